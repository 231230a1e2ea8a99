//! `ResponsesInput`: Workers AI support for OpenAI's Responses API Reference: <https://github.com/openai/openai-node/blob/master/src/resources/responses/responses.ts>
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    Reasoning, ResponseIncludable, ResponseTextConfig, ResponsesFunctionTool, ResponsesInputInput,
    ResponsesInputServiceTier, ResponsesInputTruncation, StrOrResponseConversationParam,
    StrOrToolChoiceFunction, StreamOptions,
};
use crate::{FromJs, IntoJs};

/// Workers AI support for OpenAI's Responses API
/// Reference: <https://github.com/openai/openai-node/blob/master/src/resources/responses/responses.ts>
///
/// It's a stripped down version from its source.
/// It currently supports basic function calling, json mode and accepts images as input.
///
/// It does not include types for WebSearch, CodeInterpreter, FileInputs, MCP, CustomTools.
/// We plan to add those incrementally as model + platform capabilities evolve.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ResponsesInput {
    /// The member `background`.
    pub background: Option<bool>,
    /// The member `conversation`.
    pub conversation: Option<StrOrResponseConversationParam>,
    /// The member `include`.
    pub include: Option<Vec<ResponseIncludable>>,
    /// The member `input`.
    pub input: Option<ResponsesInputInput>,
    /// The member `instructions`.
    pub instructions: Option<String>,
    /// The member `max_output_tokens`.
    pub max_output_tokens: Option<f64>,
    /// The member `parallel_tool_calls`.
    pub parallel_tool_calls: Option<bool>,
    /// The member `previous_response_id`.
    pub previous_response_id: Option<String>,
    /// The member `prompt_cache_key`.
    pub prompt_cache_key: Option<String>,
    /// The member `reasoning`.
    pub reasoning: Option<Reasoning>,
    /// The member `safety_identifier`.
    pub safety_identifier: Option<String>,
    /// The member `service_tier`.
    pub service_tier: Option<ResponsesInputServiceTier>,
    /// The member `stream`.
    pub stream: Option<bool>,
    /// The member `stream_options`.
    pub stream_options: Option<StreamOptions>,
    /// The member `temperature`.
    pub temperature: Option<f64>,
    /// The member `text`.
    pub text: Option<ResponseTextConfig>,
    /// The member `tool_choice`.
    pub tool_choice: Option<StrOrToolChoiceFunction>,
    /// The member `tools`.
    pub tools: Option<Vec<ResponsesFunctionTool>>,
    /// The member `top_p`.
    pub top_p: Option<f64>,
    /// The member `truncation`.
    pub truncation: Option<ResponsesInputTruncation>,
}

impl ResponsesInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `background`.
    #[inline]
    pub fn background(mut self, background: bool) -> Self {
        self.background = Some(background);
        self
    }

    /// The member `conversation`.
    #[inline]
    pub fn conversation(mut self, conversation: impl Into<StrOrResponseConversationParam>) -> Self {
        self.conversation = Some(conversation.into());
        self
    }

    /// The member `include`.
    #[inline]
    pub fn include(mut self, include: Vec<ResponseIncludable>) -> Self {
        self.include = Some(include);
        self
    }

    /// The member `input`.
    #[inline]
    pub fn input(mut self, input: impl Into<ResponsesInputInput>) -> Self {
        self.input = Some(input.into());
        self
    }

    /// The member `instructions`.
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<String>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// The member `max_output_tokens`.
    #[inline]
    pub fn max_output_tokens(mut self, max_output_tokens: f64) -> Self {
        self.max_output_tokens = Some(max_output_tokens);
        self
    }

    /// The member `parallel_tool_calls`.
    #[inline]
    pub fn parallel_tool_calls(mut self, parallel_tool_calls: bool) -> Self {
        self.parallel_tool_calls = Some(parallel_tool_calls);
        self
    }

    /// The member `previous_response_id`.
    #[inline]
    pub fn previous_response_id(mut self, previous_response_id: impl Into<String>) -> Self {
        self.previous_response_id = Some(previous_response_id.into());
        self
    }

    /// The member `prompt_cache_key`.
    #[inline]
    pub fn prompt_cache_key(mut self, prompt_cache_key: impl Into<String>) -> Self {
        self.prompt_cache_key = Some(prompt_cache_key.into());
        self
    }

    /// The member `reasoning`.
    #[inline]
    pub fn reasoning(mut self, reasoning: Reasoning) -> Self {
        self.reasoning = Some(reasoning);
        self
    }

    /// The member `safety_identifier`.
    #[inline]
    pub fn safety_identifier(mut self, safety_identifier: impl Into<String>) -> Self {
        self.safety_identifier = Some(safety_identifier.into());
        self
    }

    /// The member `service_tier`.
    #[inline]
    pub fn service_tier(mut self, service_tier: ResponsesInputServiceTier) -> Self {
        self.service_tier = Some(service_tier);
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
    pub fn stream_options(mut self, stream_options: StreamOptions) -> Self {
        self.stream_options = Some(stream_options);
        self
    }

    /// The member `temperature`.
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: ResponseTextConfig) -> Self {
        self.text = Some(text);
        self
    }

    /// The member `tool_choice`.
    #[inline]
    pub fn tool_choice(mut self, tool_choice: impl Into<StrOrToolChoiceFunction>) -> Self {
        self.tool_choice = Some(tool_choice.into());
        self
    }

    /// The member `tools`.
    #[inline]
    pub fn tools(mut self, tools: Vec<ResponsesFunctionTool>) -> Self {
        self.tools = Some(tools);
        self
    }

    /// The member `top_p`.
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// The member `truncation`.
    #[inline]
    pub fn truncation(mut self, truncation: ResponsesInputTruncation) -> Self {
        self.truncation = Some(truncation);
        self
    }
}
