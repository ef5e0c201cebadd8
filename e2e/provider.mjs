// A certified OpenID provider on this machine, at which whoever signs in with any name is that name.

import { createServer } from "node:http";
import { createServer as createSafeServer } from "node:https";
import Provider from "oidc-provider";

import { freePort } from "./ports.mjs";
import { leave } from "./lib.mjs";

export const SECRET = "what both know";

/**
 * Starts one that sends browsers back to the addresses `back`. With `tls` (key and certificate) it speaks https; with
 * `isTerse` its tokens name nobody but by `sub`, and the rest is at its userinfo endpoint; with `isOpen` the client has no
 * secret. `asked` has the paths that were asked for.
 */
export async function startProvider(back, { port, tls, isTerse = false, isOpen = false } = {}) {
  port ??= await freePort();
  const issuer = tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`;
  const proof = isOpen ? { token_endpoint_auth_method: "none" } : { client_secret: SECRET };
  const provider = new Provider(issuer, {
    clients: [{ client_id: "reclave", ...proof, redirect_uris: back, grant_types: ["authorization_code"], response_types: ["code"] }],
    claims: { openid: ["sub"], profile: ["preferred_username"], email: ["email", "email_verified"] },
    conformIdTokenClaims: isTerse,
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id, email: id, email_verified: true }) }),
    cookies: { keys: ["for a test only"] },
  });
  const asked = [];
  const answer = (request, response) => {
    asked.push(request.url.split("?")[0]);
    provider.callback()(request, response);
  };
  const server = tls ? createSafeServer(tls, answer) : createServer(answer);
  await new Promise((resolve) => server.listen(port, tls ? "localhost" : "127.0.0.1", resolve));
  const stop = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  return { issuer, asked, stop };
}

/**
 * Leaves for the provider by the button with its name: two pages, the one between goes on by itself. The letters that its
 * pages ask the network for are not asked for.
 */
export async function depart(page, provider, name) {
  await page.route("https://fonts.googleapis.com/**", (route) => route.fulfill({ contentType: "text/css", body: "" }));
  await page.getByRole("button", { name: `Continue with ${name}` }).click();
  await page.waitForURL(`${provider.issuer}/**`);
  await page.locator("[name=login], [name=prompt]").first().waitFor({ state: "attached" });
}

/** Signs in at the provider as anybody, and comes back to the site at `url`. */
export async function signInAs(page, provider, url, login) {
  await page.fill("[name=login]", login);
  await page.fill("[name=password]", "anything");
  await leave(page, () => page.locator("[type=submit]").first().click());
  if (page.url().startsWith(provider.issuer)) await leave(page, () => page.locator("[type=submit]").first().click());
  await page.waitForURL(`${url}/**`);
  await page.locator("h1").waitFor();
}
