//! `RequestInitCfProperties`: In addition to the properties you can set in the RequestInit dict that you pass as an argument to the Request constructor, you can set certain properties of a `cf` object to control how Cloudflare features are applied to that new Request.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;
use std::time::Duration;

use super::{
    RequestInitCfPropertiesGrpcWeb, RequestInitCfPropertiesImage,
    RequestInitCfPropertiesImageMinify, RequestInitCfPropertiesOriginRangeRequests,
    RequestInitCfPropertiesPolish, RequestInitCfPropertiesR2, RequestInitCfPropertiesVary,
};
use crate::rt::{self, Result};

/// In addition to the properties you can set in the RequestInit dict
/// that you pass as an argument to the Request constructor, you can
/// set certain properties of a `cf` object to control how Cloudflare
/// features are applied to that new Request.
///
/// Note: Currently, these properties cannot be tested in the
/// playground.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RequestInitCfProperties {
    /// The member `cacheEverything`.
    #[doc(alias = "cacheEverything")]
    pub cache_everything: Option<bool>,
    /// A request's cache key is what determines if two requests are
    /// "the same" for caching purposes. If a request has the same cache key
    /// as some previous request, then we can serve the same cached response for
    /// both. (e.g. 'some-key')
    ///
    /// Only available for Enterprise customers.
    #[doc(alias = "cacheKey")]
    pub cache_key: Option<String>,
    /// This allows you to append additional Cache-Tag response headers
    /// to the origin response without modifications to the origin server.
    /// This will allow for greater control over the Purge by Cache Tag feature
    /// utilizing changes only in the Workers process.
    ///
    /// Only available for Enterprise customers.
    #[doc(alias = "cacheTags")]
    pub cache_tags: Option<Vec<String>>,
    /// Force response to be cached for a given number of seconds. (e.g. 300)
    #[doc(alias = "cacheTtl")]
    pub cache_ttl: Option<Duration>,
    /// Force response to be cached for a given number of seconds based on the Origin status code.
    /// (e.g. { '200-299': 86400, '404': 1, '500-599': 0 })
    #[doc(alias = "cacheTtlByStatus")]
    pub cache_ttl_by_status: Option<HashMap<String, i32>>,
    /// Controls whether Cloudflare uses range requests when fetching the response
    /// from the origin.
    ///
    /// - `"on"`: enable origin range requests for this request.
    /// - `"off"`: disable origin range requests for this request.
    #[doc(alias = "originRangeRequests")]
    pub origin_range_requests: Option<RequestInitCfPropertiesOriginRangeRequests>,
    /// Controls how responses with a `Vary` header are cached for this request.
    pub vary: Option<RequestInitCfPropertiesVary>,
    /// Explicit Cache-Control header value to set on the response stored in cache.
    /// This gives full control over cache directives (e.g. 'public, max-age=3600, s-maxage=86400').
    ///
    /// Cannot be used together with `cacheTtl` or the `cache` request option (`no-store`/`no-cache`),
    /// as these are mutually exclusive cache control mechanisms. Setting both will throw a TypeError.
    ///
    /// Can be used together with `cacheTtlByStatus`.
    #[doc(alias = "cacheControl")]
    pub cache_control: Option<String>,
    /// Whether the response should be eligible for Cache Reserve storage.
    #[doc(alias = "cacheReserveEligible")]
    pub cache_reserve_eligible: Option<bool>,
    /// Whether to respect strong ETags (as opposed to weak ETags) from the origin.
    #[doc(alias = "respectStrongEtag")]
    pub respect_strong_etag: Option<bool>,
    /// Whether to strip ETag headers from the origin response before caching.
    #[doc(alias = "stripEtags")]
    pub strip_etags: Option<bool>,
    /// Whether to strip Last-Modified headers from the origin response before caching.
    #[doc(alias = "stripLastModified")]
    pub strip_last_modified: Option<bool>,
    /// Whether to enable Cache Deception Armor, which protects against web cache
    /// deception attacks by verifying the Content-Type matches the URL extension.
    #[doc(alias = "cacheDeceptionArmor")]
    pub cache_deception_armor: Option<bool>,
    /// Minimum file size in bytes for a response to be eligible for Cache Reserve storage.
    #[doc(alias = "cacheReserveMinimumFileSize")]
    pub cache_reserve_minimum_file_size: Option<u64>,
    /// The member `scrapeShield`.
    #[doc(alias = "scrapeShield")]
    pub scrape_shield: Option<bool>,
    /// The member `apps`.
    pub apps: Option<bool>,
    /// Controls whether an outbound gRPC-web subrequest from this Worker is
    /// converted to gRPC at the Cloudflare edge.
    ///
    /// - `"passthrough"`: forward the subrequest unchanged as gRPC-web (default).
    /// - `"convert"`: convert the gRPC-web subrequest to gRPC at the edge.
    ///
    /// Provides per-request control over the same edge conversion behavior
    /// gated by the `auto_grpc_convert` compatibility flag.
    #[doc(alias = "grpcWeb")]
    pub grpc_web: Option<RequestInitCfPropertiesGrpcWeb>,
    /// The member `image`.
    pub image: Option<RequestInitCfPropertiesImage>,
    /// The member `minify`.
    pub minify: Option<RequestInitCfPropertiesImageMinify>,
    /// The member `mirage`.
    pub mirage: Option<bool>,
    /// The member `polish`.
    pub polish: Option<RequestInitCfPropertiesPolish>,
    /// The member `r2`.
    pub r2: Option<RequestInitCfPropertiesR2>,
    /// Redirects the request to an alternate origin server. You can use this,
    /// for example, to implement load balancing across several origins.
    /// (e.g.us-east.example.com)
    ///
    /// Note - For security reasons, the hostname set in resolveOverride must
    /// be proxied on the same Cloudflare zone of the incoming request.
    /// Otherwise, the setting is ignored. CNAME hosts are allowed, so to
    /// resolve to a host under a different domain or a DNS only domain first
    /// declare a CNAME record within your own zone’s DNS mapping to the
    /// external hostname, set proxy on Cloudflare, then set resolveOverride
    /// to point to that CNAME record.
    #[doc(alias = "resolveOverride")]
    pub resolve_override: Option<String>,
}

