/**
 * Waking a task of one context from another. A promise made in the sleeper's context is resolved by the waker; its continuation runs in the sleeper's
 * context, as the runtime sees to from compatibility date 2024-10-14 on.
 */
import { type Context, contextOf } from "./contexts.js";
import { end, enter, GONE } from "./guard.js";
import type { Runtime } from "./instance.js";
import { watch } from "./watch.js";

/** How often a context that waits for others alone looks after them, in ms. */
const TICK = 1000;

/** At a task's first `Waker::clone`, in its context. At global scope nothing can be made that wakes. */
export const arm = (rt: Runtime) => (id: number) => {
  if (id === 0) return;
  const context = contextOf(rt, id);
  if (context.wake !== undefined) return;
  rt.shares = true;
  sleep(rt, context);
  keepAlive(rt, context);
};

/** From whatever context, or from none. A context that wakes itself lets I/O have its turn before it goes on. */
export const wake = (rt: Runtime) => (id: number) => {
  const resume = rt.contexts.get(id)?.wake;
  if (resume === undefined) return;
  if (id === rt.context) setTimeout(resume);
  else resume();
};

function sleep(rt: Runtime, context: Context): void {
  const { promise: woken, resolve } = Promise.withResolvers<undefined>();
  context.wake = () => resolve(undefined);
  void woken.then(() => {
    if (context.ended) return;
    sleep(rt, context);
    enter(rt, context.id, () => rt.exports["workers:poll"](context.id));
  });
}

/** While a context waits for other contexts alone, a timer keeps it: without I/O of its own the runtime takes it for hung. */
function keepAlive(rt: Runtime, context: Context): void {
  const watched = new WeakSet<Context>();
  let timer: ReturnType<typeof setInterval> | undefined;
  context.stop = () => {
    if (timer !== undefined) clearInterval(timer);
    timer = undefined;
  };
  context.rest = () => {
    if (context.answers > 0 || context.calls === 0) context.stop?.();
    else timer ??= setInterval(() => tick(rt, context, watched), TICK);
  };
}

/** Those that have done nothing of late may have been ended by the runtime, which tells nobody. */
function tick(rt: Runtime, context: Context, watched: WeakSet<Context>): void {
  if (context.ended) return context.stop?.();
  let others = 0;
  for (const other of rt.contexts.values()) {
    if (other === context || other.id === 0) continue;
    if (mayWake(rt, other)) others++;
    if (watched.has(other) || Date.now() - other.active < TICK) continue;
    watched.add(other);
    watch(rt, other);
  }
  if (others === 0 && context.closures === 0) stall(rt, context);
}

/** A new event may always come and wake those that wait; but an instance that has trapped gets none, and then somebody must wait for more than each other. */
function mayWake(rt: Runtime, { answers, closures }: Context): boolean {
  return rt.retired === 0 || answers + closures > 0;
}

/** Nobody is left who could wake it. */
function stall(rt: Runtime, context: Context): void {
  const error = new Error(
    "deadlock: this event waits for another one to wake it, and there is no other",
  );
  context.stop?.();
  for (const call of end(rt, context, GONE)) call.reject(error);
}
