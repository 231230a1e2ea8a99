/**
 * Shims of D1 databases: the JavaScript side of `src/d1`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  handle,
  pack,
  promise,
  rest,
  result,
  text,
} from "./runtime/runtime.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";
import {
  readD1DatabaseWithSessionConstraintOrBookmark,
  writeD1ExecResult,
  writeD1Response,
  writeD1Result,
} from "./d1-types.js";

/** `d1Database.prepare(query)` */
export const D1Database_prepare =
  (rt: Runtime) =>
  (self: number, query: number, queryLength: number): number =>
    handle(rt, () =>
      get<D1Database>(rt, self).prepare(text(rt, query, queryLength)),
    );

/** `d1Database.batch(statements)` */
export const D1Database_batch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeD1Result)), () =>
      get<D1Database>(rt, self).batch(
        read.list(read.handle<D1PreparedStatement>)(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `d1Database.exec(query)` */
export const D1Database_exec =
  (rt: Runtime) =>
  (self: number, query: number, queryLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeD1ExecResult), () =>
      get<D1Database>(rt, self).exec(text(rt, query, queryLength)),
    );

/** `d1Database.withSession()` */
export const D1Database_withSession =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<D1Database>(rt, self).withSession());

/** `d1Database.withSession(constraintOrBookmark)` */
export const D1Database_withSession_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<D1Database>(rt, self).withSession(
        readD1DatabaseWithSessionConstraintOrBookmark(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `d1Database.dump()` */
export const D1Database_dump =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () => get<D1Database>(rt, self).dump());

/** `d1DatabaseSession.prepare(query)` */
export const D1DatabaseSession_prepare =
  (rt: Runtime) =>
  (self: number, query: number, queryLength: number): number =>
    handle(rt, () =>
      get<D1DatabaseSession>(rt, self).prepare(text(rt, query, queryLength)),
    );

/** `d1DatabaseSession.batch(statements)` */
export const D1DatabaseSession_batch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeD1Result)), () =>
      get<D1DatabaseSession>(rt, self).batch(
        read.list(read.handle<D1PreparedStatement>)(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `d1DatabaseSession.getBookmark()` */
export const D1DatabaseSession_getBookmark =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () =>
      get<D1DatabaseSession>(rt, self).getBookmark(),
    );

/** `d1PreparedStatement.bind(...values)` */
export const D1PreparedStatement_bind =
  (rt: Runtime) =>
  (self: number, valuesArgument: number): number =>
    handle(rt, () =>
      get<D1PreparedStatement>(rt, self).bind(...rest<any>(rt, valuesArgument)),
    );

/** `d1PreparedStatement.first(colName)` */
export const D1PreparedStatement_first_first_column =
  (rt: Runtime) =>
  (self: number, colName: number, colNameLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<D1PreparedStatement>(rt, self).first(
        text(rt, colName, colNameLength),
      ),
    );

/** `d1PreparedStatement.first()` */
export const D1PreparedStatement_first =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.optionalHandle, () =>
      get<D1PreparedStatement>(rt, self).first(),
    );

/** `d1PreparedStatement.run()` */
export const D1PreparedStatement_run =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeD1Response), () =>
      get<D1PreparedStatement>(rt, self).run(),
    );

/** `d1PreparedStatement.all()` */
export const D1PreparedStatement_all =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeD1Result), () =>
      get<D1PreparedStatement>(rt, self).all(),
    );

/** `d1PreparedStatement.raw({ columnNames: true })` */
export const D1PreparedStatement_raw_raw_with_columns =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(
        write.gathered(1, write.list(write.text), write.list(values.write)),
      ),
      () => {
        const optionsObject = {
          columnNames: true,
        };
        return get<any>(rt, self).raw(optionsObject);
      },
    );

/** `d1PreparedStatement.raw()` */
export const D1PreparedStatement_raw =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(values.write)), () =>
      get<D1PreparedStatement>(rt, self).raw(),
    );
