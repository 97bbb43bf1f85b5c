import './english.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { apply } from '../../shared/engine/apply.ts';
import type { Journal } from '../../shared/engine/entry.ts';
import { start } from '../../shared/engine/start.ts';
import type { State } from '../../shared/engine/state.ts';
import { compile } from '../../shared/scenario/compile.ts';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import type { EndMessage } from '../../shared/wire/messages.ts';

const here = new URL('../journals/', import.meta.url);

const law = compile([{ name: 'rules.yaml', text: readFileSync(new URL('rules.yaml', here), 'utf8') }]);
if (!law.ok) throw new Error(JSON.stringify(law.error));

/** The law that the golden journals were played by, and its card: it has ids in place of words. */
export const golden = law.value;
export const goldenCard = describeScenario(golden, 'en');
export const goldenGames = readdirSync(here).filter(name => name.endsWith('.json'));

export const index = {
  track: (id: string) => golden.tracks.findIndex(track => track.id === id),
  move: (id: string) => golden.moves.findIndex(move => move.id === id),
};

/** A golden game's end, and the states that stood when each of its reports was new. */
export const goldenEnd = (name: string): { readonly end: EndMessage; readonly states: readonly State[] } => {
  const { header, entries }: Journal = JSON.parse(readFileSync(new URL(name, here), 'utf8'));
  let state = start(golden, header.seed, { start: header.start });
  const states = [state];
  for (const { entry } of entries) {
    const next = apply(golden, state, entry);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    if (next.value.report.turn !== state.report.turn) states.push(next.value);
    else states[states.length - 1] = next.value;
    state = next.value;
  }
  const reports = states.map(({ report }) => report);
  const offers = reports.flatMap(report => report.offers);
  const end = {
    ending: state.ending,
    scores: state.scores ?? [],
    reports,
    offers,
    bots: [],
    reasons: [],
    whispers: [],
    seed: header.seed,
  };
  return { end, states };
};
