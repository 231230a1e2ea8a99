/**
 * Gives object types without a name one, from where they stand, and makes declarations of them.
 *
 *   interface D1Meta { timings?: { sql_duration_ms: number } }
 *   --- becomes --->
 *   interface D1Meta { timings?: D1MetaTimings }
 *   interface D1MetaTimings { sql_duration_ms: number }
 *
 *   type R2Objects = { objects: R2Object[] }  --- becomes --->  interface R2Objects { objects: R2Object[] }
 *
 * Two types that come to one name are one if they are alike; otherwise the overlay must name one of them. Nothing is ever counted.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Alias, Declaration, Interface, Member, Signature } from "../model/api.ts";
import { argumentPath, memberPath, overloadPath, returnPath } from "../model/paths.ts";
import { mapParts } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { armName, itemName, pascal } from "./anonymous-names.ts";
import {
  AnonymousTypes,
  freeParameters,
  interfaceOf,
  type NamingOptions,
  type ObjectType,
  type Site,
} from "./anonymous-types.ts";
import { isUtilityType } from "./evaluate-utility-types.ts";
import { withMembersOfParents } from "./members-of-parents.ts";

/**
 * Names in two rounds: what stands in the text first, so that types that are computed from it refer to the names; what has been computed last. The same
 * object knows the names of both.
 */
export class AnonymousNaming {
  readonly types: AnonymousTypes;
  #isDeferred: (type: TypeRef) => boolean = () => false;
  /** What the declaration in hand has given rise to. */
  #made: Interface[] = [];

  constructor(options: NamingOptions, report: Reporter) {
    this.types = new AnonymousTypes(options, report);
  }

