import { offered } from '../../shared/engine/legal.ts';
import { ENGINE } from '../../shared/engine/version.ts';
import { changedAt, type Dusk, duskOf, sealedAt } from '../../shared/study/fork.ts';
import { compare, finishAll } from '../../shared/study/what-if.ts';
import type { OrdersThen } from '../../shared/wire/http.ts';
import { ordersNamed, type WhatIfDesk } from '../model/debrief/what-if.ts';
import { Contents } from '../panels/debrief/contents.tsx';
import { WhatIf } from '../panels/debrief/what-if.tsx';
import { WhatIfAnswer } from '../panels/debrief/what-if-answer.tsx';
import { deskOf, flagship } from './desks.tsx';
import { Sheet, State } from './sheet.tsx';
import { endOf } from './still.ts';

const GAMES = 40;
const { scenario, entries, last } = flagship;
const header = { engine: ENGINE, scenario: scenario.id, hash: scenario.hash, seed: 'gallery', start: {} };

const duskAt = (turn: number): Dusk => {
  const dusk = duskOf(scenario, { header, entries }, turn);
  if (dusk === null) throw new Error(`this game has no turn ${turn}`);
  return dusk;
};

const then = (turn: number, role: number): OrdersThen => {
  const dusk = duskAt(turn);
  return {
    sealed: sealedAt(dusk, role).map(({ move, target }) => [move, target]),
    open: offered(scenario, dusk.state, role).map(({ move, target }) => [move, target]),
    held: dusk.state.tracks[scenario.roles[role].resource] ?? null,
  };
};

const answerTo: (...asked: Parameters<WhatIfDesk['ask']>) => Awaited<ReturnType<WhatIfDesk['ask']>> = asked => {
  const dusk = duskAt(asked.turn);
  const orders = asked.orders.map(([move, target]) => ({ move, target }));
  const changed = changedAt(scenario, dusk, { ...asked, orders });
  if (!changed.ok) throw new Error(changed.error.code);
  const onward = { seed: 'gallery', strength: 'easy', temperaments: scenario.roles.map(() => '') } as const;
  const finish = (state: Dusk['after']) => finishAll(scenario, { ...onward, state }, 0, GAMES);
  return compare(scenario, onward.strength, { played: finish(dusk.after), changed: finish(changed.value) });
};

/** Answers here what a table would answer. */
const here: WhatIfDesk = { ordersThen: async (turn, role) => then(turn, role), ask: async asked => answerTo(asked) };

/** The form, and an answer to it. */
export const whatIfSheet = () => {
  const { card } = deskOf({ seat: 0, state: last });
  const { open, sealed } = then(4, 0);
  const other = open.find(([move]) => sealed.every(order => order[0] !== move)) ?? open[0];
  const asked = {
    turn: 4,
    role: 0,
    orders: ordersNamed([other.join()]).map(([move, at]): [number, number] => [move, at]),
  };
  return (
    <Sheet title="What if">
      <div class="end">
        <div class="dossier">
          <Contents headings={[{ id: 'what-if', title: 'What if' }]} />
          <article class="paper on-paper" id="what-if">
            <State of="asked">
              <WhatIf card={card} end={endOf(flagship)} mine={0} desk={here} />
            </State>
            <State of="answered">
              <WhatIfAnswer card={card} asked={asked} sealed={sealed} answer={answerTo(asked)} />
            </State>
          </article>
        </div>
      </div>
    </Sheet>
  );
};
