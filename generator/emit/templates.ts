/** Skeletons of whole files: one typed `render…(view)` per template. */
import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

export interface FeatureView {
  readonly name: string;
  readonly about: string;
  /** `"a", "b"` */
  readonly needs: string;
}

export interface ManifestView {
  readonly inputs: string;
  readonly version: string;
  readonly rustVersion: string;
  readonly defaults: string;
  readonly features: readonly FeatureView[];
}

export interface CrateView {
  readonly inputs: string;
  readonly allowances: readonly {
    readonly lints: string;
    readonly reason: string;
  }[];
  /** `mod` items, in lines. */
  readonly modules: readonly string[];
  /** `use` items of the root, in lines. */
  readonly reexports: readonly string[];
  readonly prelude: readonly string[];
  /** The text of the section `workers:abi`, escaped, and its length in bytes. */
  readonly abi: string;
  readonly abiLength: number;
}

export interface CoveragePageView {
  /** As text of HTML. */
  readonly inputs: string;
  /** JSON that can stand in a `script` element. */
  readonly ledger: string;
}

export function renderCoverageHtml(view: CoveragePageView): string {
  return render("coverage-html", view);
}

export function renderManifest(view: ManifestView): string {
  return render("cargo-toml", view);
}

export function renderCrateRoot(view: CrateView): string {
  return render("lib-rs", view);
}

export function renderFormatSettings(): string {
  return render("rustfmt-toml", {});
}

function render(name: string, view: object): string {
  const file = new URL(`./templates/${name}.hbs`, import.meta.url);
  const template = Handlebars.compile(readFileSync(file, "utf8"), {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
  });
  return template(view);
}
