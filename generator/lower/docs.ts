/**
 * Documentation for Rust from the inputs' comments: Markdown lines. Sections that rustdoc knows (`# Errors`) are used where the input speaks of them.
 */
import type { Doc } from "../model/api.ts";
import { rustFieldName } from "./names.ts";

export interface DocOptions {
  /** What is said of an item that its input does not document. */
  readonly fallback: string;
  readonly params?: readonly string[];
  /** What is said besides. */
  readonly notes?: readonly string[];
  readonly erasures?: readonly string[];
  readonly experimental?: boolean;
}

export function lowerDocs(doc: Doc | undefined, options: DocOptions): readonly string[] {
  const text = (doc?.text ?? "").trim();
  const sections = [
    [text === "" ? options.fallback : text],
    argumentLines(doc, options.params ?? []),
    options.notes ?? [],
    returnLines(doc),
    untypedLines(options.erasures ?? []),
    options.experimental === true
      ? [
          "Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.",
        ]
      : [],
    errorLines(doc),
    exampleLines(doc),
    (doc?.see ?? []).map((one) => `See ${one}`),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]))
    .flatMap((line) => line.split("\n"));
}

function argumentLines(doc: Doc | undefined, params: readonly string[]): readonly string[] {
  const described = params.filter((name) => (doc?.params[name] ?? "") !== "");
  return described.map(
    (name) =>
      `- \`${rustFieldName(name)}\`: ${(doc?.params[name] ?? "").replace(/\s*\n\s*/g, " ")}`,
  );
}

function returnLines(doc: Doc | undefined): readonly string[] {
  return doc?.returns === undefined || doc.returns === ""
    ? []
    : [`Returns ${doc.returns.replace(/\s*\n\s*/g, " ")}`];
}

function untypedLines(erasures: readonly string[]): readonly string[] {
  return erasures.map((reason) => `Untyped here: ${reason}.`);
}

function errorLines(doc: Doc | undefined): readonly string[] {
  const throws = (doc?.throws ?? []).filter((one) => one !== "");
  return throws.length === 0
    ? []
    : ["# Errors", ...throws.map((one) => `- ${one.replace(/\s*\n\s*/g, " ")}`)];
}

function exampleLines(doc: Doc | undefined): readonly string[] {
  return (doc?.examples ?? []).flatMap((example) => ["# In JavaScript", ...fenced(example)]);
}

function fenced(example: string): readonly string[] {
  return example.includes("```") ? [example] : ["```js", example, "```"];
}
