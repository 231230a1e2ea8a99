//! URLs, their parameters, URL patterns.

use std::fmt::Debug;

use workers::prelude::*;
use workers::url::{Url, UrlPattern, UrlSearchParams};

use crate::{not_found, show, thrown};

pub async fn answer(route: &str) -> Result<Response> {
    match route {
        "parts" => show(parts()?),
        "base" => show(base()?),
        "wrong" => show(thrown(Url::new("no url").map(|url| url.href()))),
        "parameters" => show(parameters()?),
        "pattern" => show(pattern()?),
        _ => not_found(),
    }
}

fn parts() -> Result<impl Debug> {
    let url = Url::new("https://me:secret@example.com:8080/a/b?q=1#top")?;
    url.set_hostname("example.org");
    url.search_params().append("q", "ä &")?;
    Ok((url.port(), url.pathname(), url.hash(), url.href()))
}

fn base() -> Result<impl Debug> {
    let url = Url::new_with("../c", "https://example.com/a/b/")?;
    let parsed = Url::parse("//")?;
    Ok((
        url.href(),
        parsed.is_none(),
        Url::can_parse("https://example.com")?,
    ))
}

fn parameters() -> Result<impl Debug> {
    let params = UrlSearchParams::new_with("b=2&a=1&b=3")?;
    params.sort()?;
    params.set("c", "x y")?;
    Ok((
        params.get("a")?,
        params.get("z")?,
        params.get_all("b")?,
        params.to_js_string()?,
    ))
}

fn pattern() -> Result<impl Debug> {
    let pattern = UrlPattern::new("https://*.example.com/books/:id")?;
    let found = pattern.exec("https://shop.example.com/books/7")?;
    let id = found.and_then(|found| found.pathname.groups.get("id").cloned().flatten());
    Ok((id, pattern.test("https://example.org/books/7")?))
}
