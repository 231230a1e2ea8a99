/**
 * Dictionaries and unions of TCP and UDP sockets, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readSocketAddress: read.Read<SocketAddress> = (p) => ({
  hostname: read.text(p),
  port: read.uint(p),
});

export const writeSocketInfo: write.Fields<SocketInfo> = (p, value) => {
  write.optional(write.text)(p, value.remoteAddress);
  write.optional(write.text)(p, value.localAddress);
};

export const readSocketOptions: read.Read<SocketOptions> = (p) => {
  const value = read.fields<SocketOptions>();
  if (read.present(p)) value.secureTransport = read.text(p);
  if (read.present(p)) value.allowHalfOpen = read.boolean(p);
  if (read.present(p)) value.highWaterMark = read.bigint(p);
  return value;
};

export const readSocketsConnectAddress: read.Read<string | SocketAddress> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSocketAddress(p);
  }
};

export const readTlsOptions: read.Read<TlsOptions> = (p) => {
  const value = read.fields<TlsOptions>();
  if (read.present(p)) value.expectedServerHostname = read.text(p);
  return value;
};
