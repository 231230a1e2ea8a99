//! `EmailAddress`: An Email Address
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/email.jsonc`.

use crate::rt::{self, Result};

/// An Email Address
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EmailAddress {
    /// The member `name`.
    pub name: String,
    /// The member `email`.
    pub email: String,
}

impl EmailAddress {
    /// A `EmailAddress` with all that it has.
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self { name: name.into(), email: email.into() }
    }
}

impl rt::Encode for EmailAddress {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.email);
    }
}

impl rt::Decode for EmailAddress {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, email: r.get()? })
    }
}
