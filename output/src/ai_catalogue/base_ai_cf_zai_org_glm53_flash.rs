//! `Base_Ai_Cf_Zai_Org_Glm_5_3_Flash`: The dictionary [`Base_Ai_Cf_Zai_Org_Glm_5_3_Flash`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BaseAiCfZaiOrgGlm53FlashInputs, ChatCompletionsOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Zai_Org_Glm_5_3_Flash`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Zai_Org_Glm_5_3_Flash")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfZaiOrgGlm53Flash {
    /// The member `inputs`.
    pub inputs: BaseAiCfZaiOrgGlm53FlashInputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfZaiOrgGlm53Flash {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: BaseAiCfZaiOrgGlm53FlashInputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
