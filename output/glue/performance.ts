/**
 * Shims of Performance measurement: the JavaScript side of `src/performance`.
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
  number,
  optionalText,
  pack,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readPerformanceMarkOptions,
  readPerformanceMeasureMeasureOptionsOrStartMark,
  readPerformanceObserverObserveOptions,
  writePerformanceEventLoopUtilization,
  writeUvMetricsInfo,
} from "./performance-types.js";

/** `eventCounts.size` */
export const EventCounts_size =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<EventCounts>(rt, self).size);

/** `eventCounts.get(eventType)` */
export const EventCounts_get =
  (rt: Runtime) =>
  (self: number, eventType: number, eventTypeLength: number): number =>
    result(rt, answer.optional(answer.number), () =>
      get<EventCounts>(rt, self).get(text(rt, eventType, eventTypeLength)),
    );

/** `eventCounts.has(eventType)` */
export const EventCounts_has =
  (rt: Runtime) =>
  (self: number, eventType: number, eventTypeLength: number): number =>
    boolean(rt, () =>
      get<EventCounts>(rt, self).has(text(rt, eventType, eventTypeLength)),
    );

/** `eventCounts.entries()` */
export const EventCounts_entries =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.list(write.text))), () =>
      get<EventCounts>(rt, self).entries(),
    );

/** `eventCounts.keys()` */
export const EventCounts_keys =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<EventCounts>(rt, self).keys(),
    );

/** `eventCounts.values()` */
export const EventCounts_values =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.number)), () =>
      get<EventCounts>(rt, self).values(),
    );

/** `eventCounts.forEach(param1)` */
export const EventCounts_forEach =
  (rt: Runtime) =>
  (self: number, param1: number): number =>
    unit(rt, () =>
      get<EventCounts>(rt, self).forEach(
        callback(rt, { lasts: "call" }, param1, write.uint, write.text),
      ),
    );

/** `eventCounts.forEach(param1, param2)` */
export const EventCounts_forEach_with =
  (rt: Runtime) =>
  (self: number, param2: number, param1: number): number =>
    unit(rt, () =>
      get<EventCounts>(rt, self).forEach(
        callback(rt, { lasts: "call" }, param1, write.uint, write.text),
        get<any>(rt, param2),
      ),
    );

/** `performance.timeOrigin` */
export const Performance_timeOrigin =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Performance>(rt, self).timeOrigin);

/** `performance.now()` */
export const Performance_now =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Performance>(rt, self).now());

/** `performance.eventCounts` */
export const Performance_eventCounts =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Performance>(rt, self).eventCounts);

/** `performance.clearMarks()` */
export const Performance_clearMarks =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Performance>(rt, self).clearMarks());

/** `performance.clearMarks(name)` */
export const Performance_clearMarks_with =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    unit(rt, () =>
      get<Performance>(rt, self).clearMarks(text(rt, name, nameLength)),
    );

/** `performance.clearMeasures()` */
export const Performance_clearMeasures =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Performance>(rt, self).clearMeasures());

/** `performance.clearMeasures(name)` */
export const Performance_clearMeasures_with =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    unit(rt, () =>
      get<Performance>(rt, self).clearMeasures(text(rt, name, nameLength)),
    );

/** `performance.clearResourceTimings()` */
export const Performance_clearResourceTimings =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Performance>(rt, self).clearResourceTimings());

/** `performance.getEntries()` */
export const Performance_getEntries =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<Performance>(rt, self).getEntries(),
    );

/** `performance.getEntriesByName(name)` */
export const Performance_getEntriesByName =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<Performance>(rt, self).getEntriesByName(text(rt, name, nameLength)),
    );

/** `performance.getEntriesByName(name, type)` */
export const Performance_getEntriesByName_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    type: number,
    typeLength: number,
  ): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<Performance>(rt, self).getEntriesByName(
        text(rt, name, nameLength),
        text(rt, type, typeLength),
      ),
    );

/** `performance.getEntriesByType(type)` */
export const Performance_getEntriesByType =
  (rt: Runtime) =>
  (self: number, type: number, typeLength: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<Performance>(rt, self).getEntriesByType(text(rt, type, typeLength)),
    );

/** `performance.mark(name)` */
export const Performance_mark =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<Performance>(rt, self).mark(text(rt, name, nameLength)),
    );

