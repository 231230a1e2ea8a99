/**
 * JSON with comments, and where everything stands:
 *
 *   { "name": "shop" } // a shop
 *   --- becomes --->
 *   an object at 1:1 with the member "name" at 1:3, whose value stands at 1:11
 */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Reporter } from "../diagnostics.ts";
import { placeAt, type SourceText } from "../source.ts";
import type { LocatedJson, LocatedMember } from "./located.ts";

export function parseJsoncText(source: SourceText, report: Reporter): LocatedJson | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(source.text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    report.report({
      rule: "wrangler-syntax",
      severity: "error",
      message: first === undefined ? "the file is empty" : spoken(printParseErrorCode(first.error)),
      place: placeAt(source, first?.offset ?? 0),
      help: "JSON with comments and trailing commas is read here; texts stand in double quotes",
    });
    return undefined;
  }
  return locatedOf(root, source);
}

/** `CommaExpected` -> `comma expected` */
function spoken(code: string): string {
  return code
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

function locatedOf(node: Node, source: SourceText): LocatedJson {
  const place = placeAt(source, node.offset);
  const children = node.children ?? [];
  switch (node.type) {
    case "object":
      return { kind: "object", members: children.flatMap((one) => memberOf(one, source)), place };
    case "array":
      return { kind: "array", items: children.map((one) => locatedOf(one, source)), place };
    default:
      return { kind: "value", value: node.value as string | number | boolean | null, place };
  }
}

function memberOf({ children = [] }: Node, source: SourceText): readonly LocatedMember[] {
  const [key, value] = children;
  if (key === undefined || value === undefined) return [];
  const name = String(key.value);
  return [{ name, place: placeAt(source, key.offset), value: locatedOf(value, source) }];
}
