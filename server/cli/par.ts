import { sort } from '../../shared/scenario/files.ts';
import { type Par, withPars } from '../../shared/scenario/par.ts';
import type { Role, Scenario } from '../../shared/scenario/scenario.ts';
import { estimateOf95 } from '../../shared/study/interval.ts';
import { momentsOf, spreadOf } from '../../shared/study/moments.ts';
import { allOfStrength } from '../../shared/study/series.ts';
import type { Study } from '../../shared/study/study.ts';
import { type Given, onePath, wholeNumberOf } from './arguments.ts';
import type { Command } from './command.ts';
import { lawAt } from './law.ts';
import { playing } from './playing.ts';
import { Refusal } from './refusal.ts';
import { replaceText } from './replace.ts';
import { count, INTERRUPTED } from './terminal.ts';

/** Below so many games a spread is a guess. */
const FEWEST_GAMES = 30;

const run = async (given: Given): Promise<number> => {
  const path = onePath(given, 'par');
  const games = wholeNumberOf(given, 'games', { otherwise: 400, low: FEWEST_GAMES, high: 1_000_000 });
  const law = await lawAt(path);
  const { rules } = sort(law.files);
  if (rules === null) throw new Refusal(`${path}: there is no rules.yaml to write into.`);
  return playing(law, async ({ play, signal }) => {
    const series = { games, seed: given.text('seed', 'par'), minds: allOfStrength(law.scenario, 'steady') };
    const study = await play('games of steady bots', series);
    const measured = measuredIn(law.scenario, study);
    for (const line of measured.map(told)) console.log(line);
    if (signal.aborted) {
      console.error(`stopped after ${count(study.games)} of ${count(games)} games: nothing was written`);
      return INTERRUPTED;
    }
    const written = withPars(rules, parsOf(measured));
    if (!written.ok) throw new Refusal(written.error);
    await replaceText(rules.name, written.value);
    console.log(`${rules.name}: written, from ${count(study.games)} games`);
    return measured.every(({ par }) => par !== null) ? 0 : 1;
  });
};

export const par: Command = {
  takes: 'FILE_OR_FOLDER',
  about: 'Steady bots play it; the mean and spread of what each role makes are written into its rules as par.',
  options: {
    games: { takes: 'N', about: `how many, from ${FEWEST_GAMES} on; 400 when left out` },
    seed: { takes: 'S', about: 'any word: the same one plays the same games' },
  },
  notes:
    'All games count, catastrophes too. Nothing else in the file changes, comments and layout included.\nA role whose sum never changes gets no par: there is nothing to compare. The exit is then 1.',
  run,
};

interface Measured {
  readonly role: Role;
  readonly par: Par | null;
  /** Half of the interval in which the mean lies with 95 % confidence. */
  readonly margin: number;
}

const measuredIn = ({ roles }: Scenario, study: Study): readonly Measured[] =>
  roles.map((role, index) => {
    const moments = momentsOf(study.roles[index].sums);
    const { mean, margin } = estimateOf95(moments);
    const spread = spreadOf(moments);
    return { role, par: spread === 0 ? null : rounded({ mean, spread }), margin };
  });

/** Whole numbers, and tenths where the spread is small. */
const rounded = ({ mean, spread }: Par): Par => {
  const steps = spread < 10 ? 10 : 1;
  return {
    mean: Math.round(mean * steps) / steps,
    spread: Math.max(1, Math.round(spread * steps)) / steps,
  };
};

const parsOf = (measured: readonly Measured[]): Readonly<Record<string, Par>> =>
  Object.fromEntries(measured.flatMap(({ role, par }) => (par === null ? [] : [[role.id, par]])));

const told = ({ role, par, margin }: Measured): string => {
  if (par === null)
    return `${role.id}: its sum was the same in every game, so there is no par; give it a score that play can change.`;
  const before = role.par === null ? '' : `  (was ${role.par.mean}, spread ${role.par.spread})`;
  return `${role.id}: mean ${par.mean} ± ${margin.toFixed(1)}, spread ${par.spread}${before}`;
};
