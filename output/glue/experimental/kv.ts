/**
 * Shims of Workers KV: the JavaScript side of `src/kv`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import { type Runtime, get, pack, promise } from "../runtime/runtime.js";
import { readKvNamespaceDeleteBulkKeys } from "./kv-types.js";

/** `kvNamespace.deleteBulk(keys)` */
export const KVNamespace_deleteBulk =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<KVNamespace>(rt, self).deleteBulk(
        readKvNamespaceDeleteBulkKeys(pack(rt, packed, packedLength)),
      ),
    );
