/**
 * Dictionaries and unions of Browser Rendering, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";
import { readAiTextGenerationResponseFormat } from "./ai-types.js";

export const readBrowserRunAccessibilityTreeOptions: read.Read<
  BrowserRunAccessibilityTreeOptions
> = (p) => {
  const value = read.fields<BrowserRunAccessibilityTreeOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p)) value.interestingOnly = read.boolean(p);
  if (read.present(p)) value.root = read.text(p);
  return value;
};

export const readBrowserRunAcquireGuardrails: read.Read<
  BrowserRunAcquireGuardrails
> = (p) => {
  const value = read.fields<BrowserRunAcquireGuardrails>();
  if (read.present(p)) value.allowedDomains = read.list(read.text)(p);
  if (read.present(p)) value.allowedDomainSets = read.list(read.text)(p);
  return value;
};

export const readBrowserRunAcquireOptions: read.Read<
  BrowserRunAcquireOptions
> = (p) => {
  const value = read.fields<BrowserRunAcquireOptions>();
  if (read.present(p)) value.keepAlive = read.number(p);
  if (read.present(p)) value.recording = read.boolean(p);
  if (read.present(p)) value.location = read.text(p);
  if (read.present(p)) value.outboundByHost = read.map(read.handle<Fetcher>)(p);
  if (read.present(p)) value.guardrails = readBrowserRunAcquireGuardrails(p);
  if (read.present(p)) value.targets = read.boolean(p);
  if (read.present(p)) value.liveViewUrlExpiresInMs = read.number(p);
  return value;
};

export const writeBrowserRunAcquireResult: write.Fields<
  BrowserRunAcquireResult
> = (p, value) => {
  write.text(p, value.sessionId);
  write.optional(write.list(writeBrowserRunDevToolsTarget))(p, value.targets);
};

/** `BrowserRunBaseOptionsAddScriptTagItem`: the declarations have no name for it. */
export type BrowserRunBaseOptionsAddScriptTagItem = any;

export const readBrowserRunBaseOptionsAddScriptTagItem: read.Read<
  BrowserRunBaseOptionsAddScriptTagItem
> = (p) => {
  const value = read.fields<BrowserRunBaseOptionsAddScriptTagItem>();
  if (read.present(p)) value.content = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.type = read.text(p);
  if (read.present(p)) value.id = read.text(p);
  return value;
};

/** `BrowserRunBaseOptionsAddStyleTagItem`: the declarations have no name for it. */
export type BrowserRunBaseOptionsAddStyleTagItem = any;

export const readBrowserRunBaseOptionsAddStyleTagItem: read.Read<
  BrowserRunBaseOptionsAddStyleTagItem
> = (p) => {
  const value = read.fields<BrowserRunBaseOptionsAddStyleTagItem>();
  if (read.present(p)) value.content = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  return value;
};

/** `BrowserRunBaseOptionsAuthenticate`: the declarations have no name for it. */
export type BrowserRunBaseOptionsAuthenticate = any;

export const readBrowserRunBaseOptionsAuthenticate: read.Read<
  BrowserRunBaseOptionsAuthenticate
> = (p) => ({
  username: read.text(p),
  password: read.text(p),
});

/** `BrowserRunBaseOptionsCookie`: the declarations have no name for it. */
export type BrowserRunBaseOptionsCookie = any;

export const readBrowserRunBaseOptionsCookie: read.Read<
  BrowserRunBaseOptionsCookie
> = (p) => {
  const value = read.fields<BrowserRunBaseOptionsCookie>();
  value.name = read.text(p);
  value.value = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.domain = read.text(p);
  if (read.present(p)) value.path = read.text(p);
  if (read.present(p)) value.secure = read.boolean(p);
  if (read.present(p)) value.httpOnly = read.boolean(p);
  if (read.present(p)) value.sameSite = read.text(p);
  if (read.present(p)) value.expires = read.number(p);
  if (read.present(p)) value.priority = read.text(p);
  if (read.present(p)) value.sameParty = read.boolean(p);
  if (read.present(p)) value.sourceScheme = read.text(p);
  if (read.present(p)) value.sourcePort = read.int(p);
  if (read.present(p)) value.partitionKey = read.text(p);
  return value;
};

