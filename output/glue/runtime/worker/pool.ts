/** The instance that takes new events, and those that only finish what they have. */
import { close, isUsable } from "../guard.js";
import type { Runtime } from "../instance.js";

/** An instance that has trapped may finish this much longer, in ms; of such instances there are at most so many. */
const DRAINING_TIME = 60_000;
const DRAINING_INSTANCES = 8;

export interface Pool {
  readonly make: () => Runtime;
  current: Runtime;
  draining: readonly Draining[];
}

interface Draining {
  readonly rt: Runtime;
  readonly since: number;
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
  if (isUsable(current) && !current.retired && !current.running) return current;
  const draining = [...pool.draining, { rt: current, since: Date.now() }];
  pool.draining = prune(draining);
  pool.current = pool.make();
  return pool.current;
}

function prune(all: readonly Draining[]): readonly Draining[] {
  const busy = all.filter(({ rt }) => !rt.closed && rt.contexts.size > 0);
  const tooMany = busy.length - DRAINING_INSTANCES;
  return busy.filter(({ rt, since }, index) => {
    const isOver = index < tooMany || Date.now() - since > DRAINING_TIME;
    if (isOver) close(rt, "it had trapped, and did not finish in time");
    return !isOver;
  });
}
