//! What went wrong in other Workers.
//!
//! - `GET /` lists it

use std::collections::HashMap;
use std::time::Duration;

use workers::kv::{KvNamespace, KvNamespacePutOptions};
use workers::prelude::*;
use workers::tail::{
    TailStreamEvent, TailStreamException, TailStreamHandlers, TailStreamLog, TailStreamOnset,
    TraceItem, TraceItemEvent, TraceLog,
};

const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);

#[event(fetch)]
async fn fetch(env: Env) -> Result<Response> {
    let faults = env.kv("FAULTS")?;
    let mut lines = Vec::new();
    for key in faults.list::<Js>().await?.keys {
        let times = faults.get_text(&key.name).await?.unwrap_or_default();
        lines.push(format!("{times} {}", key.name));
    }
    Response::ok(lines.join("\n"))
}

/// When all is over.
#[event(tail)]
async fn tail(items: Vec<TraceItem>, env: Env) -> Result<()> {
    let faults = env.kv("FAULTS")?;
    let mut found: HashMap<String, u32> = HashMap::new();
    for item in &items {
        for fault in faults_of(item) {
            *found.entry(fault).or_default() += 1;
        }
    }
    for (fault, times) in found {
        add(&faults, &fault, times).await?;
    }
    Ok(())
}

/// `/path: TypeError: no`
fn faults_of(item: &TraceItem) -> Vec<String> {
    let place = match &item.event {
        Some(TraceItemEvent::Fetch(fetched)) => path_of(&fetched.request.url()).to_owned(),
        Some(TraceItemEvent::Scheduled(scheduled)) => scheduled.cron.clone(),
        Some(TraceItemEvent::Queue(queue)) => queue.queue.clone(),
        _ => "elsewhere".to_owned(),
    };
    let thrown =
        item.exceptions.iter().map(|one| format!("{place}: {}: {}", one.name, one.message));
    let printed = item
        .logs
        .iter()
        .filter(|one| one.level == "error")
        .map(|one| format!("{place}: {}", text_of(one)));
    thrown.chain(printed).collect()
}

/// What was printed is a list, of texts mostly.
fn text_of(log: &TraceLog) -> String {
    let Ok(parts) = log.message.to::<Vec<Js>>() else { return String::new() };
    let texts: Vec<_> = parts.iter().filter_map(|part| part.to::<String>().ok()).collect();
    texts.join(" ")
}

/// Two at once may count one less: who wants to know exactly takes a Durable Object.
async fn add(faults: &KvNamespace, fault: &str, times: u32) -> Result<()> {
    let before: u32 = faults.get_json(fault).await?.unwrap_or(0);
    let options = KvNamespacePutOptions::new().expiration_ttl(WEEK);
    faults.put_with(fault, (before + times).to_string(), &options).await
}

/// While it happens.
#[event(tail_stream)]
fn tail_stream(onset: TailStreamEvent<TailStreamOnset>) -> TailStreamHandlers {
    let who = onset.event.script_name.unwrap_or_else(|| "a Worker".into());
    let whose = who.clone();
    TailStreamHandlers::new()
        .log(move |log: TailStreamEvent<TailStreamLog>| {
            console_log!("{who}: {}", log.event.level);
        })
        .exception(move |thrown: TailStreamEvent<TailStreamException>| {
            console_log!("{whose}: {}: {}", thrown.event.name, thrown.event.message);
        })
}

/// `https://example.com/a/b?c` -> `/a/b`
fn path_of(url: &str) -> &str {
    let after = url.find("://").map_or(0, |at| at + 3);
    let start = url[after..].find('/').map_or(url.len(), |at| after + at);
    url[start..].split(['?', '#']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::path_of;

    #[test]
    fn paths() {
        assert_eq!(path_of("https://example.com/a/b?c=/d"), "/a/b");
        assert_eq!(path_of("https://example.com/"), "/");
        assert_eq!(path_of("https://example.com"), "");
    }
}
