//! An order, as a Workflow: each step is done once, and done again if it fails, whatever happens to the machine meanwhile.
//!
//! - `POST /` with `{"item": "tea", "count": 2}` begins one, and answers with its id
//! - `POST /<id>/payment` pays it
//! - `GET /<id>` tells how far it is

use std::time::Duration;

use workers::prelude::*;
use workers::workflows::{
    WorkflowEntrypoint, WorkflowEvent, WorkflowInstanceCreateOptions, WorkflowSentEvent,
    WorkflowStep, WorkflowStepConfig, WorkflowStepConfigRetries, WorkflowStepWaitForEventOptions,
};
use workers::Context;

#[derive(FromJs, IntoJs)]
struct Order {
    item: String,
    count: u32,
}

#[derive(FromJs, IntoJs)]
struct Receipt {
    item: String,
    paid: u32,
}

struct Orders;

#[export]
impl WorkflowEntrypoint<Order> for Orders {
    fn new(_ctx: Context, _env: Env) -> Self {
        Orders
    }

    async fn run(&self, event: WorkflowEvent<Order>, step: WorkflowStep) -> Result<Receipt> {
        let Order { item, count } = event.payload;
        let retries = WorkflowStepConfigRetries::new(3, 10.0);
        let config = WorkflowStepConfig::new().retries(retries);
        let price = step
            .run_configured("ask for the price", &config, |context| async move {
                // Nobody answers at the first try.
                if context.attempt == 1 {
                    return Err(Error::new("no answer"));
                }
                Ok(3_u32)
            })
            .await?;
        step.sleep("give it some thought", Duration::from_millis(1)).await?;
        let wanted = WorkflowStepWaitForEventOptions::new("payment");
        let paid = step.wait_for_event::<u32>("wait for the payment", &wanted).await?.payload;
        if paid < price * count {
            return Err(Error::new(format!("{} are missing", price * count - paid)));
        }
        Ok(Receipt { item, paid })
    }
}

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let orders = env.workflow("ORDERS")?;
    let url = req.url();
    let mut path = url.split('/').skip(3);
    let id = path.next().unwrap_or_default();
    match (req.method().as_str(), id, path.next()) {
        ("POST", "", None) => {
            let order = req.json::<Order>().await?;
            let options = WorkflowInstanceCreateOptions::new().params(order);
            Response::ok(orders.create_with(&options).await?.id())
        }
        ("POST", id, Some("payment")) => {
            let paid = req.json::<u32>().await?;
            orders.get(id).await?.send_event(&WorkflowSentEvent::new("payment", paid)).await?;
            Response::ok("thank you")
        }
        ("GET", id, None) => {
            let status = orders.get(id).await?.status().await?;
            let receipt = status.output.map(|output| output.to::<Receipt>()).transpose()?;
            let paid =
                receipt.map(|receipt| format!(", {} paid for {}", receipt.paid, receipt.item));
            let wrong = status.error.map(|error| format!(", {}", error.message));
            let more = paid.or(wrong).unwrap_or_default();
            Response::ok(format!("{}{more}", status.status))
        }
        _ => Response::builder().status(404).text("no such thing"),
    }
}
