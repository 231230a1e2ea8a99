//! `URLSearchParams.constructor(init)`: What `URLSearchParams.constructor(init)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::rt;

/// What `URLSearchParams.constructor(init)` takes.
#[derive(Clone, Debug)]
pub enum UrlSearchParamsInit<'a> {
    /// A list.
    List(Vec<(String, String)>),
    /// Values by name.
    Map(HashMap<String, String>),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    UrlSearchParamsInit<'a> {
        List(0): value Vec<(String, String)>,
        Map(1): value HashMap<String, String>,
        Str(2): text,
    }
}
