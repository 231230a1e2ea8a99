import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { Project } from "ts-morph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OutputFile } from "../../generator/emit/output-file.ts";
import { emitGlue } from "../../generator/emit/shims.ts";
import type { PlannedFunction } from "../../generator/lower/plan.ts";
import {
  argument,
  BOOLEAN,
  BYTES,
  classOf,
  F64,
  field,
  handleOf,
  list,
  literal,
  literals,
  optional,
  parameter,
  planOf,
  product,
  returns,
  sample,
  struct,
  structOf,
  TEXT,
  U32,
  union,
  unionOf,
  UNIT,
  VIEW,
} from "./glue-plan.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const PUT_VALUE = "string | ArrayBuffer | ReadableStream";

/** [name, the planned function, its shim] */
const SHIMS: readonly (readonly [string, PlannedFunction, string])[] = [
  [
    "a promise, with a literal argument",
    sample({
      path: "KVNamespace.get:text",
      parameters: [parameter("key", TEXT)],
      returns: returns(optional(TEXT), "later"),
      call: {
        kind: "method",
        receiver: "KVNamespace",
        jsName: "get",
        arguments: [argument(0), literal('"text"')],
      },
    }),
    `
/** \`kvNamespace.get(key, "text")\` */
export const KVNamespace_get_text =
  (rt: Runtime) =>
  (self: number, key: number, keyLength: number, slot: number): void =>
    promise(rt, slot, answer.optionalText, () =>
      get<KVNamespace>(rt, self).get(text(rt, key, keyLength), "text"),
    );`,
  ],
  [
    "several packed parameters: read in the pack's order, before the call",
    sample({
      path: "KVNamespace.put",
      parameters: [
        parameter("key", TEXT),
        parameter("value", unionOf("KVPutValue", PUT_VALUE)),
        parameter("options", optional(structOf("KVNamespacePutOptions"))),
      ],
      returns: returns(UNIT, "later"),
    }),
    `
/** \`kvNamespace.put(key, value, options)\` */
export const KVNamespace_put =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    keyLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () => {
      const p = pack(rt, packed, packedLength);
      const value = readKVPutValue(p);
      const options = read.optional(readKVNamespacePutOptions)(p);
      return get<KVNamespace>(rt, self).put(
        text(rt, key, keyLength),
        value,
        options,
      );
    });`,
  ],
  [
    "one packed parameter: read in its place",
    sample({
      path: "R2Bucket.delete",
      parameters: [parameter("keys", list(TEXT))],
      returns: returns(UNIT, "later"),
    }),
    `
/** \`r2Bucket.delete(keys)\` */
export const R2Bucket_delete =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<R2Bucket>(rt, self).delete(
        read.list(read.text)(pack(rt, packed, packedLength)),
      ),
    );`,
  ],
  [
    "a boolean, at once",
    sample({
      path: "Headers.has",
      parameters: [parameter("name", TEXT)],
      returns: returns(BOOLEAN),
    }),
    `
/** \`headers.has(name)\` */
export const Headers_has =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    boolean(rt, () => get<Headers>(rt, self).has(text(rt, name, nameLength)));`,
  ],
  [
    "an attribute that is a number",
    sample({
      path: "Response.status",
      returns: returns({ kind: "number", rust: "u16" }),
      call: { kind: "get", receiver: "Response", jsName: "status" },
    }),
    `
/** \`response.status\` */
export const Response_status =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Response>(rt, self).status);`,
  ],
  [
    "text that may be null",
    sample({
      path: "Headers.get",
      parameters: [parameter("text", TEXT)],
      returns: returns(optional(TEXT)),
    }),
    `
/** \`headers.get(text)\` */
export const Headers_get =
  (rt: Runtime) =>
  (self: number, textArgument: number, textLength: number): number =>
    result(rt, answer.optionalText, () =>
      get<Headers>(rt, self).get(text(rt, textArgument, textLength)),
    );`,
  ],
  [
    "a setter of an enum",
    sample({
      path: "WebSocket.binaryType:set",
      parameters: [parameter("value", literals('"blob" | "arraybuffer"'))],
      returns: returns(UNIT),
      call: {
        kind: "set",
        receiver: "WebSocket",
        jsName: "binaryType",
        value: argument(0),
      },
    }),
    `
/** \`webSocket.binaryType = value\` */
export const WebSocket_binaryType_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<WebSocket>(rt, self).binaryType = text(rt, value, valueLength);
    });`,
  ],
  [
    "optional arguments: absent is undefined, or null where it is asked for",
    sample({
      path: "WebSocket.close",
      parameters: [parameter("code", optional(U32)), parameter("reason", optional(TEXT))],
      returns: returns(UNIT),
    }),
    `
/** \`webSocket.close(code, reason)\` */
export const WebSocket_close =
  (rt: Runtime) =>
  (
    self: number,
    reason: number,
    reasonLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () =>
      get<WebSocket>(rt, self).close(
        read.optional(read.uint)(pack(rt, packed, packedLength)),
        optionalText(rt, reason, reasonLength),
      ),
    );`,
  ],
  [
    "a constructor",
    sample({
      path: "URL::constructor",
      receiver: "none",
      parameters: [parameter("url", TEXT), parameter("base", optional(TEXT))],
      returns: returns(handleOf("URL")),
      call: {
        kind: "construct",
        callee: "URL",
        arguments: [argument(0), argument(1)],
      },
    }),
    `
/** \`new URL(url, base)\` */
export const URL__constructor =
  (rt: Runtime) =>
  (url: number, urlLength: number, base: number, baseLength: number): number =>
    handle(
      rt,
      () =>
        new URL(text(rt, url, urlLength), optionalText(rt, base, baseLength)),
    );`,
  ],
  [
    "a static with bytes that are viewed",
    sample({
      path: "crypto.subtle.digest",
      receiver: "none",
      parameters: [parameter("algorithm", TEXT), parameter("data", VIEW)],
      returns: returns(BYTES, "later"),
      call: {
        kind: "call",
        callee: "crypto.subtle.digest",
        arguments: [argument(0), argument(1)],
      },
    }),
    `
/** \`crypto.subtle.digest(algorithm, data)\` */
export const crypto_subtle_digest =
  (rt: Runtime) =>
  (
    algorithm: number,
    algorithmLength: number,
    data: number,
    dataLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      crypto.subtle.digest(
        text(rt, algorithm, algorithmLength),
        view(rt, data, dataLength),
      ),
    );`,
  ],
  [
    "a struct as the answer",
    sample({
      path: "R2Bucket.list",
      receiver: "none",
      returns: returns(structOf("R2Checksums"), "later"),
      call: {
        kind: "read",
        expression: "Promise.resolve({} as R2StringChecksums)",
      },
    }),
    `
/** \`Promise.resolve({} as R2StringChecksums)\` */
export const R2Bucket_list =
  (rt: Runtime) =>
  (slot: number): void =>
    promise(rt, slot, answer.pack(writeR2Checksums), () =>
      Promise.resolve({} as R2StringChecksums),
    );`,
  ],
];

