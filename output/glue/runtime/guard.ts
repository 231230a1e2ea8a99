/** The way into wasm. Whatever goes wrong inside costs the context that it happened in, and no other. */
import { type Call, type Context, forget } from "./contexts.js";
import type { Runtime } from "./instance.js";
import { u8 } from "./memory.js";

/** An entry has failed: how, is in `rt.outcome`. */
export const FAILED = -2;

/** `workers:end` */
export const DONE = 0;
export const CANCELLED = 1;
export const GONE = 2;

/** An instance with less shadow stack than this runs no more. */
const STACK_RESERVE = 16384;

/** Runs an export in a context; gives what it gave, or `FAILED`. */
export function guard(rt: Runtime, context: number, run: () => number | undefined): number {
  if (rt.running) return nested(rt, context, run);
  if (!isOpen(rt)) {
    rt.outcome = closed("it has trapped");
    return FAILED;
  }
  rt.running = true;
  rt.context = context;
  try {
    return run() ?? 0;
  } catch (cause) {
    trapped(rt, context, cause);
    return FAILED;
  } finally {
    rt.running = false;
    rt.context = 0;
  }
}

/**
 * As `guard`, for what only the runtime calls, never JavaScript below wasm. Wasm that seems to be on the stack has then vanished from it: that is how
 * `ctx.abort()` and `process.exit()` end frames, and the memory is in whatever state they left it.
 */
export function enter(rt: Runtime, context: number, run: () => number | undefined): void {
  if (rt.running) return close(rt, STOPPED);
  guard(rt, context, run);
  settle(rt, context);
}

/** Ends a context that waits for nothing more, or sees to it that it lives while it waits. */
export function settle(rt: Runtime, id: number): void {
  const context = rt.contexts.get(id);
  if (context === undefined || id === 0) return;
  context.active = Date.now();
  if (!isBusy(context)) return void end(rt, context, DONE);
  context.listen?.();
  context.rest?.();
}

function isBusy({ calls, answers, closures, cancelled }: Context): boolean {
  return calls > 0 || (!cancelled && answers + closures > 0);
}

/** Forgets a context, and tells Rust that it has ended. Gives back its calls, which nothing will settle now. */
export function end(rt: Runtime, context: Context, how: number): Call[] {
  const calls = forget(rt, context);
  // What is gone may be so for another context to find, from where its timer cannot be reached.
  if (how !== GONE) context.stop?.();
  enter(rt, context.id, () => rt.exports["workers:end"](context.id, how));
  if (how === GONE) rt.closures?.free(context);
  return calls;
}

function nested(rt: Runtime, context: number, run: () => number | undefined): number {
  if (rt.trap !== undefined) throw rt.trap;
  const outer = rt.context;
  rt.context = context;
  try {
    return run() ?? 0;
  } catch (cause) {
    rt.trap ??= explain(rt, cause);
    throw rt.trap;
  } finally {
    rt.context = outer;
  }
}

function trapped(rt: Runtime, id: number, cause: unknown): void {
  const error = rt.trap ?? explain(rt, cause);
  rt.trap = undefined;
  rt.outcome = error;
  rt.retired = Date.now();
  const context = rt.contexts.get(id);
  if (context !== undefined) {
    context.stop?.();
    for (const call of forget(rt, context)) call.reject(error);
  }
  bury(rt, id);
}

/** Drops what the dead frames' context still had. The shadow stack stays where it was: what pointed into it may still be read. */
function bury(rt: Runtime, id: number): void {
  if (!hasStack(rt)) return close(rt, "its stack is used up");
  rt.exports["workers:recover"]();
  try {
    rt.exports["workers:end"](id, GONE);
  } catch {
    // A drop has trapped in its turn: the rest of that context stays as it is, until the instance goes.
    rt.trap = undefined;
    rt.panic = "";
    if (hasStack(rt)) rt.exports["workers:recover"]();
    else close(rt, "its stack is used up");
  }
}

/** Half of the stack is kept back, so that who overflows the other half ends nobody else. */
export function halveStack(rt: Runtime): void {
  const { __stack_pointer: stack } = rt.exports;
  if (stack === undefined) return;
  rt.stackReserve = Number(stack.value);
  stack.value = middle(rt.stackReserve);
}

/** Stacks are aligned to 16 bytes. */
function middle(end: number): number {
  return (end >>> 5) << 4;
}

/**
 * Whether there is enough left of the half in use; else, once, that is the other half. The dead frames stay where they are. The stack lies at the bottom of the memory and grows
 * down; past its end the pointer is negative.
 */
function hasStack(rt: Runtime): boolean {
  const { __stack_pointer: stack } = rt.exports;
  if (stack === undefined) return false;
  if (Number(stack.value) - rt.stackFloor >= STACK_RESERVE) return true;
  if (rt.stackReserve === 0) return false;
  rt.stackFloor = middle(rt.stackReserve);
  stack.value = rt.stackReserve;
  rt.stackReserve = 0;
  return true;
}

/**
 * What a trap is to the one who awaits it: the panic's message and place, if it was one. Nobody may be awaiting it, and the platform does not show all that it rejects: so it is
 * also written to the console, with the frames that died.
 */
function explain(rt: Runtime, cause: unknown): Error {
  const message = rt.panic || String(cause);
  rt.panic = "";
  console.error(message, cause);
  return new Error(message, { cause });
}

/** False once the instance is closed, also by the runtime, which says so in its memory. */
export function isOpen(rt: Runtime): boolean {
  if (rt.terminated !== 0 && u8(rt)[rt.terminated] !== 0) close(rt, STOPPED);
  return !rt.closed;
}

const STOPPED = "its code was stopped";

/** Runs no more: all that is in flight is rejected. */
export function close(rt: Runtime, reason: string): void {
  rt.closed = true;
  for (const call of rt.calls.values()) call.reject(closed(reason));
  for (const context of rt.contexts.values()) context.ended = true;
  rt.calls.clear();
  rt.contexts.clear();
}

function closed(reason: string): Error {
  return new Error(`the Worker's instance was closed: ${reason}`);
}
