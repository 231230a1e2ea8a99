/**
 * Dictionaries and unions of SQLite storage of Durable Objects, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as write from "../runtime/write.js";

export const writeSqlStorageIngestResult: write.Fields<
  SqlStorageIngestResult
> = (p, value) => {
  write.text(p, value.remainder);
  write.number(p, value.rowsRead);
  write.number(p, value.rowsWritten);
  write.number(p, value.statementCount);
};
