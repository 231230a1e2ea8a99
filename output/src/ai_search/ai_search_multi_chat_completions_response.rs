//! `AiSearchMultiChatCompletionsResponse`: Response from multi-instance chat completions, with chunks tagged by instance and optional partial-failure errors.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{
    AiSearchChatCompletionsResponseChoice, AiSearchMultiSearchChunk, AiSearchMultiSearchError,
};
use crate::rt::{self, Js, Result};

/// Response from multi-instance chat completions, with chunks tagged by instance and optional partial-failure errors.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchMultiChatCompletionsResponse {
    /// The member `id`.
    pub id: Option<String>,
    /// The member `object`.
    pub object: Option<String>,
    /// The member `model`.
    pub model: Option<String>,
    /// The member `choices`.
    pub choices: Vec<AiSearchChatCompletionsResponseChoice>,
    /// The member `chunks`.
    pub chunks: Vec<AiSearchMultiSearchChunk>,
    /// The member `errors`.
    pub errors: Option<Vec<AiSearchMultiSearchError>>,
    /// Members that have no name of their own here.
    pub extra: HashMap<String, Js>,
}

impl rt::Decode for AiSearchMultiChatCompletionsResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let object = r.get();
        let model = r.get();
        let choices = r.get();
        let chunks = r.get();
        let errors = r.get();
        let extra = r.get();
        Ok(Self {
            id: id?,
            object: object?,
            model: model?,
            choices: choices?,
            chunks: chunks?,
            errors: errors?,
            extra: extra?,
        })
    }
}
