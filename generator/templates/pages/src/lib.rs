//! Pages: files from `public/`, and what is made for each request.

use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request, env: Env) -> Result<Response> {
    let url = req.url();
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    match path.strip_prefix("api/greeting/") {
        Some(name) => Response::ok(format!("Hello {name}!")),
        None => env.assets("ASSETS")?.fetch(&req).await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn ask(url: &str, env: &Env) -> Result<String> {
        fetch(Request::new(url)?, env.clone()).await?.text().await
    }

    #[worker_test]
    async fn what_is_made_and_what_is_a_file(env: Env) -> Result<()> {
        assert_eq!(ask("https://host/api/greeting/Ada", &env).await?, "Hello Ada!");
        assert!(ask("https://host/", &env).await?.contains("<h1>{{name}}</h1>"));
        Ok(())
    }
}
