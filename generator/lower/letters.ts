/**
 * Type parameters by one letter each: those of the inputs (`Body`) would hide types.
 *
 *   list<Metadata>(): Promise<ListResult<Metadata>>   -> list<T: FromJs>(&self) -> Promise<ListResult<T>>
 */
import { mapParts } from "./codecs.ts";
import type { Codec, TypeParameter } from "./plan.ts";

const LETTERS = ["T", "U", "V", "W"];

export function letterAt(index: number): string {
  return LETTERS[index] ?? `T${String(index)}`;
}

export class Letters {
  readonly #found: TypeParameter[] = [];
  readonly #byName = new Map<string, string>();

  /** One that is named twice in arguments, or twice in a result, is one parameter; what is declared `any` is one of its own each time. */
  take(bound: TypeParameter["bound"], declared?: string): string {
    const key = `${bound} ${declared ?? ""}`;
    const known = declared === undefined ? undefined : this.#byName.get(key);
    if (known !== undefined) return known;
    const name = letterAt(this.#found.length);
    this.#found.push({ name, bound });
    this.#byName.set(key, name);
    return name;
  }

  get parameters(): readonly TypeParameter[] {
    return this.#found;
  }
}

/** Gives the values of the user's in a codec their letters. */
export function withLetters(codec: Codec, bound: TypeParameter["bound"], letters: Letters): Codec {
  if (codec.kind === "generic")
    return { ...codec, parameter: letters.take(bound, codec.parameter) };
  const inner = (one: Codec): Codec => withLetters(one, bound, letters);
  const named = mapParts(codec, inner);
  return named.kind === "struct" && named.arguments !== undefined
    ? { ...named, arguments: named.arguments.map(inner) }
    : named;
}
