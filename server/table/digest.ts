import { hash } from 'node:crypto';
import type { State } from '../../shared/engine/state.ts';

/**
 * The engine's digest of a state, for states that follow one another: what is the same object as before is not written
 * out again. By the machine's own SHA-256.
 */
export class StateDigest {
  readonly #written = new Map<string, { readonly value: unknown; readonly text: string }>();

  of(state: State): string {
    const parts: string[] = [];
    for (const [key, value] of Object.entries(state)) {
      let written = this.#written.get(key);
      if (written === undefined || written.value !== value) {
        written = { value, text: `${JSON.stringify(key)}:${JSON.stringify(value)}` };
        this.#written.set(key, written);
      }
      parts.push(written.text);
    }
    return hash('sha256', `{${parts.join(',')}}`);
  }
}
