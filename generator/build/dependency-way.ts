/** The shortest way through cargo's dependency graph from the user's crate to another. */
import type { CompiledCrate } from "./blame.ts";
import { runProcess } from "./run-process.ts";

export interface DependencyGraph {
  readonly root: string | undefined;
  /** Package to what it depends on, all by id. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly names: ReadonlyMap<string, string>;
}

interface Metadata {
  readonly packages: readonly { readonly id: string; readonly name: string }[];
  readonly resolve?: {
    readonly root?: string | null;
    readonly nodes: readonly { readonly id: string; readonly dependencies: readonly string[] }[];
  } | null;
}

export interface GraphQuery {
  readonly cargo: string;
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Nothing where cargo does not tell: then only the crate itself is named. */
export async function readDependencyGraph(query: GraphQuery): Promise<DependencyGraph | undefined> {
  const parameters = ["metadata", "--format-version=1", "--offline"];
  const { status, output } = await runProcess(query.cargo, parameters, query);
  if (status !== 0) return undefined;
  const { packages, resolve } = JSON.parse(output) as Metadata;
  return {
    root: resolve?.root ?? undefined,
    edges: new Map(resolve?.nodes.map(({ id, dependencies }) => [id, dependencies])),
    names: new Map(packages.map(({ id, name }) => [id, name])),
  };
}

export function wayTo(
  { id }: Pick<CompiledCrate, "id">,
  { root, edges, names }: DependencyGraph,
): readonly string[] | undefined {
  if (root === undefined) return undefined;
  const ways = new Map<string, readonly string[]>([[root, [names.get(root) ?? ""]]]);
  for (const [at, way] of ways) {
    if (at === id) return way;
    for (const next of edges.get(at) ?? []) {
      if (!ways.has(next)) ways.set(next, [...way, names.get(next) ?? ""]);
    }
  }
  return undefined;
}
