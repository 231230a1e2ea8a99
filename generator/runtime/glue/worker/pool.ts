/** The instance that takes new events, and those that only finish what they have. */
import { close, isOpen } from "../guard.js";
import type { Runtime } from "../instance.js";

/** An instance that has trapped may finish this much longer, in ms; of such instances there are at most so many. */
const DRAINING_TIME = 60_000;
const DRAINING_INSTANCES = 8;

export interface Pool {
  readonly make: () => Runtime;
  current: Runtime;
  draining: readonly Runtime[];
}

/** The first instance is made now: its `start` runs at global scope. */
export function newPool(make: () => Runtime): Pool {
  return { make, current: make(), draining: [] };
}

/**
 * Wasm that seems to be running when an event comes has vanished from the stack, or calls its own Worker; a fresh instance is right for both.
 */
export function usable(pool: Pool): Runtime {
  const { current } = pool;
  if (isOpen(current) && current.retired === 0 && !current.running) return current;
  current.retired ||= Date.now();
  pool.draining = [...pool.draining, current].filter((rt) => !rt.closed && rt.contexts.size > 0);
  pool.draining.forEach((rt, index, { length }) => {
    const isLate = Date.now() - rt.retired > DRAINING_TIME;
    if (isLate || index < length - DRAINING_INSTANCES) close(rt, "it did not finish in time");
  });
  return (pool.current = pool.make());
}
