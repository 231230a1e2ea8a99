/** How everything is declared, by its path: for people who compare two versions of the inputs. */
import type { Signature } from "../model/api.ts";
import type { ApiModel, ModelDeclaration } from "../model/api-model.ts";
import { memberPath } from "../model/paths.ts";
import { memberText, signatureText, typeText } from "../model/type-text.ts";

export function declaredTexts(model: Pick<ApiModel, "declarations">): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const declaration of model.declarations) {
    texts.set(declaration.path, declarationText(declaration));
    if (declaration.kind !== "interface") continue;
    for (const member of declaration.members) {
      const path = memberPath(declaration.path, member);
      const before = texts.get(path);
      const text = memberText(member);
      texts.set(path, before === undefined ? text : `${before}; ${text}`);
    }
  }
  return texts;
}

function declarationText(declaration: ModelDeclaration): string {
  switch (declaration.kind) {
    case "interface": {
      const bases = declaration.extends.map((one) => typeText(one));
      const heritage = bases.length > 0 ? ` extends ${bases.join(", ")}` : "";
      return `interface ${declaration.path}${heritage}`;
    }
    case "alias":
      return `type ${declaration.path} = ${typeText(declaration.type)}`;
    case "enumeration":
      return `type ${declaration.path} = ${declaration.values.map(({ value }) => JSON.stringify(value)).join(" | ")}`;
    case "function":
      return declaration.signatures.map((one) => functionText(declaration.path, one)).join("; ");
    case "variable":
      return `${declaration.readonly ? "const" : "let"} ${declaration.path}: ${typeText(declaration.type)}`;
    case "namespace":
      return `namespace ${declaration.path}`;
    case "module":
      return `module ${declaration.path} { ${declaration.exports.map(({ jsName }) => jsName).join(", ")} }`;
    default:
      return declaration satisfies never;
  }
}

function functionText(path: string, signature: Signature): string {
  return `function ${path}${signatureText(signature)}`;
}
