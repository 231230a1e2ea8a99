/** Names that nothing declares: reported where they stand, with the declared name that comes closest. */
import { ts } from "ts-morph";
import { placeOf, textOf, type DtsContext } from "./dts-context.ts";
import { isForeign, scopeOf } from "./dts-names.ts";

export function reportUnknown(context: DtsContext, name: ts.Node): void {
  const path = semanticPath(name);
  context.report.report({
    rule: "unknown-type",
    severity: context.standalone ? "warning" : "error",
    message: `cannot find the type ${textOf(name)}${context.standalone ? ": values of it are untyped" : ""}`,
    place: placeOf(context, name),
    ...(path && { path }),
    help: helpFor(context, name),
  });
}

function helpFor(context: DtsContext, name: ts.Node): string {
  const symbols = context.checker.getSymbolsInScope(
    name,
    ts.SymbolFlags.Type | ts.SymbolFlags.Namespace,
  );
  const candidates = symbols.filter((symbol) => !isForeign(symbol)).map((symbol) => symbol.name);
  const nearest = nearestName(textOf(name), candidates);
  return nearest === undefined
    ? "add the file that declares it to the inputs"
    : `did you mean ${nearest}?`;
}

/** Where a node stands in terms of the declarations: `KVNamespace.get, argument "type"`. */
function semanticPath(node: ts.Node): string {
  const members: string[] = [];
  let argument = "";
  for (let at = node.parent; at; at = at.parent) {
    const name = ts.getNameOfDeclaration(at as ts.Declaration);
    if (!name || ts.isModuleDeclaration(at) || ts.isTypeParameterDeclaration(at)) continue;
    if (ts.isParameter(at)) argument ||= `, argument "${textOf(name)}"`;
    else members.unshift(textOf(name));
  }
  return [...scopeOf(node), ...members].join(".") + argument;
}

/** The candidate with the fewest edits, at most one in three characters. */
function nearestName(wanted: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of candidates) {
    if (name === wanted) continue;
    if (Math.abs(name.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, name);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) {
      best = { name, distance };
    }
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
