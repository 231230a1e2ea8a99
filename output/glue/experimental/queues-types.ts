/**
 * Dictionaries and unions of Queues, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as write from "../runtime/write.js";

export const writeQueueRetryBatch: write.Fields<QueueRetryBatch> = (
  p,
  value,
) => {
  write.boolean(p, value.retry);
  write.optional(write.number)(p, value.delaySeconds);
};

export const writeQueueRetryMessage: write.Fields<QueueRetryMessage> = (
  p,
  value,
) => {
  write.text(p, value.msgId);
  write.optional(write.number)(p, value.delaySeconds);
};
