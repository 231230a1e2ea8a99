/**
 * Rust types of variables, by what they are in the configuration:
 *
 *   "LIMITS": { "perHour": 100, "hosts": ["a.example"] }
 *   --- becomes --->
 *   struct Limits { per_hour: i64, hosts: Vec<String> }
 */
import { rustFieldName, rustTypeName } from "../lower/names.ts";
import type { LocatedJson, LocatedObject } from "./located.ts";

export interface VariableStruct {
  readonly name: string;
  readonly fields: readonly VariableField[];
}

export interface VariableField {
  readonly name: string;
  /** As the configuration has it. */
  readonly jsName: string;
  readonly type: string;
}

/** Makes types, and keeps the structs that these need. */
export class VariableTypes {
  readonly #structs = new Map<string, VariableStruct>();

  get structs(): readonly VariableStruct[] {
    return [...this.#structs.values()];
  }

  typeOf(value: LocatedJson, name: string): string {
    if (value.kind === "object") return this.#struct(value, name);
    if (value.kind === "array") return this.#list(value.items, name);
    switch (typeof value.value) {
      case "string":
        return "String";
      case "boolean":
        return "bool";
      case "number":
        return Number.isSafeInteger(value.value) ? "i64" : "f64";
      default:
        return "Js";
    }
  }

  /** Of one type, or of anything. */
  #list(items: readonly LocatedJson[], name: string): string {
    const types = new Set(items.map((one) => this.typeOf(one, `${name}_ITEM`)));
    const [only] = types;
    return `Vec<${types.size === 1 && only !== undefined ? only : "Js"}>`;
  }

  #struct(value: LocatedObject, name: string): string {
    const wanted = rustTypeName(name);
    let free = wanted;
    for (let count = 2; TAKEN.has(free) || this.#structs.has(free); count++)
      free = `${wanted}${count}`;
    this.#structs.set(free, { name: free, fields: [] });
    const fields = value.members.map((member) => ({
      name: rustFieldName(member.name),
      jsName: member.name,
      type: this.typeOf(member.value, `${name}_${member.name}`),
    }));
    this.#structs.set(free, { name: free, fields });
    return free;
  }
}

/** Names that stand in the file already. */
const TAKEN = new Set(["Env", "FromEnv", "FromJs", "Js", "Result", "String", "Vec"]);
