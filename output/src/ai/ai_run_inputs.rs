//! `AiRunInputs`: The dictionary `AiRunInputs`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai.jsonc`.

use crate::rt::{self, Js, Result};

/// The dictionary `AiRunInputs`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiRunInputs {
    /// The member `requests`.
    ///
    /// Untyped here: indexed access: the type is not evaluated (`AiModelList[Name]["inputs"]`).
    pub requests: Vec<Js>,
}

impl AiRunInputs {
    /// A `AiRunInputs` with all that it has.
    pub fn new(requests: Vec<Js>) -> Self {
        Self { requests }
    }
}

impl rt::Encode for AiRunInputs {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.requests);
    }
}

impl rt::Decode for AiRunInputs {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let requests = r.get();
        Ok(Self { requests: requests? })
    }
}
