/**
 * Shims of HTMLRewriter: the JavaScript side of `src/html_rewriter`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  boolean,
  callback,
  get,
  handle,
  pack,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readContentOptions,
  readElementAfterContent,
  readElementAppendContent,
  readElementBeforeContent,
  readElementPrependContent,
  readElementReplaceContent,
  readElementSetInnerContentContent,
  readEndTagAfterContent,
  readEndTagBeforeContent,
  readHTMLRewriterDocumentContentHandlers,
  readHTMLRewriterElementContentHandlers,
  readTextAfterContent,
  readTextBeforeContent,
  readTextReplaceContent,
} from "./html-rewriter-types.js";

/** `comment.text` */
export const Comment_text =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Comment>(rt, self).text);

/** `comment.text = value` */
export const Comment_text_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<Comment>(rt, self).text = text(rt, value, valueLength);
    });

/** `comment.removed` */
export const Comment_removed =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Comment>(rt, self).removed);

/** `comment.before(content)` */
export const Comment_before =
  (rt: Runtime) =>
  (self: number, content: number, contentLength: number): number =>
    handle(rt, () =>
      get<Comment>(rt, self).before(text(rt, content, contentLength)),
    );

/** `comment.before(content, options)` */
export const Comment_before_with =
  (rt: Runtime) =>
  (
    self: number,
    content: number,
    contentLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<Comment>(rt, self).before(
        text(rt, content, contentLength),
        readContentOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `comment.after(content)` */
export const Comment_after =
  (rt: Runtime) =>
  (self: number, content: number, contentLength: number): number =>
    handle(rt, () =>
      get<Comment>(rt, self).after(text(rt, content, contentLength)),
    );

/** `comment.after(content, options)` */
export const Comment_after_with =
  (rt: Runtime) =>
  (
    self: number,
    content: number,
    contentLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<Comment>(rt, self).after(
        text(rt, content, contentLength),
        readContentOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `comment.replace(content)` */
export const Comment_replace =
  (rt: Runtime) =>
  (self: number, content: number, contentLength: number): number =>
    handle(rt, () =>
      get<Comment>(rt, self).replace(text(rt, content, contentLength)),
    );

/** `comment.replace(content, options)` */
export const Comment_replace_with =
  (rt: Runtime) =>
  (
    self: number,
    content: number,
    contentLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<Comment>(rt, self).replace(
        text(rt, content, contentLength),
        readContentOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `comment.remove()` */
export const Comment_remove =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Comment>(rt, self).remove());

/** `documentEnd.append(content)` */
export const DocumentEnd_append =
  (rt: Runtime) =>
  (self: number, content: number, contentLength: number): number =>
    handle(rt, () =>
      get<DocumentEnd>(rt, self).append(text(rt, content, contentLength)),
    );

/** `documentEnd.append(content, options)` */
export const DocumentEnd_append_with =
  (rt: Runtime) =>
  (
    self: number,
    content: number,
    contentLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<DocumentEnd>(rt, self).append(
        text(rt, content, contentLength),
        readContentOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `element.tagName` */
export const Element_tagName =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Element>(rt, self).tagName);

/** `element.tagName = value` */
export const Element_tagName_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<Element>(rt, self).tagName = text(rt, value, valueLength);
    });

/** `element.attributes` */
export const Element_attributes =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.tuple(write.text, write.text))),
      () => get<Element>(rt, self).attributes,
    );

/** `element.removed` */
export const Element_removed =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Element>(rt, self).removed);

/** `element.namespaceURI` */
export const Element_namespaceURI =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Element>(rt, self).namespaceURI);

/** `element.getAttribute(name)` */
export const Element_getAttribute =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.optionalText, () =>
      get<Element>(rt, self).getAttribute(text(rt, name, nameLength)),
    );

/** `element.hasAttribute(name)` */
export const Element_hasAttribute =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    boolean(rt, () =>
      get<Element>(rt, self).hasAttribute(text(rt, name, nameLength)),
    );

/** `element.setAttribute(name, value)` */
export const Element_setAttribute =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    valueLength: number,
  ): number =>
    handle(rt, () =>
      get<Element>(rt, self).setAttribute(
        text(rt, name, nameLength),
        text(rt, value, valueLength),
      ),
    );

/** `element.removeAttribute(name)` */
export const Element_removeAttribute =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<Element>(rt, self).removeAttribute(text(rt, name, nameLength)),
    );

/** `element.before(content)` */
export const Element_before =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Element>(rt, self).before(
        readElementBeforeContent(pack(rt, packed, packedLength)),
      ),
    );

/** `element.before(content, options)` */
export const Element_before_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readElementBeforeContent(p);
      const options = readContentOptions(p);
      return get<Element>(rt, self).before(content, options);
    });

/** `element.after(content)` */
export const Element_after =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Element>(rt, self).after(
        readElementAfterContent(pack(rt, packed, packedLength)),
      ),
    );

/** `element.after(content, options)` */
export const Element_after_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readElementAfterContent(p);
      const options = readContentOptions(p);
      return get<Element>(rt, self).after(content, options);
    });

/** `element.prepend(content)` */
export const Element_prepend =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Element>(rt, self).prepend(
        readElementPrependContent(pack(rt, packed, packedLength)),
      ),
    );

