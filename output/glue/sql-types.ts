/**
 * Dictionaries and unions of SQLite storage of Durable Objects, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readSyncKvListOptions: read.Read<SyncKvListOptions> = (p) => {
  const value = read.fields<SyncKvListOptions>();
  if (read.present(p)) value.start = read.text(p);
  if (read.present(p)) value.startAfter = read.text(p);
  if (read.present(p)) value.end = read.text(p);
  if (read.present(p)) value.prefix = read.text(p);
  if (read.present(p)) value.reverse = read.boolean(p);
  if (read.present(p)) value.limit = read.int(p);
  return value;
};
