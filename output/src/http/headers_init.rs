//! `HeadersInit`: `Headers`, a list or a map.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::Headers;
use crate::rt;

/// `Headers`, a list or a map.
#[derive(Clone, Debug)]
pub enum HeadersInit {
    /// `Headers`
    Headers(Headers),
    /// A list.
    List(Vec<(String, String)>),
    /// Values by name.
    Map(HashMap<String, String>),
}

rt::union_type! {
    HeadersInit [from encode]
    {}
    {
        Headers(0): handle Headers,
        List(1): list (String, String),
        Map(2): value HashMap<String, String>,
    }
    []
}
