/**
 * An argument's union: the enum as it reads in the documentation, and one macro for its conversions and its encoding.
 *
 *   pub enum BodyInit<'a> { Str(Cow<'a, str>), Stream(ReadableStream) }
 *   rt::union_type! { BodyInit<'a> { Str(0): text, Stream(1): handle ReadableStream } }
 */
import type { Codec, PlannedUnion } from "../lower/plan.ts";
import { docLines, itemAttributes } from "./rust-attributes.ts";
import type { Scope } from "./rust-scope.ts";
import { braced, variantLines } from "./rust-items.ts";
import { ownedType, timeWord } from "./rust-types.ts";
import { indented, type Lines } from "./writer.ts";

export function emitUnion(planned: PlannedUnion, scope: Scope): readonly Lines[] {
  const name = `${planned.rustName}${planned.borrows ? "<'a>" : ""}`;
  const arms = planned.arms.map((one, index) => {
    const from = conversion(one.codec, planned, scope);
    return `${one.rustName}(${String(index)}): ${from},`;
  });
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      "#[derive(Clone, Debug)]",
      ...braced(
        `pub enum ${name}`,
        planned.arms.flatMap((one) => [
          ...docLines([armDoc(one.codec)]),
          ...variantLines(one.rustName, held(one.codec, planned, scope)),
        ]),
      ),
    ],
    [`${scope.call("union_type")}! {`, ...indented([`${name} {`, ...indented(arms), "}"]), "}"],
  ];
}

function held(codec: Codec, planned: PlannedUnion, scope: Scope): string {
  if (planned.borrows) {
    if (codec.kind === "text") return `${scope.cow()}<'a, str>`;
    if (codec.kind === "bytes") return `${scope.cow()}<'a, [u8]>`;
  }
  return ownedType(codec, scope);
}

function armDoc(codec: Codec): string {
  switch (codec.kind) {
    case "text":
      return "Text.";
    case "bytes":
      return "Bytes.";
    case "boolean":
      return "A boolean.";
    case "number":
      return "A number.";
    case "bigint":
      return "A `bigint`.";
    case "date":
      return "A point in time.";
    case "time":
      return codec.rust === "Date" ? "A point in time." : "A length of time.";
    case "list":
      return "A list.";
    case "tuple":
      return "Several values.";
    case "map":
      return "Values by name.";
    case "unit":
      return "Nothing.";
    case "optional":
      return `${armDoc(codec.of).replace(/\.$/, "")}, or nothing.`;
    case "handle":
    case "struct":
    case "enum":
    case "union":
      return `\`${codec.rust.name}\``;
    default:
      return "Another value.";
  }
}

/** The kind of arm, by which the macro chooses what turns into it. */
function conversion(codec: Codec, planned: PlannedUnion, scope: Scope): string {
  const owned = ownedType(codec, scope);
  switch (codec.kind) {
    case "text":
    case "bytes":
      return planned.borrows ? codec.kind : `value ${owned}`;
    case "handle":
    case "untyped":
      return `handle ${owned}`;
    case "number":
      return codec.rust === "f64" ? "number" : `value ${owned}`;
    case "bigint":
      return `bigint ${owned}`;
    case "unit":
      return "unit";
    case "time":
      return `${timeWord(codec)} ${owned}`;
    default:
      return `value ${owned}`;
  }
}
