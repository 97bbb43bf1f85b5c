import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Course, type Held, habits as habitsIn } from '../../shared/study/habits.ts';
import { type Given, onePath, wholeNumberOf } from './arguments.ts';
import type { Command } from './command.ts';
import { lawAt } from './law.ts';
import { playing } from './playing.ts';
import { Refusal } from './refusal.ts';
import { INTERRUPTED } from './terminal.ts';

const run = async (given: Given): Promise<number> => {
  const law = await lawAt(onePath(given, 'habits'));
  const { scenario } = law;
  if (scenario.ledgers.length === 0) throw new Refusal(`${scenario.id} has no ledger: there is nothing to answer.`);
  const games = wholeNumberOf(given, 'games', { otherwise: 100, low: 10, high: 100_000 });
  const insisting = insistingOn(scenario, given.text('insist', ''));
  const series = { games, seed: given.text('seed', 'habits'), insisting };
  return playing(law, async ({ games: playAll, signal }) => {
    const courses: Course[] = [];
    for (const ledger of scenario.ledgers.keys())
      courses.push(...(await habitsIn(scenario, ledger, series, asked => playAll('games', asked))));
    // Courses of unequal length cannot be held against each other.
    if (signal.aborted) return INTERRUPTED;
    if (given.has('json')) console.log(JSON.stringify({ games, courses: named(scenario, courses) }, null, 2));
    else console.log(table(scenario, courses));
    return 0;
  });
};

const NOTES = `Steady bots play the same games over and over: with nobody held to anything; with the role that answers a ledger held to
answer in measure (in kind and size, and where nothing waits only what the ledger lets pass), never, or only above what
was asked; and, while it answers in measure, with each role that opens entries held to open all it can (flood) or none
(starve). A figure behind ± is half of a 95 % interval.`;

/** What answering in kind, silence and escalation are worth in each ledger. */
export const habits: Command = {
  takes: 'FILE_OR_FOLDER',
  about: 'What habits of answering are worth: in measure, silent, escalating; flooded, starved.',
  options: {
    games: { takes: 'N', about: 'games per habit, 100 unless you say otherwise' },
    seed: { takes: 'S', about: 'luck; the same seed gives the same figures' },
    insist: { takes: 'ROLE:MOVE,…', about: 'a further course: these orders are given whenever they may be' },
    json: { about: 'for other programs' },
  },
  notes: NOTES,
  run,
};

/** @throws Refusal for a role or a move that the scenario does not know */
const insistingOn = (scenario: Scenario, typed: string): readonly Held[] => {
  const asked = typed.split(',').filter(word => word !== '');
  const pairs = asked.map(word => {
    const [roleId, moveId = ''] = word.split(':');
    const role = scenario.roles.findIndex(({ id }) => id === roleId);
    if (role < 0) throw new Refusal(`--insist names the role '${roleId}': give ${listOf(scenario.roles)}.`);
    const own = scenario.moves.filter(({ parties }) => parties.length === 1 && parties[0].role === role);
    const move = own.find(({ id }) => id === moveId);
    if (move === undefined) throw new Refusal(`--insist names the move '${moveId}' of ${roleId}: give ${listOf(own)}.`);
    return { role, move: move.index };
  });
  return [...new Set(pairs.map(({ role }) => role))].map(role => ({
    role,
    insists: pairs.filter(pair => pair.role === role).map(({ move }) => move),
  }));
};

const listOf = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(', ');

const mannerOf = (scenario: Scenario, held: Held): string =>
  'manner' in held ? held.manner : held.insists.map(move => scenario.moves[move].id).join('+');

const named = (scenario: Scenario, courses: readonly Course[]) =>
  courses.map(({ ledger, held, means, catastrophes, against }) => ({
    ledger: scenario.ledgers[ledger].id,
    held: Object.fromEntries(held.map(each => [scenario.roles[each.role].id, mannerOf(scenario, each)])),
    catastrophes,
    roles: Object.fromEntries(scenario.roles.map(({ id }, role) => [id, { mean: means[role], ...against[role] }])),
  }));

const table = (scenario: Scenario, courses: readonly Course[]): string =>
  scenario.ledgers
    .map(({ id, answeredBy }, ledger) => {
      const rows = courses.filter(course => course.ledger === ledger).map(course => rowOf(scenario, course));
      const head = ['', ...scenario.roles.map(role => role.id), 'catastrophe'];
      return [
        `${id}, answered by ${scenario.roles[answeredBy].id}; against its answers in measure:`,
        ...aligned([head, ...rows]),
      ].join('\n');
    })
    .join('\n\n');

const rowOf = (scenario: Scenario, { held, means, against, catastrophes }: Course): readonly string[] => [
  held.length === 0
    ? 'nobody is held'
    : held.map(each => `${scenario.roles[each.role].id}: ${mannerOf(scenario, each)}`).join(', '),
  ...means.map((mean, role) => `${mean.toFixed(1)} ${differing(against[role])}`),
  `${(100 * catastrophes).toFixed(1)} %`,
];

const differing = ({ gain, margin }: Course['against'][number]): string =>
  margin === 0 ? '' : `(${gain < 0 ? '−' : '+'}${Math.abs(gain).toFixed(1)} ± ${margin.toFixed(1)})`;

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const wide = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  return rows.map(row =>
    row
      .map((cell, column) => cell.padEnd(wide[column]))
      .join('  ')
      .trimEnd(),
  );
};