  /** Leaves what is still to be computed for the last round. */
  nameWritten(declarations: readonly Declaration[]): readonly Declaration[] {
    this.types.declare(declarations.map((one) => one.path));
    this.#isDeferred = isToBeComputed;
    return declarations.flatMap((one) => this.#declaration(one));
  }

  nameComputed(declarations: readonly Declaration[]): readonly Declaration[] {
    this.#isDeferred = () => false;
    const named = declarations.flatMap((one) => this.#declaration(one));
    this.types.reportUnused();
    return named;
  }

  /** The declaration, followed by those of its anonymous types. */
  #declaration(declaration: Declaration): readonly Declaration[] {
    this.#made = [];
    const named = this.#named(declaration);
    return [named, ...this.#made];
  }

  #named(declaration: Declaration): Declaration {
    const site: Site = {
      name: baseName(declaration.path),
      path: this.types.standsAt.get(declaration.path) ?? declaration.path,
      parent: this.types.parents.get(declaration.path) ?? declaration.path,
      within: declaration,
      parameters: "typeParameters" in declaration ? declaration.typeParameters : [],
    };
    switch (declaration.kind) {
      case "interface": {
        const { extends: parents, members } = withMembersOfParents(declaration, this.#isDeferred);
        return {
          ...declaration,
          extends: parents.map((one) => this.#type(one, site)),
          members: this.#members(members, site),
        };
      }
      case "alias":
        return this.#alias(declaration, site);
      case "variable":
        return { ...declaration, type: this.#type(declaration.type, variableSite(site)) };
      case "function":
        return { ...declaration, signatures: this.#signatures(declaration.signatures, site) };
      case "enumeration":
      case "namespace":
      case "module":
        return declaration;
      default:
        return declaration satisfies never;
    }
  }

  #alias(alias: Alias, site: Site): Declaration {
    if (alias.type.kind === "union") {
      // The alias has the name itself: one object among other arms needs another.
      const objects = alias.type.of.filter((one) => one.kind === "object");
      const of = alias.type.of.map((one) => {
        const name = site.name + (armName(one, objects) || "Object");
        return this.#type(one, one.kind === "object" ? { ...site, name } : site);
      });
      return { ...alias, type: { ...alias.type, of } };
    }
    if (alias.type.kind !== "object") return { ...alias, type: this.#type(alias.type, site) };
    const { type, kind: _, ...said } = alias;
    const members = this.#members(type.members, site);
    return { ...interfaceOf(alias.path, site, members), ...said };
  }

  #members(members: readonly Member[], site: Site): readonly Member[] {
    return members.map((one) => this.#member(one, site));
  }

  #member(member: Member, parent: Site): Member {
    const path = memberPath(parent.path, member);
    const site = { ...parent, path, within: member };
    switch (member.kind) {
      case "operation": {
        const named = { ...site, name: parent.name + pascal(member.jsName) };
        return { ...member, signatures: this.#signatures(member.signatures, named) };
      }
      case "constructor":
      case "call":
        return { ...member, signatures: this.#signatures(member.signatures, site) };
      case "attribute":
      case "constant": {
        const named = { ...site, name: parent.name + pascal(member.jsName) };
        return { ...member, type: this.#type(member.type, named) };
      }
      case "symbol": {
        const named = { ...site, name: parent.name + pascal(member.symbol) };
        return { ...member, type: this.#type(member.type, named) };
      }
      case "index": {
        const named = { ...site, name: `${parent.name}Value` };
        return { ...member, value: this.#type(member.value, named) };
      }
      default:
        return member satisfies never;
    }
  }

  #signatures(signatures: readonly Signature[], site: Site): readonly Signature[] {
    return signatures.map((one, index) =>
      this.#signature(one, {
        ...site,
        path: overloadPath(site.path, index, signatures.length),
        within: one.origins.length > 0 ? one : site.within,
        parameters: [...site.parameters, ...one.typeParameters],
      }),
    );
  }

  #signature(signature: Signature, site: Site): Signature {
    return {
      ...signature,
      arguments: signature.arguments.map((one) => ({
        ...one,
        type: this.#type(one.type, {
          ...site,
          name: site.name + pascal(one.jsName),
          path: argumentPath(site.path, one.jsName),
        }),
      })),
      returns: this.#type(signature.returns, {
        ...site,
        name: `${site.name}Result`,
        path: returnPath(site.path),
      }),
    };
  }

  /** Names what is anonymous in a type. */
  #type(type: TypeRef, site: Site): TypeRef {
    if (this.#isDeferred(type)) return type;
    switch (type.kind) {
      case "object":
        return this.#object(type, site);
      case "union":
        return this.#union(type, site);
      case "sequence":
        return { ...type, of: this.#type(type.of, { ...site, name: itemName(site.name) }) };
      case "record":
        return {
          ...type,
          key: this.#type(type.key, site),
          value: this.#type(type.value, { ...site, name: itemName(site.name) }),
        };
      case "function":
        return { ...type, signature: this.#signature(type.signature, site) };
      case "tuple":
        return {
          ...type,
          items: type.items.map((item, index) => ({
            ...item,
            type: this.#type(item.type, {
              ...site,
              name: site.name + pascal(item.name ?? ORDINALS[index] ?? "Rest"),
            }),
          })),
        };
      default:
        return mapParts(type, (part) => this.#type(part, site));
    }
  }

  /** One object type among others has the name itself. */
  #union(type: TypeRef & { readonly kind: "union" }, site: Site): TypeRef {
    const objects = type.of.filter((one) => one.kind === "object");
    const of = type.of.map((one) => {
      if (one.kind !== "object" || objects.length === 1) return this.#type(one, site);
      return this.#type(one, { ...site, name: site.name + armName(one, objects) });
    });
    return { ...type, of };
  }

  #object(type: ObjectType, site: Site): TypeRef {
    // `{}` is anything that is neither null nor undefined.
    if (type.members.length === 0) return { kind: "primitive", name: "unknown" };
    const parameters = freeParameters(type, site.parameters);
    const found = this.types.name(type, site);
    if (found === undefined) return type;
    const { path, isNew } = found;
    if (isNew) this.#make(path, type, { ...site, parameters });
    return {
      kind: "reference",
      path,
      builtin: false,
      arguments: parameters.map(({ name }) => ({ kind: "parameter", name })),
    };
  }

  #make(path: string, type: ObjectType, site: Site): void {
    const place = this.#made.length;
    const members = this.#members(type.members, { ...site, name: path });
    // Before what its own members have given rise to.
    this.#made.splice(place, 0, interfaceOf(path, site, members));
  }
}

const ORDINALS = ["First", "Second", "Third", "Fourth"] as const;

/** Intersections, and the utility types of the language: `Omit<…>`. */
function isToBeComputed(type: TypeRef): boolean {
  return type.kind === "intersection" || (type.kind === "reference" && isUtilityType(type));
}

/** `const Limits: { … }` has the name itself. */
function variableSite(site: Site): Site {
  return site.name === site.path ? { ...site, name: `${site.name}Object` } : site;
}

/** `cloudflare:node.httpServerHandler` -> `cloudflare:node.HttpServerHandler` */
function baseName(path: string): string {
  const dot = path.lastIndexOf(".") + 1;
  return path.slice(0, dot) + pascal(path.slice(dot));
}
