//! `ChatCompletionCustomToolGrammarFormat`: The dictionary `ChatCompletionCustomToolGrammarFormat`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionCustomToolGrammarFormatGrammar;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionCustomToolGrammarFormat`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionCustomToolGrammarFormat {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `grammar`.
    pub grammar: ChatCompletionCustomToolGrammarFormatGrammar,
}

impl ChatCompletionCustomToolGrammarFormat {
    /// A `ChatCompletionCustomToolGrammarFormat` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        grammar: ChatCompletionCustomToolGrammarFormatGrammar,
    ) -> Self {
        Self { type_: type_.into(), grammar }
    }
}

impl rt::Encode for ChatCompletionCustomToolGrammarFormat {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.grammar);
    }
}

impl rt::Decode for ChatCompletionCustomToolGrammarFormat {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, grammar: r.get()? })
    }
}
