/** The smallest Worker: its size, and how long one waits for it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureSizes, type Size } from "../generator/build/sizes.ts";
import { seconds, type Table, timed } from "./table.ts";
import { commandLine, PROJECT } from "./tools.ts";

const SYNC = `Response::ok(greeting("World"))`;

export async function measureHello(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
  try {
    copyExample(folder);
    const clean = await timed(3, () => {
      rmSync(join(folder, "target"), { recursive: true, force: true });
      return commandLine(["build", folder]);
    });
    const plain = sizesOf(folder);
    const source = join(folder, "src/lib.rs");
    const text = readFileSync(source, "utf8");
    let edit = 0;
    const rebuilt = await timed(3, () => {
      writeFileSync(source, text.replace('greeting("World")', `greeting("World ${++edit}")`));
      return commandLine(["build", folder]);
    });
    writeFileSync(source, text.replace("fn fetch()", "async fn fetch()"));
    await commandLine(["build", folder]);
    const later = sizesOf(folder);
    return {
      title: `hello (\`${SYNC}\`)`,
      rows: [
        ["wasm and minified JavaScript, gzip -9", shown(plain), "under 8 KB"],
        ["... the same as an `async fn`", shown(later), "-"],
        ["clean release build, whole command", seconds(clean), "under 9 s"],
        ["rebuild after an edit, whole command", seconds(rebuilt), "under 1.5 s"],
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copyExample(folder: string): void {
  const example = join(PROJECT, "examples/hello");
  cpSync(join(example, "src"), join(folder, "src"), { recursive: true });
  const manifest = readFileSync(join(example, "Cargo.toml"), "utf8");
  writeFileSync(
    join(folder, "Cargo.toml"),
    manifest.replace("../../output", join(PROJECT, "output")),
  );
}

interface Weights {
  readonly wasm: Size;
  readonly js: Size;
  readonly total: Size;
}

function sizesOf(folder: string): Weights {
  const wasm = readFileSync(join(folder, "build/index.wasm"));
  return measureSizes(wasm, readFileSync(join(folder, "build/index.js"), "utf8"));
}

function shown({ wasm, js, total }: Weights): string {
  return `${total.gzip} bytes (${wasm.gzip} + ${js.gzip})`;
}
