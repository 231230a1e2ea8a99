//! `AIGatewayHeadersCfAigCustomCost`: The dictionary [`AIGatewayHeadersCfAigCustomCost`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AIGatewayHeadersCfAigCustomCost`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
#[doc(alias = "AIGatewayHeadersCfAigCustomCost")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiGatewayHeadersCfAigCustomCost {
    /// The member `per_token_in`.
    pub per_token_in: Option<f64>,
    /// The member `per_token_out`.
    pub per_token_out: Option<f64>,
    /// The member `total_cost`.
    pub total_cost: Option<f64>,
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

impl rt::Decode for AiGatewayHeadersCfAigCustomCost {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { per_token_in: r.get()?, per_token_out: r.get()?, total_cost: r.get()? })
    }
}
