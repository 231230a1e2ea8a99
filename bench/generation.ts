/** How long a generation takes, and how it grows with its input. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { grow } from "./growth.ts";
import { commandLine, PROJECT } from "./tools.ts";
import { seconds, type Table, timed } from "./table.ts";

const DECLARATIONS = ["index.d.ts", "experimental/index.d.ts"].map(
  (file) => `node_modules/@cloudflare/workers-types/${file}`,
);

export async function measureGeneration(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
  try {
    const cold = await timed(3, () => generateCold(join(folder, "cold")));
    return {
      title: "Generation",
      rows: [
        [
          `all inputs (${inputSizes(join(folder, "cold"))}), new process, no cache`,
          seconds(cold),
          "under 6 s",
        ],
        ...(await measureGrowth(folder)),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run-time information is asked for anew, as in a fresh clone. */
async function generateCold(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  rmSync(join(PROJECT, ".cache/rtti"), { recursive: true, force: true });
  await commandLine(["generate", "--out", out]);
}

function inputSizes(out: string): string {
  const lines = DECLARATIONS.map((file) => countLines(readFileSync(join(PROJECT, file), "utf8")));
  const ledger = JSON.parse(readFileSync(join(out, "coverage.json"), "utf8")) as {
    readonly items: readonly { readonly kind: string }[];
  };
  const members = ledger.items.filter((one) => one.kind === "member").length;
  const declarations = ledger.items.length - members;
  return `${lines.join(" + ")} lines of declarations; ${declarations} declarations, ${members} members`;
}

/** Each against the one before: twice the input should take about twice the time. */
async function measureGrowth(folder: string): Promise<Table["rows"]> {
  const rows: (readonly [string, string, string])[] = [];
  let before: number | undefined;
  for (const { times, text } of await grow(
    readFileSync(join(PROJECT, DECLARATIONS[0] ?? ""), "utf8"),
  )) {
    const file = join(folder, `grown-${times}.d.ts`);
    const out = join(folder, `grown-${times}`);
    writeFileSync(file, text);
    const [taken = NaN] = await timed(1, () =>
      commandLine(["generate", "--input", file, "--out", out]),
    );
    const ratio =
      before === undefined ? "" : `, ${(taken / before).toFixed(1)} times the one before`;
    const what = `${times} x the stable declarations alone, ${countLines(text)} lines`;
    rows.push([what, `${seconds([taken])}${ratio}`, "linear"]);
    before = taken;
  }
  return rows;
}

function countLines(text: string): number {
  return text.split("\n").length;
}
