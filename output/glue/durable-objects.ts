/**
 * Shims of Durable Objects: the JavaScript side of `src/durable_objects`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  callback,
  future,
  get,
  handle,
  optionalText,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";
import {
  readDurableObjectAbortOptions,
  readDurableObjectGetAlarmOptions,
  readDurableObjectGetOptions,
  readDurableObjectListOptions,
  readDurableObjectNamespaceGetDurableObjectOptions,
  readDurableObjectNamespaceNewUniqueIdOptions,
  readDurableObjectPutOptions,
  readDurableObjectSetAlarmOptions,
  readFacetStartupOptions,
} from "./durable-objects-types.js";

/** `coloLocalActorNamespace.get(actorId)` */
export const ColoLocalActorNamespace_get =
  (rt: Runtime) =>
  (self: number, actorId: number, actorIdLength: number): number =>
    handle(rt, () =>
      get<ColoLocalActorNamespace>(rt, self).get(
        text(rt, actorId, actorIdLength),
      ),
    );

/** `durableObjectFacets.get(name, getStartupOptions)` */
export const DurableObjectFacets_get =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    getStartupOptions: number,
  ): number =>
    handle(rt, () =>
      get<DurableObjectFacets>(rt, self).get(
        text(rt, name, nameLength),
        callback(
          rt,
          { gives: "either", read: readFacetStartupOptions },
          getStartupOptions,
        ),
      ),
    );

/** `durableObjectFacets.abort(name, reason)` */
export const DurableObjectFacets_abort =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, reason: number): number =>
    unit(rt, () =>
      get<DurableObjectFacets>(rt, self).abort(
        text(rt, name, nameLength),
        get<any>(rt, reason),
      ),
    );

/** `durableObjectFacets.delete(name)` */
export const DurableObjectFacets_delete =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    unit(rt, () =>
      get<DurableObjectFacets>(rt, self).delete(text(rt, name, nameLength)),
    );

/** `durableObjectFacets.clone(src, dst)` */
export const DurableObjectFacets_clone =
  (rt: Runtime) =>
  (
    self: number,
    src: number,
    srcLength: number,
    dst: number,
    dstLength: number,
  ): number =>
    unit(rt, () =>
      get<DurableObjectFacets>(rt, self).clone(
        text(rt, src, srcLength),
        text(rt, dst, dstLength),
      ),
    );

/** `durableObjectId.toString()` */
export const DurableObjectId_toString =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<DurableObjectId>(rt, self).toString());

/** `durableObjectId.equals(other)` */
export const DurableObjectId_equals =
  (rt: Runtime) =>
  (self: number, other: number): number =>
    boolean(rt, () =>
      get<DurableObjectId>(rt, self).equals(get<DurableObjectId>(rt, other)),
    );

/** `durableObjectId.name` */
export const DurableObjectId_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<DurableObjectId>(rt, self).name);

/** `durableObjectId.jurisdiction` */
export const DurableObjectId_jurisdiction =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optionalText,
      () => get<DurableObjectId>(rt, self).jurisdiction,
    );

/** `durableObjectNamespace.newUniqueId()` */
export const DurableObjectNamespace_newUniqueId =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectNamespace>(rt, self).newUniqueId());

/** `durableObjectNamespace.newUniqueId(options)` */
export const DurableObjectNamespace_newUniqueId_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).newUniqueId(
        readDurableObjectNamespaceNewUniqueIdOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `durableObjectNamespace.idFromName(name)` */
export const DurableObjectNamespace_idFromName =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).idFromName(
        text(rt, name, nameLength),
      ),
    );

/** `durableObjectNamespace.idFromString(id)` */
export const DurableObjectNamespace_idFromString =
  (rt: Runtime) =>
  (self: number, id: number, idLength: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).idFromString(
        text(rt, id, idLength),
      ),
    );

/** `durableObjectNamespace.get(id)` */
export const DurableObjectNamespace_get =
  (rt: Runtime) =>
  (self: number, id: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).get(get<DurableObjectId>(rt, id)),
    );

/** `durableObjectNamespace.get(id, options)` */
export const DurableObjectNamespace_get_with =
  (rt: Runtime) =>
  (self: number, id: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).get(
        get<DurableObjectId>(rt, id),
        readDurableObjectNamespaceGetDurableObjectOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `durableObjectNamespace.getByName(name)` */
export const DurableObjectNamespace_getByName =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).getByName(
        text(rt, name, nameLength),
      ),
    );

