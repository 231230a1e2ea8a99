//! HTMLRewriter.
//!
//! [Documentation](https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/)
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

mod comment;
mod content_options;
mod doctype;
mod document_end;
mod document_handlers;
mod element;
mod element_after_content;
mod element_append_content;
mod element_before_content;
mod element_handlers;
mod element_prepend_content;
mod element_replace_content;
mod element_set_inner_content_content;
mod end_tag;
mod end_tag_after_content;
mod end_tag_before_content;
mod html_rewriter;
mod text;
mod text_after_content;
mod text_before_content;
mod text_replace_content;

pub use comment::Comment;
pub use content_options::ContentOptions;
pub use doctype::Doctype;
pub use document_end::DocumentEnd;
pub use document_handlers::DocumentHandlers;
pub use element::Element;
pub use element_after_content::ElementAfterContent;
pub use element_append_content::ElementAppendContent;
pub use element_before_content::ElementBeforeContent;
pub use element_handlers::ElementHandlers;
pub use element_prepend_content::ElementPrependContent;
pub use element_replace_content::ElementReplaceContent;
pub use element_set_inner_content_content::ElementSetInnerContentContent;
pub use end_tag::EndTag;
pub use end_tag_after_content::EndTagAfterContent;
pub use end_tag_before_content::EndTagBeforeContent;
pub use html_rewriter::HtmlRewriter;
pub use text::Text;
pub use text_after_content::TextAfterContent;
pub use text_before_content::TextBeforeContent;
pub use text_replace_content::TextReplaceContent;
