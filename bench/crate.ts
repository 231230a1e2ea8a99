/** What the emitted crate costs who compiles it, and how large it is. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cargo, PROJECT, TARGET } from "./tools.ts";
import { seconds, type Table, timed } from "./table.ts";

const OUTPUT = join(PROJECT, "output");
const CATALOGUE = "ai-catalogue";

export async function measureCrate(): Promise<Table> {
  const all = featuresOf(readFileSync(join(OUTPUT, "Cargo.toml"), "utf8"));
  const core = all.filter((one) => one !== CATALOGUE && one !== "serde" && one !== "getrandom");
  const defaults = await checkTime([]);
  const products = await checkTime(["--features", core.join(",")]);
  const catalogue = await checkTime(["--no-default-features", "--features", CATALOGUE]);
  const { functions, members } = countItems();
  return {
    title: "The crate",
    rows: [
      ["cold `cargo check`, default features", seconds(defaults), "under 2 s"],
      ["... every product without the models' catalogue", seconds(products), "under 5 s"],
      ["... the catalogue alone, with what it needs", seconds(catalogue), "-"],
      [
        `public functions of classes and modules (${functions}) per bound member of theirs (${members})`,
        (functions / members).toFixed(2),
        "at most 1.5",
      ],
    ],
  };
}

/** What each feature adds, with the products that it needs: one run each, for there are many. */
export async function measureFeatures(): Promise<Table> {
  const [none = NaN] = await checkTime(["--no-default-features"], 1);
  const rows: (readonly [string, string, string])[] = [
    ["none: the run time alone", seconds([none]), "-"],
  ];
  for (const feature of featuresOf(readFileSync(join(OUTPUT, "Cargo.toml"), "utf8"))) {
    const times = await checkTime(["--no-default-features", "--features", feature], 1);
    rows.push([`\`${feature}\``, seconds(times), "-"]);
  }
  return { title: "Cold `cargo check` of each feature alone", rows };
}

/** Dependencies are built first; then the crate alone, in an empty target. */
async function checkTime(features: readonly string[], runs = 3): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const target = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
    try {
      await cargo(OUTPUT, target, ["check", "--target", TARGET, "--package", "workers-macros"]);
      await cargo(OUTPUT, target, ["build", "--package", "workers-macros"]);
      const parameters = ["check", "--target", TARGET, ...features];
      times.push(...(await timed(1, () => cargo(OUTPUT, target, parameters))));
    } finally {
      rmSync(target, { recursive: true, force: true });
    }
  }
  return times;
}

function featuresOf(manifest: string): readonly string[] {
  const [, table = ""] = /\[features\]\n([\s\S]*?)\n\n?\[/.exec(manifest) ?? [];
  const names = [...table.matchAll(/^([a-z][\w-]*) = \[/gm)].map((found) => found[1] ?? "");
  return names.filter((one) => one !== "default");
}

interface Counts {
  readonly functions: number;
  readonly members: number;
}

interface Item {
  readonly path: string;
  readonly kind: string;
  readonly product: string;
  readonly status: string;
}

/** Functions of classes and modules, against what is bound of their members: what dictionaries and the catalogue have is data. */
function countItems(): Counts {
  const texts = readdirSync(join(OUTPUT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".rs") && !/^(rt|ai_catalogue)\b/.test(file))
    .map((file) => readFileSync(join(OUTPUT, "src", file), "utf8"))
    .filter((text) => text.includes("handle_type!") || !text.includes("pub struct"));
  const functions = texts.flatMap((text) => [...text.matchAll(/^ *pub fn \w+/gm)]);
  const { items } = JSON.parse(readFileSync(join(OUTPUT, "coverage.json"), "utf8")) as {
    readonly items: readonly Item[];
  };
  const dictionaries = new Set(
    items.filter((one) => one.kind === "dictionary").map((one) => one.path),
  );
  const isData = (one: Item): boolean =>
    one.product === CATALOGUE || dictionaries.has(one.path.replace(/\.[^.]*$/, ""));
  const members = items.filter(
    (one) =>
      ["member", "function"].includes(one.kind) &&
      ["bound", "adapted"].includes(one.status) &&
      !isData(one),
  );
  return { functions: functions.length, members: members.length };
}
