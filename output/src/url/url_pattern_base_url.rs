//! `URLPattern.constructor(baseURL)`: What `URLPattern.constructor(baseURL)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::UrlPatternOptions;
use crate::rt;

/// What `URLPattern.constructor(baseURL)` takes.
#[derive(Clone, Debug)]
pub enum UrlPatternBaseUrl<'a> {
    Str(Cow<'a, str>),
    UrlPatternOptions(UrlPatternOptions),
}

rt::union_type! {
    UrlPatternBaseUrl<'a> {
        Str(0): text,
        UrlPatternOptions(1): value UrlPatternOptions,
    }
}
