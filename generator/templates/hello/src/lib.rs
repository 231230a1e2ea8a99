//! Greets whoever asks.

use workers::prelude::*;

#[event(fetch)]
async fn fetch(req: Request) -> Result<Response> {
    Response::ok(greeting(&req.url()))
}

/// `https://host/Ada` -> `Hello Ada!`
fn greeting(url: &str) -> String {
    let path = url.splitn(4, '/').nth(3).unwrap_or_default();
    let name = path.split(['/', '?']).next().unwrap_or_default();
    format!("Hello {}!", if name.is_empty() { "World" } else { name })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On this machine: `cargo test`.
    #[test]
    fn greets_by_name() {
        assert_eq!(greeting("https://host/Ada"), "Hello Ada!");
        assert_eq!(greeting("https://host/"), "Hello World!");
    }

    /// Inside the runtime: `npm test`.
    #[worker_test]
    async fn answers() -> Result<()> {
        let answer = fetch(Request::new("https://host/Ada")?).await?;
        assert_eq!(answer.text().await?, "Hello Ada!");
        Ok(())
    }
}
