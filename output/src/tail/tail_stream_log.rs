//! `TailStream.Log`: The dictionary `TailStream.Log`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::{TailStreamLogLevel, TailStreamTailStreamErrorInfo};
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `TailStream.Log`.
#[doc(alias = "TailStream.Log")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamLog {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `level`.
    pub level: TailStreamLogLevel,
    /// The member `errorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Vec<Option<TailStreamTailStreamErrorInfo>>>,
    /// The member `message`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`object | string`).
    pub message: Js,
    /// The member `truncated`.
    pub truncated: Option<bool>,
}

impl TailStreamLog {
    /// A `TailStream.Log` with what it must have.
    pub fn new(type_: impl Into<String>, level: TailStreamLogLevel, message: impl IntoJs) -> Self {
        Self {
            type_: type_.into(),
            level,
            error_info: None,
            message: message.into_js(),
            truncated: None,
        }
    }

    /// The member `errorInfo`.
    #[doc(alias = "errorInfo")]
    pub fn error_info(mut self, error_info: Vec<Option<TailStreamTailStreamErrorInfo>>) -> Self {
        self.error_info = Some(error_info);
        self
    }

    /// The member `truncated`.
    pub fn truncated(mut self, truncated: bool) -> Self {
        self.truncated = Some(truncated);
        self
    }
}

impl rt::Encode for TailStreamLog {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.level);
        pack.put(&self.error_info);
        pack.put(&self.message);
        pack.put(&self.truncated);
    }
}

impl rt::Decode for TailStreamLog {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let level = r.get();
        let error_info = r.get();
        let message = r.get();
        let truncated = r.get();
        Ok(Self {
            type_: type_?,
            level: level?,
            error_info: error_info?,
            message: message?,
            truncated: truncated?,
        })
    }
}
