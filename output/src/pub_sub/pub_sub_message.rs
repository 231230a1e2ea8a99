//! `PubSubMessage`: The dictionary `PubSubMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/pub_sub.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `PubSubMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PubSubMessage {
    /// The member `mid`.
    pub mid: f64,
    /// The member `broker`.
    pub broker: String,
    /// The member `topic`.
    pub topic: String,
    /// The member `clientId`.
    #[doc(alias = "clientId")]
    pub client_id: String,
    /// The member `jti`.
    pub jti: Option<String>,
    /// The member `receivedAt`.
    #[doc(alias = "receivedAt")]
    pub received_at: f64,
    /// The member `contentType`.
    #[doc(alias = "contentType")]
    pub content_type: String,
    /// The member `payloadFormatIndicator`.
    #[doc(alias = "payloadFormatIndicator")]
    pub payload_format_indicator: f64,
    /// The member `payload`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | Uint8Array`).
    pub payload: Js,
}

impl PubSubMessage {
    /// A `PubSubMessage` with what it must have.
    pub fn new(
        mid: f64,
        broker: impl Into<String>,
        topic: impl Into<String>,
        client_id: impl Into<String>,
        received_at: f64,
        content_type: impl Into<String>,
        payload_format_indicator: f64,
        payload: impl IntoJs,
    ) -> Self {
        Self {
            mid,
            broker: broker.into(),
            topic: topic.into(),
            client_id: client_id.into(),
            jti: None,
            received_at,
            content_type: content_type.into(),
            payload_format_indicator,
            payload: payload.into_js(),
        }
    }

    /// The member `jti`.
    pub fn jti(mut self, jti: impl Into<String>) -> Self {
        self.jti = Some(jti.into());
        self
    }
}

impl rt::Encode for PubSubMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mid);
        pack.put(&self.broker);
        pack.put(&self.topic);
        pack.put(&self.client_id);
        pack.put(&self.jti);
        pack.put(&self.received_at);
        pack.put(&self.content_type);
        pack.put(&self.payload_format_indicator);
        pack.put(&self.payload);
    }
}

impl rt::Decode for PubSubMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let mid = r.get();
        let broker = r.get();
        let topic = r.get();
        let client_id = r.get();
        let jti = r.get();
        let received_at = r.get();
        let content_type = r.get();
        let payload_format_indicator = r.get();
        let payload = r.get();
        Ok(Self {
            mid: mid?,
            broker: broker?,
            topic: topic?,
            client_id: client_id?,
            jti: jti?,
            received_at: received_at?,
            content_type: content_type?,
            payload_format_indicator: payload_format_indicator?,
            payload: payload?,
        })
    }
}
