//! `URLSearchParams.constructor(init)`: Text, a list or a map.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::rt;

/// Text, a list or a map.
#[derive(Clone, Debug)]
pub enum UrlSearchParamsInit<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// A list.
    List(Vec<(String, String)>),
    /// Values by name.
    Map(HashMap<String, String>),
}

rt::union_type! {
    UrlSearchParamsInit<'a> [from encode]
    {}
    {
        Str(0): text,
        List(1): list (String, String),
        Map(2): value HashMap<String, String>,
    }
    []
}
