//! A Worker whose default is a class: it has methods for whoever has a binding to it.

use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;

struct Shop {
    env: Env,
}

#[export(default)]
impl WorkerEntrypoint for Shop {
    fn new(_: Context, env: Env) -> Self {
        Shop { env }
    }

    async fn fetch(&self, _: Request) -> Result<Response> {
        let shop = ShopStub::new(self.env.service("SHOP")?);
        Response::ok(format!("tea: {}", shop.price("tea".into()).await?))
    }

    async fn scheduled(&self, controller: ScheduledController) {
        console_log!("the shop opens: {}", controller.cron());
    }
}

#[rpc]
impl Shop {
    fn price(&self, item: String) -> Result<u32> {
        match item.as_str() {
            "tea" => Ok(3),
            other => Err(Error::range_error(format!("no {other}"))),
        }
    }
}
