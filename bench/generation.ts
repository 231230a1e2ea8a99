/** How long a generation takes, and how it grows with its input. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine, PROJECT } from "./tools.ts";
import { seconds, type Table, timed } from "./table.ts";

const DECLARATIONS = "node_modules/@cloudflare/workers-types/index.d.ts";

export async function measureGeneration(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
  try {
    const text = readFileSync(join(PROJECT, DECLARATIONS), "utf8");
    const lines = text.split("\n").length;
    const cold = await timed(3, coldRun);
    const grown: [string, string, string][] = [];
    for (const copies of [1, 2, 4]) {
      const file = join(folder, `copies-${copies}.d.ts`);
      writeFileSync(file, copiesOf(text, copies));
      const parameters = ["generate", "--input", file, "--out", join(folder, `out-${copies}`)];
      const times = await timed(1, () => commandLine(parameters));
      grown.push([
        `one entry's declarations alone, ${copies * lines} lines`,
        seconds(times),
        "linear",
      ]);
    }
    return {
      title: "Generation",
      rows: [
        [
          `both entries, new process, no cache, ${lines} lines and the experimental ones`,
          seconds(cold),
          "under 6 s",
        ],
        ...grown,
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run-time information is asked for anew, as in a fresh clone. */
async function coldRun(): Promise<void> {
  rmSync(join(PROJECT, ".cache/rtti"), { recursive: true, force: true });
  await commandLine(["generate"]);
}

/** The same declarations again, each copy in a namespace of its own. */
function copiesOf(text: string, copies: number): string {
  const plain = withoutCollisions(text);
  const inside = plain
    .replace(/^declare /gm, "")
    .replace(/^(?=(?:abstract |interface|type|class|function|var|const|namespace)\b)/gm, "export ");
  const others = Array.from({ length: copies - 1 }, (_, index) => index + 2);
  return [plain, ...others.map((copy) => `declare namespace C${copy} {\n${inside}\n}`)].join("\n");
}

/** A user's own input has no overlay that settles names: what would need one is named apart. */
function withoutCollisions(text: string): string {
  let count = 0;
  return text
    .replace(/^declare module "[^"]*" \{[\s\S]*?^\}/gm, "")
    .replace(/\boptions(\??):/g, (_, mark: string) => `options${++count}${mark}:`)
    .replaceAll("_26B_A4B_IT", "_26B_A4B_Instruct");
}
