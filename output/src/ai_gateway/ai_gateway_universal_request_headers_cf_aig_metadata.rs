//! `AIGatewayUniversalRequestHeaders.cf-aig-metadata`: What `AIGatewayUniversalRequestHeaders.cf-aig-metadata` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;
use std::collections::HashMap;

use super::AiGatewayUniversalRequestHeadersCfAigMetadataValueValue;
use crate::rt;

/// What `AIGatewayUniversalRequestHeaders.cf-aig-metadata` takes.
#[derive(Clone, Debug)]
pub enum AiGatewayUniversalRequestHeadersCfAigMetadata<'a> {
    /// Values by name.
    Map(HashMap<String, Option<AiGatewayUniversalRequestHeadersCfAigMetadataValueValue<'static>>>),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    AiGatewayUniversalRequestHeadersCfAigMetadata<'a> {
        Map(0): value HashMap<String, Option<AiGatewayUniversalRequestHeadersCfAigMetadataValueValue<'static>>>,
        Str(1): text,
    }
}
