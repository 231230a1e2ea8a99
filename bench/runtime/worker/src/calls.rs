//! Calls of classes: a Durable Object, and an entrypoint with a struct there and back.

use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;

struct Counter {
    state: DurableObjectState,
}

#[export]
impl DurableObject for Counter {
    fn new(state: DurableObjectState, _: Env) -> Self {
        Counter { state }
    }
}

#[rpc]
impl Counter {
    async fn add(&self, by: u32) -> Result<u32> {
        let storage = self.state.storage();
        let sum = storage.get("sum").await?.unwrap_or(0) + by;
        storage.put("sum", sum).await?;
        Ok(sum)
    }
}

struct Orders;

#[export]
impl WorkerEntrypoint for Orders {
    fn new(_: Context, _: Env) -> Self {
        Orders
    }
}

#[derive(FromJs, IntoJs)]
pub struct Order {
    id: u32,
    customer: String,
    paid: bool,
    lines: Vec<Line>,
}

#[derive(FromJs, IntoJs)]
pub struct Line {
    article: String,
    count: u32,
    price: f64,
}

#[rpc]
impl Orders {
    fn pay(&self, mut order: Order) -> Order {
        order.paid = true;
        for line in &mut order.lines {
            line.count += 1;
        }
        order
    }
}

pub(crate) async fn object(env: &Env) -> Result<Response> {
    let counter = CounterStub::new(env.durable_object("COUNTER")?.get_by_name("one")?);
    Response::ok(counter.add(1).await?.to_string())
}

/// A struct of some 500 bytes there and back.
pub(crate) async fn rpc(env: &Env) -> Result<Response> {
    let orders: OrdersStub = env.binding("ORDERS")?;
    let line =
        |at: u32| Line { article: format!("article {at}"), count: at, price: f64::from(at) * 1.25 };
    let order = Order {
        id: 7,
        customer: "Ada Lovelace".into(),
        paid: false,
        lines: (0..5).map(line).collect(),
    };
    let Order { paid, lines, .. } = orders.pay(order).await?;
    Response::ok(format!("{paid} {}", lines.iter().map(|line| line.count).sum::<u32>()))
}
