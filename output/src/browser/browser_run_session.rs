//! `BrowserRunSession`: A browser session returned by the session-management methods.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};

/// A browser session returned by the session-management methods.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunSession {
    /// The member `sessionId`.
    #[doc(alias = "sessionId")]
    pub session_id: String,
    /// The member `startTime`.
    #[doc(alias = "startTime")]
    pub start_time: Option<Date>,
    /// The member `endTime`.
    #[doc(alias = "endTime")]
    pub end_time: Option<Date>,
    /// The member `closeReason`.
    #[doc(alias = "closeReason")]
    pub close_reason: Option<u32>,
    /// The member `closeReasonText`.
    #[doc(alias = "closeReasonText")]
    pub close_reason_text: Option<String>,
    /// The member `connectionId`.
    #[doc(alias = "connectionId")]
    pub connection_id: Option<String>,
    /// The member `connectionStartTime`.
    #[doc(alias = "connectionStartTime")]
    pub connection_start_time: Option<Date>,
    /// The member `connectionEndTime`.
    #[doc(alias = "connectionEndTime")]
    pub connection_end_time: Option<Date>,
    /// The member `lastUpdated`.
    #[doc(alias = "lastUpdated")]
    pub last_updated: Option<Date>,
    /// The member `webSocketDebuggerUrl`.
    #[doc(alias = "webSocketDebuggerUrl")]
    pub web_socket_debugger_url: Option<String>,
    /// The member `devtoolsFrontendUrl`.
    #[doc(alias = "devtoolsFrontendUrl")]
    pub devtools_frontend_url: Option<String>,
}

impl rt::Decode for BrowserRunSession {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            session_id: r.get()?,
            start_time: r.optional(|r| r.epoch_milliseconds())?,
            end_time: r.optional(|r| r.epoch_milliseconds())?,
            close_reason: r.get()?,
            close_reason_text: r.get()?,
            connection_id: r.get()?,
            connection_start_time: r.optional(|r| r.epoch_milliseconds())?,
            connection_end_time: r.optional(|r| r.epoch_milliseconds())?,
            last_updated: r.optional(|r| r.epoch_milliseconds())?,
            web_socket_debugger_url: r.get()?,
            devtools_frontend_url: r.get()?,
        })
    }
}
