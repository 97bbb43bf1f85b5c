import { pino } from 'pino';

/** Ids only: no keys, no names, no addresses, no bodies go in here. */
export interface Log {
  debug(about: object, message: string): void;
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
  fatal(about: object, message: string): void;
}

export const makeLog = (level: string): Log => pino({ level, base: null });
