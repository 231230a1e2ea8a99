// for URL
use workers::prelude::*;
use workers::url::Url;

fn page(req: &Request) -> Result<u32> {
    let url = Url::new(req.url())?;
    let page = url.search_params().get("page")?;
    Ok(page.and_then(|page| page.parse().ok()).unwrap_or(1))
}

// for URLPattern
use workers::prelude::*;
use workers::url::UrlPattern;

fn book(url: &str) -> Result<Option<String>> {
    let pattern = UrlPattern::new("https://*.example.com/books/:id")?;
    let found = pattern.exec(url)?;
    Ok(found.and_then(|found| found.pathname.groups.get("id").cloned().flatten()))
}

// for URLSearchParams
use workers::prelude::*;
use workers::url::UrlSearchParams;

fn query() -> Result<String> {
    let params = UrlSearchParams::new()?;
    params.append("q", "tea & biscuits")?;
    params.append("page", "2")?;
    params.to_js_string()
}
