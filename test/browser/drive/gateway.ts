import { createServer } from "node:http";
import { connect, type Socket } from "node:net";

/** The only way out of a browser under test: a proxy that leads the pages' hosts to their server. */
export interface Gateway {
  port: number;
  /** "host:port" of every connection that was refused, oldest first. */
  refused: readonly string[];
  close: () => Promise<void>;
}

/**
 * Tunnels the given hosts to a local port and refuses all others, so that nothing a browser or an
 * extension does reaches the network, and all of it is seen.
 */
export async function openGateway(pages: {
  port: number;
  hosts: readonly string[];
}): Promise<Gateway> {
  const refused: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    refused.push(request.headers.host ?? request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, client: Socket, head: Buffer) => {
    const target = request.url ?? "";
    sockets.add(client);
    client.on("close", () => sockets.delete(client));
    client.on("error", () => client.destroy());
    if (!pages.hosts.includes(target.replace(/:\d+$/u, ""))) {
      refused.push(target);
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const upstream = connect(pages.port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("close", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : 0,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
