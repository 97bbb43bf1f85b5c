import type { Mind } from '../bots/decision.ts';
import { mindsOf, playOut } from '../bots/play.ts';
import { offered } from '../engine/legal.ts';
import { scopeOf } from '../engine/scope.ts';
import { sumOf } from '../engine/score.ts';
import type { StartOptions } from '../engine/start.ts';
import type { Report, State } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Answered, Game } from './game.ts';
import { halvesOf, placesOf } from './halves.ts';

/** Which game is played, and by whom: nothing else decides how it goes. */
export interface Seating {
  readonly seed: string;
  /** Per role; a mind without a temperament is given one of its role, drawn from the seed, for the whole game. */
  readonly minds: readonly Mind[];
  readonly options?: StartOptions;
  /** The roles in the order in which they speak; that of the file when left out. */
  readonly speaking?: readonly number[];
}

/** Plays one game of bots to its end, and says what it came to. */
export const play = (scenario: Scenario, { seed, minds, options, speaking }: Seating): Game => {
  const notes = notesOf(scenario);
  const end = playOut({
    scenario,
    seed,
    minds: seated(scenario, seed, minds),
    options,
    speaking,
    onTurn: (dawn, after) => note(scenario, notes, dawn, after),
  });
  return {
    seed,
    ending: end.ending,
    catastrophe: scenario.endings[end.ending].cap >= 0,
    turns: end.report.turn,
    scores: end.scores ?? [],
    sums: scenario.roles.map((_, role) => sumAt(scenario, end, role)),
    tracks: notes.tracks,
    uses: notes.uses,
    choices: notes.choices,
    ledger: notes.ledger,
    answered: notes.answered,
    offers: notes.offers,
  };
};

export const seated = (scenario: Scenario, seed: string, minds: readonly Mind[]): readonly Mind[] =>
  mindsOf(scenario, seed, 'easy').map(({ temperament }, role) =>
    minds[role].temperament === '' ? { ...minds[role], temperament } : minds[role],
  );

const sumAt = (scenario: Scenario, end: State, role: number): number => {
  const scope = scopeOf(scenario, end);
  return sumOf(scenario.roles[role], scope) + (scenario.endings[end.ending].bonus[role]?.of(scope) ?? 0);
};

/** What is written down while the game goes on. */
interface Notes {
  readonly tracks: (readonly number[])[];
  readonly uses: { offered: number; ordered: number; done: number }[];
  /** Per role, per move: where its use stands. */
  readonly places: readonly (readonly number[])[];
  readonly choices: number[][];
  readonly ledger: Game['ledger'][number][];
  readonly answered: { -readonly [K in keyof Answered]: Answered[K] }[];
  readonly offers: Game['offers'][number][];
}

const notesOf = (scenario: Scenario): Notes => ({
  tracks: [],
  uses: halvesOf(scenario).map(() => ({ offered: 0, ordered: 0, done: 0 })),
  places: placesOf(scenario),
  choices: scenario.roles.map(() => []),
  ledger: [],
  answered: [],
  offers: [],
});

const note = (scenario: Scenario, notes: Notes, dawn: State, { report, tracks }: State): void => {
  const bit = 1 << (dawn.turn - 1);
  if (notes.tracks.length === 0) notes.tracks.push(dawn.tracks);
  notes.tracks.push(tracks);
  noteOffered(scenario, notes, dawn, bit);
  for (const { seat, move, outcome } of report.orders) {
    const use = notes.uses[notes.places[seat][move]];
    use.ordered |= bit;
    if (outcome === 'done') use.done |= bit;
  }
  notes.ledger.push(...report.ledger);
  if (report.ledger.length > 0) noteAnswers(notes, report);
  for (const { move, target, from, turn, status } of report.offers) {
    notes.offers.push({ move, target, from, turn, status });
  }
};

const noteOffered = (scenario: Scenario, notes: Notes, dawn: State, bit: number): void => {
  for (let role = 0; role < scenario.roles.length; role++) {
    const open = offered(scenario, dawn, role);
    notes.choices[role].push(open.length);
    for (const { move } of open) notes.uses[notes.places[role][move]].offered |= bit;
  }
};

const noteAnswers = ({ answered }: Notes, { changes }: Report): void => {
  for (const { kind, id: ledger, track, by } of changes) {
    if (!isAnswer(kind)) continue;
    const same = answered.find(each => each.ledger === ledger && each.outcome === kind && each.track === track);
    if (same === undefined) answered.push({ ledger, outcome: kind, track, by });
    else same.by += by;
  }
};

const isAnswer = (kind: string): kind is Answered['outcome'] =>
  kind === 'proportional' || kind === 'under' || kind === 'over' || kind === 'lapsed' || kind === 'unprovoked';
