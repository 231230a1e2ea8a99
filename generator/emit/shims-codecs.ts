/** How a value crosses, as the expression that reads, writes or answers it. */
import type { Codec, RustNumber } from "../lower/plan.ts";
import { codecText } from "../lower/codec-text.ts";
import { callbackReader } from "./shims-callback.ts";
import { nameFromTypes, typeText, type GlueFile } from "./glue-file.ts";
import { call, type Doc, type Expression } from "./ts-layout.ts";
import { isUnionText, typeArguments } from "./ts-type-layout.ts";

/** A `Read<T>`: takes the value out of a pack. */
export function readerOf(codec: Codec, file: GlueFile): Doc {
  const read = (name: string): string => file.imports.member("read", name);
  switch (codec.kind) {
    case "boolean":
    case "date":
      return read(codec.kind);
    case "number":
      return read(numberWord(codec.rust));
    case "time":
      return read("number");
    case "bigint":
      return read(codec.rust === "u64" ? "biguint" : "bigint");
    case "text":
    case "enum":
      return [read("text"), textArguments(codec.ts, file)];
    case "bytes":
      return read(bytesWord(codec));
    case "unit":
      return [read("handle"), "<undefined>"];
    case "error":
      return [read("handle"), "<Error>"];
    case "iterator":
      return [read("handle"), "<any>"];
    case "handle":
    case "untyped":
      return [read("handle"), handleArguments(codec, file)];
    case "generic":
      return [file.imports.member("values", "read"), handleArguments(codec, file)];
    case "optional":
      return call(read(codec.absent === "null" ? "nullable" : "optional"), [
        readerOf(codec.of, file),
      ]);
    case "list":
      return listReader(codec, file);
    case "map":
      return call(read(codec.js === "Map" ? "jsMap" : "map"), [readerOf(codec.of, file)]);
    case "tuple":
      return tupleReader(codec, file);
    case "struct":
    case "union":
      return nameFromTypes(file, codec.glue, `read${codec.glue.name}`);
    case "callback":
    case "future":
      return callbackReader(codec, file);
    default:
      return codec satisfies never;
  }
}

/** `read.list(read.text)`, `read.set(read.text)`, `read.float32Array` */
function listReader(codec: Codec & { readonly kind: "list" }, file: GlueFile): Doc {
  const read = (name: string): string => file.imports.member("read", name);
  const of = readerOf(codec.of, file);
  switch (codec.js) {
    case undefined:
      return call(read("list"), [of]);
    case "Set":
      return call(read("set"), [of]);
    case "Iterator":
      return call(read("iterator"), [of]);
    default:
      return read(codec.js.replace(/^BigUint|^BigInt|^./, (start) => start.toLowerCase()));
  }
}

/** Of a tuple whose length varies, what is absent at the end is not there, and what remains stands item by item. */
function tupleReader(codec: Codec & { readonly kind: "tuple" }, file: GlueFile): Doc {
  const of = codec.of.map((one) => readerOf(one, file));
  const { required, rest } = codec;
  if (required === undefined) return call(file.imports.member("read", "tuple"), of);
  const name = [
    file.imports.member("read", rest ? "spread" : "trimmed"),
    typeArguments([typeText(file, codecText(codec))]),
  ];
  return call(name, [String(required), ...of]);
}

/** `<Request>`; what has no type in Rust nor a better one in the plan, TypeScript lets pass. */
export function handleArguments(
  codec: Codec & { readonly kind: "handle" | "untyped" | "generic" },
  file: GlueFile,
): Doc {
  const isNamed = codec.kind === "handle" || codec.ts !== "unknown";
  return isNamed ? typeArguments([typeText(file, codec.ts)]) : "<any>";
}

/** Which texts it can be, TypeScript infers from the place; a type parameter is no place. */
export function textInPlace(codec: Codec & { readonly kind: "text" | "enum" }): Doc {
  return codec.ts === "any" ? "<any>" : "";
}

/** `read.number(p)`, `readPutOptions(pack(rt, packed, packedLength))` */
export function readFrom(codec: Codec, pack: Doc, file: GlueFile): Expression {
  const isPlain = !hasInner(codec) && !hasUnionText(codec);
  return {
    doc: call(readerOf(codec, file), [pack]),
    poorlyBreakable: isPlain && typeof pack === "string",
  };
}