/** `BrowserRunBaseOptionsGotoOptions`: the declarations have no name for it. */
export type BrowserRunBaseOptionsGotoOptions = any;

export const readBrowserRunBaseOptionsGotoOptions: read.Read<
  BrowserRunBaseOptionsGotoOptions
> = (p) => {
  const value = read.fields<BrowserRunBaseOptionsGotoOptions>();
  if (read.present(p)) value.timeout = read.number(p);
  if (read.present(p)) value.waitUntil = readBrowserRunLifecycleEventOrMany(p);
  if (read.present(p)) value.referer = read.text(p);
  if (read.present(p)) value.referrerPolicy = read.text(p);
  return value;
};

/** `BrowserRunBaseOptionsViewport`: the declarations have no name for it. */
export type BrowserRunBaseOptionsViewport = any;

export const readBrowserRunBaseOptionsViewport: read.Read<
  BrowserRunBaseOptionsViewport
> = (p) => {
  const value = read.fields<BrowserRunBaseOptionsViewport>();
  value.width = read.uint(p);
  value.height = read.uint(p);
  if (read.present(p)) value.deviceScaleFactor = read.number(p);
  if (read.present(p)) value.isMobile = read.boolean(p);
  if (read.present(p)) value.isLandscape = read.boolean(p);
  if (read.present(p)) value.hasTouch = read.boolean(p);
  return value;
};

/** `BrowserRunBaseOptionsWaitForSelector`: the declarations have no name for it. */
export type BrowserRunBaseOptionsWaitForSelector = any;

export const readBrowserRunBaseOptionsWaitForSelector: read.Read<
  BrowserRunBaseOptionsWaitForSelector
> = (p) => {
  const value = read.fields<BrowserRunBaseOptionsWaitForSelector>();
  value.selector = read.text(p);
  if (read.present(p)) value.hidden = read.boolean(p);
  if (read.present(p)) value.visible = read.boolean(p);
  if (read.present(p)) value.timeout = read.number(p);
  return value;
};

export const writeBrowserRunCloseSessionResult: write.Fields<
  BrowserRunCloseSessionResult
> = (p, value) => {
  write.text(p, value.status);
};

export const readBrowserRunCommonOptions: read.Read<BrowserRunCommonOptions> = (
  p,
) => {
  const value = read.fields<BrowserRunCommonOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  return value;
};

export const readBrowserRunConnectOptions: read.Read<
  BrowserRunConnectOptions
> = (p) => {
  const value = read.fields<BrowserRunConnectOptions>();
  if (read.present(p)) value.targetId = read.text(p);
  return value;
};

export const writeBrowserRunConnection: write.Fields<BrowserRunConnection> = (
  p,
  value,
) => {
  write.text(p, value.sessionId);
  write.handle(p, value.webSocket);
  write.optional(write.list(writeBrowserRunDevToolsTarget))(p, value.targets);
};

export const readBrowserRunConnectionGuardrails: read.Read<
  BrowserRunConnectionGuardrails
> = () => ({
  mode: "readonly",
});

export const writeBrowserRunConnectionGuardrails: write.Fields<
  BrowserRunConnectionGuardrails
> = () => {};

export const writeBrowserRunDevToolsProtocol: write.Fields<
  BrowserRunDevToolsProtocol
> = (p, value) => {
  write.list(writeBrowserRunDevToolsProtocolDomain)(p, value.domains);
  write.optional(writeBrowserRunDevToolsProtocolVersion)(p, value.version);
};

export const writeBrowserRunDevToolsProtocolDomain: write.Fields<
  BrowserRunDevToolsProtocolDomain
> = (p, value) => {
  write.text(p, value.domain);
  write.optional(write.boolean)(p, value.experimental);
  write.optional(write.list(write.text))(p, value.dependencies);
  write.optional(write.list(write.map(write.handle)))(p, value.types);
  write.optional(write.list(write.map(write.handle)))(p, value.commands);
  write.optional(write.list(write.map(write.handle)))(p, value.events);
};

