//! `AIGatewayUniversalRequestHeaders.cf-aig-retry-delay`: What `AIGatewayUniversalRequestHeaders.cf-aig-retry-delay` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `AIGatewayUniversalRequestHeaders.cf-aig-retry-delay` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayUniversalRequestHeadersCfAigRetryDelay<'a> {
    /// A number.
    Number(f64),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    AiGatewayUniversalRequestHeadersCfAigRetryDelay<'a> {
        Number(0): number,
        Str(1): text,
    }
}
