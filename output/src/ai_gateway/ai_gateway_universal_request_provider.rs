//! `AIGatewayUniversalRequest.provider`: The values of `AIGatewayUniversalRequest.provider`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AIGatewayUniversalRequest.provider`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiGatewayUniversalRequestProvider {
    /// `"workers-ai"`
    WorkersAi,
    /// `"anthropic"`
    Anthropic,
    /// `"aws-bedrock"`
    AwsBedrock,
    /// `"azure-openai"`
    AzureOpenai,
    /// `"google-vertex-ai"`
    GoogleVertexAi,
    /// `"huggingface"`
    Huggingface,
    /// `"openai"`
    Openai,
    /// `"perplexity-ai"`
    PerplexityAi,
    /// `"replicate"`
    Replicate,
    /// `"groq"`
    Groq,
    /// `"cohere"`
    Cohere,
    /// `"google-ai-studio"`
    GoogleAiStudio,
    /// `"mistral"`
    Mistral,
    /// `"grok"`
    Grok,
    /// `"openrouter"`
    Openrouter,
    /// `"deepseek"`
    Deepseek,
    /// `"cerebras"`
    Cerebras,
    /// `"cartesia"`
    Cartesia,
    /// `"elevenlabs"`
    Elevenlabs,
    /// `"adobe-firefly"`
    AdobeFirefly,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiGatewayUniversalRequestProvider {
        WorkersAi = "workers-ai",
        Anthropic = "anthropic",
        AwsBedrock = "aws-bedrock",
        AzureOpenai = "azure-openai",
        GoogleVertexAi = "google-vertex-ai",
        Huggingface = "huggingface",
        Openai = "openai",
        PerplexityAi = "perplexity-ai",
        Replicate = "replicate",
        Groq = "groq",
        Cohere = "cohere",
        GoogleAiStudio = "google-ai-studio",
        Mistral = "mistral",
        Grok = "grok",
        Openrouter = "openrouter",
        Deepseek = "deepseek",
        Cerebras = "cerebras",
        Cartesia = "cartesia",
        Elevenlabs = "elevenlabs",
        AdobeFirefly = "adobe-firefly",
    }
}
