/**
 * Shims of Events, event targets and abort signals: the JavaScript side of `src/events`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  callback,
  future,
  get,
  handle,
  number,
  optionalText,
  pack,
  promise,
  registered,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readAddEventListenerOptions,
  readCustomEventCustomEventInit,
  readDispatchEventEvent,
  readErrorEventErrorEventInit,
  readEventInit,
  readEventTargetAddEventListenerOptionsOrBool,
  readMessageEventInit,
  readMessagePortPostMessageOptionsOrList,
} from "./events-types.js";

/** `new AbortController()` */
export const AbortController_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new AbortController());

/** `abortController.signal` */
export const AbortController_signal =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<AbortController>(rt, self).signal);

/** `abortController.abort()` */
export const AbortController_abort =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<AbortController>(rt, self).abort());

/** `abortController.abort(reason)` */
export const AbortController_abort_with =
  (rt: Runtime) =>
  (self: number, reason: number): number =>
    unit(rt, () => get<AbortController>(rt, self).abort(get<any>(rt, reason)));

/** `AbortSignal.abort()` */
export const AbortSignal__abort = (rt: Runtime) => (): number =>
  handle(rt, () => AbortSignal.abort());

/** `AbortSignal.abort(reason)` */
export const AbortSignal__abort_with =
  (rt: Runtime) =>
  (reason: number): number =>
    handle(rt, () => AbortSignal.abort(get<any>(rt, reason)));

/** `AbortSignal.timeout(delay)` */
export const AbortSignal__timeout =
  (rt: Runtime) =>
  (delay: number): number =>
    handle(rt, () => AbortSignal.timeout(delay));

/** `AbortSignal.any(signals)` */
export const AbortSignal__any =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () =>
      AbortSignal.any(
        read.list(read.handle<AbortSignal>)(pack(rt, packed, packedLength)),
      ),
    );

/** `abortSignal.aborted` */
export const AbortSignal_aborted =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<AbortSignal>(rt, self).aborted);

/** `abortSignal.reason` */
export const AbortSignal_reason =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<AbortSignal>(rt, self).reason);

/** `abortSignal.throwIfAborted()` */
export const AbortSignal_throwIfAborted =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<AbortSignal>(rt, self).throwIfAborted());

/** `new CustomEvent(type)` */
export const CustomEvent_constructor =
  (rt: Runtime) =>
  (type: number, typeLength: number): number =>
    handle(rt, () => new CustomEvent(text(rt, type, typeLength)));

/** `new CustomEvent(type, init)` */
export const CustomEvent_constructor_with =
  (rt: Runtime) =>
  (
    type: number,
    typeLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new CustomEvent(
          text(rt, type, typeLength),
          readCustomEventCustomEventInit(pack(rt, packed, packedLength)),
        ),
    );

/** `customEvent.detail` */
export const CustomEvent_detail =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<CustomEvent>(rt, self).detail);

/** `new DOMException()` */
export const DOMException_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new DOMException());

/** `new DOMException(message, name)` */
export const DOMException_constructor_with =
  (rt: Runtime) =>
  (
    message: number,
    messageLength: number,
    name: number,
    nameLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new DOMException(
          optionalText(rt, message, messageLength),
          optionalText(rt, name, nameLength),
        ),
    );

/** `domException.message` */
export const DOMException_message =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<DOMException>(rt, self).message);

/** `domException.name` */
export const DOMException_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<DOMException>(rt, self).name);

/** `domException.code` */
export const DOMException_code =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<DOMException>(rt, self).code);

/** `domException.stack` */
export const DOMException_stack =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<DOMException>(rt, self).stack);

/** `domException.stack = value` */
export const DOMException_stack_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<DOMException>(rt, self).stack = get<any>(rt, value);
    });

/** `new ErrorEvent(type)` */
export const ErrorEvent_constructor =
  (rt: Runtime) =>
  (type: number, typeLength: number): number =>
    handle(rt, () => new ErrorEvent(text(rt, type, typeLength)));

/** `new ErrorEvent(type, init)` */
export const ErrorEvent_constructor_with =
  (rt: Runtime) =>
  (
    type: number,
    typeLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new ErrorEvent(
          text(rt, type, typeLength),
          readErrorEventErrorEventInit(pack(rt, packed, packedLength)),
        ),
    );

/** `errorEvent.filename` */
export const ErrorEvent_filename =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ErrorEvent>(rt, self).filename);

/** `errorEvent.message` */
export const ErrorEvent_message =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ErrorEvent>(rt, self).message);

