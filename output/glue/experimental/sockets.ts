/**
 * Shims of TCP and UDP sockets: the JavaScript side of `src/sockets`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import {
  type Runtime,
  bytes,
  get,
  handle,
  pack,
  promise,
  result,
} from "../runtime/runtime.js";
import { readStreamPipeOptions } from "../streams-types.js";

/** `new Datagram(data)` */
export const Datagram_constructor =
  (rt: Runtime) =>
  (data: number, dataLength: number): number =>
    handle(rt, () => new Datagram(bytes(rt, data, dataLength)));

/** `datagram.data` */
export const Datagram_data =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.bytes, () => get<Datagram>(rt, self).data);

/** `socket.protocol` */
export const Socket_protocol =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Socket>(rt, self).protocol);

/** `socket.proxyTo(sock)` */
export const Socket_proxyTo =
  (rt: Runtime) =>
  (self: number, sock: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<Socket>(rt, self).proxyTo(get<Socket>(rt, sock)),
    );

/** `socket.proxyTo(sock, options)` */
export const Socket_proxyTo_with =
  (rt: Runtime) =>
  (
    self: number,
    sock: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<Socket>(rt, self).proxyTo(
        get<Socket>(rt, sock),
        readStreamPipeOptions(pack(rt, packed, packedLength)),
      ),
    );
