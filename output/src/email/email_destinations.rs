//! `EmailDestinations`: Recipient fields for `SendEmail.send()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrEmailAddressOrMany;
use crate::{FromJs, IntoJs};

/// Recipient fields for `SendEmail.send()`. At least one of `to`, `cc`, or
/// `bcc` must be provided.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct EmailDestinations {
    /// The member `to`.
    pub to: Option<StrOrEmailAddressOrMany>,
    /// The member `cc`.
    pub cc: Option<StrOrEmailAddressOrMany>,
    /// The member `bcc`.
    pub bcc: Option<StrOrEmailAddressOrMany>,
}

impl EmailDestinations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `to`.
    #[inline]
    pub fn to(mut self, to: impl Into<StrOrEmailAddressOrMany>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// The member `cc`.
    #[inline]
    pub fn cc(mut self, cc: impl Into<StrOrEmailAddressOrMany>) -> Self {
        self.cc = Some(cc.into());
        self
    }

    /// The member `bcc`.
    #[inline]
    pub fn bcc(mut self, bcc: impl Into<StrOrEmailAddressOrMany>) -> Self {
        self.bcc = Some(bcc.into());
        self
    }
}
