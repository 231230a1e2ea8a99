/**
 * Which type parameters the struct of a dictionary keeps: those that a function fills with a value of the user's, and those of the platform's data that are filled now with
 * this, now with that.
 *
 *   interface Rows<T> { results: T[] }, all<T>(): Promise<Rows<T>>   -> struct Rows<T> { results: Vec<T> }
 *   interface GetOptions<Type> { type: Type }, only GetOptions<"text"> -> struct GetOptions, without parameters
 *   interface Request<Body> { body: Body }, only an argument          -> struct Request, whose setter takes `impl IntoJs`
 *   interface Told<E extends Rain | Wind> { event: E }, Told<Rain> here, Told<Wind> there -> struct Told<T> { event: T }
 *
 * What is only passed becomes a JavaScript value where it is set: items of one list may then be of different types, and nobody has to name one that is left out.
 */
import type { ApiModel, ModelDeclaration, ModelInterface } from "../model/api-model.ts";
import type { Member, Signature, TypeParameter } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { mapParts } from "../model/walk.ts";
import { inheritedAttributes } from "./inherited-attributes.ts";
import { closedType } from "./type-parameters.ts";
import { substitute } from "./types.ts";

type Reference = TypeRef & { readonly kind: "reference" };

/** By the path of each dictionary that keeps some: their names, in the order of the declaration. */
export type KeptParameters = ReadonlyMap<string, readonly string[]>;

export function findKeptParameters(model: ApiModel): KeptParameters {
  const finder = new KeptFinder(model);
  return finder.find();
}

class KeptFinder {
  readonly #model: ApiModel;
  readonly #kept = new Map<string, ReadonlySet<string>>();
  /** With what of the platform's each parameter is filled. */
  readonly #fillings = new Map<string, Set<string>>();
  /** How deep each alias was seen in this round, with what it was told: it says the same in every place. */
  #seen = new Map<string, number>();
  #isSettled = false;

  constructor(model: ApiModel) {
    this.#model = model;
  }

