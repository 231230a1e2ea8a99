/** WebIDL texts to webidl2's nodes, and nodes to places. Nothing else knows how webidl2 keeps its tokens. */
import { parse, type IDLRootType } from "webidl2";
import type { Reporter } from "../diagnostics.ts";
import { placeAt, type Place, type SourceText } from "../source.ts";

/** The definitions of one text. */
export interface IdlText {
  readonly source: SourceText;
  readonly definitions: readonly IDLRootType[];
}

/** A text that cannot be parsed is reported and has no definitions. */
export function parseIdlText(source: SourceText, report: Reporter): IdlText {
  const nothing: IdlText = { source, definitions: [] };
  try {
    const definitions = parse(source.text);
    if (definitions.length === 0) {
      report.report({
        rule: "empty-input",
        severity: "error",
        message: "this file defines nothing",
        place: placeAt(source, 0),
      });
    }
    return { source, definitions };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    report.report({
      rule: "syntax-error",
      severity: "error",
      message: error.bareMessage,
      place: placeOfError(source, error),
    });
    return nothing;
  }
}

interface SyntaxError {
  readonly bareMessage: string;
  /** A headline, then a piece of the line, then a caret under the place in question. */
  readonly context: string;
  readonly line: number;
}

function isSyntaxError(error: unknown): error is SyntaxError {
  return error instanceof Error && error.name === "WebIDLParseError";
}

/** The piece of the line starts at a token, so it has to be found in the line before the caret means a column. */
function placeOfError(source: SourceText, error: SyntaxError): Place {
  const [snippet = "", caret = ""] = error.context.split("\n").slice(-2);
  const line = source.text.split("\n")[error.line - 1] ?? "";
  const start = Math.max(line.indexOf(snippet), 0);
  const column = Math.min(start + caret.length, line.length + 1);
  return { file: source.file, line: error.line, column };
}

interface Token {
  /** The white space and comments before it. */
  readonly trivia: string;
  readonly value: string;
  readonly line: number;
  /** Its number among the tokens of the text. */
  readonly index: number;
}

/** What webidl2's nodes carry beyond their documented fields. */
interface Tokenised {
  readonly source?: readonly Token[];
  readonly tokens?: Readonly<Record<string, Token | null | undefined>>;
}

/** Finds places; made once for a text. */
export interface Locator {
  /** Where a node's name stands, or else its first word; or the word that is asked for, by webidl2's name for it. */
  placeOf(node: object, word?: "inheritance" | "target" | "mixin"): Place;
  /** The documentation comment before a node. */
  commentOf(node: object): string | undefined;
}

/** The token by which a reader looks for a node, best first. */
const LANDMARKS = ["name", "target", "value", "base", "special", "open"];

export function locatorOf({ source, definitions }: IdlText): Locator {
  const tokens = definitions[0] ? (tokenised(definitions[0]).source ?? []) : [];
  const columns = columnsOf(tokens);
  return {
    placeOf(node, word) {
      const landmarks = word ? [word, ...LANDMARKS] : LANDMARKS;
      const found = landmarks.map((one) => tokenised(node).tokens?.[one]);
      const token = found.find(Boolean) ?? tokens[0];
      return {
        file: source.file,
        line: token?.line ?? 1,
        column: columns[token?.index ?? 0] ?? 1,
      };
    },
    commentOf(node) {
      const first = Math.min(...tokensOf(node).map((token) => token.index));
      return tokens[first]?.trivia.trimEnd().match(DOC_COMMENT)?.[0];
    },
  };
}

/** The last comment, if it is one of documentation. */
const DOC_COMMENT = /\/\*\*(?!\/)(?:(?!\*\/)[^])*\*\/$/;

/** Tokens know their lines; their columns follow from the texts of all before them. */
function columnsOf(tokens: readonly Token[]): readonly number[] {
  let column = 1;
  const advance = (text: string): void => {
    const lineStart = text.lastIndexOf("\n") + 1;
    column = (lineStart > 0 ? 1 : column) + text.length - lineStart;
  };
  return tokens.map((token) => {
    advance(token.trivia);
    const start = column;
    advance(token.value);
    return start;
  });
}

/** The tokens of a node, its extended attributes and its type: whichever of them comes first in the text. */
function tokensOf(node: object): readonly Token[] {
  const { tokens = {} } = tokenised(node);
  const own = Object.values(tokens).filter((token) => token != null);
  const { extAttrs, idlType } = node as {
    readonly extAttrs?: unknown;
    readonly idlType?: unknown;
  };
  const parts = [extAttrs, idlType].filter(
    (one) => typeof one === "object" && one !== null && !isPlainList(one),
  );
  return [...own, ...parts.flatMap((one) => tokensOf(one as object))];
}

function isPlainList(value: object): boolean {
  return Array.isArray(value) && tokenised(value).tokens === undefined;
}

function tokenised(node: object): Tokenised {
  return node as Tokenised;
}
