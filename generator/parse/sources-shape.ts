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
  /** What stands for missing keys: they have been reported already. */
  readonly #missing = new Set<LocatedJson>();

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
      const nothing: LocatedObject = { kind: "object", members: [], place: json.place };
      this.#missing.add(nothing);
      found.set(name, nothing);
    }
    return Object.fromEntries(found) as ReturnType<typeof this.keys<Required, Optional>>;
  }

  object(json: LocatedJson): LocatedObject {
    if (json.kind === "object") return json;
    this.#mustBe("an object", json);
    return { kind: "object", members: [], place: json.place };
  }

  members(json: LocatedJson): readonly LocatedMember[] {
    return this.object(json).members;
  }

  text(json: LocatedJson): string {
    if (json.kind === "value" && typeof json.value === "string" && json.value !== "") {
      return json.value;
    }
    this.#mustBe("a text that is not empty", json);
    return "";
  }

  texts(json: LocatedJson): readonly LocatedText[] {
    if (json.kind === "array") {
      return json.items.map((one) => ({ text: this.text(one), place: one.place }));
    }
    this.#mustBe("a list of texts", json);
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

  #mustBe(what: string, json: LocatedJson): void {
    if (!this.#missing.has(json)) this.fail(`this must be ${what}`, json.place);
  }

  fail(message: string, place: Place): void {
    this.#fail("override-syntax", message, place);
  }

  #fail(rule: "override-syntax" | "override-unknown-key", message: string, place: Place): void {
    this.#report.report({ rule, severity: "error", message, place });
  }
}
