/**
 * The members of the global scope and of namespaces are declarations of their own.
 *
 *   namespace console { undefined log(any... data); };
 *   --- becomes --->
 *   function console.log(...data: any[]): undefined
 */
import type { Declaration, Member } from "../model/api.ts";

export function declarationsOfMembers(
  members: readonly Member[],
  namespace?: string,
): readonly Declaration[] {
  return members.flatMap((member): readonly Declaration[] => {
    const { origins, entries } = member;
    const pathOf = (jsName: string): string =>
      namespace === undefined ? jsName : `${namespace}.${jsName}`;
    switch (member.kind) {
      case "operation": {
        const path = pathOf(member.jsName);
        const { signatures } = member;
        return [{ kind: "function", path, signatures, origins, entries }];
      }
      case "attribute":
      case "constant": {
        const path = pathOf(member.jsName);
        const readonly = member.kind === "constant" || member.readonly;
        return [{ kind: "variable", path, type: member.type, readonly, origins, entries }];
      }
      case "constructor":
      case "index":
      case "call":
      case "symbol":
        return [];
      default:
        return member satisfies never;
    }
  });
}
