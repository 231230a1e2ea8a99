//! The smallest Worker.

use workers::prelude::*;

#[event(fetch)]
fn fetch() -> Result<Response> {
    Response::ok(greeting("World"))
}

/// Knows nothing of Workers: it is tested on the host, by `cargo test`.
fn greeting(name: &str) -> String {
    ["Hello ", name, "!"].concat()
}

#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn greets() {
        assert_eq!(greeting("Ada"), "Hello Ada!");
    }
}
