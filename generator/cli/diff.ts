/** `diff`: what differs between two versions of the inputs, or between two outputs, for who writes Rust against them. */
import { compareSurfaces, type SurfaceDiff } from "../diff/compare.ts";
import { renderDiffMarkdown, renderDiffText } from "../diff/render.ts";
import { Diagnostics } from "../diagnostics.ts";
import { readSources, type Sources } from "../parse/sources.ts";
import { EXIT } from "./exit.ts";
import { RegistryError } from "./input-packages.ts";
import { nodeHost } from "./node-host.ts";
import { projectFolder } from "./project.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import { NoSurfaceError, surfaceNamed, surfaceOfInputs } from "./surfaces.ts";
import type { Terminal } from "./terminal.ts";

export interface DiffFormat {
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Without a second one, the first is compared with the inputs that are installed. */
export async function diff(
  before: string,
  after: string | undefined,
  format: DiffFormat,
  terminal: Terminal,
): Promise<number> {
  const sources = projectSources(terminal);
  if (sources === undefined) return EXIT.failed;
  const declarations = sources.declarations.package;
  try {
    const a = await surfaceNamed(before, declarations, terminal);
    const b =
      after === undefined
        ? await surfaceOfInputs(new Map(), terminal)
        : await surfaceNamed(after, declarations, terminal);
    printDiff(compareSurfaces(a, b), format, terminal);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof NoSurfaceError || error instanceof RegistryError)) throw error;
    terminal.say(`error: ${error.message}`);
    return error instanceof NoSurfaceError ? EXIT.usage : EXIT.failed;
  }
}

export function printDiff(found: SurfaceDiff, format: DiffFormat, terminal: Terminal): void {
  if (format.json === true) terminal.print(JSON.stringify(found, undefined, 2));
  else if (format.markdown === true) terminal.print(renderDiffMarkdown(found).trimEnd());
  else {
    terminal.print(
      renderDiffText(found, {
        removed: (text) => terminal.style("red", text),
        added: (text) => terminal.style("green", text),
        heading: (text) => terminal.style("bold", text),
      }),
    );
  }
}

/** Says what is wrong with the list of sources, if it cannot be read. */
export function projectSources(terminal: Terminal): Sources | undefined {
  const { workingFolder } = terminal;
  const host = nodeHost({ projectFolder: projectFolder(), workingFolder });
  const found = new Diagnostics();
  const sources = readSources("idl/sources.jsonc", host.readFile, found);
  reportDiagnostics({ diagnostics: found.sorted, sources: [] }, {}, terminal);
  return sources;
}
