//! Routes by axum.

mod serve;

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::Router;
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request) -> Result<Response> {
    serve::serve(routes(), req).await
}

fn routes() -> Router {
    Router::new()
        .route("/", get(|| async { "Hello World!" }))
        .route("/hello/{name}", get(hello))
        .route("/echo", post(|text: String| async move { text }))
        .fallback(|| async { (StatusCode::NOT_FOUND, "no such page") })
}

/// `/hello/Ada?times=2`
async fn hello(Path(name): Path<String>, RawQuery(query): RawQuery) -> String {
    let times = query.as_deref().and_then(|text| text.strip_prefix("times=")?.parse().ok());
    format!("Hello {name}! ").repeat(times.unwrap_or(1)).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn ask(url: &str) -> Result<(u16, String)> {
        let answer = fetch(Request::new(url)?).await?;
        Ok((answer.status(), answer.text().await?))
    }

    #[worker_test]
    async fn routes_lead_somewhere() -> Result<()> {
        assert_eq!(ask("https://host/").await?, (200, "Hello World!".into()));
        assert_eq!(ask("https://host/hello/Ada?times=2").await?.1, "Hello Ada! Hello Ada!");
        assert_eq!(ask("https://host/nowhere").await?, (404, "no such page".into()));
        Ok(())
    }
}
