/**
 * MessagePack as Colyseus' wire uses it: nil, booleans, numbers, strings, binaries, arrays and maps with string keys. The
 * build puts this in place of `msgpackr` (see `client/build/colyseus.ts`), which is ten times as large for what a table needs.
 */

/** Asks `pack` to leave room for a header of so many bytes: `RESERVE_START_SPACE | bytes`. */
export const RESERVE_START_SPACE = 2048;

const utf8 = new TextEncoder();
const text = new TextDecoder();

class Writer {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #at: number;

  constructor(reserved: number) {
    this.#at = reserved;
  }

  value(given: unknown): void {
    if (given === null || given === undefined) this.#byte(0xc0);
    else if (given === true || given === false) this.#byte(given ? 0xc3 : 0xc2);
    else if (typeof given === 'number') this.#number(given);
    else if (typeof given === 'string') this.#string(given);
    else if (Array.isArray(given)) this.#array(given);
    else this.#map(Object.entries(given).filter(([, value]) => value !== undefined));
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }

  #number(given: number): void {
    if (!Number.isInteger(given) || given > 0xffff_ffff || given < -0x8000_0000)
      this.#sized(0xcb, 8, at => this.#view.setFloat64(at, given));
    else if (given >= 0 && given < 0x80) this.#byte(given);
    else if (given < 0 && given >= -0x20) this.#byte(given & 0xff);
    else if (given < 0) this.#sized(0xd2, 4, at => this.#view.setInt32(at, given));
    else this.#sized(0xce, 4, at => this.#view.setUint32(at, given));
  }

  #string(given: string): void {
    const bytes = utf8.encode(given);
    this.#length(bytes.length, { fixed: 0xa0, most: 31, short: 0xda });
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #array(given: readonly unknown[]): void {
    this.#length(given.length, { fixed: 0x90, most: 15, short: 0xdc });
    for (const each of given) this.value(each);
  }

  #map(entries: readonly (readonly [string, unknown])[]): void {
    this.#length(entries.length, { fixed: 0x80, most: 15, short: 0xde });
    for (const [key, value] of entries) {
      this.#string(key);
      this.value(value);
    }
  }

  /** @throws RangeError above 65,535: nothing that a client says is so long */
  #length(length: number, { fixed, most, short }: { fixed: number; most: number; short: number }): void {
    if (length > 0xffff) throw new RangeError(`${length} is too long for a message`);
    if (length <= most) this.#byte(fixed | length);
    else this.#sized(short, 2, at => this.#view.setUint16(at, length));
  }

  #byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#at++] = value;
  }

  #sized(mark: number, size: number, put: (at: number) => void): void {
    this.#byte(mark);
    this.#reserve(size);
    put(this.#at);
    this.#at += size;
  }

  #reserve(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

class Reader {
  readonly #view: DataView;
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = start;
  }

  value(): unknown {
    const mark = this.#uint(1);
    if (mark < 0x80) return mark;
    if (mark < 0x90) return this.#map(mark & 15);
    if (mark < 0xa0) return this.#array(mark & 15);
    if (mark < 0xc0) return this.#string(mark & 31);
    if (mark >= 0xe0) return mark - 256;
    return this.#marked(mark);
  }

  #marked(mark: number): unknown {
    switch (mark) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return mark === 0xc3;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#take(this.#uint(1 << (mark - 0xc4)));
      case 0xca:
        return this.#view.getFloat32(this.#skip(4));
      case 0xcb:
        return this.#view.getFloat64(this.#skip(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#uint(1 << (mark - 0xcc));
      case 0xcf:
        return Number(this.#view.getBigUint64(this.#skip(8)));
      case 0xd0:
        return this.#view.getInt8(this.#skip(1));
      case 0xd1:
        return this.#view.getInt16(this.#skip(2));
      case 0xd2:
        return this.#view.getInt32(this.#skip(4));
      case 0xd3:
        return Number(this.#view.getBigInt64(this.#skip(8)));
      case 0xd4:
        // The only extension in use: a value that is not there.
        this.#skip(2);
        return undefined;
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#string(this.#uint(1 << (mark - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#array(this.#uint(mark === 0xdc ? 2 : 4));
      case 0xde:
      case 0xdf:
        return this.#map(this.#uint(mark === 0xde ? 2 : 4));
      default:
        throw new Error(`a message holds the unknown mark 0x${mark.toString(16)}`);
    }
  }

  #uint(size: number): number {
    const at = this.#skip(size);
    if (size === 1) return this.#view.getUint8(at);
    return size === 2 ? this.#view.getUint16(at) : this.#view.getUint32(at);
  }

  #array(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length }, () => [String(this.value()), this.value()]));
  }

  #string(length: number): string {
    return text.decode(this.#take(length));
  }

  #take(length: number): Uint8Array {
    const at = this.#skip(length);
    return this.#bytes.subarray(at, at + length);
  }

  #skip(size: number): number {
    const at = this.#at;
    this.#at += size;
    return at;
  }
}

/** The part of msgpackr's class that the SDK calls. */
export class Packr {
  pack(value: unknown, options = 0): Uint8Array {
    const writer = new Writer(options & RESERVE_START_SPACE ? options & (RESERVE_START_SPACE - 1) : 0);
    writer.value(value);
    return writer.bytes();
  }
}

export const unpack = (bytes: Uint8Array, { start = 0 }: { readonly start?: number } = {}): unknown =>
  new Reader(bytes, start).value();
