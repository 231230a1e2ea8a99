/**
 * An alias inside of itself is the enum that is being made of it.
 *
 *   type Json = string | number | Json[] | { [key: string]: Json }
 *   --- becomes --->
 *   enum Json { Str(String), Number(f64), List(Vec<Json>), Map(HashMap<String, Json>) }
 */
import type { Declaration } from "../model/api.ts";
import type { TypeRef } from "../model/type-ref.ts";
import { erased } from "./erase.ts";
import type { Codec } from "./plan.ts";
import type { Site } from "./site.ts";
import { optionalOf, productOf } from "./types.ts";
import { isNothing } from "./union-members.ts";

export function lowerRecursive(
  declaration: Declaration & { kind: "alias" },
  type: TypeRef,
  site: Site,
): Codec {
  const members = declaration.type.kind === "union" ? declaration.type.of : [];
  const arms = members.filter((one) => !isNothing(one));
  if (arms.length < 2 || declaration.typeParameters.length > 0)
    return erased(site, "recursive alias", type, "no enum could be made of it");
  const rust = site.lowering.names.inline(productOf(declaration, site), declaration.path);
  const glue = { module: rust.module, experimental: false, name: rust.name };
  const codec: Codec = { kind: "union", rust, ts: "any", glue, borrows: false };
  return arms.length === members.length ? codec : optionalOf(codec, "null");
}
