/**
 * Dictionaries and unions of Tail Workers, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
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
  value.event = read.handle<any>(p);
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
  if (read.present(p)) value.tailAttributes = read.map(read.handle<any>)(p);
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
  write.handle(p, value.event);
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
  write.optional(write.map(write.handle))(p, value.tailAttributes);
  write.optional(writeTracePreviewInfo)(p, value.preview);
  write.optional(write.text)(p, value.durableObjectId);
  write.text(p, value.outcome);
  write.text(p, value.executionModel);
  write.boolean(p, value.truncated);
  write.number(p, value.cpuTime);
  write.number(p, value.wallTime);
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
