/**
 * Shims of SQLite storage of Durable Objects: the JavaScript side of `src/sql`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  result,
  text,
  unit,
} from "../runtime/runtime.js";
import { writeSqlStorageIngestResult } from "./sql-types.js";

/** `sqlStorage.prepare(query)` */
export const SqlStorage_prepare =
  (rt: Runtime) =>
  (self: number, query: number, queryLength: number): number =>
    handle(rt, () =>
      get<SqlStorage>(rt, self).prepare(text(rt, query, queryLength)),
    );

/** `sqlStorage.ingest(query)` */
export const SqlStorage_ingest =
  (rt: Runtime) =>
  (self: number, query: number, queryLength: number): number =>
    result(rt, answer.pack(writeSqlStorageIngestResult), () =>
      get<SqlStorage>(rt, self).ingest(text(rt, query, queryLength)),
    );

/** `sqlStorage.setMaxPageCountForTest(count)` */
export const SqlStorage_setMaxPageCountForTest =
  (rt: Runtime) =>
  (self: number, count: number): number =>
    unit(rt, () => get<SqlStorage>(rt, self).setMaxPageCountForTest(count));

/** `sqlStorageCursor.reusedCachedQueryForTest` */
export const SqlStorageCursor_reusedCachedQueryForTest =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(
      rt,
      () => get<SqlStorageCursor<any>>(rt, self).reusedCachedQueryForTest,
    );
