//! There, and back, without JavaScript in between.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::time::Duration;

use super::Json;
use crate::rt::value::read_bytes;
use crate::rt::{IntoJs, Pack};

fn made<T: serde::Serialize>(value: T) -> Vec<u8> {
    let value = Json(value);
    let mut pack = Pack::new();
    value.write(&mut pack);
    pack.as_from_js()
}

fn read<T: serde::de::DeserializeOwned>(bytes: Vec<u8>) -> crate::rt::Result<T> {
    read_bytes::<Json<T>>(&bytes).map(Json::into_inner)
}

#[test]
fn there_and_back() {
    type Value = (
        Duration,
        Vec<Result<u8, String>>,
        BTreeMap<String, Option<f64>>,
        (Bound<i64>, Bound<u64>),
        (char, bool, Option<f32>),
    );
    let value: Value = (
        Duration::new(3, 7),
        vec![Ok(1), Err("no".into())],
        BTreeMap::from([("a".into(), Some(1.5)), ("b".into(), None)]),
        (Bound::Unbounded, Bound::Included(u64::MAX)),
        ('ü', true, None),
    );
    assert_eq!(read::<Value>(made(&value)).unwrap(), value);
}

#[test]
fn none_is_no_property() {
    let some = made(Some(1u8)..None);
    let text = String::from_utf8_lossy(&some);
    assert!(text.contains("start") && !text.contains("end"), "{text}");
    assert_eq!(some[1..5], [1, 0, 0, 0]);
}

#[test]
fn keys_are_text() {
    let bytes = made(BTreeMap::from([(7u8, true)]));
    assert!(read::<BTreeMap<String, bool>>(bytes).unwrap()["7"]);
}

#[test]
fn wrong_data_are_errors() {
    assert!(read::<Vec<u8>>(made(vec!["x"])).is_err());
    assert!(read::<Duration>(made(vec![1])).is_err());
    assert!(read::<(u8, u8)>(made(vec![1u8])).is_err());
    assert!(read::<Result<u8, u8>>(made("Ok")).is_err());
    assert!(read::<u8>(made(300)).is_err());
    assert!(read::<u8>(Vec::new()).is_err());
}

#[test]
fn what_is_left_is_skipped() {
    let two = (made((1u8, 2u8, 3u8)), made(BTreeMap::from([("secs", 1u64), ("nanos", 2)])));
    assert_eq!(read::<(u8, u8)>(two.0).unwrap(), (1, 2));
    assert_eq!(read::<Duration>(two.1).unwrap(), Duration::new(1, 2));
}
