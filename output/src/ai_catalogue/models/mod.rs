//! The names in [`AiModels`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! # Example
//! ```no_run
//! use workers::ai_catalogue::{models, AiTextGenerationInput};
//! use workers::prelude::*;
//!
//! async fn ask(env: &Env, prompt: &str) -> Result<Option<String>> {
//!     let question = AiTextGenerationInput::new().prompt(prompt).max_tokens(200.0);
//!     let answer = env.ai("AI")?.run_model(models::Llama3_1_8bInstructFp8, question).await?;
//!     Ok(answer.response)
//! }
//! ```
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfAi4BharatIndictrans2EnIndic1BInput, AiCfAi4BharatIndictrans2EnIndic1BOutput,
    AiCfAisingaporeGemmaSeaLionV427BItInput, AiCfAisingaporeGemmaSeaLionV427BItOutput,
    AiCfBaaiBgeBaseEnV15Input, AiCfBaaiBgeBaseEnV15Output, AiCfBaaiBgeLargeEnV15Input,
    AiCfBaaiBgeLargeEnV15Output, AiCfBaaiBgeM3Input, AiCfBaaiBgeM3Output,
    AiCfBaaiBgeRerankerBaseInput, AiCfBaaiBgeRerankerBaseOutput, AiCfBaaiBgeSmallEnV15Input,
    AiCfBaaiBgeSmallEnV15Output, AiCfBlackForestLabsFlux1SchnellInput,
    AiCfBlackForestLabsFlux1SchnellOutput, AiCfBlackForestLabsFlux2DevInput,
    AiCfBlackForestLabsFlux2DevOutput, AiCfBlackForestLabsFlux2Klein4BInput,
    AiCfBlackForestLabsFlux2Klein4BOutput, AiCfBlackForestLabsFlux2Klein9BInput,
    AiCfBlackForestLabsFlux2Klein9BOutput, AiCfDeepgramAura1Input, AiCfDeepgramAura2EnInput,
    AiCfDeepgramAura2EsInput, AiCfDeepgramFluxInput, AiCfDeepgramFluxOutput,
    AiCfDeepgramNova3Input, AiCfDeepgramNova3Output, AiCfGoogleGemma312BItInput,
    AiCfGoogleGemma312BItOutput, AiCfGoogleGemma426BA4BItInput, AiCfLeonardoLucidOriginInput,
    AiCfLeonardoLucidOriginOutput, AiCfLeonardoPhoenix10Input,
    AiCfMetaLlama3211BVisionInstructInput, AiCfMetaLlama3211BVisionInstructOutput,
    AiCfMetaLlama3370BInstructFp8FastInput, AiCfMetaLlama3370BInstructFp8FastOutput,
    AiCfMetaLlama4Scout17B16EInstructInput, AiCfMetaLlama4Scout17B16EInstructOutput,
    AiCfMetaLlamaGuard38BInput, AiCfMetaLlamaGuard38BOutput, AiCfMetaM2M10012BInput,
    AiCfMetaM2M10012BOutput, AiCfMistralaiMistralSmall3124BInstructInput,
    AiCfMistralaiMistralSmall3124BInstructOutput, AiCfMoondreamMoondream319BA2BInput,
    AiCfMoondreamMoondream319BA2BOutput, AiCfNvidiaNemotron3120BA12BInput,
    AiCfNvidiaNemotronSpeechStreamingEn06BInput, AiCfNvidiaNemotronSpeechStreamingEn06BOutput,
    AiCfOpenaiWhisperInput, AiCfOpenaiWhisperLargeV3TurboInput,
    AiCfOpenaiWhisperLargeV3TurboOutput, AiCfOpenaiWhisperOutput, AiCfOpenaiWhisperTinyEnInput,
    AiCfOpenaiWhisperTinyEnOutput, AiCfPfnetPlamoEmbedding1BInput, AiCfPfnetPlamoEmbedding1BOutput,
    AiCfPipecatAiSmartTurnV2Input, AiCfPipecatAiSmartTurnV2Output,
    AiCfQwenQwen25Coder32BInstructInput, AiCfQwenQwen25Coder32BInstructOutput,
    AiCfQwenQwen330BA3BFp8Input, AiCfQwenQwen330BA3BFp8Output, AiCfQwenQwen3Embedding06BInput,
    AiCfQwenQwen3Embedding06BOutput, AiCfQwenQwq32BInput, AiCfQwenQwq32BOutput,
    AiCfUnumUformGen2Qwen500MInput, AiCfUnumUformGen2Qwen500MOutput, AiImageClassificationInput,
    AiImageClassificationOutputItem, AiImageToTextInput, AiImageToTextOutput, AiSummarizationInput,
    AiSummarizationOutput, AiTextClassificationInput, AiTextClassificationOutputItem,
    AiTextEmbeddingsInput, AiTextEmbeddingsOutput, AiTextGenerationInput, AiTextGenerationOutput,
    AiTextToImageInput, AiTextToSpeechInput, AiTextToSpeechOutput,
    BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs, BaseAiCfDeepseekAiDeepseekV4Pro0813Inputs,
    BaseAiCfMoonshotaiKimiK26Inputs, BaseAiCfMoonshotaiKimiK27CodeInputs,
    BaseAiCfOpenaiGptOss120BInputs, BaseAiCfOpenaiGptOss20BInputs, BaseAiCfQwenQwen3827BInputs,
    BaseAiCfZaiOrgGlm47FlashInputs, BaseAiCfZaiOrgGlm52Inputs, BaseAiCfZaiOrgGlm53FlashInputs,
    BaseAiCfZaiOrgGlm53Inputs, ChatCompletionsMessagesInput, ChatCompletionsOutput,
    ResponsesOutputOrChatCompletionsOutput,
};

/// `@cf/huggingface/distilbert-sst-2-int8`.
#[doc(alias = "@cf/huggingface/distilbert-sst-2-int8")]
#[derive(Clone, Copy, Debug)]
pub struct DistilbertSst2Int8;

impl crate::ai::AiModel for DistilbertSst2Int8 {
    const NAME: &'static str = "@cf/huggingface/distilbert-sst-2-int8";
    type Input = AiTextClassificationInput;
    type Output = Vec<AiTextClassificationOutputItem>;
}

