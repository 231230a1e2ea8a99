/** The primitives of the WebAssembly binary format. Reading past the end throws `WasmFault`, which `readWasm` catches. */

export class WasmFault extends Error {}

const decoder = new TextDecoder("utf-8", { fatal: true });

export class WasmReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#end;
  }

  get at(): number {
    return this.#at;
  }

  byte(): number {
    const value = this.#at < this.#end ? this.#bytes[this.#at] : undefined;
    if (value === undefined) throw new WasmFault(`it ends at byte ${this.#at}`);
    this.#at++;
    return value;
  }

  /** LEB128 of up to 35 bits, which is more than any of them needs. */
  u32(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
    throw new WasmFault(`a number at byte ${this.#at} is too long`);
  }

  /** Signed; addresses beyond 2 GB come out negative. */
  i32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte >= 0x80) continue;
      const isNegative = (byte & 0x40) !== 0 && shift < 28;
      return isNegative ? value | (-1 << (shift + 7)) : value;
    }
    throw new WasmFault(`a number at byte ${this.#at} is too long`);
  }

  bytes(length: number): Uint8Array {
    const from = this.#at;
    if (from + length > this.#end) {
      throw new WasmFault(`it ends at byte ${this.#end}, inside something`);
    }
    this.#at = from + length;
    return this.#bytes.subarray(from, this.#at);
  }

  /** A reader of the next bytes alone. */
  part(length: number): WasmReader {
    this.bytes(length);
    return new WasmReader(this.#bytes, this.#at - length, this.#at);
  }

  rest(): Uint8Array {
    return this.bytes(this.#end - this.#at);
  }

  text(): string {
    try {
      return decoder.decode(this.bytes(this.u32()));
    } catch (fault) {
      if (fault instanceof WasmFault) throw fault;
      throw new WasmFault(`a name before byte ${this.#at} is not UTF-8`);
    }
  }

  list<T>(item: () => T): T[] {
    const items: T[] = [];
    for (let left = this.u32(); left > 0; left--) items.push(item());
    return items;
  }
}
