//! `BrowserRunDevToolsProtocolDomain`: A DevTools protocol domain.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use crate::rt::{self, Js, Result};

/// A DevTools protocol domain. Protocol definitions may gain additional fields over time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunDevToolsProtocolDomain {
    /// The member `domain`.
    pub domain: String,
    /// The member `experimental`.
    pub experimental: Option<bool>,
    /// The member `dependencies`.
    pub dependencies: Option<Vec<String>>,
    /// The member `types`.
    pub types: Option<Vec<HashMap<String, Js>>>,
    /// The member `commands`.
    pub commands: Option<Vec<HashMap<String, Js>>>,
    /// The member `events`.
    pub events: Option<Vec<HashMap<String, Js>>>,
}

impl rt::Decode for BrowserRunDevToolsProtocolDomain {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let domain = r.get();
        let experimental = r.get();
        let dependencies = r.get();
        let types = r.get();
        let commands = r.get();
        let events = r.get();
        Ok(Self {
            domain: domain?,
            experimental: experimental?,
            dependencies: dependencies?,
            types: types?,
            commands: commands?,
            events: events?,
        })
    }
}
