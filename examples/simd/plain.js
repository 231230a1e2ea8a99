// The same in plain JavaScript, for comparison.
const BYTES = 1 << 20;

export default {
  fetch(request) {
    const rounds = Number(new URL(request.url).searchParams.get("rounds") ?? 1);
    const [one, other] = [picture(31, 7), picture(17, 3)];
    let total = 0;
    for (let round = 0; round < rounds; round++) total += difference(one, other);
    return new Response(String(total));
  },
};

function picture(factor, offset) {
  const bytes = new Uint8Array(BYTES);
  for (let at = 0; at < BYTES; at++) bytes[at] = at * factor + offset;
  return bytes;
}

function difference(one, other) {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs(one[at] - other[at]);
  return sum;
}
