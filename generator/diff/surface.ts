/**
 * What one who writes Rust sees of an output: its public items with their signatures, and the rows of its ledger.
 *
 *   src/kv/kv_namespace.rs   pub fn get_text(&self, key: &str) -> Promise<Option<String>>
 *   coverage.json            KVNamespace.get: bound, kv::KvNamespace::get_text
 *   --- becomes --->
 *   kv::KvNamespace::get_text, of KVNamespace.get, product kv
 */
import type { Coverage } from "../emit/coverage.ts";
import type { OutputFile } from "../emit/output-file.ts";
import type { InputVersion, LedgerItem } from "../lower/plan.ts";
import { isProductFile, scanPublicItems, type PublicItem } from "../public-items.ts";

export interface SurfaceItem extends Pick<PublicItem, "rust" | "kind" | "signature"> {
  readonly product: string;
  /** What is said to the compiler about it: `#[deprecated = ".."]`. */
  readonly attributes: readonly string[];
  /** Of a function in a trait: without a body, so that who implements the trait must write one. */
  readonly required: boolean;
}

export interface Surface {
  readonly inputs: readonly InputVersion[];
  readonly items: ReadonlyMap<string, SurfaceItem>;
  /** By the path of what is declared. */
  readonly rows: ReadonlyMap<string, LedgerItem>;
  /** How it is declared, by its path; empty where only the output is known. */
  readonly declared: ReadonlyMap<string, string>;
}

const LEDGER = "coverage.json";

/** Nothing, if the files are no output. */
export function surfaceOf(
  files: readonly OutputFile[],
  declared: ReadonlyMap<string, string> = new Map(),
): Surface | undefined {
  const ledger = files.find(({ path }) => path === LEDGER);
  const coverage = ledger && parseCoverage(ledger.text);
  if (coverage === undefined) return undefined;
  const items = new Map<string, SurfaceItem>();
  for (const file of files.filter(({ path }) => isProductFile(path))) {
    for (const item of itemsOf(file)) items.set(item.rust, item);
  }
  const rows = new Map(coverage.items.map((row) => [row.path, row]));
  return { inputs: coverage.inputs, items, rows, declared };
}

function parseCoverage(text: string): Coverage | undefined {
  try {
    const parsed = JSON.parse(text) as Partial<Coverage>;
    return Array.isArray(parsed.items) && Array.isArray(parsed.inputs)
      ? (parsed as Coverage)
      : undefined;
  } catch {
    return undefined;
  }
}

function itemsOf(file: OutputFile): readonly SurfaceItem[] {
  const lines = file.text.split("\n");
  return scanPublicItems(file).map(({ rust, kind, signature, line }) => ({
    rust,
    kind,
    signature,
    product: (rust.split("::")[0] ?? "").replaceAll("_", "-"),
    attributes: attributesAbove(lines, line - 1),
    required: /^fn /.test(signature) && !hasBody(lines, line - 1),
  }));
}

/** Attributes of one line each, as the formatted crate has them, among the documentation above an item. */
function attributesAbove(lines: readonly string[], at: number): readonly string[] {
  const found: string[] = [];
  for (let above = at - 1; above >= 0; above--) {
    const text = lines[above]?.trim() ?? "";
    if (text.startsWith("#[")) found.unshift(text);
    else if (!/^(?:\/\/\/|\)\]|")/.test(text)) break;
  }
  return found;
}

function hasBody(lines: readonly string[], at: number): boolean {
  const end = lines.slice(at).find((line) => /[;{]$/.test(line.trimEnd()));
  return end?.trimEnd().endsWith("{") === true;
}
