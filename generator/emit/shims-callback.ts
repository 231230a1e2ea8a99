/**
 * Closures and futures on the JavaScript side.
 *
 *   callback(number) -> text, lasts once   callback(rt, { lasts: "once", read: read.text }, done, write.number)
 *   future(unit)                           future(rt, promise)
 *   the same in a pack                     read.callback({ read: read.text }, write.number)
 */
import type { CallbackCodec, Codec } from "../lower/plan.ts";
import type { GlueFile } from "./glue-file.ts";
import { readerOf, writerOf } from "./shims-codecs.ts";
import { call, objectOnOneLine, type Doc } from "./ts-layout.ts";

type FutureCodec = Codec & { readonly kind: "future" };

export function callbackDoc(codec: CallbackCodec, names: readonly string[], file: GlueFile): Doc {
  const own = [shapeDoc(codec, file), ...names, ...writers(codec, file)];
  return call(file.imports.runtime("callback"), ["rt", ...own]);
}

export function futureDoc({ of }: FutureCodec, names: readonly string[], file: GlueFile): Doc {
  const read = isHandle(of) ? [] : [readerOf(of, file)];
  return call(file.imports.runtime("future"), ["rt", ...names, ...read]);
}

export function callbackReader(codec: CallbackCodec | FutureCodec, file: GlueFile): Doc {
  const read = file.imports.member("read", codec.kind);
  if (codec.kind === "callback")
    return readerOfClosure(read, shapeDoc(codec, file), writers(codec, file));
  return call(read, isHandle(codec.of) ? [] : [readerOf(codec.of, file)]);
}

/** An only argument that is an object keeps its braces at the parentheses. */
function readerOfClosure(read: string, shape: Doc, others: readonly Doc[]): Doc {
  return others.length === 0 ? [read, "(", shape, ")"] : call(read, [shape, ...others]);
}

function writers({ parameters }: CallbackCodec, file: GlueFile): readonly Doc[] {
  return parameters.map((one) => writerOf(one, file));
}

/** `{ lasts: "once", gives: "promise", read: read.text }`; what goes without saying is left out. */
function shapeDoc({ lasts, gives, result }: CallbackCodec, file: GlueFile): Doc {
  const fields: Doc[] = [
    ...(lasts === "call" || lasts === "once" ? [`lasts: "${lasts}"`] : []),
    ...(gives === "value" ? [] : [`gives: "${gives}"`]),
    ...(isHandle(result) ? [] : [["read: ", readerOf(result, file)]]),
  ];
  if (fields.length === 0) return "{}";
  return objectOnOneLine(fields);
}

/** What Rust gives as a handle. */
function isHandle({ kind }: Codec): boolean {
  return ["unit", "boolean", "handle", "untyped", "generic"].includes(kind);
}
