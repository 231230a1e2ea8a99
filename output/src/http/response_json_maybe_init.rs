//! `Response::json(maybeInit)`: `ResponseInit` or `Response`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{Response, ResponseInit};
use crate::rt;

/// `ResponseInit` or `Response`.
#[derive(Clone, Debug)]
pub enum ResponseJsonMaybeInit {
    /// `ResponseInit`
    Init(ResponseInit),
    /// `Response`
    Response(Response),
}

rt::union_type! {
    ResponseJsonMaybeInit [from encode]
    {}
    {
        Init(0): value ResponseInit,
        Response(1): handle Response,
    }
    []
}
