import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { emitRust } from "../../generator/emit/rust.ts";
import { findToolchain } from "../../generator/setup/toolchain.mjs";
import type { BindingPlan, PlannedFunction, PlannedType } from "../../generator/lower/plan.ts";
import * as p from "./rust-plan.ts";

const { later, method, named, now, optional, text, u32, u64, unit } = p;

function fileOf(plan: BindingPlan, path: string): string {
  return emitRust(plan).find((one) => one.path === path)?.text ?? "";
}

/** The text of one type's file from its first item on. */
function typeText(type: PlannedType): string {
  const name = type.rustName.replace(/(?<=[a-z])[A-Z]/g, "_$&").toLowerCase();
  const whole = fileOf(p.plan(p.product("kv", [type])), `src/kv/${name}.rs`);
  return whole.replace(/^\/\/!.*\n/gm, "").trim();
}

/** The text of one function, without its type. */
function functionText(given: PlannedFunction): string {
  const whole = typeText(p.aClass("Thing", [given]));
  const [, body = ""] = /^impl Thing \{\n(.*?)\n\}$/ms.exec(whole) ?? [];
  return body.replace(/^ {4}/gm, "").replace("#[inline]\n", "");
}

const functions: readonly (readonly [string, { given: PlannedFunction; want: string }])[] = [
  [
    "a promise of what may be absent",
    {
      given: method("get", later(optional(text)), { parameters: { key: text } }),
      want: `pub fn get(&self, key: &str) -> Promise<Option<String>> {
    rt::promise(|slot| unsafe { sys::get(self.raw(), key.as_ptr(), key.len(), slot) })
}`,
    },
  ],
  [
    "an attribute",
    {
      given: method("size", now(u32, "number", false)),
      want: `pub fn size(&self) -> u32 {
    rt::attribute(rt::number(unsafe { sys::size(self.raw()) }))
}`,
    },
  ],
  [
    "a result",
    {
      given: method("has", now(p.boolean, "boolean"), { parameters: { a: u32, b: p.boolean } }),
      want: `pub fn has(&self, a: u32, b: bool) -> Result<bool> {
    rt::boolean(unsafe { sys::has(self.raw(), a, u32::from(b)) })
}`,
    },
  ],
  [
    "a pack of a union and options",
    {
      given: method("put", later(unit), {
        parameters: { value: named("union", "Body"), options: named("struct", "Options") },
      }),
      want: `pub fn put<'a>(&self, value: impl Into<super::Body<'a>>, options: &super::Options) -> Promise<()> {
    let value = value.into();
    let mut pack = rt::Pack::new();
    pack.put(&value);
    pack.put(options);
    rt::promise(|slot| unsafe { sys::put(self.raw(), pack.as_ptr(), pack.len(), slot) })
}`.replaceAll("super::", ""),
    },
  ],
  [
    "values of the user's",
    {
      given: method("send", later(p.generic("U"), "value"), {
        parameters: { message: p.generic("T"), more: p.list(p.generic("T")) },
        typeParameters: [
          { name: "T", bound: "IntoJs" },
          { name: "U", bound: "FromJs" },
        ],
      }),
      want: `pub fn send<T: IntoJs, U: FromJs>(&self, message: T, more: &[T]) -> Promise<U> {
    let message = message.into_js();
    let mut pack = rt::Pack::new();
    pack.list(more, |pack, x| pack.value(x));
    rt::promise_value(|slot| unsafe {
        sys::send(self.raw(), message.raw(), pack.as_ptr(), pack.len(), slot)
    })
}`,
    },
  ],
  [
    "what the type does not tell is read by a closure",
    {
      given: method("all", later(p.map(optional(p.generic("T")))), {
        typeParameters: [{ name: "T", bound: "FromJs" }],
      }),
      want: `pub fn all<T: FromJs>(&self) -> Promise<HashMap<String, Option<T>>> {
    rt::promise_with(
        |answer| answer.read(|r| r.map(|r| r.optional(|r| r.value()))),
        |slot| unsafe { sys::all(self.raw(), slot) },
    )
}`,
    },
  ],
  [
    "a wide integer is refused in a promise",
    {
      given: method("seek", later(unit), { parameters: { to: u64 } }),
      want: `pub fn seek(&self, to: u64) -> Promise<()> {
    let to = match rt::exact(to) {
        Ok(exact) => exact,
        Err(error) => return rt::promise_failed(error),
    };
    rt::promise(|slot| unsafe { sys::seek(self.raw(), to, slot) })
}`,
    },
  ],
  [
    "and in a pack",
    {
      given: method("seek", now(unit, "unit"), { parameters: { to: p.list(u64) } }),
      want: `pub fn seek(&self, to: &[u64]) -> Result<()> {
    let mut pack = rt::Pack::new();
    pack.put(to);
    pack.check()?;
    rt::unit(unsafe { sys::seek(self.raw(), pack.as_ptr(), pack.len()) })
}`,
    },
  ],
  [
    "optional things pass by themselves",
    {
      given: method("find", now(p.js, "optional-handle"), {
        parameters: {
          at: optional(text),
          by: optional(p.handle("Other")),
          how: optional(named("enum", "How")),
        },
      }),
      want: `pub fn find(&self, at: Option<&str>, by: Option<&Other>, how: Option<How>) -> Result<Js> {
    let how = how.as_ref().map(How::as_str);
    rt::optional_handle(unsafe {
        sys::find(
            self.raw(),
            rt::opt_ptr(at),
            rt::opt_len(at),
            rt::opt_raw(by),
            rt::opt_ptr(how),
            rt::opt_len(how),
        )
    })
}`,
    },
  ],
  [
    "a parameter may have a local's name",
    {
      given: method("f", later(unit), { parameters: { slot: u32, pack: p.list(u32) } }),
      want: `pub fn f(&self, slot: u32, pack: &[u32]) -> Promise<()> {
    let mut pack_in = rt::Pack::new();
    pack_in.put(pack);
    rt::promise(|slot_in| unsafe {
        sys::f(self.raw(), slot, pack_in.as_ptr(), pack_in.len(), slot_in)
    })
}`,
    },
  ],
  [
    "a method that hides the handle",
    {
      given: method("raw", now(unit, "unit")),
      want: `pub fn raw(&self) -> Result<()> {
    rt::unit(unsafe { sys::raw(rt::raw(self)) })
}`,
    },
  ],
  [
    "what needs a feature is written by its path",
    {
      given: method("open", now(p.handle("Stream", "streams"), "handle"), {
        jsName: "openStream",
        docs: ["Opens it."],
        features: ["streams"],
        deprecated: 'say "no"',
      }),
      want: `/// Opens it.
#[cfg(feature = "streams")]
#[doc(alias = "openStream")]
#[deprecated(note = "say \\"no\\"")]
pub fn open(&self) -> crate::rt::Result<crate::streams::Stream> {
    rt::handle(unsafe { sys::open(self.raw()) })
}`,
    },
  ],
];

