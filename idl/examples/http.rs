// for Request
use workers::prelude::*;

#[derive(FromJs, IntoJs)]
struct Order {
    item: String,
    count: u32,
}

#[event(fetch)]
async fn fetch(req: Request) -> Result<Response> {
    if req.method() != "POST" {
        return Response::builder().status(405).header("allow", "POST").empty();
    }
    let order = req.json::<Order>().await?;
    console_log!("{} of {}", order.count, order.item);
    Response::json(order)
}

// for Response
use workers::prelude::*;

fn page(title: &str) -> Result<Response> {
    Response::builder()
        .status(201)
        .header("content-type", "text/html")
        .append_header("set-cookie", "seen=1")
        .append_header("set-cookie", "theme=dark")
        .text(&format!("<h1>{title}</h1>"))
}

// for fetch
use workers::http::{fetch_with, RequestInit};
use workers::prelude::*;

async fn create(name: &str) -> Result<String> {
    let headers = Headers::new()?;
    headers.set("content-type", "text/plain")?;
    let init = RequestInit::new().method("POST").headers(headers).body(name.to_owned());
    let answer = fetch_with("https://example.com/people", &init).await?;
    if !answer.is_ok() {
        return Err(Error::new(format!("status {}", answer.status())));
    }
    answer.text().await
}

// for Headers
use workers::prelude::*;

fn language(req: &Request) -> Result<String> {
    let languages = req.headers().get("accept-language")?;
    Ok(languages.unwrap_or_else(|| "en".to_owned()))
}

// for FormData
use workers::blob::{Blob, File};
use workers::http::FormData;
use workers::prelude::*;

fn letter() -> Result<Response> {
    let form = FormData::new()?;
    form.append("to", "ada@example.com")?;
    form.append("letter", Blob::from(File::new(&["Dear Ada,".into()], "letter.txt")?))?;
    Response::new(form)
}
