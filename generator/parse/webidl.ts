/**
 * The front end for WebIDL: the texts of one or more specifications, read together so that partials and mixins meet what they belong to.
 *
 *   interface mixin Body { readonly attribute boolean bodyUsed; };
 *   interface Response { constructor(); };
 *   Response includes Body;
 *   partial interface Response { Response clone(); };
 *   --- becomes --->
 *   interface Body { readonly bodyUsed: boolean }
 *   interface Response { constructor(); clone(): Response; readonly bodyUsed: boolean }
 */
import type { IncludesType } from "webidl2";
import type { Reporter } from "../diagnostics.ts";
import type { Declaration, Declarations, Interface } from "../model/api.ts";
import type { SourceText } from "../source.ts";
import { cutCycles } from "./dts-cycles.ts";
import { declarationsOfMembers } from "./scope-members.ts";
import { declarationsOf, pathOf, type Definition, type Located } from "./webidl-declarations.ts";
import { mergeOverloads } from "./webidl-members.ts";
import { locatorOf, parseIdlText } from "./webidl-syntax.ts";
import { isPredefined, reportUnknown, type WebidlScope } from "./webidl-types.ts";

export interface WebidlOptions {
  /** The name of the specification, or of the set that is read together. */
  readonly entry: string;
  /** The texts are all there is: a name that none of them defines is reported. */
  readonly standalone?: boolean;
  /** The interface whose members are globals. */
  readonly globalScope?: string;
}

export function parseWebidl(
  sources: readonly SourceText[],
  options: WebidlOptions,
  report: Reporter,
): Declarations {
  const definitions = locateDefinitions(sources, options, report);
  const [main, partial] = [definitions.filter(isMain), definitions.filter(isPartial)];
  reportDuplicates(main);
  const declared = new Map<string, Declaration>();
  for (const declaration of [...main, ...partial].flatMap(declarationsOf)) {
    const first = declared.get(declaration.path);
    declared.set(declaration.path, first ? withPartial(first, declaration) : declaration);
  }
  markMixins(definitions, declared);
  applyMixins(definitions.filter(isIncludes), declared);
  reportUnknownParents(definitions);
  const globals = globalDeclarations(options.globalScope, declared);
  return {
    input: "webidl",
    entry: options.entry,
    declarations: cutCycles([...declared.values(), ...globals], report),
  };
}

/** What the global scope and its parents hold, nearest first. */
function globalDeclarations(
  globalScope: string | undefined,
  declared: ReadonlyMap<string, Declaration>,
): readonly Declaration[] {
  const globals = new Map<string, Declaration>();
  const seen = new Set<Declaration>();
  let scope = globalScope === undefined ? undefined : declared.get(globalScope);
  while (scope?.kind === "interface" && !seen.has(scope)) {
    seen.add(scope);
    for (const one of declarationsOfMembers(scope.members)) {
      if (!globals.has(one.path) && !declared.has(one.path)) globals.set(one.path, one);
    }
    const [parent] = scope.extends;
    scope = parent?.kind === "reference" ? declared.get(parent.path) : undefined;
  }
  return [...globals.values()];
}

function locateDefinitions(
  sources: readonly SourceText[],
  options: WebidlOptions,
  report: Reporter,
): readonly Located[] {
  const texts = sources.map((source) => parseIdlText(source, report));
  const paths = new Map(
    texts.flatMap(({ definitions }) =>
      definitions.flatMap((node) =>
        node.type === "includes" ? [] : [[node.name, pathOf(node)] as const],
      ),
    ),
  );
  const standalone = options.standalone ?? false;
  return texts.flatMap((text) => {
    const scope: WebidlScope = {
      locator: locatorOf(text),
      paths,
      standalone,
      entries: standalone ? [options.entry] : [],
      report,
    };
    return text.definitions.map((node) => ({ node, scope }));
  });
}

/** The members of a partial come after those before it; a partial adds no parent. */
function withPartial(first: Declaration, other: Declaration): Declaration {
  const origins = [...first.origins, ...other.origins];
  if (first.kind !== "interface" || other.kind !== "interface") {
    return { ...first, origins };
  }
  return {
    ...first,
    extends: [...first.extends, ...other.extends],
    members: mergeOverloads([...first.members, ...other.members]),
    hasValue: first.hasValue || other.hasValue,
    abstract: first.abstract && other.abstract,
    origins,
  };
}

function markMixins(definitions: readonly Located[], declared: Map<string, Declaration>): void {
  for (const { node, scope } of definitions) {
    if (node.type !== "interface mixin") continue;
    const mixin = find(node.name, scope, declared);
    if (mixin) declared.set(mixin.path, { ...mixin, mixin: "alone" });
  }
}

/** Copies the members of mixins; what they say keeps its origin. */
function applyMixins(
  includes: readonly Located<IncludesType>[],
  declared: Map<string, Declaration>,
): void {
  for (const { node, scope } of includes) {
    const target = find(node.target, scope, declared);
    const mixin = find(node.includes, scope, declared);
    if (mixin) declared.set(mixin.path, { ...mixin, mixin: "included" });
    if (target && mixin) {
      declared.set(target.path, {
        ...target,
        members: mergeOverloads([...target.members, ...mixin.members]),
      });
      continue;
    }
    reportInclude(node, target ? "mixin" : "target", scope);
  }
}

function reportInclude(node: IncludesType, word: "mixin" | "target", scope: WebidlScope): void {
  const name = word === "mixin" ? node.includes : node.target;
  const place = scope.locator.placeOf(node, word);
  const so = word === "mixin" ? "it adds no members" : `\`${node.includes}\` is not a part of it`;
  reportUnknown({ name, place, path: node.target, so }, scope);
}

function find(
  name: string,
  scope: WebidlScope,
  declared: ReadonlyMap<string, Declaration>,
): Interface | undefined {
  const found = declared.get(scope.paths.get(name) ?? name);
  return found?.kind === "interface" ? found : undefined;
}

function reportUnknownParents(definitions: readonly Located[]): void {
  for (const { node, scope } of definitions) {
    if (node.type !== "interface" && node.type !== "dictionary") continue;
    const name = node.inheritance;
    if (!name || scope.paths.has(name) || isPredefined(name)) continue;
    const place = scope.locator.placeOf(node, "inheritance");
    reportUnknown({ name, place, path: pathOf(node), so: "nothing is inherited" }, scope);
  }
}

function isIncludes(one: Located): one is Located<IncludesType> {
  return one.node.type === "includes";
}

function isPartial(one: Located): one is Located<Definition> {
  return "partial" in one.node && one.node.partial;
}

function isMain(one: Located): one is Located<Definition> {
  return !isIncludes(one) && !isPartial(one);
}

/** Two definitions of one name that are not partial: the second would be lost. */
function reportDuplicates(main: readonly Located<Definition>[]): void {
  const seen = new Set<string>();
  for (const { node, scope } of main) {
    if (seen.has(node.name)) {
      scope.report.report({
        rule: "name-collision",
        severity: "error",
        message: `\`${node.name}\` is defined more than once`,
        place: scope.locator.placeOf(node),
        path: node.name,
        help: "make it partial, or rename it",
      });
    }
    seen.add(node.name);
  }
}
