//! Values that go both ways.

use std::collections::HashMap;

use workers::{Date, FromJs, IntoJs};

/// A letter,
/// with what is in it.
#[derive(Debug, PartialEq, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
pub struct Mail {
    /// Whom it is for.
    pub to: Vec<String>,
    pub sent_at: Date,
    pub urgency: Urgency,
    pub attachment: Option<Vec<u8>>,
    pub headers: HashMap<String, String>,
    #[js(rename = "reply-to")]
    pub reply_to: Option<Address>,
}

/// How soon.
#[derive(Clone, Copy, Debug, PartialEq, FromJs, IntoJs)]
#[js(rename_all = "lowercase")]
pub enum Urgency {
    Now,
    Later,
}

#[derive(Debug, PartialEq, FromJs, IntoJs)]
pub struct Address(pub String);

/// Contains itself.
#[derive(Debug, PartialEq, FromJs, IntoJs)]
pub struct Tree {
    pub value: u64,
    pub children: Vec<Tree>,
}

#[derive(Debug, PartialEq, FromJs, IntoJs)]
pub struct Page<T> {
    pub items: Vec<T>,
    pub next: Option<u32>,
}

/// Another one has its name.
#[derive(Debug, PartialEq, FromJs, IntoJs)]
pub struct Entry {
    pub key: String,
    pub at: (u32, bool),
}

pub mod log {
    use workers::{FromJs, IntoJs};

    #[derive(Debug, FromJs, IntoJs)]
    #[js(constant(kind = "entry"))]
    pub struct Entry {
        pub text: String,
        #[js(default)]
        pub level: u8,
    }
}

#[derive(FromJs, IntoJs)]
pub struct Opened {
    pub rooms: Vec<crate::room::RoomStub>,
}
