// for HTMLRewriter
use workers::html_rewriter::{Element, ElementHandlers, HtmlRewriter};
use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request) -> Result<Response> {
    let page = workers::http::fetch(&req).await?;
    let links = ElementHandlers::new().element(|link: Element| -> Result<()> {
        link.set_attribute("rel", "nofollow")?;
        Ok(())
    });
    HtmlRewriter::new()?.on("a[href]", &links)?.transform(&page)
}
