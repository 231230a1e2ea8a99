/**
 * Shims of Browser Rendering: the JavaScript side of `src/browser`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  handle,
  optionalText,
  pack,
  promise,
  text,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readBrowserRunAccessibilityTreeOptions,
  readBrowserRunAcquireOptions,
  readBrowserRunCommonOptions,
  readBrowserRunConnectOptions,
  readBrowserRunFetchInput,
  readBrowserRunHistoryOptions,
  readBrowserRunJsonOptions,
  readBrowserRunLinksOptions,
  readBrowserRunListSessionsOptions,
  readBrowserRunLiveViewOptions,
  readBrowserRunPDFOptions,
  readBrowserRunScrapeOptions,
  readBrowserRunScreenshotOptions,
  readBrowserRunScriptOptions,
  readBrowserRunScriptSessionOptions,
  readBrowserRunSnapshotOptions,
  readBrowserRunTargetOptions,
  writeBrowserRunAcquireResult,
  writeBrowserRunCloseSessionResult,
  writeBrowserRunConnection,
  writeBrowserRunDevToolsProtocol,
  writeBrowserRunDevToolsTarget,
  writeBrowserRunDevToolsVersion,
  writeBrowserRunLimits,
  writeBrowserRunLiveView,
  writeBrowserRunSession,
  writeBrowserRunTargetActionResult,
} from "./browser-types.js";
import { readRequestInit } from "./http-types.js";

/** `browserRun.fetch(input)` */
export const BrowserRun_fetch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).fetch(
        readBrowserRunFetchInput(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.fetch(input, init)` */
export const BrowserRun_fetch_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const input = readBrowserRunFetchInput(p);
      const init = readRequestInit(p);
      return get<BrowserRun>(rt, self).fetch(input, init);
    });

/** `browserRun.quickAction("screenshot", options)` */
export const BrowserRun_quickAction_screenshot =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "screenshot",
        readBrowserRunScreenshotOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("pdf", options)` */
export const BrowserRun_quickAction_pdf =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "pdf",
        readBrowserRunPDFOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("content", options)` */
export const BrowserRun_quickAction_content =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "content",
        readBrowserRunCommonOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("scrape", options)` */
export const BrowserRun_quickAction_scrape =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "scrape",
        readBrowserRunScrapeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("links", options)` */
export const BrowserRun_quickAction_links =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "links",
        readBrowserRunLinksOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("snapshot", options)` */
export const BrowserRun_quickAction_snapshot =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "snapshot",
        readBrowserRunSnapshotOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("json", options)` */
export const BrowserRun_quickAction_json =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "json",
        readBrowserRunJsonOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("markdown", options)` */
export const BrowserRun_quickAction_markdown =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "markdown",
        readBrowserRunCommonOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.quickAction("accessibilityTree", options)` */
export const BrowserRun_quickAction_accessibility_tree =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).quickAction(
        "accessibilityTree",
        readBrowserRunAccessibilityTreeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.acquire()` */
export const BrowserRun_acquire =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeBrowserRunAcquireResult), () =>
      get<BrowserRun>(rt, self).acquire(),
    );

/** `browserRun.acquire(options)` */
export const BrowserRun_acquire_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeBrowserRunAcquireResult), () =>
      get<BrowserRun>(rt, self).acquire(
        readBrowserRunAcquireOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.launch()` */
export const BrowserRun_launch =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeBrowserRunConnection), () =>
      get<BrowserRun>(rt, self).launch(),
    );

/** `browserRun.launch(options)` */
export const BrowserRun_launch_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeBrowserRunConnection), () =>
      get<BrowserRun>(rt, self).launch(
        readBrowserRunAcquireOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.connectSession(sessionId)` */
export const BrowserRun_connectSession =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunConnection), () =>
      get<BrowserRun>(rt, self).connectSession(
        text(rt, sessionId, sessionIdLength),
      ),
    );

/** `browserRun.connectSession(sessionId, options)` */
export const BrowserRun_connectSession_with =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunConnection), () =>
      get<BrowserRun>(rt, self).connectSession(
        text(rt, sessionId, sessionIdLength),
        readBrowserRunConnectOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.getLiveView(sessionId)` */
export const BrowserRun_getLiveView =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunLiveView), () =>
      get<BrowserRun>(rt, self).getLiveView(
        text(rt, sessionId, sessionIdLength),
      ),
    );

/** `browserRun.getLiveView(sessionId, options)` */
export const BrowserRun_getLiveView_with =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunLiveView), () =>
      get<BrowserRun>(rt, self).getLiveView(
        text(rt, sessionId, sessionIdLength),
        readBrowserRunLiveViewOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.listSessions()` */
export const BrowserRun_listSessions =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeBrowserRunSession)), () =>
      get<BrowserRun>(rt, self).listSessions(),
    );

/** `browserRun.listSessions(options)` */
export const BrowserRun_listSessions_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeBrowserRunSession)), () =>
      get<BrowserRun>(rt, self).listSessions(
        readBrowserRunListSessionsOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.history()` */
export const BrowserRun_history =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeBrowserRunSession)), () =>
      get<BrowserRun>(rt, self).history(),
    );

/** `browserRun.history(options)` */
export const BrowserRun_history_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeBrowserRunSession)), () =>
      get<BrowserRun>(rt, self).history(
        readBrowserRunHistoryOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.limits()` */
export const BrowserRun_limits =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeBrowserRunLimits), () =>
      get<BrowserRun>(rt, self).limits(),
    );

