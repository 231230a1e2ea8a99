import type { Expected } from "./expected.ts";

/** What is kept: KV, R2, D1. */
export const data: Readonly<Record<string, Expected>> = {
  kv: {
    text: '(Some("Grüße 🎉"), None)',
    bytes: "(Some([0, 128, 255]), None)",
    json: 'Some(Visitor { name: "Ada", visits: 3 })',
    stream: 'Some("flows")',
    many: '[("nothing", None), ("one", Some("1")), ("two", Some("2"))]',
    metadata: '(Some("value"), Some(Visitor { name: "Bob", visits: 1 }))',
    list: '(["list:a", "list:b"], false, 1, true, None)',
    delete: "None",
    "long-key": /^"KV PUT failed: 414 .* exceeds key length limit of 512\."$/,
    "no-json": /^"SyntaxError: .* JSON/,
    "short-life": /^"KV PUT failed: 400 Invalid expiration_ttl of 1\./,
  },
  d1: {
    values:
      '[Person { id: 3, name: "Eve", height: Some(1.8), photo: Some([1, 2, 255]) }, Person { id: 4, name: "Zoë", height: None, photo: None }]',
    first: '(Some(Person { id: 1, name: "Ada", height: Some(1.65), photo: None }), None)',
    all: '(true, ["Bob", "Ada"], 4)',
    run: "(2, true, 2)",
    batch: "[3, 4]",
    "rolled-back": /^\("D1_ERROR: .* 4 columns but 1 values were supplied: SQLITE_ERROR", 2\)$/,
    raw: '[(1, "Ada"), (2, "Bob")]',
    session: '(None, [Some("Ada"), Some("Ada")], true)',
    exec: "2",
    "wrong-sql": /^"D1_ERROR: near .*SELEC.*: syntax error/,
    "wrong-row": '"TypeError: the property \\"id\\" is missing"',
    undefined: /D1_TYPE_ERROR: Type 'undefined' not supported/,
  },
  r2: {
    "put-get": '(Some(5), Some("hello"), true)',
    head: '(Some(("head", 8)), true)',
    metadata: 'Some((Some("text/plain"), Some("no-store"), Some({"author": "Ada"})))',
    range: 'Some(("234", Some((Some(2), Some(3)))))',
    suffix: 'Some("6789")',
    "conditional-put": "true",
    checksums: "Some((true, None, true))",
    "wrong-checksum": /^"put: The MD5 checksum you specified did not match what we received/,
    list: '((3, true), (1, false, None), (["list/a", "list/b"], ["list/sub/"]))',
    delete: "0",
    multipart: /^\(5242887, "completeMultipartUpload: /,
    aborted: "true",
    stream: 'Some(("flows", true))',
  },
};
