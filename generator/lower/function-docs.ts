/** What is said of a function: its comment, or what it calls; its arguments; what is untyped. */
import { lowerDocs } from "./docs.ts";
import type { FunctionRequest, Lowered } from "./functions.ts";
import { rustFieldName } from "./names.ts";
import type { Variant } from "./overloads.ts";
import { linked } from "./pages.ts";
import { isExperimental, type Site } from "./site.ts";

export function functionDocs(
  request: FunctionRequest,
  lowered: readonly Lowered[],
  site: Site,
): readonly string[] {
  return lowerDocs(request.variant.signature.doc, {
    fallback: fallbackOf(request),
    params: lowered.map((one) => one.argument.jsName),
    notes: lowered.filter(isRest).map(restNote),
    erasures: site.erasures,
    experimental: isExperimental(request.variant.signature.entries),
  });
}

/** ``Calls `KVNamespace.get` with `"text"`.`` */
function fallbackOf({ path, variant, page }: FunctionRequest): string {
  const given = literalsOf(variant)
    .map((literal) => `\`${literal}\``)
    .join(", ");
  const called = path.replace(/#\d+$/, "").replace(/^(.*)\.constructor$/, "new $1");
  const what = `Calls ${linked(called, page)}`;
  return given === "" ? `${what}.` : `${what} with ${given}.`;
}

function literalsOf({ fixed, signature }: Variant): readonly string[] {
  const members = signature.arguments.flatMap((one) => one.members ?? []);
  const told = members.flatMap(({ jsName, type }) =>
    type.kind === "literal" ? [`${jsName}: ${JSON.stringify(type.value)}`] : [],
  );
  return [...fixed.values(), ...told];
}

function isRest({ codec }: Lowered): boolean {
  return codec.kind === "generic" && codec.shape === "rest";
}

function restNote({ argument }: Lowered): string {
  const name = rustFieldName(argument.jsName);
  return `- \`${name}\`: a tuple (\`(1, "a")\`) or a list, each item an argument; anything else is the only one, \`()\` is none.`;
}