/** `performance.mark(name, options)` */
export const Performance_mark_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<Performance>(rt, self).mark(
        text(rt, name, nameLength),
        readPerformanceMarkOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `performance.measure(measureName)` */
export const Performance_measure =
  (rt: Runtime) =>
  (self: number, measureName: number, measureNameLength: number): number =>
    handle(rt, () =>
      get<Performance>(rt, self).measure(
        text(rt, measureName, measureNameLength),
      ),
    );

/** `performance.measure(measureName, measureOptionsOrStartMark, maybeEndMark)` */
export const Performance_measure_with =
  (rt: Runtime) =>
  (
    self: number,
    measureName: number,
    measureNameLength: number,
    maybeEndMark: number,
    maybeEndMarkLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<Performance>(rt, self).measure(
        text(rt, measureName, measureNameLength),
        read.optional(readPerformanceMeasureMeasureOptionsOrStartMark)(
          pack(rt, packed, packedLength),
        ),
        optionalText(rt, maybeEndMark, maybeEndMarkLength),
      ),
    );

/** `performance.setResourceTimingBufferSize(size)` */
export const Performance_setResourceTimingBufferSize =
  (rt: Runtime) =>
  (self: number, size: number): number =>
    unit(rt, () =>
      get<Performance>(rt, self).setResourceTimingBufferSize(size),
    );

/** `performance.toJSON()` */
export const Performance_toJSON =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Performance>(rt, self).toJSON());

/** `performance.nodeTiming` */
export const Performance_nodeTiming =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Performance>(rt, self).nodeTiming);

/** `performance.eventLoopUtilization()` */
export const Performance_eventLoopUtilization =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(writePerformanceEventLoopUtilization), () =>
      get<Performance>(rt, self).eventLoopUtilization(),
    );

/** `performance.markResourceTiming()` */
export const Performance_markResourceTiming =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Performance>(rt, self).markResourceTiming());

/** `performanceEntry.name` */
export const PerformanceEntry_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<PerformanceEntry>(rt, self).name);

/** `performanceEntry.entryType` */
export const PerformanceEntry_entryType =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<PerformanceEntry>(rt, self).entryType);

/** `performanceEntry.startTime` */
export const PerformanceEntry_startTime =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceEntry>(rt, self).startTime);

/** `performanceEntry.duration` */
export const PerformanceEntry_duration =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceEntry>(rt, self).duration);

/** `performanceEntry.toJSON()` */
export const PerformanceEntry_toJSON =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<PerformanceEntry>(rt, self).toJSON());

/** `new PerformanceMark(name)` */
export const PerformanceMark_constructor =
  (rt: Runtime) =>
  (name: number, nameLength: number): number =>
    handle(rt, () => new PerformanceMark(text(rt, name, nameLength)));

/** `new PerformanceMark(name, maybeOptions)` */
export const PerformanceMark_constructor_with =
  (rt: Runtime) =>
  (
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new PerformanceMark(
          text(rt, name, nameLength),
          readPerformanceMarkOptions(pack(rt, packed, packedLength)),
        ),
    );

/** `performanceMark.detail` */
export const PerformanceMark_detail =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<PerformanceMark>(rt, self).detail);

/** `performanceMark.toJSON()` */
export const PerformanceMark_toJSON =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<PerformanceMark>(rt, self).toJSON());

/** `performanceMeasure.detail` */
export const PerformanceMeasure_detail =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<PerformanceMeasure>(rt, self).detail);

/** `performanceMeasure.toJSON()` */
export const PerformanceMeasure_toJSON =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<PerformanceMeasure>(rt, self).toJSON());

/** `performanceNodeTiming.nodeStart` */
export const PerformanceNodeTiming_nodeStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceNodeTiming>(rt, self).nodeStart);

/** `performanceNodeTiming.v8Start` */
export const PerformanceNodeTiming_v8Start =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceNodeTiming>(rt, self).v8Start);

/** `performanceNodeTiming.bootstrapComplete` */
export const PerformanceNodeTiming_bootstrapComplete =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceNodeTiming>(rt, self).bootstrapComplete);

/** `performanceNodeTiming.environment` */
export const PerformanceNodeTiming_environment =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceNodeTiming>(rt, self).environment);

/** `performanceNodeTiming.loopStart` */
export const PerformanceNodeTiming_loopStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceNodeTiming>(rt, self).loopStart);

/** `performanceNodeTiming.loopExit` */
export const PerformanceNodeTiming_loopExit =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceNodeTiming>(rt, self).loopExit);

/** `performanceNodeTiming.idleTime` */
export const PerformanceNodeTiming_idleTime =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceNodeTiming>(rt, self).idleTime);

/** `performanceNodeTiming.uvMetricsInfo` */
export const PerformanceNodeTiming_uvMetricsInfo =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(writeUvMetricsInfo),
      () => get<PerformanceNodeTiming>(rt, self).uvMetricsInfo,
    );

/** `performanceNodeTiming.toJSON()` */
export const PerformanceNodeTiming_toJSON =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<PerformanceNodeTiming>(rt, self).toJSON());

