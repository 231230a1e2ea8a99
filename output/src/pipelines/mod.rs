//! Pipelines.
//!
//! [Documentation](https://developers.cloudflare.com/pipelines/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pipelines.jsonc`.

mod cloudflare_pipelines_pipeline;
mod cloudflare_pipelines_pipeline_batch_metadata;
mod cloudflare_pipelines_pipeline_transformation_entrypoint;

pub use cloudflare_pipelines_pipeline::CloudflarePipelinesPipeline;
pub use cloudflare_pipelines_pipeline_batch_metadata::CloudflarePipelinesPipelineBatchMetadata;
pub use cloudflare_pipelines_pipeline_transformation_entrypoint::CloudflarePipelinesPipelineTransformationEntrypoint;
