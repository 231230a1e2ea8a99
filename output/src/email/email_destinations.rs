//! `EmailDestinations`: Recipient fields for `SendEmail.send()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// Recipient fields for `SendEmail.send()`. At least one of `to`, `cc`, or
/// `bcc` must be provided.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct EmailDestinations {
    /// The member `to`.
    ///
    /// A JavaScript value, one of: `string`, `EmailAddress`, `(string | EmailAddress)[]`.
    pub to: Option<Js>,
    /// The member `cc`.
    ///
    /// A JavaScript value, one of: `string`, `EmailAddress`, `(string | EmailAddress)[]`.
    pub cc: Option<Js>,
    /// The member `bcc`.
    ///
    /// A JavaScript value, one of: `string`, `EmailAddress`, `(string | EmailAddress)[]`.
    pub bcc: Option<Js>,
}

impl EmailDestinations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `to`.
    ///
    /// A JavaScript value, one of: `string`, `EmailAddress`, `(string | EmailAddress)[]`.
    #[inline]
    pub fn to(mut self, to: impl IntoJs) -> Self {
        self.to = Some(to.into_js());
        self
    }

    /// The member `cc`.
    ///
    /// A JavaScript value, one of: `string`, `EmailAddress`, `(string | EmailAddress)[]`.
    #[inline]
    pub fn cc(mut self, cc: impl IntoJs) -> Self {
        self.cc = Some(cc.into_js());
        self
    }

    /// The member `bcc`.
    ///
    /// A JavaScript value, one of: `string`, `EmailAddress`, `(string | EmailAddress)[]`.
    #[inline]
    pub fn bcc(mut self, bcc: impl IntoJs) -> Self {
        self.bcc = Some(bcc.into_js());
        self
    }
}
