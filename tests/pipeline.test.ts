import { describe, expect, it } from "vitest";
import type { Host } from "../generator/host.ts";
import { runPipeline, type PipelineRun } from "../generator/pipeline.ts";
import { renderDiagnostics } from "../generator/render-diagnostics.ts";

const FILES: Readonly<Record<string, string>> = {
  "shapes.d.ts": `interface Point { x: number; label?: string }
declare class Shape { constructor(at: Point); readonly name: string; area(scale: number): number }
declare function measure(point: Point): Promise<number>;
`,
  "shapes.webidl": `dictionary Point { required unrestricted double x; DOMString label; };
[Exposed=*] interface Shape {
  constructor(Point at);
  readonly attribute DOMString name;
  unrestricted double area(unrestricted double scale);
};
`,
  "broken.d.ts": "interface A { x: ",
};

const HOST: Host = {
  readFile: (file) => {
    const text = FILES[file];
    if (text === undefined) throw new Error(file);
    return new TextEncoder().encode(text);
  },
  listFiles: () => [],
  readRuntime: (folder) => [{ path: "mod.rs", text: `// ${folder}\n` }],
  importSpecifier: (path) => ({ specifier: path, path }),
  packageVersion: () => "1.0.0",
  dumpRtti: () => Promise.resolve(undefined),
};

const run = (file: string): Promise<PipelineRun> =>
  runPipeline({ files: [file], outputFolder: "out" }, HOST);

const textOf = ({ files = [] }: PipelineRun, path: string): string =>
  files.find((file) => file.path === path)?.text ?? "";

describe("a user's own input", () => {
  it("becomes a crate, its glue and a ledger", async () => {
    const made = await run("shapes.d.ts");
    expect(renderDiagnostics(made.diagnostics, made)).toBe("");
    expect(textOf(made, "src/shapes/shape.rs")).toContain("pub struct Shape(");
    expect(textOf(made, "glue/shapes.ts")).toContain("export const Shape_area =");
    expect(textOf(made, "src/rt/mod.rs")).toBe("// rust\n");
    expect(JSON.parse(textOf(made, "coverage.json"))).toMatchObject({
      totals: { erased: 0, skipped: 0, undecided: 0 },
    });
  });

  it("is the same in either language", async () => {
    const [dts, webidl] = [await run("shapes.d.ts"), await run("shapes.webidl")];
    const shape = (made: PipelineRun): string =>
      textOf(made, "src/shapes/shape.rs").replaceAll(/shapes\.(?:d\.ts|webidl)/g, "");
    expect(renderDiagnostics(webidl.diagnostics, webidl)).toBe("");
    expect(shape(webidl)).toBe(shape(dts));
  });

  it.each([
    ["broken.d.ts", "broken.d.ts:1:17 error syntax-error: Type expected."],
    ["none.d.ts", "none.d.ts:1:1 error missing-source: none.d.ts cannot be read"],
  ])("%s is reported where it is wrong", async (file, want) => {
    const made = await run(file);
    expect(renderDiagnostics(made.diagnostics, made)).toContain(want);
  });
});
