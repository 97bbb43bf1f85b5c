import { STRENGTHS, type Strength } from '../../shared/bots/decision.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Climb, ladder as climbed, type Rung } from '../../shared/study/ladder.ts';
import { type Given, oneOf, onePath, wholeNumberOf } from './arguments.ts';
import type { Command } from './command.ts';
import { lawAt } from './law.ts';
import { playing } from './playing.ts';
import { INTERRUPTED } from './terminal.ts';

const NOTES = `One seat varies, the others play alike; every rung compares the same games. ± is half of a 95 % interval of the gain:
where the gain is larger, the upper strength is better beyond chance. Where it is not, play more games, or the role's
result depends too little on its play.`;

const run = async (given: Given): Promise<number> => {
  const law = await lawAt(onePath(given, 'ladder'));
  const climb = climbIn(given);
  return playing(law, async ({ games: playAll, signal }) => {
    const rungs = await climbed(law.scenario, climb, (series, what) => playAll(`games: ${what}`, series));
    if (given.has('json')) console.log(JSON.stringify(asJson(law.scenario, climb, rungs), null, 2));
    else console.log(table(law.scenario, rungs));
    if (!signal.aborted) return 0;
    console.error(
      `stopped: ${rungs.length} of ${law.scenario.roles.length * (climb.strengths.length - 1)} rungs are known`,
    );
    return INTERRUPTED;
  });
};

/** Whether each strength of bots beats the one below it, for every role. */
export const ladder: Command = {
  takes: 'FILE_OR_FOLDER',
  about: 'Whether better play is rewarded: each strength of bots against the one below it, role by role.',
  options: {
    games: { takes: 'N', about: 'games per role and strength, 100 unless you say otherwise' },
    to: {
      takes: 'STRENGTH',
      about: 'the highest rung: easy, steady (unless you say otherwise) or keen, which takes long',
    },
    others: { takes: 'STRENGTH', about: 'how the other seats play, steady unless you say otherwise' },
    effort: {
      takes: 'N',
      about: 'reveals that keen bots play through in thought for one decision; fewer are faster and play worse',
    },
    seed: { takes: 'S', about: 'luck; the same seed gives the same figures' },
    json: { about: 'for other programs' },
  },
  notes: NOTES,
  run,
};

const climbIn = (given: Given): Climb => {
  const to = oneOf<Strength>(given, 'to', STRENGTHS.slice(1), 'steady');
  return {
    strengths: STRENGTHS.slice(0, STRENGTHS.indexOf(to) + 1),
    others: oneOf(given, 'others', STRENGTHS, 'steady'),
    games: wholeNumberOf(given, 'games', { otherwise: 100, low: 10, high: 100_000 }),
    seed: given.text('seed', 'ladder'),
    ...(given.has('effort') && { effort: wholeNumberOf(given, 'effort', { otherwise: 0, low: 0, high: 1_000_000 }) }),
  };
};

const asJson = ({ roles }: Scenario, { games, others }: Climb, rungs: readonly Rung[]) => ({
  games,
  others,
  rungs: rungs.map(rung => ({ ...rung, role: roles[rung.role].id })),
});

const table = (scenario: Scenario, rungs: readonly Rung[]): string => {
  const wide = Math.max(...scenario.roles.map(({ id }) => id.length)) + 2;
  const number = (value: number): string => value.toFixed(1).padStart(7);
  return [
    `${'role'.padEnd(wide)}${'rung'.padEnd(18)}  lower  upper   gain      ±`,
    ...rungs.map(
      ({ role, lower, upper, lowerMean, upperMean, gain, margin }) =>
        scenario.roles[role].id.padEnd(wide) +
        `${lower} → ${upper}`.padEnd(18) +
        [lowerMean, upperMean, gain, margin].map(number).join('') +
        (gain > margin ? '' : '  not beyond chance'),
    ),
  ].join('\n');
};
