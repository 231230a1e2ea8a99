/**
 * Shims of Pages Functions: the JavaScript side of `src/pages`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import { onRequest } from "assets:*";
import { type Runtime, handle } from "./runtime/runtime.js";

/** `onRequest` */
export const assets___onRequest =
  (rt: Runtime) =>
  (): number =>
    handle(rt, () => onRequest);
