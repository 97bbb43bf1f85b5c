/** What a function at an untrusted edge answers: a value, or a refusal with its reasons. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });

/** The end of a switch over a closed union: does not compile while a case is missing. */
export const unreachable = (value: never): never => {
  throw new Error(`impossible case: ${JSON.stringify(value)}`);
};
