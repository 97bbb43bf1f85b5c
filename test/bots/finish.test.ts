import { expect, test } from 'vitest';
import { finishIn } from '../../server/bots/finish.ts';
import { start } from '../../shared/engine/start.ts';
import { scenarioOf } from '../scenarios.ts';

const scenario = scenarioOf('dock-strike');
const onward = { state: start(scenario, 'on'), seed: 'on', strength: 'easy', temperaments: ['', ''] } as const;
const asked = { owner: 'somebody', scenario, onward, from: 0, until: 200 };

test('where a thread fails, whoever asks is told, and no other piece is begun', async () => {
  let begun = 0;
  const give = async () => {
    if (++begun === 1) throw new Error('broken');
    await new Promise(setImmediate);
    return JSON.parse('[]');
  };
  await expect(finishIn({ size: 2, give, close: async () => {} })(asked)).rejects.toThrow('broken');
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(begun, 'one for each thread').toBe(2);
});