/** `element.prepend(content, options)` */
export const Element_prepend_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readElementPrependContent(p);
      const options = readContentOptions(p);
      return get<Element>(rt, self).prepend(content, options);
    });

/** `element.append(content)` */
export const Element_append =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Element>(rt, self).append(
        readElementAppendContent(pack(rt, packed, packedLength)),
      ),
    );

/** `element.append(content, options)` */
export const Element_append_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readElementAppendContent(p);
      const options = readContentOptions(p);
      return get<Element>(rt, self).append(content, options);
    });

/** `element.replace(content)` */
export const Element_replace =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Element>(rt, self).replace(
        readElementReplaceContent(pack(rt, packed, packedLength)),
      ),
    );

/** `element.replace(content, options)` */
export const Element_replace_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readElementReplaceContent(p);
      const options = readContentOptions(p);
      return get<Element>(rt, self).replace(content, options);
    });

/** `element.remove()` */
export const Element_remove =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Element>(rt, self).remove());

/** `element.removeAndKeepContent()` */
export const Element_removeAndKeepContent =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Element>(rt, self).removeAndKeepContent());

/** `element.setInnerContent(content)` */
export const Element_setInnerContent =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Element>(rt, self).setInnerContent(
        readElementSetInnerContentContent(pack(rt, packed, packedLength)),
      ),
    );

/** `element.setInnerContent(content, options)` */
export const Element_setInnerContent_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readElementSetInnerContentContent(p);
      const options = readContentOptions(p);
      return get<Element>(rt, self).setInnerContent(content, options);
    });

/** `element.onEndTag(handler)` */
export const Element_onEndTag =
  (rt: Runtime) =>
  (self: number, handler: number): number =>
    unit(rt, () =>
      get<Element>(rt, self).onEndTag(
        callback(rt, { gives: "either" }, handler, write.handle),
      ),
    );

/** `endTag.name` */
export const EndTag_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<EndTag>(rt, self).name);

/** `endTag.name = value` */
export const EndTag_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<EndTag>(rt, self).name = text(rt, value, valueLength);
    });

/** `endTag.before(content)` */
export const EndTag_before =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<EndTag>(rt, self).before(
        readEndTagBeforeContent(pack(rt, packed, packedLength)),
      ),
    );

/** `endTag.before(content, options)` */
export const EndTag_before_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readEndTagBeforeContent(p);
      const options = readContentOptions(p);
      return get<EndTag>(rt, self).before(content, options);
    });

/** `endTag.after(content)` */
export const EndTag_after =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<EndTag>(rt, self).after(
        readEndTagAfterContent(pack(rt, packed, packedLength)),
      ),
    );

/** `endTag.after(content, options)` */
export const EndTag_after_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readEndTagAfterContent(p);
      const options = readContentOptions(p);
      return get<EndTag>(rt, self).after(content, options);
    });

/** `endTag.remove()` */
export const EndTag_remove =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<EndTag>(rt, self).remove());

/** `new HTMLRewriter()` */
export const HTMLRewriter_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new HTMLRewriter());

/** `htmlRewriter.on(selector, handlers)` */
export const HTMLRewriter_on =
  (rt: Runtime) =>
  (
    self: number,
    selector: number,
    selectorLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () =>
      get<HTMLRewriter>(rt, self).on(
        text(rt, selector, selectorLength),
        readHTMLRewriterElementContentHandlers(pack(rt, packed, packedLength)),
      ),
    );

/** `htmlRewriter.onDocument(handlers)` */
export const HTMLRewriter_onDocument =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<HTMLRewriter>(rt, self).onDocument(
        readHTMLRewriterDocumentContentHandlers(pack(rt, packed, packedLength)),
      ),
    );

/** `htmlRewriter.transform(response)` */
export const HTMLRewriter_transform =
  (rt: Runtime) =>
  (self: number, response: number): number =>
    handle(rt, () =>
      get<HTMLRewriter>(rt, self).transform(get<Response>(rt, response)),
    );

/** `text.text` */
export const Text_text =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Text>(rt, self).text);

/** `text.lastInTextNode` */
export const Text_lastInTextNode =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Text>(rt, self).lastInTextNode);

/** `text.removed` */
export const Text_removed =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Text>(rt, self).removed);

/** `text.before(content)` */
export const Text_before =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Text>(rt, self).before(
        readTextBeforeContent(pack(rt, packed, packedLength)),
      ),
    );

/** `text.before(content, options)` */
export const Text_before_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readTextBeforeContent(p);
      const options = readContentOptions(p);
      return get<Text>(rt, self).before(content, options);
    });

/** `text.after(content)` */
export const Text_after =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Text>(rt, self).after(
        readTextAfterContent(pack(rt, packed, packedLength)),
      ),
    );

/** `text.after(content, options)` */
export const Text_after_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readTextAfterContent(p);
      const options = readContentOptions(p);
      return get<Text>(rt, self).after(content, options);
    });

/** `text.replace(content)` */
export const Text_replace =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<Text>(rt, self).replace(
        readTextReplaceContent(pack(rt, packed, packedLength)),
      ),
    );

/** `text.replace(content, options)` */
export const Text_replace_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const content = readTextReplaceContent(p);
      const options = readContentOptions(p);
      return get<Text>(rt, self).replace(content, options);
    });

/** `text.remove()` */
export const Text_remove =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Text>(rt, self).remove());
