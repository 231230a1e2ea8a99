import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Diagnostics } from "../../generator/diagnostics.ts";
import type { Interface } from "../../generator/model/api.ts";
import { memberText, typeText } from "../../generator/model/type-text.ts";
import type { RttiResult } from "../../generator/parse/declarations.ts";
import { describeRuntime, parseRtti } from "../../generator/parse/rtti.ts";
import { dumpRtti, type RttiDump, type RttiRequest } from "../../generator/parse/rtti-dump.ts";
import { nameFromFullName, structureName } from "../../generator/parse/rtti-names.ts";
import type { RuntimeMember, RuntimeType, Structure } from "../../generator/parse/rtti-schema.ts";
import { typeRefOf, type Position } from "../../generator/parse/rtti-types.ts";

const OPTIONS = { entry: "root", file: "workerd/test", globalScope: "Scope" };

function structure(fullName: string, given: Partial<Structure> = {}): Structure {
  const defaults = { disposable: false, asyncDisposable: false, isRoot: true, override: "" };
  return { fullName, members: [], ...defaults, ...given };
}

function property(name: string, type: RuntimeType): RuntimeMember {
  return { kind: "property", name, type, readonly: false, onPrototype: false };
}

function method(name: string, returns: RuntimeType, ...types: RuntimeType[]): RuntimeMember {
  const callable = { arguments: types.map((type) => ({ type })), returns };
  return { kind: "method", name, static: false, callable };
}

const text: RuntimeType = { kind: "string", name: "kj::String" };
const number = (name: string): RuntimeType => ({ kind: "number", name });
const optional = (of: RuntimeType): RuntimeType => ({ kind: "maybe", of, nothing: ["undefined"] });
const internal = (name: "lock" | "varargs" | "unimplemented"): RuntimeType => ({
  kind: "internal",
  name,
});

function describeStructures(...structures: readonly Structure[]): RttiResult {
  return describeRuntime({ structures, modules: [] }, OPTIONS, new Diagnostics());
}

function findInterface(result: RttiResult, path: string): Interface | undefined {
  return result.declarations.declarations.find(
    (one): one is Interface => one.kind === "interface" && one.path === path,
  );
}

function texts(result: RttiResult, path: string): readonly string[] | undefined {
  return findInterface(result, path)?.members.map((one) => memberText(one));
}

describe("the TypeScript name of a structure", () => {
  test.each<[string, { fullName: string; override?: string; want: string }]>([
    ["a nested class", { fullName: "workerd::api::Blob::Options", want: "BlobOptions" }],
    ["any namespace", { fullName: "workerd::api::public_beta::R2::Range", want: "R2Range" }],
    [
      "a rename",
      { fullName: "workerd::api::KvNamespace", override: "KV<K> { get(): K }", want: "KV" },
    ],
    ["a mere rename", { fullName: "a::B::C", override: "BC", want: "BC" }],
    ["a replacement", { fullName: "a::B::C", override: "type X = | { a: string }", want: "X" }],
    ["a variable", { fullName: "a::B", override: "const B2: { new (): B }", want: "B2" }],
    ["members only", { fullName: "a::B", override: "{ json<T>(): T }", want: "B" }],
    ["type parameters only", { fullName: "a::B", override: "<R = any> { a: R }", want: "B" }],
    ["a parent only", { fullName: "a::B", override: "extends C<D> { e: F }", want: "B" }],
  ])("%s", (_, { fullName, override = "", want }) => {
    expect(structureName(structure(fullName, { override }))).toBe(want);
  });

  test("template arguments tell instances apart", () => {
    expect(nameFromFullName("a::Stream<a::Codec, b::Base<c::D>>::Next")).toBe(
      "StreamNext_Codec_Base_D",
    );
  });
});

