/** Objects of the author's classes: each has its state in Rust, in some instance, at an address. */
import { nextId } from "../contexts.js";
import { enter, FAILED, guard } from "../guard.js";
import { put } from "../handles.js";
import type { Runtime } from "../instance.js";
import { dispatch } from "./dispatch.js";

/** What JavaScript keeps for one of them. */
export interface State {
  rt: Runtime;
  /** The I/O context of all its calls. */
  readonly context: number;
  /** What it was made with, by which another event's context object can be told. */
  readonly event: unknown;
  /** Where it is in the instance. */
  address: number;
  /** Makes it anew, in a fresh instance: its own has trapped. */
  readonly revive?: () => void;
}

/** Outside of the objects themselves: what is on them, remote callers could reach. */
const states = new WeakMap<object, State>();

interface Freed {
  readonly rt: Runtime;
  readonly address: number;
}

/** Objects in an instance that outlives them. */
const freed = /* @__PURE__ */ new FinalizationRegistry<Freed>(({ rt, address }) => {
  if (rt.closed) return;
  enter(rt, 0, () => rt.exports["workers:free"](address));
});

export function bind(object: object, state: State): void {
  states.set(object, state);
  if (state.revive === undefined) freed.register(object, state, object);
}

/** For a prototype: nobody has the object any more. */
export function release(this: object): void {
  const state = states.get(this);
  if (state === undefined || !states.delete(this)) return;
  freed.unregister(this);
  if (!state.rt.closed) enter(state.rt, 0, () => state.rt.exports["workers:free"](state.address));
}

/** Runs the constructor; throws what Rust gives as an error. */
export function construct(
  rt: Runtime,
  name: string,
  context: number,
  given: readonly unknown[],
): number {
  const make = rt.exports[`class:${name}`];
  if (make === undefined) throw new Error(`${name} is not made by JavaScript`);
  const [event] = given;
  rt.event = event;
  const address = guard(rt, context, () =>
    make(context, ...given.slice(0, make.length - 1).map((one) => put(rt, one))),
  );
  rt.event = undefined;
  if (address !== FAILED && address !== 0) return address;
  const error = rt.outcome;
  rt.outcome = undefined;
  throw error;
}

export interface Entry {
  readonly export: `class:${string}`;
  /** The first argument has a `signal`, which aborts when the client goes away. */
  readonly hasSignal: boolean;
}

/** What an export of a method has before the arguments: the context, the call, the object. */
const OWN_PARAMETERS = 3;

/** A function for a prototype: calls the method of the object that it is called on. */
export function method(entry: Entry): (this: object, ...values: unknown[]) => unknown {
  return function (...values) {
    const state = states.get(this);
    if (state === undefined) throw new TypeError("Illegal invocation");
    if (state.rt.retired !== 0 || state.rt.closed) state.revive?.();
    const { rt, context, event, address } = state;
    const call = nextId(rt);
    const run = rt.exports[entry.export];
    if (run === undefined) throw new Error(`no export ${entry.export}`);
    const asked = values.slice(0, run.length - OWN_PARAMETERS);
    const source = entry.hasSignal ? (values[0] as Request) : undefined;
    return dispatch(rt, { context, call, event, source }, () =>
      run(context, call, address, ...asked.map((one) => put(rt, one))),
    );
  };
}
