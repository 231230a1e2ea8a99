/**
 * String literals: the enum as it reads in the documentation, and one macro for its text, conversions and encoding.
 *
 *   pub enum Order { Ascending, Descending, Other(String) }
 *   rt::open_enum! { Order { Ascending = "asc", Descending = "desc" } }
 */
import type { PlannedEnum } from "../lower/plan.ts";
import { docLines, itemAttributes, rustText } from "./rust-attributes.ts";
import { braced } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { indented, type Lines } from "./writer.ts";

export function emitEnum(planned: PlannedEnum, scope: Scope): readonly Lines[] {
  const { rustName: name, open } = planned;
  const declared = planned.variants.flatMap((one) => [
    ...docLines(one.docs.length === 0 ? [codeOf(one.value)] : one.docs),
    `${one.rustName},`,
  ]);
  const other = ["/// A value that this version does not know.", "Other(String),"];
  const texts = planned.variants.map((one) => `${one.rustName} = ${rustText(one.value)},`);
  return [
    [
      ...itemAttributes({ ...planned, features: [] }, 0),
      `#[derive(Clone, ${open ? "" : "Copy, "}Debug, PartialEq, Eq, Hash)]`,
      "#[non_exhaustive]",
      ...braced(`pub enum ${name}`, [...declared, ...(open ? other : [])]),
    ],
    [
      `${scope.call(open ? "open_enum" : "closed_enum")}! {`,
      ...indented([`${name} {`, ...indented(texts), "}"]),
      "}",
    ],
  ];
}

/** A code span cannot hold what is empty or has backticks. */
function codeOf(value: string): string {
  return value.trim() === "" || value.includes("`") ? JSON.stringify(value) : `\`${value}\``;
}
