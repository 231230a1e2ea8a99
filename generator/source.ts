/** Where a fact stands: the texts that were read, and places in them. */

/** One text that was read: a declaration file, a WebIDL file, an override file, the decoded run-time information. */
export interface SourceText {
  /** As it is shown to people: relative to the project, or `package/file`. */
  readonly file: string;
  readonly text: string;
}

/** Which kind of input says something. The overlay is an input like the others: the last word. */
export type InputKind = "dts" | "rtti" | "webidl" | "overlay";

/** A place in a source text; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Which input said a fact, and where. */
export interface Origin extends Place {
  readonly input: InputKind;
}

/** Turns an offset into a place. */
export function placeAt(source: SourceText, offset: number): Place {
  const before = source.text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at >= 0; at = before.indexOf("\n", at + 1)) line++;
  return { file: source.file, line, column: offset - lineStart + 1 };
}
