/**
 * Paths say what an override is about:
 *
 *   KVNamespace                       a declaration
 *   KVNamespace.get                   a member; with all its overloads
 *   Response::json                    a static member
 *   TextDecoder.constructor           the constructor
 *   AiModels["@cf/a/b-1.2"]           a member whose name is no identifier
 *   KVNamespace[Symbol.dispose]       a symbol member
 *   Headers[key]                      the index signature
 *   KVNamespace.get#3                 one overload, counted from 1
 *   KVNamespace.get(key)              an argument, in every overload that has it
 *   KVNamespace.get()                 what is returned
 *   KVNamespace.get#3(options).type   a member of the anonymous object that stands there
 *   D1Meta.timings.sql_duration_ms    the same below an attribute
 */
export interface SemanticPath {
  readonly declaration: string;
  readonly member?: MemberName;
  /** From 1. */
  readonly overload?: number;
  readonly slot?: Slot;
  /** Members of anonymous object types, outermost first. */
  readonly inner: readonly MemberName[];
}

export interface MemberName {
  readonly name: string;
  readonly kind: "instance" | "static" | "symbol" | "index";
}

export type Slot =
  { readonly kind: "argument"; readonly name: string } | { readonly kind: "returns" };

/** `undefined` if the text is no path, or its declaration is not known. */
export function parsePath(
  text: string,
  isDeclaration: (path: string) => boolean,
): SemanticPath | undefined {
  const declaration = longestDeclaration(text, isDeclaration);
  if (declaration === undefined) return undefined;
  return parseRest(declaration, text.slice(declaration.length));
}

/** `Cloudflare.Env.x` is in `Cloudflare.Env`, not in `Cloudflare`. */
function longestDeclaration(
  text: string,
  isDeclaration: (path: string) => boolean,
): string | undefined {
  for (let end = text.length; end > 0; end--) {
    const next = text[end];
    if (next !== undefined && !".:[#(".includes(next)) continue;
    const path = text.slice(0, end);
    if (isDeclaration(path)) return path;
  }
  return undefined;
}

const STEP =
  /^(?:\.(?<instance>[^.:[\]#()]+)|::(?<static>[^.:[\]#()]+)|\["(?<quoted>[^"]+)"\]|\[Symbol\.(?<symbol>\w+)\]|\[(?<index>key)\])/;
const OVERLOAD = /^#(?<number>[1-9]\d*)/;
const SLOT = /^\((?<name>[^()]*)\)/;

function parseRest(declaration: string, text: string): SemanticPath | undefined {
  const steps: MemberName[] = [];
  let overload: number | undefined;
  let slot: Slot | undefined;
  let outer = 0;
  for (let rest = text; rest !== "";) {
    const step = STEP.exec(rest);
    const number = OVERLOAD.exec(rest);
    const argument = SLOT.exec(rest);
    const found = step ?? number ?? argument;
    if (!found) return undefined;
    rest = rest.slice(found[0].length);
    if (step) {
      const name = memberName(step.groups ?? {});
      if (name) steps.push(name);
    } else if (slot || (number && overload !== undefined)) return undefined;
    else {
      outer = steps.length;
      if (number) overload = Number(number.groups?.["number"]);
      else slot = slotOf(argument?.groups?.["name"] ?? "");
    }
  }
  const isCalled = overload !== undefined || slot !== undefined;
  if (isCalled && outer > 1) return undefined;
  const [member] = isCalled && outer === 0 ? [] : steps;
  return {
    declaration,
    ...(member && { member }),
    ...(overload !== undefined && { overload }),
    ...(slot && { slot }),
    inner: member ? steps.slice(1) : steps,
  };
}

function memberName(groups: Readonly<Record<string, string | undefined>>): MemberName | undefined {
  const { static: ofClass, symbol, index } = groups;
  const name = groups["instance"] ?? groups["quoted"];
  if (name !== undefined) return { name, kind: "instance" };
  if (ofClass !== undefined) return { name: ofClass, kind: "static" };
  if (symbol !== undefined) return { name: symbol, kind: "symbol" };
  return index === undefined ? undefined : { name: index, kind: "index" };
}

function slotOf(name: string): Slot {
  return name === "" ? { kind: "returns" } : { kind: "argument", name };
}
