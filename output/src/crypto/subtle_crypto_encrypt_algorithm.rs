//! `SubtleCryptoEncryptAlgorithm`: The dictionary [`SubtleCryptoEncryptAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`SubtleCryptoEncryptAlgorithm`](https://developers.cloudflare.com/workers/runtime-apis/web-crypto/).
#[derive(Clone, Debug)]
pub struct SubtleCryptoEncryptAlgorithm {
    name: String,
    iv: Option<Vec<u8>>,
    additional_data: Option<Vec<u8>>,
    tag_length: Option<f64>,
    counter: Option<Vec<u8>>,
    length: Option<i32>,
    label: Option<Vec<u8>>,
}

impl SubtleCryptoEncryptAlgorithm {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            iv: None,
            additional_data: None,
            tag_length: None,
            counter: None,
            length: None,
            label: None,
        }
    }

    /// The member `iv`.
    #[inline]
    pub fn iv(mut self, iv: impl Into<Vec<u8>>) -> Self {
        self.iv = Some(iv.into());
        self
    }

    /// The member `additionalData`.
    #[doc(alias = "additionalData")]
    #[inline]
    pub fn additional_data(mut self, additional_data: impl Into<Vec<u8>>) -> Self {
        self.additional_data = Some(additional_data.into());
        self
    }

    /// The member `tagLength`.
    #[doc(alias = "tagLength")]
    #[inline]
    pub fn tag_length(mut self, tag_length: f64) -> Self {
        self.tag_length = Some(tag_length);
        self
    }

    /// The member `counter`.
    #[inline]
    pub fn counter(mut self, counter: impl Into<Vec<u8>>) -> Self {
        self.counter = Some(counter.into());
        self
    }

    /// The member `length`.
    #[inline]
    pub fn length(mut self, length: i32) -> Self {
        self.length = Some(length);
        self
    }

    /// The member `label`.
    #[inline]
    pub fn label(mut self, label: impl Into<Vec<u8>>) -> Self {
        self.label = Some(label.into());
        self
    }
}

impl rt::Encode for SubtleCryptoEncryptAlgorithm {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.iv);
        pack.put(&self.additional_data);
        pack.put(&self.tag_length);
        pack.put(&self.counter);
        pack.put(&self.length);
        pack.put(&self.label);
    }
}
