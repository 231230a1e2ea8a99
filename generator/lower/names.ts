/**
 * Rust names from JavaScript ones.
 *
 *   KVNamespace         -> KvNamespace         (type)
 *   URLSearchParams     -> UrlSearchParams
 *   ssecKeyMd5          -> ssec_key_md5        (member)
 *   getHTMLURL          -> get_html_url
 *   type                -> type_               (keyword)
 *   application/json    -> ApplicationJson     (variant)
 */

/** Words that stand together though their letters' case says otherwise. Longest first where one begins another. */
const ACRONYMS = [
  "GitHub",
  "SaaS",
  "OAuth",
  "URLs",
  "IDs",
  "APIs",
  "SHA256",
  "SHA384",
  "SHA512",
  "SHA1",
  "MD5",
  "R2",
  "D1",
  "UTF8",
  "UTF16",
  "IPv4",
  "IPv6",
] as const;

const KEYWORDS = new Set(
  (
    "as async await break const continue crate dyn else enum extern false fn for gen if impl in let loop match mod move mut pub ref return self Self " +
    "static struct super trait true type unsafe use where while abstract become box do final macro override priv try typeof unsized virtual yield union"
  ).split(" "),
);

/** Methods that a trait of every type already has: an inherent one of that name would shadow it or surprise. */
const TRAIT_METHODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    clone: "try_clone",
    to_string: "to_js_string",
    to_owned: "to_js_owned",
    drop: "drop_js",
    eq: "eq_js",
    fmt: "fmt_js",
    deref: "deref_js",
    as_ref: "as_js_ref",
    into: "into_value",
    from: "from_value",
    default: "default_value",
  }),
);

/** Type names that the prelude or the run time gives a meaning. */
const TAKEN_TYPES = new Set([
  "Result",
  "Option",
  "String",
  "Vec",
  "Box",
  "Some",
  "None",
  "Ok",
  "Err",
  "Self",
  "Js",
  "Promise",
  "Error",
  "Date",
  "Pack",
  "Reader",
  "FromJs",
  "IntoJs",
  "Encode",
  "Decode",
  "Copy",
  "Clone",
  "Drop",
  "Fn",
  "Iterator",
  "Default",
  "Debug",
  "Display",
  "From",
  "Into",
  "Send",
  "Sync",
  "Cow",
  "HashMap",
  "T",
]);

/** Splits an identifier or a literal into lower-case words. */
export function words(jsName: string): readonly string[] {
  const found: string[] = [];
  for (const part of jsName.split(/[^\p{L}\p{N}]+/u)) {
    if (part !== "") found.push(...splitCase(part));
  }
  return found.map((word) => word.toLowerCase());
}

function splitCase(part: string): readonly string[] {
  const found: string[] = [];
  let rest = part;
  while (rest !== "") {
    const word = nextWord(rest);
    found.push(word);
    rest = rest.slice(word.length);
  }
  return found;
}

function nextWord(rest: string): string {
  const acronym = ACRONYMS.find((one) => startsWord(rest, one));
  if (acronym !== undefined) return acronym;
  // A run of capitals ends before the capital that begins the next word: `HTMLRewriter` is `HTML` + `Rewriter`.
  const capitals = /^\p{Lu}{2,}(?![\p{Ll}])/u.exec(rest) ?? /^\p{Lu}+(?=\p{Lu}\p{Ll})/u.exec(rest);
  if (capitals !== null) return withDigits(rest, capitals[0]);
  const word = /^\p{Lu}?[^\p{Lu}]+|^\p{Lu}/u.exec(rest);
  return word === null ? rest : word[0];
}

function startsWord(rest: string, acronym: string): boolean {
  const head = rest.slice(0, acronym.length);
  const next = rest.charAt(acronym.length);
  return (
    (head === acronym && !/\p{Ll}/u.test(next)) ||
    (head.toLowerCase() === acronym.toLowerCase() && next === "" && head === head.toLowerCase())
  );
}

function withDigits(rest: string, word: string): string {
  const digits = /^\d+/.exec(rest.slice(word.length));
  return digits === null ? word : word + digits[0];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `KVNamespace` -> `KvNamespace`, `Cloudflare.Env` -> `CloudflareEnv`; the last step of a path unless it is taken. */
export function rustTypeName(jsName: string): string {
  const name = words(jsName).map(capitalised).join("");
  const safe = /^\d/.test(name) || name === "" ? `N${name}` : name;
  return TAKEN_TYPES.has(safe) ? `Js${safe}` : safe;
}

/** `expirationTtl` -> `expiration_ttl`, `$public` -> `public`. Names of functions, fields, parameters. */
export function rustMemberName(jsName: string): string {
  const name = words(jsName.replace(/^\$/, "")).join("_");
  if (name === "") return "value";
  if (/^\d/.test(name)) return `n${name}`;
  if (KEYWORDS.has(name)) return `${name}_`;
  return TRAIT_METHODS.get(name) ?? name;
}

/** A parameter or field is no method: only keywords matter. */
export function rustFieldName(jsName: string): string {
  const name = words(jsName.replace(/^\$/, "")).join("_");
  if (name === "") return "value";
  if (/^\d/.test(name)) return `n${name}`;
  return KEYWORDS.has(name) ? `${name}_` : name;
}

/** A variant for a literal: `"no-store"` -> `NoStore`, `"1.1"` -> `N1_1`, `""` -> `Empty`, `">="` by its signs. */
export function rustVariantName(value: string): string {
  if (value === "") return "Empty";
  const spelled = value.replace(
    /[^\p{L}\p{N}\s/_.,:;\-@[\]]/gu,
    (sign) => ` ${SIGNS[sign] ?? `u${sign.charCodeAt(0).toString(16)}`} `,
  );
  const parts = words(spelled.replace(/^-(?=\d)/, "minus ").replace(/^\$/, "dollar "));
  const name = joined(parts);
  if (name === "")
    return value
      .split("")
      .map((sign) => SIGNS[sign] ?? `U${sign.charCodeAt(0).toString(16)}`)
      .join("");
  const safe = /^\d/.test(name) ? `N${name}` : name;
  return safe === "Self" || safe === "Other" ? `${safe}_` : safe;
}

/** Digits that would run into one another stay apart: `1.1` is `1_1`, not `11`. */
function joined(parts: readonly string[]): string {
  let name = "";
  for (const part of parts) {
    const word = capitalised(part);
    name += /\d$/.test(name) && /^\d/.test(word) ? `_${word}` : word;
  }
  return name;
}

const SIGNS: Readonly<Record<string, string>> = {
  "<": "Less",
  ">": "Greater",
  "=": "Equal",
  "!": "Not",
  "+": "Plus",
  "*": "Star",
  "&": "And",
  "|": "Or",
  "%": "Percent",
  "#": "Hash",
  $: "Dollar",
  "?": "Question",
  "~": "Tilde",
  "^": "Caret",
  "(": "Open",
  ")": "Close",
};

/** camelCase identifier for a shim's parameter that is no reserved word there. */
export function shimName(jsName: string): string {
  const name = jsName.replace(/^\$/, "").replace(/[^\p{L}\p{N}_]/gu, "_");
  const safe = /^\d/.test(name) ? `_${name}` : name;
  return SHIM_TAKEN.has(safe) ? `${safe}_` : safe;
}

const SHIM_TAKEN = new Set(
  (
    "rt self slot pack packLength p read write break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval await"
  ).split(" "),
);
