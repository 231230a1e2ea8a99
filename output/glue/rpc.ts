/**
 * Shims of Service bindings and RPC: the JavaScript side of `src/rpc`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, handle, pack, promise } from "./runtime/runtime.js";
import { readRequestInit } from "./http-types.js";
import {
  readFetcherConnectAddress,
  readFetcherFetchInput,
} from "./rpc-types.js";
import { readSocketOptions } from "./sockets-types.js";

/** `fetcher.fetch(input)` */
export const Fetcher_fetch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Fetcher>(rt, self).fetch(
        readFetcherFetchInput(pack(rt, packed, packedLength)),
      ),
    );

/** `fetcher.fetch(input, init)` */
export const Fetcher_fetch_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const input = readFetcherFetchInput(p);
      const init = readRequestInit(p);
      return get<Fetcher>(rt, self).fetch(input, init);
    });

/** `fetcher.connect(address)` */
export const Fetcher_connect =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Fetcher>(rt, self).connect(
        readFetcherConnectAddress(pack(rt, packed, packedLength)),
      ),
    );

/** `fetcher.connect(address, options)` */
export const Fetcher_connect_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const address = readFetcherConnectAddress(p);
      const options = readSocketOptions(p);
      return get<Fetcher>(rt, self).connect(address, options);
    });

/** `stubBase.dup()` */
export const Rpc_StubBase_dup =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Rpc.StubBase<any>>(rt, self).dup());
