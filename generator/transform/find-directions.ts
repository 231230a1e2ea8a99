/**
 * Finds which way values of each type go.
 *
 *   interface Bucket { list(options?: ListOptions): Promise<Listed> }
 *   --- tells --->
 *   ListOptions: input, Listed: output
 *
 * A function that is handed over turns the way round: its arguments come back. `Models[Name]["inputs"]` is the `inputs` of all that `Models` lists.
 */
import type {
  Attribute,
  Declaration,
  Interface,
  Member,
  Signature,
  TypeParameter,
} from "../model/api.ts";
import type { Direction, Shape } from "../model/api-model.ts";
import { mapParts } from "../model/walk.ts";
import { isEntrypoint } from "../model/entrypoint.ts";
import { indexByPath } from "../model/paths.ts";
import type { TypeRef } from "../model/type-ref.ts";

type Flow = "input" | "output";

/** By path; what nothing mentions is `none`. */
export function findDirections(
  declarations: readonly Declaration[],
  shapes: ReadonlyMap<string, Shape>,
): (path: string) => Direction {
  const finder = new DirectionFinder(declarations, shapes);
  for (const one of declarations) finder.start(one);
  return (path) => finder.of(path);
}

class DirectionFinder {
  readonly #byPath: ReadonlyMap<string, Declaration>;
  readonly #shapes: ReadonlyMap<string, Shape>;
  /** The type parameters of the declaration in hand. */
  #scope: readonly TypeParameter[] = [];
  readonly #seen = { input: new Set<string>(), output: new Set<string>() };

  constructor(declarations: readonly Declaration[], shapes: ReadonlyMap<string, Shape>) {
    this.#byPath = indexByPath(declarations);
    this.#shapes = shapes;
  }

  of(path: string): Direction {
    const goesIn = this.#seen.input.has(path);
    const goesOut = this.#seen.output.has(path);
    if (goesIn && goesOut) return "both";
    return goesIn ? "input" : goesOut ? "output" : "none";
  }