describe("types", () => {
  test.each<[string, { given: RuntimeType; at?: Position; want: string }]>([
    ["int", { given: number("int"), want: "number/*long*/" }],
    ["unsigned int", { given: number("unsigned int"), want: "number/*unsigned long*/" }],
    ["unsigned short", { given: number("unsigned short"), want: "number/*unsigned short*/" }],
    ["64 bits", { given: number("unsigned long"), want: "number/*unsigned long long*/ | bigint" }],
    ["double", { given: number("double"), want: "number/*unrestricted double*/" }],
    ["an optional", { given: optional(text), want: "string | undefined" }],
    ["a maybe", { given: { kind: "maybe", of: text, nothing: ["null"] }, want: "string | null" }],
    [
      "bytes that come out",
      {
        given: { kind: "array", container: "kj::Array", of: number("unsigned char") },
        want: "ArrayBuffer",
      },
    ],
    [
      "bytes that go in",
      {
        given: { kind: "array", container: "kj::Array", of: number("unsigned char") },
        at: "argument",
        want: "ArrayBuffer | ArrayBufferView",
      },
    ],
    [
      "characters",
      { given: { kind: "array", container: "kj::Array", of: number("char") }, want: "string" },
    ],
    ["an array", { given: { kind: "array", container: "kj::Array", of: text }, want: "string[]" }],
    [
      "a promise that goes in",
      { given: { kind: "promise", of: text }, at: "argument", want: "string | Promise<string>" },
    ],
    [
      "a union in an optional",
      { given: optional({ kind: "oneOf", of: [text, text] }), want: "string | undefined" },
    ],
    [
      "a date that goes in",
      {
        given: { kind: "builtin", name: "Date" },
        at: "argument",
        want: "number/*unrestricted double*/ | Date",
      },
    ],
    [
      "a dictionary",
      { given: { kind: "dict", key: text, value: text }, want: "Record<string, string>" },
    ],
    ["a structure", { given: { kind: "structure", fullName: "a::B::C" }, want: "BC" }],
  ])("%s", (_, { given, at = "return", want }) => {
    const scope = {
      table: { structures: new Map(), names: new Map() },
      origin: { input: "rtti", file: "", line: 1, column: 1 },
      entry: "root",
    } as const;
    expect(typeText(typeRefOf(given, at, scope))).toBe(want);
  });
});

describe("structures", () => {
  test("arguments of the binding layer are none, optional ones at the end may be left out", () => {
    const result = describeStructures(
      structure("a::B", {
        members: [
          method(
            "f",
            { kind: "void" },
            internal("lock"),
            optional(text),
            number("int"),
            optional(text),
            internal("varargs"),
          ),
        ],
      }),
    );
    expect(texts(result, "B")).toEqual([
      "f(argument0: string | undefined, argument1: number/*long*/, argument2?: string, ...argument3: any[]): undefined",
    ]);
  });

  test("stubs are left out and listed; own optional properties may be absent", () => {
    const result = describeStructures(
      structure("a::B", {
        members: [
          method("add", internal("unimplemented")),
          property("$public", optional(text)),
          { kind: "constant", name: "K", value: 3 },
        ],
      }),
    );
    expect(texts(result, "B")).toEqual(["public?: string", "const K: number"]);
    expect([...result.facts.unimplemented]).toEqual(["B.add"]);
    expect([...result.facts.placement]).toEqual([["B.public", "own"]]);
  });

  test("iterators have TypeScript's names", () => {
    const next = { kind: "structure", fullName: "a::Base<a::B::Entries>::Next" } as const;
    const entries = { kind: "structure", fullName: "a::B::Entries" } as const;
    const result = describeStructures(
      structure("a::B", { iterator: { arguments: [], returns: entries } }),
      structure(entries.fullName, {
        extends: { kind: "intrinsic", name: "v8::kIteratorPrototype" },
        members: [method("next", next)],
      }),
      structure(next.fullName, {
        members: [property("done", { kind: "boolean" }), property("value", optional(text))],
      }),
    );
    expect(texts(result, "B")).toEqual(["[Symbol.iterator]: () => IterableIterator<string>"]);
    expect(result.declarations.declarations).toHaveLength(1);
  });

  test("of two structures of one name, the global counts", () => {
    const result = describeStructures(
      structure("a::Old", { override: "type U = never", members: [property("old", text)] }),
      structure("a::Scope", {
        members: [{ kind: "nested", name: "U", fullName: "a::url::U" }, method("atob", text, text)],
      }),
      structure("a::url::U", { isRoot: false, members: [property("new", text)] }),
      structure("a::Unreached", { isRoot: false }),
    );
    expect(texts(result, "U")).toEqual(["new: string"]);
    expect(findInterface(result, "U")?.hasValue).toBe(true);
    expect(findInterface(result, "Unreached")).toBeUndefined();
    expect([...result.facts.globals]).toEqual([["U", "U"]]);
    expect(result.declarations.declarations).toMatchObject([
      { path: "U" },
      { path: "Scope" },
      { kind: "function", path: "atob" },
    ]);
  });
});

