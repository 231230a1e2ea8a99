//! Greets whoever comes.

use workers::prelude::*;

/// An `async fn` where something is awaited; what it asks for are its parameters: `request: Request, env: Env, ctx: Context`.
#[event(fetch)]
fn fetch() -> Result<Response> {
    Response::ok(greeting("World"))
}

fn greeting(name: &str) -> String {
    ["Hello ", name, "!"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On this machine: `cargo test`.
    #[test]
    fn greets_by_name() {
        assert_eq!(greeting("Ada"), "Hello Ada!");
    }

    /// Inside the runtime: `npm test`.
    #[worker_test]
    async fn answers() -> Result<()> {
        let answer = fetch()?;
        assert_eq!(answer.text().await?, "Hello World!");
        Ok(())
    }
}
