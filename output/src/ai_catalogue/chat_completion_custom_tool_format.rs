//! `ChatCompletionCustomToolFormat`: `ChatCompletionCustomToolTextFormat` or `ChatCompletionCustomToolGrammarFormat`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ChatCompletionCustomToolGrammarFormat, ChatCompletionCustomToolTextFormat};
use crate::rt::{self, Js};

/// `ChatCompletionCustomToolTextFormat` or `ChatCompletionCustomToolGrammarFormat`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ChatCompletionCustomToolFormat {
    /// `ChatCompletionCustomToolTextFormat`
    Text(ChatCompletionCustomToolTextFormat),
    /// `ChatCompletionCustomToolGrammarFormat`
    Grammar(ChatCompletionCustomToolGrammarFormat),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ChatCompletionCustomToolFormat [from into_js from_js]
    {}
    {
        Text(0): value ChatCompletionCustomToolTextFormat,
        Grammar(1): value ChatCompletionCustomToolGrammarFormat,
        Other(2): other Js,
    }
    [
        (0, Object(&[("type", false, OneOf(&["text"]))])),
        (1, Object(&[("type", false, OneOf(&["grammar"]))])),
    ]
}
