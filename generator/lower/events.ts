/**
 * What a class listens to, where it names its events: a function for each.
 *
 *   class Target<Events extends Record<string, Event>> { addListener<Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void): void }
 *   class Socket extends Target<{ message: MessageEvent; open: Event }> {}
 *   --- becomes --->
 *   Socket::on_message(&self, closure: impl FnMut(MessageEvent) + 'static) -> Result<Listener>, by Target::add_listener
 *   Socket::on_open(&self, closure: impl FnMut(Event) + 'static) -> Result<Listener>
 */
import type { ModelInterface } from "../model/api-model.ts";
import type { Attribute, Operation, Signature } from "../model/api.ts";
import { memberPath } from "../model/paths.ts";
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { featuresOf, siteOf, type ClassScope } from "./class-scope.ts";
import { lowerDocs } from "./docs.ts";
import { rustMemberName, words } from "./names.ts";
import type { PlannedEvent } from "./plan.ts";
import { isExperimental, type Lowering } from "./site.ts";
import { rustKey } from "./type-names.ts";
import { lowerType } from "./types.ts";

/** What listens, and the event that it gives at the least. */
interface Listening {
  readonly by: Operation;
  readonly base: TypeRef;
  /** What is declared of each event. */
  readonly map?: ModelInterface;
}

/** One event as an input has it. */
interface Named {
  readonly type: string;
  readonly path: string;
  readonly event: TypeRef;
  readonly said: Attribute;
}

export function lowerEvents(scope: ClassScope): readonly PlannedEvent[] {
  const { declaration, lowering } = scope;
  const taken = new Set(declaration.members.flatMap(nameOf));
  return listeningOf(declaration, lowering).flatMap((listening) => {
    const mapped = listening.map === undefined ? [] : eventsOf(listening.map, lowering);
    const handled = handlersOf(scope).filter((one) =>
      mapped.every(({ type }) => type !== one.type),
    );
    return [...mapped, ...handled]
      .flatMap((one) => lowerEvent(one, listening, scope) ?? [])
      .filter((one) => !taken.has(one.rustName));
  });
}

/** `onmessage: ((event: MessageEvent) => void) | null` of a class whose parent has a function that listens. */
export function isHandler(member: Attribute, scope: ClassScope): boolean {
  const { declaration, lowering } = scope;
  return handledBy(member) !== undefined && listeningOf(declaration, lowering).length > 0;
}

/** The records of events: there is no object of theirs. */
export function eventMapsOf(lowering: Lowering): ReadonlySet<string> {
  const classes = lowering.model.declarations.flatMap((one) =>
    one.kind === "interface" && one.shape === "object" ? [one] : [],
  );
  return new Set(
    classes.flatMap((one) => listeningOf(one, lowering).flatMap(({ map }) => map?.path ?? [])),
  );
}

function lowerEvent(
  { type, path, event: declared, said }: Named,
  { by, base }: Listening,
  scope: ClassScope,
): PlannedEvent | undefined {
  const { doc, deprecated, entries } = said;
  const site = {
    ...siteOf(scope, { ...by, entries }, path, []),
    position: "return",
    flow: "out",
  } as const;
  const [event, least] = [lowerType(declared, site), lowerType(base, site)];
  if (event.kind !== "handle" || least.kind !== "handle") return undefined;
  const rustName = said.facts?.rustName ?? `on_${words(type).join("_")}`;
  scope.ledger.add(
    path,
    "member",
    { product: scope.declaration.product, entries },
    {
      status: "adapted",
      reason: "a function that listens to it",
      rust: `${rustKey(scope.rust)}::${rustName}`,
    },
  );
  return {
    jsName: `on${type}`,
    rustName,
    docs: lowerDocs(doc, {
      fallback: `Listens to \`${type}\`.`,
      experimental: isExperimental(entries),
    }),
    ...(deprecated !== undefined && { deprecated }),
    features: featuresOf(entries, scope),
    path,
    type,
    event: event.rust,
    isLeast: rustKey(event.rust) === rustKey(least.rust),
    by: by.facts?.rustName ?? rustMemberName(by.jsName),
  };
}

