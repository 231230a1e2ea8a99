/** `npm run bench [generation | crate | features | hello | runtime | simd | soak]`: what the project promises to be quick and small, measured and printed as tables. Nothing here asserts. */
import type { Terminal } from "../generator/cli/terminal.ts";
import { measureCrate, measureFeatures } from "./crate.ts";
import { measureGeneration } from "./generation.ts";
import { measureHello } from "./hello.ts";
import { measureRuntime } from "./runtime/measure.ts";
import { measureSimd } from "./simd.ts";
import { measureSoak } from "./soak.ts";
import type { Table } from "./table.ts";
import { renderTable } from "./table.ts";

const MEASUREMENTS: Readonly<Record<string, () => Promise<Table>>> = {
  generation: measureGeneration,
  crate: measureCrate,
  features: measureFeatures,
  hello: measureHello,
  runtime: measureRuntime,
  simd: measureSimd,
  soak: measureSoak,
};

export async function runBench(names: readonly string[], terminal: Terminal): Promise<number> {
  const known = Object.keys(MEASUREMENTS);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    terminal.say(`error: no bench is called ${unknown}: there are ${known.join(", ")}`);
    return 2;
  }
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    terminal.say(`measuring ${name}`);
    terminal.print(renderTable(await measure()));
  }
  return 0;
}
