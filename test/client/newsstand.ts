import { type FrontPage, frontPage } from '../../client/model/press.ts';
import type { Strength } from '../../shared/bots/decision.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import { start } from '../../shared/engine/start.ts';
import type { State } from '../../shared/engine/state.ts';
import { type Onlooker, view } from '../../shared/engine/view.ts';
import { describe } from '../../shared/scenario/describe.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { EndMessage, ReportMessage } from '../../shared/wire/messages.ts';
import { wireReport } from '../../shared/wire/report.ts';

export interface Game {
  readonly seed: string;
  readonly strength: Strength;
}

/** The state at the beginning of each turn of a game of bots, and at its end; each game is played once. */
const dawnsOf = (scenario: Scenario, game: Game): readonly State[] => {
  const name = `${scenario.hash} ${game.strength} ${game.seed}`;
  const known = played.get(name) ?? playedOut(scenario, game);
  played.set(name, known);
  return known;
};

const played = new Map<string, readonly State[]>();

const playedOut = (scenario: Scenario, { seed, strength }: Game): readonly State[] => {
  const dawns: State[] = [start(scenario, seed)];
  playOut({
    scenario,
    seed,
    minds: mindsOf(scenario, seed, strength),
    onEntry: (_, state) => {
      if (state.turn !== dawns[dawns.length - 1].turn || state.status === 'ended') dawns.push(state);
    },
  });
  return dawns;
};

/** Reports of a whole game of bots as one onlooker gets them, and how it ended. */
export const reportsOf = (scenario: Scenario, game: Game, seat = -1): { reports: ReportMessage[]; ending: number } => {
  const onlooker: Onlooker = seat < 0 ? { kind: 'spectator' } : { kind: 'seat', role: seat };
  const dawns = dawnsOf(scenario, game);
  const playing = dawns.filter(({ status }) => status === 'open');
  const reports = [...playing, dawns[dawns.length - 1]].map(state =>
    wireReport(view(scenario, state, onlooker).report),
  );
  return { reports, ending: dawns[dawns.length - 1].ending };
};

/** Every issue of a game, in one language; the last one tells the ending. */
export const issuesOf = (scenario: Scenario, game: Game, language = 'en', seat = -1): readonly FrontPage[] => {
  const card = describe(scenario, language);
  const { reports, ending } = reportsOf(scenario, game, seat);
  return reports.map((_, at) => frontPage(card, reports.slice(0, at + 1), at === reports.length - 1 ? ending : -1));
};

/** What the table is told when a game of bots is over; everything is open in it. */
export const endOf = (scenario: Scenario, game: Game): EndMessage => {
  const dawns = dawnsOf(scenario, game);
  const last = dawns[dawns.length - 1];
  const reports = dawns.map(({ report }) => report);
  const { ending, seed } = last;
  return { ending, seed, reports, scores: last.scores ?? [], offers: [], bots: [], reasons: [], whispers: [] };
};
