/**
 * Shims of Pipelines: the JavaScript side of `src/pipelines`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import { type Runtime, get, pack, promise } from "./runtime/runtime.js";
import * as values from "./runtime/values.js";

/** `pipeline.send(records)` */
export const cloudflare_pipelines_Pipeline_send =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<import("cloudflare:pipelines").Pipeline>(rt, self).send(
        read.list(values.read<any>)(pack(rt, packed, packedLength)),
      ),
    );
