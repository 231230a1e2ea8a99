//! Texts that the compiler puts together.

use super::Type;

/// A piece of a text.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// As it is.
    Text(&'static str),
    /// A type in the middle.
    Of(&'static Type),
}

/// How many bytes all of it has.
pub const fn length(parts: &[Part]) -> usize {
    let mut sum = 0;
    let mut index = 0;
    while index < parts.len() {
        sum += match parts[index] {
            Part::Text(text) => text.len(),
            Part::Of(Type(inner)) => length(inner),
        };
        index += 1;
    }
    sum
}

/// All of it.
pub const fn line<const N: usize>(parts: &[Part]) -> [u8; N] {
    let mut bytes = [0; N];
    write(parts, &mut bytes, 0);
    bytes
}

/// Gives where it ends.
const fn write(parts: &[Part], bytes: &mut [u8], start: usize) -> usize {
    let mut at = start;
    let mut index = 0;
    while index < parts.len() {
        at = match parts[index] {
            Part::Text(text) => copy(text.as_bytes(), bytes, at),
            Part::Of(Type(inner)) => write(inner, bytes, at),
        };
        index += 1;
    }
    at
}

const fn copy(text: &[u8], bytes: &mut [u8], start: usize) -> usize {
    let mut index = 0;
    while index < text.len() {
        bytes[start + index] = text[index];
        index += 1;
    }
    start + index
}

/// How TypeScript marks what may be absent.
pub const fn optional(is_optional: bool) -> &'static str {
    if is_optional {
        "?"
    } else {
        ""
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::super::{Described, Given, Probe, Taken, Undescribed as _};
    use super::*;
    use crate::rt::Result;

    struct Unknown;

    fn text(of: &'static Type) -> String {
        fn add(parts: &[Part], all: &mut String) {
            for part in parts {
                match part {
                    Part::Text(text) => all.push_str(text),
                    Part::Of(Type(inner)) => add(inner, all),
                }
            }
        }
        let mut all = String::new();
        add(of.0, &mut all);
        all
    }

    #[test]
    fn types_of_types() {
        assert_eq!(
            text(<Vec<Option<(u32, String)>> as Described<Given>>::TYPE),
            "Array<[number, string] | null>"
        );
        assert_eq!(
            text(<HashMap<String, Vec<u8>> as Described<Given>>::TYPE),
            "Record<string, Uint8Array>"
        );
        assert_eq!(text(<Result<u64> as Described<Given>>::TYPE), "number | bigint");
        assert_eq!(text(<Option<bool> as Described<Given>>::PROPERTY), "boolean");
        assert_eq!(text(<&[u8] as Described<Taken>>::TYPE), "Uint8Array | ArrayBuffer | DataView");
    }

    #[test]
    fn what_does_not_say_is_anything() {
        assert_eq!(text(<Probe<Unknown, Given>>::TYPE), "any");
        assert_eq!(text(<Probe<Vec<Unknown>, Taken>>::TYPE), "any");
        assert_eq!(text(<Probe<Vec<u32>, Taken>>::TYPE), "Array<number>");
    }

    #[test]
    fn a_line_is_put_together_by_the_compiler() {
        const PARTS: &[Part] = &[Part::Text("n\t"), Part::Of(<Probe<Vec<bool>, Given>>::TYPE)];
        const LINE: [u8; length(PARTS)] = line(PARTS);
        assert_eq!(&LINE, b"n\tArray<boolean>");
    }
}
