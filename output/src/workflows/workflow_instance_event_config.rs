//! `WorkflowInstanceEventConfig`: The dictionary `WorkflowInstanceEventConfig`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::WorkflowInstanceEventConfigRetries;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `WorkflowInstanceEventConfig`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInstanceEventConfig {
    /// The member `retries`.
    pub retries: WorkflowInstanceEventConfigRetries,
    /// The member `timeout`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`'${number} ${WorkflowDurationLabel}${"s" | ""}' | number`).
    pub timeout: Js,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
}

impl WorkflowInstanceEventConfig {
    /// A `WorkflowInstanceEventConfig` with what it must have.
    pub fn new(retries: WorkflowInstanceEventConfigRetries, timeout: impl IntoJs) -> Self {
        Self { retries, timeout: timeout.into_js(), sensitive: None }
    }

    /// The member `sensitive`.
    pub fn sensitive(mut self, sensitive: impl Into<String>) -> Self {
        self.sensitive = Some(sensitive.into());
        self
    }
}

impl rt::Encode for WorkflowInstanceEventConfig {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retries);
        pack.put(&self.timeout);
        pack.put(&self.sensitive);
    }
}

impl rt::Decode for WorkflowInstanceEventConfig {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let retries = r.get();
        let timeout = r.get();
        let sensitive = r.get();
        Ok(Self { retries: retries?, timeout: timeout?, sensitive: sensitive? })
    }
}
