//! `AiTextGenerationResponseFormat`: The dictionary [`AiTextGenerationResponseFormat`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationResponseFormat`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiTextGenerationResponseFormat {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `json_schema`.
    #[js(rename = "json_schema")]
    pub json_schema: Option<Js>,
}

impl AiTextGenerationResponseFormat {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), json_schema: None }
    }

    /// The member `json_schema`.
    #[inline]
    pub fn json_schema(mut self, json_schema: impl IntoJs) -> Self {
        self.json_schema = Some(json_schema.into_js());
        self
    }
}

impl rt::Encode for AiTextGenerationResponseFormat {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.json_schema);
    }
}

impl rt::Decode for AiTextGenerationResponseFormat {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let json_schema = r.get();
        Ok(Self { type_: type_?, json_schema: json_schema? })
    }
}
