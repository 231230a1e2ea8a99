//! `AiGateway.run(data)`: `AiGatewayUniversalRequest` or several.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiGatewayUniversalRequest;
use crate::rt;

/// `AiGatewayUniversalRequest` or several.
#[derive(Clone, Debug)]
pub enum AiGatewayRunData {
    /// `AiGatewayUniversalRequest`
    One(AiGatewayUniversalRequest),
    /// A list.
    Many(Vec<AiGatewayUniversalRequest>),
}

rt::union_type! {
    AiGatewayRunData [from encode]
    {}
    {
        One(0): value AiGatewayUniversalRequest,
        Many(1): list AiGatewayUniversalRequest,
    }
    []
}
