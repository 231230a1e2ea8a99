//! Closures that the platform calls: a path for each life that one can have.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use workers::events::AbortController;
use workers::html_rewriter::{ElementHandlers, HtmlRewriter};
use workers::prelude::*;
use workers::time::sleep;
use workers::timers::{set_interval, set_timeout};

#[event(fetch)]
async fn fetch(req: Request) -> Result<Response> {
    let url = req.url();
    match url.rsplit('/').next().unwrap_or_default() {
        "each" => each(),
        "timer" => timer().await,
        "rewriter" => rewrite(ElementHandlers::new().element(|el| el.set_attribute("href", "/b"))),
        "waits" => rewrite(ElementHandlers::new().element(|el| async move {
            sleep(milliseconds(5)).await;
            el.append(" later")
        })),
        "counts" => counts().await,
        "fails" => rewrite(ElementHandlers::new().element(|el| {
            el.remove()?;
            Err::<(), _>(Error::new("no such link"))
        })),
        "panics" => rewrite(ElementHandlers::new().element(|el| {
            assert!(el.tag_name().is_empty(), "on purpose");
        })),
        "listener" => listener().await,
        "interval" => interval().await,
        "handles" => handles(),
        _ => Response::builder().status(404).text("not found"),
    }
}

const fn milliseconds(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// Lent to the call: it borrows.
fn each() -> Result<Response> {
    let headers = Headers::new()?;
    headers.set("a", "1")?;
    headers.set("b", "2")?;
    let mut found = String::new();
    headers.for_each(|value, key| found += &format!("{key}={value} "))?;
    Response::ok(found)
}

/// Called once, later.
async fn timer() -> Result<Response> {
    let order = Rc::new(RefCell::new(Vec::new()));
    for (delay, name) in [(20, "second"), (5, "first")] {
        let order = Rc::clone(&order);
        set_timeout(milliseconds(delay), move || order.borrow_mut().push(name))?;
    }
    sleep(milliseconds(40)).await;
    let names = order.borrow().join(" ");
    // The closures are freed: nobody else has the list.
    Response::ok(format!("{names} {}", Rc::strong_count(&order)))
}

fn rewrite(handlers: ElementHandlers) -> Result<Response> {
    let page = Response::ok("<a href=\"/a\">a</a><a>b</a>")?;
    HtmlRewriter::new()?.on("a", &handlers)?.transform(&page)
}

/// With a state.
async fn counts() -> Result<Response> {
    let count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&count);
    let handlers =
        ElementHandlers::new().element(move |_| counted.set(counted.get() + 1)).text(|text| {
            if text.text() == "b" {
                text.replace("B")?;
            }
            Ok(())
        });
    let text = rewrite(handlers)?.text().await?;
    Response::ok(format!("{} {text}", count.get()))
}

/// Registered: it hears what happens until it is dropped.
async fn listener() -> Result<Response> {
    let heard = Rc::new(RefCell::new(String::new()));
    let listen = |name: &'static str| {
        let heard = Rc::clone(&heard);
        let controller = AbortController::new()?;
        let listener = controller.signal().add_event_listener("abort", move |event| {
            heard.borrow_mut().push_str(name);
            heard.borrow_mut().push_str(&event.type_());
        })?;
        Ok::<_, Error>((controller, listener))
    };
    let (first, _listener) = listen("1")?;
    let (second, dropped) = listen("2")?;
    drop(dropped);
    first.abort();
    second.abort();
    let text = heard.borrow().clone();
    Response::ok(text)
}

async fn interval() -> Result<Response> {
    let count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&count);
    let ticking = set_interval(milliseconds(2), move || counted.set(counted.get() + 1))?;
    while count.get() < 2 {
        sleep(milliseconds(2)).await;
    }
    drop(ticking);
    let before = count.get();
    sleep(milliseconds(20)).await;
    Response::ok(format!("{} {}", count.get() - before, Rc::strong_count(&count)))
}

/// More than have ever been free: so the last one tells how many are in use.
fn handles() -> Result<Response> {
    let headers = (0..2000).map(|_| Headers::new()).collect::<Result<Vec<_>>>()?;
    let last = headers.iter().map(workers::rt::raw).max().unwrap_or(0);
    Response::ok(last.to_string())
}
