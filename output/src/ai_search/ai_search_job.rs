//! `AiSearchJob`: Single job service for an AI Search instance.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchJobInfo, AiSearchJobLogsParams, AiSearchJobLogsResponse};
use crate::rt::{self, Js, Promise};

/// Single job service for an AI Search instance.
/// Provides info, logs, and cancel operations for a specific job.
///
/// [Documentation](https://developers.cloudflare.com/ai-search/)
#[repr(transparent)]
pub struct AiSearchJob(Js);

rt::handle_type!(AiSearchJob: Js);

impl AiSearchJob {
    /// Get metadata about this job.
    #[inline]
    pub fn info(&self) -> Promise<AiSearchJobInfo> {
        rt::promise(|slot| unsafe { sys::js_info(self.raw(), slot) })
    }

    /// Get logs for this job.
    #[inline]
    pub fn logs(&self) -> Promise<AiSearchJobLogsResponse> {
        rt::promise(|slot| unsafe { sys::js_logs(self.raw(), slot) })
    }

    /// Get logs for this job.
    #[doc(alias = "logs")]
    #[inline]
    pub fn logs_with(&self, params: &AiSearchJobLogsParams) -> Promise<AiSearchJobLogsResponse> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_logs_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Cancel a running job.
    ///
    /// Returns The updated job info.
    ///
    /// # Errors
    ///
    /// - AiSearchNotFoundError if the job does not exist.
    #[inline]
    pub fn cancel(&self) -> Promise<AiSearchJobInfo> {
        rt::promise(|slot| unsafe { sys::js_cancel(self.raw(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-search";
        "AiSearchJob.info" => fn js_info(this: RawHandle, slot: Slot);
        "AiSearchJob.logs" => fn js_logs(this: RawHandle, slot: Slot);
        "AiSearchJob.logs:with" => fn js_logs_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiSearchJob.cancel" => fn js_cancel(this: RawHandle, slot: Slot);
    }
}
