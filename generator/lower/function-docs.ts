/** What is said of a function: its comment, or what it calls; its arguments; what is untyped. */
import { lowerDocs } from "./docs.ts";
import type { FunctionRequest, Lowered } from "./functions.ts";
import { rustFieldName } from "./names.ts";
import { linked } from "./pages.ts";
import { isExperimental, type Site } from "./site.ts";

export function functionDocs(
  request: FunctionRequest,
  lowered: readonly Lowered[],
  site: Site,
): readonly string[] {
  return lowerDocs(request.signature.doc, {
    fallback: fallbackOf(request),
    params: lowered.map((one) => one.argument.jsName),
    notes: lowered.filter(isRest).map(restNote),
    erasures: site.erasures,
    experimental: isExperimental(request.signature.entries),
  });
}

/** ``Calls `KVNamespace.get` with `"text"`.`` */
function fallbackOf({ path, fixed, page }: FunctionRequest): string {
  const given = [...fixed.values()].map((literal) => `\`${literal}\``).join(", ");
  const called = path.replace(/#\d+$/, "").replace(/^(.*)\.constructor$/, "new $1");
  const what = `Calls ${linked(called, page)}`;
  return given === "" ? `${what}.` : `${what} with ${given}.`;
}

function isRest({ codec }: Lowered): boolean {
  return codec.kind === "generic" && codec.shape === "rest";
}

function restNote({ argument }: Lowered): string {
  const name = rustFieldName(argument.jsName);
  return `- \`${name}\`: a tuple (\`(1, "a")\`) or a list, each item an argument; anything else is the only one, \`()\` is none.`;
}
