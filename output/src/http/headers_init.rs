//! `HeadersInit`: What `Headers.constructor(init)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::Headers;
use crate::rt;

/// What `Headers.constructor(init)` takes.
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
    HeadersInit {
        Headers(0): handle Headers,
        List(1): value Vec<(String, String)>,
        Map(2): value HashMap<String, String>,
    }
}
