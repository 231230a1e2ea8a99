/** Takes located JSON apart; what is not as expected is reported where it stands, and read as empty. */
import type { Reporter } from "../diagnostics.ts";
import type { LocatedJson, LocatedMember, LocatedObject } from "../overrides-jsonc.ts";
import type { Place } from "../source.ts";

export interface LocatedText {
  readonly text: string;
  readonly place: Place;
}

export interface NamedText extends LocatedText {
  readonly name: string;
}

export class ShapeReader {
  readonly #report: Reporter;

  constructor(report: Reporter) {
    this.#report = report;
  }

  /** The members of an object that has these keys, and perhaps those; no others. */
  keys<Required extends string, Optional extends string = never>(
    json: LocatedObject,
    known: { readonly required: readonly Required[]; readonly optional?: readonly Optional[] },
  ): Readonly<Record<Required, LocatedJson>> & Readonly<Partial<Record<Optional, LocatedJson>>> {
    const { required, optional = [] } = known;
    const names: readonly string[] = [...required, ...optional];
    for (const member of json.members) {
      if (names.includes(member.name)) continue;
      this.#fail("override-unknown-key", `there is no key "${member.name}"`, member.place);
    }
    const found = new Map(json.members.map((one) => [one.name, one.value]));
    for (const name of required) {
      if (found.has(name)) continue;
      this.#fail("override-syntax", `the key "${name}" is missing`, json.place);
      found.set(name, { kind: "object", members: [], place: json.place });
    }
    return Object.fromEntries(found) as ReturnType<typeof this.keys<Required, Optional>>;
  }

  object(json: LocatedJson): LocatedObject {
    if (json.kind === "object") return json;
    this.#fail("override-syntax", "this must be an object", json.place);
    return { kind: "object", members: [], place: json.place };
  }

  members(json: LocatedJson): readonly LocatedMember[] {
    return this.object(json).members;
  }

  text(json: LocatedJson): string {
    if (json.kind === "value" && typeof json.value === "string" && json.value !== "") {
      return json.value;
    }
    this.#fail("override-syntax", "this must be a text that is not empty", json.place);
    return "";
  }

  texts(json: LocatedJson): readonly LocatedText[] {
    if (json.kind === "array") {
      return json.items.map((one) => ({ text: this.text(one), place: one.place }));
    }
    this.#fail("override-syntax", "this must be a list of texts", json.place);
    return [];
  }

  /** `{ "name": "text" }` */
  namedTexts(json: LocatedJson): readonly NamedText[] {
    return this.members(json).map(({ name, place, value }) => ({
      name,
      text: this.text(value),
      place,
    }));
  }

  fail(message: string, place: Place): void {
    this.#fail("override-syntax", message, place);
  }

  #fail(rule: "override-syntax" | "override-unknown-key", message: string, place: Place): void {
    this.#report.report({ rule, severity: "error", message, place });
  }
}
