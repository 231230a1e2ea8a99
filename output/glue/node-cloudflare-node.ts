/**
 * Shims of Node.js compatibility: the JavaScript side of `src/node`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { handleAsNodeConnection, handleAsNodeRequest } from "cloudflare:node";
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  optional,
  pack,
  promise,
} from "./runtime/runtime.js";
import { readNodeHandleAsNodeRequestPort } from "./node-types.js";

/** `handleAsNodeRequest(port, request)` */
export const cloudflare_node_handleAsNodeRequest =
  (rt: Runtime) =>
  (request: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      handleAsNodeRequest(
        readNodeHandleAsNodeRequestPort(pack(rt, packed, packedLength)),
        get<Request>(rt, request),
      ),
    );

/** `handleAsNodeRequest(port, request, env, ctx)` */
export const cloudflare_node_handleAsNodeRequest_with =
  (rt: Runtime) =>
  (
    request: number,
    env: number,
    ctx: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      handleAsNodeRequest(
        readNodeHandleAsNodeRequestPort(pack(rt, packed, packedLength)),
        get<Request>(rt, request),
        optional<any>(rt, env),
        optional<ExecutionContext>(rt, ctx),
      ),
    );

/** `handleAsNodeConnection(socket)` */
export const cloudflare_node_handleAsNodeConnection =
  (rt: Runtime) =>
  (socket: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      handleAsNodeConnection(get<Socket>(rt, socket)),
    );

/** `handleAsNodeConnection(socket, env, ctx)` */
export const cloudflare_node_handleAsNodeConnection_with =
  (rt: Runtime) =>
  (socket: number, env: number, ctx: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      handleAsNodeConnection(
        get<Socket>(rt, socket),
        optional<any>(rt, env),
        optional<ExecutionContext>(rt, ctx),
      ),
    );
