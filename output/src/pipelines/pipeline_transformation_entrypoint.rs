//! `cloudflare:pipelines.PipelineTransformationEntrypoint`: The interface [`cloudflare:pipelines.PipelineTransformationEntrypoint`](https://developers.cloudflare.com/pipelines/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::PipelineBatchMetadata;
use crate::rt::{self, FromJs, IntoJs, Js, Promise};

/// The interface [`cloudflare:pipelines.PipelineTransformationEntrypoint`](https://developers.cloudflare.com/pipelines/).
#[doc(alias = "cloudflare:pipelines.PipelineTransformationEntrypoint")]
#[repr(transparent)]
pub struct PipelineTransformationEntrypoint(Js);

rt::handle_type!(PipelineTransformationEntrypoint: Js);

impl PipelineTransformationEntrypoint {
    /// run receives an array of PipelineRecord which can be
    /// transformed and returned to the pipeline
    ///
    /// Returns A promise containing the transformed PipelineRecord array
    ///
    /// # Arguments
    ///
    /// - `records`: Incoming records from the pipeline to be transformed
    /// - `metadata`: Information about the specific pipeline calling the transformation entrypoint
    #[inline]
    pub fn run<T: IntoJs, U: FromJs>(
        &self,
        records: &[T],
        metadata: &PipelineBatchMetadata,
    ) -> Promise<Vec<U>> {
        let mut pack = rt::Pack::new();
        pack.list(records, |pack, x| pack.value(x));
        pack.put(metadata);
        rt::promise_with(
            |answer| answer.read(|r| r.list(|r| r.value())),
            |slot| unsafe { sys::js_run(self.raw(), pack.as_ptr(), pack.len(), slot) },
        )
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:pipelines";
        "cloudflare:pipelines.PipelineTransformationEntrypoint.run" => fn js_run(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
