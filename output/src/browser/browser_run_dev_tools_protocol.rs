//! `BrowserRunDevToolsProtocol`: The DevTools protocol definition.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BrowserRunDevToolsProtocolDomain, BrowserRunDevToolsProtocolVersion};
use crate::rt::{self, Result};

/// The DevTools protocol definition. Additional protocol fields may be returned by Chrome.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunDevToolsProtocol {
    /// The member `domains`.
    pub domains: Vec<BrowserRunDevToolsProtocolDomain>,
    /// The member `version`.
    pub version: Option<BrowserRunDevToolsProtocolVersion>,
}

impl rt::Decode for BrowserRunDevToolsProtocol {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let domains = r.get();
        let version = r.get();
        Ok(Self { domains: domains?, version: version? })
    }
}
