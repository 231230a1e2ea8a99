/**
 * Dictionaries and unions of Pipelines, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readcloudflare_pipelines_PipelineBatchMetadata: read.Read<
  import("cloudflare:pipelines").PipelineBatchMetadata
> = (p) => ({
  pipelineId: read.text(p),
  pipelineName: read.text(p),
});
