/**
 * Shims of Cache: the JavaScript side of `src/cache`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { cache } from "cloudflare:workers";
import { type Runtime, handle } from "./runtime/runtime.js";

/** `cache` */
export const cloudflare_workers_cache = (rt: Runtime) => (): number =>
  handle(rt, () => cache);
