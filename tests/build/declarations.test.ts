/** What is declared of a Worker's exports, by what its module says; and what cannot be exported together. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderDeclarations } from "../../generator/build/declarations.ts";
import { collidingDefaults, exportedClasses } from "../../generator/build/entry-classes.ts";
import type { WasmModule } from "../../generator/build/wasm.ts";
import { OUTPUT } from "../cargo.ts";

const GLUE = { folder: join(OUTPUT, "glue"), abi: "" };

/** Fields of a line are parted by `|` here. */
function moduleOf(exported: readonly string[], types: readonly string[]): WasmModule {
  const bytes = (lines: readonly string[]): Buffer[] => lines.map((line) => Buffer.from(`${line}\n`));
  const custom = new Map([
    ["workers:exports", bytes(exported)],
    ["workers:types", bytes(types.map((line) => line.replaceAll("|", "\t")))],
  ]);
  return { kind: "module", imports: [], exports: [], data: [], hasSharedMemory: false, custom };
}

const SHOP = "class Shop WorkerEntrypoint ";

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "two types of one name",
    ["method|Shop|000|a|||`s::x::Item`|n||`s::y_z::Item`", "alias|s::x::Item|given||1", "alias|s::y_z::Item|taken||2"],
    ["a(n: YZItem): Item;", "export type Item = 1;", "export type YZItem = 2;"],
  ],
  [
    "a type that is given otherwise than it is taken, and one that has it",
    [
      "method|Shop|000|a|||`s::B`|b||`s::B`",
      "object|s::A|given||x|||Uint8Array",
      "object|s::A|taken||x|||ArrayBuffer",
      "object|s::B|given||a|?||`s::A`",
      "object|s::B|taken||a|?||`s::A`",
    ],
    ["a(b: BInput): B;", "export interface AInput {\n  x: ArrayBuffer;", "export interface BInput {\n  a?: AInput;"],
  ],
  [
    "stubs, by what they are of",
    ["method|Shop|000|a|||`stub Room`|b||`stub Room`|c||`stub Shop`", "method|Room|000|x|||void"],
    ["a(b: Rpc.Stub<Room>, c: Service<Shop>): Room;", "export interface Room extends Rpc.RpcTargetBranded {\n  x(): void;"],
  ],
  [
    "what may be absent before what may not",
    ["method|Shop|000|a|async||void|b|?|number|c||string"],
    ["a(b: number | undefined, c: string): Promise<void>;"],
  ],
  [
    "the platform's own types, by their names there",
    ["method|Shop|000|a|||`workers::url::url::Url`|b||`workers::http::request::Request`"],
    ["a(b: Request): URL;"],
  ],
  ["documentation", ["method|Shop|000|a||One\\nTwo */|void"], ["  /**\n   * One\n   * Two *\\/\n   */\n  a(): void;"]],
];

describe("the declarations have", () => {
  it.each(CASES)("%s", (_name, types, parts) => {
    const text = renderDeclarations(moduleOf([SHOP], types), GLUE);
    for (const part of parts) expect(text).toContain(part);
  });

  it("nothing that no method needs", () => {
    const text = renderDeclarations(moduleOf([SHOP], ["object|s::Unused|given|"]), GLUE);
    expect(text).not.toContain("Unused");
  });

  it("what a class's trait is of", () => {
    const lines = ["class|Flow|`s::Order`", "object|s::Order|taken||item|||string"];
    const text = renderDeclarations(moduleOf(["class Flow WorkflowEntrypoint run"], lines), GLUE);
    expect(text).toContain("export declare class Flow extends WorkflowEntrypoint<unknown, Order> {}");
    expect(text).toContain("export interface Order {\n  item: string;");
  });

  it("the class that is the default export", () => {
    const text = renderDeclarations(moduleOf([`${SHOP} default`], []), GLUE);
    expect(text).toContain("export default Shop;");
  });
});

describe("the default export", () => {
  it.each([
    [["event fetch", SHOP], 0],
    [[`${SHOP} default`], 0],
    [["event fetch", `${SHOP} default`], 1],
    [[`${SHOP} default`, "class Other WorkerEntrypoint  default"], 1],
  ] as const)("%s", (exported, count) => {
    const module = moduleOf(exported, []);
    expect(collidingDefaults(module, exportedClasses(module, GLUE))).toHaveLength(count);
  });
});
