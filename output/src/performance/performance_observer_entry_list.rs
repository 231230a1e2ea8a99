//! `PerformanceObserverEntryList`: The **`PerformanceObserverEntryList`** interface is a list of performance events that were explicitly observed via the observe() method.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::PerformanceEntry;
use crate::rt::{self, Js, Result};

/// The **`PerformanceObserverEntryList`** interface is a list of performance events that were explicitly observed via the observe() method.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList)
#[repr(transparent)]
pub struct PerformanceObserverEntryList(Js);

rt::handle_type!(PerformanceObserverEntryList: Js);

impl PerformanceObserverEntryList {
    /// The **`getEntries()`** method of the PerformanceObserverEntryList interface returns a list of explicitly observed performance entry objects. The list's members are determined by the set of entry types specified in the call to the observe() method. The list is available in the observer's callback function (as the first parameter in the callback).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntries)
    #[doc(alias = "getEntries")]
    #[inline]
    pub fn get_entries(&self) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe { sys::js_get_entries(self.raw()) })
    }

    /// The **`getEntriesByType()`** method of the PerformanceObserverEntryList returns a list of explicitly observed performance entry objects for a given performance entry type. The list's members are determined by the set of entry types specified in the call to the observe() method. The list is available in the observer's callback function (as the first parameter in the callback).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByType)
    #[doc(alias = "getEntriesByType")]
    #[inline]
    pub fn get_entries_by_type(&self, type_: &str) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe { sys::js_get_entries_by_type(self.raw(), type_.as_ptr(), type_.len()) })
    }

    /// The **`getEntriesByName()`** method of the PerformanceObserverEntryList interface returns a list of explicitly observed PerformanceEntry objects for a given name and entryType. The list's members are determined by the set of entry types specified in the call to the observe() method. The list is available in the observer's callback function (as the first parameter in the callback).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByName)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name(&self, name: &str) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe { sys::js_get_entries_by_name(self.raw(), name.as_ptr(), name.len()) })
    }

    /// The **`getEntriesByName()`** method of the PerformanceObserverEntryList interface returns a list of explicitly observed PerformanceEntry objects for a given name and entryType. The list's members are determined by the set of entry types specified in the call to the observe() method. The list is available in the observer's callback function (as the first parameter in the callback).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceObserverEntryList/getEntriesByName)
    #[doc(alias = "getEntriesByName")]
    #[inline]
    pub fn get_entries_by_name_with(
        &self,
        name: &str,
        type_: &str,
    ) -> Result<Vec<PerformanceEntry>> {
        rt::take(unsafe {
            sys::js_get_entries_by_name_with(
                self.raw(),
                name.as_ptr(),
                name.len(),
                type_.as_ptr(),
                type_.len(),
            )
        })
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:performance";
        "PerformanceObserverEntryList.getEntries" => fn js_get_entries(this: RawHandle) -> i32;
        "PerformanceObserverEntryList.getEntriesByType" => fn js_get_entries_by_type(
            this: RawHandle,
            type_: *const u8,
            type_len: usize,
        ) -> i32;
        "PerformanceObserverEntryList.getEntriesByName" => fn js_get_entries_by_name(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
        ) -> i32;
        "PerformanceObserverEntryList.getEntriesByName:with" => fn js_get_entries_by_name_with(
            this: RawHandle,
            name: *const u8,
            name_len: usize,
            type_: *const u8,
            type_len: usize,
        ) -> i32;
    }
}
