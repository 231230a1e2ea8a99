//! `BrowserRunDevToolsTarget`: A browser target returned by the DevTools JSON methods.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// A browser target returned by the DevTools JSON methods.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunDevToolsTarget {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `url`.
    pub url: String,
    /// The member `title`.
    pub title: Option<String>,
    /// The member `description`.
    pub description: Option<String>,
    /// The member `webSocketDebuggerUrl`.
    #[doc(alias = "webSocketDebuggerUrl")]
    pub web_socket_debugger_url: Option<String>,
    /// The member `devtoolsFrontendUrl`.
    #[doc(alias = "devtoolsFrontendUrl")]
    pub devtools_frontend_url: Option<String>,
}

impl rt::Decode for BrowserRunDevToolsTarget {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            type_: r.get()?,
            url: r.get()?,
            title: r.get()?,
            description: r.get()?,
            web_socket_debugger_url: r.get()?,
            devtools_frontend_url: r.get()?,
        })
    }
}
