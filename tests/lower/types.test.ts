/** How a type crosses, by where it stands. */
import { describe, expect, it } from "vitest";
import type { Host } from "../../generator/host.ts";
import type { Codec, PlannedFunction } from "../../generator/lower/plan.ts";
import { runPipeline } from "../../generator/pipeline.ts";

/** `argument` and `returned` are codecs as `show` writes them. */
interface Want {
  readonly argument: string;
  readonly returned: string;
}

const same = (both: string): Want => ({ argument: both, returned: both });

const TYPES: readonly (readonly [given: string, want: Want])[] = [
  ["string", same("text")],
  ["boolean", same("boolean")],
  ["number", same("f64")],
  ["bigint", same("bigint i64")],
  ["Date", same("date")],
  ["any", { argument: "T: IntoJs", returned: "T: FromJs" }],
  ["ArrayBuffer", same("bytes as ArrayBuffer")],
  ["Uint8Array", same("bytes as Uint8Array")],
  ["ArrayBuffer | ArrayBufferView", same("bytes as Uint8Array")],
  ["Thing", same("handle Thing")],
  ["Thing | null", same("optional handle Thing, else null")],
  ["string | undefined", same("optional text, else undefined")],
  ["string[]", same("list of text")],
  ["readonly Thing[]", same("list of handle Thing")],
  ["[string, number]", same("tuple of text, f64")],
  ["Record<string, boolean>", same("map of boolean")],
  ["Map<string, string>", same("map of text")],
  ['"a" | "b"', same("enum")],
  ["Bag", same("struct Bag")],
  ["string | ArrayBuffer", { argument: "union", returned: "union" }],
  ["(value: string) => void", { argument: "callback", returned: "untyped" }],
  ["never", same("unit")],
];

const codecs = await codecsOf();

describe("a type becomes", () => {
  it.each(TYPES.map(([given, want], at) => ({ given, want, at })))("$given", ({ want, at }) => {
    expect(codecs[at]).toEqual(want);
  });
});

/** All in one input: each row has a method that takes it and one that gives it. */
async function codecsOf(): Promise<readonly Want[]> {
  const members = TYPES.map(
    ([type], at) => `in${String(at)}(a: ${type}): void; out${String(at)}(): ${type};`,
  );
  const text = `interface Thing { touch(): void }
interface Bag { size: number }
interface All { ${members.join("\n")} }`;
  const host: Host = {
    readFile: () => new TextEncoder().encode(text),
    listFiles: () => [],
    readRuntime: () => [],
    importSpecifier: (path) => ({ specifier: path, path }),
    packageVersion: () => "",
    dumpRtti: () => Promise.resolve(undefined),
  };
  const { plan } = await runPipeline({ files: ["all.d.ts"], outputFolder: "output" }, host);
  const functions = (plan?.products ?? []).flatMap(({ types }) =>
    types.flatMap((type) => (type.kind === "class" ? type.functions : [])),
  );
  const named = (name: string): PlannedFunction | undefined =>
    functions.find((one) => one.jsName === name);
  return TYPES.map((_row, at) => {
    const [taking, giving] = [named(`in${String(at)}`), named(`out${String(at)}`)];
    return {
      argument: show(taking?.parameters[0]?.codec, taking),
      returned: show(giving?.returns.codec, giving),
    };
  });
}

function show(codec: Codec | undefined, holder: PlannedFunction | undefined): string {
  if (codec === undefined) return "nothing";
  switch (codec.kind) {
    case "number":
      return codec.rust;
    case "bigint":
      return `bigint ${codec.rust}`;
    case "bytes":
      return `bytes as ${codec.js}`;
    case "handle":
    case "struct":
      return `${codec.kind} ${codec.rust.name}`;
    case "generic": {
      const bound = holder?.typeParameters.find((one) => one.name === codec.parameter)?.bound;
      return `${codec.parameter}: ${bound ?? "?"}`;
    }
    case "optional":
      return `optional ${show(codec.of, holder)}, else ${codec.absent}`;
    case "list":
    case "map":
      return `${codec.kind} of ${show(codec.of, holder)}`;
    case "tuple":
      return `tuple of ${codec.of.map((one) => show(one, holder)).join(", ")}`;
    default:
      return codec.kind;
  }
}
