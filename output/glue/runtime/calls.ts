/** Imports by which Rust settles calls. */
import { contextOf, newCall, nextId, takeCall } from "./contexts.js";
import { get, take } from "./handles.js";
import type { Runtime } from "./instance.js";
import { unit } from "./results.js";

export const resolve = (rt: Runtime) => (id: number, handle: number) => {
  const value = take(rt, handle);
  takeCall(rt, id)?.resolve(value);
};

/** A call that nobody awaits yet is that of the handler which runs now. */
export const reject = (rt: Runtime) => (id: number, handle: number) => {
  const error = take(rt, handle);
  const call = takeCall(rt, id);
  if (call === undefined) rt.outcome = error;
  else call.reject(error);
};

export const reject_sync = (rt: Runtime) => (handle: number) => {
  rt.outcome = take(rt, handle);
};

/** The runtime takes `waitUntil` of any event for one of the event that runs now, without a word: so another event's is refused. */
export const wait_until = (rt: Runtime) => (contextObject: number) => {
  const id = nextId(rt);
  const status = unit(rt, () => {
    const object = get<Pick<ExecutionContext, "waitUntil">>(rt, contextObject);
    const context = contextOf(rt);
    if (context.event !== undefined && context.event !== object) {
      throw new Error("wait_until of a Context that belongs to another event");
    }
    object.waitUntil(newCall(rt, context, id));
  });
  if (status === 0) return id;
  takeCall(rt, id);
  return 0;
};
