/** Nothing could be stored: nothing has changed, ask again later. */
export class Unavailable extends Error {}
