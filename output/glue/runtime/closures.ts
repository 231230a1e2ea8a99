/** JavaScript functions that call Rust closures. */
import { type Context, contextOf } from "./contexts.js";
import { enter, FAILED, guard, settle } from "./guard.js";
import { put, take } from "./handles.js";
import type { Runtime } from "./instance.js";
import { AREA, writeU32 } from "./memory.js";
import { handle } from "./results.js";

export interface Closures {
  readonly live: Map<number, Closure>;
  /** The last resort, for functions that were handed over for good. */
  readonly collected: FinalizationRegistry<Closure>;
}

interface Closure {
  readonly id: number;
  /** Where it was made, and so where it runs. */
  readonly context: Context;
}

export const closure = (rt: Runtime) => (id: number) =>
  handle(rt, () => {
    const closures = (rt.closures ??= newClosures(rt));
    const one: Closure = { id, context: contextOf(rt) };
    const run = (...values: unknown[]): unknown => invoke(rt, one, values);
    closures.live.set(id, one);
    closures.collected.register(run, one, one);
    one.context.closures++;
    return run;
  });

/** Rust has freed it. */
export const closure_drop = (rt: Runtime) => (id: number) => {
  const one = rt.closures?.live.get(id);
  if (one === undefined) return;
  rt.closures?.collected.unregister(one);
  forgetClosure(rt, one);
};

function newClosures(rt: Runtime): Closures {
  const collected = new FinalizationRegistry<Closure>((one) => {
    if (rt.closed || rt.closures?.live.get(one.id) !== one) return;
    forgetClosure(rt, one);
    enter(rt, one.context.id, () => rt.exports["workers:release"](one.id));
  });
  return { live: new Map(), collected };
}

function forgetClosure(rt: Runtime, one: Closure): void {
  rt.closures?.live.delete(one.id);
  one.context.closures--;
}

/** Often below wasm, in which case a trap inside must end that, too: `guard` notes it, and the shims look. */
function invoke(rt: Runtime, one: Closure, values: unknown[]): unknown {
  if (rt.closures?.live.get(one.id) !== one) {
    throw new Error("the Rust closure behind this function has been dropped");
  }
  const context = one.context.id || rt.context;
  const isOutermost = !rt.running;
  const result = guard(rt, context, () =>
    rt.exports["workers:invoke"](context, one.id, writeHandles(rt, values)),
  );
  const outcome = rt.outcome;
  rt.outcome = undefined;
  if (isOutermost) settle(rt, context);
  if (result === FAILED) throw outcome;
  return take(rt, result);
}

function writeHandles(rt: Runtime, values: unknown[]): number {
  const length = values.length * 4;
  if (length > AREA) throw new RangeError("too many arguments");
  values.forEach((value, index) => writeU32(rt, rt.area + index * 4, put(rt, value)));
  return length;
}
