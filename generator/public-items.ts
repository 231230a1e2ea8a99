/** Finds the public items of emitted Rust, and which of them have an untyped value (`Js`) in their signature. */
import type { OutputFile } from "./emit/output-file.ts";

export interface PublicItem {
  /** `kv::KvNamespace::get_text` */
  readonly rust: string;
  readonly kind: "type" | "function" | "field" | "variant" | "constant";
  readonly untyped: boolean;
  /** Its text up to the body, in one line. */
  readonly signature: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the lines are: the emitted crate is formatted, so that blocks at the margin open and close in the first column. */
interface Block {
  readonly kind: "impl" | "struct" | "trait" | "enum" | "other";
  readonly name: string;
}

const OPENINGS = [
  [/^impl(?:<[^>]*>)? (?!.* for )(\w+)/, "impl"],
  [/^pub (?:struct|union) (\w+)/, "struct"],
  [/^pub trait (\w+)/, "trait"],
  [/^pub enum (\w+)/, "enum"],
  [/^(?:impl|mod|fn|const|static|unsafe|extern|macro_rules!|[\w:]+!)/, "other"],
] as const;

/** `src/kv/kv_namespace.rs`, not the run time and not the crate's root. */
export function isProductFile(path: string): boolean {
  return /^src\/(?!rt\/)[^/]+\/.*\.rs$/.test(path);
}

/** `src/kv/kv_namespace.rs`: items are named by their product, whatever file of it they stand in. */
export function scanPublicItems(file: OutputFile): readonly PublicItem[] {
  const folders = file.path.split("/").slice(1, -1);
  // A product, or a module of it.
  const module = folders.join("::");
  const lines = file.text.split("\n");
  const items: PublicItem[] = [];
  let block: Block | undefined;
  let last: Block | undefined;
  for (const [at, text] of lines.entries()) {
    if (text.startsWith("}")) block = undefined;
    const opened = openingOf(text);
    const found = itemOf(block, text, at, lines);
    if (found !== undefined) {
      items.push(placed(found, { module, file: file.path, text, at }));
    }
    // What is too long for one line opens on a line of its own.
    if (text.trimEnd().endsWith("{")) block = opened ?? (text === "{" ? last : block);
    last = opened ?? last;
  }
  return items;
}

interface Found {
  readonly path: string;
  readonly kind: PublicItem["kind"];
  readonly signature: string;
}

function placed(
  found: Found,
  place: {
    readonly module: string;
    readonly file: string;
    readonly text: string;
    readonly at: number;
  },
): PublicItem {
  return {
    rust: `${place.module}::${found.path}`,
    kind: found.kind,
    untyped:
      found.kind !== "type" && /\bJs\b|\bimpl (?:crate::rt::)?IntoJs\b/.test(found.signature),
    signature: found.signature,
    file: place.file,
    line: place.at + 1,
    column: place.text.search(/\S/) + 1,
  };
}

function openingOf(text: string): Block | undefined {
  for (const [pattern, kind] of OPENINGS) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, name: found[1] ?? "" };
  }
  return undefined;
}

function itemOf(
  block: Block | undefined,
  text: string,
  at: number,
  lines: readonly string[],
): Found | undefined {
  if (block === undefined) return outerItem(text, at, lines);
  if (block.kind === "other") return undefined;
  if (block.kind === "enum") return variant(block, text, at, lines);
  return innerItem(block, text, at, lines);
}

function outerItem(text: string, at: number, lines: readonly string[]): Found | undefined {
  const type = /^pub (?:struct|enum|trait|union|type) (\w+)/.exec(text);
  const signature = signatureFrom(lines, at);
  if (type !== null) return { path: type[1] ?? "", kind: "type", signature };
  const name = /^pub (?:async )?(?:unsafe )?fn (\w+)/.exec(text);
  if (name === null) return undefined;
  return { path: name[1] ?? "", kind: "function", signature };
}

function innerItem(
  block: Block,
  text: string,
  at: number,
  lines: readonly string[],
): Found | undefined {
  const named = (kind: PublicItem["kind"], pattern: RegExp): Found | undefined => {
    const found = pattern.exec(text);
    if (found === null) return undefined;
    const path = `${block.name}::${found[1] ?? ""}`;
    return { path, kind, signature: signatureFrom(lines, at) };
  };
  if (block.kind === "trait") return named("function", /^ {4}fn (\w+)/);
  return (
    named("function", /^ {4}pub (?:const )?(?:async )?(?:unsafe )?fn (\w+)/) ??
    named("constant", /^ {4}pub const (\w+)/) ??
    (block.kind === "struct" ? named("field", /^ {4}pub (\w+|r#\w+):/) : undefined)
  );
}

/** `    Bytes(Cow<'a, [u8]>),` */
function variant(
  block: Block,
  text: string,
  at: number,
  lines: readonly string[],
): Found | undefined {
  const found = /^ {4}([A-Z]\w*)(?=[ ({,=])/.exec(text);
  if (found === null) return undefined;
  const path = `${block.name}::${found[1] ?? ""}`;
  return { path, kind: "variant", signature: signatureFrom(lines, at) };
}

/** From the item's first line to the end of its signature: `{`, `;` or a field's `,` outside of all brackets. */
function signatureFrom(lines: readonly string[], start: number): string {
  const parts: string[] = [];
  let depth = 0;
  for (const text of lines.slice(start, start + 60)) {
    const line = text.replace(/\/\/.*$/, "").trim();
    for (const [at, one] of [...line].entries()) {
      if ("([<".includes(one)) depth++;
      else if (")]".includes(one)) depth--;
      else if (one === ">" && line[at - 1] !== "-") depth--;
      else if (depth <= 0 && "{;,=".includes(one)) {
        return [...parts, line.slice(0, at)].join(" ").trim();
      }
    }
    parts.push(line);
  }
  return parts.join(" ");
}