describe("workerd", () => {
  const cacheFolder = mkdtempSync(join(tmpdir(), "rtti-"));
  const request: RttiRequest = {
    package: "workerd",
    surface: { kind: "date", date: "newest", flags: [] },
    cacheFolder,
  };
  let dump: RttiDump | undefined;
  beforeAll(async () => {
    dump = await dumpRtti(request, new Diagnostics());
  });
  afterAll(() => {
    rmSync(cacheFolder, { recursive: true });
  });

  function parseDump(bytes = dump?.bytes ?? new Uint8Array()): {
    readonly result: RttiResult;
    readonly report: Diagnostics;
  } {
    const report = new Diagnostics();
    const scope = { ...OPTIONS, globalScope: "ServiceWorkerGlobalScope" };
    return { result: parseRtti(bytes, scope, report), report };
  }

  test("tells what is really there", () => {
    const { result, report } = parseDump();
    expect(report.sorted).toEqual([]);
    expect(texts(result, "Blob")?.slice(0, 3)).toEqual([
      "readonly size: number/*long*/",
      "readonly type: string",
      "slice(argument0?: number/*long*/, argument1?: number/*long*/, argument2?: string): Blob",
    ]);
    expect(result.facts.placement.get("Blob.size")).toBe("prototype");
    expect(result.facts.unimplemented).toContain("Cache.add");
    expect(result.facts.globals.get("URL")).toBe("URL");
    expect(result.facts.nested.get("Crypto.DigestStream")).toBe("DigestStream");
    expect(result.facts.throwsSynchronously).toContain("KVNamespace.get");
    expect(result.facts.throwsSynchronously).toContain("Response::json");
    expect(result.facts.throwsSynchronously).not.toContain("Response.json");
    expect(findInterface(result, "WebSocket")?.members).toContainEqual(
      expect.objectContaining({ kind: "constant", jsName: "READY_STATE_CLOSED", value: 3 }),
    );
  });

  test("is asked once", async () => {
    const nowhere = { path: "/nowhere", version: "", newestDate: "" };
    const [version = ""] = readdirSync(cacheFolder);
    const [file = ""] = readdirSync(join(cacheFolder, version));
    const workerd = { ...nowhere, version, newestDate: file.replace(".bin", "") };
    const report = new Diagnostics();
    expect((await dumpRtti({ ...request, workerd }, report))?.bytes.length).toBe(
      dump?.bytes.length,
    );
    expect(report.sorted).toEqual([]);
  });

  test("damaged information is a diagnostic", () => {
    const whole = dump?.bytes ?? new Uint8Array();
    for (const length of [0, 1, 9, 4000, whole.length - 8]) {
      const { report } = parseDump(whole.subarray(0, length));
      expect(report.sorted.map((one) => one.rule)).toEqual([
        length === 0 ? "empty-input" : "syntax-error",
      ]);
    }
  });

  const hanging = join(cacheFolder, "hanging");
  test.each<[string, { path: string; want: string }]>([
    ["a program that is not there", { path: "/nowhere", want: "cannot be started" }],
    ["a program that stops", { path: "/bin/false", want: "workerd stopped with code 1" }],
    [
      "a program that does not answer",
      { path: hanging, want: "did not answer within 0.2 seconds" },
    ],
  ])("%s is a diagnostic", async (_, { path, want }) => {
    writeFileSync(hanging, "#!/bin/sh\nexec sleep 20\n", { mode: 0o755 });
    const report = new Diagnostics();
    const workerd = { path, version: "0", newestDate: "2026-01-01" };
    expect(await dumpRtti({ ...request, workerd, limitMilliseconds: 200 }, report)).toBeUndefined();
    expect(report.sorted).toMatchObject([
      { rule: "missing-source", message: expect.stringContaining(want) as string },
    ]);
  });

  test("an unknown flag and a missing package are diagnostics", async () => {
    const report = new Diagnostics();
    const surface = { kind: "date", date: "newest", flags: ["no_such_flag"] } as const;
    expect(await dumpRtti({ ...request, surface }, report)).toBeUndefined();
    expect(await dumpRtti({ ...request, package: "no-such-package" }, report)).toBeUndefined();
    expect(report.sorted.map((one) => one.message)).toEqual([
      expect.stringContaining("cannot be loaded"),
      expect.stringContaining("no_such_flag"),
    ]);
  });
});
