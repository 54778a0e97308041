import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPackTool } from "@/scripts/pack/tool";

let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "attache-pack-"));
});
afterAll(() => rmSync(place, { recursive: true }));

/** Runs the tool in a directory of its own. */
async function pack(...args: readonly string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runPackTool(args, {
    directory: place,
    print: (line) => out.push(line),
    complain: (line) => said.push(line),
  });
  return { code, out: out.join("\n"), said: said.join("\n") };
}

function write(name: string, text: string): void {
  writeFileSync(join(place, name), text);
}

describe("a lead's first hour", () => {
  it("begins with a pack that passes its own tests", async () => {
    expect(await pack("new", "mfa.yaml")).toMatchObject({ code: 0 });
    const tested = await pack("test", "mfa.yaml");
    expect(tested).toMatchObject({ code: 0 });
    expect(tested.out).toContain("1 rules, 3 cases, 0 failures");
    // What is there is never written over.
    expect(await pack("new", "mfa.yaml")).toMatchObject({ code: 2 });
  });

  it("goes on with a key that only its owner can read, and a signed pack", async () => {
    const made = await pack("keygen", "ministry");
    expect(made.out).toMatch(/ministry\.pub: [A-Za-z0-9+/]{43}=\nfingerprint: ([0-9a-f]{4} ?){8}/);
    expect(statSync(join(place, "ministry.pem")).mode & 0o077).toBe(0);
    expect((await pack("keygen", "ministry")).code).toBe(2);
    expect(await pack("sign", "mfa.yaml", "--key", "ministry.pem")).toMatchObject({ code: 0 });
    expect(await pack("check", "mfa.signed.json")).toMatchObject({ code: 0 });
    const text = readFileSync(join(place, "mfa.signed.json"), "utf8");
    write("tampered.json", text.replace(/"payload": "(.{9})./, '"payload": "$1_'));
    expect(await pack("check", "tampered.json")).toMatchObject({
      code: 1,
      said: expect.stringContaining("not what was signed"),
    });
  });

  it("learns what changed, losses first", async () => {
    const text = readFileSync(join(place, "mfa.yaml"), "utf8");
    write(
      "next.yaml",
      text
        .replace("version: 1", "version: 2")
        .replace("policy: required # no mission can switch it off", "policy: default-on"),
    );
    const found = await pack("diff", "mfa.yaml", "next.yaml", "--strict");
    expect(found.code).toBe(1);
    expect(found.out).toBe(
      'looser   weekday-date: policy: "required" became "default-on"\n1 changes, 1 of them losses',
    );
  });

  it("tries the rules on past posts", async () => {
    write(
      "posts.jsonl",
      '{"text":"Off to Turkey","date":"2026-01-01T10:00:00Z"}\n\n{"text":"Off to Spain","date":"2026-01-02"}\n',
    );
    const { code, out } = await pack("try", "mfa.yaml", "posts.jsonl");
    expect([code, out]).toEqual([
      0,
      "2 posts, 1 reached by any rule (500.0 per 1,000)\n   500.0 hits per 1,000, in 1 posts: my.names.turkiye\n         Off to [Turkey]",
    ]);
  });

  it("ends with policy files", async () => {
    const { code, out } = await pack("policy", "mfa.signed.json", "--key", "ministry.pub");
    expect(code).toBe(0);
    for (const name of [
      "linux-chromium.json",
      "firefox-policies.json",
      "windows-chrome.reg",
      "windows-edge.reg",
      "macos-chrome.mobileconfig",
      "macos-edge.mobileconfig",
    ])
      expect(out).toContain(`--- ${name}\n`);
  });
});

describe("a build with its own origin", () => {
  it("finds the pack by the hash that latest.json names", async () => {
    mkdirSync(join(place, "site"));
    expect(
      await pack(
        "sign",
        "mfa.yaml",
        "--key",
        "ministry.pem",
        "--publish",
        "site",
        "--until",
        "2027-01-01",
      ),
    ).toMatchObject({ code: 0 });
    const { payload } = JSON.parse(readFileSync(join(place, "site/latest.json"), "utf8"));
    const { sha256, ...latest } = JSON.parse(Buffer.from(payload, "base64").toString());
    expect(latest).toEqual({ pack: "my.ministry", version: 1, until: "2027-01-01" });
    expect(await pack("check", `site/${sha256}.json`)).toMatchObject({ code: 0 });
  });
});

describe("what is wrong", () => {
  const rows: readonly (readonly [name: string, text: string, said: string])[] = [
    ["broken.yaml", "format: 1\n  id: x", "broken.yaml: line 1: Nested mappings are not allowed"],
    ["twice.yaml", "format: 1\nformat: 1", "Map keys must be unique"],
    ["alias.yaml", "format: &a 1\nversion: *a", "uses YAML aliases"],
    ["broken.json", '{"format": 1,}', "broken.json: is not JSON"],
    [
      "unknown.yaml",
      "format: 1\nid: a\nlayer: ministry\nversion: 1\nissued: 2026-01-01\nissuer: { name: A }\nchecks: [{ id: weekday-dat }]",
      'checks[0].id (weekday-dat): there is no check "weekday-dat"; did you mean "weekday-date"?',
    ],
  ];
  for (const [name, text, said] of rows) {
    it(`is told of ${name} in one line, with exit code 1`, async () => {
      write(name, text);
      const { code, said: told } = await pack("check", name);
      expect(told).toContain(said);
      expect(code).toBe(1);
    });
  }

  for (const args of [
    [],
    ["x"],
    ["check"],
    ["check", "nowhere.json"],
    ["diff", "one"],
    ["sign", "x"],
    ["check", "--what"],
  ]) {
    it(`is exit code 2 for: pack ${args.join(" ")}`, async () => {
      expect((await pack(...args)).code).toBe(2);
    });
  }
});

describe("the command", () => {
  it("is there", () => {
    const run = spawnSync(process.execPath, ["scripts/run.mjs", "pack", "--help"], {
      encoding: "utf8",
    });
    expect([run.status, run.stdout]).toEqual([
      0,
      expect.stringContaining("usage: npm run --silent pack"),
    ]);
  });
});
