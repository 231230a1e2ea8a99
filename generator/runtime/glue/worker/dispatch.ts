/** Hands an event to Rust, and Rust's answer to the runtime. */
import { contextOf, newCall, nextId } from "../contexts.js";
import { FAILED, guard, settle } from "../guard.js";
import { put, take } from "../handles.js";
import type { Runtime } from "../instance.js";
import { cancel, probe } from "../watch.js";
import type { EventKind } from "./events.js";

/** In place of an answer: it comes later. */
const PENDING = -1;

/** A handler that is ready at once gives the value itself, and leaves nothing behind. */
export function dispatch(
  rt: Runtime,
  name: string,
  kind: EventKind,
  values: readonly unknown[],
): unknown {
  const run = rt.exports[`event:${name}`];
  if (run === undefined) throw new Error(`The module has no event:${name}`);
  const id = nextId(rt);
  rt.event = values.at(-1);
  const handles = kind.parameters.map((_, index) => put(rt, values[index]));
  const answer = guard(rt, id, () => run(id, id, ...handles));
  if (answer === PENDING) return later(rt, id, kind, values);
  rt.event = undefined;
  if (answer === FAILED) throw failure(rt, id);
  settle(rt, id);
  return take(rt, answer);
}

function failure(rt: Runtime, id: number): unknown {
  const error = rt.outcome;
  rt.outcome = undefined;
  settle(rt, id);
  return error;
}

function later(
  rt: Runtime,
  id: number,
  kind: EventKind,
  values: readonly unknown[],
): Promise<unknown> {
  const context = contextOf(rt, id);
  rt.event = undefined;
  const outcome = newCall(rt, context, id);
  if (kind.cancelledBy !== undefined) {
    const { signal } = values[kind.cancelledBy] as Request;
    signal.addEventListener("abort", () => cancel(rt, context, id));
  }
  settle(rt, id);
  probe(rt);
  return outcome;
}
