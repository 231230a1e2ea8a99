//! `ResponseErrorEvent`: The dictionary `ResponseErrorEvent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ResponseErrorEvent`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseErrorEvent {
    /// The member `code`.
    pub code: Option<String>,
    /// The member `message`.
    pub message: String,
    /// The member `param`.
    pub param: Option<String>,
    /// The member `sequence_number`.
    pub sequence_number: f64,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseErrorEvent {
    /// A `ResponseErrorEvent` with what it must have.
    pub fn new(message: impl Into<String>, sequence_number: f64, type_: impl Into<String>) -> Self {
        Self {
            code: None,
            message: message.into(),
            param: None,
            sequence_number,
            type_: type_.into(),
        }
    }

    /// The member `code`.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The member `param`.
    pub fn param(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }
}

impl rt::Encode for ResponseErrorEvent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.message);
        pack.put(&self.param);
        pack.put(&self.sequence_number);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseErrorEvent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            code: r.get()?,
            message: r.get()?,
            param: r.get()?,
            sequence_number: r.get()?,
            type_: r.get()?,
        })
    }
}
