/** Walking through what JavaScript can walk through, a step for each call of Rust's. */
import { ABSENT, LENGTH, type Payload } from "./answer.js";
import { get } from "./handles.js";
import type { Runtime } from "./instance.js";
import { writePack } from "./pack-writer.js";
import { promise } from "./promise.js";
import { handle, result } from "./results.js";
import { writeOpaque, writeValue } from "./value-read.js";

type Walked = Partial<Iterable<unknown> & AsyncIterable<unknown>>;

/** The iterator of an iterable. What has no method to give one is an iterator itself. */
export const iterate = (rt: Runtime) => (iterable: number, later: number) =>
  handle(rt, () => {
    const object = get<Walked>(rt, iterable);
    if (later !== 0 && object[Symbol.asyncIterator]) return object[Symbol.asyncIterator]?.();
    return object[Symbol.iterator]?.() ?? object;
  });

export const iterator_next = (rt: Runtime) => (iterator: number, opaque: number) =>
  result(rt, opaque === 0 ? VALUE : OPAQUE, () => get<Iterator<unknown>>(rt, iterator).next());

export const iterator_later =
  (rt: Runtime) =>
  (iterator: number, opaque: number, slot: number): void =>
    promise(rt, slot, opaque === 0 ? VALUE : OPAQUE, () =>
      get<AsyncIterator<unknown>>(rt, iterator).next(),
    );

/** Rust has left it before the end, perhaps in an event of another context: nobody is there to be told of a failure. */
export const iterator_return = (rt: Runtime) => (iterator: number) => {
  try {
    const left: unknown = get<Iterator<unknown>>(rt, iterator).return?.();
    Promise.resolve(left).catch(() => {});
  } catch {
    // As said.
  }
};

function stepOf(write: typeof writeValue): Payload<IteratorResult<unknown>> {
  return {
    status: LENGTH,
    put: (rt, step) => (step.done === true ? ABSENT : writePack(rt, write, step.value)),
  };
}

const VALUE = /* @__PURE__ */ stepOf(writeValue);
const OPAQUE = /* @__PURE__ */ stepOf(writeOpaque);

/** What a step has come to: an item, or nothing more. */
export function step<T>(result: IteratorResult<T, unknown>): T | undefined {
  return result.done === true ? undefined : result.value;
}

export async function stepLater<T>(
  result: Promise<IteratorResult<T, unknown>>,
): Promise<T | undefined> {
  return step(await result);
}