/** `errorEvent.lineno` */
export const ErrorEvent_lineno =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ErrorEvent>(rt, self).lineno);

/** `errorEvent.colno` */
export const ErrorEvent_colno =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ErrorEvent>(rt, self).colno);

/** `errorEvent.error` */
export const ErrorEvent_error =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ErrorEvent>(rt, self).error);

/** `new Event(type)` */
export const Event_constructor =
  (rt: Runtime) =>
  (type: number, typeLength: number): number =>
    handle(rt, () => new Event(text(rt, type, typeLength)));

/** `new Event(type, init)` */
export const Event_constructor_with =
  (rt: Runtime) =>
  (
    type: number,
    typeLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new Event(
          text(rt, type, typeLength),
          readEventInit(pack(rt, packed, packedLength)),
        ),
    );

/** `event.type` */
export const Event_type =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Event>(rt, self).type);

/** `event.eventPhase` */
export const Event_eventPhase =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Event>(rt, self).eventPhase);

/** `event.composed` */
export const Event_composed =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Event>(rt, self).composed);

/** `event.bubbles` */
export const Event_bubbles =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Event>(rt, self).bubbles);

/** `event.cancelable` */
export const Event_cancelable =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Event>(rt, self).cancelable);

/** `event.defaultPrevented` */
export const Event_defaultPrevented =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Event>(rt, self).defaultPrevented);

/** `event.returnValue` */
export const Event_returnValue =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Event>(rt, self).returnValue);

/** `event.currentTarget` */
export const Event_currentTarget =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Event>(rt, self).currentTarget);

/** `event.target` */
export const Event_target =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Event>(rt, self).target);

/** `event.srcElement` */
export const Event_srcElement =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Event>(rt, self).srcElement);

/** `event.timeStamp` */
export const Event_timeStamp =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Event>(rt, self).timeStamp);

/** `event.isTrusted` */
export const Event_isTrusted =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Event>(rt, self).isTrusted);

/** `event.cancelBubble` */
export const Event_cancelBubble =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Event>(rt, self).cancelBubble);

/** `event.cancelBubble = value` */
export const Event_cancelBubble_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<Event>(rt, self).cancelBubble = value !== 0;
    });

/** `event.stopImmediatePropagation()` */
export const Event_stopImmediatePropagation =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Event>(rt, self).stopImmediatePropagation());

/** `event.preventDefault()` */
export const Event_preventDefault =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Event>(rt, self).preventDefault());

/** `event.stopPropagation()` */
export const Event_stopPropagation =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<Event>(rt, self).stopPropagation());

/** `event.composedPath()` */
export const Event_composedPath =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.handle)), () =>
      get<Event>(rt, self).composedPath(),
    );

/** `new EventTarget()` */
export const EventTarget_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new EventTarget());

/** `eventTarget.addEventListener(type, handler)` */
export const EventTarget_addEventListener =
  (rt: Runtime) =>
  (self: number, type: number, typeLength: number, handler: number): number =>
    unit(rt, () => {
      const target = get<EventTarget>(rt, self);
      const typeValue = text<any>(rt, type, typeLength);
      const handlerValue = callback(rt, {}, handler, write.handle);
      target.addEventListener(typeValue, handlerValue);
      registered(rt, handler, () =>
        target.removeEventListener(typeValue, handlerValue),
      );
    });

/** `eventTarget.addEventListener(type, handler, options)` */
export const EventTarget_addEventListener_with =
  (rt: Runtime) =>
  (
    self: number,
    type: number,
    typeLength: number,
    handler: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () => {
      const target = get<EventTarget>(rt, self);
      const typeValue = text<any>(rt, type, typeLength);
      const optionsValue = readEventTargetAddEventListenerOptionsOrBool(
        pack(rt, packed, packedLength),
      );
      const handlerValue = callback(rt, {}, handler, write.handle);
      target.addEventListener(typeValue, handlerValue, optionsValue);
      registered(rt, handler, () =>
        target.removeEventListener(typeValue, handlerValue, optionsValue),
      );
    });

/** `eventTarget.dispatchEvent(event)` */
export const EventTarget_dispatchEvent =
  (rt: Runtime) =>
  (self: number, event: number): number =>
    boolean(rt, () =>
      get<EventTarget>(rt, self).dispatchEvent(get<Event>(rt, event)),
    );

