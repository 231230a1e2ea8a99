/**
 * Dictionaries and unions of D1 databases, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as values from "./runtime/values.js";
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
  write.uint(p, value.count);
  write.number(p, value.duration);
};

export const writeD1Meta: write.Fields<D1Meta> = (p, value) => {
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
  write.optional(write.uint)(p, value.total_attempts);
};

/** `D1MetaTimings`: the declarations have no name for it. */
export interface D1MetaTimings {
  sql_duration_ms: number;
}

export const writeD1MetaTimings: write.Fields<D1MetaTimings> = (p, value) => {
  write.number(p, value.sql_duration_ms);
};

export const writeD1Response: write.Fields<D1Response> = (p, value) => {
  writeD1Meta(p, value.meta);
};

export const writeD1Result: write.Fields<D1Result> = (p, value) => {
  writeD1Meta(p, value.meta);
  write.list(values.write)(p, value.results);
};
