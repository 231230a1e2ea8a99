/** Objects of Rust's that are handed over, and calls of those that others have. */
import { handle as handleAnswer } from "./answer.js";
import { get, put, rest } from "./handles.js";
import type { Runtime } from "./instance.js";
import { promise } from "./promise.js";
import { handle } from "./results.js";
import { text } from "./text.js";

/** An object of the class, for one that Rust gives away at this address. */
export const target = (rt: Runtime) => (name: number, length: number, address: number) =>
  handle(rt, () => {
    const make = rt.targets.get(text(rt, name, length));
    if (make === undefined) throw new Error("the Worker was made without its classes");
    return make(rt, address);
  });

interface Remote {
  (...values: unknown[]): unknown;
  readonly method: (...values: unknown[]) => unknown;
}

/** `object[name](...values)`, or without a name `object(...values)`: answers the slot, and gives what is awaited, which is a stub of the answer. */
export const call =
  (rt: Runtime) => (object: number, name: number, length: number, values: number, slot: number) => {
    let called: unknown;
    promise(rt, slot, handleAnswer, () => {
      const stub = get<Remote>(rt, object);
      const given = rest<unknown>(rt, values);
      // Called where it is: a stub takes `apply` for a method of the other side, too.
      called = length === 0 ? stub(...given) : stub[text(rt, name, length) as "method"](...given);
      return called;
    });
    return put(rt, called);
  };

/** `function(...values)`, which gives its result at once. */
export const call_now = (rt: Runtime) => (callee: number, values: number) =>
  handle(rt, () => get<Remote>(rt, callee)(...rest<unknown>(rt, values)));

interface Stub extends Disposable {
  readonly dup?: () => Stub;
}

/** A stub for another owner. What has no end, as a binding, is shared. */
export const stub_dup = (rt: Runtime) => (object: number) => {
  const stub = get<Stub | undefined>(rt, object);
  const isStub = stub !== undefined && stub !== null && typeof stub[Symbol.dispose] === "function";
  return put(rt, isStub && typeof stub.dup === "function" ? stub.dup() : stub);
};
