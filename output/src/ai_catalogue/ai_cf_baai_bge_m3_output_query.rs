//! `Ai_Cf_Baai_Bge_M3_Output_Query`: The dictionary [`Ai_Cf_Baai_Bge_M3_Output_Query`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeM3OutputQueryResponseItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_M3_Output_Query`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Output_Query")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3OutputQuery {
    /// The member `response`.
    pub response: Option<Vec<AiCfBaaiBgeM3OutputQueryResponseItem>>,
}

impl AiCfBaaiBgeM3OutputQuery {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    #[inline]
    pub fn response(mut self, response: Vec<AiCfBaaiBgeM3OutputQueryResponseItem>) -> Self {
        self.response = Some(response);
        self
    }
}