  /** What can be used without being handed anything first. */
  start(declaration: Declaration): void {
    this.#scope = "typeParameters" in declaration ? declaration.typeParameters : [];
    switch (declaration.kind) {
      case "interface":
        return this.#startInterface(declaration);
      case "function":
        return declaration.signatures.forEach((one) => this.#signature(one, "output"));
      case "variable":
        return this.#type(declaration.type, "output");
      case "alias":
      case "enumeration":
      case "namespace":
      case "module":
        return;
      default:
        return declaration satisfies never;
    }
  }

  #startInterface(declaration: Interface): void {
    switch (this.#shapes.get(declaration.path)) {
      case "object":
        return isEntrypoint(declaration)
          ? declaration.members.forEach((one) => this.#memberOfEntrypoint(one))
          : declaration.members.forEach((one) => this.#memberOfObject(one));
      case "callbacks":
        return this.#mark(declaration.path, "input");
      default:
        return;
    }
  }

  #mark(path: string, flow: Flow): void {
    if (this.#seen[flow].has(path)) return;
    this.#seen[flow].add(path);
    const target = this.#byPath.get(path);
    if (target?.kind === "alias") return this.#type(target.type, flow);
    if (target?.kind !== "interface") return;
    const outer = this.#scope;
    this.#scope = target.typeParameters;
    for (const parent of target.extends) this.#type(parent, flow);
    // What an object gives and takes does not depend on where the object itself goes.
    if (this.#shapes.get(path) !== "object")
      for (const member of target.members) this.#memberOfValue(member, flow);
    this.#scope = outer;
  }

  #memberOfValue(member: Member, flow: Flow): void {
    switch (member.kind) {
      case "operation":
      case "call":
        return member.signatures.forEach((one) => this.#signature(one, flow));
      case "attribute":
      case "symbol":
        return this.#type(member.type, flow);
      case "index":
        return this.#type(member.value, flow);
      case "constructor":
      case "constant":
        return;
      default:
        return member satisfies never;
    }
  }

  /** The user's subclass has the methods, and the platform calls them. */
  #memberOfEntrypoint(member: Member): void {
    if (member.kind !== "operation") return this.#memberOfObject(member);
    member.signatures.forEach((one) => this.#signature(one, "input"));
  }

  #memberOfObject(member: Member): void {
    if ("protected" in member) return this.#handedToSubclass(member);
    switch (member.kind) {
      case "operation": {
        // An optional method of a class is one that the user's subclass may have.
        const flow = member.optional ? "input" : "output";
        return member.signatures.forEach((one) => this.#signature(one, flow));
      }
      case "constructor":
        return member.signatures.forEach((one) =>
          this.#signature({ ...one, returns: withoutArguments(one.returns) }, "output"),
        );
      case "call":
        return member.signatures.forEach((one) => this.#signature(one, "output"));
      case "attribute":
        this.#type(member.type, "output");
        return member.readonly ? undefined : this.#type(member.type, "input");
      case "constant":
      case "symbol":
        return this.#type(member.type, "output");
      case "index":
        return this.#type(member.value, "output");
      default:
        return member satisfies never;
    }
  }

  /** `protected ctx: Context`: nobody reads it from here, but the platform makes such an object. */
  #handedToSubclass(member: Member): void {
    const type = member.kind === "attribute" ? member.type : undefined;
    if (type?.kind !== "reference" || type.builtin) return;
    if (this.#shapes.get(type.path) === "object") this.#mark(type.path, "output");
  }

  /** `flow` is the function's own way. */
  #signature(signature: Signature, flow: Flow): void {
    const opposite = flow === "input" ? "output" : "input";
    const outer = this.#scope;
    this.#scope = [...signature.typeParameters, ...outer];
    for (const one of signature.arguments) {
      this.#type(one.type, opposite);
      for (const member of one.members ?? []) this.#type(member.type, opposite);
    }
    this.#type(signature.returns, flow);
    this.#scope = outer;
  }

  #type(type: TypeRef, flow: Flow): void {
    if (type.kind === "function") return this.#signature(type.signature, flow);
    if (type.kind === "reference" && !type.builtin) this.#mark(type.path, flow);
    if (type.kind === "parameter") this.#default(type.name, flow);
    if (type.kind === "opaque" && type.construct === "indexed access")
      this.#indexed(type.text, flow);
    mapParts(type, (part) => {
      this.#type(part, flow);
      return part;
    });
  }

  /** Where nobody says otherwise a parameter is its default; `<T extends Options>(options: T)` takes `Options`. */
  #default(name: string, flow: Flow): void {
    const outer = this.#scope;
    const parameter = outer.find((one) => one.name === name);
    // Its default may name it again.
    this.#scope = outer.filter((one) => one !== parameter);
    if (parameter?.default) this.#type(parameter.default, flow);
    const constraint = parameter?.constraint;
    if (constraint?.kind === "reference" && flow === "input") this.#type(constraint, flow);
    this.#scope = outer;
  }

  /** `Models[Name]["inputs"]`, where the default of `Models` is an interface. */
  #indexed(text: string, flow: Flow): void {
    const found = /^(\w+)\[\w+\]\["(\w+)"\]$/.exec(text);
    const table = this.#scope.find((one) => one.name === found?.[1])?.default;
    for (const row of this.#attributes(table))
      for (const one of this.#attributes(row.type))
        if (one.jsName === found?.[2]) this.#type(one.type, flow);
  }

  #attributes(type: TypeRef | undefined): readonly Attribute[] {
    const target = type?.kind === "reference" && this.#byPath.get(type.path);
    if (!target || target.kind !== "interface") return [];
    const inherited = target.extends.flatMap((one) => this.#attributes(one));
    const own = target.members.flatMap((one) => (one.kind === "attribute" ? [one] : []));
    return [...inherited, ...own];
  }
}

/** The class that a constructor makes: its own parameters, as arguments, would stand for their defaults. */
function withoutArguments(type: TypeRef): TypeRef {
  return type.kind === "reference" ? { ...type, arguments: [] } : type;
}
