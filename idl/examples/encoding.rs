// for TextDecoder
use workers::encoding::{TextDecoder, TextDecoderConstructorOptions};
use workers::prelude::*;

fn latin1(bytes: &[u8]) -> Result<String> {
    let options = TextDecoderConstructorOptions::new().fatal(true);
    TextDecoder::new_with(Some("windows-1252"), Some(&options))?.decode(bytes)
}
