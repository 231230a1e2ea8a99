/**
 * Dictionaries and unions of D1 databases, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readD1DatabaseWithSessionConstraintOrBookmark: read.Read<
  string | "first-primary" | "first-unconstrained"
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.text<"first-primary" | "first-unconstrained">(p);
  }
};

export const writeD1ExecResult: write.Fields<D1ExecResult> = (p, value) => {
  write.number(p, value.count);
  write.number(p, value.duration);
};

/** `D1MetaTimings`: the declarations have no name for it. */
export interface D1MetaTimings {
  sql_duration_ms: number;
}

export const writeD1MetaTimings: write.Fields<D1MetaTimings> = (p, value) => {
  write.number(p, value.sql_duration_ms);
};

/** `D1PreparedStatementRawOptions`: the declarations have no name for it. */
export type D1PreparedStatementRawOptions = any;

export const readD1PreparedStatementRawOptions: read.Read<D1PreparedStatementRawOptions> = (
  p,
) => ({
  columnNames: read.boolean(p),
});

/** `D1ResponseMeta`: the declarations have no name for it. */
export interface D1ResponseMeta {
  duration: number;
  size_after: number;
  rows_read: number;
  rows_written: number;
  last_row_id: number;
  changed_db: boolean;
  changes: number;
  served_by_region?: string | null | undefined;
  served_by_colo?: string | null | undefined;
  served_by_primary?: boolean | null | undefined;
  timings?: D1MetaTimings | null | undefined;
  total_attempts?: number | null | undefined;
}

export const writeD1ResponseMeta: write.Fields<D1ResponseMeta> = (p, value) => {
  write.number(p, value.duration);
  write.number(p, value.size_after);
  write.number(p, value.rows_read);
  write.number(p, value.rows_written);
  write.number(p, value.last_row_id);
  write.boolean(p, value.changed_db);
  write.number(p, value.changes);
  write.optional(write.text)(p, value.served_by_region);
  write.optional(write.text)(p, value.served_by_colo);
  write.optional(write.boolean)(p, value.served_by_primary);
  write.optional(writeD1MetaTimings)(p, value.timings);
  write.optional(write.number)(p, value.total_attempts);
};

export const writeD1Result: write.Fields<D1Result> = (p, value) => {
  write.boolean(p, value.success);
  writeD1ResponseMeta(p, value.meta);
  write.optional(write.handle)(p, value.error);
  write.list(write.handle)(p, value.results);
};
