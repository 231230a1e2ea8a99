/**
 * Dictionaries and unions of Tracing, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

/** `SpanRecordExceptionException`: the declarations have no name for it. */
export type SpanRecordExceptionException = any;

export const readSpanRecordExceptionException: read.Read<
  SpanRecordExceptionException
> = (p) => {
  const value = read.fields<SpanRecordExceptionException>();
  if (read.present(p)) value.code = readStrOrNumber(p);
  if (read.present(p)) value.name = read.text(p);
  if (read.present(p)) value.message = read.text(p);
  if (read.present(p)) value.stack = read.text(p);
  return value;
};

export const readSpanRecordExceptionExceptionOrStr: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSpanRecordExceptionException(p);
  }
};

export const readSpanSetAttributeValue: read.Read<string | number | boolean> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.boolean(p);
  }
};

export const readStrOrNumber: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.number(p);
  }
};

export const readStrOrNumberOrBool: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.boolean(p);
  }
};

export const writeTracingSpanContext: write.Fields<TracingSpanContext> = (
  p,
  value,
) => {
  write.text(p, value.traceId);
  write.text(p, value.spanId);
  write.uint(p, value.traceFlags);
};

export const readTracingSpanStatus: read.Read<TracingSpanStatus> = (p) => {
  const value = read.fields<TracingSpanStatus>();
  value.code = read.text(p);
  if (read.present(p)) value.message = read.text(p);
  return value;
};