/** `durableObjectNamespace.getByName(name, options)` */
export const DurableObjectNamespace_getByName_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).getByName(
        text(rt, name, nameLength),
        readDurableObjectNamespaceGetDurableObjectOptions(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `durableObjectNamespace.jurisdiction(jurisdiction)` */
export const DurableObjectNamespace_jurisdiction =
  (rt: Runtime) =>
  (self: number, jurisdiction: number, jurisdictionLength: number): number =>
    handle(rt, () =>
      get<DurableObjectNamespace>(rt, self).jurisdiction(
        text(rt, jurisdiction, jurisdictionLength),
      ),
    );

/** `durableObjectState.waitUntil(promise)` */
export const DurableObjectState_waitUntil =
  (rt: Runtime) =>
  (self: number, promiseArgument: number): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).waitUntil(future(rt, promiseArgument)),
    );

/** `durableObjectState.exports` */
export const DurableObjectState_exports =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.map(write.handle)),
      () => get<DurableObjectState>(rt, self).exports,
    );

/** `durableObjectState.props` */
export const DurableObjectState_props =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectState>(rt, self).props);

/** `durableObjectState.id` */
export const DurableObjectState_id =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectState>(rt, self).id);

/** `durableObjectState.storage` */
export const DurableObjectState_storage =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectState>(rt, self).storage);

/** `durableObjectState.container` */
export const DurableObjectState_container =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectState>(rt, self).container);

/** `durableObjectState.facets` */
export const DurableObjectState_facets =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectState>(rt, self).facets);

/** `durableObjectState.blockConcurrencyWhile(callback)` */
export const DurableObjectState_blockConcurrencyWhile =
  (rt: Runtime) =>
  (self: number, callbackArgument: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectState>(rt, self).blockConcurrencyWhile(
        callback(rt, { lasts: "once", gives: "promise" }, callbackArgument),
      ),
    );

/** `durableObjectState.acceptWebSocket(ws)` */
export const DurableObjectState_acceptWebSocket =
  (rt: Runtime) =>
  (self: number, ws: number): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).acceptWebSocket(get<WebSocket>(rt, ws)),
    );