const TYPES = [
  struct(
    "KVNamespacePutOptions",
    "input",
    [
      field("expiration", optional(F64)),
      field("expirationTtl", optional(U32)),
      field("metadata", optional(optional({ kind: "untyped", ts: "unknown" }, "null"))),
      field("future", optional(TEXT), true),
    ],
    "KVNamespacePutOptions",
  ),
  struct(
    "R2Checksums",
    "output",
    [field("md5", optional(TEXT)), field("sha1", optional(TEXT))],
    "R2StringChecksums",
  ),
  struct("KVMixed", "both", [
    field("name", TEXT),
    field("kind", optional(literals('"first" | "second" | "third" | "fourth and last"'))),
    field("nested", optional(structOf("KVMixed"))),
    field("parts", list(BYTES)),
    field("state-of-it", optional(BOOLEAN, "null")),
    field("point", structOf("KVPoint")),
    field("later", optional(TEXT)),
  ]),
  struct("KVPoint", "input", [field("x", F64), field("y", F64)]),
  struct("KVFound", "output", [field("name", TEXT), field("size", optional(F64))]),
  union("KVPutValue", PUT_VALUE, [
    { rustName: "Str", codec: TEXT },
    { rustName: "Bytes", codec: BYTES },
    { rustName: "Stream", codec: handleOf("ReadableStream") },
  ]),
];

const PLAN = planOf([
  product("kv", {
    types: [
      classOf(
        "KVNamespace",
        SHIMS.map(([, planned]) => planned),
      ),
      ...TYPES,
    ],
  }),
  product("tcp-sockets", {
    functions: [
      sample({
        module: "tcp-sockets",
        path: "cloudflare:sockets.connect",
        receiver: "none",
        parameters: [parameter("address", TEXT)],
        returns: returns(handleOf("Socket")),
        call: { kind: "call", callee: "connect", arguments: [argument(0)] },
        imports: [{ specifier: "cloudflare:sockets", name: "connect" }],
      }),
      sample({
        module: "tcp-sockets",
        path: "Socket.mixed",
        receiver: "none",
        parameters: [parameter("options", structOf("KVMixed"))],
        returns: returns({ kind: "tuple", of: [list(structOf("KVMixed")), structOf("KVFound")] }),
        call: {
          kind: "read",
          expression: '[[], { name: "" }]',
        },
        experimental: true,
      }),
    ],
  }),
]);

const FILES: readonly OutputFile[] = emitGlue(PLAN);

function textOf(path: string): string {
  return FILES.find((file) => file.path === path)?.text ?? "";
}

