//! `BrowserRunLiveView`: Live-view link metadata.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunLiveViewGranted;
use crate::rt::{self, Result};

/// Live-view link metadata.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunLiveView {
    /// The member `webSocketDebuggerUrl`.
    #[doc(alias = "webSocketDebuggerUrl")]
    pub web_socket_debugger_url: String,
    /// The member `devtoolsFrontendUrl`.
    #[doc(alias = "devtoolsFrontendUrl")]
    pub devtools_frontend_url: String,
    /// The member `id`.
    pub id: String,
    /// The member `options`.
    pub options: BrowserRunLiveViewGranted,
}

impl rt::Decode for BrowserRunLiveView {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            web_socket_debugger_url: r.get()?,
            devtools_frontend_url: r.get()?,
            id: r.get()?,
            options: r.get()?,
        })
    }
}
