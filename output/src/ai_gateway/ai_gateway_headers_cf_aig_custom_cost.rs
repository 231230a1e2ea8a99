//! `AIGatewayHeadersCfAigCustomCost`: The dictionary [`AIGatewayHeadersCfAigCustomCost`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AIGatewayHeadersCfAigCustomCost`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[doc(alias = "AIGatewayHeadersCfAigCustomCost")]
#[derive(Clone, Debug, Default)]
pub struct AiGatewayHeadersCfAigCustomCost {
    per_token_in: Option<f64>,
    per_token_out: Option<f64>,
    total_cost: Option<f64>,
}

impl AiGatewayHeadersCfAigCustomCost {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `per_token_in`.
    #[inline]
    pub fn per_token_in(mut self, per_token_in: f64) -> Self {
        self.per_token_in = Some(per_token_in);
        self
    }

    /// The member `per_token_out`.
    #[inline]
    pub fn per_token_out(mut self, per_token_out: f64) -> Self {
        self.per_token_out = Some(per_token_out);
        self
    }

    /// The member `total_cost`.
    #[inline]
    pub fn total_cost(mut self, total_cost: f64) -> Self {
        self.total_cost = Some(total_cost);
        self
    }
}

impl rt::Encode for AiGatewayHeadersCfAigCustomCost {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.per_token_in);
        pack.put(&self.per_token_out);
        pack.put(&self.total_cost);
    }
}
