//! `PerformanceResourceTiming`: The **`PerformanceResourceTiming`** interface enables retrieval and analysis of detailed network timing data regarding the loading of an application's resources.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::PerformanceEntry;
use crate::rt;

/// The **`PerformanceResourceTiming`** interface enables retrieval and analysis of detailed network timing data regarding the loading of an application's resources. An application can use the timing metrics to determine, for example, the length of time it takes to fetch a specific resource, such as an XMLHttpRequest, \<SVG>, image, or script.
///
/// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming)
#[repr(transparent)]
pub struct PerformanceResourceTiming(PerformanceEntry);

rt::handle_type!(PerformanceResourceTiming: PerformanceEntry);

impl PerformanceResourceTiming {
    /// The **`connectEnd`** read-only property returns the timestamp immediately after the browser finishes establishing the connection to the server to retrieve the resource. The timestamp value includes the time interval to establish the transport connection, as well as other time intervals such as TLS handshake and SOCKS authentication.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/connectEnd)
    #[doc(alias = "connectEnd")]
    #[inline]
    pub fn connect_end(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_connect_end(self.raw()) }))
    }

    /// The **`connectStart`** read-only property returns the timestamp immediately before the user agent starts establishing the connection to the server to retrieve the resource.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/connectStart)
    #[doc(alias = "connectStart")]
    #[inline]
    pub fn connect_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_connect_start(self.raw()) }))
    }

    /// The **`decodedBodySize`** read-only property returns the size (in octets) received from the fetch (HTTP or cache) of the message body after removing any applied content encoding (like gzip or Brotli). If the resource is retrieved from an application cache or local resources, it returns the size of the payload after removing any applied content encoding.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/decodedBodySize)
    #[doc(alias = "decodedBodySize")]
    #[inline]
    pub fn decoded_body_size(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_decoded_body_size(self.raw()) }))
    }

    /// The **`domainLookupEnd`** read-only property returns the timestamp immediately after the browser finishes the domain-name lookup for the resource.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/domainLookupEnd)
    #[doc(alias = "domainLookupEnd")]
    #[inline]
    pub fn domain_lookup_end(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_domain_lookup_end(self.raw()) }))
    }

    /// The **`domainLookupStart`** read-only property returns the timestamp immediately before the browser starts the domain name lookup for the resource.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/domainLookupStart)
    #[doc(alias = "domainLookupStart")]
    #[inline]
    pub fn domain_lookup_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_domain_lookup_start(self.raw()) }))
    }

    /// The **`encodedBodySize`** read-only property represents the size (in octets) received from the fetch (HTTP or cache) of the payload body before removing any applied content encodings (like gzip or Brotli). If the resource is retrieved from an application cache or a local resource, it must return the size of the payload body before removing any applied content encoding.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/encodedBodySize)
    #[doc(alias = "encodedBodySize")]
    #[inline]
    pub fn encoded_body_size(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_encoded_body_size(self.raw()) }))
    }

    /// The **`fetchStart`** read-only property represents a timestamp immediately before the browser starts to fetch the resource.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/fetchStart)
    #[doc(alias = "fetchStart")]
    #[inline]
    pub fn fetch_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_fetch_start(self.raw()) }))
    }

    /// The **`initiatorType`** read-only property is a string representing web platform feature that initiated the resource load.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/initiatorType)
    #[doc(alias = "initiatorType")]
    #[inline]
    pub fn initiator_type(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_initiator_type(self.raw()) }))
    }

    /// The **`nextHopProtocol`** read-only property is a string representing the network protocol used to fetch the resource, as identified by the ALPN Protocol ID (RFC7301).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/nextHopProtocol)
    #[doc(alias = "nextHopProtocol")]
    #[inline]
    pub fn next_hop_protocol(&self) -> String {
        rt::attribute(rt::take(unsafe { sys::js_next_hop_protocol(self.raw()) }))
    }

    /// The **`redirectEnd`** read-only property returns a timestamp immediately after receiving the last byte of the response of the last redirect.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/redirectEnd)
    #[doc(alias = "redirectEnd")]
    #[inline]
    pub fn redirect_end(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_redirect_end(self.raw()) }))
    }

    /// The **`redirectStart`** read-only property returns a timestamp representing the start time of the fetch which that initiates the redirect.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/redirectStart)
    #[doc(alias = "redirectStart")]
    #[inline]
    pub fn redirect_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_redirect_start(self.raw()) }))
    }

    /// The **`requestStart`** read-only property returns a timestamp of the time immediately before the browser starts requesting the resource from the server, cache, or local resource. If the transport connection fails and the browser retries the request, the value returned will be the start of the retry request.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/requestStart)
    #[doc(alias = "requestStart")]
    #[inline]
    pub fn request_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_request_start(self.raw()) }))
    }

    /// The **`responseEnd`** read-only property returns a timestamp immediately after the browser receives the last byte of the resource or immediately before the transport connection is closed, whichever comes first.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/responseEnd)
    #[doc(alias = "responseEnd")]
    #[inline]
    pub fn response_end(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_response_end(self.raw()) }))
    }

    /// The **`responseStart`** read-only property returns a timestamp immediately after the browser receives the first byte of the response from the server, cache, or local resource.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/responseStart)
    #[doc(alias = "responseStart")]
    #[inline]
    pub fn response_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_response_start(self.raw()) }))
    }

    /// The **`responseStatus`** read-only property represents the HTTP response status code returned when fetching the resource.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/responseStatus)
    #[doc(alias = "responseStatus")]
    #[inline]
    pub fn response_status(&self) -> u16 {
        rt::attribute(rt::number(unsafe { sys::js_response_status(self.raw()) }))
    }

    /// The **`secureConnectionStart`** read-only property returns a timestamp immediately before the browser starts the handshake process to secure the current connection. If a secure connection is not used, the property returns zero.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/secureConnectionStart)
    #[doc(alias = "secureConnectionStart")]
    #[inline]
    pub fn secure_connection_start(&self) -> Option<f64> {
        rt::attribute(rt::take(unsafe { sys::js_secure_connection_start(self.raw()) }))
    }

    /// The **`transferSize`** read-only property represents the size (in octets) of the fetched resource. The size includes the response header fields plus the response payload body (as defined by RFC7230).
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/transferSize)
    #[doc(alias = "transferSize")]
    #[inline]
    pub fn transfer_size(&self) -> u64 {
        rt::attribute(rt::number(unsafe { sys::js_transfer_size(self.raw()) }))
    }

    /// The **`workerStart`** read-only property of the PerformanceResourceTiming interface returns a DOMHighResTimeStamp immediately before dispatching the FetchEvent if a Service Worker thread is already running, or immediately before starting the Service Worker thread if it is not already running. If the resource is not intercepted by a Service Worker the property will always return 0.
    ///
    /// [MDN Reference](https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/workerStart)
    #[doc(alias = "workerStart")]
    #[inline]
    pub fn worker_start(&self) -> f64 {
        rt::attribute(rt::number(unsafe { sys::js_worker_start(self.raw()) }))
    }
}

