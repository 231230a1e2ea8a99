//! `DurableObjectGetAlarmOptions`: The dictionary [`DurableObjectGetAlarmOptions`](https://developers.cloudflare.com/durable-objects/api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`DurableObjectGetAlarmOptions`](https://developers.cloudflare.com/durable-objects/api/).
#[derive(Clone, Debug, Default)]
pub struct DurableObjectGetAlarmOptions {
    allow_concurrency: Option<bool>,
}

impl DurableObjectGetAlarmOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `allowConcurrency`.
    #[doc(alias = "allowConcurrency")]
    #[inline]
    pub fn allow_concurrency(mut self, allow_concurrency: bool) -> Self {
        self.allow_concurrency = Some(allow_concurrency);
        self
    }
}

impl rt::Encode for DurableObjectGetAlarmOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.allow_concurrency);
    }
}
