/** Objects of Rust's that are handed over, and calls of those that others have. */
import { handle as handleAnswer } from "./answer.js";
import { get, rest } from "./handles.js";
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
  readonly method: (...values: unknown[]) => unknown;
}

/** `object[name](...values)` */
export const call =
  (rt: Runtime) => (object: number, name: number, length: number, values: number, slot: number) =>
    promise(rt, slot, handleAnswer, () => {
      const stub = get<Remote>(rt, object);
      // Called where it is: a stub takes `apply` for a method of the other side, too.
      return stub[text(rt, name, length) as "method"](...rest<unknown>(rt, values));
    });
