//! `ResponseFunctionToolCallItem`: The dictionary `ResponseFunctionToolCallItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseFunctionToolCallItemStatus;
use crate::rt::{self, Result};

/// The dictionary `ResponseFunctionToolCallItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseFunctionToolCallItem {
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
    pub id: String,
    /// The member `status`.
    pub status: Option<ResponseFunctionToolCallItemStatus>,
}

impl ResponseFunctionToolCallItem {
    /// A `ResponseFunctionToolCallItem` with what it must have.
    pub fn new(
        arguments: impl Into<String>,
        call_id: impl Into<String>,
        name: impl Into<String>,
        type_: impl Into<String>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            call_id: call_id.into(),
            name: name.into(),
            type_: type_.into(),
            id: id.into(),
            status: None,
        }
    }

    /// The member `status`.
    pub fn status(mut self, status: ResponseFunctionToolCallItemStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl rt::Encode for ResponseFunctionToolCallItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.arguments);
        pack.put(&self.call_id);
        pack.put(&self.name);
        pack.put(&self.type_);
        pack.put(&self.id);
        pack.put(&self.status);
    }
}

impl rt::Decode for ResponseFunctionToolCallItem {
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
