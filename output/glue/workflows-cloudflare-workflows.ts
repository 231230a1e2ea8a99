/**
 * Shims of Workflows: the JavaScript side of `src/workflows`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { NonRetryableError } from "cloudflare:workflows";
import { type Runtime, handle, text } from "./runtime/runtime.js";

/** `new NonRetryableError(message)` */
export const cloudflare_workflows_NonRetryableError_constructor =
  (rt: Runtime) =>
  (message: number, messageLength: number): number =>
    handle(rt, () => new NonRetryableError(text(rt, message, messageLength)));

/** `new NonRetryableError(message, name)` */
export const cloudflare_workflows_NonRetryableError_constructor_with =
  (rt: Runtime) =>
  (
    message: number,
    messageLength: number,
    name: number,
    nameLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new NonRetryableError(
          text(rt, message, messageLength),
          text(rt, name, nameLength),
        ),
    );
