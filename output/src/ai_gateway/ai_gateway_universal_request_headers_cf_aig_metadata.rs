//! `AIGatewayUniversalRequestHeaders.cf-aig-metadata`: Text or a map.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiGatewayUniversalRequestHeadersCfAigMetadataValueValue;
use crate::rt;

/// Text or a map.
#[derive(Clone, Debug)]
pub enum AiGatewayUniversalRequestHeadersCfAigMetadata {
    /// Text.
    Str(String),
    /// Values by name.
    Map(HashMap<String, Option<AiGatewayUniversalRequestHeadersCfAigMetadataValueValue>>),
}

rt::union_type! {
    AiGatewayUniversalRequestHeadersCfAigMetadata [from encode]
    {}
    {
        Str(0): owned_text,
        Map(1): value HashMap<String, Option<AiGatewayUniversalRequestHeadersCfAigMetadataValueValue>>,
    }
    []
}
