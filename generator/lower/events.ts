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
import { typeText } from "../model/type-text.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { featuresOf, siteOf, type ClassScope } from "./class-scope.ts";
import { lowerDocs } from "./docs.ts";
import { rustMemberName, words } from "./names.ts";
import type { PlannedEvent } from "./plan.ts";
import { isExperimental, type Lowering } from "./site.ts";
import { rustKey } from "./type-names.ts";
import { lowerType } from "./types.ts";

/** The parent's function that listens, the event that it gives at the least, and what is declared of each event. */
interface EventTable {
  readonly map: ModelInterface;
  readonly by: Operation;
  readonly base: TypeRef;
}

export function lowerEvents(scope: ClassScope): readonly PlannedEvent[] {
  const { declaration, lowering } = scope;
  const taken = new Set(declaration.members.flatMap(nameOf));
  return tablesOf(declaration, lowering).flatMap((table) =>
    attributesOf(table.map, lowering)
      .flatMap((one) => lowerEvent(one, table, scope) ?? [])
      .filter((one) => !taken.has(one.rustName)),
  );
}

/** The records of events: there is no object of theirs. */
export function eventMapsOf(lowering: Lowering): ReadonlySet<string> {
  const classes = lowering.model.declarations.flatMap((one) =>
    one.kind === "interface" && one.shape === "object" ? [one] : [],
  );
  return new Set(classes.flatMap((one) => tablesOf(one, lowering).map(({ map }) => map.path)));
}

function lowerEvent(
  { jsName, type, doc, deprecated, entries }: Attribute,
  { map, by, base }: EventTable,
  scope: ClassScope,
): PlannedEvent | undefined {
  const place = { ...by, entries };
  const path = `${map.path}.${jsName}`;
  const site = { ...siteOf(scope, place, path, []), position: "return", flow: "out" } as const;
  const [event, least] = [lowerType(type, site), lowerType(base, site)];
  if (event.kind !== "handle" || least.kind !== "handle") return undefined;
  const rustName = `on_${words(jsName).join("_")}`;
  scope.ledger.add(path, "member", map, {
    status: "adapted",
    reason: "a function that listens to it",
    rust: `${rustKey(scope.rust)}::${rustName}`,
  });
  return {
    jsName: `on${jsName}`,
    rustName,
    docs: lowerDocs(doc, {
      fallback: `Listens to \`${jsName}\`.`,
      experimental: isExperimental(entries),
    }),
    ...(deprecated !== undefined && { deprecated }),
    features: featuresOf(entries, scope),
    path,
    type: jsName,
    event: event.rust,
    isLeast: rustKey(event.rust) === rustKey(least.rust),
    by: by.facts?.rustName ?? rustMemberName(by.jsName),
  };
}

/** For each parent that is given a record of events. */
function tablesOf(declaration: ModelInterface, lowering: Lowering): readonly EventTable[] {
  return declaration.extends.flatMap((parent) => {
    const declared = interfaceOf(parent, lowering);
    if (parent.kind !== "reference" || declared?.shape !== "object") return [];
    return declared.typeParameters.flatMap(({ name, constraint }, index) => {
      const map = interfaceOf(parent.arguments[index], lowering);
      const by = declared.members.find((one): one is Operation => isListening(one, name));
      if (map?.shape !== "dictionary" || by === undefined || constraint?.kind !== "record")
        return [];
      return [{ map, by, base: constraint.value }];
    });
  });
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
