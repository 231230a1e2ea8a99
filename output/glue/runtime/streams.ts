/** Streams of bytes: those that Rust reads, those that it writes to, those that it makes. */
import { optionalBytes, unit } from "./answer.js";
import { bytes, type BytesLike } from "./bytes.js";
import { contextOf, newCall, nextId, takeCall } from "./contexts.js";
import { get } from "./handles.js";
import type { Runtime } from "./instance.js";
import { writeU32 } from "./memory.js";
import { promise } from "./promise.js";
import { handle } from "./results.js";

const CHUNK = 65536;

/** What Rust holds of a stream that it reads. */
interface Reading {
  /** Gives the next bytes, never none; `undefined` at the end. They are not used again before they have been copied. */
  next(): Promise<BytesLike | undefined>;
  cancel(): Promise<unknown>;
  release(): void;
}

/** Streams of bytes are read into a buffer of the glue's, since they refuse a place in the wasm memory; others give what they give. */
export const bytes_open = (rt: Runtime) => (stream: number) =>
  handle(rt, () => {
    const source = get<ReadableStream>(rt, stream);
    return inPlace(source) ?? asGiven(source.getReader());
  });

function inPlace(source: ReadableStream): Reading | undefined {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = source.getReader({ mode: "byob" });
  } catch {
    // It is no stream of bytes, or it is locked: the other kind of reader tells.
    return undefined;
  }
  let buffer = new ArrayBuffer(0);
  return {
    async next() {
      const room = buffer.byteLength > 0 ? buffer : new ArrayBuffer(CHUNK);
      const { done, value } = await reader.read(new Uint8Array(room));
      if (value !== undefined) buffer = value.buffer;
      return done ? undefined : value;
    },
    cancel: () => reader.cancel(),
    release: () => reader.releaseLock(),
  };
}

function asGiven(reader: ReadableStreamDefaultReader<unknown>): Reading {
  return {
    async next() {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return undefined;
        if (!isBytes(value))
          throw new TypeError(`a stream of ${typeof value}s is not one of bytes`);
        if (value.byteLength > 0) return value;
      }
    },
    cancel: () => reader.cancel(),
    release: () => reader.releaseLock(),
  };
}

function isBytes(value: unknown): value is BytesLike {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
}

export const bytes_read =
  (rt: Runtime) =>
  (reading: number, slot: number): void =>
    promise(rt, slot, optionalBytes, () => get<Reading>(rt, reading).next());

/** From a drop, perhaps in another context: whatever fails, nobody is there to be told. */
export const bytes_close = (rt: Runtime) => (reading: number, cancel: number) =>
  quietly(() => {
    const one = get<Reading>(rt, reading);
    return cancel === 0 ? one.release() : one.cancel();
  });

export const sink_open = (rt: Runtime) => (stream: number) =>
  handle(rt, () => get<WritableStream>(rt, stream).getWriter());

/** The bytes are copied now, and the answer comes when the stream has taken them. */
export const sink_write =
  (rt: Runtime) =>
  (writer: number, address: number, length: number, slot: number): void => {
    const chunk = bytes(rt, address, length);
    promise(rt, slot, unit, () => {
      const to = get<WritableStreamDefaultWriter>(rt, writer);
      return to.ready.then(() => to.write(chunk));
    });
  };

export const sink_close =
  (rt: Runtime) =>
  (writer: number, slot: number): void =>
    promise(rt, slot, unit, () => get<WritableStreamDefaultWriter>(rt, writer).close());

/** Without an error the stream stays open. */
export const sink_end = (rt: Runtime) => (writer: number, error: number) =>
  quietly(() => {
    const from = get<WritableStreamDefaultWriter>(rt, writer);
    return error === 0 ? from.releaseLock() : from.abort(get<unknown>(rt, error));
  });

function quietly(run: () => unknown): void {
  try {
    Promise.resolve(run()).catch(() => {});
  } catch {
    // As said.
  }
}

/** Streams whose bytes come from Rust, by the call that each is. */
export type Produced = Map<number, ReadableStreamDefaultController>;

/**
 * A stream is a call of its context: as long as it is open the context lives, and if a trap ends that, it fails with what was the matter. One chunk waits in it, so that
 * JavaScript asks for the next one when that has been taken.
 */
export const stream_open = (rt: Runtime) => (pull: number, call: number) =>
  handle(rt, () => {
    const ask = get<(reason?: unknown) => void>(rt, pull);
    const produced = (rt.produced ??= new Map());
    const id = nextId(rt);
    const context = contextOf(rt);
    const stream = new ReadableStream({
      start(controller) {
        produced.set(id, controller);
      },
      pull() {
        if (produced.has(id)) ask();
      },
      cancel() {
        if (closed(rt, id) !== undefined) ask(true);
      },
    });
    newCall(rt, context, id).catch((error: unknown) => closed(rt, id)?.error(error));
    writeU32(rt, call, id);
    return stream;
  });

/** The stream is over for the glue. */
function closed(rt: Runtime, id: number): ReadableStreamDefaultController | undefined {
  const controller = rt.produced?.get(id);
  rt.produced?.delete(id);
  takeCall(rt, id)?.resolve(undefined);
  return controller;
}

export const stream_push = (rt: Runtime) => (id: number, address: number, length: number) =>
  quietly(() => rt.produced?.get(id)?.enqueue(bytes(rt, address, length)));

export const stream_push_item = (rt: Runtime) => (id: number, item: number) =>
  quietly(() => rt.produced?.get(id)?.enqueue(get<unknown>(rt, item)));

export const stream_end = (rt: Runtime) => (id: number, error: number) =>
  quietly(() => {
    const controller = closed(rt, id);
    if (error === 0) controller?.close();
    else controller?.error(get<unknown>(rt, error));
  });
