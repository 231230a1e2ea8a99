/**
 * Dictionaries and unions of Service bindings and RPC, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "../runtime/read.js";
import * as write from "../runtime/write.js";
import {
  writeQueueRetryBatch,
  writeQueueRetryMessage,
} from "./queues-types.js";

export const writeFetcherQueueResult: write.Fields<FetcherQueueResult> = (
  p,
  value,
) => {
  write.text(p, value.outcome);
  write.boolean(p, value.ackAll);
  writeQueueRetryBatch(p, value.retryBatch);
  write.list(write.text)(p, value.explicitAcks);
  write.list(writeQueueRetryMessage)(p, value.retryMessages);
};

export const readFetcherScheduledOptions: read.Read<FetcherScheduledOptions> = (
  p,
) => {
  const value = read.fields<FetcherScheduledOptions>();
  if (read.present(p)) value.scheduledTime = read.date(p);
  if (read.present(p)) value.cron = read.text(p);
  return value;
};

export const writeFetcherScheduledResult: write.Fields<
  FetcherScheduledResult
> = (p, value) => {
  write.text(p, value.outcome);
  write.boolean(p, value.noRetry);
};

export const readServiceBindingQueueMessage: read.Read<
  ServiceBindingQueueMessage
> = (p) => {
  const value = read.fields<ServiceBindingQueueMessage>();
  value.id = read.text(p);
  value.timestamp = read.date(p);
  value.attempts = read.uint(p);
  if (read.present(p)) value.body = read.handle<any>(p);
  if (read.present(p)) value.serializedBody = read.bytes(p);
  return value;
};
