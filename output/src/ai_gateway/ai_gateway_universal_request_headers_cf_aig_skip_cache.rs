//! `AIGatewayUniversalRequestHeaders.cf-aig-skip-cache`: What `AIGatewayUniversalRequestHeaders.cf-aig-skip-cache` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `AIGatewayUniversalRequestHeaders.cf-aig-skip-cache` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayUniversalRequestHeadersCfAigSkipCache<'a> {
    /// A boolean.
    Bool(bool),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    AiGatewayUniversalRequestHeadersCfAigSkipCache<'a> {
        Bool(0): value bool,
        Str(1): text,
    }
}
