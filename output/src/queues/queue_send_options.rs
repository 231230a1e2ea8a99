//! `QueueSendOptions`: The dictionary [`QueueSendOptions`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::QueueContentType;
use crate::rt;

/// The dictionary [`QueueSendOptions`](https://developers.cloudflare.com/queues/configuration/javascript-apis/).
#[derive(Clone, Debug, Default)]
pub struct QueueSendOptions {
    content_type: Option<QueueContentType>,
    delay: Option<Duration>,
}

impl QueueSendOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `contentType`.
    #[doc(alias = "contentType")]
    #[inline]
    pub fn content_type(mut self, content_type: QueueContentType) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// The member `delaySeconds`.
    #[doc(alias = "delaySeconds")]
    #[inline]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }
}

impl rt::Encode for QueueSendOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content_type);
        pack.optional(&self.delay, |pack, x| pack.whole_seconds(x));
    }
}
