/** Gets the run-time type information from workerd, once for each version and surface. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Reporter } from "../diagnostics.ts";
import { askWorkerd, locateWorkerd, WorkerdError, type Workerd } from "./rtti-workerd.ts";
import type { RuntimeSurface } from "./sources.ts";

export interface RttiRequest {
  /** The npm package of workerd. */
  readonly package: string;
  /** The folder of that package, in place of the installed one. */
  readonly from?: string;
  /** For tests: another program than the package's. */
  readonly workerd?: Workerd;
  readonly surface: RuntimeSurface;
  /** Where what was read before is kept. */
  readonly cacheFolder: string;
  readonly limitMilliseconds?: number;
}

export interface RttiDump {
  readonly bytes: Uint8Array;
  /** As it is shown to people: `workerd/2026-11-17`. */
  readonly file: string;
}

/** A Worker that answers with what its own run time knows: `/2026-11-17+flag`, or `/experimental`. */
const WORKER = `import rtti from "workerd:rtti";
export default {
  fetch(request) {
    const [date, ...flags] = new URL(request.url).pathname.slice(1).split("+");
    try {
      return new Response(
        date === "experimental" ? rtti.exportExperimentalTypes() : rtti.exportTypes(date, flags),
      );
    } catch (error) {
      return new Response(error.message, { status: 400 });
    }
  },
};
`;

/** Nothing, and a diagnostic, if workerd is missing or does not answer. */
export async function dumpRtti(
  request: RttiRequest,
  report: Reporter,
): Promise<RttiDump | undefined> {
  const shown = `${request.package}/${surfaceName(request.surface)}`;
  try {
    const workerd = request.workerd ?? locateWorkerd(request.from ?? request.package);
    const surface = surfaceName(request.surface, workerd);
    const cached = join(request.cacheFolder, workerd.version, `${encodeURIComponent(surface)}.bin`);
    const bytes = (await tryToRead(cached)) ?? (await ask(workerd, surface, cached, request));
    return { bytes, file: `${request.package}/${surface}` };
  } catch (error) {
    if (!(error instanceof WorkerdError)) throw error;
    report.report({
      rule: "missing-source",
      severity: "error",
      message: `no run-time type information: ${error.message}`,
      place: { file: shown, line: 1, column: 1 },
      help: "are the packages installed, and for this platform?",
    });
    return undefined;
  }
}

/** `2026-11-17+nodejs_compat`; the order of flags means nothing. */
function surfaceName(surface: RuntimeSurface, workerd?: Workerd): string {
  if (surface.kind === "experimental") return surface.kind;
  const date = surface.date === "newest" ? (workerd?.newestDate ?? "newest") : surface.date;
  return [date, ...[...surface.flags].sort()].join("+");
}

async function tryToRead(file: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file);
    return bytes.length > 0 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

async function ask(
  workerd: Workerd,
  surface: string,
  cached: string,
  { limitMilliseconds = 30_000 }: RttiRequest,
): Promise<Uint8Array> {
  const folder = dirname(cached);
  await mkdir(folder, { recursive: true });
  const bytes = await askWorkerd({
    workerd,
    worker: WORKER,
    flags: ["rtti_api"],
    path: `/${surface}`,
    folder,
    limitMilliseconds,
  });
  await writeWhole(cached, bytes);
  return bytes;
}

/** Another process never sees half a file: the name appears when the content is complete. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${crypto.randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}
