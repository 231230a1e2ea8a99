// for DispatchNamespace
use workers::prelude::*;

/// `https://example.com/<customer>/...` is answered by the customer's Worker.
#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = workers::url::Url::new(req.url())?.pathname();
    let customer = url.split('/').nth(1).unwrap_or_default();
    env.dispatcher("CUSTOMERS")?.get(customer)?.fetch(&req).await
}
