/** From a module to a Worker: behind the door that is `loader/worker.ts`. */
import { dispatch, type Entry } from "./dispatch.js";
import { type EventKind, EVENTS } from "./events.js";
import type { Rodata } from "../instance.js";
import { instantiate, type Shims } from "./instantiate.js";
import { newPool, type Pool, usable } from "./pool.js";
import { checkAbi, readExports } from "./sections.js";

export interface WorkerOptions {
  /** That of the glue: `glue/abi.ts`. */
  readonly abi: string;
  readonly shims: Shims;
  /** Without it no text is cached: that needs memory which is known not to change. */
  readonly rodata?: Rodata;
}

export type Handler = (subject: unknown, env: unknown, ctx: unknown) => unknown;

export interface CreatedWorker {
  /** The handlers that Rust has, and no other: what a Worker can do is read off its keys. */
  readonly default: Readonly<Record<string, Handler>>;
  /** Exported classes by name. */
  readonly classes: Readonly<Record<string, new () => object>>;
}

const NO_RODATA: Rodata = [0, 0];

export function createWorker(module: WebAssembly.Module, options: WorkerOptions): CreatedWorker {
  checkAbi(module, options.abi);
  const exported = readExports(module);
  const rodata = options.rodata ?? NO_RODATA;
  const pool = newPool(() => instantiate(module, options.shims, rodata));
  const handlers: Record<string, Handler> = {};
  for (const name of exported.events) {
    const kind = EVENTS[name];
    if (kind !== undefined) handlers[name] = handler(pool, name, kind);
    else if (name !== "start") throw new Error(`there is no event "${name}"`);
  }
  return { default: handlers, classes: {} };
}

function handler(pool: Pool, name: string, kind: EventKind): Handler {
  const entry: Entry = { export: `event:${name}`, hasSignal: kind.hasSignal === true };
  return (subject, env, ctx) => dispatch(usable(pool), entry, subject, env, ctx);
}
