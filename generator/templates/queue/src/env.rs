//! What `wrangler.jsonc` gives this Worker.
//!
//! Made by `workers-bindgen env`: change the configuration, and call that again.

#![allow(dead_code, reason = "a Worker need not use all that it is given")]

use workers::kv::KvNamespace;
use workers::queues::Queue;
use workers::{FromEnv, Result};

/// The bindings, variables and secrets of this Worker.
#[derive(Clone, Debug)]
pub struct Env {
    /// `BOXES`, in `kv_namespaces`.
    pub boxes: KvNamespace,
    /// `LETTERS`, in `queues.producers`.
    pub letters: Queue,
}

impl FromEnv for Env {
    fn from_env(env: workers::Env) -> Result<Env> {
        Ok(Env {
            boxes: env.kv("BOXES")?,
            letters: env.queue("LETTERS")?,
        })
    }
}
