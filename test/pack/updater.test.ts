import { createHash } from "node:crypto";
import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeBase64 } from "@/lib/pack/base64";
import { sealEnvelope } from "@/lib/pack/envelope";
import { sayProblem } from "@/lib/pack/problems";
import type { Pin } from "@/lib/pack/signer";
import { fetchUpdate, type Latest, minutesToNext, type Reach } from "@/lib/pack/updater";
import { makePack, read, TRIAL } from "./make-pack";

const ORIGIN = { url: "https://packs.mfa.example/base/latest.json", pack: "mfa.test" };
const encode = (value: object) => new TextEncoder().encode(JSON.stringify(value));

let server: Server;
let base = "";
let pins: readonly Pin[];
let keys: CryptoKeyPair;
let publicKey = "";
/** What the server answers, by path; everything else is 404. */
let answers: Map<string, (response: ServerResponse) => void>;
let asked: { path: string; headers: IncomingHttpHeaders; method: string | undefined }[];

beforeAll(async () => {
  const made = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  if (!("privateKey" in made)) throw new Error("no key pair");
  keys = made;
  publicKey = encodeBase64(new Uint8Array(await crypto.subtle.exportKey("raw", keys.publicKey)));
  pins = [{ key: publicKey, by: "build" }];
  server = createServer(({ url = "", headers, method }, response) => {
    asked.push({ path: url, headers, method });
    const answer = answers.get(url);
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  answers = new Map();
  asked = [];
});

/** The browser's fetch, sent to the server of the test. However slow the machine, no answer comes too late; where none comes, little time is spent on it. */
const reach: Reach = {
  now: TRIAL.now,
  timeLimit: 600_000,
  fetch: (url, init) => fetch(url.replace("https://packs.mfa.example", base), init),
};

function serve(path: string, text: string): void {
  answers.set(path, (response) => response.end(text));
}

/** Puts a signed pack and its latest.json on the server. */
async function publish(
  parts: Partial<Latest> = {},
  pack = makePack({ version: 7 }),
): Promise<string> {
  const envelope = await sealEnvelope(encode(pack), keys.privateKey, publicKey);
  const sha256 = createHash("sha256").update(envelope).digest("hex");
  const latest = { pack: pack.id, version: pack.version, sha256, until: "2026-12-01", ...parts };
  serve(`/base/${latest.sha256}.json`, envelope);
  serve(
    "/base/latest.json",
    await sealEnvelope(
      encode(latest),
      keys.privateKey,
      publicKey,
      "application/vnd.attache.latest+json",
    ),
  );
  return envelope;
}

const IMPATIENT: Reach = { ...reach, timeLimit: 100 };

async function outcome(version = 6, origin = ORIGIN, within = reach): Promise<string> {
  const update = await fetchUpdate(origin, version, pins, within);
  if (update.outcome === "unreached") return `could not be reached (${update.reason})`;
  return update.outcome === "failed" ? sayProblem(update.problem) : update.outcome;
}

describe("fetchUpdate", () => {
  it("brings a newer version, which is then read like any other", async () => {
    const envelope = await publish();
    const update = await fetchUpdate(ORIGIN, 6, pins, reach);
    expect(update).toEqual({ outcome: "new", text: envelope });
    expect((await read(envelope, { delivery: "origin", pins })).ok).toBe(true);
  });

  it("asks for one small file when there is nothing new", async () => {
    await publish();
    expect(await outcome(7)).toBe("none");
    expect(asked.map(({ path }) => path)).toEqual(["/base/latest.json"]);
  });

  it("sends nothing but the request", async () => {
    await publish();
    await outcome();
    for (const { method, headers, path } of asked) {
      expect([
        method,
        headers.cookie,
        headers.referer,
        headers.authorization,
        path.includes("?"),
      ]).toEqual(["GET", undefined, undefined, undefined, false]);
    }
  });

  const faults: readonly (readonly [
    name: string,
    problem: string,
    break_: () => Promise<unknown> | unknown,
  ])[] = [
    ["nothing there", "could not be reached", () => undefined],
    [
      "a redirect",
      "could not be reached",
      () =>
        answers.set("/base/latest.json", (response) =>
          response.writeHead(302, { location: "/elsewhere" }).end(),
        ),
    ],
    [
      "an error",
      "could not be reached",
      () => answers.set("/base/latest.json", (response) => response.writeHead(500).end("{}")),
    ],
    [
      "silence",
      "could not be reached (TimeoutError)",
      () => answers.set("/base/latest.json", () => undefined),
    ],
    [
      "a trickle",
      "could not be reached (TimeoutError)",
      () =>
        answers.set("/base/latest.json", (response) => {
          response.write("{");
        }),
    ],
    [
      "a flood",
      "could not be reached (RangeError)",
      () => serve("/base/latest.json", " ".repeat(20_000)),
    ],
    [
      "a broken connection",
      "could not be reached",
      () =>
        answers.set("/base/latest.json", (response) => {
          response.writeHead(200, { "content-length": 100 });
          response.write("{");
          response.destroy();
        }),
    ],
    ["a login page", "is not signed", () => serve("/base/latest.json", "<!doctype html>")],
    [
      "an unsigned latest.json",
      "is not signed",
      () => serve("/base/latest.json", '{"pack":"mfa.test","version":9}'),
    ],
    [
      "a pack in the place of latest.json",
      "something else than",
      async () => serve("/base/latest.json", await publish()),
    ],
    ["news of another pack", "is about mfa.other", () => publish({ pack: "mfa.other" })],
    ["old news", "was news until 2026-11-01", () => publish({ until: "2026-11-01" })],
    [
      "a file that is not the one named",
      "is not the file that latest.json names",
      () => publish({ sha256: "0".repeat(64) }),
    ],
    [
      "a name that leads elsewhere",
      "does not say what latest.json says",
      () => publish({ sha256: "../../evil" }),
    ],
  ];
  for (const [name, problem, break_] of faults) {
    it(`meets ${name} with a reason`, async () => {
      await break_();
      const within = problem.includes("TimeoutError") ? IMPATIENT : reach;
      expect(await outcome(6, ORIGIN, within)).toContain(problem);
    });
  }

  it("does not believe a stranger's latest.json", async () => {
    await publish();
    const update = await fetchUpdate(ORIGIN, 6, [{ key: "other", by: "build" }], reach);
    expect(update.outcome === "failed" && update.problem.what).toContain(
      "nobody here has vouched for",
    );
  });

  for (const url of [
    "http://packs.mfa.example/latest.json",
    "https://u:p@packs.mfa.example/latest.json",
    "https://packs.mfa.example/latest.json?draft=x",
    "https://packs.mfa.example/#x",
    "javascript:alert(1)",
    "",
  ]) {
    it(`asks nothing of ${url || "nowhere"}`, async () => {
      expect(await outcome(6, { ...ORIGIN, url })).toContain("is no plain https address");
      expect(asked).toEqual([]);
    });
  }
});

describe("minutesToNext", () => {
  it("is some twelve hours after an answer, and never the same for all", () => {
    expect([0, 0.5, 1].map((chance) => minutesToNext(0, chance))).toEqual([360, 720, 1080]);
  });

  it("comes soon after a failure, then ever later, within a day and a half", () => {
    expect([1, 2, 3, 4, 20, 500].map((failures) => minutesToNext(failures, 0.5))).toEqual([
      15, 30, 60, 120, 1440, 1440,
    ]);
    expect(minutesToNext(500, 1)).toBeLessThanOrEqual(36 * 60);
  });
});
