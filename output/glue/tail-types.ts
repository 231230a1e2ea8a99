/**
 * Dictionaries and unions of Tail Workers, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as is from "./runtime/is.js";
import * as read from "./runtime/read.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";

export const readScriptVersion: read.Read<ScriptVersion> = (p) => {
  const value = read.fields<ScriptVersion>();
  if (read.present(p)) value.id = read.text(p);
  if (read.present(p)) value.tag = read.text(p);
  if (read.present(p)) value.message = read.text(p);
  return value;
};

export const writeScriptVersion: write.Fields<ScriptVersion> = (p, value) => {
  write.optional(write.text)(p, value.id);
  write.optional(write.text)(p, value.tag);
  write.optional(write.text)(p, value.message);
};

export const readStrOrNumberOrBool: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.boolean(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeStrOrNumberOrBool: write.Write<unknown> = (p, value) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (typeof value === "number") return write.armOf(p, 1, write.number, value);
  if (typeof value === "boolean")
    return write.armOf(p, 2, write.boolean, value);
  write.armOf(p, 3, write.handle, value);
};

export const writeTailStream_TailEvent: write.Fields<
  TailStream.TailEvent<any>
> = (p, value) => {
  write.text(p, value.invocationId);
  writeTailStream_SpanContext(p, value.spanContext);
  write.date(p, value.timestamp);
  write.uint(p, value.sequence);
  values.write(p, value.event);
};

export const readTailStream_TailEventHandlerObject: read.Read<
  TailStream.TailEventHandlerObject
> = (p) => {
  const value = read.fields<TailStream.TailEventHandlerObject>();
  if (read.present(p))
    value.outcome = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.spanOpen = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.spanClose = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.spanUpdate = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.diagnosticChannel = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.exception = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.log = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.streamDiagEvent = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.return = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  if (read.present(p))
    value.attributes = read.callback(
      { gives: "either" },
      writeTailStream_TailEvent,
    )(p);
  return value;
};

export const writeTailStream_SpanContext: write.Fields<
  TailStream.SpanContext
> = (p, value) => {
  write.text(p, value.traceId);
  write.optional(write.text)(p, value.spanId);
  write.optional(write.uint)(p, value.traceFlags);
};

export const readTraceDiagnosticChannelEvent: read.Read<
  TraceDiagnosticChannelEvent
> = (p) => ({
  timestamp: read.number(p),
  channel: read.text(p),
  message: read.handle<any>(p),
});

export const writeTraceDiagnosticChannelEvent: write.Fields<
  TraceDiagnosticChannelEvent
> = (p, value) => {
  write.number(p, value.timestamp);
  write.text(p, value.channel);
  write.handle(p, value.message);
};

export const readTraceException: read.Read<TraceException> = (p) => {
  const value = read.fields<TraceException>();
  value.timestamp = read.number(p);
  value.message = read.text(p);
  value.name = read.text(p);
  if (read.present(p)) value.stack = read.text(p);
  return value;
};

export const writeTraceException: write.Fields<TraceException> = (p, value) => {
  write.number(p, value.timestamp);
  write.text(p, value.message);
  write.text(p, value.name);
  write.optional(write.text)(p, value.stack);
};

export const readTraceItem: read.Read<TraceItem> = (p) => {
  const value = read.fields<TraceItem>();
  value.event = read.present(p) ? readTraceItemEvent(p) : null;
  value.eventTimestamp = read.present(p) ? read.number(p) : null;
  value.logs = read.list(readTraceLog)(p);
  value.exceptions = read.list(readTraceException)(p);
  value.diagnosticsChannelEvents = read.list(readTraceDiagnosticChannelEvent)(
    p,
  );
  value.scriptName = read.present(p) ? read.text(p) : null;
  if (read.present(p)) value.entrypoint = read.text(p);
  if (read.present(p)) value.scriptVersion = readScriptVersion(p);
  if (read.present(p)) value.dispatchNamespace = read.text(p);
  if (read.present(p)) value.scriptTags = read.list(read.text)(p);
  if (read.present(p))
    value.tailAttributes = read.map(readStrOrNumberOrBool)(p);
  if (read.present(p)) value.preview = readTracePreviewInfo(p);
  if (read.present(p)) value.durableObjectId = read.text(p);
  value.outcome = read.text(p);
  value.executionModel = read.text(p);
  value.truncated = read.boolean(p);
  value.cpuTime = read.number(p);
  value.wallTime = read.number(p);
  return value;
};

export const writeTraceItem: write.Fields<TraceItem> = (p, value) => {
  write.optional(writeTraceItemEvent)(p, value.event);
  write.optional(write.number)(p, value.eventTimestamp);
  write.list(writeTraceLog)(p, value.logs);
  write.list(writeTraceException)(p, value.exceptions);
  write.list(writeTraceDiagnosticChannelEvent)(
    p,
    value.diagnosticsChannelEvents,
  );
  write.optional(write.text)(p, value.scriptName);
  write.optional(write.text)(p, value.entrypoint);
  write.optional(writeScriptVersion)(p, value.scriptVersion);
  write.optional(write.text)(p, value.dispatchNamespace);
  write.optional(write.list(write.text))(p, value.scriptTags);
  write.optional(write.map(writeStrOrNumberOrBool))(p, value.tailAttributes);
  write.optional(writeTracePreviewInfo)(p, value.preview);
  write.optional(write.text)(p, value.durableObjectId);
  write.text(p, value.outcome);
  write.text(p, value.executionModel);
  write.boolean(p, value.truncated);
  write.number(p, value.cpuTime);
  write.number(p, value.wallTime);
};

export const readTraceItemAlarmEventInfo: read.Read<TraceItemAlarmEventInfo> = (
  p,
) => ({
  scheduledTime: read.date(p),
});

export const writeTraceItemAlarmEventInfo: write.Fields<
  TraceItemAlarmEventInfo
> = (p, value) => {
  write.date(p, value.scheduledTime);
};

export const readTraceItemEmailEventInfo: read.Read<TraceItemEmailEventInfo> = (
  p,
) => ({
  mailFrom: read.text(p),
  rcptTo: read.text(p),
  rawSize: read.uint(p),
});

export const writeTraceItemEmailEventInfo: write.Fields<
  TraceItemEmailEventInfo
> = (p, value) => {
  write.text(p, value.mailFrom);
  write.text(p, value.rcptTo);
  write.uint(p, value.rawSize);
};

export const readTraceItemEvent: read.Read<
  | TraceItemFetchEventInfo
  | TraceItemJsRpcEventInfo
  | TraceItemConnectEventInfo
  | TraceItemScheduledEventInfo
  | TraceItemAlarmEventInfo
  | TraceItemOnHibernateEventInfo
  | TraceItemQueueEventInfo
  | TraceItemEmailEventInfo
  | TraceItemTailEventInfo
  | TraceItemCustomEventInfo
  | TraceItemHibernatableWebSocketEventInfo
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readTraceItemFetchEventInfo(p);
    case 1:
      return readTraceItemJsRpcEventInfo(p);
    case 2:
      return read.handle<TraceItemConnectEventInfo>(p);
    case 3:
      return readTraceItemScheduledEventInfo(p);
    case 4:
      return readTraceItemAlarmEventInfo(p);
    case 5:
      return readTraceItemOnHibernateEventInfo(p);
    case 6:
      return readTraceItemQueueEventInfo(p);
    case 7:
      return readTraceItemEmailEventInfo(p);
    case 8:
      return readTraceItemTailEventInfo(p);
    case 9:
      return read.handle<TraceItemCustomEventInfo>(p);
    case 10:
      return readTraceItemHibernatableWebSocketEventInfo(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeTraceItemEvent: write.Write<unknown> = (p, value) => {
  if (is.object(value) && "request" in value)
    return write.armOf(p, 0, writeTraceItemFetchEventInfo, value);
  if (is.object(value) && "rpcMethod" in value)
    return write.armOf(p, 1, writeTraceItemJsRpcEventInfo, value);
  if (
    is.object(value) &&
    typeof value.scheduledTime === "number" &&
    "cron" in value
  )
    return write.armOf(p, 3, writeTraceItemScheduledEventInfo, value);
  if (is.object(value) && is.object(value.scheduledTime))
    return write.armOf(p, 4, writeTraceItemAlarmEventInfo, value);
  if (is.object(value) && "reason" in value)
    return write.armOf(p, 5, writeTraceItemOnHibernateEventInfo, value);
  if (is.object(value) && "queue" in value && "batchSize" in value)
    return write.armOf(p, 6, writeTraceItemQueueEventInfo, value);
  if (
    is.object(value) &&
    "mailFrom" in value &&
    "rcptTo" in value &&
    "rawSize" in value
  )
    return write.armOf(p, 7, writeTraceItemEmailEventInfo, value);
  if (is.object(value) && "consumedEvents" in value)
    return write.armOf(p, 8, writeTraceItemTailEventInfo, value);
  if (is.object(value) && "getWebSocketEvent" in value)
    return write.armOf(
      p,
      10,
      writeTraceItemHibernatableWebSocketEventInfo,
      value,
    );
  if (is.object(value)) return write.armOf(p, 2, write.handle, value);
  write.armOf(p, 11, write.handle, value);
};

export const readTraceItemFetchEventInfo: read.Read<TraceItemFetchEventInfo> = (
  p,
) => {
  const value = read.fields<TraceItemFetchEventInfo>();
  if (read.present(p)) value.response = readTraceItemFetchEventInfoResponse(p);
  value.request = read.handle<TraceItemFetchEventInfoRequest>(p);
  return value;
};

export const writeTraceItemFetchEventInfo: write.Fields<
  TraceItemFetchEventInfo
> = (p, value) => {
  write.optional(writeTraceItemFetchEventInfoResponse)(p, value.response);
  write.handle(p, value.request);
};

export const readTraceItemFetchEventInfoResponse: read.Read<
  TraceItemFetchEventInfoResponse
> = (p) => ({
  status: read.uint(p),
});

export const writeTraceItemFetchEventInfoResponse: write.Fields<
  TraceItemFetchEventInfoResponse
> = (p, value) => {
  write.uint(p, value.status);
};

export const readTraceItemHibernatableWebSocketEventInfo: read.Read<
  TraceItemHibernatableWebSocketEventInfo
> = (p) => ({
  getWebSocketEvent:
    readTraceItemHibernatableWebSocketEventInfoGetWebSocketEvent(p),
});

export const writeTraceItemHibernatableWebSocketEventInfo: write.Fields<
  TraceItemHibernatableWebSocketEventInfo
> = (p, value) => {
  writeTraceItemHibernatableWebSocketEventInfoGetWebSocketEvent(
    p,
    value.getWebSocketEvent,
  );
};

export const readTraceItemHibernatableWebSocketEventInfoClose: read.Read<
  TraceItemHibernatableWebSocketEventInfoClose
> = (p) => ({
  webSocketEventType: read.text(p),
  code: read.uint(p),
  wasClean: read.boolean(p),
});

export const writeTraceItemHibernatableWebSocketEventInfoClose: write.Fields<
  TraceItemHibernatableWebSocketEventInfoClose
> = (p, value) => {
  write.text(p, value.webSocketEventType);
  write.uint(p, value.code);
  write.boolean(p, value.wasClean);
};

export const readTraceItemHibernatableWebSocketEventInfoError: read.Read<
  TraceItemHibernatableWebSocketEventInfoError
> = (p) => ({
  webSocketEventType: read.text(p),
});

export const writeTraceItemHibernatableWebSocketEventInfoError: write.Fields<
  TraceItemHibernatableWebSocketEventInfoError
> = (p, value) => {
  write.text(p, value.webSocketEventType);
};

export const readTraceItemHibernatableWebSocketEventInfoGetWebSocketEvent: read.Read<
  | TraceItemHibernatableWebSocketEventInfoMessage
  | TraceItemHibernatableWebSocketEventInfoClose
  | TraceItemHibernatableWebSocketEventInfoError
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readTraceItemHibernatableWebSocketEventInfoMessage(p);
    case 1:
      return readTraceItemHibernatableWebSocketEventInfoClose(p);
    case 2:
      return readTraceItemHibernatableWebSocketEventInfoError(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeTraceItemHibernatableWebSocketEventInfoGetWebSocketEvent: write.Write<
  unknown
> = (p, value) => {
  if (is.object(value) && "code" in value && "wasClean" in value)
    return write.armOf(
      p,
      1,
      writeTraceItemHibernatableWebSocketEventInfoClose,
      value,
    );
  if (is.object(value))
    return write.armOf(
      p,
      0,
      writeTraceItemHibernatableWebSocketEventInfoMessage,
      value,
    );
  write.armOf(p, 3, write.handle, value);
};

export const readTraceItemHibernatableWebSocketEventInfoMessage: read.Read<
  TraceItemHibernatableWebSocketEventInfoMessage
> = (p) => ({
  webSocketEventType: read.text(p),
});

export const writeTraceItemHibernatableWebSocketEventInfoMessage: write.Fields<
  TraceItemHibernatableWebSocketEventInfoMessage
> = (p, value) => {
  write.text(p, value.webSocketEventType);
};

export const readTraceItemJsRpcEventInfo: read.Read<TraceItemJsRpcEventInfo> = (
  p,
) => ({
  rpcMethod: read.text(p),
});

export const writeTraceItemJsRpcEventInfo: write.Fields<
  TraceItemJsRpcEventInfo
> = (p, value) => {
  write.text(p, value.rpcMethod);
};

export const readTraceItemOnHibernateEventInfo: read.Read<
  TraceItemOnHibernateEventInfo
> = (p) => ({
  reason: read.text(p),
});

export const writeTraceItemOnHibernateEventInfo: write.Fields<
  TraceItemOnHibernateEventInfo
> = (p, value) => {
  write.text(p, value.reason);
};

export const readTraceItemQueueEventInfo: read.Read<TraceItemQueueEventInfo> = (
  p,
) => ({
  queue: read.text(p),
  batchSize: read.uint(p),
});

export const writeTraceItemQueueEventInfo: write.Fields<
  TraceItemQueueEventInfo
> = (p, value) => {
  write.text(p, value.queue);
  write.uint(p, value.batchSize);
};

export const readTraceItemScheduledEventInfo: read.Read<
  TraceItemScheduledEventInfo
> = (p) => ({
  scheduledTime: read.number(p),
  cron: read.text(p),
});

export const writeTraceItemScheduledEventInfo: write.Fields<
  TraceItemScheduledEventInfo
> = (p, value) => {
  write.number(p, value.scheduledTime);
  write.text(p, value.cron);
};

export const readTraceItemTailEventInfo: read.Read<TraceItemTailEventInfo> = (
  p,
) => ({
  consumedEvents: read.list(readTraceItemTailEventInfoTailItem)(p),
});

export const writeTraceItemTailEventInfo: write.Fields<
  TraceItemTailEventInfo
> = (p, value) => {
  write.list(writeTraceItemTailEventInfoTailItem)(p, value.consumedEvents);
};

export const readTraceItemTailEventInfoTailItem: read.Read<
  TraceItemTailEventInfoTailItem
> = (p) => ({
  scriptName: read.present(p) ? read.text(p) : null,
});

export const writeTraceItemTailEventInfoTailItem: write.Fields<
  TraceItemTailEventInfoTailItem
> = (p, value) => {
  write.optional(write.text)(p, value.scriptName);
};

export const readTraceLog: read.Read<TraceLog> = (p) => {
  const value = read.fields<TraceLog>();
  value.timestamp = read.number(p);
  value.level = read.text(p);
  value.message = read.handle<any>(p);
  if (read.present(p))
    value.errorInfo = read.list(read.nullable(readTraceLogErrorInfo))(p);
  return value;
};

export const writeTraceLog: write.Fields<TraceLog> = (p, value) => {
  write.number(p, value.timestamp);
  write.text(p, value.level);
  write.handle(p, value.message);
  write.optional(write.list(write.optional(writeTraceLogErrorInfo)))(
    p,
    value.errorInfo,
  );
};

export const readTraceLogErrorInfo: read.Read<TraceLogErrorInfo> = (p) => {
  const value = read.fields<TraceLogErrorInfo>();
  value.name = read.text(p);
  value.message = read.text(p);
  if (read.present(p)) value.stack = read.text(p);
  return value;
};

export const writeTraceLogErrorInfo: write.Fields<TraceLogErrorInfo> = (
  p,
  value,
) => {
  write.text(p, value.name);
  write.text(p, value.message);
  write.optional(write.text)(p, value.stack);
};

export const writeTraceMetrics: write.Fields<TraceMetrics> = (p, value) => {
  write.number(p, value.cpuTime);
  write.number(p, value.wallTime);
};

export const readTracePreviewInfo: read.Read<TracePreviewInfo> = (p) => ({
  id: read.text(p),
  slug: read.text(p),
  name: read.text(p),
});

export const writeTracePreviewInfo: write.Fields<TracePreviewInfo> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.slug);
  write.text(p, value.name);
};
