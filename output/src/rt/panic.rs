//! The panic hook: tells JavaScript what happened, before the trap.

use std::panic::PanicHookInfo;

use super::{area, sys};

/// Sets the hook.
pub(crate) fn hook() {
    std::panic::set_hook(Box::new(report));
}

/// `message, at src/lib.rs:7:5`
fn report(info: &PanicHookInfo<'_>) {
    let payload = info.payload();
    let message = match payload.downcast_ref::<&'static str>() {
        Some(message) => message,
        None => payload.downcast_ref::<String>().map_or("a panic", String::as_str),
    };
    // SAFETY: what was in the area was taken when it arrived, and nothing comes into it before the text has been read.
    let mut line = Line { room: unsafe { area::lend() }, length: 0 };
    line.push(message.as_bytes());
    if let Some(location) = info.location() {
        line.push(b", at ");
        line.push(location.file().as_bytes());
        line.push_number(location.line());
        line.push_number(location.column());
    }
    // SAFETY: the text is alive during the call.
    unsafe { sys::panic(line.room.as_ptr(), line.length) }
}

/// A line of text in a place of fixed size. Neither allocates nor formats: it must work when nothing else does, and a Worker that is otherwise without `core::fmt`
/// is to stay so.
struct Line<'a> {
    room: &'a mut [u8],
    length: usize,
}

impl Line<'_> {
    /// Appends as much as there is room for.
    #[inline(never)]
    fn push(&mut self, text: &[u8]) {
        let rest = self.room.get_mut(self.length..).unwrap_or_default();
        let length = text.len().min(rest.len());
        if let (Some(place), Some(text)) = (rest.get_mut(..length), text.get(..length)) {
            place.copy_from_slice(text);
            self.length += length;
        }
    }

    /// Appends a colon and a number.
    #[inline(never)]
    fn push_number(&mut self, mut number: u32) {
        // Filled from its end. The masks change nothing, and no panic is reachable from here.
        let mut digits = [0; 16];
        let mut start = digits.len();
        loop {
            start -= 1;
            digits[start & 15] = b'0' + (number % 10) as u8;
            number /= 10;
            if number == 0 {
                break;
            }
        }
        start -= 1;
        digits[start & 15] = b':';
        self.push(&digits[start & 15..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_an_end() {
        let mut room = [0; 16];
        let mut line = Line { room: &mut room, length: 0 };
        line.push(b"x");
        line.push_number(0);
        line.push_number(4_294_967_295);
        assert_eq!((line.length, &line.room[..14]), (14, &b"x:0:4294967295"[..]));
        line.push(b"and more");
        assert_eq!((line.length, &line.room[14..]), (16, &b"an"[..]));
    }
}
