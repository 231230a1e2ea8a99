/**
 * The events that a Worker is sent, in a file of their own; and their names for `#[event(..)]`.
 *
 *   #[cfg(feature = "http")]
 *   event! {
 *       /// The event `fetch`.
 *       Fetch: crate::http::Request => crate::http::Response
 *   }
 */
import type { BindingPlan, PlannedHandled } from "../lower/plan.ts";
import { inputNames } from "./crate.ts";
import type { OutputFile } from "./output-file.ts";
import { cfgLines, docLines, rustText } from "./rust-attributes.ts";
import { printFile, type Scope } from "./rust-scope.ts";
import { ownedType } from "./rust-types.ts";
import { worldOf } from "./rust-world.ts";
import { indented, type Lines, spaced } from "./writer.ts";

/** A crate of other inputs has the file, too: the root names it. */
export function emitEvents(plan: BindingPlan): readonly OutputFile[] {
  const place = { module: "handlers", declares: [], features: [] };
  const printed = printFile(place, worldOf(plan), (scope) =>
    plan.events.map((one) => emitEvent(one, scope)),
  );
  const lines = spaced([
    [
      "//! The events that a Worker is sent, and what their handlers take and give. `#[event(..)]` makes a function the handler of one.",
      "//!",
      `//! Generated from ${inputNames(plan)}. Do not edit.`,
    ],
    printed.lines,
  ]);
  return [
    { path: "src/handlers.rs", text: `${lines.join("\n")}\n` },
    ...(plan.events.length === 0 ? [] : [{ path: "macros/src/events.rs", text: namesFile(plan) }]),
  ];
}

function emitEvent(event: PlannedHandled, outer: Scope): Lines {
  const scope = outer.under(event.features);
  const subject = event.subject.kind === "untyped" ? "" : `: ${ownedType(event.subject, scope)}`;
  return [
    ...cfgLines(event.features),
    "crate::rt::event::event! {",
    ...indented([
      ...docLines(event.docs),
      `${event.rustName}${subject} => ${ownedType(event.answer, scope)}`,
    ]),
    "}",
  ];
}

/** What the macro knows: the name in the attribute, in JavaScript, and of the type. */
function namesFile(plan: BindingPlan): string {
  const rows = plan.events.map(({ jsName, rustName }) => {
    const name = rustText(jsName.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`));
    return `    (${name}, ${rustText(jsName)}, ${rustText(rustName)}),`;
  });
  return [
    "//! The events that a Worker is sent: their names in the attribute, in JavaScript, and of their types.",
    "",
    `pub(crate) const EVENTS: [(&str, &str, &str); ${String(rows.length)}] = [`,
    ...rows,
    "];",
    "",
  ].join("\n");
}
