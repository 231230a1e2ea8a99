//! `TailStream.Log`: The dictionary [`TailStream.Log`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TailStreamLogLevel, TailStreamLogMessage, TailStreamTailStreamErrorInfo};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.Log`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"log"`.
#[doc(alias = "TailStream.Log")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "log"))]
#[non_exhaustive]
pub struct TailStreamLog {
    /// The member `level`.
    pub level: TailStreamLogLevel,
    /// The member `errorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Vec<Option<TailStreamTailStreamErrorInfo>>>,
    /// The member `message`.
    pub message: TailStreamLogMessage,
    /// The member `truncated`.
    pub truncated: Option<bool>,
}

impl TailStreamLog {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(level: TailStreamLogLevel, message: impl Into<TailStreamLogMessage>) -> Self {
        Self { level, error_info: None, message: message.into(), truncated: None }
    }

    /// The member `errorInfo`.
    #[doc(alias = "errorInfo")]
    #[inline]
    pub fn error_info(mut self, error_info: Vec<Option<TailStreamTailStreamErrorInfo>>) -> Self {
        self.error_info = Some(error_info);
        self
    }

    /// The member `truncated`.
    #[inline]
    pub fn truncated(mut self, truncated: bool) -> Self {
        self.truncated = Some(truncated);
        self
    }
}

impl rt::Encode for TailStreamLog {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.level);
        pack.put(&self.error_info);
        pack.put(&self.message);
        pack.put(&self.truncated);
    }
}

impl rt::Decode for TailStreamLog {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let level = r.get();
        let error_info = r.get();
        let message = r.get();
        let truncated = r.get();
        Ok(Self {
            level: level?,
            error_info: error_info?,
            message: message?,
            truncated: truncated?,
        })
    }
}
