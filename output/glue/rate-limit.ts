/**
 * Shims of Rate limiting: the JavaScript side of `src/rate_limit`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, pack, promise } from "./runtime/runtime.js";
import {
  readRateLimitOptions,
  writeRateLimitOutcome,
} from "./rate-limit-types.js";

/** `rateLimit.limit(options)` */
export const RateLimit_limit =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeRateLimitOutcome), () =>
      get<RateLimit>(rt, self).limit(
        readRateLimitOptions(pack(rt, packed, packedLength)),
      ),
    );