  /** What a struct keeps decides what those keep that it holds: until nothing changes. */
  find(): KeptParameters {
    while (!this.#isSettled) {
      this.#isSettled = true;
      this.#seen = new Map();
      for (const one of this.#model.declarations) this.#declaration(one);
    }
    const found = new Map<string, readonly string[]>();
    for (const [path, names] of this.#kept) {
      const declared = this.#model.byPath.get(path);
      if (declared?.kind !== "interface") continue;
      const kept = declared.typeParameters.filter((one) => names.has(one.name));
      found.set(
        path,
        kept.map((one) => one.name),
      );
    }
    return found;
  }

  #declaration(declaration: ModelDeclaration): void {
    switch (declaration.kind) {
      case "function":
        return declaration.signatures.forEach((one) => this.#signature(one, new Set()));
      case "interface": {
        const scope = this.#scopeOf(declaration);
        if (declaration.shape === "dictionary")
          return inheritedAttributes(declaration, this.#model).forEach(({ attribute }) =>
            this.#type(attribute.type, scope),
          );
        return declaration.members.forEach((one) => this.#member(one, scope));
      }
      default:
        return;
    }
  }

  /** The parameters of a class are the user's unless they are closed; those of a dictionary, if it keeps them. */
  #scopeOf(declaration: ModelInterface): ReadonlySet<string> {
    return declaration.shape === "dictionary"
      ? (this.#kept.get(declaration.path) ?? new Set())
      : this.#open(declaration.typeParameters, "declaration");
  }

  #open(parameters: readonly TypeParameter[], of: "method" | "declaration"): ReadonlySet<string> {
    const open = parameters.filter((one) => closedType(one, of, this.#model.byPath) === undefined);
    return new Set(open.map((one) => one.name));
  }

  #member(member: Member, scope: ReadonlySet<string>): void {
    if ("signatures" in member) member.signatures.forEach((one) => this.#signature(one, scope));
    else if ("type" in member) this.#type(member.type, scope);
  }

  #signature(signature: Signature, outer: ReadonlySet<string>): void {
    const own = this.#open(signature.typeParameters, "method");
    const scope = new Set([...outer, ...own]);
    for (const one of signature.arguments)
      for (const { type } of [one, ...(one.members ?? [])]) this.#type(type, scope);
    this.#type(signature.returns, scope);
  }

  #type(type: TypeRef, scope: ReadonlySet<string>, depth = 0): void {
    if (type.kind === "function") return this.#signature(type.signature, scope);
    if (type.kind === "reference" && !type.builtin) return this.#reference(type, scope, depth);
    mapParts(type, (part) => {
      this.#type(part, scope, depth);
      return part;
    });
  }

  #reference(type: Reference, scope: ReadonlySet<string>, depth: number): void {
    const declared = this.#model.byPath.get(type.path);
    if (declared?.kind === "alias" && depth < MAX_DEPTH) {
      if (this.#isSeen(type, scope, depth)) return;
      const target = substitute(declared.type, declared.typeParameters, type.arguments);
      return this.#type(target, scope, depth + 1);
    }
    // What a class is told, its methods are told anew.
    if (declared?.kind !== "interface" || declared.shape !== "dictionary") return;
    declared.typeParameters.forEach((parameter, index) => {
      const argument = type.arguments[index];
      if (argument !== undefined) this.#type(argument, scope, depth);
      const isFilled = argument !== undefined && mentions(argument, scope);
      if (isFilled && this.#isHeld(parameter, declared)) this.#keep(declared.path, parameter.name);
      if (argument !== undefined && this.#isVaried(argument, parameter, declared))
        this.#keep(declared.path, parameter.name);
    });
  }

  /** Which of the data that bound the parameter it is, each place says: it is not the same in all. */
  #isVaried(argument: TypeRef, parameter: TypeParameter, declared: ModelInterface): boolean {
    if (argument.kind !== "reference" || !this.#isOneOf(argument, parameter.constraint))
      return false;
    const place = `${declared.path} ${parameter.name}`;
    const fillings = this.#fillings.get(place) ?? new Set();
    this.#fillings.set(place, fillings.add(argument.path));
    return fillings.size > 1 && declared.direction !== "input";
  }

  #isOneOf(argument: Reference, constraint: TypeRef | undefined): boolean {
    if (constraint?.kind === "union")
      return constraint.of.some((one) => one.kind === "reference" && one.path === argument.path);
    if (constraint?.kind !== "reference" || constraint.builtin) return false;
    const declared = this.#model.byPath.get(constraint.path);
    return declared?.kind === "alias" && this.#isOneOf(argument, declared.type);
  }

  /** Nothing that an alias is not told is in its scope. */
  #isSeen(type: Reference, scope: ReadonlySet<string>, depth: number): boolean {
    const told = type.arguments.filter((one) => mentions(one, scope));
    const names = told.length === 0 ? [] : [...scope];
    const key = JSON.stringify([type.path, type.arguments, names]);
    if ((this.#seen.get(key) ?? MAX_DEPTH) <= depth) return true;
    this.#seen.set(key, depth);
    return false;
  }

  #keep(path: string, name: string): void {
    const kept = this.#kept.get(path) ?? new Set();
    if (kept.has(name)) return;
    this.#kept.set(path, new Set([...kept, name]));
    this.#isSettled = false;
  }

  /** Whether a field would have the parameter's type in it: the parameters of classes are those of their methods. */
  #isHeld(
    parameter: TypeParameter,
    declared: ModelInterface,
    within: readonly string[] = [],
  ): boolean {
    const place = `${declared.path} ${parameter.name}`;
    if (within.includes(place) || declared.direction === "input") return false;
    if (closedType(parameter, "declaration", this.#model.byPath) !== undefined) return false;
    return inheritedAttributes(declared, this.#model).some(({ attribute }) =>
      this.#holds(attribute.type, parameter.name, [...within, place]),
    );
  }

  #holds(type: TypeRef, name: string, within: readonly string[]): boolean {
    switch (type.kind) {
      case "parameter":
        return type.name === name;
      case "sequence":
        return this.#holds(type.of, name, within);
      case "record":
        return this.#holds(type.value, name, within);
      case "union":
        return type.of.some((one) => this.#holds(one, name, within));
      case "tuple":
        return type.items.some((one) => this.#holds(one.type, name, within));
      case "reference":
        return this.#referenceHolds(type, name, within);
      default:
        return false;
    }
  }

  #referenceHolds(type: Reference, name: string, within: readonly string[]): boolean {
    if (type.builtin) return type.arguments.some((one) => this.#holds(one, name, within));
    const declared = this.#model.byPath.get(type.path);
    if (declared?.kind !== "interface" || declared.shape !== "dictionary") return false;
    return declared.typeParameters.some((one, index) => {
      const argument = type.arguments[index];
      if (argument === undefined || !this.#holds(argument, name, within)) return false;
      return this.#isHeld(one, declared, within);
    });
  }
}

/** No real alias of an alias goes this deep: a cycle does. */
const MAX_DEPTH = 20;

function mentions(type: TypeRef, scope: ReadonlySet<string>): boolean {
  let found = false;
  const visit = (one: TypeRef): TypeRef => {
    if (one.kind === "parameter" && scope.has(one.name)) found = true;
    return mapParts(one, visit);
  };
  visit(type);
  return found;
}