/** `BrowserRunDevToolsProtocolVersion`: the declarations have no name for it. */
export interface BrowserRunDevToolsProtocolVersion {
  major: string;
  minor: string;
}

export const writeBrowserRunDevToolsProtocolVersion: write.Fields<
  BrowserRunDevToolsProtocolVersion
> = (p, value) => {
  write.text(p, value.major);
  write.text(p, value.minor);
};

export const writeBrowserRunDevToolsTarget: write.Fields<
  BrowserRunDevToolsTarget
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.type);
  write.text(p, value.url);
  write.optional(write.text)(p, value.title);
  write.optional(write.text)(p, value.description);
  write.optional(write.text)(p, value.webSocketDebuggerUrl);
  write.optional(write.text)(p, value.devtoolsFrontendUrl);
};

export const writeBrowserRunDevToolsVersion: write.Fields<
  BrowserRunDevToolsVersion
> = (p, value) => {
  write.text(p, value.Browser);
  write.text(p, value["Protocol-Version"]);
  write.text(p, value["User-Agent"]);
  write.text(p, value["V8-Version"]);
  write.text(p, value["WebKit-Version"]);
  write.text(p, value.webSocketDebuggerUrl);
};

export const readBrowserRunFetchInput: read.Read<string | Request | URL> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<Request>(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readBrowserRunHistoryOptions: read.Read<
  BrowserRunHistoryOptions
> = (p) => {
  const value = read.fields<BrowserRunHistoryOptions>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.offset = read.uint(p);
  return value;
};

/** `BrowserRunJsonBaseOptionsCustomAiItem`: the declarations have no name for it. */
export type BrowserRunJsonBaseOptionsCustomAiItem = any;

export const readBrowserRunJsonBaseOptionsCustomAiItem: read.Read<
  BrowserRunJsonBaseOptionsCustomAiItem
> = (p) => {
  const value = read.fields<BrowserRunJsonBaseOptionsCustomAiItem>();
  value.model = read.text(p);
  if (read.present(p)) value.authorization = read.text(p);
  return value;
};

export const readBrowserRunJsonOptions: read.Read<BrowserRunJsonOptions> = (
  p,
) => {
  const value = read.fields<BrowserRunJsonOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p))
    value.custom_ai = read.list(readBrowserRunJsonBaseOptionsCustomAiItem)(p);
  if (read.present(p)) value.prompt = read.text(p);
  if (read.present(p))
    value.response_format = readAiTextGenerationResponseFormat(p);
  return value;
};

export const readBrowserRunLifecycleEventOrMany: read.Read<
  | "load"
  | "domcontentloaded"
  | "networkidle0"
  | "networkidle2"
  | ("load" | "domcontentloaded" | "networkidle0" | "networkidle2")[]
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text<
        "load" | "domcontentloaded" | "networkidle0" | "networkidle2"
      >(p);
    case 1:
      return read.list(
        read.text<
          "load" | "domcontentloaded" | "networkidle0" | "networkidle2"
        >,
      )(p);
    default:
      return read.handle<any>(p);
  }
};

export const writeBrowserRunLimits: write.Fields<BrowserRunLimits> = (
  p,
  value,
) => {
  write.list(writeBrowserRunLimitsActiveSession)(p, value.activeSessions);
  write.uint(p, value.maxConcurrentSessions);
  write.uint(p, value.allowedBrowserAcquisitions);
  write.number(p, value.timeUntilNextAllowedBrowserAcquisition);
  write.optional(write.number)(p, value.usedBrowserTimeSeconds);
};

/** `BrowserRunLimitsActiveSession`: the declarations have no name for it. */
export interface BrowserRunLimitsActiveSession {
  id: string;
}

export const writeBrowserRunLimitsActiveSession: write.Fields<
  BrowserRunLimitsActiveSession
> = (p, value) => {
  write.text(p, value.id);
};

export const readBrowserRunLinksOptions: read.Read<BrowserRunLinksOptions> = (
  p,
) => {
  const value = read.fields<BrowserRunLinksOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p)) value.visibleLinksOnly = read.boolean(p);
  if (read.present(p)) value.excludeExternalLinks = read.boolean(p);
  return value;
};

