//! A Workflow.

use workers::prelude::*;
use workers::workflows::{WorkflowEntrypoint, WorkflowEvent, WorkflowStep};
use workers::Context;

#[derive(FromJs, IntoJs)]
pub struct Order {
    item: String,
    count: u32,
}

pub(crate) struct OrderFlow;

#[export]
impl WorkflowEntrypoint<Order> for OrderFlow {
    fn new(_ctx: Context, _env: Env) -> Self {
        OrderFlow
    }

    async fn run(&self, event: WorkflowEvent<Order>, step: WorkflowStep) -> Result<String> {
        let Order { item, count } = event.payload;
        let price = step.run("price", move |_| async move { Ok(count * 3) }).await?;
        Ok(format!("{item}: {price}"))
    }
}
