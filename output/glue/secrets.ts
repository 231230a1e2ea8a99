/**
 * Shims of Secrets Store: the JavaScript side of `src/secrets`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, promise } from "./runtime/runtime.js";

/** `secretsStoreSecret.get()` */
export const SecretsStoreSecret_get =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<SecretsStoreSecret>(rt, self).get(),
    );
