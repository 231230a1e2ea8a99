/**
 * Shims of Global scope, handlers and execution context: the JavaScript side of `src/global`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  promise,
  result,
} from "../runtime/runtime.js";
import { writeExecutionContextVersion } from "./global-types.js";

/** `executionContext.restore(params)` */
export const ExecutionContext_restore =
  (rt: Runtime) =>
  (self: number, params: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<ExecutionContext>(rt, self).restore(get<any>(rt, params)),
    );

/** `executionContext.version` */
export const ExecutionContext_version =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.pack(writeExecutionContextVersion)),
      () => get<ExecutionContext>(rt, self).version,
    );

/** `navigator.storage` */
export const Navigator_storage =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Navigator>(rt, self).storage);
