//! `WorkerStubEntrypointOptions`: The dictionary [`WorkerStubEntrypointOptions`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkerdResourceLimits;
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`WorkerStubEntrypointOptions`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
#[derive(Clone, Debug, Default)]
pub struct WorkerStubEntrypointOptions {
    props: Option<Js>,
    limits: Option<WorkerdResourceLimits>,
}

impl WorkerStubEntrypointOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `props`.
    #[inline]
    pub fn props(mut self, props: impl IntoJs) -> Self {
        self.props = Some(props.into_js());
        self
    }

    /// The member `limits`.
    #[inline]
    pub fn limits(mut self, limits: WorkerdResourceLimits) -> Self {
        self.limits = Some(limits);
        self
    }
}

impl rt::Encode for WorkerStubEntrypointOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.props);
        pack.put(&self.limits);
    }
}
