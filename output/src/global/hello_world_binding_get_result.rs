//! `HelloWorldBindingGetResult`: The dictionary [`HelloWorldBindingGetResult`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Result};

/// The dictionary [`HelloWorldBindingGetResult`](https://developers.cloudflare.com/workers/runtime-apis/handlers/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HelloWorldBindingGetResult {
    /// The member `value`.
    pub value: String,
    /// The member `ms`.
    pub ms: Option<Duration>,
}

impl rt::Decode for HelloWorldBindingGetResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { value: r.get()?, ms: r.optional(|r| r.milliseconds())? })
    }
}
