// for RateLimit
use workers::prelude::*;
use workers::rate_limit::RateLimitOptions;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let address = req.headers().get("cf-connecting-ip")?.unwrap_or_default();
    if !env.rate_limit("LIMITER")?.limit(&RateLimitOptions::new(address)).await?.success {
        return Response::builder().status(429).text("slow down");
    }
    Response::ok("welcome")
}
