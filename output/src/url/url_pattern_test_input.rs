//! `URLPattern.test(input)`: Text or `UrlPatternInit`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::UrlPatternInit;
use crate::rt;

/// Text or `UrlPatternInit`.
#[derive(Clone, Debug)]
pub enum UrlPatternTestInput<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `UrlPatternInit`
    Init(UrlPatternInit),
}

rt::union_type! {
    UrlPatternTestInput<'a> [from encode]
    {}
    {
        Str(0): text,
        Init(1): value UrlPatternInit,
    }
    []
}
