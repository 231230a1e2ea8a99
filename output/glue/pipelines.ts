/**
 * Shims of Pipelines: the JavaScript side of `src/pipelines`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import { type Runtime, get, pack, promise } from "./runtime/runtime.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";
import { readcloudflare_pipelines_PipelineBatchMetadata } from "./pipelines-types.js";

/** `pipeline.send(records)` */
export const cloudflare_pipelines_Pipeline_send =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<import("cloudflare:pipelines").Pipeline>(rt, self).send(
        read.list(values.read<any>)(pack(rt, packed, packedLength)),
      ),
    );

/** `pipelineTransformationEntrypoint.run(records, metadata)` */
export const cloudflare_pipelines_PipelineTransformationEntrypoint_run =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(values.write)), () => {
      const p = pack(rt, packed, packedLength);
      const records = read.list(values.read<any>)(p);
      const metadata = readcloudflare_pipelines_PipelineBatchMetadata(p);
      return get<
        import("cloudflare:pipelines").PipelineTransformationEntrypoint
      >(rt, self).run(records, metadata);
    });
