//! `Base_Ai_Cf_Openai_Gpt_Oss_120B.postProcessedOutputs`: `ResponsesOutput` or `ChatCompletionsOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ChatCompletionsOutput, ResponsesOutput};
use crate::rt::{self, Js};

/// `ResponsesOutput` or `ChatCompletionsOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ResponsesOutputOrChatCompletionsOutput {
    /// `ResponsesOutput`
    Responses(ResponsesOutput),
    /// `ChatCompletionsOutput`
    ChatCompletions(ChatCompletionsOutput),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    ResponsesOutputOrChatCompletionsOutput [from into_js from_js]
    {}
    {
        Responses(0): value ResponsesOutput,
        ChatCompletions(1): value ChatCompletionsOutput,
        Other(2): other Js,
    }
    [
        (1, Object(&[("id", false, Any), ("object", false, Any), ("created", false, Any), ("model", false, Any), ("choices", false, Any), ("created_at", true, Nothing), ("output_text", true, Nothing), ("error", true, Nothing), ("incomplete_details", true, Nothing), ("instructions", true, Nothing), ("output", true, Nothing), ("parallel_tool_calls", true, Nothing), ("temperature", true, Nothing), ("tool_choice", true, Nothing), ("tools", true, Nothing), ("top_p", true, Nothing), ("max_output_tokens", true, Nothing), ("previous_response_id", true, Nothing), ("prompt", true, Nothing), ("reasoning", true, Nothing), ("safety_identifier", true, Nothing), ("status", true, Nothing), ("text", true, Nothing), ("truncation", true, Nothing)])),
        (0, Object(&[])),
    ]
}