describe("a shim", () => {
  it.each(SHIMS)("%s", (_name, _planned, want) => {
    expect(textOf("glue/kv.ts")).toContain(want.trim() + "\n");
  });
});

describe("readers and writers", () => {
  it("keep the order of the pack", () => {
    expect(textOf("glue/kv-types.ts")).toMatchInlineSnapshot(`
      "/**
       * Dictionaries and unions of kv, as they cross to and from Rust.
       *
       * Generated from @cloudflare/workers-types 5.0.0. Do not edit.
       */
      import * as read from "./runtime/read.js";
      import * as write from "./runtime/write.js";

      export const readKVNamespacePutOptions: read.Read<KVNamespacePutOptions> = (
        p,
      ) => {
        const value = read.fields<KVNamespacePutOptions & { future?: any }>();
        if (read.present(p)) value.expiration = read.number(p);
        if (read.present(p)) value.expirationTtl = read.uint(p);
        if (read.given(p)) value.metadata = read.nullable(read.handle<any>)(p);
        if (read.present(p)) value.future = read.text(p);
        return value;
      };

      export const writeR2Checksums: write.Fields<R2StringChecksums> = (p, value) => {
        write.optional(write.text)(p, value.md5);
        write.optional(write.text)(p, value.sha1);
      };

      /** \`KVMixed\`: the declarations have no name for it. */
      export type KVMixed = any;

      export const readKVMixed: read.Read<KVMixed> = (p) => {
        const value = read.fields<KVMixed>();
        value.name = read.text(p);
        if (read.present(p)) value.kind = read.text(p);
        if (read.present(p)) value.nested = readKVMixed(p);
        value.parts = read.list(read.buffer)(p);
        value["state-of-it"] = read.present(p) ? read.boolean(p) : null;
        value.point = readKVPoint(p);
        if (read.present(p)) value.later = read.text(p);
        return value;
      };

      export const writeKVMixed: write.Fields<KVMixed> = (p, value) => {
        write.text(p, value.name);
        write.optional(write.text)(p, value.kind);
        write.optional(writeKVMixed)(p, value.nested);
        write.list(write.bytes)(p, value.parts);
        write.optional(write.boolean)(p, value["state-of-it"]);
        writeKVPoint(p, value.point);
        write.optional(write.text)(p, value.later);
      };

      /** \`KVPoint\`: the declarations have no name for it. */
      export type KVPoint = any;

      export const readKVPoint: read.Read<KVPoint> = (p) => ({
        x: read.number(p),
        y: read.number(p),
      });

      export const writeKVPoint: write.Fields<KVPoint> = (p, value) => {
        write.number(p, value.x);
        write.number(p, value.y);
      };

      /** \`KVFound\`: the declarations have no name for it. */
      export interface KVFound {
        name: string;
        size?: number | null | undefined;
      }

      export const writeKVFound: write.Fields<KVFound> = (p, value) => {
        write.text(p, value.name);
        write.optional(write.number)(p, value.size);
      };

      export const readKVPutValue: read.Read<
        string | ArrayBuffer | ReadableStream
      > = (p) => {
        switch (read.arm(p)) {
          case 0:
            return read.text(p);
          case 1:
            return read.buffer(p);
          default:
            return read.handle<ReadableStream>(p);
        }
      };
      "
    `);
  });
});

describe("files", () => {
  it("stand apart by what they import from the platform and by entry", () => {
    expect(JSON.parse(textOf("glue/shims.json"))["workers:tcp-sockets"]).toEqual({
      "Socket.mixed": ["./experimental/tcp-sockets.ts", "Socket_mixed"],
      "cloudflare:sockets.connect": [
        "./tcp-sockets-cloudflare-sockets.ts",
        "cloudflare_sockets_connect",
      ],
    });
    expect(textOf("glue/tcp-sockets-cloudflare-sockets.ts")).toContain(
      'import { connect } from "cloudflare:sockets";',
    );
    expect(textOf("glue/experimental/tcp-sockets.ts")).toContain(
      'import { readKVMixed, writeKVFound, writeKVMixed } from "../kv-types.js";',
    );
  });

  it.each(FILES)("$path is as prettier leaves it", async ({ path, text }) => {
    expect(text).toBe(await format(text, { filepath: path }));
  });
});

describe("the glue", () => {
  const folder = mkdtempSync(join(tmpdir(), "glue-"));
  beforeAll(() => {
    for (const { path, text } of FILES) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(PROJECT, "generator/runtime/glue"), join(folder, "glue/runtime"));
    symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("type-checks strictly", () => {
    const project = new Project({
      tsConfigFilePath: join(folder, "glue/tsconfig.json"),
    });
    const found = project.getPreEmitDiagnostics();
    expect(project.formatDiagnosticsWithColorAndContext(found)).toBe("");
  });
});
