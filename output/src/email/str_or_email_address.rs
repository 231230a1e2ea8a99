//! `EmailMessageBuilder.from`: Text or `EmailAddress`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::EmailAddress;
use crate::rt::{self, Js};

/// Text or `EmailAddress`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrEmailAddress {
    /// Text.
    Str(String),
    /// `EmailAddress`
    Address(EmailAddress),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrEmailAddress [from encode decode into_js from_js]
    {}
    {
        Str(0): owned_text,
        Address(1): value EmailAddress,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
