//! There, and back, without JavaScript in between.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Json;
use crate::rt::value::reader::read_bytes;
use crate::rt::{IntoJs, Pack};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Shape {
    sides: u32,
    area: Option<f64>,
    kind: Kind,
    open: bool,
    points: Vec<(i8, u64)>,
    more: BTreeMap<u8, Kind>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Kind {
    Plain,
    Wrapped(u8),
    Fields { a: i64 },
    Pair(bool, Option<u8>),
}

fn shape() -> Shape {
    Shape {
        sides: 4,
        area: None,
        kind: Kind::Fields { a: -3 },
        open: true,
        points: vec![(-1, u64::MAX), (2, 3)],
        more: BTreeMap::new(),
    }
}

#[test]
fn there_and_back() {
    let value = Json((shape(), Kind::Pair(true, None)));
    let mut pack = Pack::new();
    value.write(&mut pack);
    let back: Json<(Shape, Kind)> = read_bytes(pack.as_read()).unwrap();
    assert_eq!(back, value);
}

#[test]
fn none_is_no_property_but_an_item() {
    let mut pack = Pack::new();
    let value = Json((shape(), ()));
    value.write(&mut pack);
    let text = String::from_utf8_lossy(&pack.as_read()).into_owned();
    assert!(text.contains("sides") && !text.contains("area"), "{text}");
}

#[test]
fn wrong_data_are_errors() {
    let mut pack = Pack::new();
    let value = Json(vec![Kind::Wrapped(1)]);
    value.write(&mut pack);
    assert!(read_bytes::<Json<Vec<Kind>>>(pack.as_read()).is_ok());
    assert!(read_bytes::<Json<Vec<u8>>>(pack.as_read()).is_err());
    assert!(read_bytes::<Json<Shape>>(pack.as_read()).is_err());
    assert!(read_bytes::<Json<Kind>>(Vec::new()).is_err());
}
