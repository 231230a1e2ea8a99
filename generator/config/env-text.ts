/** The text of `src/env.rs`, as rustfmt leaves it. */
import type { EnvField } from "./env-struct.ts";
import type { WranglerConfig } from "./model.ts";
import type { VariableStruct } from "./variable-types.ts";

type Lines = readonly string[];

const WIDTH = 100;

export function renderEnvStruct(
  fields: readonly EnvField[],
  structs: readonly VariableStruct[],
  config: WranglerConfig,
): string {
  const parts: readonly Lines[] = [
    head(config),
    imports(fields, structs),
    structLines(fields),
    readLines(fields),
    ...structs.map(variableLines),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function head({ source, environment }: WranglerConfig): Lines {
  const file = source.file.replace(/^.*[\\/]/, "");
  const of = environment === undefined ? "" : `, in the environment \`${environment}\``;
  return [
    `//! What \`${file}\` gives this Worker${of}.`,
    "//!",
    "//! Made by `workers-bindgen env`: change the configuration, and call that again.",
    "",
    '#![allow(dead_code, reason = "a Worker need not use all that it is given")]',
  ];
}

function imports(fields: readonly EnvField[], structs: readonly VariableStruct[]): Lines {
  const used = fields.flatMap(({ module, type }) =>
    module === undefined ? [] : [`use workers::${module}::${type};`],
  );
  const usesJs = [...fields, ...structs.flatMap((one) => one.fields)].some(({ type }) =>
    /\bJs\b/.test(type),
  );
  const root = [
    "FromEnv",
    ...(structs.length > 0 ? ["FromJs"] : []),
    ...(usesJs ? ["Js"] : []),
    "Result",
  ];
  return [...new Set(used)].sort().concat(`use workers::{${root.join(", ")}};`);
}

function structLines(fields: readonly EnvField[]): Lines {
  const lines = fields.flatMap(({ about, name, type }) => [
    `    /// ${about}`,
    `    pub ${name}: ${type},`,
  ]);
  return [
    "/// The bindings, variables and secrets of this Worker.",
    "#[derive(Clone, Debug)]",
    ...braced("pub struct Env", lines),
  ];
}

function readLines(fields: readonly EnvField[]): Lines {
  const values = fields.map(({ name, getter, jsName }) => `${name}: env.${getter}("${jsName}")?`);
  const flat = `        Ok(Env { ${values.join(", ")} })`;
  const short = values.join(", ").length <= 18;
  const body =
    values.length === 0
      ? ["        Ok(Env {})"]
      : short && flat.length <= WIDTH
        ? [flat]
        : ["        Ok(Env {", ...values.map((one) => `            ${one},`), "        })"];
  const parameter = values.length === 0 ? "_env" : "env";
  return [
    "impl FromEnv for Env {",
    `    fn from_env(${parameter}: workers::Env) -> Result<Env> {`,
    ...body,
    "    }",
    "}",
  ];
}

function variableLines({ name, fields }: VariableStruct): Lines {
  const lines = fields.flatMap((field) => [
    ...(field.name === field.jsName ? [] : [`    #[js(rename = ${JSON.stringify(field.jsName)})]`]),
    `    pub ${field.name}: ${field.type},`,
  ]);
  return [
    `/// A variable, or a part of one.`,
    "#[derive(Clone, Debug, FromJs)]",
    ...braced(`pub struct ${name}`, lines),
  ];
}

function braced(head: string, lines: Lines): Lines {
  return lines.length === 0 ? [`${head} {}`] : [`${head} {`, ...lines, "}"];
}
