/**
 * Dictionaries and unions of WebSockets and server-sent events, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readCloseEventInit: read.Read<CloseEventInit> = (p) => {
  const value = read.fields<CloseEventInit>();
  if (read.present(p)) value.bubbles = read.boolean(p);
  if (read.present(p)) value.cancelable = read.boolean(p);
  if (read.present(p)) value.composed = read.boolean(p);
  if (read.present(p)) value.code = read.uint(p);
  if (read.present(p)) value.reason = read.text(p);
  if (read.present(p)) value.wasClean = read.boolean(p);
  return value;
};

export const readEventSourceEventSourceInit: read.Read<
  EventSourceEventSourceInit
> = (p) => {
  const value = read.fields<EventSourceEventSourceInit>();
  if (read.present(p)) value.withCredentials = read.boolean(p);
  if (read.present(p)) value.fetcher = read.handle<Fetcher>(p);
  return value;
};

export const readWebSocketAcceptOptions: read.Read<WebSocketAcceptOptions> = (
  p,
) => {
  const value = read.fields<WebSocketAcceptOptions>();
  if (read.present(p)) value.allowHalfOpen = read.boolean(p);
  return value;
};

export const readWebSocketProtocols: read.Read<string | string[]> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.list(read.text)(p);
  }
};

export const readWebSocketSendMessage: read.Read<
  string | Uint8Array<ArrayBuffer>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.view(p);
  }
};
