/** The architecture, held against the generator's own source. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { Project, SyntaxKind, type SourceFile } from "ts-morph";
import { describe, expect, it } from "vitest";
import { PROJECT } from "./fixture-runs.ts";

const GENERATOR = join(PROJECT, "generator");
const project = new Project({ skipAddingFilesFromTsConfig: true });
/** What is copied into the output is no part of the generator; its rules are the output's. */
const paths = readdirSync(GENERATOR, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("runtime/"))
  .sort();
const files = new Map<string, SourceFile>(
  paths.map((path) => [path, project.addSourceFileAtPath(join(GENERATOR, path))]),
);

/** For every file, what is wrong there, as `file:line: text`. */
function find(inFile: (file: SourceFile, path: string) => readonly Finding[]): readonly string[] {
  return [...files].flatMap(([path, file]) =>
    inFile(file, path).map(({ line, text }) => `generator/${path}:${String(line)}: ${text}`),
  );
}

interface Finding {
  readonly line: number;
  readonly text: string;
}

interface LineNode {
  readonly getStartLineNumber: () => number;
  readonly getText: () => string;
}

const findingOf = (node: LineNode, text?: string): Finding => ({
  line: node.getStartLineNumber(),
  text: text ?? node.getText().slice(0, 60),
});

/** What every phase may know. */
const SHARED = ["source.ts", "diagnostics.ts", "order.ts"];
const OVERLAY = /^overrides[a-z-]*\.ts$/;

/** For each phase, what it may import beside itself. */
const ALLOWED: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  model: SHARED,
  // Its list of sources is JSON with comments, like the overlay.
  parse: ["model/", "overrides-jsonc.ts", ...SHARED],
  transform: ["model/", "parse/declarations.ts", OVERLAY, ...SHARED],
  lower: ["model/", ...SHARED],
  // By then nothing can go wrong: there is nobody to report to.
  emit: ["lower/plan.ts", "lower/codecs.ts", "lower/codec-text.ts", "order.ts"],
};

