import { waiting } from '../model/ledger.ts';
import { roleName } from '../model/names.ts';
import { allSlips, type OfferSlip } from '../model/offers.ts';
import { Card } from '../panels/card.tsx';
import { cardsOn } from '../panels/cards.ts';
import type { Desk } from '../panels/desk.ts';
import { LedgerStrip } from '../panels/ledger-strip.tsx';
import { SealButton } from '../panels/seal-button.tsx';
import { Slip } from '../panels/slip.tsx';
import { atDesk, deskOf, drafted, flagship, ordersOf } from './desks.tsx';
import type { Scene } from './scene.ts';
import { Sheet, State } from './sheet.tsx';
import { gameOf, SCENARIOS } from './world.ts';

const SEATS = flagship.scenario.roles.map((_, seat) => seat);

const Hand = ({ desk }: { readonly desk: Desk }) => (
  <ul class="cards specimen-cards">
    {cardsOn(desk).map(card => (
      <Card key={card.move} card={card} pile="" />
    ))}
  </ul>
);

/** A seat's whole hand in turn 4: on offer, chosen, too dear, resting, not as things stand. */
const handOf = (seat: number) => {
  const desk = deskOf({ seat, state: drafted(flagship, flagship.dawns[3], seat, ordersOf(flagship, 4, seat)) });
  return <State of={roleName(desk.card, seat)}>{atDesk(desk, <Hand desk={desk} />)}</State>;
};

const cards = () => <Sheet title="Cards">{SEATS.map(handOf)}</Sheet>;

/** Every card of a scenario, as each seat holds it in turn 1. */
const firstHands = (id: string) => () => {
  const game = gameOf(id, 'gallery');
  return (
    <Sheet title={id}>
      {game.scenario.roles.map((_, seat) => {
        const desk = deskOf({ game, seat, state: game.dawns[0] });
        return (
          <State key={seat} of={roleName(desk.card, seat)}>
            {atDesk(desk, <Hand desk={desk} />)}
          </State>
        );
      })}
    </Sheet>
  );
};

/** Every turn in which something waits, as the one who is to answer sees it, and as another does. */
const ledgers = () => (
  <Sheet title="What waits for an answer">
    {flagship.dawns.slice(0, flagship.scenario.turns.length).flatMap((state, at) =>
      [0, 2].map(seat => {
        const desk = deskOf({ seat, state });
        const parts = desk.parts.peek();
        const count = parts ? waiting(parts).length : 0;
        return (
          <State key={`${at} ${seat}`} of={`Turn ${at + 1}, ${roleName(desk.card, seat)}: ${count}`}>
            {atDesk(desk, <LedgerStrip />)}
          </State>
        );
      }),
    )}
  </Sheet>
);

const seals = () => {
  const state = flagship.dawns[3];
  const none = deskOf({ seat: 1, state });
  const some = deskOf({ seat: 1, state: drafted(flagship, state, 1, ordersOf(flagship, 4, 1)) });
  const sealed = deskOf({ seat: 0, state: flagship.dusks[3] });
  const talk = deskOf({ seat: 1, state, table: { phase: 'talk' } });
  const paused = deskOf({ seat: 1, state, table: { paused: true } });
  const all: readonly (readonly [of: string, desk: Desk])[] = [
    ['Nothing chosen', none],
    ['Orders chosen, the draft is kept', some],
    ['Sealed', sealed],
    ['Not yet: the phase of talk', talk],
    ['Paused', paused],
  ];
  return (
    <Sheet title="Seal">
      {all.map(([of, desk]) => (
        <State key={of} of={of}>
          {atDesk(desk, <SealButton />)}
        </State>
      ))}
    </Sheet>
  );
};

/** Every offer of the game, as the seats that are a party to it see it before the reveal and after. */
const offers = () => {
  const moments = [...flagship.dusks, flagship.last];
  const found = new Map<string, { readonly desk: Desk; readonly slip: OfferSlip }>();
  for (const state of moments)
    for (const seat of SEATS) {
      const desk = deskOf({ seat, state });
      const parts = desk.parts.peek();
      for (const slip of parts ? allSlips(parts, []) : [])
        found.set(`${slip.status} ${slip.mayAgree} ${slip.mayWithdraw}`, { desk, slip });
    }
  return (
    <Sheet title="Deals">
      {[...found].map(([of, { desk, slip }]) => (
        <State key={of} of={slip.status}>
          {atDesk(
            desk,
            <ul class="plain">
              <Slip slip={slip} />
            </ul>,
          )}
        </State>
      ))}
    </Sheet>
  );
};

export const HANDS: readonly Scene[] = [
  { id: 'cards', title: 'Cards', show: cards },
  ...SCENARIOS.map(({ id }) => ({ id: `cards-${id}`, title: `All cards of ${id}`, show: firstHands(id) })),
  { id: 'ledgers', title: 'Ledger strip', show: ledgers },
  { id: 'seals', title: 'Seal', show: seals },
  { id: 'offers', title: 'Deals', show: offers },
];
