//! Getters of `Env`, one for each kind of binding.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit: see `idl/bindings.jsonc`.

use crate::rt::worker::Env;
// There may be no product with a binding.
#[allow(unused_imports)]
use crate::rt::Result;

impl Env {
    /// The KV namespace bound as `name`.
    #[cfg(feature = "kv")]
    pub fn kv(&self, name: &str) -> Result<crate::kv::KvNamespace> {
        self.binding(name)
    }

    /// The R2 bucket bound as `name`.
    #[cfg(feature = "r2")]
    pub fn r2(&self, name: &str) -> Result<crate::r2::R2Bucket> {
        self.binding(name)
    }

    /// The D1 database bound as `name`.
    #[cfg(feature = "d1")]
    pub fn d1(&self, name: &str) -> Result<crate::d1::D1Database> {
        self.binding(name)
    }

    /// The queue that this Worker sends to as `name`.
    #[cfg(feature = "queues")]
    pub fn queue(&self, name: &str) -> Result<crate::queues::Queue> {
        self.binding(name)
    }

    /// The Worker bound as `name`.
    #[cfg(feature = "rpc")]
    pub fn service(&self, name: &str) -> Result<crate::rpc::Fetcher> {
        self.binding(name)
    }

    /// The Durable Object namespace bound as `name`.
    #[cfg(feature = "durable-objects")]
    pub fn durable_object(
        &self,
        name: &str,
    ) -> Result<crate::durable_objects::DurableObjectNamespace> {
        self.binding(name)
    }

    /// The workflow bound as `name`.
    #[cfg(feature = "workflows")]
    pub fn workflow(&self, name: &str) -> Result<crate::workflows::Workflow> {
        self.binding(name)
    }

    /// The Vectorize index bound as `name`.
    #[cfg(feature = "vectorize")]
    pub fn vectorize(&self, name: &str) -> Result<crate::vectorize::VectorizeIndex> {
        self.binding(name)
    }

    /// The Hyperdrive configuration bound as `name`.
    #[cfg(feature = "hyperdrive")]
    pub fn hyperdrive(&self, name: &str) -> Result<crate::hyperdrive::Hyperdrive> {
        self.binding(name)
    }

    /// The mail sender bound as `name`.
    #[cfg(feature = "email")]
    pub fn send_email(&self, name: &str) -> Result<crate::email::SendEmail> {
        self.binding(name)
    }

    /// The Analytics Engine dataset bound as `name`.
    #[cfg(feature = "analytics")]
    pub fn analytics_engine(&self, name: &str) -> Result<crate::analytics::AnalyticsEngineDataset> {
        self.binding(name)
    }

    /// The dispatch namespace bound as `name`.
    #[cfg(feature = "dispatch")]
    pub fn dispatcher(&self, name: &str) -> Result<crate::dispatch::DispatchNamespace> {
        self.binding(name)
    }

    /// The rate limiter bound as `name`.
    #[cfg(feature = "rate-limit")]
    pub fn rate_limit(&self, name: &str) -> Result<crate::rate_limit::RateLimit> {
        self.binding(name)
    }

    /// The secret of the Secrets Store bound as `name`.
    #[cfg(feature = "secrets")]
    pub fn secret(&self, name: &str) -> Result<crate::secrets::SecretsStoreSecret> {
        self.binding(name)
    }

    /// The Worker loader bound as `name`.
    #[cfg(feature = "worker-loader")]
    pub fn worker_loader(&self, name: &str) -> Result<crate::worker_loader::WorkerLoader> {
        self.binding(name)
    }

    /// The static assets bound as `name`.
    #[cfg(feature = "rpc")]
    pub fn assets(&self, name: &str) -> Result<crate::rpc::Fetcher> {
        self.binding(name)
    }

    /// The AI Search instance bound as `name`.
    #[cfg(feature = "ai-search")]
    pub fn ai_search(&self, name: &str) -> Result<crate::ai_search::AiSearchInstance> {
        self.binding(name)
    }

    /// The namespace of AI Search instances bound as `name`.
    #[cfg(feature = "ai-search")]
    pub fn ai_search_namespace(&self, name: &str) -> Result<crate::ai_search::AiSearchNamespace> {
        self.binding(name)
    }

    /// Workers AI, bound as `name`.
    #[cfg(feature = "ai")]
    pub fn ai(&self, name: &str) -> Result<crate::ai::Ai> {
        self.binding(name)
    }

    /// Images, bound as `name`.
    #[cfg(feature = "images")]
    pub fn images(&self, name: &str) -> Result<crate::images::ImagesBinding> {
        self.binding(name)
    }

    /// Stream, bound as `name`.
    #[cfg(feature = "stream")]
    pub fn stream(&self, name: &str) -> Result<crate::stream::StreamBinding> {
        self.binding(name)
    }

    /// Media transformations, bound as `name`.
    #[cfg(feature = "media")]
    pub fn media(&self, name: &str) -> Result<crate::media::MediaBinding> {
        self.binding(name)
    }

    /// Browser rendering, bound as `name`.
    #[cfg(feature = "browser")]
    pub fn browser(&self, name: &str) -> Result<crate::browser::BrowserRun> {
        self.binding(name)
    }

    /// The deployed version, bound as `name`.
    #[cfg(feature = "global")]
    pub fn version_metadata(&self, name: &str) -> Result<crate::global::WorkerVersionMetadata> {
        self.json(name)
    }

    /// The pipeline bound as `name`.
    #[cfg(feature = "pipelines")]
    pub fn pipeline(&self, name: &str) -> Result<crate::pipelines::Pipeline> {
        self.binding(name)
    }

    /// Artifacts, bound as `name`.
    #[cfg(feature = "artifacts")]
    pub fn artifacts(&self, name: &str) -> Result<crate::artifacts::Artifacts> {
        self.binding(name)
    }

    /// Flagship, bound as `name`.
    #[cfg(feature = "flagship")]
    pub fn flagship(&self, name: &str) -> Result<crate::flagship::Flagship> {
        self.binding(name)
    }
}
