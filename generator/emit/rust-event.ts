/**
 * A function that listens to one event: it has no import of its own.
 *
 *   pub fn on_message(&self, mut closure: impl FnMut(MessageEvent) + 'static) -> Result<Listener> {
 *       self.add_event_listener("message", move |event| closure(rt::narrow(event)))
 *   }
 */
import type { PlannedEvent } from "../lower/plan.ts";
import { itemAttributes, rustText } from "./rust-attributes.ts";
import { fn } from "./rust-items.ts";
import type { Scope } from "./rust-scope.ts";
import { call, lay, type Lines, STEP, text } from "./writer.ts";

export function emitEvent(planned: PlannedEvent, outer: Scope): Lines {
  const { rustName, type, event, isLeast, by } = planned;
  const scope = outer.under(planned.features);
  const listener = isLeast ? "closure" : `move |event| closure(${scope.call("narrow")}(event))`;
  const code = call(`self.${by}`, [text(rustText(type)), text(listener)]);
  const binding = isLeast ? "closure" : "mut closure";
  return [
    ...itemAttributes(planned, STEP),
    "#[inline]",
    ...fn(
      {
        head: `pub fn ${rustName}`,
        parameters: ["&self", `${binding}: impl FnMut(${scope.type(event)}) + 'static`],
        returns: `${scope.rt("Result")}<${scope.rt("Listener")}>`,
      },
      lay(code, { indent: STEP * 2 }),
      STEP,
    ),
  ];
}
