/**
 * Shims of Service bindings and RPC: the JavaScript side of `src/rpc`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  handle,
  pack,
  promise,
  result,
  unit,
} from "./runtime/runtime.js";
import { readTestController } from "./global-types.js";
import { readRequestInit } from "./http-types.js";
import { readFetcherConnectAddress } from "./rpc-types.js";
import { readSocketOptions } from "./sockets-types.js";
import { readTailStream_TailEvent, readTraceItem } from "./tail-types.js";

/** `workerEntrypoint.ctx` */
export const CloudflareWorkersModule_WorkerEntrypoint_ctx =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () => get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).ctx,
    );

/** `workerEntrypoint.ctx = value` */
export const CloudflareWorkersModule_WorkerEntrypoint_ctx_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).ctx =
        get<ExecutionContext>(rt, value);
    });

/** `workerEntrypoint.env` */
export const CloudflareWorkersModule_WorkerEntrypoint_env =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () => get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).env,
    );

/** `workerEntrypoint.env = value` */
export const CloudflareWorkersModule_WorkerEntrypoint_env_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).env = get(
        rt,
        value,
      );
    });

/** `workerEntrypoint.email(message)` */
export const CloudflareWorkersModule_WorkerEntrypoint_email =
  (rt: Runtime) =>
  (self: number, message: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).email(
        get<ForwardableEmailMessage>(rt, message),
      ),
    );

/** `workerEntrypoint.fetch(request)` */
export const CloudflareWorkersModule_WorkerEntrypoint_fetch =
  (rt: Runtime) =>
  (self: number, request: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).fetch(
        get<Request>(rt, request),
      ),
    );

/** `workerEntrypoint.connect(socket)` */
export const CloudflareWorkersModule_WorkerEntrypoint_connect =
  (rt: Runtime) =>
  (self: number, socket: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).connect(
        get<Socket>(rt, socket),
      ),
    );

/** `workerEntrypoint.queue(batch)` */
export const CloudflareWorkersModule_WorkerEntrypoint_queue =
  (rt: Runtime) =>
  (self: number, batch: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).queue(
        get<MessageBatch>(rt, batch),
      ),
    );

/** `workerEntrypoint.scheduled(controller)` */
export const CloudflareWorkersModule_WorkerEntrypoint_scheduled =
  (rt: Runtime) =>
  (self: number, controller: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).scheduled(
        get<ScheduledController>(rt, controller),
      ),
    );

/** `workerEntrypoint.tail(events)` */
export const CloudflareWorkersModule_WorkerEntrypoint_tail =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).tail(
        read.list(readTraceItem)(pack(rt, packed, packedLength)),
      ),
    );

/** `workerEntrypoint.tailStream(event)` */
export const CloudflareWorkersModule_WorkerEntrypoint_tailStream =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).tailStream(
        readTailStream_TailEvent(pack(rt, packed, packedLength)),
      ),
    );

/** `workerEntrypoint.test(controller)` */
export const CloudflareWorkersModule_WorkerEntrypoint_test =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).test(
        readTestController(pack(rt, packed, packedLength)),
      ),
    );

/** `workerEntrypoint.trace(traces)` */
export const CloudflareWorkersModule_WorkerEntrypoint_trace =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<CloudflareWorkersModule.WorkerEntrypoint>(rt, self).trace(
        read.list(readTraceItem)(pack(rt, packed, packedLength)),
      ),
    );

/** `fetcher.fetch(input)` */
export const Fetcher_fetch =
  (rt: Runtime) =>
  (self: number, input: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Fetcher>(rt, self).fetch(get<URL>(rt, input)),
    );

/** `fetcher.fetch(input, init)` */
export const Fetcher_fetch_with =
  (rt: Runtime) =>
  (
    self: number,
    input: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Fetcher>(rt, self).fetch(
        get<URL>(rt, input),
        readRequestInit(pack(rt, packed, packedLength)),
      ),
    );

/** `fetcher.connect(address)` */
export const Fetcher_connect =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Fetcher>(rt, self).connect(
        readFetcherConnectAddress(pack(rt, packed, packedLength)),
      ),
    );

/** `fetcher.connect(address, options)` */
export const Fetcher_connect_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const address = readFetcherConnectAddress(p);
      const options = readSocketOptions(p);
      return get<Fetcher>(rt, self).connect(address, options);
    });

/** `stubBase.dup()` */
export const Rpc_StubBase_dup =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Rpc.StubBase<any>>(rt, self).dup());

/** `Rpc.__RPC_STUB_BRAND` */
export const Rpc___RPC_STUB_BRAND =
  (rt: Runtime) =>
  (): number =>
    result(rt, answer.text, () => Rpc.__RPC_STUB_BRAND);

/** `Rpc.__RPC_TARGET_BRAND` */
export const Rpc___RPC_TARGET_BRAND =
  (rt: Runtime) =>
  (): number =>
    result(rt, answer.text, () => Rpc.__RPC_TARGET_BRAND);

/** `Rpc.__WORKER_ENTRYPOINT_BRAND` */
export const Rpc___WORKER_ENTRYPOINT_BRAND =
  (rt: Runtime) =>
  (): number =>
    result(rt, answer.text, () => Rpc.__WORKER_ENTRYPOINT_BRAND);

/** `Rpc.__DURABLE_OBJECT_BRAND` */
export const Rpc___DURABLE_OBJECT_BRAND =
  (rt: Runtime) =>
  (): number =>
    result(rt, answer.text, () => Rpc.__DURABLE_OBJECT_BRAND);

/** `Rpc.__WORKFLOW_ENTRYPOINT_BRAND` */
export const Rpc___WORKFLOW_ENTRYPOINT_BRAND =
  (rt: Runtime) =>
  (): number =>
    result(rt, answer.text, () => Rpc.__WORKFLOW_ENTRYPOINT_BRAND);