/** `new PerformanceObserver(callback)` */
export const PerformanceObserver_constructor =
  (rt: Runtime) =>
  (callbackArgument: number): number =>
    handle(rt, () => new PerformanceObserver(get<any>(rt, callbackArgument)));

/** `performanceObserver.disconnect()` */
export const PerformanceObserver_disconnect =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<PerformanceObserver>(rt, self).disconnect());

/** `performanceObserver.observe()` */
export const PerformanceObserver_observe =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<PerformanceObserver>(rt, self).observe());

/** `performanceObserver.observe(options)` */
export const PerformanceObserver_observe_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<PerformanceObserver>(rt, self).observe(
        readPerformanceObserverObserveOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `performanceObserver.takeRecords()` */
export const PerformanceObserver_takeRecords =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<PerformanceObserver>(rt, self).takeRecords(),
    );

/** `performanceObserverEntryList.getEntries()` */
export const PerformanceObserverEntryList_getEntries =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<PerformanceObserverEntryList>(rt, self).getEntries(),
    );

/** `performanceObserverEntryList.getEntriesByType(type)` */
export const PerformanceObserverEntryList_getEntriesByType =
  (rt: Runtime) =>
  (self: number, type: number, typeLength: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<PerformanceObserverEntryList>(rt, self).getEntriesByType(
        text(rt, type, typeLength),
      ),
    );

/** `performanceObserverEntryList.getEntriesByName(name)` */
export const PerformanceObserverEntryList_getEntriesByName =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<PerformanceObserverEntryList>(rt, self).getEntriesByName(
        text(rt, name, nameLength),
      ),
    );

/** `performanceObserverEntryList.getEntriesByName(name, type)` */
export const PerformanceObserverEntryList_getEntriesByName_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    type: number,
    typeLength: number,
  ): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<PerformanceObserverEntryList>(rt, self).getEntriesByName(
        text(rt, name, nameLength),
        text(rt, type, typeLength),
      ),
    );

/** `performanceResourceTiming.connectEnd` */
export const PerformanceResourceTiming_connectEnd =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).connectEnd);

/** `performanceResourceTiming.connectStart` */
export const PerformanceResourceTiming_connectStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).connectStart);

/** `performanceResourceTiming.decodedBodySize` */
export const PerformanceResourceTiming_decodedBodySize =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).decodedBodySize);

/** `performanceResourceTiming.domainLookupEnd` */
export const PerformanceResourceTiming_domainLookupEnd =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).domainLookupEnd);

/** `performanceResourceTiming.domainLookupStart` */
export const PerformanceResourceTiming_domainLookupStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(
      rt,
      () => get<PerformanceResourceTiming>(rt, self).domainLookupStart,
    );

/** `performanceResourceTiming.encodedBodySize` */
export const PerformanceResourceTiming_encodedBodySize =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).encodedBodySize);

/** `performanceResourceTiming.fetchStart` */
export const PerformanceResourceTiming_fetchStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).fetchStart);

/** `performanceResourceTiming.initiatorType` */
export const PerformanceResourceTiming_initiatorType =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () => get<PerformanceResourceTiming>(rt, self).initiatorType,
    );

/** `performanceResourceTiming.nextHopProtocol` */
export const PerformanceResourceTiming_nextHopProtocol =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.text,
      () => get<PerformanceResourceTiming>(rt, self).nextHopProtocol,
    );

/** `performanceResourceTiming.redirectEnd` */
export const PerformanceResourceTiming_redirectEnd =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).redirectEnd);

/** `performanceResourceTiming.redirectStart` */
export const PerformanceResourceTiming_redirectStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).redirectStart);

/** `performanceResourceTiming.requestStart` */
export const PerformanceResourceTiming_requestStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).requestStart);

/** `performanceResourceTiming.responseEnd` */
export const PerformanceResourceTiming_responseEnd =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).responseEnd);

/** `performanceResourceTiming.responseStart` */
export const PerformanceResourceTiming_responseStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).responseStart);

/** `performanceResourceTiming.responseStatus` */
export const PerformanceResourceTiming_responseStatus =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).responseStatus);

/** `performanceResourceTiming.secureConnectionStart` */
export const PerformanceResourceTiming_secureConnectionStart =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.number),
      () => get<PerformanceResourceTiming>(rt, self).secureConnectionStart,
    );

/** `performanceResourceTiming.transferSize` */
export const PerformanceResourceTiming_transferSize =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).transferSize);

/** `performanceResourceTiming.workerStart` */
export const PerformanceResourceTiming_workerStart =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<PerformanceResourceTiming>(rt, self).workerStart);

/** `performance` */
export const globalThis_performance = (rt: Runtime) => (): number =>
  handle(rt, () => performance);
