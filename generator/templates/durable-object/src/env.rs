//! What `wrangler.jsonc` gives this Worker.
//!
//! Made by `workers-bindgen env`: change the configuration, and call that again.

#![allow(dead_code, reason = "a Worker need not use all that it is given")]

use workers::durable_objects::DurableObjectNamespace;
use workers::{FromEnv, Result};

/// The bindings, variables and secrets of this Worker.
#[derive(Clone, Debug)]
pub struct Env {
    /// `COUNTER`, in `durable_objects.bindings`.
    pub counter: DurableObjectNamespace,
}

impl FromEnv for Env {
    fn from_env(env: workers::Env) -> Result<Env> {
        Ok(Env {
            counter: env.durable_object("COUNTER")?,
        })
    }
}
