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

/** In a new event: looks at one of the contexts, each in its turn, and after it if it has long done nothing; each time after twice as long. */
export function probe(rt: Runtime): void {
  const [context] = rt.contexts.values();
  if (context === undefined) return;
  rt.contexts.delete(context.id);
  rt.contexts.set(context.id, context);
  if (context.id === 0 || Date.now() - context.active < context.patience) return;
  context.patience *= 2;
  watch(rt, context);
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
