import { describe, expect, test } from 'vitest';
import { speak, world } from './world.ts';

const pact = { parties: { east: { cost: 1 }, west: { cost: 2 } }, effects: { heat: 1 } };
const small = speak(world({ deals: { pact } }));
const { begin, play, turn, seal, offer, agree, withdraw, inject, close, refusal, value, outcomes, seat, move } = small;

/** What became of the only offer. */
const fate = (state: ReturnType<typeof begin>) => {
  const [{ status, brokenBy }] = state.report.offers;
  return { status, brokenBy };
};

describe('D · deals and offers', () => {
  test('D1 a deal happens when all parties order it in the same turn', () => {
    const done = turn(begin(), { east: ['pact'], west: ['pact'] });
    expect(outcomes(done)).toEqual({ 'east pact': 'done', 'west pact': 'done' });
    expect(value(done, 'heat')).toBe(6);
    const apart = turn(turn(begin(), { east: ['pact'] }), { west: ['pact'] });
    expect(value(apart, 'heat')).toBe(5);
  });

  test('D1 and for the same place', () => {
    const { begin, turn, outcomes } = speak(world({ deals: { pact: { ...pact, targets: ['harbour', 'hill'] } } }));
    expect(outcomes(turn(begin(), { east: ['pact@hill'], west: ['pact@harbour'] }))).toEqual({
      'east pact@hill': 'unmet',
      'west pact@harbour': 'unmet',
    });
    expect(outcomes(turn(begin(), { east: ['pact@hill'], west: ['pact@hill'] }))).toMatchObject({
      'east pact@hill': 'done',
    });
  });

  test('D1 a deal of three needs all three', () => {
    const three = speak(world({ deals: { pact: { ...pact, parties: { east: {}, west: {}, south: {} } } } }));
    const two = three.turn(three.begin(), { east: ['pact'], south: ['pact'] });
    expect(three.value(two, 'heat')).toBe(5);
    const all = three.turn(three.begin(), { east: ['pact'], south: ['pact'], west: ['pact'] });
    expect(three.value(all, 'heat')).toBe(6);
  });

  test('D2 a half that is not met costs nothing but the slot', () => {
    const alone = turn(begin(), { east: ['pact'] });
    expect(outcomes(alone)).toEqual({ 'east pact': 'unmet' });
    expect([value(alone, 'gold'), alone.times[move('pact')], alone.report.changes]).toEqual([5, 0, []]);
  });

  test('D3 each party pays its own cost', () => {
    const done = turn(begin(), { east: ['pact'], west: ['pact'] });
    expect([value(done, 'gold'), value(done, 'silver')]).toEqual([4, 3]);
  });

  test('D4 a deal counts once', () => {
    const limited = speak(world({ deals: { pact: { ...pact, limit: 1 } } }));
    const done = limited.turn(limited.begin(), { east: ['pact'], west: ['pact'] });
    expect(done.times[limited.move('pact')]).toBe(1);
    expect(limited.onOffer(done, 'east')).not.toContain('pact');
    const unmet = limited.turn(limited.begin(), { east: ['pact'] });
    expect(limited.onOffer(unmet, 'east')).toContain('pact');
  });

  test('D4 its luck is drawn once', () => {
    const luck = [{ chance: 100, effects: { heat: 1 } }];
    const lucky = speak(world({ deals: { pact: { ...pact, luck } } }));
    const done = lucky.turn(lucky.begin(), { east: ['pact'], west: ['pact'] });
    expect(lucky.causes(done.report.changes, 'heat')).toEqual(['move 1', 'luck 1']);
  });

  test('D5 a party that could order its half may offer; to offer is to agree', () => {
    const offered = play(begin(), offer('east', 'pact'));
    expect(offered.offers).toMatchObject([{ from: seat('east'), turn: 1, agreed: [seat('east')], status: 'open' }]);
    expect(refusal(begin(), offer('south', 'pact'))).toEqual({ code: 'not-yours', move: move('pact') });
    expect(refusal(begin(), offer('east', 'east_rest'))).toEqual({ code: 'not-a-deal', move: move('east_rest') });
    expect(refusal(begin({ silver: 1 }), offer('west', 'pact'))).toEqual({ code: 'too-dear', asked: 2, held: 1 });
    expect(refusal(begin(), offer('east', 'pact@hill'))).toMatchObject({ code: 'no-such-place' });
  });

  test('D6 with the last party the deal is agreed', () => {
    const offered = play(begin(), offer('east', 'pact'));
    const [{ id }] = offered.offers;
    expect(play(offered, agree('west', id)).offers).toMatchObject([{ agreed: [0, 1], status: 'agreed' }]);
    expect(refusal(offered, agree('east', id))).toEqual({ code: 'already-offered', offer: id });
    expect(refusal(offered, agree('south', id))).toEqual({ code: 'no-such-offer', offer: id });
    expect(refusal(offered, agree('west', 99))).toEqual({ code: 'no-such-offer', offer: 99 });
    const poor = play(begin({ silver: 1 }), offer('east', 'pact'));
    expect(refusal(poor, agree('west', id))).toEqual({ code: 'too-dear', asked: 2, held: 1 });
  });

  test('D6 of three parties the second leaves it open', () => {
    const three = speak(world({ deals: { pact: { ...pact, parties: { east: {}, west: {}, south: {} } } } }));
    const offered = three.play(three.begin(), three.offer('south', 'pact'));
    const [{ id }] = offered.offers;
    const second = three.play(offered, three.agree('east', id));
    expect(second.offers[0].status).toBe('open');
    expect(three.play(second, three.agree('west', id)).offers[0].status).toBe('agreed');
  });

  test('D7 any party may withdraw, and then it is over', () => {
    const offered = play(begin(), offer('east', 'pact'));
    const [{ id }] = offered.offers;
    expect(refusal(offered, withdraw('south', id))).toEqual({ code: 'no-such-offer', offer: id });
    for (const role of ['east', 'west']) {
      const over = play(offered, withdraw(role, id));
      expect(over.offers[0].status).toBe('withdrawn');
      expect(refusal(over, agree('west', id))).toEqual({ code: 'offer-settled', offer: id });
      expect(fate(play(over, close)).status).toBe('withdrawn');
    }
  });

  test('D8 one open offer for a deal and place', () => {
    const offered = play(begin(), offer('east', 'pact'));
    const [{ id }] = offered.offers;
    expect(refusal(offered, offer('west', 'pact'))).toEqual({ code: 'already-offered', offer: id });
    const again = play(offered, withdraw('west', id), offer('west', 'pact'));
    expect(again.offers.map(each => each.status)).toEqual(['withdrawn', 'open']);
    expect(again.offers[1].id).not.toBe(id);
  });

  test('D9 agreed and done is kept; agreed and left is broken, by those who left it', () => {
    const offered = play(begin(), offer('east', 'pact'));
    const agreed = play(offered, agree('west', offered.offers[0].id));
    const both = turn(agreed, { east: ['pact'], west: ['pact'] });
    expect(fate(both)).toEqual({ status: 'kept', brokenBy: [] });
    expect(fate(turn(agreed, { east: ['pact'] }))).toEqual({ status: 'broken', brokenBy: [seat('west')] });
    expect(fate(turn(agreed))).toEqual({ status: 'broken', brokenBy: [seat('east'), seat('west')] });
    expect(fate(turn(offered, { east: ['pact'], west: ['pact'] }))).toEqual({ status: 'lapsed', brokenBy: [] });
  });

  test('D9 a deal that could not have happened is moot', () => {
    const offered = play(begin(), offer('east', 'pact'));
    const agreed = play(offered, agree('west', offered.offers[0].id));
    expect(fate(play(agreed, inject({ silver: -4 }), close))).toEqual({ status: 'moot', brokenBy: [] });
    const secret = speak(world({ deals: { pact: { ...pact, requires: 'copper >= 6' } } }));
    const promised = secret.play(secret.begin(), secret.offer('east', 'pact'));
    const both = secret.play(promised, secret.agree('west', promised.offers[0].id));
    expect(fate(secret.turn(both, { east: ['pact'], west: ['pact'] })).status).toBe('moot');
    expect(fate(secret.turn(both, { east: ['pact'] })).status).toBe('moot');
  });

  test('D9 who spends on something else what the deal would have cost has broken it', () => {
    const spend = { role: 'east', cost: 5 };
    const rich = speak(world({ moves: { spend }, deals: { pact } }));
    const offered = rich.play(rich.begin(), rich.offer('east', 'pact'));
    const agreed = rich.play(offered, rich.agree('west', offered.offers[0].id));
    const left = rich.turn(agreed, { east: ['spend'], west: ['pact'] });
    expect(fate(left)).toEqual({ status: 'broken', brokenBy: [rich.seat('east')] });
  });

  test('D10 promises do not bind', () => {
    expect(value(turn(begin(), { east: ['pact'], west: ['pact'] }), 'heat')).toBe(6);
    const offered = play(begin(), offer('east', 'pact'));
    const agreed = play(offered, agree('west', offered.offers[0].id));
    expect(refusal(agreed, seal('east', 'east_rest'))).toBe('accepted');
  });

  test('D11 the number of an offer tells nothing about those of others', () => {
    const two = speak(world({ deals: { pact, union: { parties: { west: {}, south: {} } } } }));
    const alone = two.play(two.begin(), two.offer('west', 'union'));
    const among = two.play(two.begin(), two.offer('east', 'pact'), two.withdraw('east', two.move('pact') + 1));
    const after = two.play(among, two.offer('east', 'pact'), two.offer('west', 'union'));
    expect(after.offers.at(-1)).toEqual(alone.offers[0]);
    expect(new Set(after.offers.map(each => each.id)).size).toBe(3);
  });
});
