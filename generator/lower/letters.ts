/**
 * Type parameters by one letter each: those of the inputs (`Body`) would hide types.
 *
 *   list<Metadata>(): Promise<ListResult<Metadata>>   -> list<T: FromJs>(&self) -> Promise<ListResult<T>>
 *   run<T>(work: () => Promise<T>): Promise<T>        -> run<T: IntoJs + FromJs, F: Future<..>>(&self, work: impl FnMut() -> F) -> Promise<T>
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
  /** Those of closures, by their names in the input. */
  readonly #shared = new Map<string, string>();

  /** One that is named twice in arguments, or twice in a result, is one parameter; what is declared `any` is one of its own each time. */
  take(bound: TypeParameter["bound"], declared?: string): string {
    const shared = declared === undefined ? undefined : this.#shared.get(declared);
    if (shared !== undefined) return this.#widen(shared, bound);
    const key = `${String(bound)} ${declared ?? ""}`;
    const known = declared === undefined ? undefined : this.#byName.get(key);
    if (known !== undefined) return known;
    const values = this.#found.filter((one) => LETTERS.includes(one.name.slice(0, 1)));
    const name = letterAt(values.length);
    this.#found.push({ name, bound });
    this.#byName.set(key, name);
    return name;
  }

  /** One of a closure: it is the same in all that the closure takes and gives, and in the result of the call. */
  share(declared: string, bound: TypeParameter["bound"]): string {
    const name = this.take(bound, declared);
    this.#shared.set(declared, name);
    return name;
  }

  /** One with a letter of its own: `F`, the next `F2`. */
  named(letter: string, bound: TypeParameter["bound"]): string {
    const count = this.#found.filter((one) => one.name.startsWith(letter)).length;
    const name = count === 0 ? letter : `${letter}${count + 1}`;
    this.#found.push({ name, bound });
    return name;
  }

  /** What comes back as well must be read, too. */
  #widen(name: string, bound: TypeParameter["bound"]): string {
    const at = this.#found.findIndex((one) => one.name === name);
    const before = this.#found[at];
    const isOther = before !== undefined && isValue(before.bound) && isValue(bound);
    if (isOther && before.bound !== bound) this.#found[at] = { name, bound: "IntoJs + FromJs" };
    return name;
  }

  get parameters(): readonly TypeParameter[] {
    return this.#found;
  }
}

function isValue(bound: TypeParameter["bound"]): boolean {
  return bound === "IntoJs" || bound === "FromJs";
}

/** Gives the values of the user's in a codec their letters. */
export function withLetters(codec: Codec, bound: TypeParameter["bound"], letters: Letters): Codec {
  return lettered(codec, (declared) => letters.take(bound, declared));
}

/** The same for what a closure takes or gives. */
export function withSharedLetters(
  codec: Codec,
  bound: TypeParameter["bound"],
  letters: Letters,
): Codec {
  return lettered(codec, (declared) => letters.share(declared, bound));
}

function lettered(codec: Codec, letter: (declared: string) => string): Codec {
  if (codec.kind === "generic") return { ...codec, parameter: letter(codec.parameter) };
  const inner = (one: Codec): Codec => lettered(one, letter);
  const named = mapParts(codec, inner);
  if (named.kind === "iterator") return { ...named, of: inner(named.of) };
  return named.kind === "struct" && named.arguments !== undefined
    ? { ...named, arguments: named.arguments.map(inner) }
    : named;
}
