//! `URL::canParse(url)`: What `URL::canParse(url)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::Url;
use crate::rt;

/// What `URL::canParse(url)` takes.
#[derive(Clone, Debug)]
pub enum UrlCanParseUrl<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `Url`
    Url(Url),
}

rt::union_type! {
    UrlCanParseUrl<'a> {
        Str(0): text,
        Url(1): handle Url,
    }
}
