//! `AiGatewayLog`: The dictionary [`AiGatewayLog`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiGatewayLogMetadataValue;
use crate::rt::{self, Date, Result};

/// The dictionary [`AiGatewayLog`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiGatewayLog {
    /// The member `id`.
    pub id: String,
    /// The member `provider`.
    pub provider: String,
    /// The member `model`.
    pub model: String,
    /// The member `model_type`.
    pub model_type: Option<String>,
    /// The member `path`.
    pub path: String,
    /// The member `duration`.
    pub duration: f64,
    /// The member `request_type`.
    pub request_type: Option<String>,
    /// The member `request_content_type`.
    pub request_content_type: Option<String>,
    /// The member `status_code`.
    pub status_code: u16,
    /// The member `response_content_type`.
    pub response_content_type: Option<String>,
    /// The member `success`.
    pub success: bool,
    /// The member `cached`.
    pub cached: bool,
    /// The member `tokens_in`.
    pub tokens_in: Option<u64>,
    /// The member `tokens_out`.
    pub tokens_out: Option<u64>,
    /// The member `metadata`.
    pub metadata: Option<HashMap<String, Option<AiGatewayLogMetadataValue>>>,
    /// The member `step`.
    pub step: Option<u32>,
    /// The member `cost`.
    pub cost: Option<f64>,
    /// The member `custom_cost`.
    pub custom_cost: Option<bool>,
    /// The member `request_size`.
    pub request_size: u64,
    /// The member `request_head`.
    pub request_head: Option<String>,
    /// The member `request_head_complete`.
    pub request_head_complete: bool,
    /// The member `response_size`.
    pub response_size: u64,
    /// The member `response_head`.
    pub response_head: Option<String>,
    /// The member `response_head_complete`.
    pub response_head_complete: bool,
    /// The member `created_at`.
    pub created_at: Date,
}

impl rt::Decode for AiGatewayLog {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let provider = r.get();
        let model = r.get();
        let model_type = r.get();
        let path = r.get();
        let duration = r.get();
        let request_type = r.get();
        let request_content_type = r.get();
        let status_code = r.get();
        let response_content_type = r.get();
        let success = r.get();
        let cached = r.get();
        let tokens_in = r.get();
        let tokens_out = r.get();
        let metadata = r.get();
        let step = r.get();
        let cost = r.get();
        let custom_cost = r.get();
        let request_size = r.get();
        let request_head = r.get();
        let request_head_complete = r.get();
        let response_size = r.get();
        let response_head = r.get();
        let response_head_complete = r.get();
        let created_at = r.get();
        Ok(Self {
            id: id?,
            provider: provider?,
            model: model?,
            model_type: model_type?,
            path: path?,
            duration: duration?,
            request_type: request_type?,
            request_content_type: request_content_type?,
            status_code: status_code?,
            response_content_type: response_content_type?,
            success: success?,
            cached: cached?,
            tokens_in: tokens_in?,
            tokens_out: tokens_out?,
            metadata: metadata?,
            step: step?,
            cost: cost?,
            custom_cost: custom_cost?,
            request_size: request_size?,
            request_head: request_head?,
            request_head_complete: request_head_complete?,
            response_size: response_size?,
            response_head: response_head?,
            response_head_complete: response_head_complete?,
            created_at: created_at?,
        })
    }
}
