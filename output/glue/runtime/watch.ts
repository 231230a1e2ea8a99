/** Contexts that the runtime has ended, which it does without a word: no callback of theirs runs any more. */
import { type Context, takeCall } from "./contexts.js";
import { CANCELLED, end, enter, GONE } from "./guard.js";
import type { Runtime } from "./instance.js";

/** From another context: that one's life promise rejects here when it has ended. */
export function watch(rt: Runtime, context: Context): void {
  context.life.then(undefined, () => {
    if (!context.ended) end(rt, context, GONE);
  });
}

/** In a new event: looks after the oldest context that has long done nothing, at most one, and each time after twice as long. */
export function probe(rt: Runtime): void {
  for (const [id, context] of rt.contexts) {
    const now = Date.now();
    if (id === 0 || now - context.active < context.patience) return;
    context.patience *= 2;
    rt.contexts.delete(id);
    rt.contexts.set(id, context);
    return watch(rt, context);
  }
}

/** The client has gone: the handler is dropped. What `waitUntil` was given goes on; without that the runtime ends the context now. */
export function cancel(rt: Runtime, context: Context, call: number): void {
  if (takeCall(rt, call) === undefined) return;
  context.cancelled = true;
  if (context.calls === 0) end(rt, context, GONE);
  else {
    enter(rt, context.id, () => rt.exports["workers:end"](context.id, CANCELLED));
  }
}
