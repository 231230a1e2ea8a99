use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use workers::prelude::*;

/// What `std` gives a crate that was written for a whole system.
#[event(fetch)]
async fn fetch(req: Request) -> Result<Response> {
    let since = Instant::now();
    let path = req.url();
    let visits = visit(&path).map_err(|error| Error::new(error.to_string()))?;
    println!("{path}: visit {visits}");
    eprintln!("so much for {path}");
    let year = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |age| 1970 + age.as_secs() / 31_556_952);
    let name = std::env::args().next().unwrap_or_default();
    let greeting = std::env::var("GREETING").unwrap_or_else(|_| "hello".to_owned());
    let took = since.elapsed().as_secs();
    Response::ok(format!(
        "{greeting} from {name}, visit {visits} in {year}, {took} s, {} words",
        words("one two two")
    ))
}

/// Files lie in the memory of the instance: they go with it.
fn visit(path: &str) -> std::io::Result<usize> {
    let mut log = fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open("/tmp/visits")?;
    writeln!(log, "{path}")?;
    let lines = fs::read_to_string("/tmp/visits")?;
    Ok(lines.lines().filter(|line| *line == path).count())
}

/// A `HashMap` takes random numbers from the system.
fn words(text: &str) -> usize {
    let mut counts = HashMap::new();
    for word in text.split(' ') {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts.len()
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts_words() {
        assert_eq!(super::words("one two two"), 2);
    }
}
