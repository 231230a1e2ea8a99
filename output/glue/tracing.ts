/**
 * Shims of Tracing: the JavaScript side of `src/tracing`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  callback,
  get,
  handle,
  pack,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readSpanRecordExceptionExceptionOrStr,
  readSpanSetAttributeValue,
  readStrOrNumberOrBool,
  readTracingSpanStatus,
  writeTracingSpanContext,
} from "./tracing-types.js";

/** `span.isTraced` */
export const Span_isTraced =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Span>(rt, self).isTraced);

/** `span.spanContext()` */
export const Span_spanContext =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(writeTracingSpanContext), () =>
      get<Span>(rt, self).spanContext(),
    );

/** `span.setAttribute(key, value)` */
export const Span_setAttribute =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<Span>(rt, self).setAttribute(
        text(rt, key, keyLength),
        readSpanSetAttributeValue(pack(rt, packed, packedLength)),
      ),
    );

/** `span.setAttributes(attributes)` */
export const Span_setAttributes =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Span>(rt, self).setAttributes(
        read.map(read.optional(readStrOrNumberOrBool))(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `span.recordException(exception)` */
export const Span_recordException =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<Span>(rt, self).recordException(
        readSpanRecordExceptionExceptionOrStr(pack(rt, packed, packedLength)),
      ),
    );

/** `span.updateName(name)` */
export const Span_updateName =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<Span>(rt, self).updateName(text(rt, name, nameLength)),
    );

/** `span.setStatus(status)` */
export const Span_setStatus =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Span>(rt, self).setStatus(
        readTracingSpanStatus(pack(rt, packed, packedLength)),
      ),
    );

/** `span.end()` */
export const Span_end =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Span>(rt, self).end());

/** `tracing.enterSpan(name, callback)` */
export const Tracing_enterSpan =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    callbackArgument: number,
  ): number =>
    unit(rt, () =>
      get<Tracing>(rt, self).enterSpan(
        text(rt, name, nameLength),
        callback(rt, { lasts: "call" }, callbackArgument, write.handle),
      ),
    );

/** `tracing.startActiveSpan(name, callback)` */
export const Tracing_startActiveSpan =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    callbackArgument: number,
  ): number =>
    unit(rt, () =>
      get<Tracing>(rt, self).startActiveSpan(
        text(rt, name, nameLength),
        callback(rt, { lasts: "call" }, callbackArgument, write.handle),
      ),
    );

/** `tracing.startSpan(name)` */
export const Tracing_startSpan =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<Tracing>(rt, self).startSpan(text(rt, name, nameLength)),
    );

/** `tracing.getActiveSpan()` */
export const Tracing_getActiveSpan =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Tracing>(rt, self).getActiveSpan());

/** `tracing.withActiveSpan(span, callback)` */
export const Tracing_withActiveSpan =
  (rt: Runtime) =>
  (self: number, span: number, callbackArgument: number): number =>
    unit(rt, () =>
      get<Tracing>(rt, self).withActiveSpan(
        get<Span>(rt, span),
        callback(rt, { lasts: "call" }, callbackArgument),
      ),
    );
