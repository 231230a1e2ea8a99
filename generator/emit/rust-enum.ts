/** String literals: the declaration, in a macro of the run time that adds what all of them have. */
import type { PlannedEnum } from "../lower/plan.ts";
import { docLines, itemAttributes, rustText } from "./rust-attributes.ts";
import type { Scope } from "./rust-scope.ts";
import { indented, type Lines } from "./writer.ts";

export function emitEnum(planned: PlannedEnum, scope: Scope): readonly Lines[] {
  const macro = scope.call(planned.open ? "open_enum" : "closed_enum");
  const variants = planned.variants.flatMap((one) => [
    ...docLines(one.docs),
    `${one.rustName} = ${rustText(one.value)},`,
  ]);
  return [
    [
      `${macro}! {`,
      ...indented([
        ...itemAttributes({ ...planned, features: [] }, 4),
        `pub enum ${planned.rustName} {`,
        ...indented(variants),
        "}",
      ]),
      "}",
    ],
  ];
}
