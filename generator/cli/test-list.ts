/**
 * The tests that a module has, as its macros wrote them:
 *
 *   3 <tab> ignore <tab> shop::tests::adds <tab> src/lib.rs:12
 *   --- becomes --->
 *   { handler: "workerTest3", name: "tests::adds", place: "src/lib.rs:12", isIgnored: true }
 */
import { customLines, type WasmModule } from "../build/wasm.ts";
import { compareText } from "../order.ts";

export interface WorkerTest {
  /** What the Worker calls it. */
  readonly handler: string;
  readonly name: string;
  readonly place: string;
  readonly isIgnored: boolean;
  /** It is to panic, with a message that has this in it. */
  readonly panic?: string;
}

export function listTests(wasm: WasmModule): readonly WorkerTest[] {
  return customLines(wasm, "workers:tests")
    .map(testOf)
    .sort((a, b) => compareText(a.name, b.name));
}

function testOf(line: string): WorkerTest {
  const [number = "", about = "", path = "", place = ""] = line.split("\t");
  const words = about.split(" ");
  const panic = words.find((one) => one.startsWith("panic"))?.slice("panic:".length);
  return {
    handler: `workerTest${number}`,
    name: path.replace(/^\w+::/, ""),
    place,
    isIgnored: words.includes("ignore"),
    ...(panic !== undefined && { panic: panic === "" ? "" : textOf(panic) }),
  };
}

/** A text as Rust has it in quotes. */
function textOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}

export interface TestFilter {
  readonly filters: readonly string[];
  readonly exact?: boolean;
  readonly ignored?: boolean;
  readonly includeIgnored?: boolean;
}

/** As `cargo test` chooses: a part of the name, or with `--exact` the whole. */
export function isChosen({ name }: WorkerTest, { filters, exact }: TestFilter): boolean {
  if (filters.length === 0) return true;
  return filters.some((one) => (exact === true ? name === one : name.includes(one)));
}

export function isSkipped({ isIgnored }: WorkerTest, filter: TestFilter): boolean {
  if (filter.includeIgnored === true) return false;
  return filter.ignored === true ? !isIgnored : isIgnored;
}
