/**
 * Documentation for Rust from the inputs' comments: Markdown lines. Sections that rustdoc knows (`# Errors`) are used where the input speaks of them.
 */
import type { Doc } from "../model/api.ts";
import { rustFieldName } from "./names.ts";

export interface DocOptions {
  /** What is said of an item that its input does not document. */
  readonly fallback: string;
  /** Where it is documented; told where the comment has no link. */
  readonly page?: string;
  readonly params?: readonly string[];
  /** What is said of the whole besides. */
  readonly remarks?: readonly string[];
  /** What is said of arguments besides. */
  readonly notes?: readonly string[];
  readonly erasures?: readonly string[];
  readonly experimental?: boolean;
}

export function lowerDocs(doc: Doc | undefined, options: DocOptions): readonly string[] {
  const text = (doc?.text ?? "").trim();
  const sections = [
    [text === "" ? options.fallback : text],
    returnLines(doc),
    options.remarks ?? [],
    untypedLines(options.erasures ?? []),
    text === "" || hasLink(doc) || (options.page ?? "") === ""
      ? []
      : [`[Documentation](${options.page ?? ""})`],
    options.experimental === true
      ? [
          "Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.",
        ]
      : [],
    headed("# Arguments", [...argumentLines(doc, options.params ?? []), ...(options.notes ?? [])]),
    errorLines(doc),
    useLines(doc),
    exampleLines(doc),
    (doc?.see ?? []).map((one) => `See ${one}`),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]))
    .flatMap((line) => line.split("\n"));
}

function hasLink(doc: Doc | undefined): boolean {
  return /https?:\/\//.test([doc?.text ?? "", ...(doc?.see ?? [])].join(" "));
}

function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, "", ...lines];
}

function argumentLines(doc: Doc | undefined, params: readonly string[]): readonly string[] {
  // An argument may be called `constructor`, which every object has.
  const said = new Map(Object.entries(doc?.params ?? {}));
  return params.flatMap((name) => {
    const text = (said.get(name) ?? "").replace(/\s*\n\s*/g, " ");
    return text === "" ? [] : [`- \`${rustFieldName(name)}\`: ${text}`];
  });
}

function returnLines(doc: Doc | undefined): readonly string[] {
  return doc?.returns === undefined || doc.returns === ""
    ? []
    : [`Returns ${doc.returns.replace(/\s*\n\s*/g, " ")}`];
}

/** What an untyped value is declared as: the last part of each reason. */
function untypedLines(erasures: readonly string[]): readonly string[] {
  const types = erasures.flatMap((reason) => /\(`([^`]*)`\)$/.exec(reason)?.[1] ?? []);
  return [...new Set(types)].map((type) => {
    const arms = armsOf(type);
    return arms.length > 1
      ? `A JavaScript value, one of: ${arms.map((arm) => `\`${arm}\``).join(", ")}.`
      : `A JavaScript value: \`${type}\`.`;
  });
}

/** The arms of a union in TypeScript, without the brackets around one. */
function armsOf(type: string): readonly string[] {
  const arms: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < type.length; at++) {
    const sign = type.charAt(at);
    if ("<([{".includes(sign)) depth++;
    else if (")]}".includes(sign) || (sign === ">" && type.charAt(at - 1) !== "=")) depth--;
    else if (sign === "|" && depth === 0) {
      arms.push(type.slice(from, at));
      from = at + 1;
    }
  }
  return [...arms, type.slice(from)].map((arm) => arm.trim()).filter((arm) => arm !== "");
}

function errorLines(doc: Doc | undefined): readonly string[] {
  const throws = (doc?.throws ?? []).filter((one) => one !== "");
  return throws.length === 0
    ? []
    : ["# Errors", "", ...throws.map((one) => `- ${one.replace(/\s*\n\s*/g, " ")}`)];
}

/** Compiled by the crate's tests; nothing answers there. */
function useLines(doc: Doc | undefined): readonly string[] {
  return (doc?.uses ?? []).flatMap((use, index) => [
    ...(index === 0 ? ["# Example"] : [""]),
    "```no_run",
    use,
    "```",
  ]);
}

function exampleLines(doc: Doc | undefined): readonly string[] {
  return (doc?.examples ?? []).flatMap((example) => ["# In JavaScript", "", ...fenced(example)]);
}

function fenced(example: string): readonly string[] {
  return example.includes("```") ? [example] : ["```js", example, "```"];
}
