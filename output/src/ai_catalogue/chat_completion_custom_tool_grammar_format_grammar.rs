//! `ChatCompletionCustomToolGrammarFormatGrammar`: The dictionary [`ChatCompletionCustomToolGrammarFormatGrammar`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionCustomToolGrammarFormatGrammarSyntax;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionCustomToolGrammarFormatGrammar`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionCustomToolGrammarFormatGrammar {
    /// The member `definition`.
    pub definition: String,
    /// The member `syntax`.
    pub syntax: ChatCompletionCustomToolGrammarFormatGrammarSyntax,
}

impl ChatCompletionCustomToolGrammarFormatGrammar {
    /// With all that there is.
    #[inline]
    pub fn new(
        definition: impl Into<String>,
        syntax: ChatCompletionCustomToolGrammarFormatGrammarSyntax,
    ) -> Self {
        Self { definition: definition.into(), syntax }
    }
}
