//! `AiGateway.getUrl(provider)`: What `AiGateway.getUrl(provider)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::AiGatewayProviders;
use crate::rt;

/// What `AiGateway.getUrl(provider)` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayGetUrlProvider<'a> {
    /// `AiGatewayProviders`
    AiGatewayProviders(AiGatewayProviders),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    AiGatewayGetUrlProvider<'a> {
        AiGatewayProviders(0): value AiGatewayProviders,
        Str(1): text,
    }
}
