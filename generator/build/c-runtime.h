/*
 * Cloudflare Workers for C, and for what speaks C's ABI: every function of the platform that the Rust crate has, as an import.
 * Made by `workers-bindgen build --header`; what each does is on the page of the ABI (generator/runtime/ABI.md), and the glue is that of the crate.
 *
 * One file of a program defines WORKERS_IMPLEMENTATION before it includes this.
 */
#ifndef WORKERS_H
#define WORKERS_H

/* Of the glue that this belongs to: another one refuses the module. */
#define WORKERS_ABI "@abi@"

/* A JavaScript value: 0 undefined, 1 null, 2 false, 3 true, 4 globalThis; others are yours until workers_drop. */
typedef unsigned workers_handle;

#define WORKERS_UNDEFINED 0u
#define WORKERS_GLOBAL 4u
/* Results of a handler: the answer comes later, by workers_resolve; or workers_reject has been called. */
#define WORKERS_LATER 0xFFFFFFFFu
#define WORKERS_FAILED 0xFFFFFFFEu

#define WORKERS_IMPORT(module, name) __attribute__((import_module(module), import_name(name))) extern
#define WORKERS_EXPORT(name) __attribute__((export_name(name), used))

/* WORKERS_EVENT(fetch)(context, call, request, env, ctx) { ... } */
#define WORKERS_EVENT(event) \
  __asm__(".section \".custom_section.workers:exports\",\"\",@\n.ascii \"event " #event "\\n\"\n.text\n"); \
  WORKERS_EXPORT("event:" #event) \
  unsigned workers_event_##event

/* The result of an import that gives text or bytes: its length is what the import returned, -1 where it failed. */
const char *workers_result(int length);
/* A block of memory, or 0. Free is not needed for what lives as long as the instance. */
void *workers_allocate(unsigned long size);
/* Where a program that awaits answers reads them; one that does not needs none. */
__attribute__((weak)) void workers_answered(unsigned context, unsigned slot, unsigned status, unsigned value);

/* @imports */

#ifdef WORKERS_IMPLEMENTATION

__asm__(".section \".custom_section.workers:abi\",\"\",@\n.ascii \"" WORKERS_ABI "\\n\"\n.text\n");

static unsigned char workers_area_[8192] __attribute__((aligned(8)));
extern unsigned char __heap_base;
static unsigned long workers_free_;

/* Blocks are handed out one behind the other, and memory grows. A program with an allocator of its own has it here instead. */
#ifndef WORKERS_ALLOCATOR
void *workers_allocate(unsigned long size) {
  if (workers_free_ == 0) workers_free_ = ((unsigned long)&__heap_base + 15) & ~15ul;
  unsigned long block = workers_free_;
  unsigned long end = (block + size + 15) & ~15ul;
  unsigned long have = __builtin_wasm_memory_size(0) * 65536ul;
  if (end < block) return 0;
  if (end > have && __builtin_wasm_memory_grow(0, (end - have + 65535) / 65536) == (unsigned long)-1) return 0;
  workers_free_ = end;
  return (void *)block;
}
#endif

const char *workers_result(int length) {
  if (length < 0) return 0;
  return length <= 8192 ? (const char *)workers_area_ : *(const char **)workers_area_;
}

WORKERS_EXPORT("workers:area") void *workers_area_address_(void) { return workers_area_; }
WORKERS_EXPORT("workers:alloc") void *workers_alloc_(unsigned long size) { return workers_allocate(size); }
WORKERS_EXPORT("workers:start") void workers_start_(void) {}
WORKERS_EXPORT("workers:recover") void workers_recover_(void) {}
WORKERS_EXPORT("workers:poll") void workers_poll_(unsigned context) { (void)context; }
WORKERS_EXPORT("workers:release") void workers_release_(unsigned closure) { (void)closure; }
WORKERS_EXPORT("workers:free") void workers_free_object_(void *object) { (void)object; }
WORKERS_EXPORT("workers:end") void workers_end_(unsigned context, unsigned how) { (void)context, (void)how; }
WORKERS_EXPORT("workers:invoke") unsigned workers_invoke_(unsigned context, unsigned closure, unsigned call, unsigned length) {
  (void)context, (void)closure, (void)call, (void)length;
  return WORKERS_UNDEFINED;
}
WORKERS_EXPORT("workers:answer") void workers_answer_(unsigned context, unsigned slot, unsigned status, unsigned value) {
  if (workers_answered) workers_answered(context, slot, status, value);
}

#endif
#endif
