//! `EmailDestinations`: Recipient fields for `SendEmail.send()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/email.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// Recipient fields for `SendEmail.send()`. At least one of `to`, `cc`, or
/// `bcc` must be provided.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmailDestinations {
    /// The member `to`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress | (string | EmailAddress)[]`).
    pub to: Option<Js>,
    /// The member `cc`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress | (string | EmailAddress)[]`).
    pub cc: Option<Js>,
    /// The member `bcc`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress | (string | EmailAddress)[]`).
    pub bcc: Option<Js>,
}

impl EmailDestinations {
    /// A `EmailDestinations` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `to`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress | (string | EmailAddress)[]`).
    pub fn to(mut self, to: impl IntoJs) -> Self {
        self.to = Some(to.into_js());
        self
    }

    /// The member `cc`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress | (string | EmailAddress)[]`).
    pub fn cc(mut self, cc: impl IntoJs) -> Self {
        self.cc = Some(cc.into_js());
        self
    }

    /// The member `bcc`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | EmailAddress | (string | EmailAddress)[]`).
    pub fn bcc(mut self, bcc: impl IntoJs) -> Self {
        self.bcc = Some(bcc.into_js());
        self
    }
}

impl rt::Encode for EmailDestinations {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.to);
        pack.put(&self.cc);
        pack.put(&self.bcc);
    }
}

impl rt::Decode for EmailDestinations {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let to = r.get();
        let cc = r.get();
        let bcc = r.get();
        Ok(Self { to: to?, cc: cc?, bcc: bcc? })
    }
}
