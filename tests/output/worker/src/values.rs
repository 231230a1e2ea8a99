//! Values on their way to JavaScript and back, enums over texts.

use std::collections::HashMap;

use workers::http::RequestRedirect;
use workers::prelude::*;
use workers::Date;

#[derive(Clone, Debug, PartialEq, FromJs, IntoJs)]
struct Everything {
    text: String,
    absent: Option<String>,
    numbers: Vec<f64>,
    byte: u8,
    yes: bool,
    map: HashMap<String, i32>,
    nested: Vec<Option<Point>>,
}

#[derive(Clone, Debug, PartialEq, FromJs, IntoJs)]
struct Point {
    x: i32,
    y: i32,
}

pub fn answer(path: &str, env: &Env) -> Result<Response> {
    match path {
        "integers" => Response::json(vec![i64::from(i32::MIN), (1 << 53) - 1]),
        "round" => Response::ok(format!("{}", round()?)),
        "date" => Response::ok(format!("{:?}", env.json::<Date>("LIMITS").is_err())),
        "enum" => redirect(),
        _ => super::not_found(),
    }
}

fn round() -> Result<bool> {
    let value = Everything {
        text: "ö 世界 🎉".to_owned(),
        absent: None,
        numbers: vec![0.1, f64::INFINITY, -0.0],
        byte: 255,
        yes: true,
        map: HashMap::from([("a".to_owned(), 1), ("__proto__".to_owned(), 2)]),
        nested: vec![Some(Point { x: 1, y: -1 }), None],
    };
    Ok(value.to_js().to::<Everything>()? == value)
}

fn redirect() -> Result<Response> {
    let request = Request::new("http://localhost/")?;
    let known = matches!(request.redirect(), RequestRedirect::Follow);
    Response::ok(format!("{known} {}", request.redirect()))
}
