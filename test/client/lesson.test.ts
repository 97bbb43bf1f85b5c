import './english.ts';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../client/gallery/parts.ts';
import { lessonNow } from '../../client/model/lesson.ts';
import { start } from '../../shared/engine/start.ts';
import { compile } from '../../shared/scenario/compile.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const RULES = `scenario: school
title: School
slots: 1
turns:
  - {title: One, lesson: {title: Look, text: Look at the dial., look: board}}
  - {title: Two}
  - {title: Three, lesson: {title: Press, text: Press a card.}}
roles: {pupil: {title: Pupil}}
tracks: {marks: {range: [0, 5], title: Marks}}
moves: {learn: {role: pupil, title: Learn, effects: {marks: 1}}}
endings: {bell: {at: end, title: The bell}}
`;

const school = (): Scenario => {
  const compiled = compile([{ name: 'rules.yaml', text: RULES }]);
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join('\n'));
  return compiled.value;
};

describe('a lesson', () => {
  const law = school();
  const opening = start(law, 'seed');
  const inTurn = (turn: number, seat = 0) => lessonNow(partsOf(law, { ...opening, turn }, seat));

  test('is told in its turn, with its number among those that there are', () => {
    expect(inTurn(1)).toEqual({ turn: 1, n: 1, of: 2, title: 'Look', text: 'Look at the dial.', look: 'board' });
    expect(inTurn(3)).toMatchObject({ turn: 3, n: 2, of: 2, title: 'Press', look: '' });
  });
  test('is not told in a turn without one', () => {
    expect(inTurn(2)).toBe(null);
  });
  test('is for those who hold a seat', () => {
    expect(inTurn(1, -1)).toBe(null);
  });
});