/// `@cf/stabilityai/stable-diffusion-xl-base-1.0`.
#[doc(alias = "@cf/stabilityai/stable-diffusion-xl-base-1.0")]
#[derive(Clone, Copy, Debug)]
pub struct StableDiffusionXlBase1_0;

impl crate::ai::AiModel for StableDiffusionXlBase1_0 {
    const NAME: &'static str = "@cf/stabilityai/stable-diffusion-xl-base-1.0";
    type Input = AiTextToImageInput;
    type Output = crate::streams::ReadableStream;
}

/// `@cf/runwayml/stable-diffusion-v1-5-inpainting`.
#[doc(alias = "@cf/runwayml/stable-diffusion-v1-5-inpainting")]
#[derive(Clone, Copy, Debug)]
pub struct StableDiffusionV1_5Inpainting;

impl crate::ai::AiModel for StableDiffusionV1_5Inpainting {
    const NAME: &'static str = "@cf/runwayml/stable-diffusion-v1-5-inpainting";
    type Input = AiTextToImageInput;
    type Output = crate::streams::ReadableStream;
}

/// `@cf/lykon/dreamshaper-8-lcm`.
#[doc(alias = "@cf/lykon/dreamshaper-8-lcm")]
#[derive(Clone, Copy, Debug)]
pub struct Dreamshaper8Lcm;

impl crate::ai::AiModel for Dreamshaper8Lcm {
    const NAME: &'static str = "@cf/lykon/dreamshaper-8-lcm";
    type Input = AiTextToImageInput;
    type Output = crate::streams::ReadableStream;
}

/// `@cf/bytedance/stable-diffusion-xl-lightning`.
#[doc(alias = "@cf/bytedance/stable-diffusion-xl-lightning")]
#[derive(Clone, Copy, Debug)]
pub struct StableDiffusionXlLightning;

impl crate::ai::AiModel for StableDiffusionXlLightning {
    const NAME: &'static str = "@cf/bytedance/stable-diffusion-xl-lightning";
    type Input = AiTextToImageInput;
    type Output = crate::streams::ReadableStream;
}

/// `@cf/myshell-ai/melotts`.
#[doc(alias = "@cf/myshell-ai/melotts")]
#[derive(Clone, Copy, Debug)]
pub struct Melotts;

impl crate::ai::AiModel for Melotts {
    const NAME: &'static str = "@cf/myshell-ai/melotts";
    type Input = AiTextToSpeechInput;
    type Output = AiTextToSpeechOutput;
}

/// `@cf/google/embeddinggemma-300m`.
#[doc(alias = "@cf/google/embeddinggemma-300m")]
#[derive(Clone, Copy, Debug)]
pub struct Embeddinggemma300m;

impl crate::ai::AiModel for Embeddinggemma300m {
    const NAME: &'static str = "@cf/google/embeddinggemma-300m";
    type Input = AiTextEmbeddingsInput;
    type Output = AiTextEmbeddingsOutput;
}

/// `@cf/microsoft/resnet-50`.
#[doc(alias = "@cf/microsoft/resnet-50")]
#[derive(Clone, Copy, Debug)]
pub struct Resnet50;

impl crate::ai::AiModel for Resnet50 {
    const NAME: &'static str = "@cf/microsoft/resnet-50";
    type Input = AiImageClassificationInput;
    type Output = Vec<AiImageClassificationOutputItem>;
}

/// `@cf/meta/llama-2-7b-chat-int8`.
#[doc(alias = "@cf/meta/llama-2-7b-chat-int8")]
#[derive(Clone, Copy, Debug)]
pub struct Llama2_7bChatInt8;

