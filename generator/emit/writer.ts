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
export const STEP = 4;

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

export function prefixed(prefix: string, code: Code): Code {
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

/** `name: value` in a literal. */
export function field(name: string, value: string): Code {
  return { flat: `${name}: ${value}`, broken: () => [`${name}:`, ...indented([value])] };
}

/** `let x = code;`, `name: Type,`: what does not fit goes to a line of its own, and breaks only if it does not fit there either. */
export function assign(before: string, code: Code, after: string, indent: number): Lines {
  const flat = `${before} ${code.flat}${after}`;
  if (fits(flat, indent)) return [flat];
  if (fits(code.flat + after, indent + STEP)) return [before, ...indented([code.flat + after])];
  return lay(code, { indent, before: `${before} `, after });
}

/** `let x = match subject { arms };` */
export function assignMatch(before: string, subject: string, arms: Lines, indent: number): Lines {
  const head = `${before} match ${subject}`;
  if (fits(`${head} {`, indent)) return [`${head} {`, ...indented(arms), "};"];
  if (fits(head, indent)) return [head, "{", ...indented(arms), "};"];
  return [before, ...indented([`match ${subject} {`, ...indented(arms), "};"])];
}

/** `x.a().b()`, or one call a line. */
export function chain(head: string, links: Lines): Code {
  return {
    flat: `${head}${links.map((one) => `.${one}`).join("")}`,
    broken: () => [head, ...indented(links.map((one) => `.${one}`))],
  };
}

/** A type: its generic arguments, or a tuple's items, one a line. */
export function typeCode(type: string): Code {
  const inner = /^(?<open>[^<(]*[<(])(?<items>.*)(?<close>[>)])$/.exec(type)?.groups;
  const { open = "", items = "", close = "" } = inner ?? {};
  if (items === "") return text(type);
  return { ...list(open, topLevel(items).map(typeCode), close, { pad: "" }), flat: type };
}

/** Splits at the commas that are in no brackets. */
export function topLevel(items: string): Lines {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const one of items) {
    if ("<([".includes(one)) depth += 1;
    if (">)]".includes(one) && !part.endsWith("-")) depth -= 1;
    if (one === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else {
      part += one;
    }
  }
  return part.trim() === "" ? parts : [...parts, part.trim()];
}

export function spaced(items: readonly Lines[]): Lines {
  return items
    .filter((one) => one.length > 0)
    .flatMap((one, index) => (index === 0 ? one : ["", ...one]));
}
