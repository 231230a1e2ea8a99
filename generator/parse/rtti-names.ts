/**
 * The TypeScript name of each C++ structure, as workerd's own type generator gives it.
 *
 *   workerd::api::Blob::Options                                  -> BlobOptions
 *   workerd::api::KvNamespace, override `KVNamespace<Key> { … }` -> KVNamespace
 *   workerd::api::R2Bucket::Range, override `type R2Range = …`   -> R2Range
 *   workerd::api::Body, override `{ json<T>(): Promise<T>; … }`  -> Body
 */
import type { Structure } from "./rtti-schema.ts";

/** `type R2Range = …`: the override replaces the declaration, and may rename it. */
const REPLACEMENT =
  /^(?:(?:export|declare|abstract)\s+)*(?:type|class|interface|enum|const|var|function)\s+([\w$]+)/;
/** `extends …`, `implements …`: the override adds to the declaration and keeps its name. */
const HERITAGE = /^(?:extends|implements)\s/;
/** `KVNamespace<Key> { … }` */
const RENAMING = /^([A-Za-z_$][\w$]*)/;

export function structureName(structure: Structure): string {
  const { override, fullName } = structure;
  const replaced = REPLACEMENT.exec(override)?.[1];
  if (replaced) return replaced;
  if (HERITAGE.test(override)) return nameFromFullName(fullName);
  return RENAMING.exec(override)?.[1] ?? nameFromFullName(fullName);
}

/** Namespaces are written in lower case and count for nothing; the classes around a class do. */
export function nameFromFullName(fullName: string): string {
  const [own = "", ...templateArguments] = splitTemplate(fullName);
  const segments = own.split("::");
  const firstClass = segments.findIndex((one) => !/^[a-z]/.test(one));
  const name = segments.slice(firstClass < 0 ? -1 : firstClass).join("");
  return [name, ...templateArguments.map(nameFromFullName)].join("_");
}

/** `Stream<Codec, Base<A>>::Next` -> `Stream::Next`, `Codec`, `Base<A>` */
function splitTemplate(fullName: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const character of fullName) {
    if (character === ">") depth--;
    const starts = depth === (character === "<" ? 0 : 1);
    if (starts && (character === "<" || character === ",")) parts.push("");
    else if (depth === 0 && character !== ">") parts[0] += character;
    else if (depth > 0 && !(depth === 1 && character === " ")) parts[parts.length - 1] += character;
    if (character === "<") depth++;
  }
  return parts;
}
