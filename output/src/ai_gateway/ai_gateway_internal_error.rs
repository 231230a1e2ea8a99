//! `AiGatewayInternalError`: The interface [`AiGatewayInternalError`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`AiGatewayInternalError`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[repr(transparent)]
pub struct AiGatewayInternalError(Js);

rt::handle_type!(AiGatewayInternalError: Js);
rt::error_type!(AiGatewayInternalError, "AiGatewayInternalError");
