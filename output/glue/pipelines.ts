/**
 * Shims of Pipelines: the JavaScript side of `src/pipelines`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, pack, promise } from "./runtime/runtime.js";
import { readcloudflare_pipelines_PipelineBatchMetadata } from "./pipelines-types.js";

/** `pipeline.send(records)` */
export const cloudflare_pipelines_Pipeline_send =
  (rt: Runtime) =>
  (self: number, records: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<import("cloudflare:pipelines").Pipeline>(rt, self).send(
        get<any>(rt, records),
      ),
    );

/** `pipelineTransformationEntrypoint.run(records, metadata)` */
export const cloudflare_pipelines_PipelineTransformationEntrypoint_run =
  (rt: Runtime) =>
  (
    self: number,
    records: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<import("cloudflare:pipelines").PipelineTransformationEntrypoint>(
        rt,
        self,
      ).run(
        get<any>(rt, records),
        readcloudflare_pipelines_PipelineBatchMetadata(
          pack(rt, packed, packedLength),
        ),
      ),
    );
