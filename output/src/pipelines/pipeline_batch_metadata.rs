//! `cloudflare:pipelines.PipelineBatchMetadata`: The dictionary [`cloudflare:pipelines.PipelineBatchMetadata`](https://developers.cloudflare.com/pipelines/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`cloudflare:pipelines.PipelineBatchMetadata`](https://developers.cloudflare.com/pipelines/).
#[doc(alias = "cloudflare:pipelines.PipelineBatchMetadata")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineBatchMetadata {
    /// The member `pipelineId`.
    #[doc(alias = "pipelineId")]
    pub pipeline_id: String,
    /// The member `pipelineName`.
    #[doc(alias = "pipelineName")]
    pub pipeline_name: String,
}

impl PipelineBatchMetadata {
    /// With all that there is.
    #[inline]
    pub fn new(pipeline_id: impl Into<String>, pipeline_name: impl Into<String>) -> Self {
        Self { pipeline_id: pipeline_id.into(), pipeline_name: pipeline_name.into() }
    }
}
