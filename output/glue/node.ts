/**
 * Shims of Node.js compatibility: the JavaScript side of `src/node`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { type Runtime, handle } from "./runtime/runtime.js";

/** `Buffer` */
export const globalThis_Buffer = (rt: Runtime) => (): number =>
  handle(rt, () => Buffer);

/** `process` */
export const globalThis_process = (rt: Runtime) => (): number =>
  handle(rt, () => process);
