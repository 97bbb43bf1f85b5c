import { signal } from '@preact/signals';
import { SEAT_SHAPES } from '../board/seats.ts';
import { Picture, Sign } from '../icons/icon.tsx';
import { PICTURES, SIGNS } from '../icons/names.ts';
import type { TableSession } from '../net/session.ts';
import { Standing } from '../pages/standing.tsx';
import { Badge } from '../panels/badge.tsx';
import { Clock } from '../panels/clock.tsx';
import { Desk } from '../panels/desk.ts';
import { Gauges } from '../panels/gauges.tsx';
import { Instruments } from '../panels/instruments.tsx';
import { ScreenedPicture } from '../panels/press/picture.tsx';
import { SCENES } from '../panels/press/scenes.ts';
import { ScoreDials } from '../panels/score-dials.tsx';
import { Term } from '../panels/term.tsx';
import { TopBar } from '../panels/top-bar.tsx';
import { Waiting } from '../panels/waiting.tsx';
import { Wall } from '../panels/wall.tsx';
import { CODE } from './answers.ts';
import { atDesk, deskOf, doorway, flagship } from './desks.tsx';
import type { Scene } from './scene.ts';
import { Sheet, State } from './sheet.tsx';

const state = flagship.dawns[3];

const signs = () => (
  <Sheet title="Badges, signs and pictures">
    <State of="Eight seats, on the desk and on paper">
      {['', 'paper on-paper'].map(ground => (
        <p key={ground} class={`row ${ground}`}>
          {SEAT_SHAPES.map((shape, seat) => (
            <Badge key={shape} seat={seat} letter={String.fromCharCode(65 + seat)} size={36} />
          ))}
        </p>
      ))}
    </State>
    <State of="Signs">
      <p class="row">
        {SIGNS.map(name => (
          <Sign key={name} name={name} />
        ))}
      </p>
    </State>
    <State of="Pictures">
      <p class="row">
        {PICTURES.map(name => (
          <Picture key={name} name={name} size={40} />
        ))}
      </p>
    </State>
  </Sheet>
);

const controls = () => (
  <Sheet title="Controls">
    {['', 'paper on-paper'].map(ground => (
      <section key={ground} class={`specimen ${ground}`}>
        <p class="row">
          <button type="button" class="seal-button">
            <Sign name="play" /> Seal button
          </button>
          <button type="button" class="seal-button" disabled>
            Shut
          </button>
          <button type="button" class={`button ${ground === '' ? '' : 'on-paper'}`}>
            <Sign name="copy" /> Button
          </button>
          <button type="button" class="button" disabled>
            Shut
          </button>
          <button type="button" class="button quiet">
            Quiet
          </button>
          <button type="button" class="icon-button" aria-label="Menu">
            <Sign name="menu" />
          </button>
        </p>
        <p>
          <label class="field">
            <span>Field</span>
            <input value="Anna" />
          </label>
          <label class="field">
            <span>Choice</span>
            <select>
              <option>Untimed</option>
            </select>
          </label>
        </p>
        <p>
          A line with a <Term word="term" about="A term opens its sentence beside it." /> and a{' '}
          <a href="/credits">credits</a>. <span class="stamp">Decided</span>
        </p>
      </section>
    ))}
    <p class="notice" role="alert">
      These orders cost 4, you hold 3.
    </p>
    <Waiting />
  </Sheet>
);

const LEFT = {
  'Six days': 525_600_000,
  'Three hours': 12_000_000,
  'Four minutes': 247_000,
  'Forty seconds': 42_000,
  'Eight seconds': 8_000,
};

const clocks = () => (
  <Sheet title="Clock and bar">
    {Object.entries(LEFT).map(([of, left]) => (
      <State key={of} of={of}>
        {atDesk(deskOf({ seat: 1, state, table: { deadline: Date.now() + left } }), <Clock />)}
      </State>
    ))}
    <State of="Paused">
      {atDesk(deskOf({ seat: 1, state, table: { paused: true, remaining: 90_000 } }), <Clock />)}
    </State>
    {(['dispatch', 'talk', 'orders', 'reveal'] as const).map(phase => (
      <State key={phase} of={phase}>
        {atDesk(deskOf({ seat: 1, state: flagship.dusks[3], table: { phase } }), <TopBar />)}
      </State>
    ))}
  </Sheet>
);

const gauges = () => (
  <Sheet title="Barometers and instruments">
    {flagship.dawns.slice(0, 8).map((each, at) => (
      <State key={`${at}`} of={`Turn ${at + 1}`}>
        {atDesk(deskOf({ seat: 1, state: each }), <Gauges />)}
      </State>
    ))}
    <State of="Without a map">{atDesk(deskOf({ seat: 1, state }), <Instruments />)}</State>
  </Sheet>
);

const dials = () => {
  const scores = [0, 18, 50, 73, 100].map((score, role) => ({
    role,
    name: `Seat ${role + 1}`,
    letter: String.fromCharCode(65 + role),
    score,
    hasPar: true,
    against: `${score - 50}`,
    bot: role === 2 ? 'Keeps its word' : '',
  }));
  return (
    <Sheet title="Scores">
      <div class="paper on-paper">
        <ScoreDials scores={scores} mine={1} />
        <ScoreDials scores={scores.slice(0, 2).map(each => ({ ...each, hasPar: false }))} mine={0} />
      </div>
    </Sheet>
  );
};

const pictures = () => (
  <Sheet title="Pictures of the press">
    {Object.keys(SCENES).map(subject => (
      <State key={subject} of={subject}>
        <div class="press paper on-paper">
          <ScreenedPicture subject={subject as keyof typeof SCENES} />
        </div>
      </State>
    ))}
  </Sheet>
);

const STANDINGS: readonly TableSession['standing']['value'][] = [
  { kind: 'joining' },
  { kind: 'offline' },
  { kind: 'replaced' },
  { kind: 'kicked' },
  { kind: 'refused', code: 404, why: '' },
  { kind: 'refused', code: 403, why: 'Nobody may watch this table.' },
];

const standings = () => {
  const desk = deskOf({ seat: 1, state });
  return (
    <Sheet title="What is said of the connection">
      {STANDINGS.map((standing, at) => (
        <State key={`${at}`} of={standing.kind}>
          <Standing desk={new Desk(desk.card, { ...desk.session, standing: signal(standing) })} doorway={doorway()} />
        </State>
      ))}
    </Sheet>
  );
};

export const SMALL: readonly Scene[] = [
  { id: 'signs', title: 'Badges, signs and pictures', show: signs },
  { id: 'controls', title: 'Controls', show: controls },
  { id: 'clocks', title: 'Clock and bar', show: clocks },
  { id: 'gauges', title: 'Barometers and instruments', show: gauges },
  { id: 'dials', title: 'Scores', show: dials },
  { id: 'pictures', title: 'Pictures of the press', show: pictures },
  { id: 'standings', title: 'Connection', show: standings },
  {
    id: 'wall',
    title: 'The code for the wall',
    show: () => <Wall code={CODE} link={`${location.origin}/t/${CODE}`} onClose={() => undefined} />,
  },
];
