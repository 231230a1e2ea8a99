//! `AiRunBatchInputs`: The dictionary [`AiRunBatchInputs`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiRunBatchInputs`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiRunBatchInputs {
    /// The member `requests`.
    ///
    /// A JavaScript value: `AiModelList[Name]["inputs"]`.
    pub requests: Vec<Js>,
}

impl AiRunBatchInputs {
    /// With all that there is.
    #[inline]
    pub fn new(requests: Vec<Js>) -> Self {
        Self { requests }
    }
}
