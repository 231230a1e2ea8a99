/**
 * Shims of Timers, microtasks and the scheduler: the JavaScript side of `src/timers`.
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
  optional,
  pack,
  promise,
  registered,
  unit,
} from "./runtime/runtime.js";
import { readSchedulerWaitOptions } from "./timers-types.js";

/** `immediate.ref()` */
export const Immediate_ref =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Immediate>(rt, self).ref());

/** `immediate.unref()` */
export const Immediate_unref =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Immediate>(rt, self).unref());

/** `immediate.hasRef()` */
export const Immediate_hasRef =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Immediate>(rt, self).hasRef());

/** `scheduler.wait(delay)` */
export const Scheduler_wait =
  (rt: Runtime) =>
  (self: number, delay: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => get<Scheduler>(rt, self).wait(delay));

/** `scheduler.wait(delay, maybeOptions)` */
export const Scheduler_wait_with =
  (rt: Runtime) =>
  (
    self: number,
    delay: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<Scheduler>(rt, self).wait(
        delay,
        readSchedulerWaitOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `setTimeout(callback, msDelay)` */
export const globalThis_setTimeout =
  (rt: Runtime) =>
  (msDelay: number, callbackArgument: number): number =>
    number(rt, () =>
      setTimeout(callback(rt, { lasts: "once" }, callbackArgument), msDelay),
    );

/** `clearTimeout(timeoutId)` */
export const globalThis_clearTimeout =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    unit(rt, () =>
      clearTimeout(read.nullable(read.int)(pack(rt, packed, packedLength))),
    );

/** `setInterval(callback, msDelay)` */
export const globalThis_setInterval =
  (rt: Runtime) =>
  (msDelay: number, callbackArgument: number): number =>
    unit(rt, () => {
      const msDelayValue = msDelay;
      const callbackValue = callback(rt, {}, callbackArgument);
      const result = setInterval(callbackValue, msDelayValue);
      registered(rt, callbackArgument, () => clearInterval(result));
    });

/** `clearInterval(timeoutId)` */
export const globalThis_clearInterval =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    unit(rt, () =>
      clearInterval(read.nullable(read.int)(pack(rt, packed, packedLength))),
    );

/** `queueMicrotask(task)` */
export const globalThis_queueMicrotask =
  (rt: Runtime) =>
  (task: number): number =>
    unit(rt, () => queueMicrotask(callback(rt, { lasts: "once" }, task)));

/** `scheduler` */
export const globalThis_scheduler = (rt: Runtime) => (): number =>
  handle(rt, () => scheduler);

/** `setImmediate(function_)` */
export const globalThis_setImmediate =
  (rt: Runtime) =>
  (function_: number): number =>
    handle(rt, () => setImmediate(callback(rt, {}, function_)));

/** `clearImmediate(immediate)` */
export const globalThis_clearImmediate =
  (rt: Runtime) =>
  (immediate: number): number =>
    unit(rt, () => clearImmediate(optional<Immediate>(rt, immediate) ?? null));
