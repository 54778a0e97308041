import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = ["entrypoints", "components", "lib"].flatMap((folder) => walk(join(root, folder)));
const imports = new Map(files.map((file) => [name(file), importsOf(file)]));

/** What a room of the house may import beside itself; "lib/x" stands for its files, a bare word for a package. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "lib/wording": [],
  "lib/channels": ["linkify-it", "tlds"],
  "lib/facts": ["lib/draft"],
  "lib/draft": ["linkify-it", "tlds"],
  "lib/checks": ["lib/channels", "lib/draft", "lib/facts", "lib/ministry", "lib/wording"],
  "lib/ministry": ["lib/draft/language"],
  "lib/pack": [
    "lib/draft",
    "lib/ministry",
    "lib/checks/check",
    "lib/wording",
    "lib/channels",
    "zod",
    "public",
  ],
  "lib/engine": ["lib/draft", "lib/checks", "lib/ministry", "lib/pack", "lib/wording"],
  "lib/tags": ["lib/draft", "lib/facts", "lib/ministry", "lib/checks/check", "lib/wording"],
  "lib/editor": [],
  "lib/platforms": ["lib/editor", "lib/channels", "lib/checks/check", "lib/draft/post"],
  "lib/browser": [
    "webextension-polyfill",
    "lib/checks",
    "lib/pack",
    "lib/record",
    "lib/wording",
    "zod",
  ],
  "lib/assistant": ["lib/"],
  "lib/practice": ["lib/checks/check", "lib/draft/language", "lib/draft/post", "lib/ministry"],
  "lib/tables": [],
  "lib/record": ["lib/tables"],
  "lib/studio": ["lib/checks/check", "lib/draft", "lib/engine", "lib/pack", "lib/tables"],
  components: ["lib/", "react", "react-dom", "public", "yaml"],
  entrypoints: ["lib/", "components", "react", "react-dom", "wxt", "compromise", "public"],
};

describe("imports point down", () => {
  it.each([...imports])("%s", (file, targets) => {
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    expect(
      allowed,
      `${room} is not a room of the house: add it to MAY_IMPORT with what it may import`,
    ).toBeDefined();
    const strays = targets.filter(
      (target) =>
        roomOf(target) !== room &&
        !allowed?.some(
          (prefix) =>
            target === prefix || target.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`),
        ),
    );
    expect(strays).toEqual([]);
  });

  it("without a cycle", () => {
    expect(findCycle()).toEqual([]);
  });

  it("and no check knows another, nor an adapter another", () => {
    const offenders = [...imports].flatMap(([file, targets]) => {
      const isCheck = /^lib\/checks\/\w+\//.test(file);
      const isAdapter = /^lib\/platforms\/(?!platform\b|index\b)/.test(file);
      return targets
        .filter(
          (target) =>
            (isCheck &&
              /^lib\/checks\/\w+\/[\w-]+$/.test(target) &&
              existsSync(join(root, `${target}.examples.ts`))) ||
            (isAdapter && /^lib\/platforms\/(?!platform$)/.test(target) && isRegistered(target)),
        )
        .map((target) => `${file} -> ${target}`);
    });
    expect(offenders).toEqual([]);
  });
});

describe("only its own room touches", () => {
  const rooms: readonly (readonly [string, RegExp, readonly string[]])[] = [
    [
      "the extension's interfaces",
      /webextension-polyfill|\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|action|sidePanel|permissions|alarms)\b/,
      ["lib/browser", "entrypoints"],
    ],
    [
      "the page's document",
      /\bdocument\.|\bwindow\.(?:document|location|getSelection|addEventListener|parent|top|open)\b|HTMLElement|querySelector/,
      ["lib/editor", "lib/platforms", "lib/assistant", "components", "entrypoints"],
    ],
    [
      "the clock",
      /\bDate\.now\(|new Date\(\)/,
      ["lib/browser", "lib/assistant", "lib/editor", "components", "entrypoints"],
    ],
    [
      "the network",
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|new Image\(/,
      ["lib/pack/updater"],
    ],
  ];
  it.each(rooms)("%s", (_what, pattern, allowed) => {
    const offenders = files
      .filter((file) => pattern.test(code(readFileSync(file, "utf8"))))
      .map(name)
      .filter((file) => !allowed.some((room) => file.startsWith(room)));
    expect(offenders).toEqual([]);
  });
});

describe("each check", () => {
  const registry = readFileSync(join(root, "lib/checks/index.ts"), "utf8");
  const checks = files
    .map(name)
    .filter(
      (file) =>
        /^lib\/checks\/\w+\/[\w-]+$/.test(file) &&
        readFileSync(join(root, `${file}.ts`), "utf8").includes("defineCheck({"),
    );
  it.each(checks)("%s is registered once and has its examples", (file) => {
    const folder = file.split("/").slice(2).join("/");
    expect(registry.split(`"./${folder}"`).length - 1).toBe(1);
    expect(existsSync(join(root, `${file}.examples.ts`))).toBe(true);
    expect(readFileSync(join(root, `${file}.ts`), "utf8")).toContain(
      `id: "${folder.split("/")[1]}"`,
    );
  });
});

function isRegistered(target: string): boolean {
  const index = join(root, "lib/platforms/index.ts");
  return (
    existsSync(index) && readFileSync(index, "utf8").includes(`"./${target.split("/").pop()}"`)
  );
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry) && !entry.endsWith(".examples.ts") ? [path] : [];
  });
}

function name(file: string): string {
  return relative(root, file)
    .replaceAll("\\", "/")
    .replace(/\.tsx?$/, "");
}

function roomOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "lib" ? `lib/${second}` : first;
}

function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function importsOf(file: string): string[] {
  const text = code(readFileSync(file, "utf8"));
  const found = [
    ...text.matchAll(
      /(?:import|export)\s+(?:type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g,
    ),
  ];
  return found.map((match) => {
    const specifier = match[1] ?? match[2] ?? "";
    const path = specifier.startsWith("@/")
      ? resolve(root, specifier.slice(2))
      : specifier.startsWith(".")
        ? resolve(dirname(file), specifier)
        : undefined;
    return path ? indexed(path) : specifier;
  });
}

function indexed(path: string): string {
  const plain = path.replace(/\.tsx?$/, "");
  const isFolder =
    ["ts", "tsx"].every((ending) => !existsSync(`${plain}.${ending}`)) &&
    existsSync(join(plain, "index.ts"));
  return relative(root, isFolder ? join(plain, "index") : plain).replaceAll("\\", "/");
}

/** A cycle of imports, of types as well: what two files need of one another belongs below both. */
function findCycle(): string[] {
  const state = new Map<string, "open" | "done">();
  const path: string[] = [];
  function visit(file: string): string[] {
    if (state.get(file) === "done") return [];
    if (state.get(file) === "open") return [...path.slice(path.indexOf(file)), file];
    state.set(file, "open");
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      if (!imports.has(target)) continue;
      const cycle = visit(target);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    state.set(file, "done");
    return [];
  }
  for (const file of imports.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
