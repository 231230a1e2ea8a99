//! Statics: an object has its own, unless it is in the Worker's instance.

use std::sync::atomic::{AtomicU32, Ordering};

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;

static MADE: AtomicU32 = AtomicU32::new(0);

struct Alone;
struct Together;

#[export]
impl DurableObject for Alone {
    fn new(_: DurableObjectState, _: Env) -> Self {
        MADE.fetch_add(1, Ordering::Relaxed);
        Alone
    }
}

#[rpc]
impl Alone {
    fn made(&self) -> u32 {
        MADE.load(Ordering::Relaxed)
    }
}

#[export(instance = "shared")]
impl DurableObject for Together {
    fn new(_: DurableObjectState, _: Env) -> Result<Self> {
        MADE.fetch_add(1, Ordering::Relaxed);
        Ok(Together)
    }
}

#[rpc]
impl Together {
    fn made(&self) -> u32 {
        MADE.load(Ordering::Relaxed)
    }
}

/// How many each of three objects of a class has seen being made, one after the other.
pub(crate) async fn count(env: &Env, class: &str) -> Result<String> {
    let objects = env.durable_object(class)?;
    let mut seen = Vec::new();
    for name in ["a", "b", "c"] {
        let object = objects.get_by_name(name)?;
        seen.push(match class {
            "ALONE" => AloneStub::new(object).made().await?,
            _ => TogetherStub::new(object).made().await?,
        });
    }
    Ok(format!("{seen:?}"))
}
