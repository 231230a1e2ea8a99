//! `Flagship`: Feature flags binding for evaluating feature flags from a Cloudflare Workers script.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{FlagshipEvaluationContextValue, FlagshipEvaluationDetails};
use crate::rt::{self, FromJs, IntoJs, Js, Promise};

/// Feature flags binding for evaluating feature flags from a Cloudflare Workers script.
///
/// [Documentation](https://developers.cloudflare.com/workers/runtime-apis/bindings/)
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[event(fetch)]
/// async fn fetch(env: Env) -> Result<Response> {
///     if env.flagship("FLAGS")?.get_boolean_value("new-page", false).await? {
///         return Response::html("<h1>The new page</h1>");
///     }
///     Response::html("<h1>The page as it was</h1>")
/// }
/// ```
///
/// # In JavaScript
///
/// ```typescript
/// // Get a boolean flag value with a default
/// const enabled = await env.FLAGS.getBooleanValue('my-feature', false);
///
/// // Get a flag value with evaluation context for targeting
/// const variant = await env.FLAGS.getStringValue('experiment', 'control', {
///   userId: 'user-123',
///   country: 'US',
/// });
///
/// // Get full evaluation details including variant and reason
/// const details = await env.FLAGS.getBooleanDetails('my-feature', false);
/// console.log(details.variant, details.reason);
/// ```
#[repr(transparent)]
pub struct Flagship(Js);

rt::handle_type!(Flagship: Js);

impl Flagship {
    /// Get a flag value without type checking.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    #[deprecated(note = "Use getValue() instead.")]
    #[inline]
    pub fn get(&self, flag_key: &str) -> Promise<Js> {
        rt::promise(|slot| unsafe {
            sys::js_get(self.raw(), flag_key.as_ptr(), flag_key.len(), slot)
        })
    }

