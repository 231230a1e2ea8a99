//! `Base_Ai_Cf_Zai_Org_Glm_4_7_Flash`: The dictionary [`Base_Ai_Cf_Zai_Org_Glm_4_7_Flash`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BaseAiCfZaiOrgGlm47FlashInputs, ChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Zai_Org_Glm_4_7_Flash`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Zai_Org_Glm_4_7_Flash")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfZaiOrgGlm47Flash {
    /// The member `inputs`.
    pub inputs: BaseAiCfZaiOrgGlm47FlashInputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfZaiOrgGlm47Flash {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: BaseAiCfZaiOrgGlm47FlashInputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
