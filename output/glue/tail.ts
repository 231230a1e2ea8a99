/**
 * Shims of Tail Workers: the JavaScript side of `src/tail`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, handle, pack, result } from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readTailStream_TailEventHandlerObject,
  readTraceItem,
  writeTraceItem,
  writeTraceMetrics,
} from "./tail-types.js";

/** `tailEvent.events` */
export const TailEvent_events =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(writeTraceItem)),
      () => get<TailEvent>(rt, self).events,
    );

/** `tailEvent.traces` */
export const TailEvent_traces =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(writeTraceItem)),
      () => get<TailEvent>(rt, self).traces,
    );

/** `Object(object)` */
export const TailStream_TailEventHandlerObject =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () =>
      Object(
        readTailStream_TailEventHandlerObject(pack(rt, packed, packedLength)),
      ),
    );

/** `traceItemFetchEventInfoRequest.cf` */
export const TraceItemFetchEventInfoRequest_cf =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<TraceItemFetchEventInfoRequest>(rt, self).cf);

/** `traceItemFetchEventInfoRequest.headers` */
export const TraceItemFetchEventInfoRequest_headers =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.map(write.text)),
      () => get<TraceItemFetchEventInfoRequest>(rt, self).headers,
    );

/** `traceItemFetchEventInfoRequest.method` */
export const TraceItemFetchEventInfoRequest_method =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () => get<TraceItemFetchEventInfoRequest>(rt, self).method,
    );

/** `traceItemFetchEventInfoRequest.url` */
export const TraceItemFetchEventInfoRequest_url =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () => get<TraceItemFetchEventInfoRequest>(rt, self).url,
    );

/** `traceItemFetchEventInfoRequest.getUnredacted()` */
export const TraceItemFetchEventInfoRequest_getUnredacted =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () =>
      get<TraceItemFetchEventInfoRequest>(rt, self).getUnredacted(),
    );

/** `unsafeTraceMetrics.fromTrace(item)` */
export const UnsafeTraceMetrics_fromTrace =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    result(rt, answer.pack(writeTraceMetrics), () =>
      get<UnsafeTraceMetrics>(rt, self).fromTrace(
        readTraceItem(pack(rt, packed, packedLength)),
      ),
    );
