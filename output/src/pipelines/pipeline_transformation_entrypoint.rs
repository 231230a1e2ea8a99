//! `cloudflare:pipelines.PipelineTransformationEntrypoint`: A class of the Worker's own that extends [`cloudflare:pipelines.PipelineTransformationEntrypoint`](https://developers.cloudflare.com/pipelines/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;

use super::PipelineBatchMetadata;
use crate::rt::{Construct, FromJs, IntoJs, Js, Result};

/// A class of the Worker's own that extends [`cloudflare:pipelines.PipelineTransformationEntrypoint`](https://developers.cloudflare.com/pipelines/).
///
/// `#[export]` on an `impl` makes the type a class of the Worker's. JavaScript gets the methods that the implementation has, and no other.
#[doc(alias = "cloudflare:pipelines.PipelineTransformationEntrypoint")]
pub trait PipelineTransformationEntrypoint<T: FromJs = Js, U: IntoJs = Js>:
    Sized + 'static
{
    /// Makes the object: called before anything else of it is. Gives `Self`, or a `Result` of it.
    fn new(ctx: crate::global::Context, env: crate::Env) -> impl Construct<Self>;

    /// run receives an array of PipelineRecord which can be
    /// transformed and returned to the pipeline
    ///
    /// Returns A promise containing the transformed PipelineRecord array
    ///
    /// # Arguments
    ///
    /// - `records`: Incoming records from the pipeline to be transformed
    /// - `metadata`: Information about the specific pipeline calling the transformation entrypoint
    fn run(
        &self,
        records: Vec<T>,
        metadata: PipelineBatchMetadata,
    ) -> impl Future<Output = Result<Vec<U>>>;
}
