//! Values there and back, without JavaScript in between.

use std::collections::BTreeMap;

use super::reader::read_bytes;
use super::{field, tag, FromJs, IntoJs, ValueReader};
use crate::rt::{Error, Pack, Reader, Result};

/// A pack as JavaScript would write it.
#[derive(Default)]
struct Made(Vec<u8>);

impl Made {
    fn tag(mut self, tag: u8) -> Self {
        self.0.push(tag);
        self
    }

    fn count(mut self, count: u32) -> Self {
        self.0.extend(count.to_le_bytes());
        self
    }

    fn text(self, text: &str) -> Self {
        let mut made = self.count(text.len() as u32);
        made.0.extend(text.as_bytes());
        made
    }

    fn number(self, number: f64) -> Self {
        let mut made = self.tag(tag::NUMBER);
        made.0.extend(number.to_le_bytes());
        made
    }

    fn read<T: FromJs>(self) -> Result<T> {
        read_bytes(&self.0)
    }
}

fn made() -> Made {
    Made::default()
}

fn written<T: IntoJs + ?Sized>(value: &T) -> Vec<u8> {
    let mut pack = Pack::new();
    value.write(&mut pack);
    pack.written().to_vec()
}

#[derive(Debug, PartialEq)]
struct Point {
    x: u8,
    name: Option<String>,
}

impl FromJs for Point {
    fn read(reader: &mut ValueReader<'_>) -> Result<Point> {
        let (mut x, mut name) = (None, None);
        reader.object(|key, reader| {
            match key {
                "x" => x = Some(reader.get()?),
                "name" => name = Some(reader.get()?),
                _ => return Ok(false),
            }
            Ok(true)
        })?;
        Ok(Point { x: field(x, "x")?, name: field(name, "name")? })
    }
}

fn message<T: std::fmt::Debug>(result: Result<T>) -> String {
    Error::message(&result.unwrap_err()).to_string()
}

#[test]
fn objects_in_any_order_with_strangers() {
    let pack = made().tag(tag::OBJECT).count(2).text("other").tag(tag::ARRAY).count(1);
    let pack = pack.tag(tag::NULL).text("x").number(3.0);
    assert_eq!(pack.read::<Point>().unwrap(), Point { x: 3, name: None });
}

#[test]
fn errors_say_where() {
    let pack = made().tag(tag::ARRAY).count(1).tag(tag::OBJECT).count(1).text("x").number(300.0);
    assert_eq!(
        message(pack.read::<Vec<Point>>()),
        "[0].x: expected u8, found a number out of its range"
    );
    let pack = made().tag(tag::OBJECT).count(0);
    assert_eq!(message(pack.read::<Point>()), "the property \"x\" is missing");
    assert_eq!(message(made().tag(tag::TRUE).read::<String>()), "expected text, found a boolean");
    assert!(made().tag(tag::ARRAY).count(9).read::<Vec<u32>>().is_err());
    assert!(made().read::<u32>().is_err());
}

#[test]
fn integers_have_no_fraction() {
    assert_eq!(made().number(7.0).read::<u64>().unwrap(), 7);
    assert!(made().number(7.5).read::<u64>().is_err());
    assert!(made().number(f64::NAN).read::<i32>().is_err());
    assert!(made().number(-1.0).read::<u32>().is_err());
    let mut big = made().tag(tag::BIGUINT);
    big.0.extend(u64::MAX.to_le_bytes());
    assert_eq!(big.read::<u64>().unwrap(), u64::MAX);
}

#[test]
fn stands_in_a_pack() {
    let value = made().tag(tag::ARRAY).count(2).number(1.0).number(2.0);
    let pack = made().count(value.0.len() as u32);
    let bytes = [pack.0, value.0, vec![9]].concat();
    let mut reader = Reader::new(&bytes);
    assert_eq!(reader.value::<(u8,)>().unwrap(), (1,));
    assert_eq!(reader.u8().unwrap(), 9);
    let mut reader = Reader::new(&bytes);
    assert!(reader.value::<String>().is_err());
    assert_eq!(reader.u8().unwrap(), 9);
}

#[test]
fn is_copied_for_javascript() {
    let pack = made().tag(tag::OBJECT).count(2).text("a").tag(tag::ARRAY).count(2).number(1.5);
    let pack = pack.tag(tag::TEXT).text("x").text("b").tag(tag::ERROR).text("E").text("no");
    let taken = core::cell::Cell::new(0);
    let mut reader = ValueReader { reader: Reader::new(&pack.0), taken: &taken };
    let mut copy = Pack::new();
    let found = reader.reader.u8().unwrap();
    reader.copy(found, &mut copy).unwrap();
    assert_eq!(copy.as_from_js(), pack.0);
}

#[test]
fn bytes_and_arrays() {
    assert_eq!(made().tag(tag::BYTES).text("ab").read::<Vec<u8>>().unwrap(), b"ab");
    let pack = made().tag(tag::ARRAY).count(2).number(1.0).number(2.0);
    assert_eq!(pack.read::<(u8, u32)>().unwrap(), (1, 2));
}

