/**
 * Static assets, as Miniflare takes them:
 *
 *   "assets": { "directory": "public", "binding": "ASSETS" }
 *   --- becomes --->
 *   { assets: { directory: "/project/public", binding: "ASSETS", .. } }
 */
import path from "node:path";
import { textAt, textsAt, valueAt } from "./located.ts";
import type { WranglerConfig } from "./model.ts";

/** As Pages binds its files. */
export const PAGES_ASSETS = "ASSETS";

export function assetsOptions(config: WranglerConfig): object {
  const settings = valueAt(config.settings, "assets");
  const directory = textAt(settings, "directory");
  if (directory === undefined) return pagesOptions(config);
  const first = valueAt(settings, "run_worker_first");
  const isFirst = first?.kind === "value" && first.value === true;
  const routes = textsAt(settings, "run_worker_first");
  return {
    assets: {
      workerName: config.name,
      directory: path.resolve(config.folder, directory),
      binding: textAt(settings, "binding"),
      routerConfig: {
        has_user_worker: true,
        invoke_user_worker_ahead_of_assets: isFirst,
        ...(routes.length > 0 && { static_routing: staticRouting(routes) }),
      },
      assetConfig: {
        html_handling: textAt(settings, "html_handling"),
        not_found_handling: textAt(settings, "not_found_handling"),
        compatibility_date: config.compatibilityDate?.text,
        compatibility_flags: [...config.compatibilityFlags],
      },
    },
  };
}

/** Of a Pages project: all files are assets, and the Worker comes first. */
function pagesOptions(config: WranglerConfig): object {
  const directory = textAt(config.settings, "pages_build_output_dir");
  if (directory === undefined) return {};
  return {
    assets: {
      workerName: config.name,
      directory: path.resolve(config.folder, directory),
      binding: PAGES_ASSETS,
      routerConfig: { has_user_worker: true, invoke_user_worker_ahead_of_assets: true },
    },
  };
}

/** `["/api/*", "!/api/docs/*"]` */
function staticRouting(routes: readonly string[]): object {
  const negative = routes.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
  return {
    user_worker: routes.filter((one) => !one.startsWith("!")),
    ...(negative.length > 0 && { asset_worker: negative }),
  };
}
