//! `AiGatewayLogNotFound`: The interface [`AiGatewayLogNotFound`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// The interface [`AiGatewayLogNotFound`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[repr(transparent)]
pub struct AiGatewayLogNotFound(Js);

rt::handle_type!(AiGatewayLogNotFound: Js);
rt::error_type!(AiGatewayLogNotFound, "AiGatewayLogNotFound");
