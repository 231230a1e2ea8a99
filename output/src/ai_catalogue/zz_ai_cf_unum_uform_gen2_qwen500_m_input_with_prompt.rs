//! `AiCfUnumUformGen2Qwen500MInputWithPrompt`: The dictionary `AiCfUnumUformGen2Qwen500MInputWithPrompt`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfUnumUformGen2Qwen500MInputWithPrompt`.
#[doc(alias = "AiCfUnumUformGen2Qwen500MInputWithPrompt")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfUnumUformGen2Qwen500MInputWithPrompt {
    /// The input text prompt for the model to generate a response.
    pub prompt: Option<String>,
    /// If true, a chat template is not applied and you must adhere to the specific model's expected formatting.
    pub raw: Option<bool>,
    /// Controls the creativity of the AI's responses by adjusting how many possible words it considers. Lower values make outputs more predictable; higher values allow for more varied and creative responses.
    pub top_p: Option<f64>,
    /// Limits the AI to choose from the top 'k' most probable words. Lower values make responses more focused; higher values introduce more variety and potential surprises.
    pub top_k: Option<f64>,
    /// Random seed for reproducibility of the generation.
    pub seed: Option<f64>,
    /// Penalty for repeated tokens; higher values discourage repetition.
    pub repetition_penalty: Option<f64>,
    /// Decreases the likelihood of the model repeating the same lines verbatim.
    pub frequency_penalty: Option<f64>,
    /// Increases the likelihood of the model introducing new topics.
    pub presence_penalty: Option<f64>,
    /// The member `image`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`number[] | string`).
    pub image: Js,
    /// The maximum number of tokens to generate in the response.
    pub max_tokens: Option<f64>,
}

impl ZzAiCfUnumUformGen2Qwen500MInputWithPrompt {
    /// A `AiCfUnumUformGen2Qwen500MInputWithPrompt` with what it must have.
    pub fn new(image: impl IntoJs) -> Self {
        Self {
            prompt: None,
            raw: None,
            top_p: None,
            top_k: None,
            seed: None,
            repetition_penalty: None,
            frequency_penalty: None,
            presence_penalty: None,
            image: image.into_js(),
            max_tokens: None,
        }
    }

    /// The input text prompt for the model to generate a response.
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// If true, a chat template is not applied and you must adhere to the specific model's expected formatting.
    pub fn raw(mut self, raw: bool) -> Self {
        self.raw = Some(raw);
        self
    }

    /// Controls the creativity of the AI's responses by adjusting how many possible words it considers. Lower values make outputs more predictable; higher values allow for more varied and creative responses.
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Limits the AI to choose from the top 'k' most probable words. Lower values make responses more focused; higher values introduce more variety and potential surprises.
    pub fn top_k(mut self, top_k: f64) -> Self {
        self.top_k = Some(top_k);
        self
    }

    /// Random seed for reproducibility of the generation.
    pub fn seed(mut self, seed: f64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Penalty for repeated tokens; higher values discourage repetition.
    pub fn repetition_penalty(mut self, repetition_penalty: f64) -> Self {
        self.repetition_penalty = Some(repetition_penalty);
        self
    }

    /// Decreases the likelihood of the model repeating the same lines verbatim.
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// Increases the likelihood of the model introducing new topics.
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }

    /// The maximum number of tokens to generate in the response.
    pub fn max_tokens(mut self, max_tokens: f64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }
}

impl rt::Encode for ZzAiCfUnumUformGen2Qwen500MInputWithPrompt {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.prompt);
        pack.put(&self.raw);
        pack.put(&self.top_p);
        pack.put(&self.top_k);
        pack.put(&self.seed);
        pack.put(&self.repetition_penalty);
        pack.put(&self.frequency_penalty);
        pack.put(&self.presence_penalty);
        pack.put(&self.image);
        pack.put(&self.max_tokens);
    }
}

impl rt::Decode for ZzAiCfUnumUformGen2Qwen500MInputWithPrompt {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let prompt = r.get();
        let raw = r.get();
        let top_p = r.get();
        let top_k = r.get();
        let seed = r.get();
        let repetition_penalty = r.get();
        let frequency_penalty = r.get();
        let presence_penalty = r.get();
        let image = r.get();
        let max_tokens = r.get();
        Ok(Self {
            prompt: prompt?,
            raw: raw?,
            top_p: top_p?,
            top_k: top_k?,
            seed: seed?,
            repetition_penalty: repetition_penalty?,
            frequency_penalty: frequency_penalty?,
            presence_penalty: presence_penalty?,
            image: image?,
            max_tokens: max_tokens?,
        })
    }
}
