import type { Formula } from '../expression/formula.ts';
import type { Interval } from '../expression/interval.ts';
import type { MapFrame, Place, Role, Temperament, Track } from '../scenario.ts';
import type { Rules } from '../schema/rules.ts';
import type { Path } from '../source.ts';
import { amountOf } from './formulas.ts';
import { BEFORE, FURTHEST, rangeOfTrack } from './names.ts';
import { indexesOf, indexOf } from './refer.ts';
import { dotted, entriesOf, errorAt, type Work } from './work.ts';

type RulesRole = Rules['roles'][string];
type RulesTrack = Rules['tracks'][string];
type RulesBot = NonNullable<RulesRole['bots']>[string];

export const rolesOf = (work: Work): readonly Role[] =>
  entriesOf(work.rules.roles).map(([id, role]) => ({
    id,
    resource: indexOf(work, 'tracks', role.resource, ['roles', id, 'resource']),
    score: scoreOf(work, ['roles', id, 'score'], role.score),
    par: role.par ?? null,
    bots: Object.entries(role.bots ?? {}).map(([name, bot]) =>
      temperamentOf(work, ['roles', id, 'bots', name], name, bot),
    ),
    lands: (role.lands ?? []).map((land, at) => landOf(work, ['roles', id, 'lands', at], String(land))),
  }));

const scoreOf = (work: Work, path: Path, score: string | number | undefined): Formula | null =>
  score === undefined ? null : amountOf(work, score, { path, context: BEFORE });

const temperamentOf = (work: Work, path: Path, id: string, bot: RulesBot): Temperament => {
  const weights = new Array<number>(work.ids.moves.size).fill(0);
  for (const [move, weight] of Object.entries(bot.weights ?? {})) {
    const index = indexOf(work, 'moves', move, [...path, 'weights', move]);
    if (index !== -1) weights[index] = weight;
  }
  return {
    id,
    weights,
    ledger: bot.ledger ?? 'match',
    deals: bot.deals ?? 0,
    reserve: bot.reserve ?? 0,
    word: bot.word ?? 'keeps',
  };
};

const landOf = (work: Work, path: Path, land: string): string => {
  if (!/^[0-9]{1,3}$/.test(land))
    errorAt(work, path, `${dotted(path)} is '${land}': write the country's ISO 3166 number, such as "862".`);
  return land.padStart(3, '0');
};

export const tracksOf = (work: Work): readonly Track[] =>
  entriesOf(work.rules.tracks).map(([id, track]) => {
    checkRange(work, id, track.range ?? [0, 1]);
    const [low, high] = rangeOfTrack(work, id);
    const starts = startsOf(work, ['tracks', id], track, [low, high]);
    return {
      id,
      low,
      high,
      starts,
      seenBy: seenBy(work, ['tracks', id], track),
      dial: track.dial ?? false,
      mark: low === 0 && high === 1,
      icon: track.icon ?? '',
    };
  });

const checkRange = (work: Work, id: string, [low, high]: readonly [number, number]): void => {
  const at = ['tracks', id, 'range'];
  if (low > high) errorAt(work, at, `${dotted(at)} runs from ${low} to ${high}: write the lowest first.`);
  if (Math.min(low, high) < -FURTHEST || Math.max(low, high) > FURTHEST) {
    errorAt(work, at, `${dotted(at)} is ${low} to ${high}; the limit is -${FURTHEST} to ${FURTHEST}.`);
  }
};

const startsOf = (work: Work, path: Path, { start }: RulesTrack, [low, high]: Interval): readonly number[] => {
  const starts = start === undefined ? [low] : typeof start === 'number' ? [start] : start;
  const outside = starts.findIndex(value => value < low || value > high);
  if (outside !== -1) {
    const at = typeof start === 'object' ? [...path, 'start', outside] : [...path, 'start'];
    errorAt(work, at, `${dotted(path)} starts at ${starts[outside]}, outside its range ${low} to ${high}.`);
  }
  return starts;
};

const seenBy = (work: Work, path: Path, { seen_by }: RulesTrack): readonly boolean[] | null => {
  if (seen_by === undefined) return null;
  const viewers = indexesOf(work, 'roles', seen_by, [...path, 'seen_by']);
  return Array.from({ length: work.ids.roles.size }, (_, role) => viewers.includes(role));
};

export const placesOf = (work: Work): readonly Place[] =>
  entriesOf(work.rules.places).map(([id, place]) => ({
    id,
    at: place.at,
    kind: place.kind ?? 'city',
    role: indexOf(work, 'roles', place.role, ['places', id, 'role']),
  }));

export const mapOf = ({ map }: Rules): MapFrame | null => {
  if (map === undefined) return null;
  const [longitude, latitude, tilt = 0] = map.centre;
  return { centre: [longitude, latitude, tilt], lanes: map.lanes ?? {} };
};
