//! `Response::json(maybeInit)`: What `Response::json(maybeInit)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Response, ResponseInit};
use crate::rt;

/// What `Response::json(maybeInit)` takes.
#[derive(Clone, Debug)]
pub enum ResponseJsonMaybeInit {
    /// `ResponseInit`
    ResponseInit(ResponseInit),
    /// `Response`
    Response(Response),
}

rt::union_type! {
    ResponseJsonMaybeInit {
        ResponseInit(0): value ResponseInit,
        Response(1): handle Response,
    }
}
