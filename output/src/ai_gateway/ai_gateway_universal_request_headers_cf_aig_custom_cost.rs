//! `AIGatewayUniversalRequestHeaders.cf-aig-custom-cost`: What `AIGatewayUniversalRequestHeaders.cf-aig-custom-cost` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::AiGatewayHeadersCfAigCustomCost;
use crate::rt;

/// What `AIGatewayUniversalRequestHeaders.cf-aig-custom-cost` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayUniversalRequestHeadersCfAigCustomCost<'a> {
    /// `AiGatewayHeadersCfAigCustomCost`
    AiGatewayHeadersCfAigCustomCost(AiGatewayHeadersCfAigCustomCost),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    AiGatewayUniversalRequestHeadersCfAigCustomCost<'a> {
        AiGatewayHeadersCfAigCustomCost(0): value AiGatewayHeadersCfAigCustomCost,
        Str(1): text,
    }
}
