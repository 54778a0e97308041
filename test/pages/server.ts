import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { generate } from "selfsigned";
import { bundlePages } from "./bundle";
import { clients, type Site, siteHosts, sites } from "./sites";

/** A request the server answered, for tests that count them. */
export interface PageRequest {
  host: string;
  path: string;
}

export interface PageServer {
  port: number;
  /** Every request so far, oldest first. */
  requests: readonly PageRequest[];
  close: () => Promise<void>;
}

interface ServeOptions {
  port?: number;
  /** Plain files by their whole address, beside the pages; read at each request. */
  files?: ReadonlyMap<string, string>;
}

/**
 * Serves the compose pages over TLS as their platforms' own hosts, on 127.0.0.1 with a certificate
 * nobody signed: a browser has to be told to map the hosts here and to accept it. `?csp=1` on an
 * address answers with a strict policy with Trusted Types like x.com's.
 */
export async function servePages({
  port = 0,
  files = new Map(),
}: ServeOptions = {}): Promise<PageServer> {
  const [folder, certificate] = await Promise.all([bundlePages(), makeCertificate()]);
  const requests: PageRequest[] = [];
  const server = createServer(certificate, (request, response) => {
    const host = request.headers.host ?? "";
    requests.push({ host, path: request.url ?? "/" });
    const file = files.get(`https://${host.replace(/:\d+$/u, "")}${request.url ?? "/"}`);
    if (file !== undefined) {
      response.writeHead(200, { "content-type": "application/json" }).end(file);
      return;
    }
    answer(request, response, folder).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address: AddressInfo = Object.assign({ port, family: "", address: "" }, server.address());
  return {
    port: address.port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "Compose pages" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "subjectAltName", altNames: siteHosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const host = (request.headers.host ?? "").replace(/:\d+$/u, "");
  const url = new URL(request.url ?? "/", `https://${host}`);
  const own = [...sites, clients].find(({ hosts }) => hosts.includes(host));
  const site = own && url.searchParams.has("client") ? clients : own;
  if (!site || url.pathname === "/favicon.ico") {
    response.writeHead(site ? 204 : 404).end();
    return;
  }
  const asset = /^\/assets\/([a-z]+\.(js|css))$/u.exec(url.pathname);
  if (asset?.[1]) {
    const type = asset[2] === "js" ? "text/javascript" : "text/css";
    const body = await readFile(join(folder, asset[1]));
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    return;
  }
  const nonce = randomBytes(12).toString("base64");
  response.setHeader("content-type", "text/html; charset=utf-8");
  if (url.searchParams.get("csp") === "1") {
    response.setHeader("content-security-policy", strictPolicy(nonce));
  }
  response.end(documentOf(site, nonce));
}

function strictPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}

function documentOf(site: Site, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${site.title}</title>
<link rel="stylesheet" href="/assets/${site.id}.css">
</head>
<body>
<div id="root"></div>
<script src="/assets/${site.id}.js" nonce="${nonce}" defer></script>
</body>
</html>
`;
}