describe("a phase", () => {
  it.each(Object.entries(ALLOWED))("%s imports what is before it, no more", (phase, allowed) => {
    const may = (target: string): boolean =>
      [`${phase}/`, ...allowed].some((one) =>
        typeof one === "string" ? target.startsWith(one) : one.test(target),
      );
    const wrong = find((file, path) =>
      path.startsWith(`${phase}/`)
        ? importsOf(file, path)
            .filter(({ target }) => !may(target))
            .map(({ line, target }) => ({ line, text: `imports ${target}` }))
        : [],
    );
    expect(wrong).toEqual([]);
  });

  it("alone sees its library", () => {
    const owners = {
      // Beside the declarations it reads JSON with comments.
      "ts-morph": /^(?:parse\/|overrides)/,
      "jsonc-parser": /^config\//,
      "smol-toml": /^(?:config\/|build\/manifest)/,
      chokidar: /^cli\//,
      webidl2: /^parse\//,
      handlebars: /^emit\//,
      commander: /^cli\//,
      esbuild: /^build\//,
    };
    const wrong = find((file, path) =>
      file.getImportDeclarations().flatMap((one) => {
        const owner = Object.entries(owners).find(
          ([name]) => name === one.getModuleSpecifierValue(),
        );
        return owner === undefined || owner[1].test(path) ? [] : [findingOf(one)];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

function importsOf(
  file: SourceFile,
  path: string,
): readonly { readonly line: number; readonly target: string }[] {
  return [...file.getImportDeclarations(), ...file.getExportDeclarations()].flatMap((one) => {
    const specifier = one.getModuleSpecifierValue();
    if (specifier?.startsWith(".") !== true) return [];
    const target = posix.join(posix.dirname(path), specifier);
    return [{ line: one.getStartLineNumber(), target }];
  });
}

describe("the source", () => {
  it("touches the process only where commands are", () => {
    const wrong = find((file, path) =>
      /^(?:cli|setup)\//.test(path)
        ? []
        : [
            ...file
              .getDescendantsOfKind(SyntaxKind.Identifier)
              .filter((one) => one.getText() === "process" && isFree(one.getParent()?.getText()))
              .map((one) => findingOf(one, "uses process")),
            ...file
              .getImportDeclarations()
              .filter((one) => /^(?:node:)?process$/.test(one.getModuleSpecifierValue()))
              .map((one) => findingOf(one)),
          ],
    );
    expect(wrong).toEqual([]);
  });

  it.each<readonly [string, (file: SourceFile) => readonly LineNode[]]>([
    ["default exports", (file) => file.getExportAssignments()],
    [
      "default exports of declarations",
      (file) =>
        file
          .getDescendantsOfKind(SyntaxKind.DefaultKeyword)
          .filter((one) => one.getParent()?.getKind() !== SyntaxKind.DefaultClause),
    ],
    ["any", (file) => file.getDescendantsOfKind(SyntaxKind.AnyKeyword)],
    ["`!`", (file) => file.getDescendantsOfKind(SyntaxKind.NonNullExpression)],
    ["enums", (file) => file.getEnums()],
    [
      "top-level `let`",
      (file) => file.getVariableStatements().filter((one) => one.getDeclarationKind() !== "const"),
    ],
  ])("has no %s", (_name, nodesOf) => {
    expect(find((file) => nodesOf(file).map((node) => findingOf(node)))).toEqual([]);
  });

  it("has files of a size that one reads", () => {
    const long = [...files]
      .map(([path, file]) => [path, file.getEndLineNumber() - 1] as const)
      .filter(([, lines]) => lines > 250);
    expect(long.filter(([path, lines]) => lines > (LONG[path] ?? 0))).toEqual([]);
    const stale = Object.keys(LONG).filter((path) => !long.some(([one]) => one === path));
    expect(stale, "short enough by now").toEqual([]);
  });

  it("has functions of a size that one reads", () => {
    const kinds = [
      SyntaxKind.FunctionDeclaration,
      SyntaxKind.MethodDeclaration,
      SyntaxKind.ArrowFunction,
      SyntaxKind.FunctionExpression,
    ] as const;
    const wrong = find((file) =>
      kinds
        .flatMap((kind) => file.getDescendantsOfKind(kind))
        .map((one) => [one, one.getEndLineNumber() - one.getStartLineNumber() + 1] as const)
        .filter(([, lines]) => lines > 65)
        .map(([one, lines]) => findingOf(one, `a function of ${String(lines)} lines`)),
    );
    expect(wrong).toEqual([]);
  });

  // The help of the command line gives examples.
  it("names no part of the Workers API", () => {
    const api = apiNames();
    expect(api.size).toBeGreaterThan(300);
    const wrong = find((file, path) =>
      /^(?:emit\/templates|cli)\//.test(path)
        ? []
        : wordsOf(file).filter(({ text }) => api.has(text)),
    );
    expect(wrong).toEqual([]);
  });
});

/** `one.process` and `process: ..` are names of something else. */
function isFree(parent = ""): boolean {
  return /^process\b/.test(parent) && !/^process\??\s*:/.test(parent);
}

/** Declared names of two or more words, such as could stand in the generator only to be treated apart from the others. */
function apiNames(): ReadonlySet<string> {
  const { items } = JSON.parse(readFileSync(join(PROJECT, "output/coverage.json"), "utf8")) as {
    readonly items: readonly { readonly path: string }[];
  };
  const names = items.flatMap(({ path }) => path.split(/[.:#(]/).slice(0, 1));
  return new Set(
    names.filter(
      (name) => /^[A-Z].*[a-z0-9][A-Z]|^[A-Z]{2,}[a-z]/.test(name) && !LANGUAGE.has(name),
    ),
  );
}

/** What Node.js has too, what WebIDL calls by these names, and what the generator itself declares, is no name of the Workers API there. */
const LANGUAGE: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  ...["ArrayBufferView", "BufferSource", "TypedArray"],
  ...[...files.values()].flatMap((file) => file.getInterfaces().map((one) => one.getName())),
]);

/** Longer than they should be, and no longer than this. */
const LONG: Readonly<Record<string, number>> = {
  // One record for each thing that is emitted: a table.
  "lower/plan.ts": 560,
  // The layout of the run time's messages: a table.
  "parse/rtti-schema.ts": 320,
  // A line for each kind of value, each way.
  "emit/shims-codecs.ts": 280,
  "lower/functions.ts": 430,
  "lower/types.ts": 380,
  "transform/name-anonymous.ts": 260,
};

/** Identifiers and words of texts; comments are free to give examples. */
function wordsOf(file: SourceFile): readonly Finding[] {
  const kinds = [
    SyntaxKind.Identifier,
    SyntaxKind.StringLiteral,
    SyntaxKind.NoSubstitutionTemplateLiteral,
    SyntaxKind.TemplateHead,
    SyntaxKind.TemplateMiddle,
    SyntaxKind.TemplateTail,
    SyntaxKind.RegularExpressionLiteral,
  ] as const;
  return kinds
    .flatMap((kind) => file.getDescendantsOfKind(kind))
    .flatMap((node) =>
      (node.getText().match(/[A-Za-z0-9_$]+/g) ?? []).map((word) => findingOf(node, word)),
    );
}
