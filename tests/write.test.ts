import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareOutput } from "../generator/compare-output.ts";
import { emitRuntimeCopies } from "../generator/emit/runtime-copies.ts";
import { ForeignFolderError, UnwritableError, writeOutput } from "../generator/write.ts";

const LEDGER = '{ "totalsByEntry": {} }\n';

const FILES = [
  { path: "coverage.json", text: LEDGER },
  { path: "src/kv/mod.rs", text: "mod a;\n" },
];

let home = "";
let folder = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "write-"));
  folder = join(home, "output");
});
afterEach(() => rmSync(home, { recursive: true }));

const read = (path: string): string => readFileSync(join(folder, path), "utf8");
const put = (path: string, text: string): void => writeFileSync(join(folder, path), text);

describe("writing", () => {
  it("makes the folder and leaves nothing beside it", () => {
    const { written } = writeOutput(FILES, folder);
    expect(written).toEqual(["coverage.json", "src/kv/mod.rs"]);
    expect(read("src/kv/mod.rs")).toBe("mod a;\n");
    expect(readdirSync(home)).toEqual(["output"]);
  });

  it("touches only what changed, and deletes what is no longer made", () => {
    writeOutput([...FILES, { path: "src/r2/deep/a.rs", text: "" }], folder);
    mkdirSync(join(folder, "target"));
    put("target/x", "kept");
    put("Cargo.lock", "kept");
    const before = statSync(join(folder, "coverage.json")).mtimeMs;
    const changed = [FILES[0], { path: "src/kv/mod.rs", text: "mod b;\n" }];
    expect(
      writeOutput(
        changed.flatMap((one) => one ?? []),
        folder,
      ),
    ).toEqual({
      written: ["src/kv/mod.rs"],
      deleted: ["src/r2/deep/a.rs"],
      unchanged: 1,
    });
    expect(statSync(join(folder, "coverage.json")).mtimeMs).toBe(before);
    expect(existsSync(join(folder, "src/r2"))).toBe(false);
    expect(read("target/x") + read("Cargo.lock")).toBe("keptkept");
  });

  it("refuses a folder that is not its own", () => {
    mkdirSync(folder);
    put("main.rs", "fn main() {}");
    put("coverage.json", "{}");
    expect(() => writeOutput(FILES, folder)).toThrow(ForeignFolderError);
    expect(readdirSync(folder)).toEqual(["coverage.json", "main.rs"]);
  });

  it("says that there is a file in the place of the folder", () => {
    writeFileSync(folder, "mine");
    expect(() => writeOutput(FILES, folder)).toThrow(UnwritableError);
    expect(readFileSync(folder, "utf8")).toBe("mine");
  });

  it("leaves everything as it was when a file cannot be prepared", () => {
    writeOutput(FILES, folder);
    const broken = [
      { path: "coverage.json", text: "new\n" },
      { path: "src/kv/mod.rs/below-a-file", text: "" },
      { path: "src/kv/mod.rs", text: "new\n" },
    ];
    expect(() => writeOutput(broken, folder)).toThrow();
    expect(read("coverage.json")).toBe(LEDGER);
    expect(readdirSync(home)).toEqual(["output"]);
  });
});

describe("comparing", () => {
  it("finds nothing after writing", () => {
    writeOutput(FILES, folder);
    expect(compareOutput(FILES, folder)).toEqual([]);
  });

  it("names missing, changed and stale files, and cuts long differences", () => {
    writeOutput(FILES, folder);
    put("stray.rs", "");
    const text = "mod a;\n" + "mod more;\n".repeat(9);
    const made = [
      { path: "src/kv/mod.rs", text },
      { path: "src/new.rs", text: "" },
      { path: "coverage.json", text: LEDGER },
    ];
    expect(compareOutput(made, folder, { linesPerFile: 4 })).toEqual([
      {
        kind: "changed",
        path: "src/kv/mod.rs",
        diff: [
          "--- src/kv/mod.rs (committed)",
          "+++ src/kv/mod.rs (made now)",
          "@@ -1,1 +1,10 @@",
          " mod a;",
          "+mod more;",
          "+mod more;",
          "... and 7 more lines",
        ].join("\n"),
      },
      { kind: "missing", path: "src/new.rs" },
      { kind: "stale", path: "stray.rs" },
    ]);
  });
});

describe("copies of the run time", () => {
  it("leave out tests and what builds leave behind", () => {
    const tree = ["mod.rs", "tests/a.rs", "target/debug/b", "Cargo.lock", "x.test.ts"];
    const files = emitRuntimeCopies((from) =>
      from === "rust" ? tree.map((path) => ({ path, text: path })) : [],
    );
    expect(files).toEqual([{ path: "src/rt/mod.rs", text: "mod.rs" }]);
  });
});
