import type { HttpError } from '../../shared/wire/http.ts';

/** An answer other than the one asked for: a status, a code for programs and a sentence for people. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly body: HttpError;

  constructor(status: number, code: string, message: string, data?: HttpError['data']) {
    super(message);
    this.status = status;
    this.body = data ? { code, message, data } : { code, message };
  }
}
