//! `AIGatewayUniversalRequestHeaders.cf-aig-custom-cost`: Text or `AiGatewayHeadersCfAigCustomCost`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiGatewayHeadersCfAigCustomCost;
use crate::rt;

/// Text or `AiGatewayHeadersCfAigCustomCost`.
#[derive(Clone, Debug)]
pub enum AiGatewayUniversalRequestHeadersCfAigCustomCost {
    /// Text.
    Str(String),
    /// `AiGatewayHeadersCfAigCustomCost`
    HeadersCfAigCustomCost(AiGatewayHeadersCfAigCustomCost),
}

rt::union_type! {
    AiGatewayUniversalRequestHeadersCfAigCustomCost [from encode]
    {}
    {
        Str(0): owned_text,
        HeadersCfAigCustomCost(1): value AiGatewayHeadersCfAigCustomCost,
    }
    []
}
