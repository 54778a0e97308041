import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EMPTY_STATE, govern } from "@/lib/pack";
import { policyFiles } from "@/lib/pack/policy-files";
import schema from "@/public/managed-schema.json";
import wxt from "@/wxt.config?raw";

/** The ids as the manifest makes them: Chromium's from its public key, Firefox's as it is written there. */
const CHROMIUM = chromiumId(/key:\s*"([A-Za-z0-9+/=]{100,})"/.exec(wxt)?.[1] ?? "");
const FIREFOX = /id: "([^"]+@[^"]+)"/.exec(wxt)?.[1] ?? "";

const ruritania = (name: string) =>
  readFileSync(new URL(`./ruritania/${name}`, import.meta.url), "utf8");
const key = ruritania("test-key.pub").trim();
const signed = ruritania("ministry.signed.json");
const content = { packs: [signed], keys: [{ key, layer: "ministry", pack: "ruritania.base" }] };
const files = new Map(policyFiles(content).map((file) => [file.name, file]));

/** Every browser on every system: the file it reads, and what that says to the extension, read as that browser reads it. */
const ROWS: readonly (readonly [reader: string, file: string, read: (text: string) => unknown])[] =
  [
    ["Chrome · Windows", "windows-chrome.reg", registry("Google\\Chrome")],
    ["Chrome · macOS", "macos-chrome.mobileconfig", profile("com.google.Chrome")],
    ["Chrome · Linux", "linux-chromium.json", chromiumJson],
    ["Edge · Windows", "windows-edge.reg", registry("Microsoft\\Edge")],
    ["Edge · macOS", "macos-edge.mobileconfig", profile("com.microsoft.Edge")],
    ["Edge · Linux", "linux-chromium.json", chromiumJson],
    ["Firefox · Windows", "firefox-policies.json", firefoxJson],
    ["Firefox · macOS", "firefox-policies.json", firefoxJson],
    ["Firefox · Linux", "firefox-policies.json", firefoxJson],
  ];

describe.each(ROWS)("the policy of %s", (reader, name, read) => {
  const file = files.get(name);
  const said = read(file?.text ?? "");

  it("is the file that is offered for it", () => {
    const [browser = "", system = ""] = reader.split(" · ");
    const [browsers = "", systems = ""] = (file?.readBy ?? "").split(" · ");
    expect(browsers.split(", ")).toContain(browser);
    expect(systems.split(", ")).toContain(system);
  });

  it("speaks to this extension, with the pack and the key as they were given", () => {
    expect(said).toMatchObject({ keys: content.keys });
    const [pack = ""] = Object(said).packs;
    expect(JSON.parse(pack)).toEqual(JSON.parse(signed));
  });

  it("puts the signed pack in force", async () => {
    const at = { now: "2026-11-21T12:00:00Z", engine: "1.0.0", locale: "en", pins: [] };
    const { governed } = await govern(EMPTY_STATE, said, at);
    expect(governed.troubles).toEqual([]);
    expect(governed.governance.packs).toMatchObject([
      { id: "attache" },
      { id: "ruritania.base", delivery: "policy" },
    ]);
  });
});

it("a value with quotes, backslashes, angle brackets and letters of any script comes through each", () => {
  const odd = `{"a":"\\\\ \\" <&> Türkiye, العربية 🎉"}`;
  for (const [name, read] of new Map(ROWS.map(([, name, read]) => [name, read])))
    expect(
      read(policyFiles({ packs: [odd] }).find((one) => one.name === name)?.text ?? ""),
      name,
    ).toEqual({ packs: [odd] });
});

function chromiumJson(text: string): unknown {
  return JSON.parse(text)["3rdparty"].extensions[CHROMIUM];
}

function firefoxJson(text: string): unknown {
  return JSON.parse(text).policies["3rdparty"].Extensions[FIREFOX];
}

/** What the lists of the policy hold, by the schema that Chromium is given. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ["packs", schema.properties.packs.items.type],
  ["keys", schema.properties.keys.items.type],
]);

/** Reads a file of `reg import` under a maker's key: lists are keys whose values are named 1, 2, …; objects among them are JSON, as the extension's schema tells Chromium. */
function registry(maker: string): (text: string) => unknown {
  return (text) => {
    const [head, ...rest] = text.split("\r\n");
    expect(head).toBe("Windows Registry Editor Version 5.00");
    const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${maker}\\3rdparty\\extensions\\${CHROMIUM}\\policy\\`;
    const read: Record<string, unknown[]> = {};
    let list: unknown[] = [];
    let isText = true;
    for (const line of rest) {
      const [, path] = /^\[(.+)\]$/.exec(line) ?? [];
      const [, name, value] = /^"(\d+)"="((?:[^"\\]|\\["\\])*)"$/.exec(line) ?? [];
      if (path !== undefined) {
        expect(path.startsWith(root), path).toBe(true);
        const property = path.slice(root.length);
        isText = LISTS.get(property) === "string";
        list = [];
        read[property] = list;
      } else if (name !== undefined && value !== undefined) {
        expect(Number(name)).toBe(list.length + 1);
        const plain = value.replace(/\\(["\\])/g, "$1");
        list.push(isText ? plain : JSON.parse(plain));
      } else expect(line).toBe("");
    }
    return read;
  };
}

/** Reads a configuration profile: the payload for the extension's domain of preferences, without what the profile itself needs. */
function profile(domain: string): (text: string) => unknown {
  return (text) => {
    const whole = plist(text);
    expect(whole).toMatchObject({ PayloadType: "Configuration", PayloadVersion: 1 });
    const [payload] = Object(whole).PayloadContent;
    expect(payload.PayloadType).toBe(`${domain}.extensions.${CHROMIUM}`);
    return Object.fromEntries(
      Object.entries(payload).filter(([name]) => !name.startsWith("Payload")),
    );
  };
}

/** A property list as a value; what is not well formed throws. */
function plist(text: string): unknown {
  const tokens = [...text.matchAll(/<(\/?)(\w+)(?: [^>]*)?>([^<]*)/g)];
  let place = tokens.findIndex(([, , tag]) => tag === "plist") + 1;
  const plain = (xml: string) =>
    xml.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
  const value = (): unknown => {
    const [, , tag, inner = ""] = tokens[place++] ?? [];
    const isEnd = () => tokens[place]?.[1] === "/" && tokens[place]?.[2] === tag;
    if (tag === "array") {
      const list: unknown[] = [];
      while (!isEnd()) list.push(value());
      place++;
      return list;
    }
    if (tag === "dict") {
      const entries: [string, unknown][] = [];
      while (!isEnd()) entries.push([String(value()), value()]);
      place++;
      return Object.fromEntries(entries);
    }
    if (!isEnd() || !["key", "string", "integer"].includes(tag ?? ""))
      throw new Error(`${tag} is not closed, or unknown`);
    place++;
    return tag === "integer" ? Number(inner) : plain(inner);
  };
  return value();
}

/** The id that Chromium gives an extension by its key: 32 letters a to p of the key's SHA-256. */
function chromiumId(key: string): string {
  return createHash("sha256")
    .update(Buffer.from(key, "base64"))
    .digest("hex")
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
