/** Type texts as documents: unions and type arguments break where prettier breaks them, the rest is taken as it is. */
import { builders } from "prettier/doc";
import type { Doc } from "./ts-layout.ts";

const { group, ifBreak, indent, join, line, softline } = builders;

/** `string | Foo<Bar>` at the place of an annotation. */
export function typeDoc(text: string): Doc {
  return unionDoc(splitTop(text, "|"), "indented");
}

/** `<A | B>` behind a name. */
export function typeArguments(texts: readonly string[]): Doc {
  const [only, ...others] = texts;
  const parts = texts.map((text) => unionDoc(splitTop(text, "|"), "plain"));
  if (only !== undefined && others.length === 0 && isHugged(only)) {
    return ["<", ...parts, ">"];
  }
  const list = join([",", line], parts);
  return group(["<", indent([softline, list]), softline, ">"]);
}

/** Whether a lone type argument makes a call too complex to be moved as a whole. */
export function isUnionText(text: string): boolean {
  return splitTop(text, "|").length > 1;
}

function unionDoc(members: readonly string[], place: "indented" | "plain"): Doc {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return memberDoc(only);
  const docs = members.map(memberDoc);
  if (isNullableReference(members)) return join(" | ", docs);
  const start = place === "indented" ? [line, "| "] : "| ";
  const code = [ifBreak(start), join([line, "| "], docs)];
  return group(place === "indented" ? indent(code) : code);
}

function memberDoc(text: string): Doc {
  const generic = /^([\w$.]+|import\("[^"]*"\)[\w$.]*)<(.*)>$/s.exec(text);
  if (generic === null) return text;
  const [, name = "", inner = ""] = generic;
  const parts = splitTop(inner, ",");
  return [name, typeArguments(parts)];
}

/** What prettier keeps on the line of its brackets: a plain name, or one that may be null. */
function isHugged(text: string): boolean {
  const members = splitTop(text, "|");
  return members.length === 1 ? isName(text) || text.startsWith("{") : isNullableReference(members);
}

function isNullableReference(members: readonly string[]): boolean {
  const voids = members.filter((one) => one === "null");
  return voids.length === members.length - 1 && members.some((one) => one.startsWith("{"));
}

function isName(text: string): boolean {
  return /^[\w$.]+$/.test(text);
}

/** Splits at a separator that stands in no bracket and in no literal. */
export function splitTop(text: string, separator: "|" | ","): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const one = text[at] ?? "";
    if (`"'\``.includes(one)) at = endOfLiteral(text, at);
    else if ("<([{".includes(one)) depth++;
    else if (")]}".includes(one)) depth--;
    else if (one === ">" && text[at - 1] !== "=") depth--;
    else if (one === separator && depth === 0) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== "");
}

function endOfLiteral(text: string, start: number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length && text[at] !== quote) at += text[at] === "\\" ? 2 : 1;
  return at;
}
