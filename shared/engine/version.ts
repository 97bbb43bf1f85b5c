/** Raised only when a golden journal would change; the header of every journal names it. */
export const ENGINE = 1;
