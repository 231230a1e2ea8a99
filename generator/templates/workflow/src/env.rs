//! What `wrangler.jsonc` gives this Worker.
//!
//! Made by `workers-bindgen env`: change the configuration, and call that again.

#![allow(dead_code, reason = "a Worker need not use all that it is given")]

use workers::workflows::Workflow;
use workers::{FromEnv, Result};

/// The bindings, variables and secrets of this Worker.
#[derive(Clone, Debug)]
pub struct Env {
    /// `ORDERS`, in `workflows`.
    pub orders: Workflow,
}

impl FromEnv for Env {
    fn from_env(env: workers::Env) -> Result<Env> {
        Ok(Env {
            orders: env.workflow("ORDERS")?,
        })
    }
}
