/**
 * Dictionaries and unions of Timers, microtasks and the scheduler, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readSchedulerWaitOptions: read.Read<SchedulerWaitOptions> = (
  p,
) => {
  const value = read.fields<SchedulerWaitOptions>();
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  return value;
};
