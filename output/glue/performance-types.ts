/**
 * Dictionaries and unions of Performance measurement, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writePerformanceEventLoopUtilization: write.Fields<
  PerformanceEventLoopUtilization
> = (p, value) => {
  write.number(p, value.idle);
  write.number(p, value.active);
  write.number(p, value.utilization);
};

export const readPerformanceMarkOptions: read.Read<PerformanceMarkOptions> = (
  p,
) => {
  const value = read.fields<PerformanceMarkOptions>();
  if (read.present(p)) value.detail = read.handle<any>(p);
  if (read.present(p)) value.startTime = read.number(p);
  return value;
};

export const readPerformanceMeasureMeasureOptionsOrStartMark: read.Read<
  string | PerformanceMeasureOptions
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readPerformanceMeasureOptions(p);
  }
};

export const readPerformanceMeasureOptions: read.Read<
  PerformanceMeasureOptions
> = (p) => {
  const value = read.fields<PerformanceMeasureOptions>();
  if (read.present(p)) value.detail = read.handle<any>(p);
  if (read.present(p)) value.start = read.number(p);
  if (read.present(p)) value.duration = read.number(p);
  if (read.present(p)) value.end = read.number(p);
  return value;
};

export const readPerformanceObserverObserveOptions: read.Read<
  PerformanceObserverObserveOptions
> = (p) => {
  const value = read.fields<PerformanceObserverObserveOptions>();
  if (read.present(p)) value.buffered = read.boolean(p);
  if (read.present(p)) value.durationThreshold = read.number(p);
  if (read.present(p)) value.entryTypes = read.list(read.text)(p);
  if (read.present(p)) value.type = read.text(p);
  return value;
};

export const writeUvMetricsInfo: write.Fields<UvMetricsInfo> = (p, value) => {
  write.number(p, value.loopCount);
  write.number(p, value.events);
  write.number(p, value.eventsWaiting);
};
