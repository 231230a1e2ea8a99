/**
 * Where an item is documented: the specification's page on MDN for what WebIDL has, the product's page for all else.
 *
 *   Headers.append  -> https://developer.mozilla.org/docs/Web/API/Headers/append
 *   KVNamespace.get -> https://developers.cloudflare.com/kv/api/
 */
import type { Declaration, Member } from "../model/api.ts";
import type { Lowering } from "./site.ts";

const MDN = "https://developer.mozilla.org/docs/Web/API";

type Owner = Pick<Declaration, "path" | "facts"> & { readonly product: string };

/** Empty where nobody knows one. */
export function pageOf(owner: Owner, lowering: Lowering, member?: Member): string {
  const ofProduct = lowering.model.products.find((one) => one.name === owner.product)?.docs ?? "";
  if (owner.facts?.specified !== true) return ofProduct;
  if (member === undefined) return `${MDN}/${owner.path}`;
  return member.facts?.specified === true ? `${MDN}/${owner.path}${memberStep(member)}` : ofProduct;
}

function memberStep(member: Member): string {
  switch (member.kind) {
    case "operation":
    case "attribute":
      return `/${member.jsName}${member.static ? "_static" : ""}`;
    default:
      return "";
  }
}

/** `[`code`](page)`, or the code alone. */
export function linked(code: string, page: string): string {
  return page === "" ? `\`${code}\`` : `[\`${code}\`](${page})`;
}