/** The same where TypeScript infers from the place which texts it can be: `value.kind = read.text(p)`. */
export function readInPlace(codec: Codec, pack: string, file: GlueFile): Expression {
  if (codec.kind !== "text" && codec.kind !== "enum") return readFrom(codec, pack, file);
  const read = [file.imports.member("read", "text"), textInPlace(codec)];
  return { doc: call(read, [pack]), poorlyBreakable: true };
}

function hasInner(codec: Codec): boolean {
  return codec.kind === "callback" || "of" in codec;
}

function hasUnionText(codec: Codec): boolean {
  return (
    codec.kind !== "struct" &&
    codec.kind !== "union" &&
    "ts" in codec &&
    codec.ts !== undefined &&
    isUnionText(codec.ts)
  );
}

/** A `Write<T>`: puts the value into a pack. */
export function writerOf(codec: Codec, file: GlueFile): Doc {
  const write = (name: string): string => file.imports.member("write", name);
  switch (codec.kind) {
    case "boolean":
    case "date":
    case "bytes":
      return write(codec.kind);
    case "number":
      return write(numberWord(codec.rust));
    case "time":
      return write("number");
    case "bigint":
      return write(codec.either ? "integer" : codec.rust === "u64" ? "biguint" : "bigint");
    case "text":
    case "enum":
      return write("text");
    case "unit":
    case "error":
    case "handle":
    case "iterator":
    case "untyped":
    // These go the other way only.
    case "callback":
    case "future":
      return write("handle");
    case "generic":
      return file.imports.member("values", "write");
    case "optional":
    case "list":
      return call(write(codec.kind), [writerOf(codec.of, file)]);
    case "map":
      return call(write(codec.js === "Map" ? "jsMap" : "map"), [writerOf(codec.of, file)]);
    case "tuple": {
      const of = codec.of.map((one) => writerOf(one, file));
      if (codec.rest) return call(write("gathered"), [String(codec.of.length - 1), ...of]);
      return call(write(codec.required === undefined ? "tuple" : "trimmed"), of);
    }
    case "struct":
    case "union":
      return nameFromTypes(file, codec.glue, `write${codec.glue.name}`);
    default:
      return codec satisfies never;
  }
}

/** An `Answer<T>`: gives the value by itself. What is given at once has no handle to be given by. */
export function answerOf(codec: Codec, when: "now" | "later", file: GlueFile): Doc {
  const answer = (name: string): string => file.imports.member("answer", name);
  switch (codec.kind) {
    case "unit":
    case "error":
    case "handle":
    case "iterator":
    case "untyped":
    case "generic":
      return answer(codec.kind === "unit" ? "unit" : "handle");
    case "boolean":
      return when === "later" ? answer("boolean") : call(answer("pack"), [writerOf(codec, file)]);
    case "number":
    case "time":
      return answer("number");
    case "text":
    case "enum":
      return answer("text");
    case "bytes":
      return answer("bytes");
    case "optional":
      return optionalAnswerOf(codec.of, when, file);
    case "bigint":
    case "date":
    case "list":
    case "map":
    case "tuple":
    case "struct":
    case "union":
    case "callback":
    case "future":
      return call(answer("pack"), [writerOf(codec, file)]);
    default:
      return codec satisfies never;
  }
}

function optionalAnswerOf(codec: Codec, when: "now" | "later", file: GlueFile): Doc {
  const answer = (name: string): string => file.imports.member("answer", name);
  switch (codec.kind) {
    case "text":
    case "enum":
      return answer("optionalText");
    case "bytes":
      return answer("optionalBytes");
    case "error":
    case "handle":
    case "iterator":
    case "untyped":
    case "generic":
      return answer("optionalHandle");
    default:
      return call(answer("optional"), [answerOf(codec, when, file)]);
  }
}

/** `<"asc" | "desc">`; nothing for any text. */
function textArguments(ts: string | undefined, file: GlueFile): Doc {
  if (ts === undefined || ts === "string") return "";
  return typeArguments([typeText(file, ts)]);
}

function numberWord(rust: RustNumber): "int" | "uint" | "number" {
  switch (rust) {
    case "i8":
    case "i16":
    case "i32":
      return "int";
    case "u8":
    case "u16":
    case "u32":
      return "uint";
    case "i64":
    case "u64":
    case "f32":
    case "f64":
      return "number";
    default:
      return rust satisfies never;
  }
}

/** The readers of bytes are called the same here and in a shim's own parameters. */
export function bytesWord(codec: Codec & { readonly kind: "bytes" }): "bytes" | "buffer" | "view" {
  if (codec.mode !== "copy") return "view";
  return codec.js === "ArrayBuffer" ? "buffer" : "bytes";
}
