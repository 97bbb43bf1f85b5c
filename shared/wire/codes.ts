/** Why the server closes a connection; 4000 to 4010 are the transport's own. */
export const CLOSE = {
  /** The same person has joined from elsewhere. */
  replaced: 4302,
  /** The host has taken the person off the table. */
  kicked: 4303,
  /** This process no longer owns the table: join again in a moment. */
  stepped: 4304,
} as const;

/** The table's own refusals, beside the engine's `Rejection` codes. */
export const REFUSALS = [
  'not-started',
  'started',
  'ended',
  'wrong-phase',
  'wrong-turn',
  'paused',
  'no-seat',
  'not-host',
  'seat-taken',
  'cmd-reused',
  'no-such-person',
  'no-such-role',
  'no-such-temperament',
  'no-such-pace',
  'nothing-runs',
  'talk-off',
  'too-fast',
  'repeated',
  'empty',
  'no-report',
  'payload',
] as const;
export type Refusal = (typeof REFUSALS)[number];