/** `durableObjectState.acceptWebSocket(ws, tags)` */
export const DurableObjectState_acceptWebSocket_with =
  (rt: Runtime) =>
  (self: number, ws: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).acceptWebSocket(
        get<WebSocket>(rt, ws),
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectState.getWebSockets()` */
export const DurableObjectState_getWebSockets =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<DurableObjectState>(rt, self).getWebSockets(),
    );

/** `durableObjectState.getWebSockets(tag)` */
export const DurableObjectState_getWebSockets_with =
  (rt: Runtime) =>
  (self: number, tag: number, tagLength: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<DurableObjectState>(rt, self).getWebSockets(text(rt, tag, tagLength)),
    );

/** `durableObjectState.setWebSocketAutoResponse()` */
export const DurableObjectState_setWebSocketAutoResponse =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).setWebSocketAutoResponse(),
    );

/** `durableObjectState.setWebSocketAutoResponse(maybeReqResp)` */
export const DurableObjectState_setWebSocketAutoResponse_with =
  (rt: Runtime) =>
  (self: number, maybeReqResp: number): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).setWebSocketAutoResponse(
        get<WebSocketRequestResponsePair>(rt, maybeReqResp),
      ),
    );

/** `durableObjectState.getWebSocketAutoResponse()` */
export const DurableObjectState_getWebSocketAutoResponse =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () =>
      get<DurableObjectState>(rt, self).getWebSocketAutoResponse(),
    );

/** `durableObjectState.getWebSocketAutoResponseTimestamp(ws)` */
export const DurableObjectState_getWebSocketAutoResponseTimestamp =
  (rt: Runtime) =>
  (self: number, ws: number): number =>
    result(rt, answer.optional(answer.pack(write.date)), () =>
      get<DurableObjectState>(rt, self).getWebSocketAutoResponseTimestamp(
        get<WebSocket>(rt, ws),
      ),
    );

/** `durableObjectState.setHibernatableWebSocketEventTimeout()` */
export const DurableObjectState_setHibernatableWebSocketEventTimeout =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).setHibernatableWebSocketEventTimeout(),
    );

/** `durableObjectState.setHibernatableWebSocketEventTimeout(timeoutMs)` */
export const DurableObjectState_setHibernatableWebSocketEventTimeout_with =
  (rt: Runtime) =>
  (self: number, timeoutMs: number): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).setHibernatableWebSocketEventTimeout(
        timeoutMs,
      ),
    );

/** `durableObjectState.getHibernatableWebSocketEventTimeout()` */
export const DurableObjectState_getHibernatableWebSocketEventTimeout =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optional(answer.number), () =>
      get<DurableObjectState>(rt, self).getHibernatableWebSocketEventTimeout(),
    );

/** `durableObjectState.getTags(ws)` */
export const DurableObjectState_getTags =
  (rt: Runtime) =>
  (self: number, ws: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<DurableObjectState>(rt, self).getTags(get<WebSocket>(rt, ws)),
    );

/** `durableObjectState.abort()` */
export const DurableObjectState_abort =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<DurableObjectState>(rt, self).abort());

/** `durableObjectState.abort(reason, options)` */
export const DurableObjectState_abort_with =
  (rt: Runtime) =>
  (
    self: number,
    reason: number,
    reasonLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () =>
      get<DurableObjectState>(rt, self).abort(
        optionalText(rt, reason, reasonLength),
        read.optional(readDurableObjectAbortOptions)(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `durableObjectStorage.get(key)` */
export const DurableObjectStorage_get =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<DurableObjectStorage>(rt, self).get(text(rt, key, keyLength)),
    );

/** `durableObjectStorage.get(key, options)` */
export const DurableObjectStorage_get_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<DurableObjectStorage>(rt, self).get(
        text(rt, key, keyLength),
        readDurableObjectGetOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.get(keys)` */
export const DurableObjectStorage_get_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.jsMap(values.write)), () =>
      get<DurableObjectStorage>(rt, self).get(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.get(keys, options)` */
export const DurableObjectStorage_get_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.jsMap(values.write)), () => {
      const p = pack(rt, packed, packedLength);
      const keys = read.list(read.text)(p);
      const options = readDurableObjectGetOptions(p);
      return get<DurableObjectStorage>(rt, self).get(keys, options);
    });

/** `durableObjectStorage.list()` */
export const DurableObjectStorage_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(write.tuple(write.text, values.write))),
      () => get<DurableObjectStorage>(rt, self).list(),
    );

/** `durableObjectStorage.list(options)` */
export const DurableObjectStorage_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(write.tuple(write.text, values.write))),
      () =>
        get<DurableObjectStorage>(rt, self).list(
          readDurableObjectListOptions(pack(rt, packed, packedLength)),
        ),
    );

/** `durableObjectStorage.put(key, value)` */
export const DurableObjectStorage_put =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    value: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).put(
        text(rt, key, keyLength),
        get<any>(rt, value),
      ),
    );

/** `durableObjectStorage.put(key, value, options)` */
export const DurableObjectStorage_put_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    value: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).put(
        text(rt, key, keyLength),
        get<any>(rt, value),
        readDurableObjectPutOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.put(entries)` */
export const DurableObjectStorage_put_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).put(
        read.map(values.read<any>)(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.put(entries, options)` */
export const DurableObjectStorage_put_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => {
      const p = pack(rt, packed, packedLength);
      const entries = read.map(values.read<any>)(p);
      const options = readDurableObjectPutOptions(p);
      return get<DurableObjectStorage>(rt, self).put(entries, options);
    });

/** `durableObjectStorage.delete(key)` */
export const DurableObjectStorage_delete =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.boolean, () =>
      get<DurableObjectStorage>(rt, self).delete(text(rt, key, keyLength)),
    );

/** `durableObjectStorage.delete(key, options)` */
export const DurableObjectStorage_delete_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.boolean, () =>
      get<DurableObjectStorage>(rt, self).delete(
        text(rt, key, keyLength),
        readDurableObjectPutOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.delete(keys)` */
export const DurableObjectStorage_delete_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.number, () =>
      get<DurableObjectStorage>(rt, self).delete(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.delete(keys, options)` */
export const DurableObjectStorage_delete_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.number, () => {
      const p = pack(rt, packed, packedLength);
      const keys = read.list(read.text)(p);
      const options = readDurableObjectPutOptions(p);
      return get<DurableObjectStorage>(rt, self).delete(keys, options);
    });

/** `durableObjectStorage.deleteAll()` */
export const DurableObjectStorage_deleteAll =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).deleteAll(),
    );

/** `durableObjectStorage.deleteAll(options)` */
export const DurableObjectStorage_deleteAll_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).deleteAll(
        readDurableObjectPutOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.transaction(closure)` */
export const DurableObjectStorage_transaction =
  (rt: Runtime) =>
  (self: number, closure: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).transaction(
        callback(
          rt,
          { lasts: "once", gives: "promise" },
          closure,
          write.handle,
        ),
      ),
    );

/** `durableObjectStorage.getAlarm()` */
export const DurableObjectStorage_getAlarm =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.optional(answer.number), () =>
      get<DurableObjectStorage>(rt, self).getAlarm(),
    );

/** `durableObjectStorage.getAlarm(options)` */
export const DurableObjectStorage_getAlarm_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.optional(answer.number), () =>
      get<DurableObjectStorage>(rt, self).getAlarm(
        readDurableObjectGetAlarmOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.setAlarm(scheduledTime)` */
export const DurableObjectStorage_setAlarm =
  (rt: Runtime) =>
  (self: number, scheduledTime: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).setAlarm(scheduledTime),
    );

/** `durableObjectStorage.setAlarm(scheduledTime, options)` */
export const DurableObjectStorage_setAlarm_with =
  (rt: Runtime) =>
  (
    self: number,
    scheduledTime: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).setAlarm(
        scheduledTime,
        readDurableObjectSetAlarmOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.deleteAlarm()` */
export const DurableObjectStorage_deleteAlarm =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).deleteAlarm(),
    );

