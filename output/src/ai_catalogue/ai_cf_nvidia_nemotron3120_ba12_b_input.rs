//! `Ai_Cf_Nvidia_Nemotron_3_120B_A12B_Input`: The dictionary [`Ai_Cf_Nvidia_Nemotron_3_120B_A12B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiCfNvidiaNemotron3120BA12BInputFunctionCall, AiCfNvidiaNemotron3120BA12BInputModalitiesItem,
    AiCfNvidiaNemotron3120BA12BInputServiceTier,
    AiCfNvidiaNemotron3120Ba12BInputChatTemplateKwargs, AudioParams, ChatCompletionMessageParam,
    ChatCompletionTool, ChatCompletionToolChoiceOption, ChatCompletionsStreamOptions,
    FunctionDefinition, PredictionContent, ResponseFormat, StrOrMany, WebSearchOptions,
};
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Nvidia_Nemotron_3_120B_A12B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Nvidia_Nemotron_3_120B_A12B_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfNvidiaNemotron3120BA12BInput {
    /// The member `messages`.
    pub messages: Vec<ChatCompletionMessageParam>,
    /// The member `audio`.
    pub audio: Option<AudioParams>,
    /// The member `frequency_penalty`.
    pub frequency_penalty: Option<f64>,
    /// The member `logit_bias`.
    pub logit_bias: Option<HashMap<String, Js>>,
    /// The member `logprobs`.
    pub logprobs: Option<bool>,
    /// The member `top_logprobs`.
    pub top_logprobs: Option<f64>,
    /// The member `max_completion_tokens`.
    pub max_completion_tokens: Option<f64>,
    /// The member `n`.
    pub n: Option<f64>,
    /// The member `parallel_tool_calls`.
    pub parallel_tool_calls: Option<bool>,
    /// The member `prediction`.
    pub prediction: Option<PredictionContent>,
    /// The member `presence_penalty`.
    pub presence_penalty: Option<f64>,
    /// The member `response_format`.
    pub response_format: Option<ResponseFormat>,
    /// The member `seed`.
    pub seed: Option<f64>,
    /// The member `service_tier`.
    pub service_tier: Option<AiCfNvidiaNemotron3120BA12BInputServiceTier>,
    /// The member `stop`.
    pub stop: Option<StrOrMany>,
    /// The member `stream`.
    pub stream: Option<bool>,
    /// The member `stream_options`.
    pub stream_options: Option<ChatCompletionsStreamOptions>,
    /// The member `temperature`.
    pub temperature: Option<f64>,
    /// The member `tool_choice`.
    pub tool_choice: Option<ChatCompletionToolChoiceOption>,
    /// The member `tools`.
    pub tools: Option<Vec<ChatCompletionTool>>,
    /// The member `top_p`.
    pub top_p: Option<f64>,
    /// The member `user`.
    pub user: Option<String>,
    /// The member `web_search_options`.
    pub web_search_options: Option<WebSearchOptions>,
    /// The member `function_call`.
    pub function_call: Option<AiCfNvidiaNemotron3120BA12BInputFunctionCall>,
    /// The member `functions`.
    pub functions: Option<Vec<FunctionDefinition>>,
    /// ID of the model to use (for example, '@cf/nvidia/nemotron-3-120b-a12b').
    pub model: Option<String>,
    /// The maximum number of tokens to generate.
    pub max_tokens: Option<f64>,
    /// Set of key-value pairs that can be attached to the object.
    pub metadata: Option<HashMap<String, Js>>,
    /// Output types requested from the model.
    pub modalities: Option<Vec<AiCfNvidiaNemotron3120BA12BInputModalitiesItem>>,
    /// Nemotron chat-template controls for normal reasoning, low-effort reasoning, and non-reasoning responses.
    pub chat_template_kwargs: Option<AiCfNvidiaNemotron3120Ba12BInputChatTemplateKwargs>,
    /// Whether to store the output for model distillation or evaluation.
    ///
    /// Defaults to `false`.
    pub store: Option<bool>,
}

