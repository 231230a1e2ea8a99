// Stands behind the KV namespace of both: a value that is always the same.
export default {
  fetch() {
    return new Response("a value that is some fifty characters long, or so");
  },
};
