//! `TraceLog`: The dictionary [`TraceLog`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::TraceLogErrorInfo;
use crate::rt::{self, Date, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceLog`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceLog {
    /// The member `timestamp`.
    #[js(unit = "epoch_milliseconds")]
    pub timestamp: Date,
    /// The member `level`.
    pub level: String,
    /// The member `message`.
    pub message: Js,
    /// The member `errorInfo`.
    #[doc(alias = "errorInfo")]
    pub error_info: Option<Vec<Option<TraceLogErrorInfo>>>,
}

impl TraceLog {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(timestamp: impl Into<Date>, level: impl Into<String>, message: impl IntoJs) -> Self {
        Self {
            timestamp: timestamp.into(),
            level: level.into(),
            message: message.into_js(),
            error_info: None,
        }
    }

    /// The member `errorInfo`.
    #[doc(alias = "errorInfo")]
    #[inline]
    pub fn error_info(mut self, error_info: Vec<Option<TraceLogErrorInfo>>) -> Self {
        self.error_info = Some(error_info);
        self
    }
}

impl rt::Encode for TraceLog {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.epoch_milliseconds(&self.timestamp);
        pack.put(&self.level);
        pack.put(&self.message);
        pack.put(&self.error_info);
    }
}

impl rt::Decode for TraceLog {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let timestamp = r.epoch_milliseconds();
        let level = r.get();
        let message = r.get();
        let error_info = r.get();
        Ok(Self {
            timestamp: timestamp?,
            level: level?,
            message: message?,
            error_info: error_info?,
        })
    }
}
