//! `AgentMemoryNamespace`: Namespace-level Agent Memory binding.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AgentMemoryProfile;
use crate::rt::{self, Js, Promise};

/// Namespace-level Agent Memory binding.
///
/// Used as the type of an `env.MEMORY`-style binding backed by the Agent
/// Memory product.
///
/// [Documentation](https://developers.cloudflare.com/agents/)
///
/// # Example
/// ```no_run
/// use workers::agent_memory::{AgentMemoryIncomingMemory, AgentMemoryNamespace};
/// use workers::prelude::*;
///
/// async fn remember(env: &Env) -> Result<String> {
///     let memory: AgentMemoryNamespace = env.binding("MEMORY")?;
///     let ada = memory.get_profile("ada").await?;
///     ada.remember(&AgentMemoryIncomingMemory::new("Ada takes her tea without milk.")).await?;
///     Ok(ada.recall("How does Ada take her tea?").await?.answer)
/// }
/// ```
///
/// # In JavaScript
///
/// ```ts
/// export default {
///   async fetch(_request: Request, env: Env): Promise<Response> {
///     const profile = await env.MEMORY.getProfile("wrangler-e2e");
///     const summary = await profile.getSummary();
///     return Response.json(summary);
///   },
/// };
/// ```
#[repr(transparent)]
pub struct AgentMemoryNamespace(Js);

rt::handle_type!(AgentMemoryNamespace: Js);

impl AgentMemoryNamespace {
    /// Get a memory profile by name. Profiles are isolated by namespace and
    /// addressed by a compound key (namespaceId:profileName).
    ///
    /// Returns RPC target for interacting with the profile.
    ///
    /// # Arguments
    ///
    /// - `profile_name`: Profile name (validated against naming rules).
    #[doc(alias = "getProfile")]
    #[inline]
    pub fn get_profile(&self, profile_name: &str) -> Promise<AgentMemoryProfile> {
        rt::promise(|slot| unsafe {
            sys::js_get_profile(self.raw(), profile_name.as_ptr(), profile_name.len(), slot)
        })
    }

    /// Soft-delete a profile and schedule deferred purge. Marks all
    /// memories and messages as deleted.
    ///
    /// # Arguments
    ///
    /// - `profile_name`: Name of the profile to delete.
    #[doc(alias = "deleteProfile")]
    #[inline]
    pub fn delete_profile(&self, profile_name: &str) -> Promise<()> {
        rt::promise(|slot| unsafe {
            sys::js_delete_profile(self.raw(), profile_name.as_ptr(), profile_name.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:agent-memory";
        "AgentMemoryNamespace.getProfile" => fn js_get_profile(
            this: RawHandle,
            profile_name: *const u8,
            profile_name_len: usize,
            slot: Slot,
        );
        "AgentMemoryNamespace.deleteProfile" => fn js_delete_profile(
            this: RawHandle,
            profile_name: *const u8,
            profile_name_len: usize,
            slot: Slot,
        );
    }
}
