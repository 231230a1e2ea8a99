//! `AiSearchJobs`: Jobs collection service for an AI Search instance.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiSearchCreateJobParams, AiSearchJob, AiSearchJobInfo, AiSearchListJobsParams,
    AiSearchListJobsResponse,
};
use crate::rt::{self, Js, Promise, Result};

/// Jobs collection service for an AI Search instance.
/// Provides list, create, and access to individual jobs.
///
/// [Documentation](https://developers.cloudflare.com/ai-search/)
#[repr(transparent)]
pub struct AiSearchJobs(Js);

rt::handle_type!(AiSearchJobs: Js);

impl AiSearchJobs {
    /// List jobs for this instance.
    #[inline]
    pub fn list(&self) -> Promise<AiSearchListJobsResponse> {
        rt::promise(|slot| unsafe { sys::js_list(self.raw(), slot) })
    }

    /// List jobs for this instance.
    #[doc(alias = "list")]
    #[inline]
    pub fn list_with(&self, params: &AiSearchListJobsParams) -> Promise<AiSearchListJobsResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_list_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Create a new indexing job.
    ///
    /// Returns The created job info.
    #[inline]
    pub fn create(&self) -> Promise<AiSearchJobInfo> {
        rt::promise(|slot| unsafe { sys::js_create(self.raw(), slot) })
    }

    /// Create a new indexing job.
    ///
    /// Returns The created job info.
    ///
    /// # Arguments
    ///
    /// - `params`: Optional job parameters.
    #[doc(alias = "create")]
    #[inline]
    pub fn create_with(&self, params: &AiSearchCreateJobParams) -> Promise<AiSearchJobInfo> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_create_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Get a job by ID.
    ///
    /// Returns Job service for info, logs, and cancel operations.
    ///
    /// # Arguments
    ///
    /// - `job_id`: The job identifier.
    #[inline]
    pub fn get(&self, job_id: &str) -> Result<AiSearchJob> {
        rt::handle(unsafe { sys::js_get(self.raw(), job_id.as_ptr(), job_id.len()) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-search";
        "AiSearchJobs.list" => fn js_list(this: RawHandle, slot: Slot);
        "AiSearchJobs.list:with" => fn js_list_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchJobs.create" => fn js_create(this: RawHandle, slot: Slot);
        "AiSearchJobs.create:with" => fn js_create_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchJobs.get" => fn js_get(
            this: RawHandle,
            job_id: *const u8,
            job_id_len: usize,
        ) -> RawHandle;
    }
}
