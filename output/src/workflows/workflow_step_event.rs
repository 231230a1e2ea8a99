//! `CloudflareWorkersModule.WorkflowStepEvent`: The dictionary [`CloudflareWorkersModule.WorkflowStepEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, FromJs, Result};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepEvent")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowStepEvent<T> {
    /// The member `payload`.
    pub payload: T,
    /// The member `timestamp`.
    pub timestamp: Date,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
}

impl<T: FromJs> rt::Decode for WorkflowStepEvent<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let payload = r.value();
        let timestamp = r.get();
        let type_ = r.get();
        let sensitive = r.get();
        Ok(Self { payload: payload?, timestamp: timestamp?, type_: type_?, sensitive: sensitive? })
    }
}
