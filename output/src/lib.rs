//! Cloudflare Workers in Rust: the whole runtime API, typed, with no JavaScript to write.
//!
//! ```ignore
//! use workers::prelude::*;
//!
//! #[event(fetch)]
//! async fn fetch(req: Request, env: Env, ctx: Context) -> Result<Response> {
//!     let kv = env.kv("CACHE")?;
//!     let hits = kv.get_json::<u64>("hits").await?.unwrap_or(0) + 1;
//!     ctx.wait_until(kv.put("hits", hits.to_string()));
//!     Response::new(format!("hits: {hits}"))
//! }
//! ```
//!
//! Each product is a module behind a feature of its name; what only a runtime with experimental flags has is behind the feature `experimental`.
//!
//! Calls that answer later return a [`Promise`], which runs whether it is awaited or not, as in JavaScript.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![warn(missing_docs)]
// The signatures and names are the platform's.
#![allow(
    clippy::len_without_is_empty,
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::wrong_self_convention
)]
// So is the documentation.
#![allow(
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    rustdoc::redundant_explicit_links
)]

// The derives speak of the crate by its name, also where they stand in it.
extern crate self as workers;

#[doc(hidden)]
pub mod rt;

pub mod handlers;

mod env;

#[cfg(feature = "agent-memory")]
pub mod agent_memory;
#[cfg(feature = "ai")]
pub mod ai;
#[cfg(feature = "ai-catalogue")]
pub mod ai_catalogue;
#[cfg(feature = "ai-gateway")]
pub mod ai_gateway;
#[cfg(feature = "ai-search")]
pub mod ai_search;
#[cfg(feature = "analytics")]
pub mod analytics;
#[cfg(feature = "artifacts")]
pub mod artifacts;
#[cfg(feature = "blob")]
pub mod blob;
#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "cache")]
pub mod cache;
#[cfg(feature = "console")]
pub mod console;
#[cfg(feature = "containers")]
pub mod containers;
#[cfg(feature = "crypto")]
pub mod crypto;
#[cfg(feature = "d1")]
pub mod d1;
#[cfg(feature = "dispatch")]
pub mod dispatch;
#[cfg(feature = "durable-objects")]
pub mod durable_objects;
#[cfg(feature = "email")]
pub mod email;
#[cfg(feature = "encoding")]
pub mod encoding;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "file-system")]
pub mod file_system;
#[cfg(feature = "flagship")]
pub mod flagship;
#[cfg(feature = "global")]
pub mod global;
#[cfg(feature = "html-rewriter")]
pub mod html_rewriter;
#[cfg(feature = "http")]
pub mod http;
#[cfg(feature = "hyperdrive")]
pub mod hyperdrive;
#[cfg(feature = "images")]
pub mod images;
#[cfg(feature = "kv")]
pub mod kv;
#[cfg(feature = "media")]
pub mod media;
#[cfg(feature = "node")]
pub mod node;
#[cfg(feature = "performance")]
pub mod performance;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "queues")]
pub mod queues;
#[cfg(feature = "r2")]
pub mod r2;
#[cfg(feature = "rate-limit")]
pub mod rate_limit;
#[cfg(feature = "rpc")]
pub mod rpc;
#[cfg(feature = "scheduled")]
pub mod scheduled;
#[cfg(feature = "secrets")]
pub mod secrets;
#[cfg(feature = "sockets")]
pub mod sockets;
#[cfg(feature = "sql")]
pub mod sql;
#[cfg(feature = "stream")]
pub mod stream;
#[cfg(feature = "streams")]
pub mod streams;
#[cfg(feature = "tail")]
pub mod tail;
#[cfg(feature = "timers")]
pub mod timers;
#[cfg(feature = "tracing")]
pub mod tracing;
#[cfg(feature = "url")]
pub mod url;
#[cfg(feature = "vectorize")]
pub mod vectorize;
#[cfg(feature = "web-assembly")]
pub mod web_assembly;
#[cfg(feature = "web-search")]
pub mod web_search;
#[cfg(feature = "websocket")]
pub mod websocket;
#[cfg(feature = "worker-loader")]
pub mod worker_loader;
#[cfg(feature = "workflows")]
pub mod workflows;

pub use rt::class::{Call, Exported, Function, IntoStub};
pub use rt::executor::spawn_local;
pub use rt::stream::{ByteSender, ByteSink, ByteStream, Duplex, ItemSender};
pub use rt::worker::{Env, FromEnv};
pub use rt::{
    random, time, AsyncDisposable, Bytes, Date, Disposable, Error, ErrorKind, FromJs, IntoJs, Js,
    JsIterator, JsStream, JsType, Listener, Promise, Registration, Result,
};
pub use workers_macros::{event, export, rpc, worker_test, FromJs, IntoJs};

#[cfg(feature = "serde")]
pub use rt::json::Json;

#[cfg(feature = "http")]
pub use rt::worker::{Body, IntoResponse, ResponseBuilder};

#[cfg(feature = "global")]
pub use global::Context;

#[cfg(feature = "http")]
pub use http::{Headers, Request, Response};

#[cfg(feature = "scheduled")]
pub use scheduled::ScheduledController;

#[cfg(feature = "url")]
pub use url::Url;

/// What most Workers use: `use workers::prelude::*;`.
pub mod prelude {
    pub use crate::{
        console_error, console_log, event, export, rpc, worker_test, Env, Error, Exported, FromJs,
        IntoJs, IntoStub, Js, Promise, Result,
    };

    #[cfg(feature = "http")]
    pub use crate::IntoResponse;

    #[cfg(feature = "global")]
    pub use crate::global::Context;

    #[cfg(feature = "http")]
    pub use crate::http::{Headers, Request, Response};

    #[cfg(feature = "scheduled")]
    pub use crate::scheduled::ScheduledController;

    #[cfg(feature = "url")]
    pub use crate::url::Url;
}

/// Which plan the crate was made from: a glue that was made from another one is refused. What exports a handler puts it into the module: of this crate the linker takes
/// what is called.
#[doc(hidden)]
pub const ABI: [u8; 19] = *b"1 2adc49270a6ca90d\n";