describe("functions", () => {
  it.each(functions)("%s", (_, { given, want }) => {
    expect(functionText(given)).toBe(want);
  });
});

const types: readonly (readonly [string, { given: PlannedType; want: string }])[] = [
  [
    "an input",
    {
      given: p.aStruct("Options", "input", [
        p.field("key", text),
        p.field("max_age", optional(u64)),
        p.field("body", optional(named("union", "Body"))),
      ]),
      want: `use super::Body;
use crate::rt;

#[derive(Clone, Debug)]
pub struct Options {
    key: String,
    max_age: Option<u64>,
    body: Option<Body<'static>>,
}

impl Options {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into(), max_age: None, body: None }
    }

    #[inline]
    pub fn max_age(mut self, max_age: u64) -> Self {
        self.max_age = Some(max_age);
        self
    }

    #[inline]
    pub fn body(mut self, body: impl Into<Body<'static>>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl rt::Encode for Options {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.key);
        pack.put(&self.max_age);
        pack.put(&self.body);
    }
}`,
    },
  ],
  [
    "an output without handles",
    {
      given: p.aStruct("Info", "output", [p.field("name", text), p.field("size", u64)]),
      want: `use crate::rt::{self, Result};

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Info {
    pub name: String,
    pub size: u64,
}

impl rt::Decode for Info {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, size: r.get()? })
    }
}`,
    },
  ],
  [
    "an output with a handle is read whole",
    {
      given: p.aStruct("Pair", "output", [p.field("r", text), p.field("js", p.js)]),
      want: `use crate::rt::{self, Js, Result};

#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pair {
    pub r: String,
    pub js: Js,
}

impl rt::Decode for Pair {
    #[inline]
    fn decode(reader: &mut rt::Reader<'_>) -> Result<Self> {
        let r = reader.get();
        let js = reader.get();
        Ok(Self { r: r?, js: js? })
    }
}`,
    },
  ],
  [
    "a value",
    {
      given: {
        ...p.aStruct("Input", "both", [p.field("max_tokens", u32, { jsName: "maxTokens" })]),
        crossing: "value",
      },
      want: `use crate::{FromJs, IntoJs};

#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Input {
    #[doc(alias = "maxTokens")]
    pub max_tokens: u32,
}

impl Input {
    /// With all that there is.
    #[inline]
    pub fn new(max_tokens: u32) -> Self {
        Self { max_tokens }
    }
}`,
    },
  ],
  [
    "an open enum",
    {
      given: p.anEnum("Order", { Ascending: "asc" }),
      want: `use crate::rt;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// \`asc\`
    Ascending,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    Order {
        Ascending = "asc",
    }
}`,
    },
  ],
  [
    "a union",
    {
      given: p.aUnion("Body", { Str: text, Stream: p.handle("Stream"), Tags: p.list(text) }),
      want: `use std::borrow::Cow;

use super::Stream;
use crate::rt;

#[derive(Clone, Debug)]
pub enum Body<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// \`Stream\`
    Stream(Stream),
    /// A list.
    Tags(Vec<String>),
}

rt::union_type! {
    Body<'a> [from encode]
    {}
    {
        Str(0): text,
        Stream(1): handle Stream,
        Tags(2): list String,
    }
    []
}`,
    },
  ],
];

