/**
 * Dictionaries and unions of Service bindings and RPC, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import { readSocketAddress } from "./sockets-types.js";

export const readFetcherConnectAddress: read.Read<string | SocketAddress> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSocketAddress(p);
  }
};

export const readFetcherFetchInput: read.Read<string | Request | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<Request>(p);
    default:
      return read.handle<URL>(p);
  }
};
