/**
 * Shims of Pipelines: the JavaScript side of `src/pipelines`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  pack,
  promise,
  unit,
} from "./runtime/runtime.js";
import {
  readcloudflare_pipelines_PipelineBatchMetadata,
} from "./pipelines-types.js";

/** `pipeline.send(records)` */
export const cloudflare_pipelines_Pipeline_send =
  (rt: Runtime) =>
  (self: number, records: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<import("cloudflare:pipelines").Pipeline>(rt, self).send(
        get(rt, records),
      ),
    );

/** `pipelineTransformationEntrypoint.env` */
export const cloudflare_pipelines_PipelineTransformationEntrypoint_env =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<import("cloudflare:pipelines").PipelineTransformationEntrypoint>(
          rt,
          self,
        ).env,
    );

/** `pipelineTransformationEntrypoint.env = value` */
export const cloudflare_pipelines_PipelineTransformationEntrypoint_env_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<import("cloudflare:pipelines").PipelineTransformationEntrypoint>(
        rt,
        self,
      ).env = get(rt, value);
    });

/** `pipelineTransformationEntrypoint.ctx` */
export const cloudflare_pipelines_PipelineTransformationEntrypoint_ctx =
  (rt: Runtime) =>
  (self: number): number =>
    handle(
      rt,
      () =>
        get<import("cloudflare:pipelines").PipelineTransformationEntrypoint>(
          rt,
          self,
        ).ctx,
    );

/** `pipelineTransformationEntrypoint.ctx = value` */
export const cloudflare_pipelines_PipelineTransformationEntrypoint_ctx_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<import("cloudflare:pipelines").PipelineTransformationEntrypoint>(
        rt,
        self,
      ).ctx = get<ExecutionContext>(rt, value);
    });

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
        get(rt, records),
        readcloudflare_pipelines_PipelineBatchMetadata(
          pack(rt, packed, packedLength),
        ),
      ),
    );
