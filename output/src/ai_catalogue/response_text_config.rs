//! `ResponseTextConfig`: The dictionary `ResponseTextConfig`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseTextConfigVerbosity;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `ResponseTextConfig`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ResponseTextConfig {
    /// The member `format`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseF...`).
    pub format: Option<Js>,
    /// The member `verbosity`.
    pub verbosity: Option<ResponseTextConfigVerbosity>,
}

impl ResponseTextConfig {
    /// A `ResponseTextConfig` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `format`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseF...`).
    pub fn format(mut self, format: impl IntoJs) -> Self {
        self.format = Some(format.into_js());
        self
    }

    /// The member `verbosity`.
    pub fn verbosity(mut self, verbosity: ResponseTextConfigVerbosity) -> Self {
        self.verbosity = Some(verbosity);
        self
    }
}

impl rt::Encode for ResponseTextConfig {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.format);
        pack.put(&self.verbosity);
    }
}

impl rt::Decode for ResponseTextConfig {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let format = r.get();
        let verbosity = r.get();
        Ok(Self { format: format?, verbosity: verbosity? })
    }
}
