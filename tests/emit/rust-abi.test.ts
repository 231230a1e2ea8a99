import { describe, expect, it } from "vitest";
import { importParameters } from "../../generator/emit/abi.ts";
import { planHash } from "../../generator/emit/plan-hash.ts";
import type { PlannedFunction } from "../../generator/lower/plan.ts";
import {
  aClass,
  boolean,
  bytes,
  field,
  aStruct,
  handle,
  later,
  list,
  method,
  named,
  now,
  optional,
  plan,
  product,
  text,
  u32,
  u64,
  unit,
} from "./rust-plan.ts";

const at = later(unit);

const cases: readonly (readonly [string, { given: PlannedFunction; want: string }])[] = [
  ["nothing", { given: method("f", now(unit, "unit"), { receiver: "none" }), want: "" }],
  ["a receiver", { given: method("f", now(unit, "unit")), want: "this: handle" }],
  [
    "the receiver first, the slot last",
    {
      given: method("f", at, { parameters: { a: u32 } }),
      want: "this: handle, a: unsigned, slot: slot",
    },
  ],
  [
    "text and bytes are two",
    {
      given: method("f", now(unit, "unit"), { parameters: { a: text, b: optional(bytes) } }),
      want: "this: handle, a: pointer, a_len: length, b: pointer, b_len: length",
    },
  ],
  [
    "the pack is behind the direct ones",
    {
      given: method("f", at, { parameters: { a: list(text), b: handle("X"), c: boolean } }),
      want: "this: handle, b: handle, c: boolean, pack: pointer, pack_len: length, slot: slot",
    },
  ],
  [
    "an enum is text",
    {
      given: method("f", now(unit, "unit"), { parameters: { a: named("enum", "E") } }),
      want: "this: handle, a: pointer, a_len: length",
    },
  ],
  [
    "64 bits are a double",
    {
      given: method("f", now(unit, "unit"), { parameters: { a: u64 } }),
      want: "this: handle, a: integer",
    },
  ],
  [
    "names give way to the function's own",
    {
      given: method("f", at, { parameters: { slot: text, slot_len: u32, pack: list(u32) } }),
      want: "this: handle, slot: pointer, slot_len_in: length, slot_len: unsigned, pack_in: pointer, pack_len: length, slot_in: slot",
    },
  ],
];

describe("importParameters", () => {
  it.each(cases)("%s", (_, { given, want }) => {
    const list = importParameters(given).map((one) => `${one.rustName}: ${one.kind}`);
    expect(list.join(", ")).toBe(want);
  });
});

describe("planHash", () => {
  const made = (docs: readonly string[], size = u32): string =>
    planHash(
      plan(
        product("kv", [
          aClass("Kv", [method("f", at, { parameters: { a: named("struct", "S") }, docs })]),
          aStruct("S", "input", [field("size", size)]),
        ]),
      ),
    );

  it("does not see what does not cross", () => {
    expect(made(["One."])).toBe(made(["Two."]));
    expect(made([])).toMatch(/^[0-9a-f]{16}$/);
  });

  it("sees a field's width", () => {
    expect(made([], u32)).not.toBe(made([], u64));
  });
});
