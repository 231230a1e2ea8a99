//! `ImageSignedUrlOptions`: The dictionary [`ImageSignedUrlOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`ImageSignedUrlOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug)]
pub struct ImageSignedUrlOptions {
    variant: String,
    expires_in: Option<f64>,
    key_name: Option<String>,
}

impl ImageSignedUrlOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(variant: impl Into<String>) -> Self {
        Self { variant: variant.into(), expires_in: None, key_name: None }
    }

    /// The member `expiresIn`.
    #[doc(alias = "expiresIn")]
    #[inline]
    pub fn expires_in(mut self, expires_in: f64) -> Self {
        self.expires_in = Some(expires_in);
        self
    }

    /// The member `keyName`.
    #[doc(alias = "keyName")]
    #[inline]
    pub fn key_name(mut self, key_name: impl Into<String>) -> Self {
        self.key_name = Some(key_name.into());
        self
    }
}

impl rt::Encode for ImageSignedUrlOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.variant);
        pack.put(&self.expires_in);
        pack.put(&self.key_name);
    }
}
