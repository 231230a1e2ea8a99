/** JSON as prettier leaves it: objects a key a line, lists in one line where they fit. */

type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const WIDTH = 80;

/** The text of a JSON file. Keys stand in the order of the value; one that is undefined is left out. */
export function renderJson(value: object): string {
  return render(value as Json, { indent: "", used: 0 }) + "\n";
}

interface Position {
  readonly indent: string;
  /** Columns taken on the line before the value, and behind it. */
  readonly used: number;
}

function render(value: Json, position: Position): string {
  if (Array.isArray(value)) return renderList(value, position);
  if (typeof value === "object" && value !== null)
    return renderObject(value as Readonly<Record<string, Json>>, position);
  return JSON.stringify(value);
}

function renderList(list: readonly Json[], position: Position): string {
  if (list.length === 0) return "[]";
  const indent = position.indent + "  ";
  const plain = list.every((item) => typeof item !== "object" || item === null);
  if (plain) {
    const line = `[${list.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (position.used + line.length <= WIDTH) return line;
  }
  const lines = list.map((item, at) => {
    const comma = at < list.length - 1 ? 1 : 0;
    return indent + render(item, { indent, used: indent.length + comma });
  });
  return `[\n${lines.join(",\n")}\n${position.indent}]`;
}

function renderObject(object: Readonly<Record<string, Json>>, position: Position): string {
  const indent = position.indent + "  ";
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([key, value], at) => {
    const start = `${indent}${JSON.stringify(key)}: `;
    const comma = at < entries.length - 1 ? 1 : 0;
    return start + render(value, { indent, used: start.length + comma });
  });
  return `{\n${lines.join(",\n")}\n${position.indent}}`;
}
