/** What every function of the declarations front end needs to know, and where a node stands. */
import { ts } from "ts-morph";
import type { Reporter } from "../diagnostics.ts";
import type { Doc } from "../model/api.ts";
import type { Origin, Place } from "../source.ts";
import { parseDoc } from "./docs.ts";
import { placeIn, type DtsProgram, type Specifiers } from "./dts-program.ts";

export interface DtsContext extends DtsProgram {
  readonly entry: string;
  /** Whether a name that nothing declares is worth a warning only. */
  readonly standalone: boolean;
  readonly report: Reporter;
  /** What the outside imports a file by; for those that it can. */
  readonly specifiers: Specifiers;
  /** The paths of the inputs' declarations, for those that cannot have the one they are written under. */
  readonly paths: ReadonlyMap<ts.Symbol, string>;
  /** The types that are being evaluated right now: a type that contains itself is not written out. */
  readonly evaluating: Set<ts.Type>;
}

/** The facts that every declaration, member and signature carries. */
export interface Documented {
  readonly doc?: Doc;
  readonly deprecated?: string;
  readonly origins: readonly Origin[];
  readonly entries: readonly string[];
}

/** The place of a node: that of its name if it has one, for that is what a reader looks for. */
export function placeOf(context: DtsContext, node: ts.Node): Place {
  const file = node.getSourceFile();
  const named = ts.getNameOfDeclaration(node as ts.Declaration) ?? node;
  const name = context.names.get(file) ?? file.fileName;
  return placeIn(file, name, named.getStart(file));
}

/** Documents one declaration that was written in several places: all are its origins, the first comment is its documentation. */
export function documentedBy(context: DtsContext, nodes: readonly ts.Node[]): Documented {
  const comments = nodes.map((node) => commentOf(node)).map(parseComment);
  const doc = comments.find((comment) => comment.doc)?.doc;
  const deprecated = comments.find((one) => one.deprecated !== undefined);
  return {
    ...(doc && { doc }),
    ...(deprecated && { deprecated: deprecated.deprecated ?? "" }),
    origins: nodes.map((node) => ({
      input: "dts" as const,
      ...placeOf(context, node),
    })),
    entries: [context.entry],
  };
}

function parseComment(text: string | undefined): ReturnType<typeof parseDoc> {
  return text === undefined ? {} : parseDoc(text);
}

/**
 * The comment directly in front of a node. A plain block comment counts as well: generated declarations carry documentation
 * in them. Notices (`/*!`) and line comments do not.
 */
function commentOf(node: ts.Node): string | undefined {
  const owner = commentOwner(node);
  const text = owner.getSourceFile().text;
  const last = (ts.getLeadingCommentRanges(text, owner.pos) ?? [])
    .filter((range) => range.kind === ts.SyntaxKind.MultiLineCommentTrivia)
    .map((range) => text.slice(range.pos, range.end))
    .filter((comment) => !/^\/\*(!|\s*(eslint|prettier|@ts-))/.test(comment))
    .at(-1);
  return last;
}

/** The comment of a variable stands in front of its statement. */
function commentOwner(node: ts.Node): ts.Node {
  return ts.isVariableDeclaration(node) && ts.isVariableStatement(node.parent.parent)
    ? node.parent.parent
    : node;
}

/** The text of a node on one line without comments, for the ledger and for messages. */
export function textOf(node: ts.Node): string {
  const printer = ts.createPrinter({ removeComments: true });
  const file = node.getSourceFile();
  return printer.printNode(ts.EmitHint.Unspecified, node, file).replace(/\s+/g, " ");
}
