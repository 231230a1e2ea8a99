/** Hands an event to Rust, and Rust's answer to the runtime. */
import { contextOf, newCall, nextId } from "../contexts.js";
import { FAILED, guard, settle } from "../guard.js";
import { put, take } from "../handles.js";
import type { Runtime } from "../instance.js";
import { cancel, probe } from "../watch.js";

/** An exported function of Rust's that handles events. */
export interface Entry {
  readonly export: `event:${string}`;
  readonly hasSignal: boolean;
}

/** In place of an answer: it comes later. */
const PENDING = -1;

/** A handler that is ready at once gives the value itself, and leaves nothing behind. */
export function dispatch(
  rt: Runtime,
  entry: Entry,
  subject: unknown,
  env: unknown,
  ctx: unknown,
): unknown {
  const run = rt.exports[entry.export];
  if (run === undefined) throw new Error(`no export ${entry.export}`);
  const id = nextId(rt);
  rt.event = ctx;
  const answer = guard(rt, id, () => run(id, id, put(rt, subject), put(rt, env), put(rt, ctx)));
  if (answer === PENDING) return later(rt, entry, id, subject);
  rt.event = undefined;
  const outcome = answer === FAILED ? rt.outcome : take(rt, answer);
  settle(rt, id);
  if (answer !== FAILED) return outcome;
  rt.outcome = undefined;
  throw outcome;
}

function later(rt: Runtime, entry: Entry, id: number, subject: unknown): Promise<unknown> {
  const context = contextOf(rt, id);
  rt.event = undefined;
  const outcome = newCall(rt, context, id);
  if (entry.hasSignal) {
    const { signal } = subject as Request;
    signal.addEventListener("abort", () => cancel(rt, context, id));
  }
  settle(rt, id);
  probe(rt);
  return outcome;
}
