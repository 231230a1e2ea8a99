/**
 * TOML, and where everything stands:
 *
 *   [[kv_namespaces]]
 *   binding = "CACHE"
 *   --- becomes --->
 *   an object with the list "kv_namespaces" of an object whose "binding" stands at 2:1
 */
import { parse, TomlError } from "smol-toml";
import type { Reporter } from "../diagnostics.ts";
import type { Place, SourceText } from "../source.ts";
import type { LocatedJson } from "./located.ts";
import { findTomlPlaces, pathKey, type TomlPlaces } from "./toml-places.ts";

export function parseTomlText(source: SourceText, report: Reporter): LocatedJson | undefined {
  try {
    return locatedOf(parse(source.text), [], findTomlPlaces(source), start(source));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ""] = error.message.split("\n");
    report.report({
      rule: "wrangler-syntax",
      severity: "error",
      message: message.replace(/^Invalid TOML document: /, ""),
      place: { file: source.file, line: error.line, column: error.column },
    });
    return undefined;
  }
}

function start({ file }: SourceText): Place {
  return { file, line: 1, column: 1 };
}

/** What has no place of its own stands where what it is in does. */
function locatedOf(
  value: unknown,
  path: readonly (string | number)[],
  places: TomlPlaces,
  around: Place,
): LocatedJson {
  const at = places.get(pathKey(path));
  const place = at?.value ?? around;
  if (Array.isArray(value)) {
    const items = value.map((one, index) => locatedOf(one, [...path, index], places, place));
    return { kind: "array", items, place };
  }
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const members = Object.entries(value).map(([name, one]) => {
      const inner = [...path, name];
      return {
        name,
        place: places.get(pathKey(inner))?.key ?? place,
        value: locatedOf(one, inner, places, place),
      };
    });
    return { kind: "object", members, place };
  }
  return { kind: "value", value: scalarOf(value), place };
}

/** `2026-01-31` is a date in TOML, and the text of it is meant. */
function scalarOf(value: unknown): string | number | boolean {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}
