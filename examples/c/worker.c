/* A Worker in C: answers at once, or after it has waited, and counts in KV's place: its own memory. */
#define WORKERS_IMPLEMENTATION
#include "workers.h"

static unsigned visits;

static unsigned append(char *to, unsigned at, const char *text, unsigned length) {
  for (unsigned i = 0; i < length; i++) to[at + i] = text[i];
  return at + length;
}

static unsigned append_number(char *to, unsigned at, unsigned number) {
  if (number >= 10) at = append_number(to, at, number / 10);
  to[at] = (char)('0' + number % 10);
  return at + 1;
}

#define TEXT(literal) literal, sizeof literal - 1

static workers_handle answer(const char *url, unsigned length) {
  char text[1024];
  unsigned at = append(text, 0, TEXT("Hello from C, visit "));
  at = append_number(text, at, ++visits);
  at = append(text, at, TEXT(" of "));
  at = append(text, at, url, length < 900 ? length : 900);
  return workers_response_text(text, at);
}

/* What is waited for: one answer at a time is enough for an example. */
static unsigned waiting;

WORKERS_EVENT(fetch)
(unsigned context, unsigned call, workers_handle request, workers_handle env, workers_handle ctx) {
  (void)context, (void)env, (void)ctx;
  int length = Request_url(request);
  if (length < 0) {
    workers_reject(call, workers_error_take());
    return WORKERS_FAILED;
  }
  const char *url = workers_result(length);
  workers_handle response = answer(url, (unsigned)length);
  int is_slow = length > 5 && url[length - 1] == 'w' && url[length - 4] == 's';
  workers_drop(request);
  if (!is_slow || waiting) return response;
  workers_drop(response);
  waiting = call;
  workers_timeout(10, 1);
  return WORKERS_LATER;
}

void workers_answered(unsigned context, unsigned slot, unsigned status, unsigned value) {
  (void)context, (void)slot, (void)status, (void)value;
  unsigned call = waiting;
  waiting = 0;
  workers_resolve(call, workers_response_text(TEXT("C has waited")));
}
