//! Another site, seen through this Worker: its pages are rewritten while they stream through.

use std::cell::Cell;
use std::rc::Rc;

use workers::html_rewriter::{
    ContentOptions, DocumentEnd, DocumentHandlers, Element, ElementHandlers, HtmlRewriter,
};
use workers::http::fetch as fetch_page;
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let origin = env.text("ORIGIN")?;
    let url = req.url();
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    let page = fetch_page(format!("{origin}/{path}")).await?;
    let kind = page.headers().get("content-type")?.unwrap_or_default();
    // What is no page goes through as it is, and not through Rust.
    if !kind.starts_with("text/html") {
        return Ok(page);
    }
    rewrite(&page, &origin)
}

fn rewrite(page: &Response, origin: &str) -> Result<Response> {
    let count = Rc::new(Cell::new(0));
    HtmlRewriter::new()?
        .on("a[href]", &links(origin, &count))?
        .on("img", &images())?
        .on("script[src]", &scripts(origin))?
        .on("include[src]", &includes(origin))?
        .on_document(&end(count))?
        .transform(page)
}

fn links(origin: &str, count: &Rc<Cell<u32>>) -> ElementHandlers {
    let (origin, count) = (origin.to_owned(), Rc::clone(count));
    ElementHandlers::new().element(move |link: Element| -> Result<()> {
        count.set(count.get() + 1);
        let address = link.get_attribute("href")?.unwrap_or_default();
        if let Some(path) = path_at(&origin, &address) {
            link.set_attribute("href", path)?;
        }
        Ok(())
    })
}

fn images() -> ElementHandlers {
    ElementHandlers::new().element(|image: Element| -> Result<()> {
        image.set_attribute("loading", "lazy")?;
        Ok(())
    })
}

fn scripts(origin: &str) -> ElementHandlers {
    let origin = origin.to_owned();
    ElementHandlers::new().element(move |script: Element| -> Result<()> {
        let source = script.get_attribute("src")?.unwrap_or_default();
        if path_at(&origin, &source).is_none() {
            script.remove()?;
        }
        Ok(())
    })
}

/// The handler is a future: the page waits for it here.
fn includes(origin: &str) -> ElementHandlers {
    let origin = origin.to_owned();
    ElementHandlers::new().element(move |include: Element| {
        let origin = origin.clone();
        async move {
            let source = include.get_attribute("src")?.unwrap_or_default();
            let Some(path) = path_at(&origin, &source) else { return Ok(()) };
            let part = fetch_page(format!("{origin}{path}")).await?.text().await?;
            include.replace_with(part, &ContentOptions::new().html(true))?;
            Ok(())
        }
    })
}

fn end(count: Rc<Cell<u32>>) -> DocumentHandlers {
    DocumentHandlers::new().end(move |end: DocumentEnd| -> Result<()> {
        let text = format!("<!-- {} links -->", count.get());
        end.append_with(&text, &ContentOptions::new().html(true))?;
        Ok(())
    })
}

/// The path of an address on the site; `None` if it is elsewhere.
fn path_at<'a>(origin: &str, address: &'a str) -> Option<&'a str> {
    if address.starts_with('/') && !address.starts_with("//") {
        return Some(address);
    }
    let path = address.strip_prefix(origin)?;
    match path.as_bytes().first() {
        None => Some("/"),
        Some(b'/') => Some(path),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn paths() {
        for (address, path) in [
            ("https://example.com/a/b", Some("/a/b")),
            ("https://example.com", Some("/")),
            ("https://example.com.evil.net/a", None),
            ("https://elsewhere.net/a", None),
            ("//elsewhere.net/a", None),
            ("/a", Some("/a")),
            ("mailto:ada@example.com", None),
        ] {
            assert_eq!(path_at("https://example.com", address), path, "{address}");
        }
    }
}