/** `eventTargetHandlerObject.handleEvent(event)` */
export const EventTargetHandlerObject_handleEvent =
  (rt: Runtime) =>
  (self: number, event: number): number =>
    handle(rt, () =>
      get<EventTargetHandlerObject>(rt, self).handleEvent(
        get<Event>(rt, event),
      ),
    );

/** `extendableEvent.waitUntil(promise)` */
export const ExtendableEvent_waitUntil =
  (rt: Runtime) =>
  (self: number, promiseArgument: number): number =>
    unit(rt, () =>
      get<ExtendableEvent>(rt, self).waitUntil(future(rt, promiseArgument)),
    );

/** `new MessageChannel()` */
export const MessageChannel_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new MessageChannel());

/** `messageChannel.port1` */
export const MessageChannel_port1 =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<MessageChannel>(rt, self).port1);

/** `messageChannel.port2` */
export const MessageChannel_port2 =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<MessageChannel>(rt, self).port2);

/** `new MessageEvent(type)` */
export const MessageEvent_constructor =
  (rt: Runtime) =>
  (type: number, typeLength: number): number =>
    handle(rt, () => new MessageEvent(text(rt, type, typeLength)));

/** `new MessageEvent(type, initializer)` */
export const MessageEvent_constructor_with =
  (rt: Runtime) =>
  (
    type: number,
    typeLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new MessageEvent(
          text(rt, type, typeLength),
          readMessageEventInit(pack(rt, packed, packedLength)),
        ),
    );

/** `messageEvent.data` */
export const MessageEvent_data =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<MessageEvent>(rt, self).data);

/** `messageEvent.origin` */
export const MessageEvent_origin =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<MessageEvent>(rt, self).origin);

/** `messageEvent.lastEventId` */
export const MessageEvent_lastEventId =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<MessageEvent>(rt, self).lastEventId);

/** `messageEvent.source` */
export const MessageEvent_source =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<MessageEvent>(rt, self).source);

/** `messageEvent.ports` */
export const MessageEvent_ports =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.handle)),
      () => get<MessageEvent>(rt, self).ports,
    );

/** `messagePort.postMessage(data)` */
export const MessagePort_postMessage =
  (rt: Runtime) =>
  (self: number, data: number): number =>
    unit(rt, () => get<MessagePort>(rt, self).postMessage(get<any>(rt, data)));

/** `messagePort.postMessage(data, options)` */
export const MessagePort_postMessage_with =
  (rt: Runtime) =>
  (self: number, data: number, packed: number, packedLength: number): number =>
    unit(rt, () =>
      get<MessagePort>(rt, self).postMessage(
        get<any>(rt, data),
        readMessagePortPostMessageOptionsOrList(pack(rt, packed, packedLength)),
      ),
    );

/** `messagePort.close()` */
export const MessagePort_close =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<MessagePort>(rt, self).close());

/** `messagePort.start()` */
export const MessagePort_start =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<MessagePort>(rt, self).start());

/** `promiseRejectionEvent.promise` */
export const PromiseRejectionEvent_promise =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.handle,
      () => get<PromiseRejectionEvent>(rt, self).promise,
    );

/** `promiseRejectionEvent.reason` */
export const PromiseRejectionEvent_reason =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<PromiseRejectionEvent>(rt, self).reason);

/** `addEventListener(type, handler)` */
export const globalThis_addEventListener =
  (rt: Runtime) =>
  (type: number, typeLength: number, handler: number): number =>
    unit(rt, () => {
      const typeValue = text<any>(rt, type, typeLength);
      const handlerValue = callback(rt, {}, handler, write.handle);
      addEventListener(typeValue, handlerValue);
      registered(rt, handler, () =>
        removeEventListener(typeValue, handlerValue),
      );
    });

/** `addEventListener(type, handler, options)` */
export const globalThis_addEventListener_with =
  (rt: Runtime) =>
  (
    type: number,
    typeLength: number,
    handler: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () => {
      const typeValue = text<any>(rt, type, typeLength);
      const optionsValue = readAddEventListenerOptions(
        pack(rt, packed, packedLength),
      );
      const handlerValue = callback(rt, {}, handler, write.handle);
      addEventListener(typeValue, handlerValue, optionsValue);
      registered(rt, handler, () =>
        removeEventListener(typeValue, handlerValue, optionsValue),
      );
    });

/** `dispatchEvent(event)` */
export const globalThis_dispatchEvent =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    boolean(rt, () =>
      dispatchEvent(readDispatchEventEvent(pack(rt, packed, packedLength))),
    );
