/**
 * Reads the emitted Rust back: its public items with what stands around them.
 *
 *   /// Gets it.                                       docs
 *   #[deprecated(note = "…")]                          deprecated
 *   pub fn get(&self, key: &str) -> Promise<String>    parameters, result
 *   { rt::promise(|slot| unsafe { sys::js_get(..) }) } the import, and so the member
 */
import type { OutputFile } from "../emit/output-file.ts";
import { isProductFile, scanPublicItems, type PublicItem } from "../public-items.ts";

export interface EmittedItem extends PublicItem {
  /** `kv::KvNamespace`; the module for what is free. */
  readonly owner: string;
  readonly name: string;
  readonly docs: readonly string[];
  readonly deprecated: boolean;
  /** Of functions. */
  readonly parameters: readonly EmittedParameter[];
  /** What a function gives, or the type of a field: `Promise<Option<String>>`. */
  readonly type: string;
  /** Sets a member of a dictionary. */
  readonly isSetter: boolean;
  /** `KVNamespace.get:text` */
  readonly importName?: string;
}

export interface EmittedParameter {
  readonly name: string;
  readonly type: string;
}

export function emittedItems(files: readonly OutputFile[]): readonly EmittedItem[] {
  return files.filter(({ path }) => isProductFile(path)).flatMap(itemsOf);
}

function itemsOf(file: OutputFile): readonly EmittedItem[] {
  const lines = file.text.split("\n");
  const imports = importsIn(file.text);
  return scanPublicItems(file).map((item) => {
    const at = item.line - 1;
    const around = aroundOf(lines, at);
    const steps = item.rust.split("::");
    const importName = importOf(lines, at, imports);
    const given = item.kind === "function" ? parametersOf(item.signature) : [];
    return {
      ...item,
      owner: steps.slice(0, -1).join("::"),
      name: steps.at(-1) ?? "",
      ...around,
      parameters: given.filter(({ name }) => !/^(?:&|mut )?self$/.test(name)),
      type: typeOf(item),
      isSetter: item.kind === "function" && given.some(({ name }) => name === "mut self"),
      ...(importName !== undefined && { importName }),
    };
  });
}

/** The documentation and the attributes above an item. */
function aroundOf(lines: readonly string[], at: number): Pick<EmittedItem, "docs" | "deprecated"> {
  const docs: string[] = [];
  let deprecated = false;
  let isInside = false;
  for (let above = at - 1; above >= 0; above--) {
    const line = lines[above]?.trim() ?? "";
    // An attribute of several lines ends with `)]`.
    if (/^\)+\]$/.test(line)) isInside = true;
    const isAttribute = isInside || line.startsWith("#[");
    if (line.startsWith("#[")) isInside = false;
    if (line.startsWith("///")) docs.unshift(line.slice(3).trim());
    else if (!isAttribute) break;
    if (/^#\[deprecated/.test(line)) deprecated = true;
  }
  return { docs, deprecated };
}

/** `"KVNamespace.get:text" => fn js_get_text(` */
function importsIn(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/"((?:[^"\\]|\\.)+)" => fn (\w+)/g);
  return new Map([...found].map(([, name = "", rust = ""]) => [rust, name]));
}

/** By what its body calls. */
function importOf(
  lines: readonly string[],
  at: number,
  imports: ReadonlyMap<string, string>,
): string | undefined {
  const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
  for (const line of lines.slice(at, at + 80)) {
    const called = /sys::(\w+)/.exec(line)?.[1];
    if (called !== undefined) return imports.get(called);
    if (line === `${indent}}`) return undefined;
  }
  return undefined;
}

function typeOf({ kind, signature }: PublicItem): string {
  if (kind === "field") return signature.replace(/^pub \S+?:\s*/, "");
  if (kind !== "function") return "";
  return / -> (.*?)(?: where .*)?$/.exec(afterParameters(signature))?.[1]?.trim() ?? "()";
}

function afterParameters(signature: string): string {
  const range = parameterRange(signature);
  return range === undefined ? "" : signature.slice(range.end);
}

function parametersOf(signature: string): readonly EmittedParameter[] {
  const range = parameterRange(signature);
  if (range === undefined) return [];
  return splitList(signature.slice(range.start, range.end - 1)).map((text) => {
    const [, name = text, type = ""] = /^([\w# ]+?):\s*(.*)$/.exec(text) ?? [];
    return { name: name.trim(), type };
  });
}

/** Between the parentheses of the parameters: those of bounds (`impl Fn(..)`) come before or stand inside. */
function parameterRange(
  signature: string,
): { readonly start: number; readonly end: number } | undefined {
  const from = signature.search(/\bfn \w+/);
  let angle = 0;
  let depth = 0;
  let start = -1;
  for (let at = Math.max(from, 0); at < signature.length; at++) {
    const sign = signature.charAt(at);
    if (start < 0 && sign === "<") angle++;
    else if (start < 0 && sign === ">" && signature[at - 1] !== "-") angle--;
    else if (sign === "(" && angle === 0) {
      if (start < 0) start = at + 1;
      depth++;
    } else if (sign === ")" && start >= 0 && --depth === 0) return { start, end: at + 1 };
  }
  return undefined;
}

/** At the commas outside of all brackets. */
function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const [at, sign] of [...text].entries()) {
    if ("([<".includes(sign)) depth++;
    else if (")]".includes(sign) || (sign === ">" && text[at - 1] !== "-")) depth--;
    if (sign === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += sign;
  }
  return [...parts, part.trim()].filter((one) => one !== "");
}
