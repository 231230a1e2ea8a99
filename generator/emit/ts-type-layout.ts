/** Type texts as documents: unions and type arguments break where prettier breaks them, the rest is taken as it is. */
import { builders } from "prettier/doc";
import type { Doc } from "./ts-layout.ts";

const { group, ifBreak, indent, join, line, softline } = builders;

/** `name: string | Foo<Bar>;` */
export function annotated(head: string, text: string): Doc {
  const members = splitTop(text, "|");
  if (members.length === 1) return group([`${head}: `, unionDoc(members), ";"]);
  return group([`${head}:`, indent([line, unionDoc(members)]), ";"]);
}

/** `<A | B>` behind a name. */
export function typeArguments(texts: readonly string[]): Doc {
  const [only, ...others] = texts;
  if (only !== undefined && others.length === 0 && isHugged(only)) {
    return ["<", unionDoc(splitTop(only, "|")), ">"];
  }
  return breakableArguments(texts);
}

/** The same for the type of a constant that is an arrow function: even a plain name has a line of its own if it must. */
export function breakableArguments(texts: readonly string[]): Doc {
  const parts = texts.map((text) => unionDoc(splitTop(text, "|")));
  const list = join([",", line], parts);
  return group(["<", indent([softline, list]), softline, ">"]);
}

/** Whether a lone type argument makes a call too complex to be moved as a whole. */
export function isUnionText(text: string): boolean {
  return splitTop(text, "|").length > 1 || text.includes(" & ");
}

function unionDoc(members: readonly string[]): Doc {
  const [only, ...others] = members;
  if (only !== undefined && others.length === 0) return memberDoc(only);
  const docs = members.map(memberDoc);
  if (isNullableReference(members)) return join(" | ", docs);
  return group([ifBreak("| "), join([line, "| "], docs)]);
}

function memberDoc(written: string): Doc {
  const text = withoutParentheses(written);
  const generic = /^([\w$.]+|import\("[^"]*"\)[\w$.]*)<(.*)>$/s.exec(text);
  if (generic === null) return text;
  const [, name = "", inner = ""] = generic;
  return [name, typeArguments(splitTop(inner, ","))];
}

/** `((string)[])[]` -> `string[][]` */
function withoutParentheses(text: string): string {
  const shorter = text.replace(/\(([\w$.<>, [\]]+)\)\[\]/g, "$1[]");
  return shorter === text ? text : withoutParentheses(shorter);
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
