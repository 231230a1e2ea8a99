/** What a shim gives back at once. No exception crosses a wasm frame: it is kept, and Rust is told to ask for it. */
import type { Payload } from "./answer.js";
import { put } from "./handles.js";
import type { Runtime } from "./instance.js";

const FAILED = -1;

/** Runs for its effect: 0 or `FAILED`. */
export function unit(rt: Runtime, run: () => unknown): number {
  try {
    run();
  } catch (error) {
    return caught(rt, error);
  }
  return alive(rt, 0);
}

export function boolean(rt: Runtime, run: () => boolean): number {
  let value;
  try {
    value = run() ? 1 : 0;
  } catch (error) {
    return caught(rt, error);
  }
  return alive(rt, value);
}

/** A number of any width. NaN may also be a value: then there must be no error to take, not even an old one. */
export function number(rt: Runtime, run: () => number): number {
  rt.error = undefined;
  let value;
  try {
    // What is no number would throw only behind this, in the middle of a wasm frame.
    value = +run();
  } catch (error) {
    caught(rt, error);
    return NaN;
  }
  return alive(rt, value);
}

/** Also for what may be absent: `undefined` and `null` have handles of their own. */
export function handle(rt: Runtime, run: () => unknown): number {
  let value;
  try {
    value = put(rt, run());
  } catch (error) {
    return caught(rt, error);
  }
  return alive(rt, value);
}

/** Text, bytes and packs: their length, `FAILED` or `ABSENT`. */
export function result<T>(rt: Runtime, answer: Payload<T>, run: () => T): number {
  let value;
  try {
    value = answer.put(rt, run());
  } catch (error) {
    return caught(rt, error);
  }
  return alive(rt, value);
}

function caught(rt: Runtime, error: unknown): number {
  if (rt.trap !== undefined) throw rt.trap;
  rt.error = error ?? new Error(`${error} was thrown`);
  return FAILED;
}

/** Some of the platform's functions swallow what a callback throws; if it was a trap, the wasm frames above must not go on. */
function alive(rt: Runtime, value: number): number {
  if (rt.trap !== undefined) throw rt.trap;
  return value;
}
