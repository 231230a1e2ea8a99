/**
 * Shims of TCP and UDP sockets: the JavaScript side of `src/sockets`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  pack,
  promise,
  result,
} from "./runtime/runtime.js";
import { readTlsOptions, writeSocketInfo } from "./sockets-types.js";

/** `socket.readable` */
export const Socket_readable =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Socket>(rt, self).readable);

/** `socket.writable` */
export const Socket_writable =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Socket>(rt, self).writable);

/** `socket.closed` */
export const Socket_closed =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => get<Socket>(rt, self).closed);

/** `socket.opened` */
export const Socket_opened =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(writeSocketInfo),
      () => get<Socket>(rt, self).opened,
    );

/** `socket.upgraded` */
export const Socket_upgraded =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Socket>(rt, self).upgraded);

/** `socket.secureTransport` */
export const Socket_secureTransport =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Socket>(rt, self).secureTransport);

/** `socket.close()` */
export const Socket_close =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => get<Socket>(rt, self).close());

/** `socket.startTls()` */
export const Socket_startTls =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Socket>(rt, self).startTls());

/** `socket.startTls(options)` */
export const Socket_startTls_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Socket>(rt, self).startTls(
        readTlsOptions(pack(rt, packed, packedLength)),
      ),
    );
