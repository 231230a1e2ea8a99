/**
 * The whole corpus: `npx tsx tests/corpus/run.ts`. Some minutes; writes what became of each input to `RESULTS.md`, and ends with 1 if one of them failed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import {
  batchesOf,
  checkBatch,
  PACKAGES,
  runAlone,
  specifications,
  type CorpusRun,
} from "./corpus.ts";

/** The compiler holds a batch in memory. */
const PER_BATCH = { specifications: 120, packages: 5 };

interface Checked {
  readonly runs: readonly CorpusRun[];
  /** By the batch. */
  readonly complaints: readonly string[];
}

async function check(files: readonly string[], most: number, name: string): Promise<Checked> {
  const runs: CorpusRun[] = [];
  for (const file of files) runs.push(await runAlone(file));
  const complaints: string[] = [];
  for (const [at, batch] of batchesOf(runs, most).entries()) {
    const said = await checkBatch(batch, `${name}-${at}`);
    console.log(`${name} ${at}: ${batch.length} inputs, ${said === "" ? "compile" : said}`);
    if (said !== "") complaints.push(said);
  }
  return { runs, complaints };
}

function rowOf({ file, errors, warnings, rows }: CorpusRun): string {
  const { bound, adapted, erased, skipped } = rows;
  const made = errors.length === 0 ? "yes" : `no: ${errors[0] ?? ""}`;
  return `| ${[file, made, bound, adapted, erased, skipped, warnings].join(" | ")} |`;
}

function summary(name: string, { runs, complaints }: Checked): string {
  const made = runs.filter((one) => one.errors.length === 0).length;
  const compiles =
    complaints.length === 0 ? "all of them compile" : `${complaints.length} batches do not compile`;
  return `- ${name}: ${made} of ${runs.length} are generated, ${compiles}`;
}

const HEAD =
  "| input | generated | bound | adapted | erased | skipped | warnings |\n| --- | --- | --: | --: | --: | --: | --: |";

const packages = await check(PACKAGES, PER_BATCH.packages, "packages");
const specified = await check(specifications(), PER_BATCH.specifications, "specifications");
const text = [
  "# The corpus\n",
  "Inputs that nobody prepared, each alone. Made by `npx tsx tests/corpus/run.ts`; the crates are checked with warnings denied.\n",
  `${summary("Declarations of packages", packages)}\n${summary("WebIDL of specifications", specified)}\n`,
  "## Declarations of packages\n",
  `${HEAD}\n${packages.runs.map(rowOf).join("\n")}\n`,
  "## WebIDL of specifications\n",
  `${HEAD}\n${specified.runs.map(rowOf).join("\n")}\n`,
].join("\n");
writeFileSync(join(import.meta.dirname, "RESULTS.md"), await format(text, { parser: "markdown" }));
const failed = [packages, specified].some(
  ({ runs, complaints }) => complaints.length > 0 || runs.some((one) => one.errors.length > 0),
);
process.exitCode = failed ? 1 : 0;
