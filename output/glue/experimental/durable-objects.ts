/**
 * Shims of Durable Objects: the JavaScript side of `src/durable_objects`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  pack,
  promise,
  result,
  text,
  unit,
} from "../runtime/runtime.js";
import { readDurableObjectNamespaceGetDurableObjectOptions } from "../durable-objects-types.js";
import {
  readDurableObjectReadReplicationOptions,
  readDurableObjectRestoreOptions,
  readDurableObjectSnapshotOptions,
  readDurableObjectStorageOnNextSessionRestoreTarget,
  writeDurableObjectStateVersion,
} from "./durable-objects-types.js";

/** `durableObjectNamespace.getExisting(id)` */
export const DurableObjectNamespace_getExisting =
  (rt: Runtime) =>
  (self: number, id: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).getExisting(
        get<DurableObjectId>(rt, id),
      ),
    );

/** `durableObjectNamespace.getExisting(id, options)` */
export const DurableObjectNamespace_getExisting_with =
  (rt: Runtime) =>
  (self: number, id: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).getExisting(
        get<DurableObjectId>(rt, id),
        readDurableObjectNamespaceGetDurableObjectOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `durableObjectState.restore(params)` */
export const DurableObjectState_restore =
  (rt: Runtime) =>
  (self: number, params: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<DurableObjectState>(rt, self).restore(get<any>(rt, params)),
    );

/** `durableObjectState.version` */
export const DurableObjectState_version =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.pack(writeDurableObjectStateVersion)),
      () => get<DurableObjectState>(rt, self).version,
    );

/** `durableObjectState.primaryStub` */
export const DurableObjectState_primaryStub =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectState>(rt, self).primaryStub);

/** `durableObjectState.configureReadReplication(options)` */
export const DurableObjectState_configureReadReplication =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectState>(rt, self).configureReadReplication(
        readDurableObjectReadReplicationOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.waitForBookmark(bookmark)` */
export const DurableObjectStorage_waitForBookmark =
  (rt: Runtime) =>
  (
    self: number,
    bookmark: number,
    bookmarkLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).waitForBookmark(
        text(rt, bookmark, bookmarkLength),
      ),
    );

/** `durableObjectStorage.primary` */
export const DurableObjectStorage_primary =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectStorage>(rt, self).primary);

/** `durableObjectStorage.snapshot()` */
export const DurableObjectStorage_snapshot =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<DurableObjectStorage>(rt, self).snapshot(),
    );

/** `durableObjectStorage.snapshot(options)` */
export const DurableObjectStorage_snapshot_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<DurableObjectStorage>(rt, self).snapshot(
        readDurableObjectSnapshotOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.onNextSessionRestore(target)` */
export const DurableObjectStorage_onNextSessionRestore =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<DurableObjectStorage>(rt, self).onNextSessionRestore(
        readDurableObjectStorageOnNextSessionRestoreTarget(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `durableObjectStorage.onNextSessionRestore(target, options)` */
export const DurableObjectStorage_onNextSessionRestore_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.text, () => {
      const p = pack(rt, packed, packedLength);
      const target = readDurableObjectStorageOnNextSessionRestoreTarget(p);
      const options = readDurableObjectRestoreOptions(p);
      return get<DurableObjectStorage>(rt, self).onNextSessionRestore(
        target,
        options,
      );
    });

/** `durableObjectStorage.ensureReplicas()` */
export const DurableObjectStorage_ensureReplicas =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<DurableObjectStorage>(rt, self).ensureReplicas());

/** `durableObjectStorage.disableReplicas()` */
export const DurableObjectStorage_disableReplicas =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<DurableObjectStorage>(rt, self).disableReplicas());
