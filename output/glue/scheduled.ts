/**
 * Shims of Cron triggers and alarms: the JavaScript side of `src/scheduled`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, number, result, unit } from "./runtime/runtime.js";

/** `scheduledController.scheduledTime` */
export const ScheduledController_scheduledTime =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ScheduledController>(rt, self).scheduledTime);

/** `scheduledController.cron` */
export const ScheduledController_cron =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ScheduledController>(rt, self).cron);

/** `scheduledController.noRetry()` */
export const ScheduledController_noRetry =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ScheduledController>(rt, self).noRetry());

/** `scheduledEvent.scheduledTime` */
export const ScheduledEvent_scheduledTime =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ScheduledEvent>(rt, self).scheduledTime);

/** `scheduledEvent.cron` */
export const ScheduledEvent_cron =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ScheduledEvent>(rt, self).cron);

/** `scheduledEvent.noRetry()` */
export const ScheduledEvent_noRetry =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ScheduledEvent>(rt, self).noRetry());
