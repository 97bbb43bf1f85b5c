/**
 * How time runs at a table: not at all, so many minutes for the whole game, or so many hours (h) or days (d) a turn. Apart
 * from the schemas, which pages before a game do without.
 */
export const PACES = ['untimed', 'live-50', 'live-60', 'live-75', 'slow-1h', 'slow-1d', 'slow-2d', 'slow-7d'] as const;
