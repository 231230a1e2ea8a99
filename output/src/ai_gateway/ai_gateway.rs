//! `AiGateway`: The interface [`AiGateway`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiGatewayGetUrlProvider, AiGatewayLog, AiGatewayPatchLog, AiGatewayRunData, AiGatewayRunOptions,
};
use crate::rt::{self, Js, Promise};

/// The interface [`AiGateway`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
///
/// # Example
/// ```no_run
/// use workers::ai_gateway::AiGatewayPatchLog;
/// use workers::prelude::*;
///
/// /// The user liked what the model has answered.
/// async fn liked(env: &Env, log: &str) -> Result<()> {
///     let gateway = env.ai("AI")?.gateway("my-gateway")?;
///     gateway.patch_log(log, &AiGatewayPatchLog::new().feedback(1).score(90.0)).await
/// }
/// ```
#[repr(transparent)]
pub struct AiGateway(Js);

rt::handle_type!(AiGateway: Js);

impl AiGateway {
    /// Calls [`AiGateway.patchLog`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
    #[doc(alias = "patchLog")]
    #[inline]
    pub fn patch_log(&self, log_id: &str, data: &AiGatewayPatchLog) -> Promise<()> {
        let mut pack = rt::Pack::new();
        pack.put(data);
        rt::promise(|slot| unsafe {
            sys::js_patch_log(
                self.raw(),
                log_id.as_ptr(),
                log_id.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`AiGateway.getLog`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
    #[doc(alias = "getLog")]
    #[inline]
    pub fn get_log(&self, log_id: &str) -> Promise<AiGatewayLog> {
        rt::promise(|slot| unsafe {
            sys::js_get_log(self.raw(), log_id.as_ptr(), log_id.len(), slot)
        })
    }

    /// Calls [`AiGateway.run`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
    #[inline]
    pub fn run(&self, data: impl Into<AiGatewayRunData>) -> Promise<crate::http::Response> {
        let data = data.into();
        let mut pack = rt::Pack::new();
        pack.put(&data);
        rt::promise(|slot| unsafe { sys::js_run(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`AiGateway.run`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
    #[doc(alias = "run")]
    #[inline]
    pub fn run_with(
        &self,
        data: impl Into<AiGatewayRunData>,
        options: &AiGatewayRunOptions,
    ) -> Promise<crate::http::Response> {
        let data = data.into();
        let mut pack = rt::Pack::new();
        pack.put(&data);
        pack.put(options);
        rt::promise(|slot| unsafe { sys::js_run_with(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }

    /// Calls [`AiGateway.getUrl`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
    #[doc(alias = "getUrl")]
    #[inline]
    pub fn get_url(&self) -> Promise<String> {
        rt::promise(|slot| unsafe { sys::js_get_url(self.raw(), slot) })
    }

    /// Calls [`AiGateway.getUrl`](https://developers.cloudflare.com/ai-gateway/integrations/worker-binding-methods/).
    #[doc(alias = "getUrl")]
    #[inline]
    pub fn get_url_with(&self, provider: AiGatewayGetUrlProvider) -> Promise<String> {
        let provider = provider.as_str();
        rt::promise(|slot| unsafe {
            sys::js_get_url_with(self.raw(), provider.as_ptr(), provider.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai-gateway";
        "AiGateway.patchLog" => fn js_patch_log(
            this: RawHandle,
            log_id: *const u8,
            log_id_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiGateway.getLog" => fn js_get_log(
            this: RawHandle,
            log_id: *const u8,
            log_id_len: usize,
            slot: Slot,
        );
        "AiGateway.run" => fn js_run(this: RawHandle, pack: *const u8, pack_len: usize, slot: Slot);
        "AiGateway.run:with" => fn js_run_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "AiGateway.getUrl" => fn js_get_url(this: RawHandle, slot: Slot);
        "AiGateway.getUrl:with" => fn js_get_url_with(
            this: RawHandle,
            provider: *const u8,
            provider_len: usize,
            slot: Slot,
        );
    }
}
