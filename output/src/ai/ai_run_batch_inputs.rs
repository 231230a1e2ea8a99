//! `AiRunBatchInputs`: The dictionary [`AiRunBatchInputs`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The dictionary [`AiRunBatchInputs`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug)]
pub struct AiRunBatchInputs {
    requests: Vec<Js>,
}

impl AiRunBatchInputs {
    /// With all that there is.
    #[inline]
    pub fn new(requests: Vec<Js>) -> Self {
        Self { requests }
    }
}

impl rt::Encode for AiRunBatchInputs {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.requests);
    }
}
