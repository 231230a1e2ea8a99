//! `cloudflare:pipelines.PipelineBatchMetadata`: The dictionary `cloudflare:pipelines.PipelineBatchMetadata`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pipelines.jsonc`.

use crate::rt;

/// The dictionary `cloudflare:pipelines.PipelineBatchMetadata`.
#[doc(alias = "cloudflare:pipelines.PipelineBatchMetadata")]
#[derive(Clone, Debug)]
pub struct CloudflarePipelinesPipelineBatchMetadata {
    pipeline_id: String,
    pipeline_name: String,
}

impl CloudflarePipelinesPipelineBatchMetadata {
    /// A `cloudflare:pipelines.PipelineBatchMetadata` with all that it has.
    pub fn new(pipeline_id: impl Into<String>, pipeline_name: impl Into<String>) -> Self {
        Self { pipeline_id: pipeline_id.into(), pipeline_name: pipeline_name.into() }
    }
}

impl rt::Encode for CloudflarePipelinesPipelineBatchMetadata {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.pipeline_id);
        pack.put(&self.pipeline_name);
    }
}
