import { describe, expect, test } from 'vitest';
import { decide } from '../../shared/bots/decide.ts';
import type { Decision, Strength } from '../../shared/bots/decision.ts';
import { saidIn, sealedIn } from '../../shared/bots/entries.ts';
import { mindsOf, playOut } from '../../shared/bots/play.ts';
import { apply } from '../../shared/engine/apply.ts';
import type { Entry } from '../../shared/engine/entry.ts';
import { start } from '../../shared/engine/start.ts';
import type { State } from '../../shared/engine/state.ts';
import { view } from '../../shared/engine/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { scenarioOf } from '../scenarios.ts';
import { withWord } from './scenario.ts';

const dock = scenarioOf('dock-strike');
const venezuela = scenarioOf('venezuela-2024');

const entriesOf = (seat: number, decision: Decision): readonly Entry[] => [
  ...saidIn(seat, decision),
  sealedIn(seat, decision),
];

/** Plays a game in which every bot says and seals all it wants at once, and returns what the engine refused. */
const refusalsIn = (scenario: Scenario, seed: string, strength: Strength): readonly string[] => {
  const refused: string[] = [];
  const minds = mindsOf(scenario, seed, strength);
  let state: State = start(scenario, seed);
  for (let turn = 1; state.status === 'open'; turn++) {
    for (let role = 0; role < minds.length && state.turn === turn && state.status === 'open'; role++) {
      const decision = decide(scenario, view(scenario, state, { kind: 'seat', role }), `${seed}/${turn}`, minds[role]);
      for (const entry of entriesOf(role, decision)) {
        const given = apply(scenario, state, entry);
        if (given.ok) state = given.value;
        else refused.push(`${seed} turn ${turn}: ${JSON.stringify([entry, given.error])}`);
      }
    }
  }
  return refused;
};

describe('a bot gives only what the engine accepts', () => {
  test.each([
    ['random', 'dock-strike', dock, 1000],
    ['easy', 'dock-strike', dock, 1000],
    ['steady', 'dock-strike', dock, 100],
    ['random', 'venezuela-2024', venezuela, 300],
    ['easy', 'venezuela-2024', venezuela, 300],
    ['steady', 'venezuela-2024', venezuela, 6],
  ] as const)('%s bots in %s', (strength, _, scenario, games) => {
    const refused = Array.from({ length: games }, (_, game) => refusalsIn(scenario, `law ${game}`, strength)).flat();
    expect(refused).toEqual([]);
  });
});

describe('a bot keeps its word', () => {
  const played = (scenario: Scenario, strength: Strength, games: number) => {
    let kept = 0;
    const broken: string[] = [];
    const confessed: string[] = [];
    for (let game = 0; game < games; game++) {
      const seed = `word ${game}`;
      let given: readonly Entry[] = [];
      playOut({
        scenario,
        seed,
        minds: mindsOf(scenario, seed, strength),
        onEntry: entry => {
          given = [...given, entry];
        },
        onTurn: (dawn, { report }) => {
          kept += report.offers.filter(({ status }) => status === 'kept').length;
          for (const { move, target, brokenBy } of report.offers) {
            for (const seat of brokenBy) broken.push([seed, dawn.turn, seat, move, target].join(' '));
          }
          for (const entry of given) {
            if (entry.kind !== 'sealed') continue;
            for (const why of entry.why ?? []) {
              if (why.code === 'bent') confessed.push([seed, dawn.turn, entry.seat, why.move, why.target].join(' '));
            }
          }
          given = [];
        },
      });
    }
    return { kept, broken: broken.sort(), confessed: confessed.sort() };
  };

  test.each([
    ['random', 200],
    ['easy', 200],
    ['steady', 8],
  ] as const)('%s bots make deals, and those that keep their word break none', (strength, games) => {
    const { kept, broken, confessed } = played(withWord(venezuela, 'keeps'), strength, games);
    expect(broken).toEqual([]);
    expect(confessed).toEqual([]);
    expect(kept).toBeGreaterThan(0);
  });

  test('those that bend it break some, less than one deal in six, and say so each time', () => {
    const { kept, broken, confessed } = played(withWord(venezuela, 'bends'), 'easy', 100);
    expect(broken).toEqual(confessed);
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.length).toBeLessThan(kept / 5);
  });

  test('without an agreement nobody orders half of a deal', () => {
    const halves: string[] = [];
    for (let game = 0; game < 200; game++) {
      const seed = `half ${game}`;
      playOut({
        scenario: venezuela,
        seed,
        minds: mindsOf(venezuela, seed, 'easy'),
        onDecision: (_, seen, { agrees, orders }) => {
          for (const { move } of orders) {
            const parties = venezuela.moves[move].parties.length;
            const backed = seen.offers.some(
              offer => offer.move === move && offer.agreed.length + (agrees.includes(offer.id) ? 1 : 0) === parties,
            );
            if (parties > 1 && !backed) halves.push(`${seed} turn ${seen.turn}: ${venezuela.moves[move].id}`);
          }
        },
      });
    }
    expect(halves).toEqual([]);
  });
});
