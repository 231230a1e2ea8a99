/** Hands a call to Rust, and Rust's answer to the runtime. */
import { contextOf, newCall } from "../contexts.js";
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
  readonly source: Pick<Request, "signal"> | undefined;
}

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
  const outcome = newCall(rt, context, call);
  source?.signal.addEventListener("abort", () => cancel(rt, context, call));
  settle(rt, id);
  probe(rt);
  return outcome;
}
