/** From a module to a Worker: behind the door that is `loader/worker.ts`. */
import type { Class, MakeClasses } from "./classes.js";
import { dispatch } from "./dispatch.js";
import type { MakeTarget, Rodata } from "../instance.js";
import { instantiate, type Shims } from "./instantiate.js";
import { newPool, type Pool, usable } from "./pool.js";
import { nextId } from "../contexts.js";
import { put } from "../handles.js";
import { checkAbi, readExports } from "./sections.js";

export interface WorkerOptions {
  /** That of the glue: `glue/abi.ts`. */
  readonly abi: string;
  readonly shims: Shims;
  /** Without it no text is cached: that needs memory which is known not to change. */
  readonly rodata?: Rodata;
  /** For a module that exports classes: `classesOf({ DurableObject })`. */
  readonly classes?: MakeClasses;
}

export type Handler = (subject: unknown, env: unknown, ctx: unknown) => unknown;

export interface CreatedWorker {
  /** The handlers that Rust has, and no other: what a Worker can do is read off its keys. */
  readonly default: Readonly<Record<string, Handler>>;
  /** Exported classes by name. */
  readonly classes: Readonly<Record<string, Class>>;
}

const NO_RODATA: Rodata = [0, 0];

export function createWorker(module: WebAssembly.Module, options: WorkerOptions): CreatedWorker {
  checkAbi(module, options.abi);
  const exported = readExports(module);
  const rodata = options.rodata ?? NO_RODATA;
  const targets = new Map<string, MakeTarget>();
  const pool = newPool(() => instantiate(module, options.shims, rodata, targets));
  const handlers: Record<string, Handler> = {};
  for (const name of exported.events) handlers[name] = handler(pool, name);
  return { default: handlers, classes: options.classes?.(pool, exported.classes, targets) ?? {} };
}

function handler(pool: Pool, name: string): Handler {
  return (subject, env, ctx) => {
    const rt = usable(pool);
    const run = rt.exports[`event:${name}`];
    if (run === undefined) throw new Error(`no export event:${name}`);
    const id = nextId(rt);
    // A request tells when its client has gone.
    const source = name === "fetch" ? (subject as Request) : undefined;
    return dispatch(rt, { context: id, call: id, event: ctx, source }, () =>
      run(id, id, put(rt, subject), put(rt, env), put(rt, ctx)),
    );
  };
}
