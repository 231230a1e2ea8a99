//! `EmailAddress`: An Email Address
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// An Email Address
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct EmailAddress {
    /// The member `name`.
    pub name: String,
    /// The member `email`.
    pub email: String,
}

impl EmailAddress {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self { name: name.into(), email: email.into() }
    }
}

impl rt::Encode for EmailAddress {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.email);
    }
}

impl rt::Decode for EmailAddress {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, email: r.get()? })
    }
}
