//! `ResponsesOutput`: The dictionary [`ResponsesOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    Reasoning, ResponseError, ResponseIncompleteDetails, ResponseOutputItem, ResponsePrompt,
    ResponseStatus, ResponseTextConfig, ResponseUsage, ResponsesFunctionTool,
    ResponsesOutputInstructions, ResponsesOutputServiceTier, ResponsesOutputTruncation,
    StrOrToolChoiceFunction,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponsesOutput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ResponsesOutput {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `created_at`.
    pub created_at: Option<f64>,
    /// The member `output_text`.
    pub output_text: Option<String>,
    /// The member `error`.
    pub error: Option<ResponseError>,
    /// The member `incomplete_details`.
    pub incomplete_details: Option<ResponseIncompleteDetails>,
    /// The member `instructions`.
    pub instructions: Option<ResponsesOutputInstructions>,
    /// The member `object`.
    pub object: Option<String>,
    /// The member `output`.
    pub output: Option<Vec<ResponseOutputItem>>,
    /// The member `parallel_tool_calls`.
    pub parallel_tool_calls: Option<bool>,
    /// The member `temperature`.
    pub temperature: Option<f64>,
    /// The member `tool_choice`.
    pub tool_choice: Option<StrOrToolChoiceFunction>,
    /// The member `tools`.
    pub tools: Option<Vec<ResponsesFunctionTool>>,
    /// The member `top_p`.
    pub top_p: Option<f64>,
    /// The member `max_output_tokens`.
    pub max_output_tokens: Option<f64>,
    /// The member `previous_response_id`.
    pub previous_response_id: Option<String>,
    /// The member `prompt`.
    pub prompt: Option<ResponsePrompt>,
    /// The member `reasoning`.
    pub reasoning: Option<Reasoning>,
    /// The member `safety_identifier`.
    pub safety_identifier: Option<String>,
    /// The member `service_tier`.
    pub service_tier: Option<ResponsesOutputServiceTier>,
    /// The member `status`.
    pub status: Option<ResponseStatus>,
    /// The member `text`.
    pub text: Option<ResponseTextConfig>,
    /// The member `truncation`.
    pub truncation: Option<ResponsesOutputTruncation>,
    /// The member `usage`.
    pub usage: Option<ResponseUsage>,
}

impl ResponsesOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `id`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The member `created_at`.
    #[inline]
    pub fn created_at(mut self, created_at: f64) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// The member `output_text`.
    #[inline]
    pub fn output_text(mut self, output_text: impl Into<String>) -> Self {
        self.output_text = Some(output_text.into());
        self
    }

    /// The member `error`.
    #[inline]
    pub fn error(mut self, error: ResponseError) -> Self {
        self.error = Some(error);
        self
    }

    /// The member `incomplete_details`.
    #[inline]
    pub fn incomplete_details(mut self, incomplete_details: ResponseIncompleteDetails) -> Self {
        self.incomplete_details = Some(incomplete_details);
        self
    }

    /// The member `instructions`.
    #[inline]
    pub fn instructions(mut self, instructions: impl Into<ResponsesOutputInstructions>) -> Self {
        self.instructions = Some(instructions.into());
        self
    }

    /// The member `object`.
    #[inline]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// The member `output`.
    #[inline]
    pub fn output(mut self, output: Vec<ResponseOutputItem>) -> Self {
        self.output = Some(output);
        self
    }

    /// The member `parallel_tool_calls`.
    #[inline]
    pub fn parallel_tool_calls(mut self, parallel_tool_calls: bool) -> Self {
        self.parallel_tool_calls = Some(parallel_tool_calls);
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

    /// The member `max_output_tokens`.
    #[inline]
    pub fn max_output_tokens(mut self, max_output_tokens: f64) -> Self {
        self.max_output_tokens = Some(max_output_tokens);
        self
    }

    /// The member `previous_response_id`.
    #[inline]
    pub fn previous_response_id(mut self, previous_response_id: impl Into<String>) -> Self {
        self.previous_response_id = Some(previous_response_id.into());
        self
    }

    /// The member `prompt`.
    #[inline]
    pub fn prompt(mut self, prompt: ResponsePrompt) -> Self {
        self.prompt = Some(prompt);
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
    pub fn service_tier(mut self, service_tier: ResponsesOutputServiceTier) -> Self {
        self.service_tier = Some(service_tier);
        self
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: ResponseStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: ResponseTextConfig) -> Self {
        self.text = Some(text);
        self
    }

    /// The member `truncation`.
    #[inline]
    pub fn truncation(mut self, truncation: ResponsesOutputTruncation) -> Self {
        self.truncation = Some(truncation);
        self
    }

    /// The member `usage`.
    #[inline]
    pub fn usage(mut self, usage: ResponseUsage) -> Self {
        self.usage = Some(usage);
        self
    }
}
