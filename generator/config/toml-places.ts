/**
 * Where the keys and values of a TOML document stand. The document is known to be sound: this only finds its way through it.
 *
 *   [[queues.consumers]]
 *   queue = "orders"
 *   --- becomes --->
 *   queues.consumers.0 at 1:3, queues.consumers.0.queue at 2:1 and its value at 2:9
 */
import { placeAt, type Place, type SourceText } from "../source.ts";

export interface TomlPlace {
  readonly key: Place;
  readonly value: Place;
}

export type TomlPlaces = ReadonlyMap<string, TomlPlace>;

type Path = readonly (string | number)[];

export function pathKey(path: Path): string {
  return path.join("\0");
}

export function findTomlPlaces(source: SourceText): TomlPlaces {
  return new TomlWalker(source).walk();
}

const BLANK = /(?:[\s]|#[^\n]*)*/y;
const KEY = /\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))\s*\.?/y;
const TEXT = /"""[^]*?"""+|'''[^]*?'''+|"(?:[^"\\]|\\.)*"|'[^']*'|[^,\]}#\n]+/y;

class TomlWalker {
  readonly #source: SourceText;
  readonly #places = new Map<string, TomlPlace>();
  /** How many tables a list of them has so far. */
  readonly #counts = new Map<string, number>();
  #at = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  walk(): TomlPlaces {
    let table: Path = [];
    for (;;) {
      this.#skip(BLANK);
      if (this.#at >= this.#source.text.length) return this.#places;
      if (this.#peek() === "[") table = this.#header();
      else this.#pair(table);
    }
  }

  /** `[vars]`, `[[kv_namespaces]]` */
  #header(): Path {
    const isList = this.#source.text.startsWith("[[", this.#at);
    this.#at += isList ? 2 : 1;
    const place = this.#place();
    const keys = this.#keys();
    let path = keys.slice(0, -1).reduce<Path>((at, key) => this.#newest([...at, key]), []);
    path = [...path, ...keys.slice(-1)];
    if (isList) {
      const count = this.#counts.get(pathKey(path)) ?? 0;
      this.#counts.set(pathKey(path), count + 1);
      if (count === 0) this.#note(path, place, place);
      path = [...path, count];
    }
    this.#note(path, place, place);
    this.#at += isList ? 2 : 1;
    return path;
  }

  /** Of a list of tables the newest is meant. */
  #newest(path: Path): Path {
    const count = this.#counts.get(pathKey(path));
    return count === undefined ? path : [...path, count - 1];
  }

  #pair(table: Path): void {
    const start = this.#at;
    const path = [...table, ...this.#keys()];
    if (this.#at === start) {
      this.#at++;
      return;
    }
    const key = placeAt(this.#source, start);
    for (let length = table.length + 1; length < path.length; length++)
      this.#note(path.slice(0, length), key, key);
    this.#skip(/\s*=\s*/y);
    this.#note(path, key, this.#place());
    this.#value(path);
  }

  #value(path: Path): void {
    if (this.#peek() === "[") this.#list(path);
    else if (this.#peek() === "{") this.#inline(path);
    else if (this.#skip(TEXT) === "") this.#at++;
  }

  #list(path: Path): void {
    this.#at++;
    for (let index = 0; this.#more("]"); index++) {
      this.#note([...path, index], this.#place(), this.#place());
      this.#value([...path, index]);
    }
  }

  #inline(path: Path): void {
    this.#at++;
    while (this.#more("}")) this.#pair(path);
  }

  /** Goes to what comes next in a list, or behind its end. */
  #more(end: string): boolean {
    this.#skip(/(?:[\s,]|#[^\n]*)*/y);
    if (this.#peek() !== end && this.#at < this.#source.text.length) return true;
    this.#at++;
    return false;
  }

  #keys(): readonly string[] {
    const keys: string[] = [];
    for (;;) {
      KEY.lastIndex = this.#at;
      const found = KEY.exec(this.#source.text);
      if (found === null) return keys;
      this.#at = KEY.lastIndex;
      keys.push(found[1] ?? found[2] ?? found[3] ?? "");
      if (!found[0].endsWith(".")) return keys;
    }
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source.text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #peek(): string | undefined {
    return this.#source.text[this.#at];
  }

  #place(): Place {
    return placeAt(this.#source, this.#at);
  }

  #note(path: Path, key: Place, value: Place): void {
    this.#places.set(pathKey(path), { key, value });
  }
}
