/**
 * TypeScript's declarations of what a Worker exports, for those who call it: `build/index.d.ts`.
 *
 *   #[rpc] impl Counter { async fn add(&self, n: u32) -> Result<Added> { .. } }
 *   --- becomes --->
 *   export declare class Counter extends DurableObject<unknown> {
 *     add(n: number): Promise<Added>;
 *   }
 *   export interface Added { .. }
 */
import {
  type DeclaredLines,
  type DeclaredMember,
  type DeclaredMethod,
  readDeclaredLines,
  type Way,
} from "./declared-lines.ts";
import {
  methodsOf,
  type NamedType,
  nameTypes,
  type Names,
  REFERENCE,
  STUB,
} from "./declared-names.ts";
import { type ExportedClass, exportedClasses } from "./entry-classes.ts";
import { type Glue, readTypeNames, readTypeWords, type TypeWords } from "./glue.ts";
import { customLines, type WasmModule } from "./wasm.ts";

/** What types are put into words with. */
interface Scope {
  readonly names: Names;
  readonly words: TypeWords;
  /** Of the platform's classes, where it is not the crate's. */
  readonly platform: Readonly<Record<string, string>>;
  readonly exported: ReadonlyMap<string, ExportedClass>;
}

export function renderDeclarations(module: WasmModule, glue: Glue): string {
  const lines = readDeclaredLines(module);
  const classes = exportedClasses(module, glue).filter(({ isExported }) => isExported);
  const exported = new Map([...classes].sort(byName).map((one) => [one.name, one]));
  const names = nameTypes(lines, new Set(exported.keys()));
  const scope = { names, words: readTypeWords(glue), platform: readTypeNames(glue), exported };
  const blocks = [
    HEAD + renderImports([...exported.values()]),
    ...[...exported.values()].map((one) =>
      renderBlock(
        classHead(one, lines, scope),
        methodsOf(lines, one.name).map((method) => renderMethod(method, scope)),
      ),
    ),
    ...names.targets.map((name) =>
      renderBlock(
        `export interface ${name} extends ${scope.words.target}`,
        methodsOf(lines, name).map((method) => renderMethod(method, scope)),
      ),
    ),
    ...[...names.types].sort(byName).map((type) => renderType(type, scope)),
    ...renderDefault(module, classes, scope.words),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

const WIDTH = 98;

const HEAD = "/** What this Worker exports. Written by `workers-bindgen build`. */\n";

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : Number(left.name > right.name);
}

function renderImports(classes: readonly ExportedClass[]): string {
  const own = new Set(classes.map(({ name }) => name));
  const groups = new Map<string, Set<string>>();
  for (const { from } of classes) {
    if (from === undefined) continue;
    const [specifier, name] = from;
    const word = own.has(name) ? `${name} as ${name}_` : name;
    groups.set(specifier, (groups.get(specifier) ?? new Set()).add(word));
  }
  return [...groups]
    .map(
      ([specifier, names]) =>
        `import { ${[...names].sort().join(", ")} } from ${JSON.stringify(specifier)};`,
    )
    .join("\n");
}

/** What it has of its environment is not its callers' business. */
function classHead(one: ExportedClass, lines: DeclaredLines, scope: Scope): string {
  const base = one.from?.[1] ?? "";
  const local = scope.exported.has(base) ? `${base}_` : base;
  const types = scope.words.parametrised.includes(base) ? lines.classes.get(one.name) : undefined;
  const of = types?.map((type) => renderText(type, "taken", scope)) ?? [];
  return `export declare class ${one.name} extends ${local}<${["unknown", ...of].join(", ")}>`;
}

function renderMethod(method: DeclaredMethod, scope: Scope): readonly string[] {
  const { parameters } = method;
  const lastNeeded = parameters.findLastIndex(({ isOptional }) => !isOptional);
  const list = parameters.map(({ name, isOptional, type }, index) => {
    const text = renderText(type, "taken", scope);
    if (!isOptional) return `${name}: ${text}`;
    return index > lastNeeded ? `${name}?: ${text}` : `${name}: ${text} | undefined`;
  });
  const given = renderText(method.returns, "given", scope);
  const returns = method.isAsync ? `Promise<${given}>` : given;
  const line = `${method.name}(${list.join(", ")}): ${returns};`;
  const lines =
    line.length <= WIDTH
      ? [line]
      : [`${method.name}(`, ...list.map((one) => `  ${one},`), `): ${returns};`];
  return [...renderDocs(method.docs), ...lines];
}

function renderType({ name, way, type }: NamedType, scope: Scope): string {
  const docs = renderDocs(type.docs);
  if (type.members === undefined) {
    return [...docs, `export type ${name} = ${renderText(type.alias, way, scope)};`].join("\n");
  }
  const members = type.members.map((one) => renderMember(one, way, scope));
  return [...docs, renderBlock(`export interface ${name}`, members)].join("\n");
}

function renderMember(
  { name, isOptional, docs, type }: DeclaredMember,
  way: Way,
  scope: Scope,
): readonly string[] {
  const isPlain = /^[A-Za-z_$][\w$]*$/.test(name) || name.startsWith("[");
  const key = isPlain ? name : JSON.stringify(name);
  const text = renderText(type, way, scope);
  return [...renderDocs(docs), `${key}${isOptional ? "?" : ""}: ${text};`];
}

function renderBlock(head: string, members: readonly (readonly string[])[]): string {
  if (members.length === 0) return `${head} {}`;
  const lines = members.flat().map((line) => `  ${line}`);
  return [`${head} {`, ...lines, "}"].join("\n");
}

function renderDocs(docs: string): readonly string[] {
  const lines = docs.trim().replaceAll("*/", "*\\/").split("\n");
  if (lines.length > 1) return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"];
  return lines[0] ? [`/** ${lines[0]} */`] : [];
}

function renderText(text: string, way: Way, scope: Scope): string {
  return text.replace(REFERENCE, (_, path: string) => renderReference(path, way, scope));
}

function renderReference(path: string, way: Way, scope: Scope): string {
  if (path.startsWith(STUB)) return renderStub(path.slice(STUB.length), way, scope);
  const [crate, product = "", ...rest] = path.split("::");
  const name = rest.at(-1) ?? product;
  if (crate === "workers") return scope.platform[`${product}::${name}`] ?? name;
  return scope.names.find(path, way) ?? "any";
}

/** Who is given an object of a class has a stub of it, which the platform's own types make of the class. */
function renderStub(name: string, way: Way, { words, exported }: Scope): string {
  const base = exported.get(name)?.base;
  if (base !== undefined) return `${words.stubs[base] ?? words.stub}<${name}>`;
  return way === "given" ? name : `${words.stub}<${name}>`;
}

function renderDefault(
  module: WasmModule,
  classes: readonly ExportedClass[],
  words: TypeWords,
): readonly string[] {
  const whole = classes.find(({ isDefault }) => isDefault);
  if (whole !== undefined) return [`export default ${whole.name};`];
  const hasEvents = customLines(module, "workers:exports").some((line) =>
    line.startsWith("event "),
  );
  return hasEvents ? [`declare const handlers: ${words.default};\nexport default handlers;`] : [];
}
