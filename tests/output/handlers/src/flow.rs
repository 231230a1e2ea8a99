//! A Workflow whose step fails: it is tried again, unless the error says that this is of no use.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use workers::prelude::*;
use workers::time::sleep;
use workers::workflows::{
    NonRetryableError, WorkflowEntrypoint, WorkflowEvent, WorkflowInstanceCreateOptions,
    WorkflowStep, WorkflowStepConfig, WorkflowStepConfigRetries,
};

struct Delivery;

#[export]
impl WorkflowEntrypoint<String> for Delivery {
    fn new(_: Context, _: Env) -> Self {
        Delivery
    }

    async fn run(&self, event: WorkflowEvent<String>, step: WorkflowStep) -> Result<u32> {
        let tries = Rc::new(Cell::new(0));
        let (kind, count) = (event.payload, Rc::clone(&tries));
        let retries = WorkflowStepConfigRetries::new(2, 1.0);
        let config = WorkflowStepConfig::new().retries(retries);
        let delivered = step.run_configured("deliver", &config, move |_| {
            count.set(count.get() + 1);
            let kind = kind.clone();
            async move {
                match kind.as_str() {
                    "no-street" => Err(NonRetryableError::new("there is no such street")?.into()),
                    _ => Err::<(), _>(Error::new("nobody at home")),
                }
            }
        });
        match delivered.await {
            Ok(()) => Ok(0),
            Err(error) => {
                console_log!("{} after {} tries", error.message(), tries.get());
                Err(error)
            }
        }
    }
}

/// Begins one, and tells how it ended.
pub(crate) async fn deliver(kind: &str, env: &Env) -> Result<Response> {
    let options = WorkflowInstanceCreateOptions::new().params(kind);
    let instance = env.workflow("DELIVERY")?.create_with(&options).await?;
    loop {
        let status = instance.status().await?;
        match status.error {
            Some(error) => return Response::ok(format!("{}: {}", error.name, error.message)),
            None => sleep(Duration::from_millis(20)).await,
        }
    }
}
