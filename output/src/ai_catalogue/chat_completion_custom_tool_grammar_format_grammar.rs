//! `ChatCompletionCustomToolGrammarFormatGrammar`: The dictionary `ChatCompletionCustomToolGrammarFormatGrammar`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionCustomToolGrammarFormatGrammarSyntax;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionCustomToolGrammarFormatGrammar`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionCustomToolGrammarFormatGrammar {
    /// The member `definition`.
    pub definition: String,
    /// The member `syntax`.
    pub syntax: ChatCompletionCustomToolGrammarFormatGrammarSyntax,
}

impl ChatCompletionCustomToolGrammarFormatGrammar {
    /// A `ChatCompletionCustomToolGrammarFormatGrammar` with all that it has.
    pub fn new(
        definition: impl Into<String>,
        syntax: ChatCompletionCustomToolGrammarFormatGrammarSyntax,
    ) -> Self {
        Self { definition: definition.into(), syntax }
    }
}

impl rt::Encode for ChatCompletionCustomToolGrammarFormatGrammar {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.definition);
        pack.put(&self.syntax);
    }
}

impl rt::Decode for ChatCompletionCustomToolGrammarFormatGrammar {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { definition: r.get()?, syntax: r.get()? })
    }
}
