/**
 * The front end for TypeScript declarations: the texts of `.d.ts` files to `Declarations`.
 *
 *   declare abstract class Cache { delete(request: RequestInfo): Promise<boolean> }
 *   --- becomes --->
 *   interface Cache { abstract, hasValue, operation delete(request: RequestInfo): promise<boolean> }
 *
 * Every declaration is taken, exported or not, at the top level and inside `declare namespace`, `declare module` and `declare global`.
 */
import { ts } from "ts-morph";
import type { Reporter } from "../diagnostics.ts";
import type { Declarations } from "../model/api.ts";
import type { SourceText } from "../source.ts";
import { placeOf, type DtsContext } from "./dts-context.ts";
import { cutCycles } from "./dts-cycles.ts";
import { parseGroup, type SymbolGroup } from "./dts-declarations.ts";
import { declarationsInFile, groupBySymbol } from "./dts-groups.ts";
import { parseFileModules } from "./dts-modules.ts";
import { isModuleScoped, writtenPath } from "./dts-names.ts";
import { loadProgram, type DtsProgram, type Specifiers } from "./dts-program.ts";

export interface DtsOptions {
  /** `root`, `experimental`, or what the caller calls the inputs. */
  readonly entry: string;
  /** The texts are all there is and nobody can add to them by an overlay: what they do not declare is untyped, with a warning. */
  readonly standalone?: boolean;
  /** By the file: what the outside imports it by, if it is a module. */
  readonly specifiers?: Specifiers;
}

export function parseDts(
  sources: readonly SourceText[],
  options: DtsOptions,
  report: Reporter,
): Declarations {
  const { declarations, moduleScoped } = parseSources(sources, options, report);
  return {
    input: "dts",
    entry: options.entry,
    declarations: cutCycles(declarations, report),
    moduleScoped,
  };
}

type Parsed = Required<Pick<Declarations, "declarations" | "moduleScoped">>;

/** The compiler recurses over nested types: text that nests thousands deep exhausts its stack, which is the text's fault. */
function parseSources(
  sources: readonly SourceText[],
  options: DtsOptions,
  report: Reporter,
): Parsed {
  try {
    const program = loadProgram(sources, options.specifiers ?? new Map(), report);
    return parseAll(program, options, report);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report.report({
      rule: "syntax-error",
      severity: "error",
      message: "types are nested too deeply",
      place: { file: sources[0]?.file ?? "", line: 1, column: 1 },
    });
    return { declarations: [], moduleScoped: new Set() };
  }
}

function parseAll(program: DtsProgram, options: DtsOptions, report: Reporter): Parsed {
  const groups = groupBySymbol(program);
  const context: DtsContext = {
    ...program,
    entry: options.entry,
    standalone: options.standalone ?? false,
    specifiers: options.specifiers ?? new Map(),
    report,
    paths: new Map(groups.map(({ symbol, path }) => [symbol, path])),
    evaluating: new Set(),
  };
  reportEmptyFiles(context);
  reportSaidTwice(context, groups);
  const scoped = groups.filter(({ symbol }) => isModuleScoped(symbol));
  return {
    declarations: [
      ...groups.flatMap((group) => parseGroup(context, group)),
      ...parseFileModules(context),
    ],
    moduleScoped: new Set(scoped.map(({ path }) => path)),
  };
}

/** What is declared once more in the scope of all files is another thing of that name, which nobody can mean. */
function reportSaidTwice(context: DtsContext, groups: readonly SymbolGroup[]): void {
  for (const { symbol, path, nodes } of groups) {
    const [node] = nodes;
    const name = writtenPath(symbol);
    if (node === undefined || isModuleScoped(symbol) || path === name) continue;
    context.report.report({
      rule: "name-collision",
      severity: "warning",
      message: `${name} is declared more than once: whoever names it means the first`,
      place: placeOf(context, ts.getNameOfDeclaration(node) ?? node),
      path,
      help: "rename one of them, or leave one of the files out",
    });
  }
}

/** Nothing to generate from is an error; a file that adds nothing to others is worth a word. */
function reportEmptyFiles(context: DtsContext): void {
  const empty = context.files.filter((file) => {
    return declarationsInFile(file).length === 0;
  });
  const isError = empty.length === context.files.length;
  for (const file of empty) {
    if (!isError && file.statements.length > 0) continue;
    context.report.report({
      rule: "empty-input",
      severity: isError ? "error" : "warning",
      message: "no declaration in this file",
      place: { ...placeOf(context, file), line: 1, column: 1 },
      help: "name a file that declares types, or leave it out",
    });
  }
}
