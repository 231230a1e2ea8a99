/** What a Worker weighs: the platform's limits are on the compressed sum. */
import { gzipSync } from "node:zlib";

export interface Size {
  readonly raw: number;
  /** As `gzip -9` makes it. */
  readonly gzip: number;
}

export interface Sizes {
  readonly wasm: Size;
  readonly js: Size;
  readonly total: Size;
}

export function measureSizes(wasm: Uint8Array, js: string): Sizes {
  const sizes = { wasm: sizeOf(wasm), js: sizeOf(Buffer.from(js)) };
  const total = {
    raw: sizes.wasm.raw + sizes.js.raw,
    gzip: sizes.wasm.gzip + sizes.js.gzip,
  };
  return { ...sizes, total };
}

function sizeOf(bytes: Uint8Array): Size {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
