/** One line of the table: a number against what the project promises to hold and would like to reach. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** '×' for ratios, else what is counted. */
  readonly unit: string;
  readonly better: 'more' | 'less';
  readonly hold: number | null;
  readonly reach: number | null;
  /** The raw numbers behind it and how they were taken. */
  readonly detail: string;
  /** Why it is short when it is, as far as that is known. */
  readonly shortBecause?: string;
}

export interface Settings {
  /** How many times the server is killed under load. */
  readonly kills: number;
}

/** One thing to measure; a throw is shown as "not measured" with its message. */
export interface Row {
  readonly name: string;
  readonly run: (settings: Settings) => Promise<readonly Figure[]>;
}

export type Mark = 'reached' | 'held' | 'short' | 'told';

/** 'told' when nothing was promised. */
export const markOf = (figure: Figure): Mark => {
  const meets = (bar: number): boolean => (figure.better === 'more' ? figure.value >= bar : figure.value <= bar);
  if (figure.hold === null) return 'told';
  if (!meets(figure.hold)) return 'short';
  return figure.reach !== null && meets(figure.reach) ? 'reached' : 'held';
};
