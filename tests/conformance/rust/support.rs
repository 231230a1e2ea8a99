//! What every case uses: values by their place, which JavaScript gives, and a text of what Rust got, which JavaScript takes.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use workers::prelude::*;
use workers::rt::FromHandle;
use workers::{Date, JsIterator, JsStream};

mod sys {
    #[link(wasm_import_module = "conform")]
    unsafe extern "C" {
        pub fn case_number() -> u32;
        pub fn generic() -> u32;
        pub fn text(path: *const u8, len: usize) -> u32;
        pub fn number(path: *const u8, len: usize) -> f64;
        pub fn flag(path: *const u8, len: usize) -> u32;
        pub fn date(path: *const u8, len: usize) -> f64;
        pub fn present(path: *const u8, len: usize) -> u32;
        pub fn length(path: *const u8, len: usize) -> u32;
        pub fn choice(path: *const u8, len: usize, count: u32) -> u32;
        pub fn instance(class: *const u8, class_len: usize, path: *const u8, len: usize) -> u32;
        pub fn opaque(path: *const u8, len: usize) -> u32;
        pub fn describe(handle: u32) -> u32;
        pub fn claim(handle: u32, class: *const u8, class_len: usize);
        pub fn called(path: *const u8, len: usize, text: *const u8, text_len: usize);
        pub fn tell(text: *const u8, len: usize);
    }
}

/// Which case is to be run.
pub fn case_number() -> u32 {
    unsafe { sys::case_number() }
}

/// Which type the parameters of a generic function are: 0 an object, 1 a number, 2 whatever it is.
pub fn generic() -> u32 {
    unsafe { sys::generic() }
}

fn owned_text(handle: u32) -> String {
    unsafe { Js::from_raw(handle) }.to().expect("a text")
}

/// A place in the call: argument 2's member `ttl` is `2.ttl`.
#[derive(Clone)]
pub struct At {
    path: String,
}

impl At {
    pub fn root(path: &str) -> At {
        At { path: path.to_owned() }
    }

    pub fn at(&self, key: &str) -> At {
        At { path: if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) } }
    }

    pub fn place(&self) -> &str {
        &self.path
    }

    pub fn is_present(&self) -> bool {
        unsafe { sys::present(self.path.as_ptr(), self.path.len()) != 0 }
    }

    pub fn text(&self) -> String {
        owned_text(unsafe { sys::text(self.path.as_ptr(), self.path.len()) })
    }

    pub fn number(&self) -> f64 {
        unsafe { sys::number(self.path.as_ptr(), self.path.len()) }
    }

    pub fn flag(&self) -> bool {
        unsafe { sys::flag(self.path.as_ptr(), self.path.len()) != 0 }
    }

    pub fn bytes(&self) -> Vec<u8> {
        vec![self.number() as u8, 0, 255]
    }

    pub fn date(&self) -> Date {
        Date::from_milliseconds(unsafe { sys::date(self.path.as_ptr(), self.path.len()) })
    }

    /// A number of seconds (or, by 1,000, of milliseconds) as a length of time.
    pub fn duration(&self, per_second: f64) -> Duration {
        Duration::from_secs_f64(self.number() / per_second)
    }

    /// The same since 1970.
    pub fn point(&self, per_second: f64) -> Date {
        Date::from_milliseconds(self.number() / per_second * 1e3)
    }

    /// Which of so many alternatives.
    pub fn choice(&self, count: u32) -> u32 {
        unsafe { sys::choice(self.path.as_ptr(), self.path.len(), count) }
    }

    pub fn instance<T: FromHandle>(&self, class: &str) -> T {
        let raw = unsafe { sys::instance(class.as_ptr(), class.len(), self.path.as_ptr(), self.path.len()) };
        T::from_handle(unsafe { Js::from_raw(raw) })
    }

    /// An object of no declared type.
    pub fn opaque(&self) -> Js {
        unsafe { Js::from_raw(sys::opaque(self.path.as_ptr(), self.path.len())) }
    }

    /// A value of the user's.
    pub fn thing(&self) -> Thing {
        Thing { name: self.at("name").text(), count: self.at("count").number() }
    }

    /// A value of one of the types that generic functions are called with.
    pub fn given<T: Given>(&self) -> T {
        T::given(self)
    }

    /// One of them as JavaScript has it: where anything goes.
    pub fn value(&self) -> Js {
        match generic() {
            0 => self.thing().into_js(),
            1 => self.number().into_js(),
            _ => self.opaque(),
        }
    }

    /// Where any object does.
    pub fn object(&self) -> Js {
        if generic() == 1 { self.opaque() } else { self.value() }
    }

    pub fn optional<T>(&self, make: impl FnOnce(&At) -> T) -> Option<T> {
        self.is_present().then(|| make(self))
    }

    pub fn list<T>(&self, make: impl Fn(&At) -> T) -> Vec<T> {
        let length = unsafe { sys::length(self.path.as_ptr(), self.path.len()) };
        (0..length).map(|index| make(&self.at(&index.to_string()))).collect()
    }

    /// The items from this index on.
    pub fn rest<T>(&self, from: u32, make: impl Fn(&At) -> T) -> Vec<T> {
        (from..from + 2).map(|index| make(&self.at(&index.to_string()))).collect()
    }

    pub fn map<T>(&self, make: impl Fn(&At) -> T) -> HashMap<String, T> {
        let length = unsafe { sys::length(self.path.as_ptr(), self.path.len()) };
        (0..length).map(|index| format!("k{index}")).map(|key| (key.clone(), make(&self.at(&key)))).collect()
    }
}

