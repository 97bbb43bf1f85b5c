import shelf from '../../scenarios/shelf.txt?raw';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import type { Entry } from '../../shared/engine/entry.ts';
import { start } from '../../shared/engine/start.ts';
import type { State } from '../../shared/engine/state.ts';
import { compile } from '../../shared/scenario/compile.ts';
import { formatProblem } from '../../shared/scenario/problem.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Reason, withReasons } from '../../shared/wire/reasons.ts';

const FILES = import.meta.glob<string>('../../scenarios/*/*.yaml', { query: '?raw', import: 'default', eager: true });

const folderOf = (path: string): string => path.split('/').at(-2) ?? '';

/** @throws Error with every problem, if the scenario does not hold */
const scenarioIn = (folder: string): Scenario => {
  const files = Object.entries(FILES)
    .filter(([path]) => folderOf(path) === folder)
    .map(([path, text]) => ({ name: path.split('/').at(-1) ?? '', text }));
  const law = compile(files);
  if (!law.ok) throw new Error(law.error.map(formatProblem).join('\n'));
  return law.value;
};

const SHELF = shelf.split('\n').map(line => line.trim());
/** Those that the shelf does not name come last. */
const placeOf = (folder: string): number => (SHELF.includes(folder) ? SHELF.indexOf(folder) : SHELF.length);

/** In the order of the shelf, as the server lists them. */
export const SCENARIOS: readonly Scenario[] = [...new Set(Object.keys(FILES).map(folderOf))]
  .sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1))
  .map(scenarioIn);

/** @throws Error when there is no scenario of this id */
export const scenarioNamed = (id: string): Scenario => {
  const found = SCENARIOS.find(scenario => scenario.id === id);
  if (!found) throw new Error(`there is no scenario '${id}'`);
  return found;
};

/** One game that bots play, always the same from the same seed. */
export interface Game {
  readonly scenario: Scenario;
  /** As it stands when a turn begins, from turn 1. */
  readonly dawns: readonly State[];
  /** As it stands just before the last seat of a turn seals, from turn 1. */
  readonly dusks: readonly State[];
  readonly last: State;
  readonly entries: readonly { readonly entry: Entry }[];
  /** Why bots did what they did. */
  readonly reasons: readonly Reason[];
}

export const gameOf = (id: string, seed: string): Game => {
  const scenario = scenarioNamed(id);
  const dawns = [start(scenario, seed)];
  const dusks: State[] = [];
  const entries: { readonly entry: Entry }[] = [];
  let reasons: readonly Reason[] = [];
  let before = dawns[0];
  const last = playOut({
    scenario,
    seed,
    minds: mindsOf(scenario, seed, 'easy'),
    onEntry: (entry, state) => {
      entries.push({ entry });
      reasons = withReasons(reasons, before, entry);
      if (state.turn !== before.turn || state.status === 'ended') {
        dusks.push(before);
        dawns.push(state);
      }
      before = state;
    },
  });
  return { scenario, dawns, dusks, last, entries, reasons };
};
