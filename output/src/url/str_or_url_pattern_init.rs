//! `URLPatternResult.inputs`: Text or `UrlPatternInit`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::UrlPatternInit;
use crate::rt::{self, Js};

/// Text or `UrlPatternInit`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StrOrUrlPatternInit {
    /// Text.
    Str(String),
    /// `UrlPatternInit`
    Init(UrlPatternInit),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    StrOrUrlPatternInit [decode]
    {}
    {
        Str(0): owned_text,
        Init(1): value UrlPatternInit,
        Other(2): other Js,
    }
    []
}