impl RequestInitCfProperties {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cacheEverything`.
    #[doc(alias = "cacheEverything")]
    #[inline]
    pub fn cache_everything(mut self, cache_everything: bool) -> Self {
        self.cache_everything = Some(cache_everything);
        self
    }

    /// A request's cache key is what determines if two requests are
    /// "the same" for caching purposes. If a request has the same cache key
    /// as some previous request, then we can serve the same cached response for
    /// both. (e.g. 'some-key')
    ///
    /// Only available for Enterprise customers.
    #[doc(alias = "cacheKey")]
    #[inline]
    pub fn cache_key(mut self, cache_key: impl Into<String>) -> Self {
        self.cache_key = Some(cache_key.into());
        self
    }

    /// This allows you to append additional Cache-Tag response headers
    /// to the origin response without modifications to the origin server.
    /// This will allow for greater control over the Purge by Cache Tag feature
    /// utilizing changes only in the Workers process.
    ///
    /// Only available for Enterprise customers.
    #[doc(alias = "cacheTags")]
    #[inline]
    pub fn cache_tags(mut self, cache_tags: Vec<String>) -> Self {
        self.cache_tags = Some(cache_tags);
        self
    }

    /// Force response to be cached for a given number of seconds. (e.g. 300)
    #[doc(alias = "cacheTtl")]
    #[inline]
    pub fn cache_ttl(mut self, cache_ttl: Duration) -> Self {
        self.cache_ttl = Some(cache_ttl);
        self
    }

    /// Force response to be cached for a given number of seconds based on the Origin status code.
    /// (e.g. { '200-299': 86400, '404': 1, '500-599': 0 })
    #[doc(alias = "cacheTtlByStatus")]
    #[inline]
    pub fn cache_ttl_by_status(mut self, cache_ttl_by_status: HashMap<String, i32>) -> Self {
        self.cache_ttl_by_status = Some(cache_ttl_by_status);
        self
    }

    /// Controls whether Cloudflare uses range requests when fetching the response
    /// from the origin.
    ///
    /// - `"on"`: enable origin range requests for this request.
    /// - `"off"`: disable origin range requests for this request.
    #[doc(alias = "originRangeRequests")]
    #[inline]
    pub fn origin_range_requests(
        mut self,
        origin_range_requests: RequestInitCfPropertiesOriginRangeRequests,
    ) -> Self {
        self.origin_range_requests = Some(origin_range_requests);
        self
    }

    /// Controls how responses with a `Vary` header are cached for this request.
    #[inline]
    pub fn vary(mut self, vary: RequestInitCfPropertiesVary) -> Self {
        self.vary = Some(vary);
        self
    }

    /// Explicit Cache-Control header value to set on the response stored in cache.
    /// This gives full control over cache directives (e.g. 'public, max-age=3600, s-maxage=86400').
    ///
    /// Cannot be used together with `cacheTtl` or the `cache` request option (`no-store`/`no-cache`),
    /// as these are mutually exclusive cache control mechanisms. Setting both will throw a TypeError.
    ///
    /// Can be used together with `cacheTtlByStatus`.
    #[doc(alias = "cacheControl")]
    #[inline]
    pub fn cache_control(mut self, cache_control: impl Into<String>) -> Self {
        self.cache_control = Some(cache_control.into());
        self
    }

    /// Whether the response should be eligible for Cache Reserve storage.
    #[doc(alias = "cacheReserveEligible")]
    #[inline]
    pub fn cache_reserve_eligible(mut self, cache_reserve_eligible: bool) -> Self {
        self.cache_reserve_eligible = Some(cache_reserve_eligible);
        self
    }

    /// Whether to respect strong ETags (as opposed to weak ETags) from the origin.
    #[doc(alias = "respectStrongEtag")]
    #[inline]
    pub fn respect_strong_etag(mut self, respect_strong_etag: bool) -> Self {
        self.respect_strong_etag = Some(respect_strong_etag);
        self
    }

    /// Whether to strip ETag headers from the origin response before caching.
    #[doc(alias = "stripEtags")]
    #[inline]
    pub fn strip_etags(mut self, strip_etags: bool) -> Self {
        self.strip_etags = Some(strip_etags);
        self
    }

    /// Whether to strip Last-Modified headers from the origin response before caching.
    #[doc(alias = "stripLastModified")]
    #[inline]
    pub fn strip_last_modified(mut self, strip_last_modified: bool) -> Self {
        self.strip_last_modified = Some(strip_last_modified);
        self
    }

    /// Whether to enable Cache Deception Armor, which protects against web cache
    /// deception attacks by verifying the Content-Type matches the URL extension.
    #[doc(alias = "cacheDeceptionArmor")]
    #[inline]
    pub fn cache_deception_armor(mut self, cache_deception_armor: bool) -> Self {
        self.cache_deception_armor = Some(cache_deception_armor);
        self
    }

    /// Minimum file size in bytes for a response to be eligible for Cache Reserve storage.
    #[doc(alias = "cacheReserveMinimumFileSize")]
    #[inline]
    pub fn cache_reserve_minimum_file_size(mut self, cache_reserve_minimum_file_size: u64) -> Self {
        self.cache_reserve_minimum_file_size = Some(cache_reserve_minimum_file_size);
        self
    }

    /// The member `scrapeShield`.
    #[doc(alias = "scrapeShield")]
    #[inline]
    pub fn scrape_shield(mut self, scrape_shield: bool) -> Self {
        self.scrape_shield = Some(scrape_shield);
        self
    }

    /// The member `apps`.
    #[inline]
    pub fn apps(mut self, apps: bool) -> Self {
        self.apps = Some(apps);
        self
    }

    /// Controls whether an outbound gRPC-web subrequest from this Worker is
    /// converted to gRPC at the Cloudflare edge.
    ///
    /// - `"passthrough"`: forward the subrequest unchanged as gRPC-web (default).
    /// - `"convert"`: convert the gRPC-web subrequest to gRPC at the edge.
    ///
    /// Provides per-request control over the same edge conversion behavior
    /// gated by the `auto_grpc_convert` compatibility flag.
    #[doc(alias = "grpcWeb")]
    #[inline]
    pub fn grpc_web(mut self, grpc_web: RequestInitCfPropertiesGrpcWeb) -> Self {
        self.grpc_web = Some(grpc_web);
        self
    }

    /// The member `image`.
    #[inline]
    pub fn image(mut self, image: RequestInitCfPropertiesImage) -> Self {
        self.image = Some(image);
        self
    }

    /// The member `minify`.
    #[inline]
    pub fn minify(mut self, minify: RequestInitCfPropertiesImageMinify) -> Self {
        self.minify = Some(minify);
        self
    }

    /// The member `mirage`.
    #[inline]
    pub fn mirage(mut self, mirage: bool) -> Self {
        self.mirage = Some(mirage);
        self
    }

    /// The member `polish`.
    #[inline]
    pub fn polish(mut self, polish: RequestInitCfPropertiesPolish) -> Self {
        self.polish = Some(polish);
        self
    }

    /// The member `r2`.
    #[inline]
    pub fn r2(mut self, r2: RequestInitCfPropertiesR2) -> Self {
        self.r2 = Some(r2);
        self
    }

    /// Redirects the request to an alternate origin server. You can use this,
    /// for example, to implement load balancing across several origins.
    /// (e.g.us-east.example.com)
    ///
    /// Note - For security reasons, the hostname set in resolveOverride must
    /// be proxied on the same Cloudflare zone of the incoming request.
    /// Otherwise, the setting is ignored. CNAME hosts are allowed, so to
    /// resolve to a host under a different domain or a DNS only domain first
    /// declare a CNAME record within your own zone’s DNS mapping to the
    /// external hostname, set proxy on Cloudflare, then set resolveOverride
    /// to point to that CNAME record.
    #[doc(alias = "resolveOverride")]
    #[inline]
    pub fn resolve_override(mut self, resolve_override: impl Into<String>) -> Self {
        self.resolve_override = Some(resolve_override.into());
        self
    }
}

impl rt::Encode for RequestInitCfProperties {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cache_everything);
        pack.put(&self.cache_key);
        pack.put(&self.cache_tags);
        pack.optional(&self.cache_ttl, |pack, x| pack.seconds(x));
        pack.put(&self.cache_ttl_by_status);
        pack.put(&self.origin_range_requests);
        pack.put(&self.vary);
        pack.put(&self.cache_control);
        pack.put(&self.cache_reserve_eligible);
        pack.put(&self.respect_strong_etag);
        pack.put(&self.strip_etags);
        pack.put(&self.strip_last_modified);
        pack.put(&self.cache_deception_armor);
        pack.put(&self.cache_reserve_minimum_file_size);
        pack.put(&self.scrape_shield);
        pack.put(&self.apps);
        pack.put(&self.grpc_web);
        pack.put(&self.image);
        pack.put(&self.minify);
        pack.put(&self.mirage);
        pack.put(&self.polish);
        pack.put(&self.r2);
        pack.put(&self.resolve_override);
    }
}

impl rt::Decode for RequestInitCfProperties {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let cache_everything = r.get();
        let cache_key = r.get();
        let cache_tags = r.get();
        let cache_ttl = r.optional(|r| r.seconds());
        let cache_ttl_by_status = r.get();
        let origin_range_requests = r.get();
        let vary = r.get();
        let cache_control = r.get();
        let cache_reserve_eligible = r.get();
        let respect_strong_etag = r.get();
        let strip_etags = r.get();
        let strip_last_modified = r.get();
        let cache_deception_armor = r.get();
        let cache_reserve_minimum_file_size = r.get();
        let scrape_shield = r.get();
        let apps = r.get();
        let grpc_web = r.get();
        let image = r.get();
        let minify = r.get();
        let mirage = r.get();
        let polish = r.get();
        let r2 = r.get();
        let resolve_override = r.get();
        Ok(Self {
            cache_everything: cache_everything?,
            cache_key: cache_key?,
            cache_tags: cache_tags?,
            cache_ttl: cache_ttl?,
            cache_ttl_by_status: cache_ttl_by_status?,
            origin_range_requests: origin_range_requests?,
            vary: vary?,
            cache_control: cache_control?,
            cache_reserve_eligible: cache_reserve_eligible?,
            respect_strong_etag: respect_strong_etag?,
            strip_etags: strip_etags?,
            strip_last_modified: strip_last_modified?,
            cache_deception_armor: cache_deception_armor?,
            cache_reserve_minimum_file_size: cache_reserve_minimum_file_size?,
            scrape_shield: scrape_shield?,
            apps: apps?,
            grpc_web: grpc_web?,
            image: image?,
            minify: minify?,
            mirage: mirage?,
            polish: polish?,
            r2: r2?,
            resolve_override: resolve_override?,
        })
    }
}
