/**
 * Names of Rust functions as people write them, from either scheme of the compiler.
 *
 *   _ZN7workers2rt5slots7abandon17h73634f4d343f6697E           -> workers::rt::slots::abandon
 *   _RNvNtNtCs1CYXbLPYCFn_4core5slice6memchr14memchr_aligned   -> core::slice::memchr::memchr_aligned
 *
 * Of the second one only the path is read, and not what it is generic over: enough to find the place.
 */

export function demangle(name: string): string {
  if (name.startsWith("_ZN")) return legacy(name);
  return name.startsWith("_R") ? pathOf(name) : name;
}

const STANDARD = new Set([
  "core",
  "alloc",
  "std",
  "compiler_builtins",
  "dlmalloc",
  "rustc_demangle",
]);

/** The crate that a function is there for: of `drop_in_place<shop::Cart>` it is `shop`. Nothing: it is not Rust's. */
export function crateOf(name: string): string | undefined {
  const crates = name.startsWith("_R") ? rootsOf(name) : legacyRoots(name);
  return crates.find((one) => !STANDARD.has(one)) ?? (crates.length > 0 ? "std" : undefined);
}

const SIGNS: Readonly<Record<string, string>> = {
  LT: "<",
  GT: ">",
  RF: "&",
  BP: "*",
  LP: "(",
  RP: ")",
  C: ",",
  SP: "@",
};

function legacy(name: string): string {
  const parts = segments(name, 3);
  const path = /^h[0-9a-f]{16}$/.test(parts.at(-1) ?? "") ? parts.slice(0, -1) : parts;
  return path.map(unescaped).join("::");
}

function unescaped(part: string): string {
  return part
    .replace(/^_(?=\$)/, "")
    .replace(/\$(\w+?)\$/g, (all, sign: string) => {
      const code = /^u([0-9a-f]+)$/.exec(sign)?.[1];
      return code === undefined ? (SIGNS[sign] ?? all) : String.fromCodePoint(parseInt(code, 16));
    })
    .replaceAll("..", "::");
}

/** `4core3ptr…`: each has its length before it. */
function segments(name: string, from: number): readonly string[] {
  const parts: string[] = [];
  for (let at = from; ;) {
    const length = /^\d+/.exec(name.slice(at, at + 6))?.[0];
    if (length === undefined) return parts;
    at += length.length;
    parts.push(name.slice(at, at + Number(length)));
    at += Number(length);
  }
}

function legacyRoots(name: string): readonly string[] {
  if (!name.startsWith("_ZN")) return [];
  return [...legacy(name).matchAll(/(?<![\w:])([a-z_]\w*)::/g)].map(([, root = ""]) => root);
}

/** `Cs1CYXbLPYCFn_4core`: a crate, told apart from others of its name. */
const ROOT = /Cs[0-9A-Za-z]*_(\d+)_?/g;

function rootsOf(name: string): readonly string[] {
  return [...name.matchAll(ROOT)].map(({ 0: all, 1: length, index }) =>
    name.slice(index + all.length, index + all.length + Number(length)),
  );
}

/** From the first crate on, as long as identifiers follow each other. */
function pathOf(name: string): string {
  const [root] = name.matchAll(ROOT);
  if (root === undefined) return name;
  const start = root.index + root[0].length - (root[1]?.length ?? 0);
  const from = root[0].endsWith("_") && !/\d$/.test(root[0]) ? start - 1 : start;
  const path = [...segments(name, from)];
  const rest = [...name.slice(from).matchAll(/N[a-zA-Z]B[0-9a-zA-Z]*_(\d+)_?/g)];
  for (const { 0: all, 1: length, index } of rest) {
    const at = from + index + all.length;
    path.push(name.slice(at, at + Number(length)));
  }
  return path.join("::");
}
