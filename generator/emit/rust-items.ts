/** Items as rustfmt sets them: functions, blocks, fields, `use`. */
import {
  assign,
  call,
  fits,
  indented,
  lay,
  type Lines,
  spaced,
  STEP,
  text,
  topLevel,
  typeCode,
} from "./writer.ts";

export interface Signature {
  /** `pub fn put<T: IntoJs>` */
  readonly head: string;
  readonly parameters: Lines;
  /** Absent: nothing. */
  readonly returns?: string;
}

/** A function with its body. */
export function fn(signature: Signature, body: Lines, indent: number): Lines {
  const opening = openingOf(signature, indent);
  const last = opening.at(-1) ?? "";
  return body.length === 0
    ? [...opening.slice(0, -1), `${last}}`]
    : [...opening, ...indented(body), "}"];
}

function openingOf({ head, parameters, returns }: Signature, indent: number): Lines {
  const arrow = returns === undefined ? "" : ` -> ${returns}`;
  const flat = `${head}(${parameters.join(", ")})${arrow} {`;
  if (fits(flat, indent)) return [flat];
  return [
    ...headLines(`${head}(`, indent),
    ...indented(parameters.flatMap((one) => parameterLines(one, indent + STEP))),
    ...returnLines(returns, indent),
  ];
}

/** `pub fn put<T: IntoJs>(`, or a type parameter a line. */
function headLines(head: string, indent: number): Lines {
  const [, name, list] = /^([^<]*)<(.*)>\($/.exec(head) ?? [];
  if (fits(head, indent) || name === undefined || list === undefined) return [head];
  return [`${name}<`, ...indented(topLevel(list).map((one) => `${one},`)), ">("];
}

function parameterLines(parameter: string, indent: number): Lines {
  const [, name = "", type] = /^((?:mut )?\w+): (.*)$/.exec(parameter) ?? [];
  if (type === undefined) return [`${parameter},`];
  // rustfmt does not count the word `impl`.
  const outdent = type.startsWith("impl ") ? "impl ".length : 0;
  const flat = `${parameter},`;
  if (fits(flat, indent - outdent)) return [flat];
  const [, closure] = /^(impl Fn.*) \+ 'static$/.exec(type) ?? [];
  if (closure !== undefined) return [`${name}: ${closure}`, ...indented(["+ 'static,"])];
  return lay(typeCode(type), { indent, before: `${name}: `, after: "," });
}

/** rustfmt counts the indent of a broken signature's last line twice, but not where the brace has a line of its own. */
function returnLines(returns: string | undefined, indent: number): Lines {
  if (returns === undefined) return [") {"];
  const flat = `) -> ${returns}`;
  if (fits(`${flat} {`, indent * 2)) return [`${flat} {`];
  if (fits(`${flat} {`, 0)) return [flat, "{"];
  return lay(typeCode(returns), { indent, before: ") -> ", after: " {" });
}

/** `head {`, items with a blank line between them, `}`. */
export function body(head: string, items: readonly Lines[]): Lines {
  return braced(head, spaced(items));
}

/** At the margin: `head {`, lines, `}`. A head that is too long has its brace, and an `impl` its `for`, on a line of its own. */
export function braced(head: string, lines: Lines): Lines {
  return [...opened(head), ...indented(lines), "}"];
}

function opened(head: string): Lines {
  if (fits(`${head} {`, 0)) return [`${head} {`];
  const [, implemented, type] = /^(impl .*) (for .*)$/.exec(head) ?? [];
  return implemented !== undefined && type !== undefined
    ? [implemented, ...indented([type]), "{"]
    : [head, "{"];
}

/** A struct's field. */
export function fieldLines(name: string, type: string): Lines {
  return assign(`${name}:`, typeCode(type), ",", STEP);
}

/** An enum's variant. */
export function variantLines(name: string, type: string): Lines {
  return lay(call(name, [typeCode(type)]), { indent: STEP, after: "," });
}

/** `pub struct Child(Parent);` */
export function newtypeLines(name: string, type: string): Lines {
  return lay(call(`pub struct ${name}`, [text(type)]), { indent: 0, after: ";" });
}

export interface UseOptions {
  /** `pub ` */
  readonly visibility?: string;
  readonly indent?: number;
}

/** rustfmt leaves two columns free behind the braces of a `use`, and one at the end of its lines if they are several. */
const USE_MARGIN = 2;
const USE_FILL_MARGIN = 1;

/** `use path::{a, b};`, filled when it is long. Names stand as rustfmt sorts them. */
export function useLines(path: string, names: Lines, options: UseOptions = {}): Lines {
  const { visibility = "", indent = 0 } = options;
  const open = `${visibility}use ${path}`;
  const sorted = [...new Set(names)].sort(byRank);
  const [only = ""] = sorted;
  if (sorted.length === 1) return [only === "self" ? `${open};` : `${open}::${only};`];
  const flat = `${open}::{${sorted.join(", ")}};`;
  if (fits(flat, indent + USE_MARGIN)) return [flat];
  return [`${open}::{`, ...indented(filled(sorted, indent + STEP)), "};"];
}

function filled(names: Lines, indent: number): Lines {
  const flat = `${names.join(", ")},`;
  if (fits(flat, indent)) return [flat];
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} ${name},`;
    if (longer !== undefined && fits(longer, indent + USE_FILL_MARGIN)) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(`${name},`);
    }
  }
  return lines;
}

/** `self`, then `snake_case`, `CamelCase`, `CONSTANTS`, each in the order of its code units. */
function byRank(left: string, right: string): number {
  return rank(left) - rank(right) || (left < right ? -1 : Number(left > right));
}

function rank(name: string): number {
  if (name === "self") return 0;
  if (/^[a-z_]/.test(name)) return 1;
  return /[a-z]/.test(name) ? 2 : 3;
}
