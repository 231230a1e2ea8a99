//! A Workflow.

use workers::prelude::*;
use workers::workflows::{
    WorkflowEntrypoint, WorkflowEvent, WorkflowStep, WorkflowStepConfig, WorkflowStepConfigRetries,
};

use crate::causes::misbehave_now;

#[derive(FromJs, IntoJs)]
pub struct Order {
    in_step: bool,
    cause: String,
}

struct Flow;

#[export]
impl WorkflowEntrypoint<Order> for Flow {
    fn new(_: Context, _: Env) -> Self {
        Flow
    }

    async fn run(&self, event: WorkflowEvent<Order>, step: WorkflowStep) -> Result<()> {
        let Order { in_step, cause } = event.payload;
        if !in_step {
            return misbehave_now(&cause).await;
        }
        let config = WorkflowStepConfig::new().retries(WorkflowStepConfigRetries::new(0, 1.0));
        let run = move |_| {
            let cause = cause.clone();
            async move { misbehave_now(&cause).await }
        };
        step.run_configured("go wrong", &config, run).await
    }
}
