/** Timers that answer slots. */
import { HANDLE } from "./answer.js";
import { type Context, contextOf } from "./contexts.js";
import type { Runtime } from "./instance.js";
import { deliver, fail } from "./promise.js";

export interface Timers {
  readonly running: Map<number, Timer>;
  lastId: number;
}

interface Timer {
  readonly context: Context;
  /** A number or an object, by the compatibility flags. */
  readonly native: ReturnType<typeof setTimeout>;
}

/** The platform takes longer ones for none. */
const LONGEST = 0x7fffffff;

export const timeout = (rt: Runtime) => (ms: number, slot: number) => {
  const timers = (rt.timers ??= { running: new Map(), lastId: 0 });
  const context = contextOf(rt);
  context.answers++;
  const id = ++timers.lastId;
  try {
    const native = setTimeout(
      () => {
        timers.running.delete(id);
        if (!context.ended) deliver(rt, context, slot, HANDLE, 0);
      },
      Math.min(ms, LONGEST),
    );
    timers.running.set(id, { context, native });
    return id;
  } catch (error) {
    // There are no timers at global scope.
    queueMicrotask(() => fail(rt, context, slot, error));
    return 0;
  }
};

export const timeout_clear = (rt: Runtime) => (id: number) => {
  const timer = rt.timers?.running.get(id);
  if (timer === undefined) return;
  rt.timers?.running.delete(id);
  timer.context.answers--;
  try {
    clearTimeout(timer.native);
  } catch {
    // Outside any event, where a collected closure is dropped, the platform refuses; its event has ended, and the timer with it.
  }
};
