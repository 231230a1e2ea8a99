import { describe, expect, it } from "vitest";
import { format } from "prettier";
import { Diagnostics } from "../generator/diagnostics.ts";
import { coverageOf, emitCoverage } from "../generator/emit/coverage.ts";
import { auditLedger } from "../generator/ledger-audit.ts";
import type { LedgerItem } from "../generator/lower/plan.ts";
import { scanPublicItems } from "../generator/public-items.ts";

const row = (
  path: string,
  status: LedgerItem["status"],
  more: Partial<LedgerItem> = {},
): LedgerItem => ({
  path,
  product: "kv",
  kind: "operation",
  entries: ["root"],
  status,
  ...more,
});

const RUST = `//! KV.

use crate::rt::{self, Js};

/// Takes a \`Js\`, says this comment.
pub struct Kv(Js);

rt::handle_type!(Kv: Js);

impl Kv {
    pub fn typed(&self, key: &str) -> Result<String> {
        let js: Js = rt::js();
    }

    pub fn wide<'a>(
        &self,
        key: impl Into<Key<'a>>,
        options: Option<&Js>,
    ) -> Promise<()> {
        sys::wide()
    }

    fn private(&self) -> Js {
        self.0
    }
}

impl From<Js> for Kv {
    fn from(js: Js) -> Self {
        Self(js)
    }
}

#[derive(Debug)]
pub struct Row {
    pub name: String,
    pub value: Option<Js>,
}

pub enum Arm<'a> {
    Str(Cow<'a, str>),
    Other(Js),
}

pub fn global<T: FromJs>() -> Result<T> {
    sys::global()
}

mod sys {
    pub fn inner() -> Js {}
}
`;

describe("public items of the crate", () => {
  it("are found with their untyped values", () => {
    const items = scanPublicItems({ path: "src/kv/kv.rs", text: RUST });
    expect(items.map((one) => [one.rust, one.kind, one.untyped])).toEqual([
      ["kv::Kv", "type", false],
      ["kv::Kv::typed", "function", false],
      ["kv::Kv::wide", "function", true],
      ["kv::Row", "type", false],
      ["kv::Row::name", "field", false],
      ["kv::Row::value", "field", true],
      ["kv::Arm", "type", false],
      ["kv::Arm::Str", "variant", false],
      ["kv::Arm::Other", "variant", true],
      ["kv::global", "function", false],
    ]);
  });
});

const AUDITS: readonly (readonly [
  string,
  { readonly given: LedgerItem; readonly want: readonly string[] },
])[] = [
  [
    "a typed item that is bound",
    { given: row("KV.typed", "bound", { rust: "kv::Kv::typed" }), want: [] },
  ],
  [
    "an untyped item that is erased",
    {
      given: row("KV.wide", "erased", { rust: "kv::Kv::wide", reason: "x" }),
      want: [],
    },
  ],
  [
    "an untyped item that is said to be bound",
    {
      given: row("KV.wide", "bound", { rust: "kv::Kv::wide" }),
      want: [
        "output/src/kv/kv.rs:15:5 `kv::Kv::wide` has an untyped value, but the ledger says that KV.wide is bound",
      ],
    },
  ],
  [
    "one that is declared so",
    {
      given: row("KV.wide", "bound", {
        rust: "kv::Kv::wide",
        reason: "declared any",
      }),
      want: [],
    },
  ],
  [
    "a typed item that is said to be erased",
    {
      given: row("KV.typed", "erased", { rust: "kv::Kv::typed", reason: "x" }),
      want: [
        "output/src/kv/kv.rs:11:5 the ledger says that KV.typed is erased, but `kv::Kv::typed` has no untyped value",
      ],
    },
  ],
  [
    "an item that the crate does not have",
    {
      given: row("KV.gone", "bound", { rust: "kv::Kv::gone" }),
      want: [
        "output/coverage.json:1:1 the ledger says that KV.gone is `kv::Kv::gone`, which the crate does not have",
      ],
    },
  ],
];

describe("the ledger against the crate", () => {
  it.each(AUDITS)("%s", (_name, { given, want }) => {
    const found = new Diagnostics();
    const files = [{ path: "src/kv/kv.rs", text: RUST }];
    const plan = { ledger: [given], products: [] };
    auditLedger({ files, plan, folder: "output" }, found);
    const lines = found.sorted.map(
      ({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`,
    );
    expect(lines).toEqual(want);
  });
});

describe("what other items serve", () => {
  const files = [
    { path: "src/lib.rs", text: "pub use rt::{Guard, Js};\n" },
    { path: "src/kv/kv.rs", text: RUST },
    { path: "src/rt/kv.rs", text: "impl Kv {\n    pub fn wait(&self) {}\n}\n" },
  ];
  it.each([
    ["a function", "kv::Kv::typed", []],
    ["a function of the run time on a type", "kv::Kv::wait", []],
    ["a name of the root", "Guard", []],
    ["the second of two", "kv::Kv, kv::Kv::gone", ["o.jsonc:3:5 the crate has no `kv::Kv::gone`"]],
    ["private", "kv::Kv::private", ["o.jsonc:3:5 the crate has no `kv::Kv::private`"]],
  ])("must be there: %s", (_name, rust, want) => {
    const found = new Diagnostics();
    const place = { file: "o.jsonc", line: 3, column: 5 };
    const served = {
      path: "KV.typed",
      reason: "r",
      by: "overlay" as const,
      product: "kv",
      kind: "operation",
      entries: [],
      origins: [],
      servedBy: { rust: rust.split(", "), place },
    };
    const plan = { ledger: [row("KV.typed", "adapted", { rust })], products: [] };
    auditLedger({ files, plan, served: [served], folder: "output" }, found);
    const lines = found.sorted.map(
      ({ place: at, message }) => `${at.file}:${at.line}:${at.column} ${message}`,
    );
    expect(lines).toEqual(want);
  });
});

const LEDGER = {
  inputs: [{ name: "workers-types", version: "5.0.0" }],
  ledger: [
    row("KVNamespace.put", "adapted", { reason: "options by `put_with`" }),
    row("KVNamespace.get", "bound", { rust: "kv::KvNamespace::get_text" }),
    row("Cache.match", "erased", {
      product: "cache",
      reason: "union [of] two",
      entries: ["experimental", "root"],
    }),
    row("Cache.old", "skipped", { product: "cache" }),
  ],
};

describe("coverage", () => {
  it("counts by status, entry and product", () => {
    const coverage = coverageOf(LEDGER);
    const zero = { bound: 0, adapted: 0, erased: 0, skipped: 0, undecided: 0 };
    expect(coverage.totals).toEqual({
      ...zero,
      bound: 1,
      adapted: 1,
      erased: 1,
      undecided: 1,
    });
    expect(coverage.totalsByEntry).toEqual({
      experimental: { ...zero, erased: 1 },
      root: coverage.totals,
    });
    expect(coverage.byProduct).toEqual({
      cache: { ...zero, erased: 1, undecided: 1 },
      kv: { ...zero, bound: 1, adapted: 1 },
    });
    expect(coverage.items.map((item) => item.path)).toEqual([
      "Cache.match",
      "Cache.old",
      "KVNamespace.get",
      "KVNamespace.put",
    ]);
  });

  it.each(emitCoverage(LEDGER))("$path is as prettier leaves it", async ({ path, text }) => {
    expect(await format(text, { filepath: path })).toBe(text);
  });
});
