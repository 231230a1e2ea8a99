//! An order, as a Workflow: each step is done once, and done again if it fails, whatever happens to the machine meanwhile.
//!
//! - `POST /` with `{"item": "tea", "count": 2}` begins one, and answers with its id
//! - `GET /<id>` tells how far it is

mod env;

use std::time::Duration;

use env::Env;
use workers::prelude::*;
use workers::workflows::{
    WorkflowEntrypoint, WorkflowEvent, WorkflowInstanceCreateOptions, WorkflowStep,
};
use workers::Context;

#[derive(FromJs, IntoJs)]
struct Order {
    item: String,
    count: u32,
}

struct Orders;

#[export]
impl WorkflowEntrypoint<Order> for Orders {
    fn new(_ctx: Context, _env: workers::Env) -> Self {
        Orders
    }

    async fn run(&self, event: WorkflowEvent<Order>, step: WorkflowStep) -> Result<String> {
        let Order { item, count } = event.payload;
        let price = step.run("ask for the price", |_context| async move { Ok(3_u32) }).await?;
        step.sleep("give it some thought", Duration::from_millis(10)).await?;
        Ok(format!("{count} {item} for {}", price * count))
    }
}

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    let id = url.rsplit('/').next().unwrap_or_default();
    if req.method() == "POST" {
        let options = WorkflowInstanceCreateOptions::new().params(req.json::<Order>().await?);
        return Response::ok(env.orders.create_with(&options).await?.id());
    }
    let status = env.orders.get(id).await?.status().await?;
    let output = status.output.map(|output| output.to::<String>()).transpose()?;
    Response::ok(format!("{} {}", status.status, output.unwrap_or_default()).trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[worker_test]
    async fn an_order_is_completed(env: Env) -> Result<()> {
        let order = Order { item: "tea".into(), count: 2 };
        let options = WorkflowInstanceCreateOptions::new().params(order);
        let instance = env.orders.create_with(&options).await?;
        for _ in 0..100 {
            let status = instance.status().await?;
            if let Some(output) = status.output {
                assert_eq!(output.to::<String>()?, "2 tea for 6");
                return Ok(());
            }
            workers::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("not completed");
    }
}
