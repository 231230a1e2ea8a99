/**
 * Shims of Durable Objects: the JavaScript side of `src/durable_objects`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { retryable } from "cloudflare:durable-objects";
import * as read from "./runtime/read.js";
import { type Runtime, pack, unit } from "./runtime/runtime.js";

/** `retryable(...methods)` */
export const cloudflare_durable_objects_retryable =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    unit(rt, () =>
      retryable(...read.list(read.handle<any>)(pack(rt, packed, packedLength))),
    );
