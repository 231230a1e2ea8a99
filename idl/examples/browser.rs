// for BrowserRun
use workers::browser::BrowserRunScreenshotOptions;
use workers::prelude::*;

/// A picture of a page.
#[event(fetch)]
async fn fetch(env: Env) -> Result<Response> {
    let page = BrowserRunScreenshotOptions::new().url("https://example.com");
    env.browser("BROWSER")?.quick_action_screenshot(&page).await
}
