//! `BrowserRunDevToolsVersion`: Browser and protocol version metadata.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Browser and protocol version metadata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunDevToolsVersion {
    /// The member `Browser`.
    #[doc(alias = "Browser")]
    pub browser: String,
    /// The member `Protocol-Version`.
    #[doc(alias = "Protocol-Version")]
    pub protocol_version: String,
    /// The member `User-Agent`.
    #[doc(alias = "User-Agent")]
    pub user_agent: String,
    /// The member `V8-Version`.
    #[doc(alias = "V8-Version")]
    pub v8_version: String,
    /// The member `WebKit-Version`.
    #[doc(alias = "WebKit-Version")]
    pub web_kit_version: String,
    /// The member `webSocketDebuggerUrl`.
    #[doc(alias = "webSocketDebuggerUrl")]
    pub web_socket_debugger_url: String,
}

impl rt::Decode for BrowserRunDevToolsVersion {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            browser: r.get()?,
            protocol_version: r.get()?,
            user_agent: r.get()?,
            v8_version: r.get()?,
            web_kit_version: r.get()?,
            web_socket_debugger_url: r.get()?,
        })
    }
}
