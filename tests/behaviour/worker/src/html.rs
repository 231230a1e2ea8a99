//! HTMLRewriter.

use std::cell::RefCell;
use std::fmt::Debug;
use std::rc::Rc;

use workers::html_rewriter::{
    ContentOptions, DocumentEnd, DocumentHandlers, Element, ElementHandlers, HtmlRewriter, Text,
};
use workers::prelude::*;

use crate::{not_found, show, thrown};

const PAGE: &str = r#"<p>old <a href="/x">link</a></p>"#;

pub async fn answer(route: &str) -> Result<Response> {
    match route {
        "rewrite" => rewrite(),
        "text" => show(text().await?),
        "fails" => show(fails().await?),
        _ => not_found(),
    }
}

fn rewrite() -> Result<Response> {
    let links = ElementHandlers::new().element(|link: Element| -> Result<()> {
        let to = link.get_attribute("href")?.unwrap_or_default();
        link.set_attribute("href", &format!("https://example.com{to}"))?;
        link.append_with("<b>!</b>", &ContentOptions::new().html(true))?;
        Ok(())
    });
    let page = DocumentHandlers::new().end(|end: DocumentEnd| -> Result<()> {
        end.append("bye")?;
        Ok(())
    });
    HtmlRewriter::new()?
        .on("a", &links)?
        .on_document(&page)?
        .transform(&Response::html(PAGE)?)
}

async fn text() -> Result<impl Debug> {
    let seen = Rc::new(RefCell::new(String::new()));
    let all = Rc::clone(&seen);
    let texts = ElementHandlers::new().text(move |text: Text| *all.borrow_mut() += &text.text());
    let rewriter = HtmlRewriter::new()?.on("p", &texts)?;
    rewriter.transform(&Response::html(PAGE)?)?.text().await?;
    Ok(seen.take())
}

async fn fails() -> Result<impl Debug> {
    let links = ElementHandlers::new()
        .element(|_: Element| -> Result<()> { Err(Error::range_error("no links here")) });
    let rewriter = HtmlRewriter::new()?.on("a", &links)?;
    Ok(thrown(
        rewriter.transform(&Response::html(PAGE)?)?.text().await,
    ))
}
