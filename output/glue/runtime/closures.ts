/** JavaScript functions that call Rust closures. */
import { type Context, contextOf, newCall, nextId } from "./contexts.js";
import { enter, FAILED, guard, settle } from "./guard.js";
import { take } from "./handles.js";
import type { Runtime } from "./instance.js";
import { type Write, writeHandle, writePack } from "./pack-writer.js";
import { pack, type PackReader, readU32 } from "./pack-reader.js";
import type { Read } from "./read.js";
import { handle } from "./results.js";

export interface Closures {
  readonly live: Map<number, Closure>;
  /** The last resort, for functions that were handed over for good. */
  readonly collected: FinalizationRegistry<Closure>;
  /** The shape of the closure that runs now. */
  running: Shape;
  /** The runtime has ended a context: it calls nothing there any more, whatever it still keeps. */
  readonly free: (context: Context) => void;
}

/** What is particular about a closure. */
export interface Shape {
  /** It lasts as long as the call that it is handed to, or until it is called; else until its function is garbage. */
  readonly lasts?: "call" | "once";
  /** What it gives: a promise, or a promise where it has to wait; else a value. */
  readonly gives?: "promise" | "either";
  /** Of the pack that it gives; else it gives a handle. */
  readonly read?: Read<unknown>;
}

interface Closure {
  readonly id: number;
  readonly shape: Shape;
  /** Where it was made, and so where it runs. */
  readonly context: Context;
  /** Ends what it was registered for, and keeps its function till then. */
  undo?: () => void;
}

/** What the export gives when the result comes later. */
const PENDING = -1;

/** The function of a Rust closure, which is given away with its number; `writes` are for its arguments. */
export function callback<A extends unknown[]>(
  rt: Runtime,
  shape: Shape,
  id: number,
  ...writes: { [I in keyof A]: Write<A[I]> }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what Rust gives is what the declarations ask for
): (...values: A) => any {
  const write: Write<unknown[]> = (pack, values) =>
    writes.forEach((one, index) => one(pack, values[index]));
  return newFunction(rt, id, shape, write);
}

/** The same in a pack. */
export const callbackIn =
  <A extends unknown[]>(shape: Shape, ...writes: { [I in keyof A]: Write<A[I]> }) =>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  (pack: PackReader): ((...values: A) => any) =>
    callback<A>(pack.rt, shape, readU32(pack), ...writes);

/** With whatever arguments. */
export const closure = (rt: Runtime) => (id: number) =>
  handle(rt, () =>
    newFunction(rt, id, {}, (pack, values) => values.forEach((one) => writeHandle(pack, one))),
  );

/** For one who may say that he needs it no longer: a remote caller, by the platform. */
export const closure_given = (rt: Runtime) => (id: number) =>
  handle(rt, () => {
    const made = newFunction(rt, id, {}, (pack, values) =>
      values.forEach((one) => writeHandle(pack, one)),
    );
    const one = rt.closures?.live.get(id);
    const end = (): void => {
      if (one !== undefined) free(rt, one);
    };
    return Object.defineProperty(made, Symbol.dispose, { value: end });
  });

function newFunction(
  rt: Runtime,
  id: number,
  shape: Shape,
  write: Write<unknown[]>,
): (...values: unknown[]) => unknown {
  const closures = (rt.closures ??= newClosures(rt));
  const one: Closure = { id, shape, context: contextOf(rt) };
  const run = (...values: unknown[]): unknown => invoke(rt, one, write, values);
  closures.live.set(id, one);
  if (shape.lasts === "call") return run;
  closures.collected.register(run, one, one);
  one.context.closures++;
  return run;
}

/** A Rust future as a promise: a closure without arguments that is called at once. */
export function future(rt: Runtime, id: number, read?: Read<unknown>): Promise<never> {
  const shape: Shape = { lasts: "once", gives: "promise", ...(read && { read }) };
  return callback(rt, shape, id)() as Promise<never>;
}

export const futureIn =
  (read?: Read<unknown>): Read<Promise<never>> =>
  (pack) =>
    future(pack.rt, readU32(pack), read);

/** What is to be done when Rust drops the closure: it stays alive till then. */
export function registered(rt: Runtime, id: number, undo: () => void): void {
  const one = rt.closures?.live.get(id);
  if (one !== undefined) one.undo = undo;
}

/** Rust has freed it. */
export const closure_drop = (rt: Runtime) => (id: number) => {
  const one = rt.closures?.live.get(id);
  if (one === undefined) return;
  forgetClosure(rt, one);
  try {
    one.undo?.();
  } catch {
    // In no context, or in another one, the platform refuses: then what it was registered with is gone or goes.
  }
};

/** Rust leaves it to what it was registered with. */
export const closure_detach = (rt: Runtime) => (id: number) => {
  delete rt.closures?.live.get(id)?.undo;
};

/** The value in a pack that a closure gives, as its own reader reads it. */
export const closure_result = (rt: Runtime) => (call: number, address: number, length: number) =>
  handle(rt, () => {
    const { read } = rt.calls.get(call)?.shape ?? rt.closures?.running ?? {};
    return read?.(pack(rt, address, length));
  });

function newClosures(rt: Runtime): Closures {
  const collected = new FinalizationRegistry<Closure>((one) => {
    if (!rt.closed) free(rt, one);
  });
  return {
    live: new Map(),
    collected,
    running: {},
    free: (context) => {
      for (const one of rt.closures?.live.values() ?? []) {
        if (one.context === context) free(rt, one);
      }
    },
  };
}

function free(rt: Runtime, one: Closure): void {
  if (rt.closures?.live.get(one.id) !== one) return;
  forgetClosure(rt, one);
  enter(rt, one.context.id, () => rt.exports["workers:release"](one.id));
}

function forgetClosure(rt: Runtime, one: Closure): void {
  rt.closures?.live.delete(one.id);
  if (one.shape.lasts === "call") return;
  rt.closures?.collected.unregister(one);
  one.context.closures--;
}

/** Often below wasm, in which case a trap inside must end that, too: `guard` notes it, and the shims look. */
function invoke(rt: Runtime, one: Closure, write: Write<unknown[]>, values: unknown[]): unknown {
  const { closures } = rt;
  if (closures?.live.get(one.id) !== one) {
    throw new Error("the Rust closure behind this function has been dropped");
  }
  const context = one.context.id || rt.context;
  const isOutermost = !rt.running;
  const length = writePack(rt, write, values);
  if (one.shape.lasts === "once") forgetClosure(rt, one);
  const call = nextId(rt);
  const outer = closures.running;
  closures.running = one.shape;
  let result;
  try {
    result = guard(rt, context, () => rt.exports["workers:invoke"](context, one.id, call, length));
  } finally {
    closures.running = outer;
  }
  const { outcome } = rt;
  rt.outcome = undefined;
  const later =
    result === PENDING ? newCall(rt, contextOf(rt, context), call, one.shape) : undefined;
  if (isOutermost) settle(rt, context);
  return later ?? given(rt, one.shape, result, outcome);
}

/** A result that is there. Where a promise is declared, there is one. */
function given(rt: Runtime, { gives }: Shape, result: number, outcome: unknown): unknown {
  if (result !== FAILED) {
    const value = take(rt, result);
    return gives === "promise" ? Promise.resolve(value) : value;
  }
  if (gives === "promise") return Promise.reject(outcome);
  throw outcome;
}