/** For the nearest parents that listen: with the record of events that one is given, if it is. */
function listeningOf(
  declaration: ModelInterface,
  lowering: Lowering,
  seen: readonly string[] = [],
): readonly Listening[] {
  return declaration.extends.flatMap((parent) => {
    const declared = interfaceOf(parent, lowering);
    if (parent.kind !== "reference" || declared?.shape !== "object") return [];
    if (seen.includes(declared.path)) return [];
    const found = declared.typeParameters.flatMap(({ name, constraint }, index) => {
      const map = interfaceOf(parent.arguments[index], lowering);
      const by = declared.members.find((one): one is Operation => isListening(one, name));
      if (by === undefined || constraint?.kind !== "record") return [];
      return [{ by, base: constraint.value, ...(map?.shape === "dictionary" && { map }) }];
    });
    return found.length > 0 ? found : listeningOf(declared, lowering, [...seen, declaration.path]);
  });
}

function eventsOf(map: ModelInterface, lowering: Lowering): readonly Named[] {
  return attributesOf(map, lowering).map((said) => {
    const { jsName, type: event } = said;
    return { type: jsName, path: `${map.path}.${jsName}`, event, said };
  });
}

function handlersOf({ declaration }: ClassScope): readonly Named[] {
  return declaration.members.flatMap((said) => {
    const event = said.kind === "attribute" ? handledBy(said) : undefined;
    if (event === undefined || said.kind !== "attribute") return [];
    return [{ type: said.jsName.slice(2), path: memberPath(declaration.path, said), event, said }];
  });
}

/** Of `onmessage: ((event: MessageEvent) => void) | null` the event. */
function handledBy({ jsName, type, readonly, static: isStatic }: Attribute): TypeRef | undefined {
  if (!/^on[a-z]+$/.test(jsName) || readonly || isStatic) return undefined;
  const arms = type.kind === "union" ? type.of : [type];
  const called = arms.find((one) => one.kind === "function");
  const [event, ...others] = called?.kind === "function" ? called.signature.arguments : [];
  return others.length === 0 ? event?.type : undefined;
}

/** `addListener<Type extends keyof Events>(type: Type, listener: (event: Events[Type]) => void)`, which can be taken back. */
function isListening(member: ModelInterface["members"][number], events: string): boolean {
  const [signature, ...others] = member.kind === "operation" ? member.signatures : [];
  return signature !== undefined && others.length === 0 && isKeyed(signature, events);
}

function isKeyed({ arguments: list, typeParameters }: Signature, events: string): boolean {
  const [type, listener, ...others] = list;
  const key = type?.type.kind === "parameter" ? type.type.name : undefined;
  return (
    typeParameters.some((one) => one.name === key) &&
    listener?.facts?.undo !== undefined &&
    typeText(listener.type).includes(`${events}[${key ?? ""}]`) &&
    others.every((one) => one.optional)
  );
}

function interfaceOf(type: TypeRef | undefined, lowering: Lowering): ModelInterface | undefined {
  if (type?.kind !== "reference" || type.builtin) return undefined;
  const declared = lowering.model.byPath.get(type.path);
  return declared?.kind === "interface" ? declared : undefined;
}

function attributesOf(map: ModelInterface, lowering: Lowering): readonly Attribute[] {
  const own = map.members.flatMap((one) => (one.kind === "attribute" ? [one] : []));
  const inherited = map.extends.flatMap((one) => {
    const parent = interfaceOf(one, lowering);
    return parent === undefined || parent === map ? [] : attributesOf(parent, lowering);
  });
  return [...inherited.filter((one) => own.every(({ jsName }) => jsName !== one.jsName)), ...own];
}

function nameOf(member: ModelInterface["members"][number]): readonly string[] {
  return "jsName" in member ? [rustMemberName(member.jsName)] : [];
}
