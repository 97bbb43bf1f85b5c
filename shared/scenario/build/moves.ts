import type { Luck, Move, Party, Signal } from '../scenario.ts';
import type { RulesDeal, RulesMove } from '../schema/rules.ts';
import { lineOf, type Path } from '../source.ts';
import { conditionOf, effectsOf } from './formulas.ts';
import { AFTER, BEFORE, rangeOfTrack } from './names.ts';
import { indexesOf, indexOf, indexOfWord } from './refer.ts';
import { dotted, entriesOf, errorAt, isMisfit, type Work } from './work.ts';

type Common = Omit<RulesMove, 'role' | 'cost'>;

/** Moves in the order of the file, then deals: one list. */
export const movesOf = (work: Work): readonly Move[] => [
  ...entriesOf(work.rules.moves).map(([id, move]) =>
    moveOf(work, id, ['moves', id], move, soleParty(work, ['moves', id], move)),
  ),
  ...entriesOf(work.rules.deals).map(([id, deal]) =>
    moveOf(work, id, ['deals', id], deal, partiesOf(work, ['deals', id], deal)),
  ),
];

const soleParty = (work: Work, path: Path, move: RulesMove): readonly Party[] => {
  const role = indexOf(work, 'roles', move.role, [...path, 'role']);
  const cost = move.cost ?? 0;
  if (role !== -1) checkCost(work, path, move.role, cost);
  return [{ role, cost }];
};

const partiesOf = (work: Work, path: Path, deal: RulesDeal): readonly Party[] => {
  const parties = Object.entries(deal.parties);
  if (parties.length < 2)
    errorAt(
      work,
      [...path, 'parties'],
      `${dotted(path)} has ${parties.length} party: a deal needs 2 or more roles; for one role write a move.`,
    );
  return parties.map(([id, { cost = 0 }]) => {
    const at = [...path, 'parties', id];
    const role = indexOf(work, 'roles', id, at);
    if (role !== -1) checkCost(work, at, id, cost);
    return { role, cost };
  });
};

/** What can never be paid can never be ordered. */
const checkCost = (work: Work, path: Path, role: string, cost: number): void => {
  const resource = work.rules.roles[role]?.resource;
  const at = [...path, 'cost'];
  const what = `${dotted(path)} costs ${cost}`;
  if (cost > 0 && resource === undefined) {
    errorAt(work, at, `${what}, but ${role} has no resource: add 'resource' to the role, or remove the cost.`);
  } else if (resource !== undefined && work.ids.tracks.has(resource)) {
    const most = rangeOfTrack(work, resource)[1];
    if (cost > most) errorAt(work, at, `${what}, but '${resource}' never exceeds ${most}: lower the cost.`);
  }
};

const moveOf = (work: Work, id: string, path: Path, written: Common, parties: readonly Party[]): Move => {
  const targets = indexesOf(work, 'places', written.targets, [...path, 'targets']);
  const after = { ...AFTER, targets };
  const requires = conditionOf(work, written.requires, {
    path: [...path, 'requires'],
    context: { ...BEFORE, targets },
  });
  if (written.per_target !== undefined && targets.length === 0) {
    errorAt(
      work,
      [...path, 'per_target'],
      `${dotted(path)} limits orders per target but has no targets: add 'targets', or write 'limit'.`,
    );
  }
  return {
    index: work.ids.moves.get(id)?.index ?? -1,
    id,
    parties,
    requires,
    limit: written.limit ?? 0,
    rest: written.rest ?? 0,
    targets,
    perTarget: written.per_target ?? 0,
    effects: effectsOf(work, written.effects, { path: [...path, 'effects'], context: after }),
    luck: (written.luck ?? []).map((line, at) => luckOf(work, [...path, 'luck', at], line, targets)),
    covert: written.covert ?? false,
    signal: signalOf(work, path, written),
    opens: indexOf(work, 'ledgers', written.opens, [...path, 'opens']),
    answers: indexesOf(work, 'ledgers', written.answers, [...path, 'answers']),
    icon: written.icon ?? '',
    sails: sailsOf(work, path, written),
    from: written.from ?? '',
  };
};

const luckOf = (
  work: Work,
  path: Path,
  line: NonNullable<Common['luck']>[number],
  targets: readonly number[],
): Luck => ({
  chance: line.chance,
  effects: effectsOf(work, line.effects, { path: [...path, 'effects'], context: { ...AFTER, targets } }),
});

const signalOf = (work: Work, path: Path, written: Common): Signal => {
  const domain = indexOfWord(work, 'domains', written.domain, [...path, 'domain']);
  const isCut = isMisfit(work, [...path, 'domain']) || isMisfit(work, [...path, 'intensity']);
  if (!isCut && written.domain !== undefined && written.intensity === undefined) {
    errorAt(
      work,
      [...path, 'domain'],
      `${dotted(path)} has the domain '${written.domain}' but no intensity: add 'intensity: 1' to 3.`,
    );
  }
  if (!isCut && written.domain === undefined && written.intensity !== undefined) {
    errorAt(work, [...path, 'intensity'], `${dotted(path)} has an intensity but no domain: add 'domain'.`);
  }
  return {
    domain,
    intensity: written.intensity ?? 0,
    material: written.weight === 'material',
    theatre: indexOfWord(work, 'theatres', written.theatre, [...path, 'theatre']),
  };
};

/** A lane by its name; with a place chosen, the lane `<sails>_<place>`. */
const sailsOf = (work: Work, path: Path, { sails, targets = [] }: Common): string => {
  if (sails === undefined) return '';
  const lanes = work.rules.map?.lanes ?? {};
  const wanted = targets.map(place => `${sails}_${place}`);
  const known = Object.hasOwn(lanes, sails) || (wanted.length > 0 && wanted.every(lane => Object.hasOwn(lanes, lane)));
  if (!known) {
    const lane = wanted.find(name => !Object.hasOwn(lanes, name)) ?? sails;
    errorAt(
      work,
      [...path, 'sails'],
      `${dotted(path)} sails '${sails}', but there is no lane '${lane}': declare it under map.lanes (${lanesLine(work)}).`,
    );
  }
  return sails;
};

const lanesLine = (work: Work): string =>
  work.rules.map?.lanes === undefined ? 'there are none' : `line ${lineOf(work.source, ['map', 'lanes'])}`;
