//! `AIGatewayHeaders.cf-aig-custom-cost`: Text or `AiGatewayHeadersCfAigCustomCost`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiGatewayHeadersCfAigCustomCost;
use crate::rt::{self, Js};

/// Text or `AiGatewayHeadersCfAigCustomCost`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiGatewayHeadersCfAigCustomCostOrStr {
    /// Text.
    Str(String),
    /// `AiGatewayHeadersCfAigCustomCost`
    Cost(AiGatewayHeadersCfAigCustomCost),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiGatewayHeadersCfAigCustomCostOrStr [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Cost(1): value AiGatewayHeadersCfAigCustomCost,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
