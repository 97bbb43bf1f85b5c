import type { Decision, Mind } from '../../shared/bots/decision.ts';
import type { View } from '../../shared/engine/view.ts';
import type { File } from '../../shared/scenario/source.ts';

/** What goes to a worker. */
export type Job =
  /** Comes once per worker and scenario, before the first question about it. */
  | { readonly kind: 'learn'; readonly hash: string; readonly files: readonly File[] }
  | {
      readonly kind: 'think';
      readonly id: number;
      readonly hash: string;
      readonly view: View;
      readonly seed: string;
      readonly mind: Mind;
    };

/** What comes back. */
export interface Answer {
  readonly id: number;
  readonly decision: Decision;
}
