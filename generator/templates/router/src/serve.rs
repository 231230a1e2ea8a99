//! Between the platform's requests and responses and those of the crate `http`, which axum knows.

use axum::body::{to_bytes, Body};
use axum::http;
use axum::Router;
use tower_service::Service;
use workers::prelude::*;

/// Answers a request by the routes.
pub async fn serve(mut routes: Router, req: Request) -> Result<Response> {
    let req = request(req).await?;
    let Ok(answer) = routes.call(req).await;
    response(answer).await
}

async fn request(req: Request) -> Result<http::Request<Body>> {
    let mut builder = http::Request::builder().method(req.method().as_str()).uri(req.url());
    for (name, value) in req.headers().entries() {
        builder = builder.header(name, value);
    }
    let body = match req.body() {
        Some(_) => Body::from(req.bytes().await?),
        None => Body::empty(),
    };
    builder.body(body).map_err(failed)
}

async fn response(answer: http::Response<Body>) -> Result<Response> {
    let (parts, body) = answer.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.map_err(failed)?;
    let mut builder = Response::builder().status(parts.status.as_u16());
    for (name, value) in &parts.headers {
        builder = builder.header(name.as_str(), value.to_str().map_err(failed)?);
    }
    builder.bytes(&bytes)
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::new(error.to_string())
}
