/** How a value reaches Rust by itself: as a result at once, or as the answer of a promise. Inside a pack, see `write.ts`. */
import { type BytesLike, writeBytes } from "./bytes.js";
import { put } from "./handles.js";
import type { Runtime } from "./instance.js";
import { type Write, writePack } from "./pack-writer.js";
import { writeText } from "./text.js";
import * as write from "./write.js";

/** The answer is bytes of some length, in the result area or in a block. */
export const LENGTH = 0;
export const NOTHING = 1;
/** The answer is a handle. */
export const HANDLE = 2;
export const FAILURE = 3;

/** In place of a length. */
export const ABSENT = -2;

export interface Answer<
  T,
  Status extends typeof LENGTH | typeof HANDLE = typeof LENGTH | typeof HANDLE,
> {
  readonly status: Status;
  /** Gives the length or the handle, or `ABSENT`. */
  readonly put: (rt: Runtime, value: T) => number;
}

/** One that can also be a result at once. */
export type Payload<T> = Answer<T, typeof LENGTH>;

/** Whatever JavaScript gives: it is not looked at. */
export const unit: Answer<unknown, typeof HANDLE> = {
  status: HANDLE,
  put: () => 0,
};

export const handle: Answer<unknown, typeof HANDLE> = {
  status: HANDLE,
  put,
};

/** `null` and `undefined` have handles of their own, which Rust takes for "absent". */
export const optionalHandle = handle;

export const boolean: Answer<boolean, typeof HANDLE> = {
  status: HANDLE,
  put: (_, value) => (value ? 3 : 2),
};

export const text: Payload<string> = { status: LENGTH, put: writeText };

export const bytes: Payload<BytesLike> = { status: LENGTH, put: writeBytes };

/** Anything with a writer. */
export function pack<T>(write: Write<T>): Payload<T> {
  return {
    status: LENGTH,
    put: (rt, value) => writePack(rt, write, value),
  };
}

export const number: Payload<number> = /* @__PURE__ */ pack(write.number);

/** `Some` is given as the value itself; `ABSENT` says that there is none. */
export function optional<T, Status extends typeof LENGTH | typeof HANDLE>(
  inner: Answer<T, Status>,
): Answer<T | null | undefined, Status> {
  return {
    status: inner.status,
    put: (rt, value) => (value === null || value === undefined ? ABSENT : inner.put(rt, value)),
  };
}

/** Written out, since it is the most frequent of all. */
export const optionalText: Payload<string | null | undefined> = {
  status: LENGTH,
  put: (rt, value) => (value === null || value === undefined ? ABSENT : writeText(rt, value)),
};

export const optionalBytes = /* @__PURE__ */ optional(bytes);