export const readBrowserRunListSessionsOptions: read.Read<
  BrowserRunListSessionsOptions
> = (p) => {
  const value = read.fields<BrowserRunListSessionsOptions>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.offset = read.uint(p);
  return value;
};

export const writeBrowserRunLiveView: write.Fields<BrowserRunLiveView> = (
  p,
  value,
) => {
  write.text(p, value.webSocketDebuggerUrl);
  write.text(p, value.devtoolsFrontendUrl);
  write.text(p, value.id);
  writeBrowserRunLiveViewGranted(p, value.options);
};

/** `BrowserRunLiveViewGranted`: the declarations have no name for it. */
export interface BrowserRunLiveViewGranted {
  mode: "devtools" | "tab" | "full";
  guardrails?: BrowserRunConnectionGuardrails | null | undefined;
}

export const writeBrowserRunLiveViewGranted: write.Fields<
  BrowserRunLiveViewGranted
> = (p, value) => {
  write.text(p, value.mode);
  write.optional(writeBrowserRunConnectionGuardrails)(p, value.guardrails);
};

export const readBrowserRunLiveViewOptions: read.Read<
  BrowserRunLiveViewOptions
> = (p) => {
  const value = read.fields<BrowserRunLiveViewOptions>();
  if (read.present(p)) value.mode = read.text(p);
  if (read.present(p)) value.targetId = read.text(p);
  if (read.present(p)) value.expiresInMs = read.number(p);
  if (read.present(p)) value.guardrails = readBrowserRunConnectionGuardrails(p);
  return value;
};

export const readBrowserRunPDFOptions: read.Read<BrowserRunPDFOptions> = (
  p,
) => {
  const value = read.fields<BrowserRunPDFOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p)) value.pdfOptions = readBrowserRunPDFOptionsPdfOptions(p);
  return value;
};

/** `BrowserRunPDFOptionsPdfOptions`: the declarations have no name for it. */
export type BrowserRunPDFOptionsPdfOptions = any;

export const readBrowserRunPDFOptionsPdfOptions: read.Read<
  BrowserRunPDFOptionsPdfOptions
> = (p) => {
  const value = read.fields<BrowserRunPDFOptionsPdfOptions>();
  if (read.present(p)) value.scale = read.number(p);
  if (read.present(p)) value.displayHeaderFooter = read.boolean(p);
  if (read.present(p)) value.headerTemplate = read.text(p);
  if (read.present(p)) value.footerTemplate = read.text(p);
  if (read.present(p)) value.printBackground = read.boolean(p);
  if (read.present(p)) value.landscape = read.boolean(p);
  if (read.present(p)) value.pageRanges = read.text(p);
  if (read.present(p)) value.format = read.text(p);
  if (read.present(p)) value.width = readStrOrNumber(p);
  if (read.present(p)) value.height = readStrOrNumber(p);
  if (read.present(p)) value.preferCSSPageSize = read.boolean(p);
  if (read.present(p))
    value.margin = readBrowserRunPDFOptionsPdfOptionsMargin(p);
  if (read.present(p)) value.omitBackground = read.boolean(p);
  if (read.present(p)) value.tagged = read.boolean(p);
  if (read.present(p)) value.outline = read.boolean(p);
  if (read.present(p)) value.timeout = read.number(p);
  return value;
};

/** `BrowserRunPDFOptionsPdfOptionsMargin`: the declarations have no name for it. */
export type BrowserRunPDFOptionsPdfOptionsMargin = any;

export const readBrowserRunPDFOptionsPdfOptionsMargin: read.Read<
  BrowserRunPDFOptionsPdfOptionsMargin
> = (p) => {
  const value = read.fields<BrowserRunPDFOptionsPdfOptionsMargin>();
  if (read.present(p)) value.top = readStrOrNumber(p);
  if (read.present(p)) value.right = readStrOrNumber(p);
  if (read.present(p)) value.bottom = readStrOrNumber(p);
  if (read.present(p)) value.left = readStrOrNumber(p);
  return value;
};

export const readBrowserRunPuppeteerScreenshotOptions: read.Read<
  BrowserRunPuppeteerScreenshotOptions
