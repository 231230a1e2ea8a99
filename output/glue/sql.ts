/**
 * Shims of SQLite storage of Durable Objects: the JavaScript side of `src/sql`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  number,
  pack,
  rest,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";
import { readSyncKvListOptions } from "./sql-types.js";

/** `sqlStorage.exec(query, ...bindings)` */
export const SqlStorage_exec =
  (rt: Runtime) =>
  (
    self: number,
    query: number,
    queryLength: number,
    bindings: number,
  ): number =>
    handle(rt, () =>
      get<SqlStorage>(rt, self).exec(
        text(rt, query, queryLength),
        ...rest<any>(rt, bindings),
      ),
    );

/** `sqlStorage.databaseSize` */
export const SqlStorage_databaseSize =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<SqlStorage>(rt, self).databaseSize);

/** `sqlStorageCursor.toArray()` */
export const SqlStorageCursor_toArray =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(values.write)), () =>
      get<SqlStorageCursor<any>>(rt, self).toArray(),
    );

/** `sqlStorageCursor.one()` */
export const SqlStorageCursor_one =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<SqlStorageCursor<any>>(rt, self).one());

/** `sqlStorageCursor.raw()` */
export const SqlStorageCursor_raw =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<SqlStorageCursor<any>>(rt, self).raw());

/** `sqlStorageCursor.columnNames` */
export const SqlStorageCursor_columnNames =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.text)),
      () => get<SqlStorageCursor<any>>(rt, self).columnNames,
    );

/** `sqlStorageCursor.rowsRead` */
export const SqlStorageCursor_rowsRead =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<SqlStorageCursor<any>>(rt, self).rowsRead);

/** `sqlStorageCursor.rowsWritten` */
export const SqlStorageCursor_rowsWritten =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<SqlStorageCursor<any>>(rt, self).rowsWritten);

/** `sqlStorageCursor[Symbol.iterator]()` */
export const SqlStorageCursor_Symbol_iterator_ =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<SqlStorageCursor<any>>(rt, self)[Symbol.iterator]());

/** `syncKvStorage.get(key)` */
export const SyncKvStorage_get =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number): number =>
    handle(rt, () =>
      get<SyncKvStorage>(rt, self).get(text(rt, key, keyLength)),
    );

/** `syncKvStorage.list()` */
export const SyncKvStorage_list =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<SyncKvStorage>(rt, self).list());

/** `syncKvStorage.list(options)` */
export const SyncKvStorage_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<SyncKvStorage>(rt, self).list(
        readSyncKvListOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `syncKvStorage.put(key, value)` */
export const SyncKvStorage_put =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, value: number): number =>
    unit(rt, () =>
      get<SyncKvStorage>(rt, self).put(
        text(rt, key, keyLength),
        get<any>(rt, value),
      ),
    );

/** `syncKvStorage.delete(key)` */
export const SyncKvStorage_delete =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number): number =>
    boolean(rt, () =>
      get<SyncKvStorage>(rt, self).delete(text(rt, key, keyLength)),
    );
