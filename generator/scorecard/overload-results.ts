/**
 * Overloads that give different things must give different things in Rust, too.
 *
 *   get(key, "text"): string; get(key, "json"): unknown     fn get(key) -> String only     is one that gives another's type
 *   get(key, "text"): string; get(key, "json"): unknown     get_text -> String, get_json -> T
 */
import type { ApiModel } from "../model/api-model.ts";
import { memberPath } from "../model/paths.ts";
import { typeText } from "../model/type-text.ts";
import type { EmittedItem } from "./emitted-items.ts";
import { coreOf } from "./expectations.ts";
import { groupsByMember, memberOf } from "./measures.ts";

/** Members with several functions that all give one type, though the declared results differ. */
export function returnsOfOthers(model: ApiModel, items: readonly EmittedItem[]): readonly string[] {
  const declared = declaredResults(model);
  const found: string[] = [];
  for (const group of groupsByMember(items).values()) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const results = declared.get(memberOf(first));
    const given = new Set(group.map((one) => one.type));
    if (results !== undefined && results > 1 && given.size === 1 && !isWide(first.type))
      found.push(first.rust);
  }
  return found;
}

/** What holds all of them: an enum of the arms, a value of the caller's choice. */
function isWide(type: string): boolean {
  return /\bJs\b|\b[TUVW]\b/.test(type);
}

function declaredResults(model: ApiModel): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of model.declarations) {
    if (one.kind !== "interface") continue;
    for (const member of one.members) {
      if (member.kind !== "operation") continue;
      const texts = member.signatures.map(({ returns }) => typeText(coreOf(returns, model)));
      counts.set(memberPath(one.path, member), new Set(texts).size);
    }
  }
  return counts;
}
