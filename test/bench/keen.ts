/**
 * What a decision of a keen bot takes of one core in a live game, role by role, over one game of each scenario:
 * node test/bench/keen.ts [SCENARIO …]
 */
import { decide } from '../../shared/bots/decide.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import type { View } from '../../shared/engine/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { allScenarios, scenarioOf } from '../scenarios.ts';
import { median } from './median.ts';

const names = process.argv.slice(2);

const cpuMs = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The first view of each turn of an easy game: later ones of the same turn take no more thought. */
const viewsOf = (scenario: Scenario): readonly (readonly [role: number, view: View])[] => {
  const views: (readonly [number, View])[] = [];
  playOut({
    scenario,
    seed: 'bench',
    minds: mindsOf(scenario, 'bench', 'easy'),
    onDecision: (role, view) => {
      if (!views.some(([seat, { turn }]) => seat === role && turn === view.turn)) views.push([role, view]);
    },
  });
  return views;
};

for (const scenario of names.length === 0 ? allScenarios() : names.map(scenarioOf)) {
  const taken = viewsOf(scenario).map(([role, view]) => ({
    role,
    ms: cpuMs(() => decide(scenario, view, `bench ${view.turn}`, { temperament: '', strength: 'keen' })),
  }));
  scenario.roles.forEach(({ id }, role) => {
    const own = taken.filter(each => each.role === role).map(({ ms }) => ms);
    const [middle, most] = [median(own), Math.max(...own)].map(ms => `${Math.round(ms)} ms`);
    console.log(`${scenario.id.padEnd(22)}${id.padEnd(14)}${own.length} decisions, median ${middle}, most ${most}`);
  });
}
