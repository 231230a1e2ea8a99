/**
 * Shims of Web search: the JavaScript side of `src/web_search`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, pack, promise } from "./runtime/runtime.js";
import {
  readWebSearchSearchOptions,
  writeWebSearchSearchResponse,
} from "./web-search-types.js";

/** `webSearch.search(options)` */
export const WebSearch_search =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeWebSearchSearchResponse), () =>
      get<WebSearch>(rt, self).search(
        readWebSearchSearchOptions(pack(rt, packed, packedLength)),
      ),
    );