mod sys {
    use crate::rt::RawHandle;

    crate::rt::imports! {
        "workers:performance";
        "PerformanceResourceTiming.connectEnd" => fn js_connect_end(this: RawHandle) -> f64;
        "PerformanceResourceTiming.connectStart" => fn js_connect_start(this: RawHandle) -> f64;
        "PerformanceResourceTiming.decodedBodySize" => fn js_decoded_body_size(
            this: RawHandle,
        ) -> f64;
        "PerformanceResourceTiming.domainLookupEnd" => fn js_domain_lookup_end(
            this: RawHandle,
        ) -> f64;
        "PerformanceResourceTiming.domainLookupStart" => fn js_domain_lookup_start(
            this: RawHandle,
        ) -> f64;
        "PerformanceResourceTiming.encodedBodySize" => fn js_encoded_body_size(
            this: RawHandle,
        ) -> f64;
        "PerformanceResourceTiming.fetchStart" => fn js_fetch_start(this: RawHandle) -> f64;
        "PerformanceResourceTiming.initiatorType" => fn js_initiator_type(this: RawHandle) -> i32;
        "PerformanceResourceTiming.nextHopProtocol" => fn js_next_hop_protocol(
            this: RawHandle,
        ) -> i32;
        "PerformanceResourceTiming.redirectEnd" => fn js_redirect_end(this: RawHandle) -> f64;
        "PerformanceResourceTiming.redirectStart" => fn js_redirect_start(this: RawHandle) -> f64;
        "PerformanceResourceTiming.requestStart" => fn js_request_start(this: RawHandle) -> f64;
        "PerformanceResourceTiming.responseEnd" => fn js_response_end(this: RawHandle) -> f64;
        "PerformanceResourceTiming.responseStart" => fn js_response_start(this: RawHandle) -> f64;
        "PerformanceResourceTiming.responseStatus" => fn js_response_status(this: RawHandle) -> f64;
        "PerformanceResourceTiming.secureConnectionStart" => fn js_secure_connection_start(
            this: RawHandle,
        ) -> i32;
        "PerformanceResourceTiming.transferSize" => fn js_transfer_size(this: RawHandle) -> f64;
        "PerformanceResourceTiming.workerStart" => fn js_worker_start(this: RawHandle) -> f64;
    }
}