impl AiCfNvidiaNemotron3120BA12BInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(messages: Vec<ChatCompletionMessageParam>) -> Self {
        Self {
            messages,
            audio: None,
            frequency_penalty: None,
            logit_bias: None,
            logprobs: None,
            top_logprobs: None,
            max_completion_tokens: None,
            n: None,
            parallel_tool_calls: None,
            prediction: None,
            presence_penalty: None,
            response_format: None,
            seed: None,
            service_tier: None,
            stop: None,
            stream: None,
            stream_options: None,
            temperature: None,
            tool_choice: None,
            tools: None,
            top_p: None,
            user: None,
            web_search_options: None,
            function_call: None,
            functions: None,
            model: None,
            max_tokens: None,
            metadata: None,
            modalities: None,
            chat_template_kwargs: None,
            store: None,
        }
    }

    /// The member `audio`.
    #[inline]
    pub fn audio(mut self, audio: AudioParams) -> Self {
        self.audio = Some(audio);
        self
    }

    /// The member `frequency_penalty`.
    #[inline]
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// The member `logit_bias`.
    #[inline]
    pub fn logit_bias(mut self, logit_bias: HashMap<String, Js>) -> Self {
        self.logit_bias = Some(logit_bias);
        self
    }

    /// The member `logprobs`.
    #[inline]
    pub fn logprobs(mut self, logprobs: bool) -> Self {
        self.logprobs = Some(logprobs);
        self
    }

    /// The member `top_logprobs`.
    #[inline]
    pub fn top_logprobs(mut self, top_logprobs: f64) -> Self {
        self.top_logprobs = Some(top_logprobs);
        self
    }

    /// The member `max_completion_tokens`.
    #[inline]
    pub fn max_completion_tokens(mut self, max_completion_tokens: f64) -> Self {
        self.max_completion_tokens = Some(max_completion_tokens);
        self
    }

    /// The member `n`.
    #[inline]
    pub fn n(mut self, n: f64) -> Self {
        self.n = Some(n);
        self
    }

    /// The member `parallel_tool_calls`.
    #[inline]
    pub fn parallel_tool_calls(mut self, parallel_tool_calls: bool) -> Self {
        self.parallel_tool_calls = Some(parallel_tool_calls);
        self
    }

    /// The member `prediction`.
    #[inline]
    pub fn prediction(mut self, prediction: PredictionContent) -> Self {
        self.prediction = Some(prediction);
        self
    }

    /// The member `presence_penalty`.
    #[inline]
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// The member `response_format`.
    #[inline]
    pub fn response_format(mut self, response_format: impl Into<ResponseFormat>) -> Self {
        self.response_format = Some(response_format.into());
        self
    }

    /// The member `seed`.
    #[inline]
    pub fn seed(mut self, seed: f64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The member `service_tier`.
    #[inline]
    pub fn service_tier(
        mut self,
        service_tier: AiCfNvidiaNemotron3120BA12BInputServiceTier,
    ) -> Self {
        self.service_tier = Some(service_tier);
        self
    }

    /// The member `stop`.
    #[inline]
    pub fn stop(mut self, stop: impl Into<StrOrMany>) -> Self {
        self.stop = Some(stop.into());
        self
    }

    /// The member `stream`.
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// The member `stream_options`.
    #[inline]
    pub fn stream_options(mut self, stream_options: ChatCompletionsStreamOptions) -> Self {
        self.stream_options = Some(stream_options);
        self
    }

    /// The member `temperature`.
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The member `tool_choice`.
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<ChatCompletionToolChoiceOption>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// The member `tools`.
    #[inline]
    pub fn tools(mut self, tools: Vec<ChatCompletionTool>) -> Self {
        self.tools = Some(tools);
        self
    }

    /// The member `top_p`.
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// The member `user`.
    #[inline]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The member `web_search_options`.
    #[inline]
    pub fn web_search_options(mut self, web_search_options: WebSearchOptions) -> Self {
        self.web_search_options = Some(web_search_options);
        self
    }

    /// The member `function_call`.
    #[inline]
    pub fn function_call(
        mut self,
        function_call: impl Into<AiCfNvidiaNemotron3120BA12BInputFunctionCall>,
    ) -> Self {
        self.function_call = Some(function_call.into());
        self
    }

    /// The member `functions`.
    #[inline]
    pub fn functions(mut self, functions: Vec<FunctionDefinition>) -> Self {
        self.functions = Some(functions);
        self
    }

    /// ID of the model to use (for example, '@cf/nvidia/nemotron-3-120b-a12b').
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// The maximum number of tokens to generate.
    #[inline]
    pub fn max_tokens(mut self, max_tokens: f64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Set of key-value pairs that can be attached to the object.
    #[inline]
    pub fn metadata(mut self, metadata: HashMap<String, Js>) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Output types requested from the model.
    #[inline]
    pub fn modalities(
        mut self,
        modalities: Vec<AiCfNvidiaNemotron3120BA12BInputModalitiesItem>,
    ) -> Self {
        self.modalities = Some(modalities);
        self
    }

    /// Nemotron chat-template controls for normal reasoning, low-effort reasoning, and non-reasoning responses.
    #[inline]
    pub fn chat_template_kwargs(
        mut self,
        chat_template_kwargs: AiCfNvidiaNemotron3120Ba12BInputChatTemplateKwargs,
    ) -> Self {
        self.chat_template_kwargs = Some(chat_template_kwargs);
        self
    }

    /// Whether to store the output for model distillation or evaluation.
    ///
    /// Defaults to `false`.
    #[inline]
    pub fn store(mut self, store: bool) -> Self {
        self.store = Some(store);
        self
    }
}