> = (p) => {
  const value = read.fields<BrowserRunPuppeteerScreenshotOptions>();
  if (read.present(p)) value.type = read.text(p);
  if (read.present(p)) value.encoding = read.text(p);
  if (read.present(p)) value.quality = read.uint(p);
  if (read.present(p)) value.fullPage = read.boolean(p);
  if (read.present(p))
    value.clip = readBrowserRunPuppeteerScreenshotOptionsClip(p);
  if (read.present(p)) value.omitBackground = read.boolean(p);
  if (read.present(p)) value.optimizeForSpeed = read.boolean(p);
  if (read.present(p)) value.captureBeyondViewport = read.boolean(p);
  if (read.present(p)) value.fromSurface = read.boolean(p);
  return value;
};

/** `BrowserRunPuppeteerScreenshotOptionsClip`: the declarations have no name for it. */
export type BrowserRunPuppeteerScreenshotOptionsClip = any;

export const readBrowserRunPuppeteerScreenshotOptionsClip: read.Read<
  BrowserRunPuppeteerScreenshotOptionsClip
> = (p) => {
  const value = read.fields<BrowserRunPuppeteerScreenshotOptionsClip>();
  value.x = read.number(p);
  value.y = read.number(p);
  value.width = read.number(p);
  value.height = read.number(p);
  if (read.present(p)) value.scale = read.number(p);
  return value;
};

export const readBrowserRunScrapeOptions: read.Read<BrowserRunScrapeOptions> = (
  p,
) => {
  const value = read.fields<BrowserRunScrapeOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  value.elements = read.list(readBrowserRunScrapeOptionsElement)(p);
  return value;
};

/** `BrowserRunScrapeOptionsElement`: the declarations have no name for it. */
export type BrowserRunScrapeOptionsElement = any;

export const readBrowserRunScrapeOptionsElement: read.Read<
  BrowserRunScrapeOptionsElement
> = (p) => ({
  selector: read.text(p),
});

export const readBrowserRunScreenshotOptions: read.Read<
  BrowserRunScreenshotOptions
> = (p) => {
  const value = read.fields<BrowserRunScreenshotOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p)) value.selector = read.text(p);
  if (read.present(p)) value.scrollPage = read.boolean(p);
  if (read.present(p))
    value.screenshotOptions = readBrowserRunPuppeteerScreenshotOptions(p);
  return value;
};

export const readBrowserRunScriptOptions: read.Read<BrowserRunScriptOptions> = (
  p,
) => {
  const value = read.fields<BrowserRunScriptOptions>();
  if (read.present(p)) value.library = read.text(p);
  if (read.present(p)) value.timeout = read.number(p);
  if (read.present(p)) value.keepAlive = read.number(p);
  if (read.present(p)) value.lab = read.boolean(p);
  if (read.present(p)) value.recording = read.boolean(p);
  return value;
};

export const readBrowserRunScriptSessionOptions: read.Read<
  BrowserRunScriptSessionOptions
> = (p) => {
  const value = read.fields<BrowserRunScriptSessionOptions>();
  if (read.present(p)) value.library = read.text(p);
  if (read.present(p)) value.timeout = read.number(p);
  if (read.present(p)) value.targetId = read.text(p);
  return value;
};

export const writeBrowserRunSession: write.Fields<BrowserRunSession> = (
  p,
  value,
) => {
  write.text(p, value.sessionId);
  write.optional(write.number)(p, value.startTime);
  write.optional(write.number)(p, value.endTime);
  write.optional(write.uint)(p, value.closeReason);
  write.optional(write.text)(p, value.closeReasonText);
  write.optional(write.text)(p, value.connectionId);
  write.optional(write.number)(p, value.connectionStartTime);
  write.optional(write.number)(p, value.connectionEndTime);
  write.optional(write.number)(p, value.lastUpdated);
  write.optional(write.text)(p, value.webSocketDebuggerUrl);
  write.optional(write.text)(p, value.devtoolsFrontendUrl);
};

export const readBrowserRunSnapshotOptions: read.Read<
  BrowserRunSnapshotOptions