/// A user's own type, for generic functions.
#[derive(Clone, Debug, FromJs, IntoJs)]
pub struct Thing {
    pub name: String,
    pub count: f64,
}

/// What Rust got, as JSON.
#[derive(Default)]
pub struct Told {
    text: String,
    /// Something stands before, so that a comma is needed.
    behind: bool,
}

impl Told {
    fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn quoted(&mut self, text: &str) {
        self.raw("\"");
        for one in text.chars() {
            match one {
                '"' => self.raw("\\\""),
                '\\' => self.raw("\\\\"),
                control if (control as u32) < 0x20 => {
                    self.text.push_str(&format!("\\u{:04x}", control as u32));
                }
                other => self.text.push(other),
            }
        }
        self.raw("\"");
    }

    fn comma(&mut self) {
        if self.behind {
            self.raw(",");
        }
        self.behind = false;
    }

    fn inside(&mut self, open: &str, close: &str, write: impl FnOnce(&mut Told)) {
        self.raw(open);
        self.behind = false;
        write(self);
        self.raw(close);
        self.behind = true;
    }

    fn special(&mut self, what: &str, value: impl FnOnce(&mut Told)) {
        self.inside("{", "}", |t| {
            t.quoted(what);
            t.raw(":");
            value(t);
        });
    }

    pub fn unit(&mut self) {
        self.raw("null");
    }

    pub fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    pub fn number(&mut self, value: f64) {
        let text = value.to_string();
        if value.is_finite() {
            self.raw(&text);
        } else {
            self.special("$number", |t| t.quoted(&text));
        }
    }

    pub fn integer(&mut self, value: impl ToString) {
        self.raw(&value.to_string());
    }

    pub fn text(&mut self, value: &str) {
        self.quoted(value);
    }

    pub fn bytes(&mut self, value: &[u8]) {
        self.raw(&format!("{value:?}").replace(' ', ""));
    }

    pub fn date(&mut self, value: Date) {
        self.special("$date", |t| t.number(value.milliseconds()));
    }

    pub fn duration(&mut self, value: Duration, per_second: f64) {
        self.number((value.as_secs_f64() * per_second).round());
    }

    pub fn point(&mut self, value: Date, per_second: f64) {
        self.number(value.milliseconds() * per_second / 1e3);
    }

    /// A handle that Rust takes to be of this class.
    pub fn handle<T: AsRef<Js> + ?Sized>(&mut self, value: &T, class: &str) {
        let raw = workers::rt::raw(value);
        unsafe { sys::claim(raw, class.as_ptr(), class.len()) };
        let text = owned_text(unsafe { sys::describe(raw) });
        self.raw(&text);
    }

    /// A handle of which Rust knows nothing.
    pub fn any(&mut self, value: &Js) {
        let text = owned_text(unsafe { sys::describe(value.raw()) });
        self.raw(&text);
    }

    pub fn optional<T: ?Sized>(&mut self, value: Option<&T>, write: impl FnOnce(&mut Told, &T)) {
        match value {
            Some(value) => write(self, value),
            None => self.raw("null"),
        }
    }

    pub fn list<T>(&mut self, values: &[T], write: impl Fn(&mut Told, &T)) {
        self.inside("[", "]", |t| t.items(values, write));
    }

    pub fn items<T>(&mut self, values: &[T], write: impl Fn(&mut Told, &T)) {
        for value in values {
            self.item(|t| write(t, value));
        }
    }

    pub fn tuple(&mut self, write: impl FnOnce(&mut Told)) {
        self.inside("[", "]", write);
    }

