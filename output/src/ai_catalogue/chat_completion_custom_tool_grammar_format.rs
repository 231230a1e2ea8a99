//! `ChatCompletionCustomToolGrammarFormat`: The dictionary [`ChatCompletionCustomToolGrammarFormat`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionCustomToolGrammarFormatGrammar;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionCustomToolGrammarFormat`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"grammar"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "grammar"))]
#[non_exhaustive]
pub struct ChatCompletionCustomToolGrammarFormat {
    /// The member `grammar`.
    pub grammar: ChatCompletionCustomToolGrammarFormatGrammar,
}

impl ChatCompletionCustomToolGrammarFormat {
    /// With all that there is.
    #[inline]
    pub fn new(grammar: ChatCompletionCustomToolGrammarFormatGrammar) -> Self {
        Self { grammar }
    }
}
