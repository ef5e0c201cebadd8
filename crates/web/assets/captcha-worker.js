// Looks for a number with which SHA-256 of "salt:number" begins with so many zero bits. One block, so one round of
// the compression each; WebCrypto would answer each try by a promise, which takes ten times as long.
const root = (n, power) => {
  const part = n ** (1 / power) % 1;
  return (part * 2 ** 32) | 0;
};
const primes = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);
const K = Int32Array.from(primes, (prime) => root(prime, 3));
const H = Int32Array.from(primes.slice(0, 8), (prime) => root(prime, 2));
const W = new Int32Array(64);

// The first 32 bits are enough for up to 24 zeros.
function firstWord(block) {
  for (let i = 0; i < 16; i += 1) {
    W[i] = (block[i * 4] << 24) | (block[i * 4 + 1] << 16) | (block[i * 4 + 2] << 8) | block[i * 4 + 3];
  }
  for (let i = 16; i < 64; i += 1) {
    const x = W[i - 15];
    const y = W[i - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    W[i] = (W[i - 16] + s0 + W[i - 7] + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = H;
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i] + W[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  return (H[0] + a) >>> 0;
}

onmessage = ({ data: { salt, bits } }) => {
  const front = `${salt}:`;
  const block = new Uint8Array(64);
  for (let i = 0; i < front.length; i += 1) block[i] = front.charCodeAt(i);
  const limit = 2 ** (32 - bits);
  for (let number = 0; ; number += 1) {
    const digits = String(number);
    const length = front.length + digits.length;
    for (let i = 0; i < digits.length; i += 1) block[front.length + i] = digits.charCodeAt(i);
    block[length] = 0x80;
    block[62] = (length * 8) >> 8;
    block[63] = (length * 8) & 255;
    if (firstWord(block) < limit) {
      postMessage(digits);
      return;
    }
  }
};
