/** Promises of JavaScript that Rust awaits. */
import {
  ABSENT,
  type Answer,
  FAILURE,
  HANDLE,
  LENGTH,
  NOTHING,
  handle as handleAnswer,
} from "./answer.js";
import { type Context, contextOf } from "./contexts.js";
import { enter } from "./guard.js";
import { get, put } from "./handles.js";
import type { Runtime } from "./instance.js";

/** Starts something, and answers the slot when it has settled. */
export function promise<T>(
  rt: Runtime,
  slot: number,
  answer: Answer<T, typeof LENGTH | typeof HANDLE>,
  run: () => T | PromiseLike<T>,
): void {
  const context = contextOf(rt);
  context.answers++;
  start(rt, run).then(
    (value) => fulfil(rt, context, slot, answer, value),
    (error: unknown) => fail(rt, context, slot, error),
  );
}

/** Awaits an object with `then`. */
export const settled =
  (rt: Runtime) =>
  (object: number, slot: number): void =>
    promise(rt, slot, handleAnswer, () => get<PromiseLike<unknown>>(rt, object));

/** What is thrown at once is answered later like the rest: Rust is not entered while it makes the call. */
function start<T>(rt: Runtime, run: () => T | PromiseLike<T>): Promise<T> {
  let started;
  try {
    started = Promise.resolve(run());
  } catch (error) {
    started = Promise.reject<T>(error);
  }
  if (rt.trap !== undefined) throw rt.trap;
  return started as Promise<T>;
}

function fulfil<T>(rt: Runtime, context: Context, slot: number, answer: Answer<T>, value: T): void {
  if (context.ended) return;
  let given: number;
  try {
    given = answer.put(rt, value);
  } catch (error) {
    return fail(rt, context, slot, error);
  }
  if (given === ABSENT) deliver(rt, context, slot, NOTHING, 0);
  else deliver(rt, context, slot, answer.status, given);
}

export function fail(rt: Runtime, context: Context, slot: number, error: unknown): void {
  if (!context.ended) deliver(rt, context, slot, FAILURE, put(rt, error));
}

/** Enters Rust with an answer that one of the context's slots waits for. */
export function deliver(
  rt: Runtime,
  context: Context,
  slot: number,
  status: number,
  value: number,
): void {
  context.answers--;
  enter(rt, context.id, () => rt.exports["workers:answer"](context.id, slot, status, value));
}
