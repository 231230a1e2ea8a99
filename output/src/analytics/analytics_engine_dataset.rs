//! `AnalyticsEngineDataset`: The interface [`AnalyticsEngineDataset`](https://developers.cloudflare.com/analytics/analytics-engine/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AnalyticsEngineDataPoint;
use crate::rt::{self, Js, Result};

/// The interface [`AnalyticsEngineDataset`](https://developers.cloudflare.com/analytics/analytics-engine/).
///
/// # Example
/// ```no_run
/// use workers::analytics::AnalyticsEngineDataPoint;
/// use workers::prelude::*;
///
/// fn count(env: &Env, customer: &str, duration: f64) -> Result<()> {
///     let point = AnalyticsEngineDataPoint::new()
///         .indexes(vec![Some(customer.to_owned().into())])
///         .doubles(vec![duration]);
///     env.analytics_engine("VISITS")?.write_data_point(&point)
/// }
/// ```
#[repr(transparent)]
pub struct AnalyticsEngineDataset(Js);

rt::handle_type!(AnalyticsEngineDataset: Js);

impl AnalyticsEngineDataset {
    /// Calls [`AnalyticsEngineDataset.writeDataPoint`](https://developers.cloudflare.com/analytics/analytics-engine/).
    #[doc(alias = "writeDataPoint")]
    #[inline]
    pub fn write_data_point(&self, event: &AnalyticsEngineDataPoint) -> Result<()> {
        let mut pack = rt::Pack::new();
        pack.put(event);
        rt::unit(unsafe { sys::js_write_data_point(self.raw(), pack.as_ptr(), pack.len()) })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:analytics";
        "AnalyticsEngineDataset.writeDataPoint" => fn js_write_data_point(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
        ) -> i32;
    }
}