/** `browserRun.getSession(sessionId)` */
export const BrowserRun_getSession =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(
      rt,
      slot,
      answer.optional(answer.pack(writeBrowserRunSession)),
      () =>
        get<BrowserRun>(rt, self).getSession(
          text(rt, sessionId, sessionIdLength),
        ),
    );

/** `browserRun.closeSession(sessionId)` */
export const BrowserRun_closeSession =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunCloseSessionResult), () =>
      get<BrowserRun>(rt, self).closeSession(
        text(rt, sessionId, sessionIdLength),
      ),
    );

/** `browserRun.script(code)` */
export const BrowserRun_script =
  (rt: Runtime) =>
  (self: number, code: number, codeLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).script(text(rt, code, codeLength)),
    );

/** `browserRun.script(code, options)` */
export const BrowserRun_script_with =
  (rt: Runtime) =>
  (
    self: number,
    code: number,
    codeLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).script(
        text(rt, code, codeLength),
        readBrowserRunScriptOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.scriptInSession(sessionId, code)` */
export const BrowserRun_scriptInSession =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    code: number,
    codeLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).scriptInSession(
        text(rt, sessionId, sessionIdLength),
        text(rt, code, codeLength),
      ),
    );

/** `browserRun.scriptInSession(sessionId, code, options)` */
export const BrowserRun_scriptInSession_with =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    code: number,
    codeLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<BrowserRun>(rt, self).scriptInSession(
        text(rt, sessionId, sessionIdLength),
        text(rt, code, codeLength),
        readBrowserRunScriptSessionOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `browserRun.devtools` */
export const BrowserRun_devtools =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<BrowserRun>(rt, self).devtools);

/** `browserRunDevtools.getVersion(sessionId)` */
export const BrowserRunDevtools_getVersion =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunDevToolsVersion), () =>
      get<BrowserRunDevtools>(rt, self).getVersion(
        text(rt, sessionId, sessionIdLength),
      ),
    );

/** `browserRunDevtools.getProtocol(sessionId)` */
export const BrowserRunDevtools_getProtocol =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunDevToolsProtocol), () =>
      get<BrowserRunDevtools>(rt, self).getProtocol(
        text(rt, sessionId, sessionIdLength),
      ),
    );

/** `browserRunDevtools.listTargets(sessionId)` */
export const BrowserRunDevtools_listTargets =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(writeBrowserRunDevToolsTarget)),
      () =>
        get<BrowserRunDevtools>(rt, self).listTargets(
          text(rt, sessionId, sessionIdLength),
        ),
    );

/** `browserRunDevtools.listTargets(sessionId, options)` */
export const BrowserRunDevtools_listTargets_with =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(writeBrowserRunDevToolsTarget)),
      () =>
        get<BrowserRunDevtools>(rt, self).listTargets(
          text(rt, sessionId, sessionIdLength),
          readBrowserRunTargetOptions(pack(rt, packed, packedLength)),
        ),
    );

/** `browserRunDevtools.getTarget(sessionId, targetId)` */
export const BrowserRunDevtools_getTarget =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    targetId: number,
    targetIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunDevToolsTarget), () =>
      get<BrowserRunDevtools>(rt, self).getTarget(
        text(rt, sessionId, sessionIdLength),
        text(rt, targetId, targetIdLength),
      ),
    );

/** `browserRunDevtools.newTarget(sessionId)` */
export const BrowserRunDevtools_newTarget =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunDevToolsTarget), () =>
      get<BrowserRunDevtools>(rt, self).newTarget(
        text(rt, sessionId, sessionIdLength),
      ),
    );

/** `browserRunDevtools.newTarget(sessionId, url, options)` */
export const BrowserRunDevtools_newTarget_with =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    url: number,
    urlLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunDevToolsTarget), () =>
      get<BrowserRunDevtools>(rt, self).newTarget(
        text(rt, sessionId, sessionIdLength),
        optionalText(rt, url, urlLength),
        read.optional(readBrowserRunTargetOptions)(
          pack(rt, packed, packedLength),
        ),
      ),
    );

/** `browserRunDevtools.activateTarget(sessionId, targetId)` */
export const BrowserRunDevtools_activateTarget =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    targetId: number,
    targetIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunTargetActionResult), () =>
      get<BrowserRunDevtools>(rt, self).activateTarget(
        text(rt, sessionId, sessionIdLength),
        text(rt, targetId, targetIdLength),
      ),
    );

/** `browserRunDevtools.closeTarget(sessionId, targetId)` */
export const BrowserRunDevtools_closeTarget =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    targetId: number,
    targetIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBrowserRunTargetActionResult), () =>
      get<BrowserRunDevtools>(rt, self).closeTarget(
        text(rt, sessionId, sessionIdLength),
        text(rt, targetId, targetIdLength),
      ),
    );
