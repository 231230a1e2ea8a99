/**
 * Rust text that is born formatted: the few shapes of code that are emitted, each flat or broken, as rustfmt breaks them at 100 columns with
 * `use_small_heuristics = "Max"`.
 *
 *   hug("rt::promise", [], closure("|slot|", block("unsafe", call("sys::put", [..]))))
 *   --- becomes --->
 *   rt::promise(|slot| unsafe { sys::put(..) })            if it fits, else
 *   rt::promise(|slot| unsafe {
 *       sys::put(..)
 *   })
 */

export const WIDTH = 100;
const STEP = 4;

export type Lines = readonly string[];

/** Code in one line, and in several if it has such a form. Lines are relative to `indent`, which says where they will stand. */
export interface Code {
  readonly flat: string;
  readonly broken?: (indent: number) => Lines;
}

export interface Place {
  readonly indent: number;
  /** What stands before the code in its first line, and behind it in its last. */
  readonly before?: string;
  readonly after?: string;
}

/** Sets code: flat where that fits. */
export function lay(code: Code, place: Place): Lines {
  const { indent, before = "", after = "" } = place;
  const flat = before + code.flat + after;
  if (code.broken === undefined || fits(flat, indent)) return [flat];
  const lines = code.broken(indent);
  return lines.map((line, index) =>
    [index === 0 ? before : "", line, index === lines.length - 1 ? after : ""].join(""),
  );
}

export function fits(line: string, indent: number): boolean {
  return indent + line.length <= WIDTH;
}

export function indented(lines: Lines, step = STEP): Lines {
  return lines.map((line) => (line === "" ? line : " ".repeat(step) + line));
}

export function text(flat: string): Code {
  return { flat };
}

/** `callee(a, b)`, or one argument a line. */
export function call(callee: string, args: readonly Code[]): Code {
  return list(`${callee}(`, args, ")", { pad: "" });
}

/** `Self { a: 1, b: 2 }`, or one field a line. */
export function literal(type: string, fields: readonly Code[]): Code {
  return fields.length === 0 ? text(`${type} {}`) : list(`${type} {`, fields, "}", { pad: " " });
}

interface ListOptions {
  readonly pad: string;
}

function list(open: string, items: readonly Code[], close: string, { pad }: ListOptions): Code {
  const flat = `${open}${pad}${items.map((one) => one.flat).join(", ")}${pad}${close}`;
  if (items.length === 0) return text(flat);
  return {
    flat,
    broken: (indent) => [
      open,
      ...indented(items.flatMap((one) => lay(one, { indent: indent + STEP, after: "," }))),
      close,
    ],
  };
}

/** `unsafe { code }` */
export function block(keyword: string, code: Code): Code {
  return {
    flat: `${keyword} { ${code.flat} }`,
    broken: (indent) => [`${keyword} {`, ...indented(lay(code, { indent: indent + STEP })), "}"],
  };
}

/** `|slot| code` */
export function closure(parameters: string, code: Code): Code {
  return prefixed(`${parameters} `, code);
}

/** `callee(a, last)` in which the last argument breaks and the call stays around it. */
export function hug(callee: string, args: Lines, last: Code): Code {
  const open = `${callee}(${args.map((one) => `${one}, `).join("")}`;
  return {
    flat: `${open}${last.flat})`,
    broken: (indent) => suffixed(prefixed(open, last), ")", indent),
  };
}

function prefixed(prefix: string, code: Code): Code {
  const { broken } = code;
  const flat = prefix + code.flat;
  if (broken === undefined) return { flat };
  return {
    flat,
    broken: (indent) => {
      const [first = "", ...rest] = broken(indent);
      return [prefix + first, ...rest];
    },
  };
}

function suffixed(code: Code, suffix: string, indent: number): Lines {
  const lines = code.broken?.(indent) ?? [code.flat];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""}${suffix}`];
}

export interface Signature {
  /** `pub fn put<T: IntoJs>` */
  readonly head: string;
  readonly parameters: Lines;
  /** Absent: nothing. */
  readonly returns?: string;
}

/** A function with its body. */
export function fn(signature: Signature, body: Lines, indent: number): Lines {
  const { head, parameters } = signature;
  const end = `)${signature.returns === undefined ? "" : ` -> ${signature.returns}`} {`;
  const flat = `${head}(${parameters.join(", ")}${end}`;
  const opening = fits(flat, indent)
    ? [flat]
    : [`${head}(`, ...indented(parameters.map((one) => `${one},`)), end];
  return [...opening, ...indented(body), "}"];
}

/** `head {`, items with a blank line between them, `}`. */
export function body(head: string, items: readonly Lines[]): Lines {
  return [`${head} {`, ...indented(spaced(items)), "}"];
}

export function spaced(items: readonly Lines[]): Lines {
  return items
    .filter((one) => one.length > 0)
    .flatMap((one, index) => (index === 0 ? one : ["", ...one]));
}

/** `use path::{a, b};`, filled when it is long. Names stand as rustfmt sorts them. */
export function useLines(path: string, names: Lines): Lines {
  const sorted = [...new Set(names)].sort(byRank);
  const [only = ""] = sorted;
  if (sorted.length === 1 && only !== "self") return [`use ${path}::${only};`];
  if (sorted.length === 1) return [`use ${path};`];
  const flat = `use ${path}::{${sorted.join(", ")}};`;
  if (fits(flat, 0)) return [flat];
  return [`use ${path}::{`, ...indented(filled(sorted, STEP)), "};"];
}

function filled(names: Lines, indent: number): Lines {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} ${name},`;
    if (longer !== undefined && fits(longer, indent)) {
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
  return /[a-z]/.test(name) || name.length === 1 ? 2 : 3;
}
