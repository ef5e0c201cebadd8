// A port for a server that must know its own before it listens, or keep it while it does not.

import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below those that the system gives to clients (32768 and above), or a connection might take the port meanwhile.
const [LOWEST, HIGHEST] = [12_000, 32_000];

/** A port of 127.0.0.1 on which nobody listens. */
export async function freePort() {
  for (let turn = 0; turn < 100; turn += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${LOWEST} to ${HIGHEST}`);
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
