/** A crate with every flaw: each is found, and what is sound is not. */
import { describe, expect, it } from "vitest";
import { emittedItems } from "../../generator/scorecard/emitted-items.ts";
import {
  differOnlyInType,
  measureCrate,
  numberedNames,
} from "../../generator/scorecard/measures.ts";

const CRATE = [
  {
    path: "src/kv/store.rs",
    text: `/// A store.
pub struct Store(Js);

impl Store {
    /// Calls \`Store.put\`.
    #[inline]
    pub fn put_text(&self, value: &str) -> Result<()> {
        rt::unit(unsafe { sys::js_put(self.raw()) })
    }

    /// Calls \`Store.put\`.
    #[deprecated(note = "Use the other.")]
    #[inline]
    pub fn put_bytes(&self, value: &[u8]) -> Result<()> {
        rt::unit(unsafe { sys::js_put_bytes(self.raw()) })
    }

    /// Calls \`Store.take\` with \`"pdf"\`.
    pub fn take_pdf(&self, options: &Pdf) -> Result<String> {
        rt::take(unsafe { sys::js_take_pdf(self.raw()) })
    }

    /// Calls \`Store.take\` with \`"png"\`.
    pub fn take_png(&self, options: &Png) -> Result<String> {
        rt::take(unsafe { sys::js_take_png(self.raw()) })
    }

    pub fn get_1(&self, then: impl Fn(u32, &str) -> bool + 'static) -> Promise<Option<u32>> {
        rt::promise(|slot| unsafe { sys::js_get(self.raw(), slot) })
    }

    pub fn md5(&self) -> Vec<u8> {
        rt::attribute(rt::take(unsafe { sys::js_md5(self.raw()) }))
    }
}

mod sys {
    crate::rt::imports! {
        "workers:kv";
        "Store.put" => fn js_put(this: RawHandle) -> i32;
        "Store.put:bytes" => fn js_put_bytes(this: RawHandle) -> i32;
        "Store.take:pdf" => fn js_take_pdf(this: RawHandle) -> i32;
        "Store.take:png" => fn js_take_png(this: RawHandle) -> i32;
        "Store.get" => fn js_get(this: RawHandle, slot: Slot);
        "Store.md5" => fn js_md5(this: RawHandle) -> i32;
    }
}
`,
  },
  {
    path: "src/kv/options.rs",
    text: `#[derive(Clone)]
pub struct Options {
    pub limit: Option<u32>,
}

impl Options {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn limit(mut self, limit: u32) -> Self {
        self
    }
}
`,
  },
];

const items = emittedItems(CRATE);
const find = (rust: string) => items.find((one) => one.rust === rust);

describe("the emitted Rust", () => {
  it("is read with its types, attributes and imports", () => {
    expect(find("kv::Store::get_1")).toMatchObject({
      parameters: [{ name: "then", type: "impl Fn(u32, &str) -> bool + 'static" }],
      type: "Promise<Option<u32>>",
      importName: "Store.get",
    });
    expect(find("kv::Store::put_bytes")).toMatchObject({ deprecated: true });
    expect(find("kv::Store::put_text")).toMatchObject({
      deprecated: false,
      docs: ["Calls `Store.put`."],
    });
    expect(items.find((one) => one.kind === "field")).toMatchObject({ type: "Option<u32>" });
  });

  it("is counted", () => {
    expect(measureCrate(CRATE, items)).toMatchObject({
      publicFunctions: 8,
      dictionarySetters: 1,
      members: 4,
      functionsPerMember: 1.5,
    });
  });

  it("has functions that a type alone tells apart", () => {
    expect(differOnlyInType(items)).toEqual(["kv::Store::put_bytes, kv::Store::put_text"]);
  });

  it("has a numbered name", () => {
    expect(numberedNames(items)).toEqual(["kv::Store::get_1"]);
  });
});
