/** I/O contexts and the calls in them: who still waits for what, so that each can be told when it ends. */
import type { Shape } from "./closures.js";
import type { Runtime } from "./instance.js";

/**
 * Made when something lasting is first asked for in a context; an event that is ready at once never has one. It is always made *in* its context, since
 * so is its life promise.
 */
export interface Context {
  readonly id: number;
  /** Of the event: `ctx`, by which another event's can be told. */
  readonly event: unknown;
  /** Calls of it that somebody awaits. */
  calls: number;
  /** Promises whose answer is outstanding. */
  answers: number;
  /** Rust closures that JavaScript may still call. */
  closures: number;
  /** Its client has gone: it lasts as long as its calls, whatever else is outstanding. */
  cancelled: boolean;
  ended: boolean;
  /** Never settles by itself. Once the context has ended, awaiting it from another one rejects: a death notice. */
  readonly life: Promise<never>;
  /** When Rust last ran in it, in ms, and how long to wait from then until a probe. */
  active: number;
  patience: number;
  /** Present once a task of it may be woken from another context: see `wake.ts`. */
  wake?: () => void;
  /** Looks whether the context must be kept alive; called when Rust has run in it. */
  rest?: () => void;
  /** Sees to it that the context hears when its client goes; called when Rust has run in it again, and still waits. */
  listen: (() => void) | undefined;
  /** Gives up what keeps it alive. */
  stop?: () => void;
}

export interface Call {
  readonly context: Context;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** Of the closure that gives its result. */
  readonly shape: Shape;
}

const FIRST_PROBE = 1000;

export function nextId(rt: Runtime): number {
  rt.lastId = (rt.lastId % 0x7fffffff) + 1;
  return rt.lastId;
}

export function contextOf(rt: Runtime, id = rt.context): Context {
  const known = rt.contexts.get(id);
  if (known !== undefined) return known;
  const context: Context = {
    id,
    event: rt.event,
    calls: 0,
    answers: 0,
    closures: 0,
    cancelled: false,
    ended: false,
    life: unsettled(),
    active: Date.now(),
    patience: FIRST_PROBE,
    listen: undefined,
  };
  rt.contexts.set(id, context);
  return context;
}

/**
 * A promise that belongs to the context in which it is made. Where `new Promise` is compiled to fast code the runtime does not see it, and the promise belongs to nobody: it has
 * to be made by a function of the language's own.
 */
export const unsettled = (): Promise<never> => Promise.race<never>([]);

/** A call that Rust settles later, by its number. */
export function newCall(
  rt: Runtime,
  context: Context,
  id: number,
  shape: Shape = {},
): Promise<unknown> {
  context.calls++;
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  rt.calls.set(id, { context, resolve, reject, shape });
  return promise;
}

/** The call is over for the glue: nobody settles it after this but whoever asked. */
export function takeCall(rt: Runtime, id: number): Call | undefined {
  const call = rt.calls.get(id);
  if (call === undefined) return undefined;
  rt.calls.delete(id);
  call.context.calls--;
  return call;
}

/** The context is over for the glue; its calls are taken and given back, unsettled. */
export function forget(rt: Runtime, context: Context): Call[] {
  context.ended = true;
  rt.contexts.delete(context.id);
  const calls: Call[] = [];
  for (const [id, call] of rt.calls) {
    if (call.context !== context) continue;
    rt.calls.delete(id);
    calls.push(call);
  }
  context.calls = 0;
  return calls;
}
