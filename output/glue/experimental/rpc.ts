/**
 * Shims of Service bindings and RPC: the JavaScript side of `src/rpc`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import * as read from "../runtime/read.js";
import { type Runtime, get, pack, promise, text } from "../runtime/runtime.js";
import { readMessageBatchMetadata } from "../queues-types.js";
import {
  readFetcherScheduledOptions,
  readServiceBindingQueueMessage,
  writeFetcherQueueResult,
  writeFetcherScheduledResult,
} from "./rpc-types.js";

/** `fetcher.queue(queueName, messages)` */
export const Fetcher_queue =
  (rt: Runtime) =>
  (
    self: number,
    queueName: number,
    queueNameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFetcherQueueResult), () =>
      get<Fetcher>(rt, self).queue(
        text(rt, queueName, queueNameLength),
        read.list(readServiceBindingQueueMessage)(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `fetcher.queue(queueName, messages, metadata)` */
export const Fetcher_queue_with =
  (rt: Runtime) =>
  (
    self: number,
    queueName: number,
    queueNameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeFetcherQueueResult), () => {
      const p = pack(rt, packed, packedLength);
      const messages = read.list(readServiceBindingQueueMessage)(p);
      const metadata = readMessageBatchMetadata(p);
      return get<Fetcher>(rt, self).queue(
        text(rt, queueName, queueNameLength),
        messages,
        metadata,
      );
    });

/** `fetcher.scheduled()` */
export const Fetcher_scheduled =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeFetcherScheduledResult), () =>
      get<Fetcher>(rt, self).scheduled(),
    );

/** `fetcher.scheduled(options)` */
export const Fetcher_scheduled_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeFetcherScheduledResult), () =>
      get<Fetcher>(rt, self).scheduled(
        readFetcherScheduledOptions(pack(rt, packed, packedLength)),
      ),
    );
