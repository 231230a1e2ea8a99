/** Hands a call to Rust, and Rust's answer to the runtime. */
import { type Context, contextOf, newCall } from "../contexts.js";
import { FAILED, guard, settle } from "../guard.js";
import { take } from "../handles.js";
import type { Runtime } from "../instance.js";
import { cancel, probe } from "../watch.js";

/** A call of the runtime's. */
export interface Called {
  readonly context: number;
  readonly call: number;
  /** The event's context object. */
  readonly event: unknown;
  /** Its `signal` aborts when the client goes away. */
  readonly source: Source | undefined;
}

type Source = Pick<Request, "signal">;

/** In place of an answer: it comes later. */
const PENDING = -1;

/** A handler that is ready at once gives the value itself, and leaves nothing behind. */
export function dispatch(rt: Runtime, called: Called, run: () => number): unknown {
  const { context, event } = called;
  rt.event = event;
  const answer = guard(rt, context, run);
  if (answer === PENDING) return later(rt, called);
  rt.event = undefined;
  const outcome = answer === FAILED ? rt.outcome : take(rt, answer);
  settle(rt, context);
  if (answer !== FAILED) return outcome;
  rt.outcome = undefined;
  throw outcome;
}

function later(rt: Runtime, { context: id, call, source }: Called): Promise<unknown> {
  const context = contextOf(rt, id);
  rt.event = undefined;
  const isHeld = context.calls > 0 || rt.shares;
  const outcome = newCall(rt, context, call);
  settle(rt, id);
  if (source !== undefined) listen(rt, context, call, source, isHeld);
  probe(rt);
  return outcome;
}

/**
 * A signal costs as much as a small handler, so that one that waits only once is spared it: if its client goes meanwhile, the runtime ends the event without a word, and `probe`
 * finds that out. But what `waitUntil` holds hears it at once, and so does each one where contexts wait for each other.
 */
function listen(
  rt: Runtime,
  context: Context,
  call: number,
  source: Source,
  isHeld: boolean,
): void {
  context.listen = () => {
    context.listen = undefined;
    if (!rt.calls.has(call)) return;
    source.signal.addEventListener("abort", () => cancel(rt, context, call));
  };
  if (isHeld) context.listen();
}