impl crate::ai::AiModel for Llama2_7bChatInt8 {
    const NAME: &'static str = "@cf/meta/llama-2-7b-chat-int8";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/mistral/mistral-7b-instruct-v0.1`.
#[doc(alias = "@cf/mistral/mistral-7b-instruct-v0.1")]
#[derive(Clone, Copy, Debug)]
pub struct Mistral7bInstructV0_1;

impl crate::ai::AiModel for Mistral7bInstructV0_1 {
    const NAME: &'static str = "@cf/mistral/mistral-7b-instruct-v0.1";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta/llama-2-7b-chat-fp16`.
#[doc(alias = "@cf/meta/llama-2-7b-chat-fp16")]
#[derive(Clone, Copy, Debug)]
pub struct Llama2_7bChatFp16;

impl crate::ai::AiModel for Llama2_7bChatFp16 {
    const NAME: &'static str = "@cf/meta/llama-2-7b-chat-fp16";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/thebloke/llama-2-13b-chat-awq`.
#[doc(alias = "@hf/thebloke/llama-2-13b-chat-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Llama2_13bChatAwq;

impl crate::ai::AiModel for Llama2_13bChatAwq {
    const NAME: &'static str = "@hf/thebloke/llama-2-13b-chat-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/thebloke/mistral-7b-instruct-v0.1-awq`.
#[doc(alias = "@hf/thebloke/mistral-7b-instruct-v0.1-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Mistral7bInstructV0_1Awq;

impl crate::ai::AiModel for Mistral7bInstructV0_1Awq {
    const NAME: &'static str = "@hf/thebloke/mistral-7b-instruct-v0.1-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/thebloke/zephyr-7b-beta-awq`.
#[doc(alias = "@hf/thebloke/zephyr-7b-beta-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Zephyr7bBetaAwq;

impl crate::ai::AiModel for Zephyr7bBetaAwq {
    const NAME: &'static str = "@hf/thebloke/zephyr-7b-beta-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/thebloke/openhermes-2.5-mistral-7b-awq`.
#[doc(alias = "@hf/thebloke/openhermes-2.5-mistral-7b-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Openhermes2_5Mistral7bAwq;

impl crate::ai::AiModel for Openhermes2_5Mistral7bAwq {
    const NAME: &'static str = "@hf/thebloke/openhermes-2.5-mistral-7b-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/thebloke/neural-chat-7b-v3-1-awq`.
#[doc(alias = "@hf/thebloke/neural-chat-7b-v3-1-awq")]
#[derive(Clone, Copy, Debug)]
pub struct NeuralChat7bV3_1Awq;

impl crate::ai::AiModel for NeuralChat7bV3_1Awq {
    const NAME: &'static str = "@hf/thebloke/neural-chat-7b-v3-1-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/thebloke/deepseek-coder-6.7b-base-awq`.
#[doc(alias = "@hf/thebloke/deepseek-coder-6.7b-base-awq")]
#[derive(Clone, Copy, Debug)]
pub struct DeepseekCoder6_7bBaseAwq;

impl crate::ai::AiModel for DeepseekCoder6_7bBaseAwq {
    const NAME: &'static str = "@hf/thebloke/deepseek-coder-6.7b-base-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/thebloke/deepseek-coder-6.7b-instruct-awq`.
#[doc(alias = "@hf/thebloke/deepseek-coder-6.7b-instruct-awq")]
#[derive(Clone, Copy, Debug)]
pub struct DeepseekCoder6_7bInstructAwq;

impl crate::ai::AiModel for DeepseekCoder6_7bInstructAwq {
    const NAME: &'static str = "@hf/thebloke/deepseek-coder-6.7b-instruct-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/deepseek-ai/deepseek-math-7b-instruct`.
#[doc(alias = "@cf/deepseek-ai/deepseek-math-7b-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct DeepseekMath7bInstruct;

impl crate::ai::AiModel for DeepseekMath7bInstruct {
    const NAME: &'static str = "@cf/deepseek-ai/deepseek-math-7b-instruct";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/defog/sqlcoder-7b-2`.
#[doc(alias = "@cf/defog/sqlcoder-7b-2")]
#[derive(Clone, Copy, Debug)]
pub struct Sqlcoder7b2;

impl crate::ai::AiModel for Sqlcoder7b2 {
    const NAME: &'static str = "@cf/defog/sqlcoder-7b-2";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/openchat/openchat-3.5-0106`.
#[doc(alias = "@cf/openchat/openchat-3.5-0106")]
#[derive(Clone, Copy, Debug)]
pub struct Openchat3_5_0106;

impl crate::ai::AiModel for Openchat3_5_0106 {
    const NAME: &'static str = "@cf/openchat/openchat-3.5-0106";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/tiiuae/falcon-7b-instruct`.
#[doc(alias = "@cf/tiiuae/falcon-7b-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct Falcon7bInstruct;

impl crate::ai::AiModel for Falcon7bInstruct {
    const NAME: &'static str = "@cf/tiiuae/falcon-7b-instruct";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/thebloke/discolm-german-7b-v1-awq`.
#[doc(alias = "@cf/thebloke/discolm-german-7b-v1-awq")]
#[derive(Clone, Copy, Debug)]
pub struct DiscolmGerman7bV1Awq;

impl crate::ai::AiModel for DiscolmGerman7bV1Awq {
    const NAME: &'static str = "@cf/thebloke/discolm-german-7b-v1-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/qwen/qwen1.5-0.5b-chat`.
#[doc(alias = "@cf/qwen/qwen1.5-0.5b-chat")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen1_5_0_5bChat;

impl crate::ai::AiModel for Qwen1_5_0_5bChat {
    const NAME: &'static str = "@cf/qwen/qwen1.5-0.5b-chat";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/qwen/qwen1.5-7b-chat-awq`.
#[doc(alias = "@cf/qwen/qwen1.5-7b-chat-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen1_5_7bChatAwq;

impl crate::ai::AiModel for Qwen1_5_7bChatAwq {
    const NAME: &'static str = "@cf/qwen/qwen1.5-7b-chat-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/qwen/qwen1.5-14b-chat-awq`.
#[doc(alias = "@cf/qwen/qwen1.5-14b-chat-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen1_5_14bChatAwq;

impl crate::ai::AiModel for Qwen1_5_14bChatAwq {
    const NAME: &'static str = "@cf/qwen/qwen1.5-14b-chat-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/tinyllama/tinyllama-1.1b-chat-v1.0`.
#[doc(alias = "@cf/tinyllama/tinyllama-1.1b-chat-v1.0")]
#[derive(Clone, Copy, Debug)]
pub struct Tinyllama1_1bChatV1_0;

impl crate::ai::AiModel for Tinyllama1_1bChatV1_0 {
    const NAME: &'static str = "@cf/tinyllama/tinyllama-1.1b-chat-v1.0";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/microsoft/phi-2`.
#[doc(alias = "@cf/microsoft/phi-2")]
#[derive(Clone, Copy, Debug)]
pub struct Phi2;

impl crate::ai::AiModel for Phi2 {
    const NAME: &'static str = "@cf/microsoft/phi-2";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/qwen/qwen1.5-1.8b-chat`.
#[doc(alias = "@cf/qwen/qwen1.5-1.8b-chat")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen1_5_1_8bChat;

impl crate::ai::AiModel for Qwen1_5_1_8bChat {
    const NAME: &'static str = "@cf/qwen/qwen1.5-1.8b-chat";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/mistral/mistral-7b-instruct-v0.2-lora`.
#[doc(alias = "@cf/mistral/mistral-7b-instruct-v0.2-lora")]
#[derive(Clone, Copy, Debug)]
pub struct Mistral7bInstructV0_2Lora;

impl crate::ai::AiModel for Mistral7bInstructV0_2Lora {
    const NAME: &'static str = "@cf/mistral/mistral-7b-instruct-v0.2-lora";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/nousresearch/hermes-2-pro-mistral-7b`.
#[doc(alias = "@hf/nousresearch/hermes-2-pro-mistral-7b")]
#[derive(Clone, Copy, Debug)]
pub struct Hermes2ProMistral7b;

impl crate::ai::AiModel for Hermes2ProMistral7b {
    const NAME: &'static str = "@hf/nousresearch/hermes-2-pro-mistral-7b";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/nexusflow/starling-lm-7b-beta`.
#[doc(alias = "@hf/nexusflow/starling-lm-7b-beta")]
#[derive(Clone, Copy, Debug)]
pub struct StarlingLm7bBeta;

impl crate::ai::AiModel for StarlingLm7bBeta {
    const NAME: &'static str = "@hf/nexusflow/starling-lm-7b-beta";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/google/gemma-7b-it`.
#[doc(alias = "@hf/google/gemma-7b-it")]
#[derive(Clone, Copy, Debug)]
pub struct Gemma7bIt;

impl crate::ai::AiModel for Gemma7bIt {
    const NAME: &'static str = "@hf/google/gemma-7b-it";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta-llama/llama-2-7b-chat-hf-lora`.
#[doc(alias = "@cf/meta-llama/llama-2-7b-chat-hf-lora")]
#[derive(Clone, Copy, Debug)]
pub struct Llama2_7bChatHfLora;

impl crate::ai::AiModel for Llama2_7bChatHfLora {
    const NAME: &'static str = "@cf/meta-llama/llama-2-7b-chat-hf-lora";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/google/gemma-2b-it-lora`.
#[doc(alias = "@cf/google/gemma-2b-it-lora")]
#[derive(Clone, Copy, Debug)]
pub struct Gemma2bItLora;

impl crate::ai::AiModel for Gemma2bItLora {
    const NAME: &'static str = "@cf/google/gemma-2b-it-lora";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/google/gemma-7b-it-lora`.
#[doc(alias = "@cf/google/gemma-7b-it-lora")]
#[derive(Clone, Copy, Debug)]
pub struct Gemma7bItLora;

impl crate::ai::AiModel for Gemma7bItLora {
    const NAME: &'static str = "@cf/google/gemma-7b-it-lora";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@hf/mistral/mistral-7b-instruct-v0.2`.
#[doc(alias = "@hf/mistral/mistral-7b-instruct-v0.2")]
#[derive(Clone, Copy, Debug)]
pub struct Mistral7bInstructV0_2;

impl crate::ai::AiModel for Mistral7bInstructV0_2 {
    const NAME: &'static str = "@hf/mistral/mistral-7b-instruct-v0.2";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta/llama-3-8b-instruct`.
#[doc(alias = "@cf/meta/llama-3-8b-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_8bInstruct;

impl crate::ai::AiModel for Llama3_8bInstruct {
    const NAME: &'static str = "@cf/meta/llama-3-8b-instruct";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/fblgit/una-cybertron-7b-v2-bf16`.
#[doc(alias = "@cf/fblgit/una-cybertron-7b-v2-bf16")]
#[derive(Clone, Copy, Debug)]
pub struct UnaCybertron7bV2Bf16;

impl crate::ai::AiModel for UnaCybertron7bV2Bf16 {
    const NAME: &'static str = "@cf/fblgit/una-cybertron-7b-v2-bf16";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta/llama-3-8b-instruct-awq`.
#[doc(alias = "@cf/meta/llama-3-8b-instruct-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_8bInstructAwq;

impl crate::ai::AiModel for Llama3_8bInstructAwq {
    const NAME: &'static str = "@cf/meta/llama-3-8b-instruct-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta/llama-3.1-8b-instruct-fp8`.
#[doc(alias = "@cf/meta/llama-3.1-8b-instruct-fp8")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_1_8bInstructFp8;

impl crate::ai::AiModel for Llama3_1_8bInstructFp8 {
    const NAME: &'static str = "@cf/meta/llama-3.1-8b-instruct-fp8";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta/llama-3.1-8b-instruct-awq`.
#[doc(alias = "@cf/meta/llama-3.1-8b-instruct-awq")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_1_8bInstructAwq;

impl crate::ai::AiModel for Llama3_1_8bInstructAwq {
    const NAME: &'static str = "@cf/meta/llama-3.1-8b-instruct-awq";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta/llama-3.2-3b-instruct`.
#[doc(alias = "@cf/meta/llama-3.2-3b-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_2_3bInstruct;

impl crate::ai::AiModel for Llama3_2_3bInstruct {
    const NAME: &'static str = "@cf/meta/llama-3.2-3b-instruct";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/meta/llama-3.2-1b-instruct`.
#[doc(alias = "@cf/meta/llama-3.2-1b-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_2_1bInstruct;

impl crate::ai::AiModel for Llama3_2_1bInstruct {
    const NAME: &'static str = "@cf/meta/llama-3.2-1b-instruct";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/deepseek-ai/deepseek-r1-distill-qwen-32b`.
#[doc(alias = "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b")]
#[derive(Clone, Copy, Debug)]
pub struct DeepseekR1DistillQwen32b;

impl crate::ai::AiModel for DeepseekR1DistillQwen32b {
    const NAME: &'static str = "@cf/deepseek-ai/deepseek-r1-distill-qwen-32b";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/ibm-granite/granite-4.0-h-micro`.
#[doc(alias = "@cf/ibm-granite/granite-4.0-h-micro")]
#[derive(Clone, Copy, Debug)]
pub struct Granite4_0HMicro;

impl crate::ai::AiModel for Granite4_0HMicro {
    const NAME: &'static str = "@cf/ibm-granite/granite-4.0-h-micro";
    type Input = AiTextGenerationInput;
    type Output = AiTextGenerationOutput;
}

/// `@cf/facebook/bart-large-cnn`.
#[doc(alias = "@cf/facebook/bart-large-cnn")]
#[derive(Clone, Copy, Debug)]
pub struct BartLargeCnn;

impl crate::ai::AiModel for BartLargeCnn {
    const NAME: &'static str = "@cf/facebook/bart-large-cnn";
    type Input = AiSummarizationInput;
    type Output = AiSummarizationOutput;
}

/// `@cf/llava-hf/llava-1.5-7b-hf`.
#[doc(alias = "@cf/llava-hf/llava-1.5-7b-hf")]
#[derive(Clone, Copy, Debug)]
pub struct Llava1_5_7bHf;

impl crate::ai::AiModel for Llava1_5_7bHf {
    const NAME: &'static str = "@cf/llava-hf/llava-1.5-7b-hf";
    type Input = AiImageToTextInput;
    type Output = AiImageToTextOutput;
}

/// `@cf/baai/bge-base-en-v1.5`.
#[doc(alias = "@cf/baai/bge-base-en-v1.5")]
#[derive(Clone, Copy, Debug)]
pub struct BgeBaseEnV1_5;

impl crate::ai::AiModel for BgeBaseEnV1_5 {
    const NAME: &'static str = "@cf/baai/bge-base-en-v1.5";
    type Input = AiCfBaaiBgeBaseEnV15Input;
    type Output = AiCfBaaiBgeBaseEnV15Output;
}

/// `@cf/openai/whisper`.
#[doc(alias = "@cf/openai/whisper")]
#[derive(Clone, Copy, Debug)]
pub struct Whisper;

impl crate::ai::AiModel for Whisper {
    const NAME: &'static str = "@cf/openai/whisper";
    type Input = AiCfOpenaiWhisperInput;
    type Output = AiCfOpenaiWhisperOutput;
}

/// `@cf/meta/m2m100-1.2b`.
#[doc(alias = "@cf/meta/m2m100-1.2b")]
#[derive(Clone, Copy, Debug)]
pub struct M2m100_1_2b;

impl crate::ai::AiModel for M2m100_1_2b {
    const NAME: &'static str = "@cf/meta/m2m100-1.2b";
    type Input = AiCfMetaM2M10012BInput;
    type Output = AiCfMetaM2M10012BOutput;
}

/// `@cf/baai/bge-small-en-v1.5`.
#[doc(alias = "@cf/baai/bge-small-en-v1.5")]
#[derive(Clone, Copy, Debug)]
pub struct BgeSmallEnV1_5;

impl crate::ai::AiModel for BgeSmallEnV1_5 {
    const NAME: &'static str = "@cf/baai/bge-small-en-v1.5";
    type Input = AiCfBaaiBgeSmallEnV15Input;
    type Output = AiCfBaaiBgeSmallEnV15Output;
}

/// `@cf/baai/bge-large-en-v1.5`.
#[doc(alias = "@cf/baai/bge-large-en-v1.5")]
#[derive(Clone, Copy, Debug)]
pub struct BgeLargeEnV1_5;

impl crate::ai::AiModel for BgeLargeEnV1_5 {
    const NAME: &'static str = "@cf/baai/bge-large-en-v1.5";
    type Input = AiCfBaaiBgeLargeEnV15Input;
    type Output = AiCfBaaiBgeLargeEnV15Output;
}

/// `@cf/unum/uform-gen2-qwen-500m`.
#[doc(alias = "@cf/unum/uform-gen2-qwen-500m")]
#[derive(Clone, Copy, Debug)]
pub struct UformGen2Qwen500m;

impl crate::ai::AiModel for UformGen2Qwen500m {
    const NAME: &'static str = "@cf/unum/uform-gen2-qwen-500m";
    type Input = AiCfUnumUformGen2Qwen500MInput;
    type Output = AiCfUnumUformGen2Qwen500MOutput;
}

/// `@cf/openai/whisper-tiny-en`.
#[doc(alias = "@cf/openai/whisper-tiny-en")]
#[derive(Clone, Copy, Debug)]
pub struct WhisperTinyEn;

impl crate::ai::AiModel for WhisperTinyEn {
    const NAME: &'static str = "@cf/openai/whisper-tiny-en";
    type Input = AiCfOpenaiWhisperTinyEnInput;
    type Output = AiCfOpenaiWhisperTinyEnOutput;
}

/// `@cf/openai/whisper-large-v3-turbo`.
#[doc(alias = "@cf/openai/whisper-large-v3-turbo")]
#[derive(Clone, Copy, Debug)]
pub struct WhisperLargeV3Turbo;

impl crate::ai::AiModel for WhisperLargeV3Turbo {
    const NAME: &'static str = "@cf/openai/whisper-large-v3-turbo";
    type Input = AiCfOpenaiWhisperLargeV3TurboInput;
    type Output = AiCfOpenaiWhisperLargeV3TurboOutput;
}

/// `@cf/baai/bge-m3`.
#[doc(alias = "@cf/baai/bge-m3")]
#[derive(Clone, Copy, Debug)]
pub struct BgeM3;

impl crate::ai::AiModel for BgeM3 {
    const NAME: &'static str = "@cf/baai/bge-m3";
    type Input = AiCfBaaiBgeM3Input;
    type Output = AiCfBaaiBgeM3Output;
}

/// `@cf/black-forest-labs/flux-1-schnell`.
#[doc(alias = "@cf/black-forest-labs/flux-1-schnell")]
#[derive(Clone, Copy, Debug)]
pub struct Flux1Schnell;

impl crate::ai::AiModel for Flux1Schnell {
    const NAME: &'static str = "@cf/black-forest-labs/flux-1-schnell";
    type Input = AiCfBlackForestLabsFlux1SchnellInput;
    type Output = AiCfBlackForestLabsFlux1SchnellOutput;
}

/// `@cf/meta/llama-3.2-11b-vision-instruct`.
#[doc(alias = "@cf/meta/llama-3.2-11b-vision-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_2_11bVisionInstruct;

impl crate::ai::AiModel for Llama3_2_11bVisionInstruct {
    const NAME: &'static str = "@cf/meta/llama-3.2-11b-vision-instruct";
    type Input = AiCfMetaLlama3211BVisionInstructInput;
    type Output = AiCfMetaLlama3211BVisionInstructOutput;
}

/// `@cf/meta/llama-3.3-70b-instruct-fp8-fast`.
#[doc(alias = "@cf/meta/llama-3.3-70b-instruct-fp8-fast")]
#[derive(Clone, Copy, Debug)]
pub struct Llama3_3_70bInstructFp8Fast;

impl crate::ai::AiModel for Llama3_3_70bInstructFp8Fast {
    const NAME: &'static str = "@cf/meta/llama-3.3-70b-instruct-fp8-fast";
    type Input = AiCfMetaLlama3370BInstructFp8FastInput;
    type Output = AiCfMetaLlama3370BInstructFp8FastOutput;
}

/// `@cf/meta/llama-guard-3-8b`.
#[doc(alias = "@cf/meta/llama-guard-3-8b")]
#[derive(Clone, Copy, Debug)]
pub struct LlamaGuard3_8b;

impl crate::ai::AiModel for LlamaGuard3_8b {
    const NAME: &'static str = "@cf/meta/llama-guard-3-8b";
    type Input = AiCfMetaLlamaGuard38BInput;
    type Output = AiCfMetaLlamaGuard38BOutput;
}

/// `@cf/baai/bge-reranker-base`.
#[doc(alias = "@cf/baai/bge-reranker-base")]
#[derive(Clone, Copy, Debug)]
pub struct BgeRerankerBase;

impl crate::ai::AiModel for BgeRerankerBase {
    const NAME: &'static str = "@cf/baai/bge-reranker-base";
    type Input = AiCfBaaiBgeRerankerBaseInput;
    type Output = AiCfBaaiBgeRerankerBaseOutput;
}

/// `@cf/qwen/qwen2.5-coder-32b-instruct`.
#[doc(alias = "@cf/qwen/qwen2.5-coder-32b-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen2_5Coder32bInstruct;

impl crate::ai::AiModel for Qwen2_5Coder32bInstruct {
    const NAME: &'static str = "@cf/qwen/qwen2.5-coder-32b-instruct";
    type Input = AiCfQwenQwen25Coder32BInstructInput;
    type Output = AiCfQwenQwen25Coder32BInstructOutput;
}

/// `@cf/qwen/qwq-32b`.
#[doc(alias = "@cf/qwen/qwq-32b")]
#[derive(Clone, Copy, Debug)]
pub struct Qwq32b;

impl crate::ai::AiModel for Qwq32b {
    const NAME: &'static str = "@cf/qwen/qwq-32b";
    type Input = AiCfQwenQwq32BInput;
    type Output = AiCfQwenQwq32BOutput;
}

/// `@cf/mistralai/mistral-small-3.1-24b-instruct`.
#[doc(alias = "@cf/mistralai/mistral-small-3.1-24b-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct MistralSmall3_1_24bInstruct;

impl crate::ai::AiModel for MistralSmall3_1_24bInstruct {
    const NAME: &'static str = "@cf/mistralai/mistral-small-3.1-24b-instruct";
    type Input = AiCfMistralaiMistralSmall3124BInstructInput;
    type Output = AiCfMistralaiMistralSmall3124BInstructOutput;
}

/// `@cf/google/gemma-3-12b-it`.
#[doc(alias = "@cf/google/gemma-3-12b-it")]
#[derive(Clone, Copy, Debug)]
pub struct Gemma3_12bIt;

impl crate::ai::AiModel for Gemma3_12bIt {
    const NAME: &'static str = "@cf/google/gemma-3-12b-it";
    type Input = AiCfGoogleGemma312BItInput;
    type Output = AiCfGoogleGemma312BItOutput;
}

/// `@cf/meta/llama-4-scout-17b-16e-instruct`.
#[doc(alias = "@cf/meta/llama-4-scout-17b-16e-instruct")]
#[derive(Clone, Copy, Debug)]
pub struct Llama4Scout17b16eInstruct;

impl crate::ai::AiModel for Llama4Scout17b16eInstruct {
    const NAME: &'static str = "@cf/meta/llama-4-scout-17b-16e-instruct";
    type Input = AiCfMetaLlama4Scout17B16EInstructInput;
    type Output = AiCfMetaLlama4Scout17B16EInstructOutput;
}

/// `@cf/qwen/qwen3-30b-a3b-fp8`.
#[doc(alias = "@cf/qwen/qwen3-30b-a3b-fp8")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen3_30bA3bFp8;

impl crate::ai::AiModel for Qwen3_30bA3bFp8 {
    const NAME: &'static str = "@cf/qwen/qwen3-30b-a3b-fp8";
    type Input = AiCfQwenQwen330BA3BFp8Input;
    type Output = AiCfQwenQwen330BA3BFp8Output;
}

/// `@cf/deepgram/nova-3`.
#[doc(alias = "@cf/deepgram/nova-3")]
#[derive(Clone, Copy, Debug)]
pub struct Nova3;

impl crate::ai::AiModel for Nova3 {
    const NAME: &'static str = "@cf/deepgram/nova-3";
    type Input = AiCfDeepgramNova3Input;
    type Output = AiCfDeepgramNova3Output;
}

/// `@cf/qwen/qwen3-embedding-0.6b`.
#[doc(alias = "@cf/qwen/qwen3-embedding-0.6b")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen3Embedding0_6b;

impl crate::ai::AiModel for Qwen3Embedding0_6b {
    const NAME: &'static str = "@cf/qwen/qwen3-embedding-0.6b";
    type Input = AiCfQwenQwen3Embedding06BInput;
    type Output = AiCfQwenQwen3Embedding06BOutput;
}

/// `@cf/pipecat-ai/smart-turn-v2`.
#[doc(alias = "@cf/pipecat-ai/smart-turn-v2")]
#[derive(Clone, Copy, Debug)]
pub struct SmartTurnV2;

impl crate::ai::AiModel for SmartTurnV2 {
    const NAME: &'static str = "@cf/pipecat-ai/smart-turn-v2";
    type Input = AiCfPipecatAiSmartTurnV2Input;
    type Output = AiCfPipecatAiSmartTurnV2Output;
}

/// `@cf/openai/gpt-oss-120b`.
#[doc(alias = "@cf/openai/gpt-oss-120b")]
#[derive(Clone, Copy, Debug)]
pub struct GptOss120b;

impl crate::ai::AiModel for GptOss120b {
    const NAME: &'static str = "@cf/openai/gpt-oss-120b";
    type Input = BaseAiCfOpenaiGptOss120BInputs;
    type Output = ResponsesOutputOrChatCompletionsOutput;
}

/// `@cf/openai/gpt-oss-20b`.
#[doc(alias = "@cf/openai/gpt-oss-20b")]
#[derive(Clone, Copy, Debug)]
pub struct GptOss20b;

impl crate::ai::AiModel for GptOss20b {
    const NAME: &'static str = "@cf/openai/gpt-oss-20b";
    type Input = BaseAiCfOpenaiGptOss20BInputs;
    type Output = ResponsesOutputOrChatCompletionsOutput;
}

/// `@cf/leonardo/phoenix-1.0`.
#[doc(alias = "@cf/leonardo/phoenix-1.0")]
#[derive(Clone, Copy, Debug)]
pub struct Phoenix1_0;

impl crate::ai::AiModel for Phoenix1_0 {
    const NAME: &'static str = "@cf/leonardo/phoenix-1.0";
    type Input = AiCfLeonardoPhoenix10Input;
    type Output = String;
}

/// `@cf/leonardo/lucid-origin`.
#[doc(alias = "@cf/leonardo/lucid-origin")]
#[derive(Clone, Copy, Debug)]
pub struct LucidOrigin;

impl crate::ai::AiModel for LucidOrigin {
    const NAME: &'static str = "@cf/leonardo/lucid-origin";
    type Input = AiCfLeonardoLucidOriginInput;
    type Output = AiCfLeonardoLucidOriginOutput;
}

/// `@cf/deepgram/aura-1`.
#[doc(alias = "@cf/deepgram/aura-1")]
#[derive(Clone, Copy, Debug)]
pub struct Aura1;

impl crate::ai::AiModel for Aura1 {
    const NAME: &'static str = "@cf/deepgram/aura-1";
    type Input = AiCfDeepgramAura1Input;
    type Output = String;
}

/// `@cf/ai4bharat/indictrans2-en-indic-1B`.
#[doc(alias = "@cf/ai4bharat/indictrans2-en-indic-1B")]
#[derive(Clone, Copy, Debug)]
pub struct Indictrans2EnIndic1B;

impl crate::ai::AiModel for Indictrans2EnIndic1B {
    const NAME: &'static str = "@cf/ai4bharat/indictrans2-en-indic-1B";
    type Input = AiCfAi4BharatIndictrans2EnIndic1BInput;
    type Output = AiCfAi4BharatIndictrans2EnIndic1BOutput;
}

/// `@cf/aisingapore/gemma-sea-lion-v4-27b-it`.
#[doc(alias = "@cf/aisingapore/gemma-sea-lion-v4-27b-it")]
#[derive(Clone, Copy, Debug)]
pub struct GemmaSeaLionV4_27bIt;

impl crate::ai::AiModel for GemmaSeaLionV4_27bIt {
    const NAME: &'static str = "@cf/aisingapore/gemma-sea-lion-v4-27b-it";
    type Input = AiCfAisingaporeGemmaSeaLionV427BItInput;
    type Output = AiCfAisingaporeGemmaSeaLionV427BItOutput;
}

/// `@cf/pfnet/plamo-embedding-1b`.
#[doc(alias = "@cf/pfnet/plamo-embedding-1b")]
#[derive(Clone, Copy, Debug)]
pub struct PlamoEmbedding1b;

impl crate::ai::AiModel for PlamoEmbedding1b {
    const NAME: &'static str = "@cf/pfnet/plamo-embedding-1b";
    type Input = AiCfPfnetPlamoEmbedding1BInput;
    type Output = AiCfPfnetPlamoEmbedding1BOutput;
}

/// `@cf/deepgram/flux`.
#[doc(alias = "@cf/deepgram/flux")]
#[derive(Clone, Copy, Debug)]
pub struct Flux;

impl crate::ai::AiModel for Flux {
    const NAME: &'static str = "@cf/deepgram/flux";
    type Input = AiCfDeepgramFluxInput;
    type Output = AiCfDeepgramFluxOutput;
}

/// `@cf/deepgram/aura-2-en`.
#[doc(alias = "@cf/deepgram/aura-2-en")]
#[derive(Clone, Copy, Debug)]
pub struct Aura2En;

impl crate::ai::AiModel for Aura2En {
    const NAME: &'static str = "@cf/deepgram/aura-2-en";
    type Input = AiCfDeepgramAura2EnInput;
    type Output = String;
}

/// `@cf/deepgram/aura-2-es`.
#[doc(alias = "@cf/deepgram/aura-2-es")]
#[derive(Clone, Copy, Debug)]
pub struct Aura2Es;

impl crate::ai::AiModel for Aura2Es {
    const NAME: &'static str = "@cf/deepgram/aura-2-es";
    type Input = AiCfDeepgramAura2EsInput;
    type Output = String;
}

/// `@cf/black-forest-labs/flux-2-dev`.
#[doc(alias = "@cf/black-forest-labs/flux-2-dev")]
#[derive(Clone, Copy, Debug)]
pub struct Flux2Dev;

impl crate::ai::AiModel for Flux2Dev {
    const NAME: &'static str = "@cf/black-forest-labs/flux-2-dev";
    type Input = AiCfBlackForestLabsFlux2DevInput;
    type Output = AiCfBlackForestLabsFlux2DevOutput;
}

/// `@cf/black-forest-labs/flux-2-klein-4b`.
#[doc(alias = "@cf/black-forest-labs/flux-2-klein-4b")]
#[derive(Clone, Copy, Debug)]
pub struct Flux2Klein4b;

impl crate::ai::AiModel for Flux2Klein4b {
    const NAME: &'static str = "@cf/black-forest-labs/flux-2-klein-4b";
    type Input = AiCfBlackForestLabsFlux2Klein4BInput;
    type Output = AiCfBlackForestLabsFlux2Klein4BOutput;
}

/// `@cf/black-forest-labs/flux-2-klein-9b`.
#[doc(alias = "@cf/black-forest-labs/flux-2-klein-9b")]
#[derive(Clone, Copy, Debug)]
pub struct Flux2Klein9b;

impl crate::ai::AiModel for Flux2Klein9b {
    const NAME: &'static str = "@cf/black-forest-labs/flux-2-klein-9b";
    type Input = AiCfBlackForestLabsFlux2Klein9BInput;
    type Output = AiCfBlackForestLabsFlux2Klein9BOutput;
}

/// `@cf/zai-org/glm-4.7-flash`.
#[doc(alias = "@cf/zai-org/glm-4.7-flash")]
#[derive(Clone, Copy, Debug)]
pub struct Glm4_7Flash;

impl crate::ai::AiModel for Glm4_7Flash {
    const NAME: &'static str = "@cf/zai-org/glm-4.7-flash";
    type Input = BaseAiCfZaiOrgGlm47FlashInputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/moonshotai/kimi-k2.5`.
#[doc(alias = "@cf/moonshotai/kimi-k2.5")]
#[derive(Clone, Copy, Debug)]
pub struct KimiK2_5;

impl crate::ai::AiModel for KimiK2_5 {
    const NAME: &'static str = "@cf/moonshotai/kimi-k2.5";
    type Input = ChatCompletionsMessagesInput;
    type Output = ChatCompletionsOutput;
}

/// `@cf/moonshotai/kimi-k2.6`.
#[doc(alias = "@cf/moonshotai/kimi-k2.6")]
#[derive(Clone, Copy, Debug)]
pub struct KimiK2_6;

impl crate::ai::AiModel for KimiK2_6 {
    const NAME: &'static str = "@cf/moonshotai/kimi-k2.6";
    type Input = BaseAiCfMoonshotaiKimiK26Inputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/nvidia/nemotron-3-120b-a12b`.
#[doc(alias = "@cf/nvidia/nemotron-3-120b-a12b")]
#[derive(Clone, Copy, Debug)]
pub struct Nemotron3_120bA12b;

impl crate::ai::AiModel for Nemotron3_120bA12b {
    const NAME: &'static str = "@cf/nvidia/nemotron-3-120b-a12b";
    type Input = AiCfNvidiaNemotron3120BA12BInput;
    type Output = ChatCompletionsOutput;
}

/// `@cf/google/gemma-4-26b-a4b-it`.
#[doc(alias = "@cf/google/gemma-4-26b-a4b-it")]
#[derive(Clone, Copy, Debug)]
pub struct Gemma4_26bA4bIt;

impl crate::ai::AiModel for Gemma4_26bA4bIt {
    const NAME: &'static str = "@cf/google/gemma-4-26b-a4b-it";
    type Input = AiCfGoogleGemma426BA4BItInput;
    type Output = ChatCompletionsOutput;
}

/// `@cf/nvidia/nemotron-speech-streaming-en-0.6b`.
#[doc(alias = "@cf/nvidia/nemotron-speech-streaming-en-0.6b")]
#[derive(Clone, Copy, Debug)]
pub struct NemotronSpeechStreamingEn0_6b;

impl crate::ai::AiModel for NemotronSpeechStreamingEn0_6b {
    const NAME: &'static str = "@cf/nvidia/nemotron-speech-streaming-en-0.6b";
    type Input = AiCfNvidiaNemotronSpeechStreamingEn06BInput;
    type Output = AiCfNvidiaNemotronSpeechStreamingEn06BOutput;
}

/// `@cf/moonshotai/kimi-k2.7-code`.
#[doc(alias = "@cf/moonshotai/kimi-k2.7-code")]
#[derive(Clone, Copy, Debug)]
pub struct KimiK2_7Code;

impl crate::ai::AiModel for KimiK2_7Code {
    const NAME: &'static str = "@cf/moonshotai/kimi-k2.7-code";
    type Input = BaseAiCfMoonshotaiKimiK27CodeInputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/zai-org/glm-5.2`.
#[doc(alias = "@cf/zai-org/glm-5.2")]
#[derive(Clone, Copy, Debug)]
pub struct Glm5_2;

impl crate::ai::AiModel for Glm5_2 {
    const NAME: &'static str = "@cf/zai-org/glm-5.2";
    type Input = BaseAiCfZaiOrgGlm52Inputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/moondream/moondream3.1-9B-A2B`.
#[doc(alias = "@cf/moondream/moondream3.1-9B-A2B")]
#[derive(Clone, Copy, Debug)]
pub struct Moondream3_1_9BA2B;

impl crate::ai::AiModel for Moondream3_1_9BA2B {
    const NAME: &'static str = "@cf/moondream/moondream3.1-9B-A2B";
    type Input = AiCfMoondreamMoondream319BA2BInput;
    type Output = AiCfMoondreamMoondream319BA2BOutput;
}

/// `@cf/deepseek-ai/deepseek-v4-flash-0731`.
#[doc(alias = "@cf/deepseek-ai/deepseek-v4-flash-0731")]
#[derive(Clone, Copy, Debug)]
pub struct DeepseekV4Flash0731;

impl crate::ai::AiModel for DeepseekV4Flash0731 {
    const NAME: &'static str = "@cf/deepseek-ai/deepseek-v4-flash-0731";
    type Input = BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/deepseek-ai/deepseek-v4-pro-0813`.
#[doc(alias = "@cf/deepseek-ai/deepseek-v4-pro-0813")]
#[derive(Clone, Copy, Debug)]
pub struct DeepseekV4Pro0813;

impl crate::ai::AiModel for DeepseekV4Pro0813 {
    const NAME: &'static str = "@cf/deepseek-ai/deepseek-v4-pro-0813";
    type Input = BaseAiCfDeepseekAiDeepseekV4Pro0813Inputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/qwen/qwen3.8-27b`.
#[doc(alias = "@cf/qwen/qwen3.8-27b")]
#[derive(Clone, Copy, Debug)]
pub struct Qwen3_8_27b;

impl crate::ai::AiModel for Qwen3_8_27b {
    const NAME: &'static str = "@cf/qwen/qwen3.8-27b";
    type Input = BaseAiCfQwenQwen3827BInputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/zai-org/glm-5.3`.
#[doc(alias = "@cf/zai-org/glm-5.3")]
#[derive(Clone, Copy, Debug)]
pub struct Glm5_3;

impl crate::ai::AiModel for Glm5_3 {
    const NAME: &'static str = "@cf/zai-org/glm-5.3";
    type Input = BaseAiCfZaiOrgGlm53Inputs;
    type Output = ChatCompletionsOutput;
}

/// `@cf/zai-org/glm-5.3-flash`.
#[doc(alias = "@cf/zai-org/glm-5.3-flash")]
#[derive(Clone, Copy, Debug)]
pub struct Glm5_3Flash;

impl crate::ai::AiModel for Glm5_3Flash {
    const NAME: &'static str = "@cf/zai-org/glm-5.3-flash";
    type Input = BaseAiCfZaiOrgGlm53FlashInputs;
    type Output = ChatCompletionsOutput;
}
