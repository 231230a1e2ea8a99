//! Workflows: what a Worker does with them, and their steps. The class itself is in `host.js`.

use std::time::Duration;

use workers::prelude::*;
use workers::workflows::{
    WorkflowInstanceCreateOptions, WorkflowSentEvent, WorkflowStep, WorkflowStepWaitForEventOptions,
};

use crate::{not_found, show, thrown};

#[derive(FromJs, IntoJs)]
struct Order {
    item: String,
}

pub async fn answer(route: &str, env: &Env) -> Result<Response> {
    if route == "run" {
        return run(env).await;
    }
    let workflow = env.workflow("ORDERING")?;
    match route {
        "create" => {
            let order = Order {
                item: "tea".to_owned(),
            };
            let options = WorkflowInstanceCreateOptions::new()
                .id("order-1")
                .params(order);
            show(workflow.create_with(&options).await?.id())
        }
        "pay" => {
            let event = WorkflowSentEvent::new("paid", 5);
            show(workflow.get("order-1").await?.send_event(&event).await?)
        }
        "status" => {
            let status = workflow.get("order-1").await?.status().await?;
            show((
                status.status.to_string(),
                status.output.map(|output| output.to::<String>()),
            ))
        }
        "nobody" => show(thrown(workflow.get("nobody").await.map(|_| ()))),
        _ => not_found(),
    }
}

/// Inside of the workflow.
async fn run(env: &Env) -> Result<Response> {
    let step: WorkflowStep = env.binding("STEP")?;
    let item = env
        .binding::<Js>("EVENT")?
        .property("payload")?
        .to::<Order>()?
        .item;
    let priced = step.run("price", move |_| {
        let item = item.clone();
        async move { Ok(format!("{item} for 5")) }
    });
    let priced = priced.await?;
    step.sleep("think", Duration::from_millis(10)).await?;
    let options = WorkflowStepWaitForEventOptions::new("paid").timeout(Duration::from_secs(60));
    let paid = step.wait_for_event::<u32>("money", &options).await?;
    Response::ok(format!("{priced}, paid {}", paid.payload))
}
