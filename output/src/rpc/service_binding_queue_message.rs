//! `ServiceBindingQueueMessage`: The dictionary [`ServiceBindingQueueMessage`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, IntoJs, Js};

/// The dictionary [`ServiceBindingQueueMessage`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
pub struct ServiceBindingQueueMessage {
    id: String,
    timestamp: Date,
    attempts: u16,
    body: Option<Js>,
    serialized_body: Option<Vec<u8>>,
}

impl ServiceBindingQueueMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, timestamp: impl Into<Date>, attempts: u16) -> Self {
        Self {
            id: id.into(),
            timestamp: timestamp.into(),
            attempts,
            body: None,
            serialized_body: None,
        }
    }

    /// The member `body`.
    #[inline]
    pub fn body(mut self, body: impl IntoJs) -> Self {
        self.body = Some(body.into_js());
        self
    }

    /// The member `serializedBody`.
    #[doc(alias = "serializedBody")]
    #[inline]
    pub fn serialized_body(mut self, serialized_body: impl Into<Vec<u8>>) -> Self {
        self.serialized_body = Some(serialized_body.into());
        self
    }
}

impl rt::Encode for ServiceBindingQueueMessage {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.timestamp);
        pack.put(&self.attempts);
        pack.put(&self.body);
        pack.put(&self.serialized_body);
    }
}
