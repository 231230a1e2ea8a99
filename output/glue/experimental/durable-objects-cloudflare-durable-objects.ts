/**
 * Shims of Durable Objects: the JavaScript side of `src/durable_objects`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { onHibernate } from "cloudflare:durable-objects";
import { type Runtime, handle } from "../runtime/runtime.js";

/** `onHibernate` */
export const cloudflare_durable_objects_onHibernate =
  (rt: Runtime) => (): number =>
    handle(rt, () => onHibernate);
