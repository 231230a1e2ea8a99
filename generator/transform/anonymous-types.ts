/**
 * The types that had no name, by the names that they have been given.
 *
 *   D1Meta.timings, { sql_duration_ms: number }  --- becomes --->  interface D1MetaTimings { sql_duration_ms: number }
 *
 * Two that come to one name are one type if they are alike; otherwise the overlay must name one of them, or the second stays without a name.
 */
import type { Reporter } from "../diagnostics.ts";
import type { Interface, Member, TypeParameter } from "../model/api.ts";
import { memberText } from "../model/type-text.ts";
import { visitType } from "../model/walk.ts";
import type { TypeRef } from "../model/type-ref.ts";
import type { Override } from "../overrides.ts";

export type ObjectType = TypeRef & { readonly kind: "object" };

/** Where a type stands: what it would be called, and the path to name it by. */
export interface Site {
  readonly name: string;
  readonly path: string;
  /** The declaration that it stands in. */
  readonly parent: string;
  readonly within: Pick<Interface, "origins" | "entries">;
  readonly parameters: readonly TypeParameter[];
}

export interface NamingOptions {
  /** Those with a `typeName` are used. */
  readonly overrides: readonly Override[];
  /** Whether an overlay can name what collides: that it does not is an error then. */
  readonly canRename: boolean;
}

export class AnonymousTypes {
  /** Where each stands, by name. */
  readonly standsAt = new Map<string, string>();
  /** Which declaration each stands in, by name. */
  readonly parents = new Map<string, string>();
  readonly #declared = new Set<string>();
  readonly #shapes = new Map<string, string>();
  readonly #overrides: ReadonlyMap<string, Override>;
  readonly #used = new Set<Override>();
  readonly #reported = new Set<string>();
  readonly #canRename: boolean;
  readonly #report: Reporter;

  /** Of the overrides, those with a `typeName` are used. */
  constructor({ overrides, canRename }: NamingOptions, report: Reporter) {
    this.#canRename = canRename;
    this.#overrides = new Map(
      overrides.flatMap((one) => (one.typeName === undefined ? [] : [[one.path, one]])),
    );
    this.#report = report;
  }

  /** These names are taken. */
  declare(paths: Iterable<string>): void {
    for (const path of paths) this.#declared.add(path);
  }

  /** The name at a site, and whether the type has yet to be made; nothing if it cannot have the name. */
  name(
    type: ObjectType,
    site: Site,
  ): { readonly path: string; readonly isNew: boolean } | undefined {
    const override = this.#overrides.get(site.path);
    const path = override?.typeName ?? site.name;
    if (override && path !== site.name) this.#used.add(override);
    const shape = type.members.map((one) => memberText(one)).join("; ");
    const before = this.#shapes.get(path);
    if (before === shape) return { path, isNew: false };
    if (before !== undefined || this.#declared.has(path)) {
      this.#collide(path, site);
      return undefined;
    }
    this.#shapes.set(path, shape);
    this.standsAt.set(path, site.path);
    this.parents.set(path, site.parent);
    return { path, isNew: true };
  }

  reportUnused(): void {
    for (const [path, one] of this.#overrides) {
      if (this.#used.has(one)) continue;
      this.#report.report({
        rule: "stale-override",
        severity: "error",
        message: `"typeName" changes nothing: no anonymous type at ${path} has another name`,
        place: one.places["typeName"] ?? one.place,
        path,
      });
    }
  }

  #collide(path: string, site: Site): void {
    const [here] = site.within.origins;
    const key = `${path} ${site.path}`;
    // What has no name after the first round is met again in the second.
    if (!here || this.#reported.has(key)) return;
    this.#reported.add(key);
    const other = this.standsAt.get(path) ?? path;
    this.#report.report({
      rule: "name-collision",
      severity: this.#canRename ? "error" : "warning",
      message: `the anonymous type here would be ${path}, as is the different one at ${other}`,
      place: here,
      path: site.path,
      help: this.#canRename
        ? `name it in idl/overrides: "${site.path}": { "typeName": …, "reason": … }`
        : "values of it are untyped; give it a name in the input",
    });
  }
}

/** A declaration of members and nothing else. */
export function interfaceOf(
  path: string,
  { parameters, within }: Pick<Site, "parameters" | "within">,
  members: readonly Member[],
): Interface {
  const { origins, entries } = within;
  return {
    kind: "interface",
    path,
    typeParameters: parameters,
    extends: [],
    members,
    hasValue: false,
    abstract: false,
    dictionary: false,
    origins,
    entries,
  };
}

/** The type parameters in scope that a type mentions, in the order of the scope. */
export function freeParameters(
  type: TypeRef,
  scope: readonly TypeParameter[],
): readonly TypeParameter[] {
  const mentioned = new Set<string>();
  visitType(type, (one) => {
    if (one.kind === "parameter") mentioned.add(one.name);
  });
  return scope.filter((one) => mentioned.has(one.name));
}
