import type { ScenarioCard, TableCard } from '../../shared/wire/http.ts';
import type { OwnNow, Parts } from './parts.ts';

const NOBODY: OwnNow = {
  now: 0,
  seat: -1,
  person: '',
  host: false,
  facilitator: false,
  code: '',
  tracks: [],
  draft: null,
  sealed: null,
  sealedBy: null,
  options: [],
  offers: [],
  extra: 0,
  digest: '',
};

const PHASES = { lobby: 'lobby', playing: 'orders', ended: 'ended' } as const;

/** What somebody at the door knows of a table, in the form of those inside. */
export const strangerParts = (card: ScenarioCard, table: TableCard): Parts => ({
  card,
  own: NOBODY,
  report: null,
  talk: [],
  end: null,
  table: {
    scenario: table.scenario,
    pace: table.pace,
    strength: table.strength,
    phase: PHASES[table.status],
    turn: table.turn,
    deadline: 0,
    paused: false,
    remaining: 0,
    overtime: 0,
    talk: true,
    spectators: table.spectators,
    host: '',
    ending: -1,
    rematch: '',
    tracks: [],
    entries: [],
    seats: card.roles.map(({ id }) => {
      const seat = table.seats.find(({ role }) => role === id);
      return {
        bot: seat?.bot ? 'bot' : '',
        sealed: false,
        people: (seat?.people ?? []).map(name => ({ id: name, name, connected: true })),
      };
    }),
  },
});
