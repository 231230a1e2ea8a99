//! `AiSearchItemsUploadAndPollOptions`: The dictionary [`AiSearchItemsUploadAndPollOptions`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use crate::rt::{self, Js};

/// The dictionary [`AiSearchItemsUploadAndPollOptions`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchItemsUploadAndPollOptions {
    metadata: Option<HashMap<String, Js>>,
    poll_interval: Option<Duration>,
    timeout: Option<Duration>,
}

impl AiSearchItemsUploadAndPollOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `metadata`.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, Js>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Polling interval in milliseconds (default 1000).
    #[doc(alias = "pollIntervalMs")]
    #[inline]
    pub fn poll_interval(mut self, poll_interval: Duration) -> Self {
        self.poll_interval = Some(poll_interval);
        self
    }

    /// Maximum time to wait in milliseconds (default 30000).
    #[doc(alias = "timeoutMs")]
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl rt::Encode for AiSearchItemsUploadAndPollOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.metadata);
        pack.optional(&self.poll_interval, |pack, x| pack.milliseconds(x));
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
    }
}
