/**
 * Dictionaries and unions of Cron triggers and alarms, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readAlarmInvocationInfo: read.Read<AlarmInvocationInfo> = (p) => ({
  isRetry: read.boolean(p),
  retryCount: read.uint(p),
  scheduledTime: read.number(p),
});
