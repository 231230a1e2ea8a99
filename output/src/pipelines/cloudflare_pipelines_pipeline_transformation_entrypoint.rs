//! `cloudflare:pipelines.PipelineTransformationEntrypoint`: The interface `cloudflare:pipelines.PipelineTransformationEntrypoint`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pipelines.jsonc`.

use super::CloudflarePipelinesPipelineBatchMetadata;
use crate::rt::{self, FromJs, IntoJs, Js, Promise, Result};

/// The interface `cloudflare:pipelines.PipelineTransformationEntrypoint`.
#[doc(alias = "cloudflare:pipelines.PipelineTransformationEntrypoint")]
#[repr(transparent)]
pub struct CloudflarePipelinesPipelineTransformationEntrypoint(Js);

rt::handle_type!(CloudflarePipelinesPipelineTransformationEntrypoint: Js);

impl CloudflarePipelinesPipelineTransformationEntrypoint {
    /// The attribute `env`.
    #[inline]
    pub fn env<T: FromJs>(&self) -> Result<T> {
        rt::value(unsafe { sys::js_env(self.raw()) })
    }

    /// Sets [`env`](Self::env).
    #[doc(alias = "env")]
    pub fn set_env<T: IntoJs>(&self, value: T) {
        let value = value.into_js();
        rt::attribute(rt::unit(unsafe { sys::js_env_set(self.raw(), value.raw()) }))
    }

    /// The attribute `ctx`.
    #[cfg(feature = "global")]
    #[inline]
    pub fn ctx(&self) -> crate::global::ExecutionContext {
        rt::attribute(rt::handle(unsafe { sys::js_ctx(self.raw()) }))
    }

    /// Sets [`ctx`](Self::ctx).
    #[cfg(feature = "global")]
    #[doc(alias = "ctx")]
    #[inline]
    pub fn set_ctx(&self, value: &crate::global::ExecutionContext) {
        rt::attribute(rt::unit(unsafe { sys::js_ctx_set(self.raw(), value.raw()) }))
    }

    /// run receives an array of PipelineRecord which can be
    /// transformed and returned to the pipeline
    ///
    /// - `records`: Incoming records from the pipeline to be transformed
    /// - `metadata`: Information about the specific pipeline calling the transformation entrypoint
    ///
    /// Returns A promise containing the transformed PipelineRecord array
    pub fn run<T: IntoJs, U: FromJs>(
        &self,
        records: T,
        metadata: &CloudflarePipelinesPipelineBatchMetadata,
    ) -> Promise<U> {
        let records = records.into_js();
        let mut pack = rt::Pack::new();
        pack.put(metadata);
        rt::promise_value(|slot| unsafe {
            sys::js_run(self.raw(), records.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:pipelines";
        "cloudflare:pipelines.PipelineTransformationEntrypoint.env" => fn js_env(
            this: RawHandle,
        ) -> RawHandle;
        "cloudflare:pipelines.PipelineTransformationEntrypoint.env:set" => fn js_env_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        #[cfg(feature = "global")]
        "cloudflare:pipelines.PipelineTransformationEntrypoint.ctx" => fn js_ctx(
            this: RawHandle,
        ) -> RawHandle;
        #[cfg(feature = "global")]
        "cloudflare:pipelines.PipelineTransformationEntrypoint.ctx:set" => fn js_ctx_set(
            this: RawHandle,
            value: RawHandle,
        ) -> i32;
        "cloudflare:pipelines.PipelineTransformationEntrypoint.run" => fn js_run(
            this: RawHandle,
            records: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