/** `durableObjectStorage.deleteAlarm(options)` */
export const DurableObjectStorage_deleteAlarm_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).deleteAlarm(
        readDurableObjectSetAlarmOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectStorage.sync()` */
export const DurableObjectStorage_sync =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectStorage>(rt, self).sync(),
    );

/** `durableObjectStorage.sql` */
export const DurableObjectStorage_sql =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectStorage>(rt, self).sql);

/** `durableObjectStorage.kv` */
export const DurableObjectStorage_kv =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectStorage>(rt, self).kv);

/** `durableObjectStorage.transactionSync(closure)` */
export const DurableObjectStorage_transactionSync =
  (rt: Runtime) =>
  (self: number, closure: number): number =>
    unit(rt, () =>
      get<DurableObjectStorage>(rt, self).transactionSync(
        callback(rt, { lasts: "call" }, closure),
      ),
    );

/** `durableObjectStorage.getCurrentBookmark()` */
export const DurableObjectStorage_getCurrentBookmark =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<DurableObjectStorage>(rt, self).getCurrentBookmark(),
    );

/** `durableObjectStorage.getBookmarkForTime(timestamp)` */
export const DurableObjectStorage_getBookmarkForTime =
  (rt: Runtime) =>
  (self: number, timestamp: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<DurableObjectStorage>(rt, self).getBookmarkForTime(timestamp),
    );

/** `durableObjectStorage.onNextSessionRestoreBookmark(bookmark)` */
export const DurableObjectStorage_onNextSessionRestoreBookmark =
  (rt: Runtime) =>
  (
    self: number,
    bookmark: number,
    bookmarkLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.text, () =>
      get<DurableObjectStorage>(rt, self).onNextSessionRestoreBookmark(
        text(rt, bookmark, bookmarkLength),
      ),
    );

/** `durableObjectStub.id` */
export const DurableObjectStub_id =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DurableObjectStub>(rt, self).id);

/** `durableObjectStub.name` */
export const DurableObjectStub_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optionalText,
      () => get<DurableObjectStub>(rt, self).name,
    );

/** `durableObjectTransaction.get(key)` */
export const DurableObjectTransaction_get =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<DurableObjectTransaction>(rt, self).get(text(rt, key, keyLength)),
    );

/** `durableObjectTransaction.get(key, options)` */
export const DurableObjectTransaction_get_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<DurableObjectTransaction>(rt, self).get(
        text(rt, key, keyLength),
        readDurableObjectGetOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.get(keys)` */
export const DurableObjectTransaction_get_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.jsMap(values.write)), () =>
      get<DurableObjectTransaction>(rt, self).get(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.get(keys, options)` */
export const DurableObjectTransaction_get_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.jsMap(values.write)), () => {
      const p = pack(rt, packed, packedLength);
      const keys = read.list(read.text)(p);
      const options = readDurableObjectGetOptions(p);
      return get<DurableObjectTransaction>(rt, self).get(keys, options);
    });

/** `durableObjectTransaction.list()` */
export const DurableObjectTransaction_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(write.tuple(write.text, values.write))),
      () => get<DurableObjectTransaction>(rt, self).list(),
    );

/** `durableObjectTransaction.list(options)` */
export const DurableObjectTransaction_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(write.tuple(write.text, values.write))),
      () =>
        get<DurableObjectTransaction>(rt, self).list(
          readDurableObjectListOptions(pack(rt, packed, packedLength)),
        ),
    );

/** `durableObjectTransaction.put(key, value)` */
export const DurableObjectTransaction_put =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    value: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectTransaction>(rt, self).put(
        text(rt, key, keyLength),
        get<any>(rt, value),
      ),
    );

/** `durableObjectTransaction.put(key, value, options)` */
export const DurableObjectTransaction_put_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    value: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectTransaction>(rt, self).put(
        text(rt, key, keyLength),
        get<any>(rt, value),
        readDurableObjectPutOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.put(entries)` */
export const DurableObjectTransaction_put_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectTransaction>(rt, self).put(
        read.map(values.read<any>)(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.put(entries, options)` */
export const DurableObjectTransaction_put_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => {
      const p = pack(rt, packed, packedLength);
      const entries = read.map(values.read<any>)(p);
      const options = readDurableObjectPutOptions(p);
      return get<DurableObjectTransaction>(rt, self).put(entries, options);
    });

/** `durableObjectTransaction.delete(key)` */
export const DurableObjectTransaction_delete =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.boolean, () =>
      get<DurableObjectTransaction>(rt, self).delete(text(rt, key, keyLength)),
    );

/** `durableObjectTransaction.delete(key, options)` */
export const DurableObjectTransaction_delete_with =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.boolean, () =>
      get<DurableObjectTransaction>(rt, self).delete(
        text(rt, key, keyLength),
        readDurableObjectPutOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.delete(keys)` */
export const DurableObjectTransaction_delete_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.number, () =>
      get<DurableObjectTransaction>(rt, self).delete(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.delete(keys, options)` */
export const DurableObjectTransaction_delete_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.number, () => {
      const p = pack(rt, packed, packedLength);
      const keys = read.list(read.text)(p);
      const options = readDurableObjectPutOptions(p);
      return get<DurableObjectTransaction>(rt, self).delete(keys, options);
    });

/** `durableObjectTransaction.rollback()` */
export const DurableObjectTransaction_rollback =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<DurableObjectTransaction>(rt, self).rollback());

/** `durableObjectTransaction.getAlarm()` */
export const DurableObjectTransaction_getAlarm =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.optional(answer.number), () =>
      get<DurableObjectTransaction>(rt, self).getAlarm(),
    );

/** `durableObjectTransaction.getAlarm(options)` */
export const DurableObjectTransaction_getAlarm_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.optional(answer.number), () =>
      get<DurableObjectTransaction>(rt, self).getAlarm(
        readDurableObjectGetAlarmOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.setAlarm(scheduledTime)` */
export const DurableObjectTransaction_setAlarm =
  (rt: Runtime) =>
  (self: number, scheduledTime: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectTransaction>(rt, self).setAlarm(scheduledTime),
    );

/** `durableObjectTransaction.setAlarm(scheduledTime, options)` */
export const DurableObjectTransaction_setAlarm_with =
  (rt: Runtime) =>
  (
    self: number,
    scheduledTime: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectTransaction>(rt, self).setAlarm(
        scheduledTime,
        readDurableObjectSetAlarmOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `durableObjectTransaction.deleteAlarm()` */
export const DurableObjectTransaction_deleteAlarm =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectTransaction>(rt, self).deleteAlarm(),
    );

/** `durableObjectTransaction.deleteAlarm(options)` */
export const DurableObjectTransaction_deleteAlarm_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<DurableObjectTransaction>(rt, self).deleteAlarm(
        readDurableObjectSetAlarmOptions(pack(rt, packed, packedLength)),
      ),
    );
