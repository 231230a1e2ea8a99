/**
 * Shims of Global scope, handlers and execution context: the JavaScript side of `src/global`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import {
  env,
  exports,
  waitUntil,
  withEnv,
  withEnvAndExports,
  withExports,
} from "cloudflare:workers";
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  callback,
  future,
  get,
  handle,
  result,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";

/** `waitUntil(promise)` */
export const cloudflare_workers_waitUntil =
  (rt: Runtime) =>
  (promiseArgument: number): number =>
    unit(rt, () => waitUntil(future(rt, promiseArgument)));

/** `withEnv(newEnv, fn)` */
export const cloudflare_workers_withEnv =
  (rt: Runtime) =>
  (newEnv: number, fn: number): number =>
    unit(rt, () =>
      withEnv(get<any>(rt, newEnv), callback(rt, { lasts: "call" }, fn)),
    );

/** `withExports(newExports, fn)` */
export const cloudflare_workers_withExports =
  (rt: Runtime) =>
  (newExports: number, fn: number): number =>
    unit(rt, () =>
      withExports(
        get<any>(rt, newExports),
        callback(rt, { lasts: "call" }, fn),
      ),
    );

/** `withEnvAndExports(newEnv, newExports, fn)` */
export const cloudflare_workers_withEnvAndExports =
  (rt: Runtime) =>
  (newEnv: number, newExports: number, fn: number): number =>
    unit(rt, () =>
      withEnvAndExports(
        get<any>(rt, newEnv),
        get<any>(rt, newExports),
        callback(rt, { lasts: "call" }, fn),
      ),
    );

/** `env` */
export const cloudflare_workers_env = (rt: Runtime) => (): number =>
  handle(rt, () => env);

/** `exports` */
export const cloudflare_workers_exports = (rt: Runtime) => (): number =>
  result(rt, answer.pack(write.map(write.handle)), () => exports);