    /// Get a flag value without type checking.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Optional default value returned when evaluation fails.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "get")]
    #[deprecated(note = "Use getValue() instead.")]
    #[inline]
    pub fn get_with(
        &self,
        flag_key: &str,
        default_value: Option<&Js>,
        context: Option<&HashMap<String, Option<FlagshipEvaluationContextValue>>>,
    ) -> Promise<Js> {
        let mut pack = rt::Pack::new();
        pack.put(&context);
        rt::promise(|slot| unsafe {
            sys::js_get_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                rt::opt_raw(default_value),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a flag value, inferring its expected type from the default value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getValue")]
    #[inline]
    pub fn get_value<T: IntoJs, U: FromJs>(&self, flag_key: &str, default_value: T) -> Promise<U> {
        let default_value = default_value.into_js();
        rt::promise_value(|slot| unsafe {
            sys::js_get_value(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                slot,
            )
        })
    }

    /// Get a flag value, inferring its expected type from the default value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getValue")]
    #[inline]
    pub fn get_value_with<T: IntoJs, U: FromJs>(
        &self,
        flag_key: &str,
        default_value: T,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<U> {
        let default_value = default_value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise_value(|slot| unsafe {
            sys::js_get_value_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a flag value with full evaluation details, inferring its expected type from the default value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getDetails")]
    #[inline]
    pub fn get_details<T: IntoJs, U: FromJs>(
        &self,
        flag_key: &str,
        default_value: T,
    ) -> Promise<FlagshipEvaluationDetails<U>> {
        let default_value = default_value.into_js();
        rt::promise(|slot| unsafe {
            sys::js_get_details(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                slot,
            )
        })
    }

    /// Get a flag value with full evaluation details, inferring its expected type from the default value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getDetails")]
    #[inline]
    pub fn get_details_with<T: IntoJs, U: FromJs>(
        &self,
        flag_key: &str,
        default_value: T,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<FlagshipEvaluationDetails<U>> {
        let default_value = default_value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_details_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a boolean flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getBooleanValue")]
    #[inline]
    pub fn get_boolean_value(&self, flag_key: &str, default_value: bool) -> Promise<bool> {
        rt::promise(|slot| unsafe {
            sys::js_get_boolean_value(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                u32::from(default_value),
                slot,
            )
        })
    }

    /// Get a boolean flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getBooleanValue")]
    #[inline]
    pub fn get_boolean_value_with(
        &self,
        flag_key: &str,
        default_value: bool,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<bool> {
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_boolean_value_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                u32::from(default_value),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a string flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getStringValue")]
    #[inline]
    pub fn get_string_value(&self, flag_key: &str, default_value: &str) -> Promise<String> {
        rt::promise(|slot| unsafe {
            sys::js_get_string_value(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.as_ptr(),
                default_value.len(),
                slot,
            )
        })
    }

    /// Get a string flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getStringValue")]
    #[inline]
    pub fn get_string_value_with(
        &self,
        flag_key: &str,
        default_value: &str,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<String> {
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_string_value_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.as_ptr(),
                default_value.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a number flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getNumberValue")]
    #[inline]
    pub fn get_number_value(&self, flag_key: &str, default_value: f64) -> Promise<f64> {
        rt::promise(|slot| unsafe {
            sys::js_get_number_value(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value,
                slot,
            )
        })
    }

    /// Get a number flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getNumberValue")]
    #[inline]
    pub fn get_number_value_with(
        &self,
        flag_key: &str,
        default_value: f64,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<f64> {
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_number_value_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value,
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get an object flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getObjectValue")]
    #[inline]
    pub fn get_object_value<T: IntoJs, U: FromJs>(
        &self,
        flag_key: &str,
        default_value: T,
    ) -> Promise<U> {
        let default_value = default_value.into_js();
        rt::promise_value(|slot| unsafe {
            sys::js_get_object_value(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                slot,
            )
        })
    }

    /// Get an object flag value.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getObjectValue")]
    #[inline]
    pub fn get_object_value_with<T: IntoJs, U: FromJs>(
        &self,
        flag_key: &str,
        default_value: T,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<U> {
        let default_value = default_value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise_value(|slot| unsafe {
            sys::js_get_object_value_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a boolean flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getBooleanDetails")]
    #[inline]
    pub fn get_boolean_details(
        &self,
        flag_key: &str,
        default_value: bool,
    ) -> Promise<FlagshipEvaluationDetails<bool>> {
        rt::promise(|slot| unsafe {
            sys::js_get_boolean_details(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                u32::from(default_value),
                slot,
            )
        })
    }

    /// Get a boolean flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getBooleanDetails")]
    #[inline]
    pub fn get_boolean_details_with(
        &self,
        flag_key: &str,
        default_value: bool,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<FlagshipEvaluationDetails<bool>> {
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_boolean_details_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                u32::from(default_value),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a string flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getStringDetails")]
    #[inline]
    pub fn get_string_details(
        &self,
        flag_key: &str,
        default_value: &str,
    ) -> Promise<FlagshipEvaluationDetails<String>> {
        rt::promise(|slot| unsafe {
            sys::js_get_string_details(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.as_ptr(),
                default_value.len(),
                slot,
            )
        })
    }

    /// Get a string flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getStringDetails")]
    #[inline]
    pub fn get_string_details_with(
        &self,
        flag_key: &str,
        default_value: &str,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<FlagshipEvaluationDetails<String>> {
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_string_details_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.as_ptr(),
                default_value.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get a number flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getNumberDetails")]
    #[inline]
    pub fn get_number_details(
        &self,
        flag_key: &str,
        default_value: f64,
    ) -> Promise<FlagshipEvaluationDetails<f64>> {
        rt::promise(|slot| unsafe {
            sys::js_get_number_details(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value,
                slot,
            )
        })
    }

    /// Get a number flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getNumberDetails")]
    #[inline]
    pub fn get_number_details_with(
        &self,
        flag_key: &str,
        default_value: f64,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<FlagshipEvaluationDetails<f64>> {
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_number_details_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value,
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Get an object flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    #[doc(alias = "getObjectDetails")]
    #[inline]
    pub fn get_object_details<T: IntoJs, U: FromJs>(
        &self,
        flag_key: &str,
        default_value: T,
    ) -> Promise<FlagshipEvaluationDetails<U>> {
        let default_value = default_value.into_js();
        rt::promise(|slot| unsafe {
            sys::js_get_object_details(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                slot,
            )
        })
    }

    /// Get an object flag value with full evaluation details.
    ///
    /// # Arguments
    ///
    /// - `flag_key`: The key of the flag to evaluate.
    /// - `default_value`: Default value returned when evaluation fails or the flag type does not match.
    /// - `context`: Optional evaluation context for targeting rules.
    #[doc(alias = "getObjectDetails")]
    #[inline]
    pub fn get_object_details_with<T: IntoJs, U: FromJs>(
        &self,
        flag_key: &str,
        default_value: T,
        context: &HashMap<String, Option<FlagshipEvaluationContextValue>>,
    ) -> Promise<FlagshipEvaluationDetails<U>> {
        let default_value = default_value.into_js();
        let mut pack = rt::Pack::new();
        pack.put(context);
        rt::promise(|slot| unsafe {
            sys::js_get_object_details_with(
                self.raw(),
                flag_key.as_ptr(),
                flag_key.len(),
                default_value.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:flagship";
        "Flagship.get" => fn js_get(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            slot: Slot,
        );
        "Flagship.get:with" => fn js_get_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getValue" => fn js_get_value(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            slot: Slot,
        );
        "Flagship.getValue:with" => fn js_get_value_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getDetails" => fn js_get_details(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            slot: Slot,
        );
        "Flagship.getDetails:with" => fn js_get_details_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getBooleanValue" => fn js_get_boolean_value(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: u32,
            slot: Slot,
        );
        "Flagship.getBooleanValue:with" => fn js_get_boolean_value_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getStringValue" => fn js_get_string_value(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: *const u8,
            default_value_len: usize,
            slot: Slot,
        );
        "Flagship.getStringValue:with" => fn js_get_string_value_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: *const u8,
            default_value_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getNumberValue" => fn js_get_number_value(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: f64,
            slot: Slot,
        );
        "Flagship.getNumberValue:with" => fn js_get_number_value_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: f64,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getObjectValue" => fn js_get_object_value(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            slot: Slot,
        );
        "Flagship.getObjectValue:with" => fn js_get_object_value_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getBooleanDetails" => fn js_get_boolean_details(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: u32,
            slot: Slot,
        );
        "Flagship.getBooleanDetails:with" => fn js_get_boolean_details_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: u32,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getStringDetails" => fn js_get_string_details(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: *const u8,
            default_value_len: usize,
            slot: Slot,
        );
        "Flagship.getStringDetails:with" => fn js_get_string_details_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: *const u8,
            default_value_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getNumberDetails" => fn js_get_number_details(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: f64,
            slot: Slot,
        );
        "Flagship.getNumberDetails:with" => fn js_get_number_details_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: f64,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Flagship.getObjectDetails" => fn js_get_object_details(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            slot: Slot,
        );
        "Flagship.getObjectDetails:with" => fn js_get_object_details_with(
            this: RawHandle,
            flag_key: *const u8,
            flag_key_len: usize,
            default_value: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
