/**
 * What stands beside the classes: functions, variables, namespaces, modules and aliases.
 *
 *   declare function btoa(data: string): string          -> encoding::btoa(data: &str) -> Result<String>
 *   declare const console: Console                       -> console::console() -> Console
 *   module "cloudflare:sockets" { export { _connect as connect } }  -> sockets::connect, through an import of the module
 */
import type { ModelAlias, ModelFunction, ModelVariable } from "../model/api-model.ts";
import { declarationKey } from "../model/paths.ts";
import { verdictOnClass } from "./attributes.ts";
import { lowerDocs } from "./docs.ts";
import {
  hasFallback,
  lowerFunction,
  lowerReturn,
  representative,
  type Callee,
} from "./functions.ts";
import { verdictOf, type Ledger } from "./ledger.ts";
import { Letters } from "./letters.ts";
import { rustMemberName } from "./names.ts";
import { separateOverloads } from "./overloads.ts";
import { linked, pageOf } from "./pages.ts";
import type { PlannedFunction } from "./plan.ts";
import type { Reached } from "./reach.ts";
import { isExperimental, type Lowering, type Site } from "./site.ts";
import { siteWithFacts } from "./times.ts";
import { declaredName, moduleName } from "./type-names.ts";

interface Named extends Reached {
  /** The import's name: always with a dot. */
  readonly importName: string;
}

function reach(declaration: ModelFunction | ModelVariable, lowering: Lowering): Named | undefined {
  const { path } = declaration;
  const reached = lowering.reach.value(path);
  if (reached === undefined) return undefined;
  const { module, expression } = reached;
  const plain = path.replace(/^globalThis\./, "");
  if (module === undefined)
    return { ...reached, importName: plain.includes(".") ? plain : `globalThis.${plain}` };
  const name = expression.includes(".") ? expression : reached.jsName;
  return { ...reached, importName: `${module}.${name}` };
}

/** A module keeps it to itself. */
function leaveUnexported(declaration: ModelFunction | ModelVariable, ledger: Ledger): readonly [] {
  const reason = `its module does not export it (\`${declaration.path}\`)`;
  ledger.add(declaration.path, declaration.kind, declaration, { status: "skipped", reason });
  return [];
}

export function lowerGlobalFunction(
  declaration: ModelFunction,
  lowering: Lowering,
  ledger: Ledger,
): readonly PlannedFunction[] {
  const reached = reach(declaration, lowering);
  if (reached === undefined) return leaveUnexported(declaration, ledger);
  const variants = separateOverloads(declaration.signatures);
  const callee: Callee = { kind: "call", callee: reached.expression };
  const rustName =
    declaration.facts?.rustName ?? rustMemberName(namespaced(declaration, reached.jsName));
  const found = {
    erasures: [] as string[],
    adaptations: [] as string[],
    declaredUntyped: [] as string[],
  };
  const functions = variants.flatMap((variant) => {
    const { signature } = variant;
    const site = siteOf(declaration, lowering, reached.importName, signature.typeParameters);
    const made = lowerFunction({
      site,
      path: reached.importName,
      declared: declaration.path,
      jsName: reached.jsName,
      rustName,
      variant,
      callee,
      imports: reached.imports,
      page: pageOf(declaration, lowering),
      infallible: declaration.facts?.infallible === true,
      features: isExperimental(
        signature.entries.length > 0 ? signature.entries : declaration.entries,
      )
        ? ["experimental"]
        : [],
    });
    found.erasures.push(...site.erasures);
    found.adaptations.push(...site.adaptations);
    found.declaredUntyped.push(...site.declaredUntyped);
    return made;
  });
  ledger.add(
    declaration.path,
    "function",
    declaration,
    verdictOf(
      found,
      `${moduleName(declaration.product)}::${representative(functions)?.rustName ?? rustName}`,
    ),
  );
  return functions;
}

/** A function of a namespace carries its name, unless its module does: `WebAssembly.validate` -> `web_assembly::validate`. */
function namespaced(
  { path, product }: Pick<ModelFunction | ModelVariable, "path" | "product">,
  jsName: string,
): string {
  const at = path.lastIndexOf(".");
  if (at < 0 || path.includes(":")) return jsName;
  const namespace = path.slice(0, at);
  return rustMemberName(namespace) === moduleName(product) ? jsName : `${namespace} ${jsName}`;
}

export function lowerVariable(
  declaration: ModelVariable,
  lowering: Lowering,
  ledger: Ledger,
): readonly PlannedFunction[] {
  const reached = reach(declaration, lowering);
  if (reached === undefined) return leaveUnexported(declaration, ledger);
  const path = rowOf(declaration, lowering);
  if (declaration.type.kind === "opaque" && declaration.type.construct === "typeof") {
    ledger.add(
      path,
      "variable",
      declaration,
      verdictOnClass(declaration.type, declaration.path, lowering),
    );
    return [];
  }
  const site = siteWithFacts(
    siteOf(declaration, lowering, reached.importName, []),
    declaration.facts,
  );
  const letters = new Letters();
  const returns = lowerReturn(
    declaration.type,
    { ...site, position: "return", flow: "out" },
    letters,
  );
  const rustName =
    declaration.facts?.rustName ?? rustMemberName(namespaced(declaration, reached.jsName));
  ledger.add(
    path,
    "variable",
    declaration,
    verdictOf(site, `${moduleName(declaration.product)}::${rustName}`),
  );
  const deprecated = declaration.deprecated;
  return [
    {
      kind: "function",
      jsName: reached.jsName,
      rustName,
      docs: lowerDocs(declaration.doc, {
        fallback: `The global ${linked(reached.jsName, pageOf(declaration, lowering))}.`,
        erasures: site.erasures,
        experimental: isExperimental(declaration.entries),
      }),
      ...(deprecated !== undefined && { deprecated }),
      features: isExperimental(declaration.entries) ? ["experimental"] : [],
      path,
      receiver: "none",
      typeParameters: letters.parameters,
      parameters: [],
      returns: { ...returns, fallible: !hasFallback(returns.codec) },
      import: {
        module: `workers:${declaration.product}`,
        name: reached.importName,
        rustName: `js_${rustName}`,
        glueName: reached.importName.replace(/[^\p{L}\p{N}_]/gu, "_"),
        experimental: isExperimental(declaration.entries),
      },
      shim: { call: { kind: "read", expression: reached.expression }, imports: reached.imports },
    },
  ];
}

/** A type may have the name, too: `interface Cloudflare`, `const Cloudflare`. */
function rowOf(declaration: ModelVariable, { model }: Lowering): string {
  const isOther = model.byPath.get(declaration.path) !== declaration;
  return isOther ? declarationKey(declaration) : declaration.path;
}

/** An alias has no item of its own: what it stands for is made where it is used. */
export function noteAlias(declaration: ModelAlias, ledger: Ledger, rust: string | undefined): void {
  ledger.add(declaration.path, "alias", declaration, {
    status: "adapted",
    reason: rust === undefined ? "seen through where it is used" : "the type that its uses share",
    ...(rust !== undefined && { rust }),
  });
}

function siteOf(
  declaration: ModelFunction | ModelVariable,
  lowering: Lowering,
  path: string,
  methodParameters: Site["methodParameters"],
): Site {
  return {
    lowering,
    position: "argument",
    flow: "in",
    path,
    naming: declaredName(declaration).replace(/^[a-z]+:/, ""),
    product: declaration.product,
    entries: declaration.entries,
    classParameters: [],
    methodParameters,
    erasures: [],
    adaptations: [],
    declaredUntyped: [],
    expanding: [],
  };
}
