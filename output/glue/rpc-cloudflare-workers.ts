/**
 * Shims of Service bindings and RPC: the JavaScript side of `src/rpc`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { RpcStub } from "cloudflare:workers";
import { type Runtime, get, handle } from "./runtime/runtime.js";

/** `new RpcStub(value)` */
export const CloudflareWorkersModule_RpcStub_constructor =
  (rt: Runtime) =>
  (value: number): number =>
    handle(rt, () => new RpcStub(get<any>(rt, value)));
