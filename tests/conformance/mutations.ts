/**
 * Errors that a generator could make in the glue, each of which the suite must see. A mutation is a pattern and what stands for it: it changes the first place that
 * fits, in whatever file that is, and the suite then runs the cases whose shims are in that file.
 */
export interface Mutation {
  readonly name: string;
  /** Which files of the glue. */
  readonly files: RegExp;
  readonly from: RegExp;
  readonly to: string;
}

/** Files of types, where dictionaries and unions are read and written. */
const TYPES = /-types\.ts$/;
/** Files of shims. */
const SHIMS = /^(?!.*-types)[a-z0-9-]+\.ts$/;
/** The run time's readers and writers. */
const READ = /^runtime\/read\.ts$/;
const WRITE = /^runtime\/write\.ts$/;

export const MUTATIONS: readonly Mutation[] = [
  {
    name: "a key in snake_case",
    files: TYPES,
    from: /value\.([a-z]+)([A-Z])([a-z]+) = /,
    to: "(value as any).$1_$2$3 = ",
  },
  {
    name: "a Map where an object is meant",
    files: READ,
    from: /Object\.fromEntries\(jsMap\(read\)\(pack\)\)/,
    to: "jsMap(read)(pack) as never",
  },
  {
    name: "null for absent",
    files: READ,
    from: /present\(pack\) \? read\(pack\) : undefined/,
    to: "present(pack) ? read(pack) : (null as never)",
  },
  {
    name: "undefined for null",
    files: READ,
    from: /present\(pack\) \? read\(pack\) : null/,
    to: "present(pack) ? read(pack) : (undefined as never)",
  },
  {
    name: "an absent member that is written",
    files: TYPES,
    from: /if \(read\.present\(p\)\) value\.(\w+) = (read\.\w+\(p\));/,
    to: "value.$1 = read.present(p) ? $2 : (undefined as never);",
  },
  {
    name: "swapped arguments",
    files: SHIMS,
    from: /(\.\w+\(\s*)(text\(rt, \w+, \w+\)),\s*(text\(rt, \w+, \w+\))/,
    to: "$1$3, $2",
  },
  {
    name: "a dropped option",
    files: SHIMS,
    from: /,\s*options,?\s*\)/,
    to: ")",
  },
  {
    name: "a dropped argument",
    files: SHIMS,
    from: /(get<\w+>\(rt, self\)\.\w+\()\s*text\(rt, \w+, \w+\)\s*,/,
    to: "$1",
  },
  {
    name: "another literal",
    files: SHIMS,
    from: /, "text"\)/,
    to: ', "json")',
  },
  {
    name: "a dropped literal",
    files: SHIMS,
    from: /, "arrayBuffer"\)/,
    to: ")",
  },
  {
    name: "another method",
    files: SHIMS,
    from: /(get<\w+>\(rt, self\))\.(list|getAll|values)\(/,
    to: "$1.keys(",
  },
  {
    name: "a method that has lost its receiver",
    files: SHIMS,
    from: /get<(\w+)>\(rt, self\)\.(\w+)\(/,
    to: "(0, get<$1>(rt, self).$2)(",
  },
  {
    name: "a getter that is called",
    files: SHIMS,
    from: /(text|result|number|boolean)\((rt[^)]*), \(\) => get<(\w+)>\(rt, self\)\.(\w+)\)/,
    to: "$1($2, () => (get<$3>(rt, self) as any).$4())",
  },
  {
    name: "a setter of another member",
    files: SHIMS,
    from: /get<(\w+)>\(rt, self\)\.(\w+) = /,
    to: "(get<$1>(rt, self) as any).$2_ = ",
  },
  {
    name: "a number as text",
    files: READ,
    from: /return pack\.view\.getFloat64\(advance\(pack, 8\), true\) as T;/,
    to: "return String(pack.view.getFloat64(advance(pack, 8), true)) as never;",
  },
  {
    name: "members read in another order",
    files: TYPES,
    from: /(if \(read\.present\(p\)\) value\.)(\w+)( = read\.text\(p\);\s*if \(read\.present\(p\)\) value\.)(\w+)( = read\.text\(p\);)/,
    to: "$1$4$3$2$5",
  },
  {
    name: "members written in another order",
    files: TYPES,
    from: /(write\.\w+\(p, value\.)(\w+)(\);\s*write\.\w+\(p, value\.)(\w+)(\);)/,
    to: "$1$4$3$2$5",
  },
  {
    name: "a member that is not written",
    files: TYPES,
    from: /write\.optional\(write\.text\)\(p, value\.\w+\);/,
    to: "write.optional(write.text)(p, undefined);",
  },
  {
    name: "another arm of a union",
    files: TYPES,
    from: /case 0:/,
    to: "case 1000:",
  },
  {
    name: "bytes of wasm memory, not copied",
    files: /^runtime\/bytes\.ts$/,
    from: /\.slice\(/,
    to: ".subarray(",
  },
  {
    name: "a list that loses its last item",
    files: WRITE,
    from: /for \(const item of items\) write\(pack, item\);/,
    to: "for (const item of items.slice(1)) write(pack, item);",
  },
  {
    name: "a boolean that is turned around",
    files: READ,
    from: /readTag\(pack\) !== 0\) as T/,
    to: "readTag(pack) === 0) as T",
  },
  {
    name: "a result as a handle",
    files: SHIMS,
    from: /promise\((\s*)rt,(\s*)slot,(\s*)answer\.(?:text|bytes|number|optionalText),/,
    to: "promise($1rt,$2slot,$3answer.handle,",
  },
];
