// for Workflow
use workers::prelude::*;
use workers::workflows::WorkflowInstanceCreateOptions;

#[derive(IntoJs)]
struct Order {
    item: String,
}

async fn start(env: &Env, id: &str) -> Result<String> {
    let options = WorkflowInstanceCreateOptions::new().id(id).params(Order { item: "tea".into() });
    let instance = env.workflow("ORDERING")?.create_with(&options).await?;
    Ok(format!("{}: {}", instance.id(), instance.status().await?.status))
}
