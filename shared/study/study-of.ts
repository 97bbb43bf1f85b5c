import { LEDGER_OUTCOMES } from '../engine/state.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Game } from './game.ts';
import { halvesOf } from './halves.ts';
import { type Counting, histogramOf, tally } from './histogram.ts';
import { noMoments, type Summing, take } from './moments.ts';
import { FATES, type LedgerStudy, type LineCount, type Study } from './study.ts';

/** Reads games, any number of them, into one study. */
export const studyOf = (scenario: Scenario, games: Iterable<Game>): Study => {
  const sheet = sheetOf(scenario);
  for (const game of games) read(scenario, sheet, game);
  return {
    games: sheet.games,
    turns: histogramOf(sheet.turns),
    endings: sheet.endings,
    catastrophes: sheet.catastrophes,
    roles: sheet.roles.map(({ scores, sums, byEnding, choices }) => ({
      scores: histogramOf(scores),
      sums: histogramOf(sums),
      byEnding,
      choices: choices.map(histogramOf),
    })),
    tracks: sheet.tracks.map(turns => turns.map(histogramOf)),
    halves: sheet.halves,
    proposals: sheet.proposals,
    ledgers: sheet.ledgers.map(ledgerStudy),
  };
};

/** A study in the making. */
interface Sheet {
  games: number;
  catastrophes: number;
  readonly turns: Counting;
  readonly endings: number[];
  readonly roles: readonly {
    readonly scores: Counting;
    readonly sums: Counting;
    readonly byEnding: readonly Summing[];
    readonly choices: readonly Counting[];
  }[];
  readonly tracks: readonly (readonly Counting[])[];
  readonly halves: readonly HalfSheet[];
  readonly proposals: readonly number[][];
  readonly ledgers: readonly LedgerSheet[];
}

interface HalfSheet {
  readonly move: number;
  readonly role: number;
  offered: number;
  ordered: number;
  done: number;
  readonly perTurn: readonly { offered: number; ordered: number; done: number }[];
  readonly scoresWith: Summing;
  readonly scoresWithout: Summing;
}

interface LedgerSheet {
  readonly outcomes: number[];
  readonly lines: Map<string, { -readonly [K in keyof LineCount]: LineCount[K] }>;
  readonly changes: readonly number[][];
  readonly byLapsed: Summing[];
}

const sheetOf = (scenario: Scenario): Sheet => {
  const perTurn = <T>(make: () => T, more = 0): T[] => Array.from({ length: scenario.turns.length + more }, make);
  const counting = (): Counting => new Map();
  return {
    games: 0,
    catastrophes: 0,
    turns: counting(),
    endings: scenario.endings.map(() => 0),
    roles: scenario.roles.map(() => ({
      scores: counting(),
      sums: counting(),
      byEnding: scenario.endings.map(noMoments),
      choices: perTurn(counting),
    })),
    tracks: scenario.tracks.map(() => perTurn(counting, 1)),
    halves: halvesOf(scenario).map(half => ({
      ...half,
      offered: 0,
      ordered: 0,
      done: 0,
      perTurn: perTurn(() => ({ offered: 0, ordered: 0, done: 0 })),
      scoresWith: noMoments(),
      scoresWithout: noMoments(),
    })),
    proposals: scenario.moves.map(() => FATES.map(() => 0)),
    ledgers: scenario.ledgers.map(() => ({
      outcomes: LEDGER_OUTCOMES.map(() => 0),
      lines: new Map(),
      changes: LEDGER_OUTCOMES.map(() => scenario.tracks.map(() => 0)),
      byLapsed: [],
    })),
  };
};

const ledgerStudy = ({ outcomes, lines, changes, byLapsed }: LedgerSheet): LedgerStudy => ({
  outcomes,
  lines: [...lines.values()].sort(byKind),
  changes,
  byLapsed,
});

export const byKind = (a: LineCount, b: LineCount): number =>
  a.outcome - b.outcome || a.domain - b.domain || a.asked - b.asked || a.given - b.given;

const fates: readonly Game['offers'][number]['status'][] = FATES;

const read = (scenario: Scenario, sheet: Sheet, game: Game): void => {
  sheet.games += 1;
  if (game.catastrophe) sheet.catastrophes += 1;
  tally(sheet.turns, game.turns);
  sheet.endings[game.ending] += 1;
  readRoles(sheet, game);
  for (let turn = 0; turn < game.tracks.length; turn++) {
    const tracks = game.tracks[turn];
    for (let track = 0; track < tracks.length; track++) tally(sheet.tracks[track][turn], tracks[track]);
  }
  for (let at = 0; at < game.uses.length; at++) readUse(sheet.halves[at], game, at);
  for (const { move, status } of game.offers) {
    const fate = fates.indexOf(status);
    if (fate >= 0) sheet.proposals[move][fate] += 1;
  }
  readLedgers(scenario, sheet, game);
};

const readRoles = (sheet: Sheet, { scores, sums, ending, choices }: Game): void => {
  for (let role = 0; role < sheet.roles.length; role++) {
    const into = sheet.roles[role];
    tally(into.scores, scores[role]);
    tally(into.sums, sums[role]);
    take(into.byEnding[ending], scores[role]);
    for (let turn = 0; turn < choices[role].length; turn++) tally(into.choices[turn], choices[role][turn]);
  }
};

const readUse = (half: HalfSheet, game: Game, at: number): void => {
  const { offered, ordered, done } = game.uses[at];
  if (offered === 0) return;
  half.offered += 1;
  if (ordered !== 0) half.ordered += 1;
  if (done !== 0) half.done += 1;
  take(done !== 0 ? half.scoresWith : half.scoresWithout, game.scores[half.role]);
  for (let turn = 0; turn < game.turns; turn++) {
    const into = half.perTurn[turn];
    into.offered += (offered >> turn) & 1;
    into.ordered += (ordered >> turn) & 1;
    into.done += (done >> turn) & 1;
  }
};

const readLedgers = (scenario: Scenario, sheet: Sheet, game: Game): void => {
  const lapsed = scenario.ledgers.map(() => 0);
  for (const { ledger, outcome: name, domain, asked, given } of game.ledger) {
    const into = sheet.ledgers[ledger];
    const outcome = LEDGER_OUTCOMES.indexOf(name);
    into.outcomes[outcome] += 1;
    if (name === 'lapsed') lapsed[ledger] += 1;
    const key = `${outcome}/${domain}/${asked}/${given}`;
    const line = into.lines.get(key);
    if (line === undefined) into.lines.set(key, { outcome, domain, asked, given, count: 1 });
    else line.count += 1;
  }
  for (const { ledger, outcome, track, by } of game.answered) {
    sheet.ledgers[ledger].changes[LEDGER_OUTCOMES.indexOf(outcome)][track] += by;
  }
  lapsed.forEach((times, ledger) => {
    const { byLapsed } = sheet.ledgers[ledger];
    while (byLapsed.length <= times) byLapsed.push(noMoments());
    take(byLapsed[times], game.scores[scenario.ledgers[ledger].answeredBy]);
  });
};
