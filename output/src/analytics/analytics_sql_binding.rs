//! `AnalyticsSQLBinding`: An Analytics SQL binding.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AnalyticsSqlQuery, AnalyticsSqlResult};
use crate::rt::{self, FromJs, Js, Promise};

/// An Analytics SQL binding.
///
/// [Documentation](https://developers.cloudflare.com/analytics/analytics-engine/)
#[doc(alias = "AnalyticsSQLBinding")]
#[repr(transparent)]
pub struct AnalyticsSqlBinding(Js);

rt::handle_type!(AnalyticsSqlBinding: Js);

impl AnalyticsSqlBinding {
    /// Calls [`AnalyticsSQLBinding.query`](https://developers.cloudflare.com/analytics/analytics-engine/).
    #[inline]
    pub fn query<T: FromJs>(&self, request: &AnalyticsSqlQuery) -> Promise<AnalyticsSqlResult<T>> {
        let mut pack = rt::Pack::new();
        pack.put(request);
        rt::promise(|slot| unsafe { sys::js_query(self.raw(), pack.as_ptr(), pack.len(), slot) })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:analytics";
        "AnalyticsSQLBinding.query" => fn js_query(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
