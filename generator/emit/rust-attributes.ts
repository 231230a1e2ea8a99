/** What stands above an item: docs, features, the JavaScript name, deprecation. */
import type { ItemHead, PlannedField } from "../lower/plan.ts";
import { rustdocText } from "./rustdoc-text.ts";
import { fits, type Lines, STEP } from "./writer.ts";

/** `indent` is where the item stands: long attributes break. */
export function itemAttributes(head: ItemHead, indent: number): Lines {
  return [
    ...docLines(head.docs),
    ...cfgLines(head.features, indent),
    ...aliasLines(head, indent),
    ...deprecationLines(head, indent),
  ];
}

export function docLines(docs: Lines): Lines {
  return rustdocText(docs).map((line) => (line === "" ? "///" : `/// ${line}`));
}

export function innerDocLines(docs: Lines): Lines {
  return docs.map((line) => (line === "" ? "//!" : `//! ${line}`));
}

/** `#[cfg(feature = "a")]`, `#[cfg(all(..))]` */
export function cfgLines(features: Lines, indent = 0): Lines {
  const all = features.map((one) => `feature = ${rustText(one)}`);
  if (all.length < 2) return all.map((one) => `#[cfg(${one})]`);
  return attribute("cfg(all", all, indent, "))]");
}

export function aliasLines(head: Pick<ItemHead, "jsName" | "rustName">, indent: number): Lines {
  const { jsName, rustName } = head;
  // rustdoc refuses an alias that has quotes or spaces in it.
  if (jsName === rustName || /["'\s]|^$/.test(jsName)) return [];
  return attribute("doc", [`alias = ${rustText(jsName)}`], indent);
}

export function deprecationLines(head: Pick<ItemHead, "deprecated">, indent: number): Lines {
  if (head.deprecated === undefined) return [];
  const note = head.deprecated.replace(/\s+/g, " ").trim();
  return note === ""
    ? ["#[deprecated]"]
    : attribute("deprecated", [`note = ${rustText(note)}`], indent);
}

/** `name` with what opens its list; broken if it is long. */
export function attribute(name: string, items: Lines, indent: number, close = ")]"): Lines {
  const flat = `#[${name}(${items.join(", ")}${close}`;
  if (fits(flat, indent)) return [flat];
  const last = items.length - 1;
  return [
    `#[${name}(`,
    ...items.map((one, index) => `    ${one}${index < last ? "," : ""}`),
    close,
  ];
}

/** A string literal. */
export function rustText(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t")
    .replace(/[\p{Cc}\p{Cf}]/gu, (one) => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`);
  return `"${escaped}"`;
}

/** Above a field, or the setter of a private one. */
export function fieldAttributes(field: PlannedField): Lines {
  return [...docLines(field.docs), ...aliasLines(field, STEP), ...deprecationLines(field, STEP)];
}
