//! `WorkerLoaderWorkerCode`: The dictionary [`WorkerLoaderWorkerCode`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{WorkerLoaderWorkerCodeModulesValue, WorkerdResourceLimits};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`WorkerLoaderWorkerCode`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
#[derive(Clone, Debug)]
pub struct WorkerLoaderWorkerCode {
    compatibility_date: String,
    compatibility_flags: Option<Vec<String>>,
    allow_experimental: Option<bool>,
    limits: Option<WorkerdResourceLimits>,
    main_module: String,
    modules: HashMap<String, WorkerLoaderWorkerCodeModulesValue>,
    env: Option<Js>,
    global_outbound: Option<crate::rpc::Fetcher>,
    tails: Option<Vec<crate::rpc::Fetcher>>,
    streaming_tails: Option<Vec<crate::rpc::Fetcher>>,
}

impl WorkerLoaderWorkerCode {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        compatibility_date: impl Into<String>,
        main_module: impl Into<String>,
        modules: HashMap<String, WorkerLoaderWorkerCodeModulesValue>,
    ) -> Self {
        Self {
            compatibility_date: compatibility_date.into(),
            compatibility_flags: None,
            allow_experimental: None,
            limits: None,
            main_module: main_module.into(),
            modules,
            env: None,
            global_outbound: None,
            tails: None,
            streaming_tails: None,
        }
    }

    /// The member `compatibilityFlags`.
    #[doc(alias = "compatibilityFlags")]
    #[inline]
    pub fn compatibility_flags(mut self, compatibility_flags: Vec<String>) -> Self {
        self.compatibility_flags = Some(compatibility_flags);
        self
    }

    /// The member `allowExperimental`.
    #[doc(alias = "allowExperimental")]
    #[inline]
    pub fn allow_experimental(mut self, allow_experimental: bool) -> Self {
        self.allow_experimental = Some(allow_experimental);
        self
    }

    /// The member `limits`.
    #[inline]
    pub fn limits(mut self, limits: WorkerdResourceLimits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// The member `env`.
    #[inline]
    pub fn env(mut self, env: impl IntoJs) -> Self {
        self.env = Some(env.into_js());
        self
    }

    /// The member `globalOutbound`.
    #[doc(alias = "globalOutbound")]
    #[inline]
    pub fn global_outbound(mut self, global_outbound: crate::rpc::Fetcher) -> Self {
        self.global_outbound = Some(global_outbound);
        self
    }

    /// The member `tails`.
    #[inline]
    pub fn tails(mut self, tails: Vec<crate::rpc::Fetcher>) -> Self {
        self.tails = Some(tails);
        self
    }

    /// The member `streamingTails`.
    #[doc(alias = "streamingTails")]
    #[inline]
    pub fn streaming_tails(mut self, streaming_tails: Vec<crate::rpc::Fetcher>) -> Self {
        self.streaming_tails = Some(streaming_tails);
        self
    }
}

impl rt::Encode for WorkerLoaderWorkerCode {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.compatibility_date);
        pack.put(&self.compatibility_flags);
        pack.put(&self.allow_experimental);
        pack.put(&self.limits);
        pack.put(&self.main_module);
        pack.put(&self.modules);
        pack.put(&self.env);
        pack.put(&self.global_outbound);
        pack.put(&self.tails);
        pack.put(&self.streaming_tails);
    }
}
