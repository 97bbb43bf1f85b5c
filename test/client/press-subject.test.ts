import { expect, test } from 'vitest';
import { subjectOf } from '../../client/model/press-subject.ts';

test('a card with a ship on it is printed with a ship, whatever its domain is called', () => {
  expect(subjectOf('cargo-ship', 'naval')).toBe('ships');
  expect(subjectOf('ship-wheel', 'unheard-of')).toBe('warship');
});

test('a picture that says nothing to the press leaves the choice to the domain', () => {
  expect(subjectOf('hourglass', 'economic')).toBe('quay');
});

test('where neither says anything there are papers', () => {
  expect(subjectOf('hourglass', 'unheard-of')).toBe('papers');
});