describe("types", () => {
  it.each(types)("%s", (_, { given, want }) => {
    expect(typeText(given)).toBe(want);
  });
});

describe("modules", () => {
  it("gates what needs a feature, and its imports", () => {
    const gated = p.aClass("Secret", [], { features: ["experimental"] });
    const thing = p.aClass("Thing", [
      method("open", now(p.handle("Secret"), "handle"), { features: ["experimental"] }),
    ]);
    const plan = p.plan(p.product("kv", [gated, thing]));
    expect(fileOf(plan, "src/kv/mod.rs")).toContain(`
mod thing;

#[cfg(feature = "experimental")]
mod secret;

pub use thing::Thing;

#[cfg(feature = "experimental")]
pub use secret::Secret;
`);
    expect(fileOf(plan, "src/kv/thing.rs")).toContain(`
use crate::rt::{self, Js};
`);
    expect(fileOf(plan, "src/kv/thing.rs")).toContain(`
mod sys {
    crate::rt::imports! {
        "workers:kv";
        #[cfg(feature = "experimental")]
        "kv.open" => fn open(this: crate::rt::RawHandle) -> crate::rt::RawHandle;
    }
}
`);
  });
});

/** Names of all lengths, so that everything breaks in each of its ways somewhere. */
function ruler(): BindingPlan {
  const lengths = Array.from({ length: 62 }, (_, index) => index + 3);
  // Members have no names as long as those of types.
  const long = (size: number, letter = "a"): string => letter.repeat(Math.min(size, 38));
  const Long = (size: number, letter = "L"): string => `${letter}${"a".repeat(size)}`;
  const functionsOf = (size: number): PlannedFunction[] => [
    method(long(size), later(optional(text)), { parameters: { key: text } }),
    method(`b${long(size)}`, now(named("struct", Long(size)), "take", false), {
      parameters: { value: named("union", Long(size)), a: named("enum", "How") },
      docs: ["It."],
      deprecated: long(size),
    }),
    method(`c${long(size)}`, later(p.map(p.generic("T"))), {
      parameters: { [long(size, "k")]: p.list(p.generic("U")), [long(size, "l")]: u64 },
      typeParameters: [
        { name: "T", bound: "FromJs" },
        { name: "U", bound: "IntoJs" },
      ],
      features: ["experimental", long(size).slice(0, 20)],
    }),
    method(`d${long(size)}`, now(p.list(p.handle(Long(size), "streams")), "take"), {
      receiver: "none",
      parameters: { [long(size, "k")]: optional(named("enum", Long(size, "E"))), x: p.js },
    }),
    method(`e${long(size)}`, now(unit, "unit", false)),
  ];
  return p.plan(
    p.product(
      "kv",
      lengths.flatMap((size) => [
        p.aClass(Long(size, "C"), functionsOf(size), { jsName: `J${long(size)}` }),
        p.aClass(Long(size, "P"), [], { parent: { module: "kv", name: Long(size, "C") } }),
        p.aStruct(Long(size), "both", [
          p.field(long(size), text),
          p.field(`b${long(size)}`, optional(p.map(named("struct", Long(size))))),
          p.field(`c${long(size)}`, optional(p.handle(Long(size, "C")))),
          p.field(`d${long(size)}`, optional(named("union", Long(size), "streams"))),
        ]),
        p.aStruct(Long(size, "S"), "output", [p.field(long(size), u32), p.field("b", u64)]),
        p.anEnum(Long(size, "E"), { A: "a" }),
        p.aUnion(Long(size, "U"), { [Long(size)]: p.list(p.handle(Long(size, "C"))), B: text }),
      ]),
      { functions: functionsOf(20).map((one) => ({ ...one, receiver: "none" })) },
    ),
    p.product("streams", []),
  );
}

describe("format", () => {
  it("is rustfmt's", () => {
    const found = findToolchain({ targets: [] });
    const rustfmt = "missing" in found ? undefined : found.env["RUSTFMT"];
    expect(rustfmt, "rustfmt is needed for this test").toBeDefined();
    const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-format-"));
    try {
      const files = emitRust(ruler()).filter((one) => !one.path.endsWith(".toml"));
      for (const file of files) {
        mkdirSync(join(folder, dirname(file.path)), { recursive: true });
        writeFileSync(join(folder, file.path), file.text);
      }
      // The files one by one: what declares modules would be followed into the run time, which is not there.
      const names = files.map((one) => one.path).filter((path) => !/(?:lib|mod)\.rs$/.test(path));
      const settings = "max_width=100,use_small_heuristics=Max,edition=2021";
      const run = spawnSync(rustfmt ?? "", ["--check", "--config", settings, ...names], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, ...("missing" in found ? {} : found.env) },
      });
      expect(run.stdout + run.stderr).toBe("");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
