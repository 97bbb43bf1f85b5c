import { compile } from '../../shared/scenario/compile.ts';
import { placesIn } from '../../shared/scenario/places.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import { evidenceOf, type Player } from '../../shared/study/evidence.ts';
import { findingsIn } from '../../shared/study/findings/findings.ts';
import { rivalsIn } from '../../shared/study/rivals.ts';
import { gameOf, type Series } from '../../shared/study/series.ts';
import { studyOf } from '../../shared/study/study-of.ts';

/** A mill and a bakery: three turns, one order each; the sky is drawn, and names the ending. */
export const MILL = `scenario: mill
title: The mill
language: en
slots: 1
turns: 3
roles:
  miller: { title: Miller, resource: grain, score: "flour" }
  baker: { title: Baker, resource: coins, score: "bread" }
tracks:
  grain: { range: [0, 9], start: 6 }
  coins: { range: [0, 9], start: 6 }
  flour: { range: [0, 20], start: 5 }
  bread: { range: [0, 20], start: 5 }
  sky: { range: [0, 9], start: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }
moves:
  grind: { role: miller, cost: 1, effects: { flour: 2 } }
  sift: { role: miller, cost: 1, effects: { flour: "sky > 4 ? 3 : 1" } }
  bake: { role: baker, cost: 1, effects: { bread: 2 } }
  knead: { role: baker, cost: 1, effects: { bread: "sky > 4 ? 1 : 3" } }
endings:
  storm: { when: "sky == 0", at: end, cap: 8 }
  sunny: { when: "sky >= 6", at: end }
  grey: { when: "sky >= 3", at: end }
  rain: { at: end }
`;

/** The mill with some things changed. */
export const millWith = (...changes: readonly (readonly [was: string, becomes: string])[]): string =>
  changes.reduce((text, [was, becomes]) => {
    if (!text.includes(was)) throw new Error(`the mill has no ${was}`);
    return text.replace(was, becomes);
  }, MILL);

const GAMES = 40;

/** What one rule finds, worded as the command words it. */
export const found = async (rule: string, text: string): Promise<readonly string[]> => {
  const played = known.get(text) ?? allFound(text);
  known.set(text, played);
  return (await played).filter(finding => finding.rule === rule).map(({ worded }) => worded);
};

interface Worded {
  readonly rule: string;
  readonly worded: string;
}

/** A scenario is played once, whichever rule asks. */
const known = new Map<string, Promise<readonly Worded[]>>();

const allFound = async (text: string): Promise<readonly Worded[]> => {
  const files = [{ name: 'mill.yaml', text }];
  const law = compile(files);
  if (!law.ok) throw new Error(law.error.map(formatProblem).join('\n'));
  const scenario = law.value;
  const games = ({ games, ...series }: Series) =>
    Array.from({ length: games }, (_, game) => gameOf(scenario, series, game));
  const player: Player = {
    study: async (_, series) => studyOf(scenario, games(series)),
    games: async (_, series) => games(series),
    rivals: async (_, { games, ...series }) => rivalsIn(scenario, series, 0, games),
  };
  const placeOf = placesIn(files);
  return findingsIn(await evidenceOf(scenario, player, { games: GAMES, seed: 'planted' })).map(finding => ({
    rule: finding.rule,
    worded: formatProblem({ ...placeOf(finding.path, finding.language), ...finding }),
  }));
};
