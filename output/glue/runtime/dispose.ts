/** The end of objects that hold something beyond themselves. */
import { unit as unitAnswer } from "./answer.js";
import { get } from "./handles.js";
import type { Runtime } from "./instance.js";
import { promise } from "./promise.js";
import { unit } from "./results.js";

type Disposed = Partial<Disposable & AsyncDisposable>;

export const dispose = (rt: Runtime) => (object: number) =>
  unit(rt, () => get<Disposed>(rt, object)[Symbol.dispose]?.());

export const dispose_later =
  (rt: Runtime) =>
  (object: number, slot: number): void =>
    promise(rt, slot, unitAnswer, () => get<Disposed>(rt, object)[Symbol.asyncDispose]?.());

/** From a drop, perhaps in another context: whatever fails, nobody is there to be told. */
export const dispose_quietly = (rt: Runtime) => (object: number, later: number) => {
  try {
    const one = get<Disposed>(rt, object);
    if (later === 0) one[Symbol.dispose]?.();
    else Promise.resolve(one[Symbol.asyncDispose]?.()).catch(() => {});
  } catch {
    // As said.
  }
};
