//! `TailStream.Exception`: The dictionary `TailStream.Exception`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.Exception`.
#[doc(alias = "TailStream.Exception")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamException {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `code`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | number`).
    pub code: Option<Js>,
    /// The member `name`.
    pub name: String,
    /// The member `message`.
    pub message: String,
    /// The member `stack`.
    pub stack: Option<String>,
}

impl TailStreamException {
    /// A `TailStream.Exception` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        name: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            type_: type_.into(),
            code: None,
            name: name.into(),
            message: message.into(),
            stack: None,
        }
    }

    /// The member `code`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | number`).
    pub fn code(mut self, code: impl IntoJs) -> Self {
        self.code = Some(code.into_js());
        self
    }

    /// The member `stack`.
    pub fn stack(mut self, stack: impl Into<String>) -> Self {
        self.stack = Some(stack.into());
        self
    }
}

impl rt::Encode for TailStreamException {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.code);
        pack.put(&self.name);
        pack.put(&self.message);
        pack.put(&self.stack);
    }
}

impl rt::Decode for TailStreamException {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let code = r.get();
        let name = r.get();
        let message = r.get();
        let stack = r.get();
        Ok(Self { type_: type_?, code: code?, name: name?, message: message?, stack: stack? })
    }
}
