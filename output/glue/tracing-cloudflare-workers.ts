/**
 * Shims of Tracing: the JavaScript side of `src/tracing`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { tracing } from "cloudflare:workers";
import { type Runtime, handle } from "./runtime/runtime.js";

/** `tracing` */
export const cloudflare_workers_tracing = (rt: Runtime) => (): number =>
  handle(rt, () => tracing);
