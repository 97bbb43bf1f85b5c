import { didYouMean } from '../nearest.ts';
import type { Case, Cases } from '../schema/cases.ts';
import type { Path, Source } from '../source.ts';
import { rangeOfTrack } from './names.ts';
import { dotted, errorAt, type Section, type Work } from './work.ts';

/** A promise about things that do not exist is no promise. */
export const checkCases = (work: Work, source: Source, cases: Cases): void => {
  const bench = { ...work, source };
  for (const [at, one] of cases.entries()) checkCase(bench, [at], one);
};

const checkCase = (work: Work, path: Path, one: Case): void => {
  for (const [track, value] of Object.entries(one.start ?? {}))
    checkStart(work, [...path, 'start', track], track, value);
  checkOrders(work, [...path, 'orders'], one.orders);
  checkOrders(work, [...path, 'refused'], one.refused);
  for (const [turn, expected] of Object.entries(one.then ?? {})) {
    checkTurn(work, turn, [...path, 'then', turn]);
    for (const [name, value] of Object.entries(expected)) {
      if (name === 'ending') known(work, 'endings', String(value), [...path, 'then', turn, name]);
      else known(work, 'tracks', name, [...path, 'then', turn, name]);
    }
  }
};

const checkStart = (work: Work, path: Path, track: string, value: number): void => {
  known(work, 'tracks', track, path);
  if (!work.ids.tracks.has(track)) return;
  const [low, high] = rangeOfTrack(work, track);
  if (value < low || value > high)
    errorAt(work, path, `cases${dotted(path)} is ${value}, outside its range ${low} to ${high}.`);
};

const checkOrders = (work: Work, path: Path, turns: Case['orders'] = {}): void => {
  for (const [turn, roles] of Object.entries(turns)) {
    checkTurn(work, turn, [...path, turn]);
    for (const [role, orders] of Object.entries(roles)) {
      known(work, 'roles', role, [...path, turn, role]);
      for (const [at, order] of orders.entries()) checkOrder(work, [...path, turn, role, at], order);
    }
  }
};

/** `move` or `move@place` */
const checkOrder = (work: Work, path: Path, order: string): void => {
  const [move, place] = order.split('@');
  known(work, 'moves', move, path);
  if (place !== undefined) known(work, 'places', place, path);
};

const checkTurn = (work: Work, turn: string, path: Path): void => {
  const number = Number(turn);
  const fits = Number.isInteger(number) && number >= 1 && number <= work.turns;
  if (!fits) errorAt(work, path, `'${turn}' is not a turn: the turns are 1 to ${work.turns}.`);
};

const known = (work: Work, section: Section, id: string, path: Path): void => {
  const ids = work.ids[section];
  if (ids.has(id)) return;
  const near = didYouMean(id, ids.keys());
  errorAt(work, path, `cases${dotted(path)} names '${id}', which is not among the ${section}.${near}`);
};
