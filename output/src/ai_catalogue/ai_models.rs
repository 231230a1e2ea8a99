//! `AiModels`: The dictionary [`AiModels`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    BaseAiCfAi4BharatIndictrans2EnIndic1B, BaseAiCfAisingaporeGemmaSeaLionV427BIt,
    BaseAiCfBaaiBgeBaseEnV15, BaseAiCfBaaiBgeLargeEnV15, BaseAiCfBaaiBgeM3,
    BaseAiCfBaaiBgeRerankerBase, BaseAiCfBaaiBgeSmallEnV15, BaseAiCfBlackForestLabsFlux1Schnell,
    BaseAiCfBlackForestLabsFlux2Dev, BaseAiCfBlackForestLabsFlux2Klein4B,
    BaseAiCfBlackForestLabsFlux2Klein9B, BaseAiCfDeepgramAura1, BaseAiCfDeepgramAura2En,
    BaseAiCfDeepgramAura2Es, BaseAiCfDeepgramFlux, BaseAiCfDeepgramNova3,
    BaseAiCfDeepseekAiDeepseekV4Flash0731, BaseAiCfDeepseekAiDeepseekV4Pro0813,
    BaseAiCfGoogleGemma312BIt, BaseAiCfGoogleGemma426BA4BIt, BaseAiCfLeonardoLucidOrigin,
    BaseAiCfLeonardoPhoenix10, BaseAiCfMetaLlama3211BVisionInstruct,
    BaseAiCfMetaLlama3370BInstructFp8Fast, BaseAiCfMetaLlama4Scout17B16EInstruct,
    BaseAiCfMetaLlamaGuard38B, BaseAiCfMetaM2M10012B, BaseAiCfMistralaiMistralSmall3124BInstruct,
    BaseAiCfMoondreamMoondream319BA2B, BaseAiCfMoonshotaiKimiK25, BaseAiCfMoonshotaiKimiK26,
    BaseAiCfMoonshotaiKimiK27Code, BaseAiCfNvidiaNemotron3120BA12B,
    BaseAiCfNvidiaNemotronSpeechStreamingEn06B, BaseAiCfOpenaiGptOss120B, BaseAiCfOpenaiGptOss20B,
    BaseAiCfOpenaiWhisper, BaseAiCfOpenaiWhisperLargeV3Turbo, BaseAiCfOpenaiWhisperTinyEn,
    BaseAiCfPfnetPlamoEmbedding1B, BaseAiCfPipecatAiSmartTurnV2,
    BaseAiCfQwenQwen25Coder32BInstruct, BaseAiCfQwenQwen330BA3BFp8, BaseAiCfQwenQwen3827B,
    BaseAiCfQwenQwen3Embedding06B, BaseAiCfQwenQwq32B, BaseAiCfUnumUformGen2Qwen500M,
    BaseAiCfZaiOrgGlm47Flash, BaseAiCfZaiOrgGlm52, BaseAiCfZaiOrgGlm53, BaseAiCfZaiOrgGlm53Flash,
    BaseAiImageClassification, BaseAiImageToText, BaseAiSummarization, BaseAiTextClassification,
    BaseAiTextEmbeddings, BaseAiTextGeneration, BaseAiTextToImage, BaseAiTextToSpeech,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiModels`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiModels {
    /// The member `@cf/huggingface/distilbert-sst-2-int8`.
    #[doc(alias = "@cf/huggingface/distilbert-sst-2-int8")]
    #[js(rename = "@cf/huggingface/distilbert-sst-2-int8")]
    pub cf_huggingface_distilbert_sst_2_int8: BaseAiTextClassification,
    /// The member `@cf/stabilityai/stable-diffusion-xl-base-1.0`.
    #[doc(alias = "@cf/stabilityai/stable-diffusion-xl-base-1.0")]
    #[js(rename = "@cf/stabilityai/stable-diffusion-xl-base-1.0")]
    pub cf_stabilityai_stable_diffusion_xl_base_1_0: BaseAiTextToImage,
    /// The member `@cf/runwayml/stable-diffusion-v1-5-inpainting`.
    #[doc(alias = "@cf/runwayml/stable-diffusion-v1-5-inpainting")]
    #[js(rename = "@cf/runwayml/stable-diffusion-v1-5-inpainting")]
    pub cf_runwayml_stable_diffusion_v1_5_inpainting: BaseAiTextToImage,
    /// The member `@cf/lykon/dreamshaper-8-lcm`.
    #[doc(alias = "@cf/lykon/dreamshaper-8-lcm")]
    #[js(rename = "@cf/lykon/dreamshaper-8-lcm")]
    pub cf_lykon_dreamshaper_8_lcm: BaseAiTextToImage,
    /// The member `@cf/bytedance/stable-diffusion-xl-lightning`.
    #[doc(alias = "@cf/bytedance/stable-diffusion-xl-lightning")]
    #[js(rename = "@cf/bytedance/stable-diffusion-xl-lightning")]
    pub cf_bytedance_stable_diffusion_xl_lightning: BaseAiTextToImage,
    /// The member `@cf/myshell-ai/melotts`.
    #[doc(alias = "@cf/myshell-ai/melotts")]
    #[js(rename = "@cf/myshell-ai/melotts")]
    pub cf_myshell_ai_melotts: BaseAiTextToSpeech,
    /// The member `@cf/google/embeddinggemma-300m`.
    #[doc(alias = "@cf/google/embeddinggemma-300m")]
    #[js(rename = "@cf/google/embeddinggemma-300m")]
    pub cf_google_embeddinggemma_300m: BaseAiTextEmbeddings,
    /// The member `@cf/microsoft/resnet-50`.
    #[doc(alias = "@cf/microsoft/resnet-50")]
    #[js(rename = "@cf/microsoft/resnet-50")]
    pub cf_microsoft_resnet_50: BaseAiImageClassification,
    /// The member `@cf/meta/llama-2-7b-chat-int8`.
    #[doc(alias = "@cf/meta/llama-2-7b-chat-int8")]
    #[js(rename = "@cf/meta/llama-2-7b-chat-int8")]
    pub cf_meta_llama_2_7b_chat_int8: BaseAiTextGeneration,
    /// The member `@cf/mistral/mistral-7b-instruct-v0.1`.
    #[doc(alias = "@cf/mistral/mistral-7b-instruct-v0.1")]
    #[js(rename = "@cf/mistral/mistral-7b-instruct-v0.1")]
    pub cf_mistral_mistral_7b_instruct_v0_1: BaseAiTextGeneration,
    /// The member `@cf/meta/llama-2-7b-chat-fp16`.
    #[doc(alias = "@cf/meta/llama-2-7b-chat-fp16")]
    #[js(rename = "@cf/meta/llama-2-7b-chat-fp16")]
    pub cf_meta_llama_2_7b_chat_fp16: BaseAiTextGeneration,
    /// The member `@hf/thebloke/llama-2-13b-chat-awq`.
    #[doc(alias = "@hf/thebloke/llama-2-13b-chat-awq")]
    #[js(rename = "@hf/thebloke/llama-2-13b-chat-awq")]
    pub hf_thebloke_llama_2_13b_chat_awq: BaseAiTextGeneration,
    /// The member `@hf/thebloke/mistral-7b-instruct-v0.1-awq`.
    #[doc(alias = "@hf/thebloke/mistral-7b-instruct-v0.1-awq")]
    #[js(rename = "@hf/thebloke/mistral-7b-instruct-v0.1-awq")]
    pub hf_thebloke_mistral_7b_instruct_v0_1_awq: BaseAiTextGeneration,
    /// The member `@hf/thebloke/zephyr-7b-beta-awq`.
    #[doc(alias = "@hf/thebloke/zephyr-7b-beta-awq")]
    #[js(rename = "@hf/thebloke/zephyr-7b-beta-awq")]
    pub hf_thebloke_zephyr_7b_beta_awq: BaseAiTextGeneration,
    /// The member `@hf/thebloke/openhermes-2.5-mistral-7b-awq`.
    #[doc(alias = "@hf/thebloke/openhermes-2.5-mistral-7b-awq")]
    #[js(rename = "@hf/thebloke/openhermes-2.5-mistral-7b-awq")]
    pub hf_thebloke_openhermes_2_5_mistral_7b_awq: BaseAiTextGeneration,
    /// The member `@hf/thebloke/neural-chat-7b-v3-1-awq`.
    #[doc(alias = "@hf/thebloke/neural-chat-7b-v3-1-awq")]
    #[js(rename = "@hf/thebloke/neural-chat-7b-v3-1-awq")]
    pub hf_thebloke_neural_chat_7b_v3_1_awq: BaseAiTextGeneration,
    /// The member `@hf/thebloke/deepseek-coder-6.7b-base-awq`.
    #[doc(alias = "@hf/thebloke/deepseek-coder-6.7b-base-awq")]
    #[js(rename = "@hf/thebloke/deepseek-coder-6.7b-base-awq")]
    pub hf_thebloke_deepseek_coder_6_7b_base_awq: BaseAiTextGeneration,
    /// The member `@hf/thebloke/deepseek-coder-6.7b-instruct-awq`.
    #[doc(alias = "@hf/thebloke/deepseek-coder-6.7b-instruct-awq")]
    #[js(rename = "@hf/thebloke/deepseek-coder-6.7b-instruct-awq")]
    pub hf_thebloke_deepseek_coder_6_7b_instruct_awq: BaseAiTextGeneration,
    /// The member `@cf/deepseek-ai/deepseek-math-7b-instruct`.
    #[doc(alias = "@cf/deepseek-ai/deepseek-math-7b-instruct")]
    #[js(rename = "@cf/deepseek-ai/deepseek-math-7b-instruct")]
    pub cf_deepseek_ai_deepseek_math_7b_instruct: BaseAiTextGeneration,
    /// The member `@cf/defog/sqlcoder-7b-2`.
    #[doc(alias = "@cf/defog/sqlcoder-7b-2")]
    #[js(rename = "@cf/defog/sqlcoder-7b-2")]
    pub cf_defog_sqlcoder_7b_2: BaseAiTextGeneration,
    /// The member `@cf/openchat/openchat-3.5-0106`.
    #[doc(alias = "@cf/openchat/openchat-3.5-0106")]
    #[js(rename = "@cf/openchat/openchat-3.5-0106")]
    pub cf_openchat_openchat_3_5_0106: BaseAiTextGeneration,
    /// The member `@cf/tiiuae/falcon-7b-instruct`.
    #[doc(alias = "@cf/tiiuae/falcon-7b-instruct")]
    #[js(rename = "@cf/tiiuae/falcon-7b-instruct")]
    pub cf_tiiuae_falcon_7b_instruct: BaseAiTextGeneration,
    /// The member `@cf/thebloke/discolm-german-7b-v1-awq`.
    #[doc(alias = "@cf/thebloke/discolm-german-7b-v1-awq")]
    #[js(rename = "@cf/thebloke/discolm-german-7b-v1-awq")]
    pub cf_thebloke_discolm_german_7b_v1_awq: BaseAiTextGeneration,
    /// The member `@cf/qwen/qwen1.5-0.5b-chat`.
    #[doc(alias = "@cf/qwen/qwen1.5-0.5b-chat")]
    #[js(rename = "@cf/qwen/qwen1.5-0.5b-chat")]
    pub cf_qwen_qwen1_5_0_5b_chat: BaseAiTextGeneration,
    /// The member `@cf/qwen/qwen1.5-7b-chat-awq`.
    #[doc(alias = "@cf/qwen/qwen1.5-7b-chat-awq")]
    #[js(rename = "@cf/qwen/qwen1.5-7b-chat-awq")]
    pub cf_qwen_qwen1_5_7b_chat_awq: BaseAiTextGeneration,
    /// The member `@cf/qwen/qwen1.5-14b-chat-awq`.
    #[doc(alias = "@cf/qwen/qwen1.5-14b-chat-awq")]
    #[js(rename = "@cf/qwen/qwen1.5-14b-chat-awq")]
    pub cf_qwen_qwen1_5_14b_chat_awq: BaseAiTextGeneration,
    /// The member `@cf/tinyllama/tinyllama-1.1b-chat-v1.0`.
    #[doc(alias = "@cf/tinyllama/tinyllama-1.1b-chat-v1.0")]
    #[js(rename = "@cf/tinyllama/tinyllama-1.1b-chat-v1.0")]
    pub cf_tinyllama_tinyllama_1_1b_chat_v1_0: BaseAiTextGeneration,
    /// The member `@cf/microsoft/phi-2`.
    #[doc(alias = "@cf/microsoft/phi-2")]
    #[js(rename = "@cf/microsoft/phi-2")]
    pub cf_microsoft_phi_2: BaseAiTextGeneration,
    /// The member `@cf/qwen/qwen1.5-1.8b-chat`.
    #[doc(alias = "@cf/qwen/qwen1.5-1.8b-chat")]
    #[js(rename = "@cf/qwen/qwen1.5-1.8b-chat")]
    pub cf_qwen_qwen1_5_1_8b_chat: BaseAiTextGeneration,
    /// The member `@cf/mistral/mistral-7b-instruct-v0.2-lora`.
    #[doc(alias = "@cf/mistral/mistral-7b-instruct-v0.2-lora")]
    #[js(rename = "@cf/mistral/mistral-7b-instruct-v0.2-lora")]
    pub cf_mistral_mistral_7b_instruct_v0_2_lora: BaseAiTextGeneration,
    /// The member `@hf/nousresearch/hermes-2-pro-mistral-7b`.
    #[doc(alias = "@hf/nousresearch/hermes-2-pro-mistral-7b")]
    #[js(rename = "@hf/nousresearch/hermes-2-pro-mistral-7b")]
    pub hf_nousresearch_hermes_2_pro_mistral_7b: BaseAiTextGeneration,
    /// The member `@hf/nexusflow/starling-lm-7b-beta`.
    #[doc(alias = "@hf/nexusflow/starling-lm-7b-beta")]
    #[js(rename = "@hf/nexusflow/starling-lm-7b-beta")]
    pub hf_nexusflow_starling_lm_7b_beta: BaseAiTextGeneration,
    /// The member `@hf/google/gemma-7b-it`.
    #[doc(alias = "@hf/google/gemma-7b-it")]
    #[js(rename = "@hf/google/gemma-7b-it")]
    pub hf_google_gemma_7b_it: BaseAiTextGeneration,
    /// The member `@cf/meta-llama/llama-2-7b-chat-hf-lora`.
    #[doc(alias = "@cf/meta-llama/llama-2-7b-chat-hf-lora")]
    #[js(rename = "@cf/meta-llama/llama-2-7b-chat-hf-lora")]
    pub cf_meta_llama_llama_2_7b_chat_hf_lora: BaseAiTextGeneration,
    /// The member `@cf/google/gemma-2b-it-lora`.
    #[doc(alias = "@cf/google/gemma-2b-it-lora")]
    #[js(rename = "@cf/google/gemma-2b-it-lora")]
    pub cf_google_gemma_2b_it_lora: BaseAiTextGeneration,
    /// The member `@cf/google/gemma-7b-it-lora`.
    #[doc(alias = "@cf/google/gemma-7b-it-lora")]
    #[js(rename = "@cf/google/gemma-7b-it-lora")]
    pub cf_google_gemma_7b_it_lora: BaseAiTextGeneration,
    /// The member `@hf/mistral/mistral-7b-instruct-v0.2`.
    #[doc(alias = "@hf/mistral/mistral-7b-instruct-v0.2")]
    #[js(rename = "@hf/mistral/mistral-7b-instruct-v0.2")]
    pub hf_mistral_mistral_7b_instruct_v0_2: BaseAiTextGeneration,
    /// The member `@cf/meta/llama-3-8b-instruct`.
    #[doc(alias = "@cf/meta/llama-3-8b-instruct")]
    #[js(rename = "@cf/meta/llama-3-8b-instruct")]
    pub cf_meta_llama_3_8b_instruct: BaseAiTextGeneration,
    /// The member `@cf/fblgit/una-cybertron-7b-v2-bf16`.
    #[doc(alias = "@cf/fblgit/una-cybertron-7b-v2-bf16")]
    #[js(rename = "@cf/fblgit/una-cybertron-7b-v2-bf16")]
    pub cf_fblgit_una_cybertron_7b_v2_bf16: BaseAiTextGeneration,
    /// The member `@cf/meta/llama-3-8b-instruct-awq`.
    #[doc(alias = "@cf/meta/llama-3-8b-instruct-awq")]
    #[js(rename = "@cf/meta/llama-3-8b-instruct-awq")]
    pub cf_meta_llama_3_8b_instruct_awq: BaseAiTextGeneration,
    /// The member `@cf/meta/llama-3.1-8b-instruct-fp8`.
    #[doc(alias = "@cf/meta/llama-3.1-8b-instruct-fp8")]
    #[js(rename = "@cf/meta/llama-3.1-8b-instruct-fp8")]
    pub cf_meta_llama_3_1_8b_instruct_fp8: BaseAiTextGeneration,
    /// The member `@cf/meta/llama-3.1-8b-instruct-awq`.
    #[doc(alias = "@cf/meta/llama-3.1-8b-instruct-awq")]
    #[js(rename = "@cf/meta/llama-3.1-8b-instruct-awq")]
    pub cf_meta_llama_3_1_8b_instruct_awq: BaseAiTextGeneration,
    /// The member `@cf/meta/llama-3.2-3b-instruct`.
    #[doc(alias = "@cf/meta/llama-3.2-3b-instruct")]
    #[js(rename = "@cf/meta/llama-3.2-3b-instruct")]
    pub cf_meta_llama_3_2_3b_instruct: BaseAiTextGeneration,
    /// The member `@cf/meta/llama-3.2-1b-instruct`.
    #[doc(alias = "@cf/meta/llama-3.2-1b-instruct")]
    #[js(rename = "@cf/meta/llama-3.2-1b-instruct")]
    pub cf_meta_llama_3_2_1b_instruct: BaseAiTextGeneration,
    /// The member `@cf/deepseek-ai/deepseek-r1-distill-qwen-32b`.
    #[doc(alias = "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b")]
    #[js(rename = "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b")]
    pub cf_deepseek_ai_deepseek_r1_distill_qwen_32b: BaseAiTextGeneration,
    /// The member `@cf/ibm-granite/granite-4.0-h-micro`.
    #[doc(alias = "@cf/ibm-granite/granite-4.0-h-micro")]
    #[js(rename = "@cf/ibm-granite/granite-4.0-h-micro")]
    pub cf_ibm_granite_granite_4_0_h_micro: BaseAiTextGeneration,
    /// The member `@cf/facebook/bart-large-cnn`.
    #[doc(alias = "@cf/facebook/bart-large-cnn")]
    #[js(rename = "@cf/facebook/bart-large-cnn")]
    pub cf_facebook_bart_large_cnn: BaseAiSummarization,
    /// The member `@cf/llava-hf/llava-1.5-7b-hf`.
    #[doc(alias = "@cf/llava-hf/llava-1.5-7b-hf")]
    #[js(rename = "@cf/llava-hf/llava-1.5-7b-hf")]
    pub cf_llava_hf_llava_1_5_7b_hf: BaseAiImageToText,
    /// The member `@cf/baai/bge-base-en-v1.5`.
    #[doc(alias = "@cf/baai/bge-base-en-v1.5")]
    #[js(rename = "@cf/baai/bge-base-en-v1.5")]
    pub cf_baai_bge_base_en_v1_5: BaseAiCfBaaiBgeBaseEnV15,
    /// The member `@cf/openai/whisper`.
    #[doc(alias = "@cf/openai/whisper")]
    #[js(rename = "@cf/openai/whisper")]
    pub cf_openai_whisper: BaseAiCfOpenaiWhisper,
    /// The member `@cf/meta/m2m100-1.2b`.
    #[doc(alias = "@cf/meta/m2m100-1.2b")]
    #[js(rename = "@cf/meta/m2m100-1.2b")]
    pub cf_meta_m2m100_1_2b: BaseAiCfMetaM2M10012B,
    /// The member `@cf/baai/bge-small-en-v1.5`.
    #[doc(alias = "@cf/baai/bge-small-en-v1.5")]
    #[js(rename = "@cf/baai/bge-small-en-v1.5")]
    pub cf_baai_bge_small_en_v1_5: BaseAiCfBaaiBgeSmallEnV15,
    /// The member `@cf/baai/bge-large-en-v1.5`.
    #[doc(alias = "@cf/baai/bge-large-en-v1.5")]
    #[js(rename = "@cf/baai/bge-large-en-v1.5")]
    pub cf_baai_bge_large_en_v1_5: BaseAiCfBaaiBgeLargeEnV15,
    /// The member `@cf/unum/uform-gen2-qwen-500m`.
    #[doc(alias = "@cf/unum/uform-gen2-qwen-500m")]
    #[js(rename = "@cf/unum/uform-gen2-qwen-500m")]
    pub cf_unum_uform_gen2_qwen_500m: BaseAiCfUnumUformGen2Qwen500M,
    /// The member `@cf/openai/whisper-tiny-en`.
    #[doc(alias = "@cf/openai/whisper-tiny-en")]
    #[js(rename = "@cf/openai/whisper-tiny-en")]
    pub cf_openai_whisper_tiny_en: BaseAiCfOpenaiWhisperTinyEn,
    /// The member `@cf/openai/whisper-large-v3-turbo`.
    #[doc(alias = "@cf/openai/whisper-large-v3-turbo")]
    #[js(rename = "@cf/openai/whisper-large-v3-turbo")]
    pub cf_openai_whisper_large_v3_turbo: BaseAiCfOpenaiWhisperLargeV3Turbo,
    /// The member `@cf/baai/bge-m3`.
    #[doc(alias = "@cf/baai/bge-m3")]
    #[js(rename = "@cf/baai/bge-m3")]
    pub cf_baai_bge_m3: BaseAiCfBaaiBgeM3,
    /// The member `@cf/black-forest-labs/flux-1-schnell`.
    #[doc(alias = "@cf/black-forest-labs/flux-1-schnell")]
    #[js(rename = "@cf/black-forest-labs/flux-1-schnell")]
    pub cf_black_forest_labs_flux_1_schnell: BaseAiCfBlackForestLabsFlux1Schnell,
    /// The member `@cf/meta/llama-3.2-11b-vision-instruct`.
    #[doc(alias = "@cf/meta/llama-3.2-11b-vision-instruct")]
    #[js(rename = "@cf/meta/llama-3.2-11b-vision-instruct")]
    pub cf_meta_llama_3_2_11b_vision_instruct: BaseAiCfMetaLlama3211BVisionInstruct,
    /// The member `@cf/meta/llama-3.3-70b-instruct-fp8-fast`.
    #[doc(alias = "@cf/meta/llama-3.3-70b-instruct-fp8-fast")]
    #[js(rename = "@cf/meta/llama-3.3-70b-instruct-fp8-fast")]
    pub cf_meta_llama_3_3_70b_instruct_fp8_fast: BaseAiCfMetaLlama3370BInstructFp8Fast,
    /// The member `@cf/meta/llama-guard-3-8b`.
    #[doc(alias = "@cf/meta/llama-guard-3-8b")]
    #[js(rename = "@cf/meta/llama-guard-3-8b")]
    pub cf_meta_llama_guard_3_8b: BaseAiCfMetaLlamaGuard38B,
    /// The member `@cf/baai/bge-reranker-base`.
    #[doc(alias = "@cf/baai/bge-reranker-base")]
    #[js(rename = "@cf/baai/bge-reranker-base")]
    pub cf_baai_bge_reranker_base: BaseAiCfBaaiBgeRerankerBase,
    /// The member `@cf/qwen/qwen2.5-coder-32b-instruct`.
    #[doc(alias = "@cf/qwen/qwen2.5-coder-32b-instruct")]
    #[js(rename = "@cf/qwen/qwen2.5-coder-32b-instruct")]
    pub cf_qwen_qwen2_5_coder_32b_instruct: BaseAiCfQwenQwen25Coder32BInstruct,
    /// The member `@cf/qwen/qwq-32b`.
    #[doc(alias = "@cf/qwen/qwq-32b")]
    #[js(rename = "@cf/qwen/qwq-32b")]
    pub cf_qwen_qwq_32b: BaseAiCfQwenQwq32B,
    /// The member `@cf/mistralai/mistral-small-3.1-24b-instruct`.
    #[doc(alias = "@cf/mistralai/mistral-small-3.1-24b-instruct")]
    #[js(rename = "@cf/mistralai/mistral-small-3.1-24b-instruct")]
    pub cf_mistralai_mistral_small_3_1_24b_instruct: BaseAiCfMistralaiMistralSmall3124BInstruct,
    /// The member `@cf/google/gemma-3-12b-it`.
    #[doc(alias = "@cf/google/gemma-3-12b-it")]
    #[js(rename = "@cf/google/gemma-3-12b-it")]
    pub cf_google_gemma_3_12b_it: BaseAiCfGoogleGemma312BIt,
    /// The member `@cf/meta/llama-4-scout-17b-16e-instruct`.
    #[doc(alias = "@cf/meta/llama-4-scout-17b-16e-instruct")]
    #[js(rename = "@cf/meta/llama-4-scout-17b-16e-instruct")]
    pub cf_meta_llama_4_scout_17b_16e_instruct: BaseAiCfMetaLlama4Scout17B16EInstruct,
    /// The member `@cf/qwen/qwen3-30b-a3b-fp8`.
    #[doc(alias = "@cf/qwen/qwen3-30b-a3b-fp8")]
    #[js(rename = "@cf/qwen/qwen3-30b-a3b-fp8")]
    pub cf_qwen_qwen3_30b_a3b_fp8: BaseAiCfQwenQwen330BA3BFp8,
    /// The member `@cf/deepgram/nova-3`.
    #[doc(alias = "@cf/deepgram/nova-3")]
    #[js(rename = "@cf/deepgram/nova-3")]
    pub cf_deepgram_nova_3: BaseAiCfDeepgramNova3,
    /// The member `@cf/qwen/qwen3-embedding-0.6b`.
    #[doc(alias = "@cf/qwen/qwen3-embedding-0.6b")]
    #[js(rename = "@cf/qwen/qwen3-embedding-0.6b")]
    pub cf_qwen_qwen3_embedding_0_6b: BaseAiCfQwenQwen3Embedding06B,
    /// The member `@cf/pipecat-ai/smart-turn-v2`.
    #[doc(alias = "@cf/pipecat-ai/smart-turn-v2")]
    #[js(rename = "@cf/pipecat-ai/smart-turn-v2")]
    pub cf_pipecat_ai_smart_turn_v2: BaseAiCfPipecatAiSmartTurnV2,
    /// The member `@cf/openai/gpt-oss-120b`.
    #[doc(alias = "@cf/openai/gpt-oss-120b")]
    #[js(rename = "@cf/openai/gpt-oss-120b")]
    pub cf_openai_gpt_oss_120b: BaseAiCfOpenaiGptOss120B,
    /// The member `@cf/openai/gpt-oss-20b`.
    #[doc(alias = "@cf/openai/gpt-oss-20b")]
    #[js(rename = "@cf/openai/gpt-oss-20b")]
    pub cf_openai_gpt_oss_20b: BaseAiCfOpenaiGptOss20B,
    /// The member `@cf/leonardo/phoenix-1.0`.
    #[doc(alias = "@cf/leonardo/phoenix-1.0")]
    #[js(rename = "@cf/leonardo/phoenix-1.0")]
    pub cf_leonardo_phoenix_1_0: BaseAiCfLeonardoPhoenix10,
    /// The member `@cf/leonardo/lucid-origin`.
    #[doc(alias = "@cf/leonardo/lucid-origin")]
    #[js(rename = "@cf/leonardo/lucid-origin")]
    pub cf_leonardo_lucid_origin: BaseAiCfLeonardoLucidOrigin,
    /// The member `@cf/deepgram/aura-1`.
    #[doc(alias = "@cf/deepgram/aura-1")]
    #[js(rename = "@cf/deepgram/aura-1")]
    pub cf_deepgram_aura_1: BaseAiCfDeepgramAura1,
    /// The member `@cf/ai4bharat/indictrans2-en-indic-1B`.
    #[doc(alias = "@cf/ai4bharat/indictrans2-en-indic-1B")]
    #[js(rename = "@cf/ai4bharat/indictrans2-en-indic-1B")]
    pub cf_ai4bharat_indictrans2_en_indic_1_b: BaseAiCfAi4BharatIndictrans2EnIndic1B,
    /// The member `@cf/aisingapore/gemma-sea-lion-v4-27b-it`.
    #[doc(alias = "@cf/aisingapore/gemma-sea-lion-v4-27b-it")]
    #[js(rename = "@cf/aisingapore/gemma-sea-lion-v4-27b-it")]
    pub cf_aisingapore_gemma_sea_lion_v4_27b_it: BaseAiCfAisingaporeGemmaSeaLionV427BIt,
    /// The member `@cf/pfnet/plamo-embedding-1b`.
    #[doc(alias = "@cf/pfnet/plamo-embedding-1b")]
    #[js(rename = "@cf/pfnet/plamo-embedding-1b")]
    pub cf_pfnet_plamo_embedding_1b: BaseAiCfPfnetPlamoEmbedding1B,
    /// The member `@cf/deepgram/flux`.
    #[doc(alias = "@cf/deepgram/flux")]
    #[js(rename = "@cf/deepgram/flux")]
    pub cf_deepgram_flux: BaseAiCfDeepgramFlux,
    /// The member `@cf/deepgram/aura-2-en`.
    #[doc(alias = "@cf/deepgram/aura-2-en")]
    #[js(rename = "@cf/deepgram/aura-2-en")]
    pub cf_deepgram_aura_2_en: BaseAiCfDeepgramAura2En,
    /// The member `@cf/deepgram/aura-2-es`.
    #[doc(alias = "@cf/deepgram/aura-2-es")]
    #[js(rename = "@cf/deepgram/aura-2-es")]
    pub cf_deepgram_aura_2_es: BaseAiCfDeepgramAura2Es,
    /// The member `@cf/black-forest-labs/flux-2-dev`.
    #[doc(alias = "@cf/black-forest-labs/flux-2-dev")]
    #[js(rename = "@cf/black-forest-labs/flux-2-dev")]
    pub cf_black_forest_labs_flux_2_dev: BaseAiCfBlackForestLabsFlux2Dev,
    /// The member `@cf/black-forest-labs/flux-2-klein-4b`.
    #[doc(alias = "@cf/black-forest-labs/flux-2-klein-4b")]
    #[js(rename = "@cf/black-forest-labs/flux-2-klein-4b")]
    pub cf_black_forest_labs_flux_2_klein_4b: BaseAiCfBlackForestLabsFlux2Klein4B,
    /// The member `@cf/black-forest-labs/flux-2-klein-9b`.
    #[doc(alias = "@cf/black-forest-labs/flux-2-klein-9b")]
    #[js(rename = "@cf/black-forest-labs/flux-2-klein-9b")]
    pub cf_black_forest_labs_flux_2_klein_9b: BaseAiCfBlackForestLabsFlux2Klein9B,
    /// The member `@cf/zai-org/glm-4.7-flash`.
    #[doc(alias = "@cf/zai-org/glm-4.7-flash")]
    #[js(rename = "@cf/zai-org/glm-4.7-flash")]
    pub cf_zai_org_glm_4_7_flash: BaseAiCfZaiOrgGlm47Flash,
    /// The member `@cf/moonshotai/kimi-k2.5`.
    #[doc(alias = "@cf/moonshotai/kimi-k2.5")]
    #[js(rename = "@cf/moonshotai/kimi-k2.5")]
    pub cf_moonshotai_kimi_k2_5: BaseAiCfMoonshotaiKimiK25,
    /// The member `@cf/moonshotai/kimi-k2.6`.
    #[doc(alias = "@cf/moonshotai/kimi-k2.6")]
    #[js(rename = "@cf/moonshotai/kimi-k2.6")]
    pub cf_moonshotai_kimi_k2_6: BaseAiCfMoonshotaiKimiK26,
    /// The member `@cf/nvidia/nemotron-3-120b-a12b`.
    #[doc(alias = "@cf/nvidia/nemotron-3-120b-a12b")]
    #[js(rename = "@cf/nvidia/nemotron-3-120b-a12b")]
    pub cf_nvidia_nemotron_3_120b_a12b: BaseAiCfNvidiaNemotron3120BA12B,
    /// The member `@cf/google/gemma-4-26b-a4b-it`.
    #[doc(alias = "@cf/google/gemma-4-26b-a4b-it")]
    #[js(rename = "@cf/google/gemma-4-26b-a4b-it")]
    pub cf_google_gemma_4_26b_a4b_it: BaseAiCfGoogleGemma426BA4BIt,
    /// The member `@cf/nvidia/nemotron-speech-streaming-en-0.6b`.
    #[doc(alias = "@cf/nvidia/nemotron-speech-streaming-en-0.6b")]
    #[js(rename = "@cf/nvidia/nemotron-speech-streaming-en-0.6b")]
    pub cf_nvidia_nemotron_speech_streaming_en_0_6b: BaseAiCfNvidiaNemotronSpeechStreamingEn06B,
    /// The member `@cf/moonshotai/kimi-k2.7-code`.
    #[doc(alias = "@cf/moonshotai/kimi-k2.7-code")]
    #[js(rename = "@cf/moonshotai/kimi-k2.7-code")]
    pub cf_moonshotai_kimi_k2_7_code: BaseAiCfMoonshotaiKimiK27Code,
    /// The member `@cf/zai-org/glm-5.2`.
    #[doc(alias = "@cf/zai-org/glm-5.2")]
    #[js(rename = "@cf/zai-org/glm-5.2")]
    pub cf_zai_org_glm_5_2: BaseAiCfZaiOrgGlm52,
    /// The member `@cf/moondream/moondream3.1-9B-A2B`.
    #[doc(alias = "@cf/moondream/moondream3.1-9B-A2B")]
    #[js(rename = "@cf/moondream/moondream3.1-9B-A2B")]
    pub cf_moondream_moondream3_1_9_b_a2_b: BaseAiCfMoondreamMoondream319BA2B,
    /// The member `@cf/deepseek-ai/deepseek-v4-flash-0731`.
    #[doc(alias = "@cf/deepseek-ai/deepseek-v4-flash-0731")]
    #[js(rename = "@cf/deepseek-ai/deepseek-v4-flash-0731")]
    pub cf_deepseek_ai_deepseek_v4_flash_0731: BaseAiCfDeepseekAiDeepseekV4Flash0731,
    /// The member `@cf/deepseek-ai/deepseek-v4-pro-0813`.
    #[doc(alias = "@cf/deepseek-ai/deepseek-v4-pro-0813")]
    #[js(rename = "@cf/deepseek-ai/deepseek-v4-pro-0813")]
    pub cf_deepseek_ai_deepseek_v4_pro_0813: BaseAiCfDeepseekAiDeepseekV4Pro0813,
    /// The member `@cf/qwen/qwen3.8-27b`.
    #[doc(alias = "@cf/qwen/qwen3.8-27b")]
    #[js(rename = "@cf/qwen/qwen3.8-27b")]
    pub cf_qwen_qwen3_8_27b: BaseAiCfQwenQwen3827B,
    /// The member `@cf/zai-org/glm-5.3`.
    #[doc(alias = "@cf/zai-org/glm-5.3")]
    #[js(rename = "@cf/zai-org/glm-5.3")]
    pub cf_zai_org_glm_5_3: BaseAiCfZaiOrgGlm53,
    /// The member `@cf/zai-org/glm-5.3-flash`.
    #[doc(alias = "@cf/zai-org/glm-5.3-flash")]
    #[js(rename = "@cf/zai-org/glm-5.3-flash")]
    pub cf_zai_org_glm_5_3_flash: BaseAiCfZaiOrgGlm53Flash,
}

impl AiModels {
    /// With all that there is.
    #[inline]
    pub fn new(
        cf_huggingface_distilbert_sst_2_int8: BaseAiTextClassification,
        cf_stabilityai_stable_diffusion_xl_base_1_0: BaseAiTextToImage,
        cf_runwayml_stable_diffusion_v1_5_inpainting: BaseAiTextToImage,
        cf_lykon_dreamshaper_8_lcm: BaseAiTextToImage,
        cf_bytedance_stable_diffusion_xl_lightning: BaseAiTextToImage,
        cf_myshell_ai_melotts: BaseAiTextToSpeech,
        cf_google_embeddinggemma_300m: BaseAiTextEmbeddings,
        cf_microsoft_resnet_50: BaseAiImageClassification,
        cf_meta_llama_2_7b_chat_int8: BaseAiTextGeneration,
        cf_mistral_mistral_7b_instruct_v0_1: BaseAiTextGeneration,
        cf_meta_llama_2_7b_chat_fp16: BaseAiTextGeneration,
        hf_thebloke_llama_2_13b_chat_awq: BaseAiTextGeneration,
        hf_thebloke_mistral_7b_instruct_v0_1_awq: BaseAiTextGeneration,
        hf_thebloke_zephyr_7b_beta_awq: BaseAiTextGeneration,
        hf_thebloke_openhermes_2_5_mistral_7b_awq: BaseAiTextGeneration,
        hf_thebloke_neural_chat_7b_v3_1_awq: BaseAiTextGeneration,
        hf_thebloke_deepseek_coder_6_7b_base_awq: BaseAiTextGeneration,
        hf_thebloke_deepseek_coder_6_7b_instruct_awq: BaseAiTextGeneration,
        cf_deepseek_ai_deepseek_math_7b_instruct: BaseAiTextGeneration,
        cf_defog_sqlcoder_7b_2: BaseAiTextGeneration,
        cf_openchat_openchat_3_5_0106: BaseAiTextGeneration,
        cf_tiiuae_falcon_7b_instruct: BaseAiTextGeneration,
        cf_thebloke_discolm_german_7b_v1_awq: BaseAiTextGeneration,
        cf_qwen_qwen1_5_0_5b_chat: BaseAiTextGeneration,
        cf_qwen_qwen1_5_7b_chat_awq: BaseAiTextGeneration,
        cf_qwen_qwen1_5_14b_chat_awq: BaseAiTextGeneration,
        cf_tinyllama_tinyllama_1_1b_chat_v1_0: BaseAiTextGeneration,
        cf_microsoft_phi_2: BaseAiTextGeneration,
        cf_qwen_qwen1_5_1_8b_chat: BaseAiTextGeneration,
        cf_mistral_mistral_7b_instruct_v0_2_lora: BaseAiTextGeneration,
        hf_nousresearch_hermes_2_pro_mistral_7b: BaseAiTextGeneration,
        hf_nexusflow_starling_lm_7b_beta: BaseAiTextGeneration,
        hf_google_gemma_7b_it: BaseAiTextGeneration,
        cf_meta_llama_llama_2_7b_chat_hf_lora: BaseAiTextGeneration,
        cf_google_gemma_2b_it_lora: BaseAiTextGeneration,
        cf_google_gemma_7b_it_lora: BaseAiTextGeneration,
        hf_mistral_mistral_7b_instruct_v0_2: BaseAiTextGeneration,
        cf_meta_llama_3_8b_instruct: BaseAiTextGeneration,
        cf_fblgit_una_cybertron_7b_v2_bf16: BaseAiTextGeneration,
        cf_meta_llama_3_8b_instruct_awq: BaseAiTextGeneration,
        cf_meta_llama_3_1_8b_instruct_fp8: BaseAiTextGeneration,
        cf_meta_llama_3_1_8b_instruct_awq: BaseAiTextGeneration,
        cf_meta_llama_3_2_3b_instruct: BaseAiTextGeneration,
        cf_meta_llama_3_2_1b_instruct: BaseAiTextGeneration,
        cf_deepseek_ai_deepseek_r1_distill_qwen_32b: BaseAiTextGeneration,
        cf_ibm_granite_granite_4_0_h_micro: BaseAiTextGeneration,
        cf_facebook_bart_large_cnn: BaseAiSummarization,
        cf_llava_hf_llava_1_5_7b_hf: BaseAiImageToText,
        cf_baai_bge_base_en_v1_5: BaseAiCfBaaiBgeBaseEnV15,
        cf_openai_whisper: BaseAiCfOpenaiWhisper,
        cf_meta_m2m100_1_2b: BaseAiCfMetaM2M10012B,
        cf_baai_bge_small_en_v1_5: BaseAiCfBaaiBgeSmallEnV15,
        cf_baai_bge_large_en_v1_5: BaseAiCfBaaiBgeLargeEnV15,
        cf_unum_uform_gen2_qwen_500m: BaseAiCfUnumUformGen2Qwen500M,
        cf_openai_whisper_tiny_en: BaseAiCfOpenaiWhisperTinyEn,
        cf_openai_whisper_large_v3_turbo: BaseAiCfOpenaiWhisperLargeV3Turbo,
        cf_baai_bge_m3: BaseAiCfBaaiBgeM3,
        cf_black_forest_labs_flux_1_schnell: BaseAiCfBlackForestLabsFlux1Schnell,
        cf_meta_llama_3_2_11b_vision_instruct: BaseAiCfMetaLlama3211BVisionInstruct,
        cf_meta_llama_3_3_70b_instruct_fp8_fast: BaseAiCfMetaLlama3370BInstructFp8Fast,
        cf_meta_llama_guard_3_8b: BaseAiCfMetaLlamaGuard38B,
        cf_baai_bge_reranker_base: BaseAiCfBaaiBgeRerankerBase,
        cf_qwen_qwen2_5_coder_32b_instruct: BaseAiCfQwenQwen25Coder32BInstruct,
        cf_qwen_qwq_32b: BaseAiCfQwenQwq32B,
        cf_mistralai_mistral_small_3_1_24b_instruct: BaseAiCfMistralaiMistralSmall3124BInstruct,
        cf_google_gemma_3_12b_it: BaseAiCfGoogleGemma312BIt,
        cf_meta_llama_4_scout_17b_16e_instruct: BaseAiCfMetaLlama4Scout17B16EInstruct,
        cf_qwen_qwen3_30b_a3b_fp8: BaseAiCfQwenQwen330BA3BFp8,
        cf_deepgram_nova_3: BaseAiCfDeepgramNova3,
        cf_qwen_qwen3_embedding_0_6b: BaseAiCfQwenQwen3Embedding06B,
        cf_pipecat_ai_smart_turn_v2: BaseAiCfPipecatAiSmartTurnV2,
        cf_openai_gpt_oss_120b: BaseAiCfOpenaiGptOss120B,
        cf_openai_gpt_oss_20b: BaseAiCfOpenaiGptOss20B,
        cf_leonardo_phoenix_1_0: BaseAiCfLeonardoPhoenix10,
        cf_leonardo_lucid_origin: BaseAiCfLeonardoLucidOrigin,
        cf_deepgram_aura_1: BaseAiCfDeepgramAura1,
        cf_ai4bharat_indictrans2_en_indic_1_b: BaseAiCfAi4BharatIndictrans2EnIndic1B,
        cf_aisingapore_gemma_sea_lion_v4_27b_it: BaseAiCfAisingaporeGemmaSeaLionV427BIt,
        cf_pfnet_plamo_embedding_1b: BaseAiCfPfnetPlamoEmbedding1B,
        cf_deepgram_flux: BaseAiCfDeepgramFlux,
        cf_deepgram_aura_2_en: BaseAiCfDeepgramAura2En,
        cf_deepgram_aura_2_es: BaseAiCfDeepgramAura2Es,
        cf_black_forest_labs_flux_2_dev: BaseAiCfBlackForestLabsFlux2Dev,
        cf_black_forest_labs_flux_2_klein_4b: BaseAiCfBlackForestLabsFlux2Klein4B,
        cf_black_forest_labs_flux_2_klein_9b: BaseAiCfBlackForestLabsFlux2Klein9B,
        cf_zai_org_glm_4_7_flash: BaseAiCfZaiOrgGlm47Flash,
        cf_moonshotai_kimi_k2_5: BaseAiCfMoonshotaiKimiK25,
        cf_moonshotai_kimi_k2_6: BaseAiCfMoonshotaiKimiK26,
        cf_nvidia_nemotron_3_120b_a12b: BaseAiCfNvidiaNemotron3120BA12B,
        cf_google_gemma_4_26b_a4b_it: BaseAiCfGoogleGemma426BA4BIt,
        cf_nvidia_nemotron_speech_streaming_en_0_6b: BaseAiCfNvidiaNemotronSpeechStreamingEn06B,
        cf_moonshotai_kimi_k2_7_code: BaseAiCfMoonshotaiKimiK27Code,
        cf_zai_org_glm_5_2: BaseAiCfZaiOrgGlm52,
        cf_moondream_moondream3_1_9_b_a2_b: BaseAiCfMoondreamMoondream319BA2B,
        cf_deepseek_ai_deepseek_v4_flash_0731: BaseAiCfDeepseekAiDeepseekV4Flash0731,
        cf_deepseek_ai_deepseek_v4_pro_0813: BaseAiCfDeepseekAiDeepseekV4Pro0813,
        cf_qwen_qwen3_8_27b: BaseAiCfQwenQwen3827B,
        cf_zai_org_glm_5_3: BaseAiCfZaiOrgGlm53,
        cf_zai_org_glm_5_3_flash: BaseAiCfZaiOrgGlm53Flash,
    ) -> Self {
        Self {
            cf_huggingface_distilbert_sst_2_int8,
            cf_stabilityai_stable_diffusion_xl_base_1_0,
            cf_runwayml_stable_diffusion_v1_5_inpainting,
            cf_lykon_dreamshaper_8_lcm,
            cf_bytedance_stable_diffusion_xl_lightning,
            cf_myshell_ai_melotts,
            cf_google_embeddinggemma_300m,
            cf_microsoft_resnet_50,
            cf_meta_llama_2_7b_chat_int8,
            cf_mistral_mistral_7b_instruct_v0_1,
            cf_meta_llama_2_7b_chat_fp16,
            hf_thebloke_llama_2_13b_chat_awq,
            hf_thebloke_mistral_7b_instruct_v0_1_awq,
            hf_thebloke_zephyr_7b_beta_awq,
            hf_thebloke_openhermes_2_5_mistral_7b_awq,
            hf_thebloke_neural_chat_7b_v3_1_awq,
            hf_thebloke_deepseek_coder_6_7b_base_awq,
            hf_thebloke_deepseek_coder_6_7b_instruct_awq,
            cf_deepseek_ai_deepseek_math_7b_instruct,
            cf_defog_sqlcoder_7b_2,
            cf_openchat_openchat_3_5_0106,
            cf_tiiuae_falcon_7b_instruct,
            cf_thebloke_discolm_german_7b_v1_awq,
            cf_qwen_qwen1_5_0_5b_chat,
            cf_qwen_qwen1_5_7b_chat_awq,
            cf_qwen_qwen1_5_14b_chat_awq,
            cf_tinyllama_tinyllama_1_1b_chat_v1_0,
            cf_microsoft_phi_2,
            cf_qwen_qwen1_5_1_8b_chat,
            cf_mistral_mistral_7b_instruct_v0_2_lora,
            hf_nousresearch_hermes_2_pro_mistral_7b,
            hf_nexusflow_starling_lm_7b_beta,
            hf_google_gemma_7b_it,
            cf_meta_llama_llama_2_7b_chat_hf_lora,
            cf_google_gemma_2b_it_lora,
            cf_google_gemma_7b_it_lora,
            hf_mistral_mistral_7b_instruct_v0_2,
            cf_meta_llama_3_8b_instruct,
            cf_fblgit_una_cybertron_7b_v2_bf16,
            cf_meta_llama_3_8b_instruct_awq,
            cf_meta_llama_3_1_8b_instruct_fp8,
            cf_meta_llama_3_1_8b_instruct_awq,
            cf_meta_llama_3_2_3b_instruct,
            cf_meta_llama_3_2_1b_instruct,
            cf_deepseek_ai_deepseek_r1_distill_qwen_32b,
            cf_ibm_granite_granite_4_0_h_micro,
            cf_facebook_bart_large_cnn,
            cf_llava_hf_llava_1_5_7b_hf,
            cf_baai_bge_base_en_v1_5,
            cf_openai_whisper,
            cf_meta_m2m100_1_2b,
            cf_baai_bge_small_en_v1_5,
            cf_baai_bge_large_en_v1_5,
            cf_unum_uform_gen2_qwen_500m,
            cf_openai_whisper_tiny_en,
            cf_openai_whisper_large_v3_turbo,
            cf_baai_bge_m3,
            cf_black_forest_labs_flux_1_schnell,
            cf_meta_llama_3_2_11b_vision_instruct,
            cf_meta_llama_3_3_70b_instruct_fp8_fast,
            cf_meta_llama_guard_3_8b,
            cf_baai_bge_reranker_base,
            cf_qwen_qwen2_5_coder_32b_instruct,
            cf_qwen_qwq_32b,
            cf_mistralai_mistral_small_3_1_24b_instruct,
            cf_google_gemma_3_12b_it,
            cf_meta_llama_4_scout_17b_16e_instruct,
            cf_qwen_qwen3_30b_a3b_fp8,
            cf_deepgram_nova_3,
            cf_qwen_qwen3_embedding_0_6b,
            cf_pipecat_ai_smart_turn_v2,
            cf_openai_gpt_oss_120b,
            cf_openai_gpt_oss_20b,
            cf_leonardo_phoenix_1_0,
            cf_leonardo_lucid_origin,
            cf_deepgram_aura_1,
            cf_ai4bharat_indictrans2_en_indic_1_b,
            cf_aisingapore_gemma_sea_lion_v4_27b_it,
            cf_pfnet_plamo_embedding_1b,
            cf_deepgram_flux,
            cf_deepgram_aura_2_en,
            cf_deepgram_aura_2_es,
            cf_black_forest_labs_flux_2_dev,
            cf_black_forest_labs_flux_2_klein_4b,
            cf_black_forest_labs_flux_2_klein_9b,
            cf_zai_org_glm_4_7_flash,
            cf_moonshotai_kimi_k2_5,
            cf_moonshotai_kimi_k2_6,
            cf_nvidia_nemotron_3_120b_a12b,
            cf_google_gemma_4_26b_a4b_it,
            cf_nvidia_nemotron_speech_streaming_en_0_6b,
            cf_moonshotai_kimi_k2_7_code,
            cf_zai_org_glm_5_2,
            cf_moondream_moondream3_1_9_b_a2_b,
            cf_deepseek_ai_deepseek_v4_flash_0731,
            cf_deepseek_ai_deepseek_v4_pro_0813,
            cf_qwen_qwen3_8_27b,
            cf_zai_org_glm_5_3,
            cf_zai_org_glm_5_3_flash,
        }
    }
}
