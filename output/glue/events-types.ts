/**
 * Dictionaries and unions of Events, event targets and abort signals, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readAddEventListenerOptions: read.Read<
  boolean | EventTargetAddEventListenerOptions
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    default:
      return readEventTargetAddEventListenerOptions(p);
  }
};

export const readCustomEventCustomEventInit: read.Read<
  CustomEventCustomEventInit
> = (p) => {
  const value = read.fields<CustomEventCustomEventInit>();
  if (read.present(p)) value.bubbles = read.boolean(p);
  if (read.present(p)) value.cancelable = read.boolean(p);
  if (read.present(p)) value.composed = read.boolean(p);
  if (read.present(p)) value.detail = read.handle<any>(p);
  return value;
};

export const readDispatchEventEvent: read.Read<
  FetchEvent | ScheduledEvent | QueueEvent | PromiseRejectionEvent
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<FetchEvent>(p);
    case 1:
      return read.handle<ScheduledEvent>(p);
    case 2:
      return read.handle<QueueEvent>(p);
    default:
      return read.handle<PromiseRejectionEvent>(p);
  }
};

export const readErrorEventErrorEventInit: read.Read<
  ErrorEventErrorEventInit
> = (p) => {
  const value = read.fields<ErrorEventErrorEventInit>();
  if (read.present(p)) value.bubbles = read.boolean(p);
  if (read.present(p)) value.cancelable = read.boolean(p);
  if (read.present(p)) value.composed = read.boolean(p);
  if (read.present(p)) value.message = read.text(p);
  if (read.present(p)) value.filename = read.text(p);
  if (read.present(p)) value.lineno = read.int(p);
  if (read.present(p)) value.colno = read.int(p);
  if (read.present(p)) value.error = read.handle<any>(p);
  return value;
};

export const readEventInit: read.Read<EventInit> = (p) => {
  const value = read.fields<EventInit>();
  if (read.present(p)) value.bubbles = read.boolean(p);
  if (read.present(p)) value.cancelable = read.boolean(p);
  if (read.present(p)) value.composed = read.boolean(p);
  return value;
};

export const readEventTargetAddEventListenerOptions: read.Read<
  EventTargetAddEventListenerOptions
> = (p) => {
  const value = read.fields<EventTargetAddEventListenerOptions>();
  if (read.present(p)) value.capture = read.boolean(p);
  if (read.present(p)) value.passive = read.boolean(p);
  if (read.present(p)) value.once = read.boolean(p);
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  return value;
};

export const readEventTargetAddEventListenerOptionsOrBool: read.Read<
  boolean | EventTargetAddEventListenerOptions
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    default:
      return readEventTargetAddEventListenerOptions(p);
  }
};

export const readMessageEventInit: read.Read<MessageEventInit> = (p) => {
  const value = read.fields<MessageEventInit>();
  if (read.present(p)) value.bubbles = read.boolean(p);
  if (read.present(p)) value.cancelable = read.boolean(p);
  if (read.present(p)) value.composed = read.boolean(p);
  if (read.present(p)) value.data = read.handle<any>(p);
  if (read.present(p)) value.origin = read.text(p);
  if (read.present(p)) value.lastEventId = read.text(p);
  if (read.present(p)) value.source = read.handle<MessagePort>(p);
  if (read.present(p)) value.ports = read.list(read.handle<MessagePort>)(p);
  return value;
};

export const readMessagePortPostMessageOptions: read.Read<
  MessagePortPostMessageOptions
> = (p) => {
  const value = read.fields<MessagePortPostMessageOptions>();
  if (read.present(p)) value.transfer = read.list(read.handle<any>)(p);
  return value;
};

export const readMessagePortPostMessageOptionsOrList: read.Read<
  MessagePortPostMessageOptions | any[]
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readMessagePortPostMessageOptions(p);
    default:
      return read.list(read.handle<any>)(p);
  }
};
