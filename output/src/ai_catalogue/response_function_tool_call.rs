//! `ResponseFunctionToolCall`: The dictionary `ResponseFunctionToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseFunctionToolCallStatus;
use crate::rt::{self, Result};

/// The dictionary `ResponseFunctionToolCall`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseFunctionToolCall {
    /// The member `arguments`.
    pub arguments: String,
    /// The member `call_id`.
    pub call_id: String,
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `status`.
    pub status: Option<ResponseFunctionToolCallStatus>,
}

impl ResponseFunctionToolCall {
    /// A `ResponseFunctionToolCall` with what it must have.
    pub fn new(
        arguments: impl Into<String>,
        call_id: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
            name: name.into(),
            type_: type_.into(),
            id: None,
            status: None,
        }
    }

    /// The member `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `status`.
    pub fn status(mut self, status: ResponseFunctionToolCallStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl rt::Encode for ResponseFunctionToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.arguments);
        pack.put(&self.call_id);
        pack.put(&self.name);
        pack.put(&self.type_);
        pack.put(&self.id);
        pack.put(&self.status);
    }
}

impl rt::Decode for ResponseFunctionToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            arguments: r.get()?,
            call_id: r.get()?,
            name: r.get()?,
            type_: r.get()?,
            id: r.get()?,
            status: r.get()?,
        })
    }
}
