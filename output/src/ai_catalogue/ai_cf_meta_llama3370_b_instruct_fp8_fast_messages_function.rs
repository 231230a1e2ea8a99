//! `AiCfMetaLlama3370BInstructFp8FastMessagesFunction`: The dictionary [`AiCfMetaLlama3370BInstructFp8FastMessagesFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama3370BInstructFp8FastMessagesFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastMessagesFunction {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl AiCfMetaLlama3370BInstructFp8FastMessagesFunction {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}
