//! `Performance.measure(measureOptionsOrStartMark)`: What `Performance.measure(measureOptionsOrStartMark)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::PerformanceMeasureOptions;
use crate::rt;

/// What `Performance.measure(measureOptionsOrStartMark)` takes.
#[derive(Clone, Debug)]
pub enum PerformanceMeasureMeasureOptionsOrStartMark<'a> {
    /// `PerformanceMeasureOptions`
    PerformanceMeasureOptions(PerformanceMeasureOptions),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    PerformanceMeasureMeasureOptionsOrStartMark<'a> {
        PerformanceMeasureOptions(0): value PerformanceMeasureOptions,
        Str(1): text,
    }
}
