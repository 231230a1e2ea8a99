/**
 * Shims of Queues: the JavaScript side of `src/queues`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readMessageSendRequest,
  readQueueRetryOptions,
  readQueueSendBatchOptions,
  readQueueSendOptions,
  writeMessageBatchMetadata,
  writeQueueMetrics,
  writeQueueSendBatchResponse,
  writeQueueSendResponse,
} from "./queues-types.js";

/** `message.id` */
export const Message_id =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Message>(rt, self).id);

/** `message.timestamp` */
export const Message_timestamp =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.date), () => get<Message>(rt, self).timestamp);

/** `message.body` */
export const Message_body =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Message>(rt, self).body);

/** `message.attempts` */
export const Message_attempts =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Message>(rt, self).attempts);

/** `message.retry()` */
export const Message_retry =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Message>(rt, self).retry());

/** `message.retry(options)` */
export const Message_retry_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<Message>(rt, self).retry(
        readQueueRetryOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `message.ack()` */
export const Message_ack =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Message>(rt, self).ack());

/** `messageBatch.messages` */
export const MessageBatch_messages =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.handle)),
      () => get<MessageBatch>(rt, self).messages,
    );

/** `messageBatch.queue` */
export const MessageBatch_queue =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<MessageBatch>(rt, self).queue);

/** `messageBatch.metadata` */
export const MessageBatch_metadata =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(writeMessageBatchMetadata),
      () => get<MessageBatch>(rt, self).metadata,
    );

/** `messageBatch.retryAll()` */
export const MessageBatch_retryAll =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<MessageBatch>(rt, self).retryAll());

/** `messageBatch.retryAll(options)` */
export const MessageBatch_retryAll_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<MessageBatch>(rt, self).retryAll(
        readQueueRetryOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `messageBatch.ackAll()` */
export const MessageBatch_ackAll =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<MessageBatch>(rt, self).ackAll());

/** `queue.metrics()` */
export const Queue_metrics =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeQueueMetrics), () =>
      get<Queue>(rt, self).metrics(),
    );

/** `queue.send(message)` */
export const Queue_send =
  (rt: Runtime) =>
  (self: number, message: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeQueueSendResponse), () =>
      get<Queue>(rt, self).send(get<any>(rt, message)),
    );

/** `queue.send(message, options)` */
export const Queue_send_with =
  (rt: Runtime) =>
  (
    self: number,
    message: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeQueueSendResponse), () =>
      get<Queue>(rt, self).send(
        get<any>(rt, message),
        readQueueSendOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `queue.sendBatch(messages)` */
export const Queue_sendBatch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeQueueSendBatchResponse), () =>
      get<Queue>(rt, self).sendBatch(
        read.list(readMessageSendRequest)(pack(rt, packed, packedLength)),
      ),
    );

/** `queue.sendBatch(messages, options)` */
export const Queue_sendBatch_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeQueueSendBatchResponse), () => {
      const p = pack(rt, packed, packedLength);
      const messages = read.list(readMessageSendRequest)(p);
      const options = readQueueSendBatchOptions(p);
      return get<Queue>(rt, self).sendBatch(messages, options);
    });

/** `queueEvent.messages` */
export const QueueEvent_messages =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.handle)),
      () => get<QueueEvent>(rt, self).messages,
    );

/** `queueEvent.queue` */
export const QueueEvent_queue =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<QueueEvent>(rt, self).queue);

/** `queueEvent.metadata` */
export const QueueEvent_metadata =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(writeMessageBatchMetadata),
      () => get<QueueEvent>(rt, self).metadata,
    );

/** `queueEvent.retryAll()` */
export const QueueEvent_retryAll =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<QueueEvent>(rt, self).retryAll());

/** `queueEvent.retryAll(options)` */
export const QueueEvent_retryAll_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<QueueEvent>(rt, self).retryAll(
        readQueueRetryOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `queueEvent.ackAll()` */
export const QueueEvent_ackAll =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<QueueEvent>(rt, self).ackAll());
