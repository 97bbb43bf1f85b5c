import { describe, expect, test } from 'vitest';
import { added, expectOnly } from './planted.ts';

describe('names', () => {
  test.each([
    [
      'effects: {coin: 2, secret: -1}',
      'effects: {coyn: 2, secret: -1}',
      'coyn',
      "effects name the track 'coyn', which is not declared. Did you mean 'coin' (line 14)?",
    ],
    [
      'role: north, title: Wave',
      'role: norh, title: Wave',
      'norh',
      "moves.wave.role names the role 'norh', which is not declared. Did you mean 'north' (line 8)?",
    ],
    [
      'answered_by: north',
      'answered_by: norh',
      'norh',
      "ledgers.debt.answered_by names the role 'norh', which is not declared. Did you mean 'north' (line 8)?",
    ],
    [
      'targets: [left, right]',
      'targets: [left, rigt, right]',
      'rigt',
      "moves.sail.targets[1] names the place 'rigt', which is not declared. Did you mean 'right' (line 20)?",
    ],
    [
      'intensity: 1, opens: debt',
      'intensity: 1, opens: dept',
      'dept',
      "moves.shout.opens names the ledger 'dept', which is not declared. Did you mean 'debt' (line 23)?",
    ],
    [
      'seen_by: [south]',
      'seen_by: [south, east]',
      'east',
      "tracks.gold.seen_by[1] names the role 'east', which is not declared. Declare it under roles.",
    ],
    [
      'weights: {shout: 3}',
      'weights: {shot: 3}',
      '3}',
      "roles.south.bots.loud.weights.shot names the move or deal 'shot', which is not declared. Did you mean 'shout' (line 49)?",
    ],
    [
      'bonus: {north: 3',
      'bonus: {nort: 3',
      '3, south: "peace',
      "endings.peace.bonus.nort names the role 'nort', which is not declared. Did you mean 'north' (line 8)?",
    ],
    [
      'domain: military\n',
      'domain: militry\n',
      'militry',
      "moves.sail.domain is 'militry', which is not among the domains. Did you mean 'military'? They are military, economic, diplomatic, informational.",
    ],
  ])('4 an unknown name: %s → %s', (was, becomes, word, message) => {
    expectOnly(was, becomes, word, `error  ${message}`);
  });

  test.each([
    [
      '"peace >= 4"',
      '"peac >= 4"',
      'peac >=',
      "in \"peac >= 4\": 'peac' is not a track. Did you mean 'peace' (line 12)?",
    ],
    [
      '"peace >= 4"',
      '"peace >= 4 && bribe == 1"',
      'bribe == 1',
      'in "peace >= 4 && bribe == 1": \'bribe\' is not a track. To ask how often the deal was completed, write times.bribe.',
    ],
    [
      '"played.shout ? 1 : 0"',
      '"shout == 1 ? 1 : 0"',
      'shout == 1',
      'in "shout == 1 ? 1 : 0": \'shout\' is not a track. To ask whether the move was ordered, write played.shout.',
    ],
    [
      '"played.shout ? 1 : 0"',
      '"played.shot ? 1 : 0"',
      'played.shot',
      "in \"played.shot ? 1 : 0\": 'shot' is not a move or deal. Did you mean 'shout' (line 49)?",
    ],
    [
      '"played.shout ? 1 : 0"',
      '"happened.strom ? 1 : 0"',
      'happened.strom',
      "in \"happened.strom ? 1 : 0\": 'strom' is not an event. Did you mean 'storm' (line 67)?",
    ],
    [
      '"played.shout ? 1 : 0"',
      '"signals.militray"',
      'signals.militray',
      "in \"signals.militray\": 'militray' is not a domain. Did you mean 'military'? The domains are military, economic, diplomatic, informational.",
    ],
    [
      '"debt.lapsed >= 1 && last_turn"',
      '"debt.lapse >= 1"',
      'debt.lapse',
      "in \"debt.lapse >= 1\": 'debt.lapse' has no meaning. Did you mean 'lapsed'? A ledger counts opened, proportional, under, over, lapsed, unprovoked.",
    ],
    [
      '"debt.lapsed >= 1 && last_turn"',
      '"dept.lapsed >= 1"',
      'dept.lapsed',
      "in \"dept.lapsed >= 1\": 'dept.lapsed' has no meaning: 'dept' is not a ledger. Did you mean 'debt'?",
    ],
    [
      '"peace >= 4"',
      '"played.shout"',
      'played.shout"\n    effects: {signed',
      'in "played.shout": \'played.shout\' is known only after the reveal, and this is asked before: write times.shout for earlier turns.',
    ],
    [
      '"peace >= 4"',
      '"signals.military == 0"',
      'signals.military',
      'in "signals.military == 0": \'signals.military\' is known only after the reveal, and this is asked before: leave it out.',
    ],
    [
      '"peace >= 4"',
      '"target == \'left\'"',
      "target == 'left'\"\n    effects",
      "in \"target == 'left'\": 'target' stands only in a move or deal with targets: add 'targets', or ask for something else.",
    ],
    ['"peace >= 4"', '"asked >= 1"', 'asked >= 1', 'in "asked >= 1": \'asked\' stands only in the rules of a ledger.'],
    [
      '"peace <= 6"',
      '"played.shout"',
      'played.shout", effects: {peace: -1}}\n  gulls',
      'in "played.shout": \'played.shout\' is known only after the reveal, and this is asked before: write times.shout for earlier turns.',
    ],
    ["target == 'left' ? -1", "target == 'middle' ? -1", "'middle' ?", "'middle' is not a place."],
  ])('5 an unknown name in an expression: %s → %s', (was, becomes, word, message) => {
    expectOnly(was, becomes, word, `error  ${message}`);
  });

  test('5 a place that is not among the targets', () => {
    expectOnly(
      'targets: [left, right]',
      'targets: [right]',
      "'left' ?",
      "error  'left' is not among the targets here (right): target can never be it.",
    );
  });

  test('6 a condition where a number must be, and the other way round', () => {
    expectOnly(
      '{coin: 1, gold: 1}',
      '{coin: "peace >= 4", gold: 1}',
      'peace >= 4", gold',
      'error  the change of \'coin\' must be a whole number, but "peace >= 4" is true or false. Write "peace >= 4 ? 1 : 0".',
    );
    expectOnly(
      '"peace >= 4"',
      '"signed"',
      'signed"\n',
      'error  deals.treaty.requires must be true or false, but "signed" is a whole number. Write "signed == 1".',
    );
  });

  test('7 fractions', () => {
    expectOnly(
      '"asked - given"',
      '"asked * 0.5"',
      '0.5',
      'error  whole numbers only: write "asked / 2" instead of "asked * 0.5".',
    );
  });

  test('8 an id that stands twice', () => {
    expectOnly(
      '  bribe:\n',
      '  sail:\n',
      'sail:\n    title: Bribe',
      "error  'sail' is already a move (line 35). An id is unique in its section; moves and deals are one section.",
    );
    expectOnly(
      '  peace: {at',
      '  war: {at',
      'war: {at: end',
      "error  'war' is already here (line 75). An id is unique in its section: keep one, or rename it.",
    );
  });

  test('8 an id that is no id, or a word of the language', () => {
    expectOnly(
      '  wages:',
      '  wages-paid:',
      'wages-paid',
      "error  'wages-paid' is not an id: use up to 40 letters, digits and _, with a letter first, such as 'wages_paid'.",
    );
    expectOnly(
      '  signed: {title: Signed}',
      '  signed: {title: Signed}\n  turn: {title: Turn}',
      'turn: {title',
      "error  'turn' is a word of the expression language: choose another id, such as 'turn_track'.",
    );
  });

  test('8 domains and theatres are names as well, each once', () => {
    const domains = 'domains: [military, diplomatic, sea-power, military]\nslots: 2';
    expect(added('slots: 2', domains)).toEqual([
      "tiny.yaml:4:33  error  'sea-power' is not an id: use up to 40 letters, digits and _, with a letter first, such as 'sea_power'.",
      "tiny.yaml:4:44  error  'military' is already among the domains: remove it.",
    ]);
  });

  test('8 keys that every object inherits', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const found = added('  signed: {title: Signed}', `  signed: {title: Signed}\n  ${key}: {title: Trap}`);
      expect(found).toEqual([`tiny.yaml:17:3  error  '${key}' may not be a key: choose another name.`]);
    }
    expect(added('  signed: {title: Signed}', '  signed: {title: Signed}\n  toString: {title: Fine}')).toEqual([]);
  });
});
