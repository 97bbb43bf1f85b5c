import type { Ending, Event, Ledger, Upkeep } from '../scenario.ts';
import type { Rules } from '../schema/rules.ts';
import type { Path } from '../source.ts';
import { amountOf, conditionOf, effectsOf } from './formulas.ts';
import { AFTER, ANSWERING, BEFORE } from './names.ts';
import { indexOf, indexOfWord } from './refer.ts';
import { dotted, entriesOf, errorAt, errorAtKey, isMisfit, type Work } from './work.ts';

type RulesLedger = NonNullable<Rules['ledgers']>[string];
type RulesEvent = NonNullable<Rules['events']>[string];
type RulesEnding = Rules['endings'][string];

export const ledgersOf = (work: Work): readonly Ledger[] =>
  entriesOf(work.rules.ledgers).map(([id, ledger]) => ledgerOf(work, id, ['ledgers', id], ledger));

const ledgerOf = (work: Work, id: string, path: Path, written: RulesLedger): Ledger => {
  const rule = (name: 'proportional' | 'under' | 'over' | 'lapsed' | 'unprovoked') =>
    effectsOf(work, written[name], { path: [...path, name], context: ANSWERING });
  return {
    id,
    answeredBy: indexOf(work, 'roles', written.answered_by, [...path, 'answered_by']),
    window: written.window,
    matchAny: written.match === 'any',
    proportional: rule('proportional'),
    under: rule('under'),
    over: rule('over'),
    lapsed: rule('lapsed'),
    unprovoked: rule('unprovoked'),
    start: (written.start ?? []).map((entry, at) => ({
      domain: indexOfWord(work, 'domains', entry.domain, [...path, 'start', at, 'domain']),
      intensity: entry.intensity ?? (entry.domain === undefined ? 0 : 1),
      turn: entry.turn ?? 0,
    })),
  };
};

export const eventsOf = (work: Work): readonly Event[] =>
  entriesOf(work.rules.events).map(([id, event]) => eventOf(work, id, ['events', id], event));

const eventOf = (work: Work, id: string, path: Path, written: RulesEvent): Event => {
  const chance = [...path, 'chance'];
  return {
    id,
    ...turnsOf(work, path, written),
    when: conditionOf(work, written.when, { path: [...path, 'when'], context: BEFORE }),
    chance: written.chance === undefined ? null : amountOf(work, written.chance, { path: chance, context: BEFORE }),
    repeat: written.repeat ?? false,
    effects: effectsOf(work, written.effects, { path: [...path, 'effects'], context: BEFORE }),
    origin: written.origin ?? (typeof written.from === 'string' ? written.from : ''),
  };
};

const turnsOf = (work: Work, path: Path, { turn, from, until }: RulesEvent): { from: number; until: number } => {
  const first = typeof from === 'number' ? from : undefined;
  if (turn !== undefined && (first !== undefined || until !== undefined)) {
    errorAt(
      work,
      [...path, 'turn'],
      `${dotted(path)} has 'turn' as well as 'from' or 'until': keep one of the two ways.`,
    );
  }
  const span = { from: turn ?? first ?? 1, until: turn ?? until ?? work.turns };
  for (const [key, value] of Object.entries({ turn, from: first, until })) {
    if (value !== undefined && value > work.turns)
      errorAt(work, [...path, key], `${dotted([...path, key])} is ${value}, but there are ${work.turns} turns.`);
  }
  if (span.from > span.until)
    errorAt(
      work,
      [...path, 'from'],
      `${dotted(path)} begins in turn ${span.from} and ends in turn ${span.until}: it never happens. Raise 'until'.`,
    );
  return span;
};

export const upkeepOf = (work: Work): readonly Upkeep[] =>
  entriesOf(work.rules.upkeep).map(([id, { when, effects }]) => ({
    id,
    when: conditionOf(work, when, { path: ['upkeep', id, 'when'], context: AFTER }),
    effects: effectsOf(work, effects, { path: ['upkeep', id, 'effects'], context: AFTER }),
  }));

export const endingsOf = (work: Work): readonly Ending[] =>
  entriesOf(work.rules.endings).map(([id, ending]) => endingOf(work, id, ['endings', id], ending));

const endingOf = (work: Work, id: string, path: Path, written: RulesEnding): Ending => {
  const bonus = written.bonus ?? {};
  for (const role of Object.keys(bonus)) indexOf(work, 'roles', role, [...path, 'bonus', role]);
  const bonusOf = (role: string) =>
    Object.hasOwn(bonus, role) ? amountOf(work, bonus[role], { path: [...path, 'bonus', role], context: AFTER }) : null;
  const isCut = isMisfit(work, [...path, 'when']) || isMisfit(work, [...path, 'at']);
  if (!isCut && written.when === undefined && written.at === undefined) {
    errorAtKey(work, path, `${dotted(path)} has neither 'when' nor 'at: end' and would end the game at once: add one.`);
  }
  return {
    id,
    when: conditionOf(work, written.when, { path: [...path, 'when'], context: AFTER }),
    atEnd: written.at === 'end',
    bonus: [...work.ids.roles.keys()].map(bonusOf),
    cap: written.cap ?? -1,
    origin: written.from ?? '',
  };
};
