import type { VNode } from 'preact';

/** One thing to look at: a page, or components of a kind in all their states. */
export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly show: () => VNode;
}
