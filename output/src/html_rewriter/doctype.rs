//! `Doctype`: The dictionary `Doctype`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/html_rewriter.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Doctype`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Doctype {
    /// The member `name`.
    pub name: Option<String>,
    /// The member `publicId`.
    #[doc(alias = "publicId")]
    pub public_id: Option<String>,
    /// The member `systemId`.
    #[doc(alias = "systemId")]
    pub system_id: Option<String>,
}

impl Doctype {
    /// A `Doctype` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `publicId`.
    #[doc(alias = "publicId")]
    pub fn public_id(mut self, public_id: impl Into<String>) -> Self {
        self.public_id = Some(public_id.into());
        self
    }

    /// The member `systemId`.
    #[doc(alias = "systemId")]
    pub fn system_id(mut self, system_id: impl Into<String>) -> Self {
        self.system_id = Some(system_id.into());
        self
    }
}

impl rt::Encode for Doctype {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.public_id);
        pack.put(&self.system_id);
    }
}

impl rt::Decode for Doctype {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, public_id: r.get()?, system_id: r.get()? })
    }
}
