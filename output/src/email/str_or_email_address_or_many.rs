//! `EmailMessageBuilder.to`: Text, `EmailAddress` or several.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{EmailAddress, StrOrEmailAddress};
use crate::rt::{self, Js};

/// Text, `EmailAddress` or several.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrEmailAddressOrMany {
    /// Text.
    Str(String),
    /// `EmailAddress`
    Address(EmailAddress),
    /// A list.
    Many(Vec<StrOrEmailAddress>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrEmailAddressOrMany [from encode decode into_js from_js]
    {}
    {
        Str(0): owned_text,
        Address(1): value EmailAddress,
        Many(2): list StrOrEmailAddress,
        Other(3): other Js,
    }
    [
        (0, Text),
        (2, List(&Any)),
        (1, Object(&[])),
    ]
}
