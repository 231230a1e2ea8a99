//! `AIGatewayHeaders.cf-aig-metadata`: Text or a map.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiGatewayHeadersCfAigMetadataValueValue;
use crate::rt::{self, Js};

/// Text or a map.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiGatewayHeadersCfAigMetadata {
    /// Text.
    Str(String),
    /// Values by name.
    Map(HashMap<String, Option<AiGatewayHeadersCfAigMetadataValueValue>>),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiGatewayHeadersCfAigMetadata [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Map(1): value HashMap<String, Option<AiGatewayHeadersCfAigMetadataValueValue>>,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
