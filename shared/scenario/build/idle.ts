import { NEVER, type VeiledScope } from '../expression/formula.ts';
import type { Move, Scenario } from '../scenario.ts';
import { roleTitle } from './leaks.ts';
import { errorAtKey, type Work } from './work.ts';

/** In the first turn each role must have something to order in each of its slots, at least in the kindest of draws. */
export const checkIdleRoles = (work: Work, scenario: Scenario): void => {
  if (scenario.moves.some(move => move.parties.some(party => party.role === -1))) return;
  const scope = firstTurn(scenario);
  scenario.roles.forEach((role, index) => {
    const orders = scenario.moves.filter(move => mayOrder(scenario, move, index, scope)).length;
    if (orders >= scenario.slots) return;
    const message = `with start resources and turn 1, ${roleTitle(scenario, index)} has ${orders} ${orders === 1 ? 'order' : 'orders'} it may give. Each role needs at least as many as slots (${scenario.slots}).`;
    errorAtKey(work, ['roles', role.id], message);
  });
};

const mayOrder = (scenario: Scenario, move: Move, role: number, scope: VeiledScope): boolean => {
  const party = move.parties.find(one => one.role === role);
  if (party === undefined || party.cost > mostHeld(scenario, role, scope)) return false;
  if (move.requires === null) return true;
  const { requires } = move;
  const targets = move.targets.length === 0 ? [-1] : move.targets;
  return targets.some(target => requires.between({ ...scope, target })[1] === 1);
};

const mostHeld = (scenario: Scenario, role: number, scope: VeiledScope): number => {
  const { resource } = scenario.roles[role];
  if (resource === -1) return 0;
  const { high, starts } = scenario.tracks[resource];
  return scope.veiledTracks[resource] && isMovedAtDawn(scenario, resource) ? high : Math.max(...starts);
};

/** Tracks with one start stand there; those that are drawn, or moved by an event of turn 1, may be anything. */
const firstTurn = (scenario: Scenario): VeiledScope => ({
  tracks: scenario.tracks.map(track => track.starts[0]),
  veiledTracks: scenario.tracks.map(
    (track, index) => track.starts.length > 1 || track.dial || isMovedAtDawn(scenario, index),
  ),
  veiledMoves: scenario.moves.map(() => false),
  turn: 1,
  lastTurn: scenario.turns.length === 1 ? 1 : 0,
  times: scenario.moves.map(() => 0),
  last: scenario.moves.map(() => NEVER),
  happened: scenario.events.map(event => (event.from === 1 ? 1 : 0)),
  counts: scenario.ledgers.flatMap(ledger => [ledger.start.length, 0, 0, 0, 0, 0]),
  played: scenario.moves.map(() => 0),
  signals: scenario.domains.map(() => 0),
  target: -1,
  asked: 0,
  given: 0,
  material: 0,
  domain: -1,
});

const isMovedAtDawn = ({ events }: Scenario, track: number): boolean =>
  events.some(event => event.from === 1 && event.effects.some(effect => effect.track === track));
