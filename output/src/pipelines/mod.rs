//! Pipelines.
//!
//! [Documentation](https://developers.cloudflare.com/pipelines/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod pipeline;
mod pipeline_batch_metadata;
mod pipeline_transformation_entrypoint;

pub use pipeline::Pipeline;
pub use pipeline_batch_metadata::PipelineBatchMetadata;
pub use pipeline_transformation_entrypoint::PipelineTransformationEntrypoint;
