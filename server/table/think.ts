import type { Decision, Mind } from '../../shared/bots/decision.ts';
import type { View } from '../../shared/engine/view.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** What a bot is asked: nothing but what its seat sees. */
export interface Question {
  /** The table; tables take turns where many bots think. */
  readonly owner: string;
  readonly scenario: Scenario;
  readonly view: View;
  /** Its luck; the same question with the same seed has the same answer. */
  readonly seed: string;
  readonly mind: Mind;
}

/** Whoever plays for bots, in this thread or in others. */
export type Think = (question: Question) => Promise<Decision>;

export { PASSES } from '../../shared/bots/decision.ts';
