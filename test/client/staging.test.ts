import './english.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../client/gallery/parts.ts';
import { reveal } from '../../client/model/reveal.ts';
import { revealText } from '../../client/model/reveal-text.ts';
import {
  LONGEST_MS,
  lengthOf,
  nextBeat,
  openAt,
  piecesOf,
  STAGES,
  type Stage,
  stageAt,
  stages,
  stepFrom,
} from '../../client/model/staging.ts';
import { apply } from '../../shared/engine/apply.ts';
import type { Journal } from '../../shared/engine/entry.ts';
import { start } from '../../shared/engine/start.ts';
import type { Report, State } from '../../shared/engine/state.ts';
import { compile } from '../../shared/scenario/compile.ts';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import { wireReport } from '../../shared/wire/report.ts';
import { flagship } from '../scenarios.ts';

const journals = new URL('../journals/', import.meta.url);
const compiled = compile([{ name: 'rules.yaml', text: readFileSync(new URL('rules.yaml', journals), 'utf8') }]);
const law = compiled.ok ? compiled.value : expect.fail('the rules of the journals do not compile');
const card = describeScenario(law, 'en');

/** Every turn of a stored game, as everybody may read it at the end. */
const turnsOf = (name: string): Report[] => {
  const { header, entries }: Journal = JSON.parse(readFileSync(new URL(name, journals), 'utf8'));
  const reports: Report[] = [];
  let state = start(law, header.seed, { start: header.start });
  for (const { entry } of entries) {
    const next = apply(law, state, entry);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    if (next.value.report.turn !== state.report.turn) reports.push(next.value.report);
    state = next.value;
  }
  return reports;
};

const games = readdirSync(journals).filter(name => name.endsWith('.json'));
const turns = games.flatMap(turnsOf).map(report => ({ report, played: stages(card, wireReport(report)) }));
const fullest = turns.reduce((a, b) =>
  b.played.flatMap(({ beats }) => beats).length > a.played.flatMap(({ beats }) => beats).length ? b : a,
);

const stage = (kind: Stage['kind'], startMs: number, endMs: number, beats: number[]): Stage => ({
  kind,
  startMs,
  endMs,
  beats,
});
/** Two orders, then one deal. */
const short = [stage('orders', 0, 3000, [500, 1500]), stage('deals', 3000, 5000, [3300])];

describe('how a reveal is staged', () => {
  test('no turn of a stored game takes longer than 25 s', () => {
    expect(turns.length).toBeGreaterThan(20);
    for (const { played } of turns) expect(lengthOf(played)).toBeLessThanOrEqual(LONGEST_MS);
  });

  test('the fullest turn fills the time, a quiet one takes less', () => {
    expect(lengthOf(fullest.played)).toBeGreaterThan(LONGEST_MS - 100);
    expect(Math.min(...turns.map(({ played }) => lengthOf(played)))).toBeLessThan(LONGEST_MS);
  });

  test('stages follow one another in the order of play, none twice, none empty', () => {
    for (const { played } of turns) {
      const kinds = played.map(({ kind }) => kind);
      expect(kinds).toEqual(STAGES.filter(kind => kinds.includes(kind)));
      played.forEach(({ startMs, beats }, at) => {
        expect(startMs).toBe(at === 0 ? 0 : played[at - 1].endMs);
        expect(beats.length).toBeGreaterThan(0);
      });
    }
  });

  test('every piece comes within its stage, and nothing after the end', () => {
    for (const { played, report } of turns) {
      for (const { startMs, endMs, beats } of played) {
        expect(Math.min(...beats)).toBeGreaterThanOrEqual(startMs);
        expect(Math.max(...beats)).toBeLessThan(endMs);
      }
      const pieces = piecesOf(reveal(card, wireReport(report)));
      expect(openAt(played, lengthOf(played))).toEqual(pieces);
      expect(nextBeat(played, lengthOf(played))).toBe(lengthOf(played));
    }
  });

  test('what is open at a moment is what has come by then', () => {
    expect(openAt(short, 0)).toMatchObject({ orders: 0, deals: 0 });
    expect(openAt(short, 500)).toMatchObject({ orders: 1, deals: 0 });
    expect(openAt(short, 3300)).toMatchObject({ orders: 2, deals: 1, tracks: 0 });
    expect([0, 500, 1500, 3300].map(ms => nextBeat(short, ms))).toEqual([500, 1500, 3300, 5000]);
    expect([0, 2999, 3000, 9999].map(ms => stageAt(short, ms))).toEqual([0, 0, 1, 1]);
  });

  test('a step leads to the end of a stage, or back to where one begins', () => {
    expect(stepFrom(short, 0, 1)).toBe(3000);
    expect(stepFrom(short, 3000, 1)).toBe(5000);
    expect(stepFrom(short, 5000, 1)).toBe(5000);
    expect(stepFrom(short, 5000, -1)).toBe(3000);
    expect(stepFrom(short, 3100, -1)).toBe(0);
    expect(stepFrom(short, 0, -1)).toBe(0);
  });
});

describe('a covert order at the reveal', () => {
  const law = flagship();
  const [moscow, caracas, washington, opposition] = law.roles.map((_, role) => role);
  const assurances = law.moves.findIndex(({ id }) => id === 'assurances');
  const order = [{ move: assurances, target: -1 }];
  const opening = start(law, 'table', { start: { recognition: 12, street: 11, strain: 4 } });
  const state = law.roles.reduce((now: State, _, seat) => {
    const orders = seat === moscow || seat === opposition ? order : [];
    const next = apply(law, now, { kind: 'sealed', seat, orders, how: 'person', by: 'x' });
    return next.ok ? next.value : expect.fail(JSON.stringify(next.error));
  }, opening);
  const seenBy = (seat: number) => {
    const parts = partsOf(law, state, seat);
    return reveal(parts.card, parts.report ?? expect.fail('no report'));
  };

  const titleOfIt = partsOf(law, state, moscow).card.texts.moves.assurances.title;

  test('lies open for its parties', () => {
    expect(seenBy(opposition).seats[opposition].orders).toMatchObject([{ covert: true }]);
    expect(seenBy(opposition).envelope).toBe(false);
    expect(revealText(seenBy(opposition)).join(' ')).toContain(titleOfIt);
  });

  test('stays a closed envelope for others, and takes no part in the staging', () => {
    expect(seenBy(caracas).envelope).toBe(true);
    const told = seenBy(washington);
    expect(told.seats.flatMap(({ orders }) => orders)).toEqual([]);
    expect(told.deals).toEqual([]);
    expect(piecesOf(told)).toMatchObject({ orders: 0, deals: 0 });
    expect(revealText(told).join(' ')).not.toContain(titleOfIt);
  });
});

describe('a reveal in words', () => {
  test('names every acting seat, and ends with what then happened', () => {
    const told = reveal(card, wireReport(fullest.report));
    const text = revealText(told);
    for (const { name } of told.seats) expect(text.some(line => line.startsWith(`${name}: `))).toBe(true);
    expect(text.at(-1)).toMatch(/^Then: /);
  });
});
