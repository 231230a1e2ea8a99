//! `WorkflowSentEvent`: The dictionary [`WorkflowSentEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, IntoJs, Js};

/// The dictionary [`WorkflowSentEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
pub struct WorkflowSentEvent {
    type_: String,
    payload: Js,
}

impl WorkflowSentEvent {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>, payload: impl IntoJs) -> Self {
        Self { type_: type_.into(), payload: payload.into_js() }
    }
}

impl rt::Encode for WorkflowSentEvent {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.payload);
    }
}