#[test]
fn what_is_written() {
    assert_eq!(written(&vec![1u8])[0], tag::BYTES);
    assert_eq!(written(&[1u32][..])[..5], [tag::ARRAY, 1, 0, 0, 0]);
    assert_eq!(written(&(1u64 << 53))[0], tag::NUMBER);
    assert_eq!(written(&(u64::MAX))[0], tag::BIGUINT);
    assert_eq!(written(&(i64::MIN))[0], tag::BIGINT);
    assert_eq!(written(&None::<u32>), [tag::NULL]);
    let map = BTreeMap::from([("a", None), ("b", Some(true))]);
    let bytes = written(&map);
    assert_eq!((bytes[1], bytes[bytes.len() - 1]), (1, tag::TRUE));
}

fn back<T: IntoJs + FromJs>(value: T) -> Result<T> {
    let mut pack = Pack::new();
    value.write(&mut pack);
    read_bytes(&pack.as_from_js())
}

#[test]
fn there_and_back() {
    assert_eq!(back(String::from("ü")).unwrap(), "ü");
    assert_eq!(back(vec![Some(1.5), None]).unwrap(), [Some(1.5), None]);
    assert_eq!(back((u64::MAX, i64::MIN, 'x')).unwrap(), (u64::MAX, i64::MIN, 'x'));
    assert_eq!(back(vec![0u8, 255]).unwrap(), [0, 255]);
    assert_eq!(back(Error::type_error("no")).unwrap().to_string(), "TypeError: no");
    let map = BTreeMap::from([(String::from("k"), vec![true])]);
    assert_eq!(back(map.clone()).unwrap(), map);
}

#[derive(Clone, Debug)]
enum Fit {
    Cover,
    Str(String),
    Points(Vec<Pair>),
    Texts(Vec<String>),
    Pair(Pair),
    Named(Named),
    Other(crate::rt::Js),
}

#[derive(Clone, Debug, PartialEq)]
struct Pair(u8);

#[derive(Clone, Debug, PartialEq)]
struct Named(String);

macro_rules! by_key {
    ($name:ident, $key:literal) => {
        impl FromJs for $name {
            fn read(reader: &mut ValueReader<'_>) -> Result<$name> {
                let mut found = None;
                reader.object(|key, reader| {
                    if key == $key {
                        found = Some(reader.get()?);
                    }
                    Ok(key == $key)
                })?;
                Ok($name(field(found, $key)?))
            }
        }
        impl IntoJs for $name {
            fn write<'a>(&'a self, pack: &mut Pack<'a>) {
                pack.value_object(|object| object.field($key, &self.0));
            }
        }
    };
}
by_key!(Pair, "x");
by_key!(Named, "name");

crate::rt::union_type! {
    Fit [from into_js from_js]
    { Cover(0): "cover", }
    {
        Str(1): owned_text,
        Points(2): value Vec<Pair>,
        Texts(3): value Vec<String>,
        Pair(4): value Pair,
        Named(5): value Named,
        Other(6): other crate::rt::Js,
    }
    [
        (0, OneOf(&["cover"])),
        (1, Text),
        (2, List(&Object(&[("x", false, Number)]))),
        (3, List(&Text)),
        (4, Object(&[("x", false, Number), ("kind", true, OneOf(&["pair"]))])),
        (5, Object(&[("name", false, Any)])),
    ]
}

#[test]
fn arms_are_told_apart() {
    let text = |text: &str| made().tag(tag::TEXT).text(text);
    let object = |key: &str| made().tag(tag::OBJECT).count(1).text(key);
    let read = |made: Made| made.read::<Fit>().unwrap();
    assert!(matches!(read(text("cover")), Fit::Cover));
    assert!(matches!(read(text("none")), Fit::Str(text) if text == "none"));
    assert!(matches!(read(object("x").number(1.0)), Fit::Pair(Pair(1))));
    assert!(matches!(read(object("name").tag(tag::TEXT).text("a")), Fit::Named(_)));
    let both = made().tag(tag::OBJECT).count(3).text("x").number(1.0);
    let both = both.text("kind").tag(tag::TEXT).text("other").text("name").tag(tag::TEXT).text("a");
    assert!(matches!(read(both), Fit::Named(_)));
    let mut list = made().tag(tag::ARRAY).count(2).tag(tag::OBJECT).count(1).text("x").number(1.0);
    list = list.tag(tag::OBJECT).count(1).text("x").number(2.0);
    assert!(matches!(read(list), Fit::Points(points) if points.len() == 2));
    let texts = made().tag(tag::ARRAY).count(1).tag(tag::TEXT).text("a");
    assert!(matches!(read(texts), Fit::Texts(_)));
    assert!(matches!(read(made().tag(tag::NULL)), Fit::Other(js) if js == crate::rt::Js::NULL));
}

fn crossed<T: IntoJs + ?Sized>(value: &T) -> Vec<u8> {
    let mut pack = Pack::new();
    value.write(&mut pack);
    pack.as_from_js()
}

#[test]
fn arms_are_written_as_what_they_hold() {
    assert_eq!(crossed(&Fit::from("a")), crossed("a"));
    assert_eq!(crossed(&Fit::Cover), crossed("cover"));
    assert_eq!(crossed(&Fit::from(Pair(1))), crossed(&Pair(1)));
}
