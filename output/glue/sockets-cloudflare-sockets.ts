/**
 * Shims of TCP and UDP sockets: the JavaScript side of `src/sockets`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import { connect } from "cloudflare:sockets";
import { type Runtime, handle, pack } from "./runtime/runtime.js";
import {
  readSocketOptions,
  readSocketsConnectAddress,
} from "./sockets-types.js";

/** `connect(address)` */
export const cloudflare_sockets_connect =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () =>
      connect(readSocketsConnectAddress(pack(rt, packed, packedLength))),
    );

/** `connect(address, options)` */
export const cloudflare_sockets_connect_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const address = readSocketsConnectAddress(p);
      const options = readSocketOptions(p);
      return connect(address, options);
    });
