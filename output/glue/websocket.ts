/**
 * Shims of WebSockets and server-sent events: the JavaScript side of `src/websocket`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  number,
  optionalText,
  pack,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readCloseEventInit,
  readEventSourceEventSourceInit,
  readWebSocketAcceptOptions,
  readWebSocketProtocols,
  readWebSocketSendMessage,
} from "./websocket-types.js";

/** `new CloseEvent(type)` */
export const CloseEvent_constructor =
  (rt: Runtime) =>
  (type: number, typeLength: number): number =>
    handle(rt, () => new CloseEvent(text(rt, type, typeLength)));

/** `new CloseEvent(type, initializer)` */
export const CloseEvent_constructor_with =
  (rt: Runtime) =>
  (
    type: number,
    typeLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new CloseEvent(
          text(rt, type, typeLength),
          readCloseEventInit(pack(rt, packed, packedLength)),
        ),
    );

/** `closeEvent.code` */
export const CloseEvent_code =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<CloseEvent>(rt, self).code);

/** `closeEvent.reason` */
export const CloseEvent_reason =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<CloseEvent>(rt, self).reason);

/** `closeEvent.wasClean` */
export const CloseEvent_wasClean =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<CloseEvent>(rt, self).wasClean);

/** `new EventSource(url)` */
export const EventSource_constructor =
  (rt: Runtime) =>
  (url: number, urlLength: number): number =>
    handle(rt, () => new EventSource(text(rt, url, urlLength)));

/** `new EventSource(url, init)` */
export const EventSource_constructor_with =
  (rt: Runtime) =>
  (
    url: number,
    urlLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new EventSource(
          text(rt, url, urlLength),
          readEventSourceEventSourceInit(pack(rt, packed, packedLength)),
        ),
    );

/** `eventSource.close()` */
export const EventSource_close =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<EventSource>(rt, self).close());

/** `eventSource.url` */
export const EventSource_url =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<EventSource>(rt, self).url);

/** `eventSource.withCredentials` */
export const EventSource_withCredentials =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<EventSource>(rt, self).withCredentials);

/** `eventSource.readyState` */
export const EventSource_readyState =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<EventSource>(rt, self).readyState);

/** `EventSource.from(stream)` */
export const EventSource__from =
  (rt: Runtime) =>
  (stream: number): number =>
    handle(rt, () => EventSource.from(get<ReadableStream>(rt, stream)));

/** `new WebSocket(url)` */
export const WebSocket_constructor =
  (rt: Runtime) =>
  (url: number, urlLength: number): number =>
    handle(rt, () => new WebSocket(text(rt, url, urlLength)));

/** `new WebSocket(url, protocols)` */
export const WebSocket_constructor_with =
  (rt: Runtime) =>
  (
    url: number,
    urlLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new WebSocket(
          text(rt, url, urlLength),
          readWebSocketProtocols(pack(rt, packed, packedLength)),
        ),
    );

/** `webSocket.accept()` */
export const WebSocket_accept =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<WebSocket>(rt, self).accept());

/** `webSocket.accept(options)` */
export const WebSocket_accept_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<WebSocket>(rt, self).accept(
        readWebSocketAcceptOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `webSocket.send(message)` */
export const WebSocket_send =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<WebSocket>(rt, self).send(
        readWebSocketSendMessage(pack(rt, packed, packedLength)),
      ),
    );

/** `webSocket.close()` */
export const WebSocket_close =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<WebSocket>(rt, self).close());

/** `webSocket.close(code, reason)` */
export const WebSocket_close_with =
  (rt: Runtime) =>
  (
    self: number,
    reason: number,
    reasonLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () =>
      get<WebSocket>(rt, self).close(
        read.optional(read.uint)(pack(rt, packed, packedLength)),
        optionalText(rt, reason, reasonLength),
      ),
    );

/** `webSocket.serializeAttachment(attachment)` */
export const WebSocket_serializeAttachment =
  (rt: Runtime) =>
  (self: number, attachment: number): number =>
    unit(rt, () =>
      get<WebSocket>(rt, self).serializeAttachment(get<any>(rt, attachment)),
    );

/** `webSocket.deserializeAttachment()` */
export const WebSocket_deserializeAttachment =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<WebSocket>(rt, self).deserializeAttachment());

/** `webSocket.readyState` */
export const WebSocket_readyState =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<WebSocket>(rt, self).readyState);

/** `webSocket.bufferedAmount` */
export const WebSocket_bufferedAmount =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<WebSocket>(rt, self).bufferedAmount);

/** `webSocket.url` */
export const WebSocket_url =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<WebSocket>(rt, self).url);

/** `webSocket.protocol` */
export const WebSocket_protocol =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<WebSocket>(rt, self).protocol);

/** `webSocket.extensions` */
export const WebSocket_extensions =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<WebSocket>(rt, self).extensions);

/** `webSocket.binaryType` */
export const WebSocket_binaryType =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<WebSocket>(rt, self).binaryType);

/** `webSocket.binaryType = value` */
export const WebSocket_binaryType_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<WebSocket>(rt, self).binaryType = text(rt, value, valueLength);
    });

/** `new WebSocketPair()` */
export const WebSocketPair_constructor = (rt: Runtime) => (): number =>
  result(
    rt,
    answer.pack(write.tuple(write.handle, write.handle)),
    () => new WebSocketPair(),
  );

/** `new WebSocketRequestResponsePair(request, response)` */
export const WebSocketRequestResponsePair_constructor =
  (rt: Runtime) =>
  (
    request: number,
    requestLength: number,
    response: number,
    responseLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new WebSocketRequestResponsePair(
          text(rt, request, requestLength),
          text(rt, response, responseLength),
        ),
    );

/** `webSocketRequestResponsePair.request` */
export const WebSocketRequestResponsePair_request =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () => get<WebSocketRequestResponsePair>(rt, self).request,
    );

/** `webSocketRequestResponsePair.response` */
export const WebSocketRequestResponsePair_response =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () => get<WebSocketRequestResponsePair>(rt, self).response,
    );