    /// One item of a list or tuple.
    pub fn item(&mut self, write: impl FnOnce(&mut Told)) {
        self.comma();
        write(self);
        self.behind = true;
    }

    pub fn map<T>(&mut self, values: &HashMap<String, T>, write: impl Fn(&mut Told, &T)) {
        self.object(|t| t.fields(values, write));
    }

    pub fn fields<T>(&mut self, values: &HashMap<String, T>, write: impl Fn(&mut Told, &T)) {
        for (key, value) in values {
            self.field(key, |t| write(t, value));
        }
    }

    pub fn object(&mut self, write: impl FnOnce(&mut Told)) {
        self.inside("{", "}", write);
    }

    pub fn field(&mut self, key: &str, write: impl FnOnce(&mut Told)) {
        self.comma();
        self.quoted(key);
        self.raw(":");
        write(self);
        self.behind = true;
    }

    pub fn optional_field<T: ?Sized>(&mut self, key: &str, value: Option<&T>, write: impl FnOnce(&mut Told, &T)) {
        if let Some(value) = value {
            self.field(key, |t| write(t, value));
        }
    }

    pub fn error(&mut self, error: &Error) {
        self.special("$error", |t| t.quoted(&format!("{}: {}", error.name(), error.message())));
    }
}

/// A type that a generic function is called with.
pub trait Given {
    fn given(x: &At) -> Self;
}

impl Given for Thing {
    fn given(x: &At) -> Thing {
        x.thing()
    }
}

impl Given for f64 {
    fn given(x: &At) -> f64 {
        x.number()
    }
}

impl Given for Js {
    fn given(x: &At) -> Js {
        x.opaque()
    }
}

/// The same, as it is told.
pub trait Tell {
    fn tell(&self, t: &mut Told);
}

impl Tell for Thing {
    fn tell(&self, t: &mut Told) {
        t.object(|t| {
            t.field("name", |t| t.text(&self.name));
            t.field("count", |t| t.number(self.count));
        });
    }
}

impl Tell for f64 {
    fn tell(&self, t: &mut Told) {
        t.number(*self);
    }
}

impl Tell for Js {
    fn tell(&self, t: &mut Told) {
        t.any(self);
    }
}

/// A closure was called, with these arguments.
pub fn called(place: &str, write: impl FnOnce(&mut Told)) {
    let mut told = Told::default();
    told.tuple(write);
    unsafe { sys::called(place.as_ptr(), place.len(), told.text.as_ptr(), told.text.len()) };
}

/// What a case comes to.
pub enum Outcome {
    Now(Told),
    Later(Pin<Box<dyn Future<Output = Told>>>),
}

/// A value that cannot fail.
pub fn plain<T>(value: T, write: impl FnOnce(&mut Told, &T)) -> Outcome {
    let mut told = Told::default();
    write(&mut told, &value);
    Outcome::Now(told)
}

pub fn now<T>(result: Result<T>, write: impl FnOnce(&mut Told, &T)) -> Outcome {
    Outcome::Now(outcome(result, write))
}

pub fn later<T: 'static>(promise: Promise<T>, write: impl FnOnce(&mut Told, &T) + 'static) -> Outcome {
    Outcome::Later(Box::pin(async move { outcome(promise.await, write) }))
}

/// What is walked through is told as the list of its items.
pub fn walked<T: FromJs>(result: Result<JsIterator<T>>, write: impl Fn(&mut Told, &T)) -> Outcome {
    now(result.and_then(Iterator::collect::<Result<Vec<T>>>), |t, v| t.list(v, write))
}

pub fn walked_later<T: FromJs + 'static>(
    result: Result<JsStream<T>>,
    write: impl Fn(&mut Told, &T) + 'static,
) -> Outcome {
    Outcome::Later(Box::pin(async move {
        let items = match result {
            Ok(stream) => items_of(stream).await,
            Err(error) => Err(error),
        };
        outcome(items, |t, v| t.list(v, write))
    }))
}

async fn items_of<T: FromJs>(mut stream: JsStream<T>) -> Result<Vec<T>> {
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item?);
    }
    Ok(items)
}

fn outcome<T>(result: Result<T>, write: impl FnOnce(&mut Told, &T)) -> Told {
    let mut told = Told::default();
    match result {
        Ok(value) => write(&mut told, &value),
        Err(error) => told.error(&error),
    }
    told
}

/// Runs one case, and hands over what it came to.
pub async fn run(call: impl FnOnce() -> Outcome) {
    let told = match call() {
        Outcome::Now(told) => told,
        Outcome::Later(later) => later.await,
    };
    unsafe { sys::tell(told.text.as_ptr(), told.text.len()) };
}
