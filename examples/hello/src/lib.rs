//! The smallest Worker: it greets whom the path names.

use workers::prelude::*;

#[event(fetch)]
fn fetch(req: Request) -> Result<Response> {
    Response::ok(greeting(&req.url()))
}

/// `https://example.com/Ada` -> `Hello, Ada!`
fn greeting(url: &str) -> String {
    let path = url.splitn(4, '/').nth(3).unwrap_or("");
    let name = path.split(['/', '?', '#']).next().unwrap_or("");
    ["Hello, ", if name.is_empty() { "World" } else { name }, "!"].concat()
}

#[cfg(test)]
mod tests {
    use super::greeting;

    #[test]
    fn greets_whom_the_path_names() {
        assert_eq!(greeting("https://example.com/Ada"), "Hello, Ada!");
        assert_eq!(greeting("https://example.com/Ada/notes?x=1"), "Hello, Ada!");
    }

    #[test]
    fn greets_the_world_otherwise() {
        assert_eq!(greeting("https://example.com/"), "Hello, World!");
        assert_eq!(greeting("https://example.com"), "Hello, World!");
        assert_eq!(greeting("https://example.com/?name=Ada"), "Hello, World!");
    }
}
