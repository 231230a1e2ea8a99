/**
 * Dictionaries and unions of Workers KV, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "../runtime/read.js";

export const readKvNamespaceDeleteBulkKeys: read.Read<string | string[]> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.list(read.text)(p);
  }
};
