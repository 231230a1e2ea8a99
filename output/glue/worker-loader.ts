/**
 * Shims of Worker loader: the JavaScript side of `src/worker_loader`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import {
  type Runtime,
  callback,
  get,
  handle,
  optionalText,
  pack,
} from "./runtime/runtime.js";
import {
  readWorkerLoaderWorkerCode,
  readWorkerStubEntrypointOptions,
} from "./worker-loader-types.js";

/** `workerLoader.get(name, getCode)` */
export const WorkerLoader_get =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, getCode: number): number =>
    handle(rt, () =>
      get<WorkerLoader>(rt, self).get(
        optionalText(rt, name, nameLength) ?? null,
        callback(
          rt,
          { gives: "either", read: readWorkerLoaderWorkerCode },
          getCode,
        ),
      ),
    );

/** `workerLoader.load(code)` */
export const WorkerLoader_load =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<WorkerLoader>(rt, self).load(
        readWorkerLoaderWorkerCode(pack(rt, packed, packedLength)),
      ),
    );

/** `workerStub.getEntrypoint()` */
export const WorkerStub_getEntrypoint =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<WorkerStub>(rt, self).getEntrypoint());

/** `workerStub.getEntrypoint(name, options)` */
export const WorkerStub_getEntrypoint_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<WorkerStub>(rt, self).getEntrypoint(
        optionalText(rt, name, nameLength),
        read.optional(readWorkerStubEntrypointOptions)(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `workerStub.getDurableObjectClass()` */
export const WorkerStub_getDurableObjectClass =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<WorkerStub>(rt, self).getDurableObjectClass());

/** `workerStub.getDurableObjectClass(name, options)` */
export const WorkerStub_getDurableObjectClass_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<WorkerStub>(rt, self).getDurableObjectClass(
        optionalText(rt, name, nameLength),
        read.optional(readWorkerStubEntrypointOptions)(
          pack(rt, packed, packedLength),
        ),
      ),
    );
