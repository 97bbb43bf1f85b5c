import './english.ts';
import { describe, expect, test } from 'vitest';
import { debrief } from '../../client/model/ending.ts';
import { apply } from '../../shared/engine/apply.ts';
import { start } from '../../shared/engine/start.ts';
import type { Offer, Report, State } from '../../shared/engine/state.ts';
import { describe as describeScenario } from '../../shared/scenario/describe.ts';
import { flagship } from '../scenarios.ts';

const law = flagship();
const card = describeScenario(law, 'en');
const [MOSCOW] = law.roles.keys();
const move = (id: string) => law.moves.findIndex(each => each.id === id);

/** Everybody passes to the end, after one offer that nobody takes up. */
const passed = (): { state: State; reports: Report[]; offers: Offer[] } => {
  let state = start(law, 'end', { start: { near_miss_chance: 0 } });
  const offered = apply(law, state, { kind: 'offered', seat: MOSCOW, move: move('prepayment'), target: -1, by: 'x' });
  if (offered.ok) state = offered.value;
  const reports = [state.report];
  while (state.status === 'open') {
    const done = apply(law, state, { kind: 'closed', by: 'clock' });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    state = done.value;
    reports.push(state.report);
  }
  return { state, reports, offers: reports.flatMap(report => report.offers) };
};

describe('the debrief', () => {
  const { state, reports, offers } = passed();
  const scores = state.scores ?? [];
  const told = debrief(card, {
    ending: state.ending,
    scores,
    reports,
    offers,
    bots: [{ role: MOSCOW, temperament: 'proud' }],
    reasons: [],
    whispers: [],
    seed: 'end',
  });

  test('tells the ending and its story', () => {
    const id = law.endings[state.ending].id;
    expect(told.title).toBe(card.texts.endings[id].title);
    expect(told.story).not.toBe('');
  });

  test('holds every score against par', () => {
    expect(told.scores.map(({ score }) => score)).toEqual(scores);
    for (const { score, against } of told.scores) {
      expect(against).toBe(score === 50 ? 'at par' : `${Math.abs(score - 50)} ${score > 50 ? 'above' : 'below'} par`);
    }
    expect(told.scores[MOSCOW].bot).toContain('Lets no entry lapse');
  });

  test('tells the events of a turn with that turn, though they came with the dawn before', () => {
    const first = told.past.find(({ turn }) => turn === 1);
    expect(first?.notes.map(({ title }) => title)).toContain(card.texts.events.cne.title);
    expect(told.past.map(({ turn }) => turn)).toEqual(reports.map(({ turn }) => turn).filter(turn => turn > 0));
  });

  test('the record of a thing is told once, and later turns point there', () => {
    for (const { turn, notes } of told.past)
      for (const note of notes) {
        const first = told.past.find(past => past.notes.some(({ title }) => title === note.title))?.turn;
        expect([note.title, note.told]).toEqual([note.title, first === turn ? 0 : first]);
      }
  });
});
