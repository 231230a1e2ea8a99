//! `DurableObjectTransaction.setAlarm(scheduledTime)`: A number or a date.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date};

/// A number or a date.
#[derive(Clone, Debug)]
pub enum DurableObjectTransactionSetAlarmScheduledTime {
    /// A number.
    Number(f64),
    /// A point in time.
    Date(Date),
}

rt::union_type! {
    DurableObjectTransactionSetAlarmScheduledTime [from encode]
    {}
    {
        Number(0): number,
        Date(1): value Date,
    }
    []
}
