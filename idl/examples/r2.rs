// for R2Bucket
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let bucket = env.r2("FILES")?;
    if let ("PUT", Some(body)) = (req.method().as_str(), req.body()) {
        bucket.put("report.pdf", body).await?;
    }
    match bucket.get("report.pdf").await? {
        Some(object) => {
            let headers = Headers::new()?;
            object.write_http_metadata(&headers)?;
            headers.set("etag", &object.http_etag())?;
            Response::new_with(object.body(), &workers::http::ResponseInit::new().headers(headers))
        }
        None => Response::builder().status(404).text("no report yet"),
    }
}
