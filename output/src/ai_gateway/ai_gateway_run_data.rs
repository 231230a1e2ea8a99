//! `AiGateway.run(data)`: What `AiGateway.run(data)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiGatewayUniversalRequest;
use crate::rt;

/// What `AiGateway.run(data)` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayRunData {
    /// `AiGatewayUniversalRequest`
    AiGatewayUniversalRequest(AiGatewayUniversalRequest),
    /// A list.
    List(Vec<AiGatewayUniversalRequest>),
}

rt::union_type! {
    AiGatewayRunData {
        AiGatewayUniversalRequest(0): value AiGatewayUniversalRequest,
        List(1): value Vec<AiGatewayUniversalRequest>,
    }
}
