import type { State } from '../../shared/engine/state.ts';
import { type Onlooker, view } from '../../shared/engine/view.ts';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { HIDDEN } from '../../shared/wire/messages.ts';
import { wireEntries, wireOption, wireOrders } from '../../shared/wire/own.ts';
import { wireOffer, wireReport } from '../../shared/wire/report.ts';
import type { OwnNow, Parts, TableNow } from '../model/parts.ts';

/** What one onlooker's client would hold of a real state; `seat` -1 watches. */
export const partsOf = (scenario: Scenario, state: State, seat: number, more: Partial<TableNow> = {}): Parts => {
  const onlooker: Onlooker = seat < 0 ? { kind: 'spectator' } : { kind: 'seat', role: seat };
  const seen = view(scenario, state, onlooker);
  const own: OwnNow = {
    now: 0,
    seat,
    person: seat < 0 ? '' : 'someone',
    host: false,
    facilitator: false,
    code: '',
    tracks: seen.tracks.flatMap((value, track) =>
      value === null || scenario.tracks[track].seenBy === null ? [] : [[track, value] as const],
    ),
    draft: wireOrders(seen.own?.draft ?? null),
    sealed: wireOrders(seen.own?.sealed ?? null),
    sealedBy: seen.own?.sealedBy ?? null,
    options: (seen.own?.options ?? []).map(wireOption),
    offers: seen.offers.map(wireOffer),
    extra: 0,
    digest: '',
  };
  const table: TableNow = {
    scenario: scenario.id,
    pace: 'untimed',
    strength: 'steady',
    phase: state.status === 'ended' ? 'ended' : 'orders',
    turn: state.turn,
    deadline: 0,
    paused: false,
    remaining: 0,
    overtime: 0,
    talk: true,
    spectators: true,
    host: '',
    ending: state.ending,
    rematch: '',
    seats: scenario.roles.map((_, role) => ({ bot: '', sealed: seen.sealed[role], people: [] })),
    tracks: view(scenario, state, { kind: 'spectator' }).tracks.map(value => value ?? HIDDEN),
    entries: wireEntries(seen.entries),
    ...more,
  };
  return { card: describeScenario(scenario, 'en'), table, own, report: wireReport(seen.report), talk: [], end: null };
};
