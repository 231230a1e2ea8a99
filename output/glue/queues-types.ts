/**
 * Dictionaries and unions of Queues, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readMessageBatchMetadata: read.Read<MessageBatchMetadata> = (
  p,
) => ({
  metrics: readMessageBatchMetrics(p),
});

export const writeMessageBatchMetadata: write.Fields<MessageBatchMetadata> = (
  p,
  value,
) => {
  writeMessageBatchMetrics(p, value.metrics);
};

export const readMessageBatchMetrics: read.Read<MessageBatchMetrics> = (p) => {
  const value = read.fields<MessageBatchMetrics>();
  value.backlogCount = read.number(p);
  value.backlogBytes = read.number(p);
  if (read.present(p)) value.oldestMessageTimestamp = read.date(p);
  return value;
};

export const writeMessageBatchMetrics: write.Fields<MessageBatchMetrics> = (
  p,
  value,
) => {
  write.number(p, value.backlogCount);
  write.number(p, value.backlogBytes);
  write.optional(write.date)(p, value.oldestMessageTimestamp);
};

export const readMessageSendRequest: read.Read<MessageSendRequest> = (p) => {
  const value = read.fields<MessageSendRequest>();
  value.body = read.handle<any>(p);
  if (read.present(p)) value.contentType = read.text(p);
  if (read.present(p)) value.delaySeconds = read.number(p);
  return value;
};

export const writeQueueMetrics: write.Fields<QueueMetrics> = (p, value) => {
  write.number(p, value.backlogCount);
  write.number(p, value.backlogBytes);
  write.optional(write.date)(p, value.oldestMessageTimestamp);
};

export const readQueueRetryOptions: read.Read<QueueRetryOptions> = (p) => {
  const value = read.fields<QueueRetryOptions>();
  if (read.present(p)) value.delaySeconds = read.number(p);
  return value;
};

export const writeQueueSendBatchMetadata: write.Fields<
  QueueSendBatchMetadata
> = (p, value) => {
  writeQueueSendBatchMetrics(p, value.metrics);
};

export const writeQueueSendBatchMetrics: write.Fields<QueueSendBatchMetrics> = (
  p,
  value,
) => {
  write.number(p, value.backlogCount);
  write.number(p, value.backlogBytes);
  write.optional(write.date)(p, value.oldestMessageTimestamp);
};

export const readQueueSendBatchOptions: read.Read<QueueSendBatchOptions> = (
  p,
) => {
  const value = read.fields<QueueSendBatchOptions>();
  if (read.present(p)) value.delaySeconds = read.number(p);
  return value;
};

export const writeQueueSendBatchResponse: write.Fields<
  QueueSendBatchResponse
> = (p, value) => {
  writeQueueSendBatchMetadata(p, value.metadata);
};

export const writeQueueSendMetadata: write.Fields<QueueSendMetadata> = (
  p,
  value,
) => {
  writeQueueSendMetrics(p, value.metrics);
};

export const writeQueueSendMetrics: write.Fields<QueueSendMetrics> = (
  p,
  value,
) => {
  write.number(p, value.backlogCount);
  write.number(p, value.backlogBytes);
  write.optional(write.date)(p, value.oldestMessageTimestamp);
};

export const readQueueSendOptions: read.Read<QueueSendOptions> = (p) => {
  const value = read.fields<QueueSendOptions>();
  if (read.present(p)) value.contentType = read.text(p);
  if (read.present(p)) value.delaySeconds = read.number(p);
  return value;
};

export const writeQueueSendResponse: write.Fields<QueueSendResponse> = (
  p,
  value,
) => {
  writeQueueSendMetadata(p, value.metadata);
};
