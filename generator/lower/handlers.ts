/**
 * The events that a Worker is sent: functions of an object that the Worker exports, each given what the event is about, the environment and a context.
 *
 *   interface ExportedHarbour<Env> { arrive?: (ship: Ship, env: Env, ctx: Shift) => void | Promise<void> }
 *   --- becomes --->
 *   the event `Arrive`, whose handlers take a `Ship` and give nothing: `#[event(arrive)]`
 */
import { compareText } from "../diagnostics.ts";
import type { ModelInterface } from "../model/api-model.ts";
import type { Attribute, Member, Signature } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { namedTypes } from "./codecs.ts";
import { lowerDocs } from "./docs.ts";
import type { Ledger } from "./ledger.ts";
import { rustMemberName, rustTypeName } from "./names.ts";
import { linked, pageOf } from "./pages.ts";
import type { Codec, PlannedHandled, PlannedProduct } from "./plan.ts";
import { takePromise } from "./promises.ts";
import { isExperimental, type Lowering, type Site } from "./site.ts";
import { lowerType, substitute } from "./types.ts";

/** What of the handler objects is an event; their rows are written, too. */
export function lowerHandlers(lowering: Lowering, ledger: Ledger): readonly PlannedHandled[] {
  return lowering.model.declarations.flatMap((object) => {
    if (object.kind !== "interface" || !isHandlerObject(object, lowering)) return [];
    const status = "adapted" as const;
    ledger.add(object.path, "callbacks", object, { status, reason: "its functions are events" });
    return object.members.flatMap((member) => lowerEvent(member, object, lowering, ledger));
  });
}

/** Functions only, and each is given what of the Worker's own types the object is declared with: the environment. */
export function isHandlerObject(
  declaration: ModelInterface | undefined,
  lowering: Lowering,
): boolean {
  if (declaration?.shape !== "callbacks") return false;
  return declaration.members.every((member) => {
    const given = signatureOf(member, lowering)?.arguments[1]?.type;
    const isOwn = (one: TypeRef): boolean =>
      one.kind === "parameter" &&
      declaration.typeParameters.some((parameter) => parameter.name === one.name);
    return given !== undefined && isOwn(given);
  });
}

function signatureOf(member: Member, lowering: Lowering): Signature | undefined {
  if (member.kind === "operation") return member.signatures.at(-1);
  return member.kind === "attribute" ? functionOf(member.type, lowering) : undefined;
}

/** Aliases of functions are seen through. */
function functionOf(type: TypeRef, lowering: Lowering): Signature | undefined {
  if (type.kind === "function") return type.signature;
  if (type.kind !== "reference" || type.builtin) return undefined;
  const alias = lowering.model.byPath.get(type.path);
  if (alias?.kind !== "alias") return undefined;
  return functionOf(substitute(alias.type, alias.typeParameters, type.arguments), lowering);
}

function lowerEvent(
  member: Member,
  object: ModelInterface,
  lowering: Lowering,
  ledger: Ledger,
): readonly PlannedHandled[] {
  const signature = signatureOf(member, lowering);
  if ((member.kind !== "attribute" && member.kind !== "operation") || signature === undefined)
    return [];
  const path = memberPath(object.path, member);
  const site = siteOf(member, object, path, lowering);
  const [subject] = signature.arguments;
  if (subject === undefined) return [];
  const entries = member.entries.length > 0 ? member.entries : object.entries;
  const rustName = rustMemberName(member.jsName);
  const reason = `the event \`${rustName}\`: \`#[event(${rustName})]\``;
  ledger.add(path, "member", { product: object.product, entries }, { status: "adapted", reason });
  const event: PlannedHandled = {
    kind: "event",
    jsName: member.jsName,
    rustName: rustTypeName(member.jsName),
    docs: lowerDocs(member.doc, {
      fallback: `The event ${linked(member.jsName, pageOf(object, lowering, member))}.`,
      experimental: isExperimental(entries),
    }),
    features: isExperimental(entries) ? ["experimental"] : [],
    path,
    subject: lowerType(subject.type, { ...site, position: "return", flow: "out" }),
    answer: answerOf(signature, { ...site, position: "nested", flow: "in" }),
  };
  return [event];
}

/** It is there where the types are that it names. */
export function gatedEvent(
  event: PlannedHandled,
  products: readonly PlannedProduct[],
): PlannedHandled {
  const modules = [event.subject, event.answer].flatMap(namedTypes).map((one) => one.module);
  const features = products.filter((one) => modules.includes(one.module)).map((one) => one.feature);
  return { ...event, features: [...new Set([...event.features, ...features])].sort(compareText) };
}

/** What is neither nothing nor an object of a class is any value. */
function answerOf(signature: Signature, site: Site): Codec {
  const declared = lowerType(takePromise(signature.returns, site).inner, site);
  const codec = declared.kind === "optional" ? declared.of : declared;
  const isKnown = codec.kind === "unit" || codec.kind === "handle" || isObject(codec, site);
  return isKnown ? codec : { kind: "untyped", ts: "any" };
}

/** Closures of the author's: what happens later is told to them. */
function isObject(codec: Codec, { lowering }: Site): boolean {
  if (codec.kind !== "struct") return false;
  const declared = lowering.model.declarations.find(
    (one) => lowering.names.of(one.path) === codec.rust,
  );
  return declared?.kind === "interface" && declared.shape === "callbacks";
}

function siteOf(
  member: Attribute | (Member & { kind: "operation" }),
  object: ModelInterface,
  path: string,
  lowering: Lowering,
): Site {
  return {
    lowering,
    position: "return",
    flow: "out",
    path,
    naming: `${object.path} ${member.jsName}`,
    product: object.product,
    entries: member.entries.length > 0 ? member.entries : object.entries,
    classParameters: object.typeParameters,
    methodParameters: [],
    erasures: [],
    adaptations: [],
    declaredUntyped: [],
    expanding: [],
  };
}
