//! `URLPattern.exec(input)`: What `URLPattern.exec(input)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::UrlPatternInit;
use crate::rt;

/// What `URLPattern.exec(input)` takes.
#[derive(Clone, Debug)]
pub enum UrlPatternExecInput<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `UrlPatternInit`
    UrlPatternInit(UrlPatternInit),
}

rt::union_type! {
    UrlPatternExecInput<'a> {
        Str(0): text,
        UrlPatternInit(1): value UrlPatternInit,
    }
}