> = (p) => {
  const value = read.fields<BrowserRunSnapshotOptions>();
  if (read.present(p))
    value.addScriptTag = read.list(readBrowserRunBaseOptionsAddScriptTagItem)(
      p,
    );
  if (read.present(p))
    value.addStyleTag = read.list(readBrowserRunBaseOptionsAddStyleTagItem)(p);
  if (read.present(p))
    value.authenticate = readBrowserRunBaseOptionsAuthenticate(p);
  if (read.present(p))
    value.cookies = read.list(readBrowserRunBaseOptionsCookie)(p);
  if (read.present(p)) value.emulateMediaType = read.text(p);
  if (read.present(p))
    value.gotoOptions = readBrowserRunBaseOptionsGotoOptions(p);
  if (read.present(p)) value.rejectRequestPattern = read.list(read.text)(p);
  if (read.present(p)) value.allowRequestPattern = read.list(read.text)(p);
  if (read.present(p))
    value.rejectResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p))
    value.allowResourceTypes = read.list(
      read.text<
        | "document"
        | "stylesheet"
        | "image"
        | "media"
        | "font"
        | "script"
        | "texttrack"
        | "xhr"
        | "fetch"
        | "prefetch"
        | "eventsource"
        | "websocket"
        | "manifest"
        | "signedexchange"
        | "ping"
        | "cspviolationreport"
        | "preflight"
        | "other"
      >,
    )(p);
  if (read.present(p)) value.setExtraHTTPHeaders = read.map(read.text)(p);
  if (read.present(p)) value.setJavaScriptEnabled = read.boolean(p);
  if (read.present(p)) value.userAgent = read.text(p);
  if (read.present(p)) value.viewport = readBrowserRunBaseOptionsViewport(p);
  if (read.present(p))
    value.waitForSelector = readBrowserRunBaseOptionsWaitForSelector(p);
  if (read.present(p)) value.waitForTimeout = read.number(p);
  if (read.present(p)) value.bestAttempt = read.boolean(p);
  if (read.present(p)) value.actionTimeout = read.number(p);
  if (read.present(p)) value.cacheTTL = read.number(p);
  if (read.present(p)) value.browser = read.text(p);
  if (read.present(p)) value.url = read.text(p);
  if (read.present(p)) value.html = read.text(p);
  if (read.present(p))
    value.formats = read.list(
      read.text<"content" | "screenshot" | "markdown" | "accessibilityTree">,
    )(p);
  if (read.present(p))
    value.screenshotOptions = readBrowserRunSnapshotOptionsScreenshotOptions(p);
  return value;
};

/** `BrowserRunSnapshotOptionsScreenshotOptions`: the declarations have no name for it. */
export type BrowserRunSnapshotOptionsScreenshotOptions = any;

export const readBrowserRunSnapshotOptionsScreenshotOptions: read.Read<
  BrowserRunSnapshotOptionsScreenshotOptions
> = (p) => {
  const value = read.fields<BrowserRunSnapshotOptionsScreenshotOptions>();
  if (read.present(p)) value.type = read.text(p);
  if (read.present(p)) value.quality = read.uint(p);
  if (read.present(p)) value.fullPage = read.boolean(p);
  if (read.present(p))
    value.clip = readBrowserRunPuppeteerScreenshotOptionsClip(p);
  if (read.present(p)) value.omitBackground = read.boolean(p);
  if (read.present(p)) value.optimizeForSpeed = read.boolean(p);
  if (read.present(p)) value.captureBeyondViewport = read.boolean(p);
  if (read.present(p)) value.fromSurface = read.boolean(p);
  return value;
};

export const writeBrowserRunTargetActionResult: write.Fields<
  BrowserRunTargetActionResult
> = (p, value) => {
  write.text(p, value.message);
};

export const readBrowserRunTargetOptions: read.Read<BrowserRunTargetOptions> = (
  p,
) => {
  const value = read.fields<BrowserRunTargetOptions>();
  if (read.present(p)) value.liveViewUrlExpiresInMs = read.number(p);
  return value;
};

export const readStrOrNumber: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.handle<any>(p);
  }
};
