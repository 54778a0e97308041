// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { Studio } from "@/entrypoints/studio/Studio";
import type { StudioDesk } from "@/entrypoints/studio/studio-desk";
import { openMemory } from "@/lib/assistant/memory";
import { DEFAULT_SETTINGS } from "@/lib/assistant/settings";
import type { Store } from "@/lib/browser/store";
import type { HiredJudge } from "@/lib/studio/hired-judge";
import { makeKey } from "@/lib/studio/signing-key";
import { judgeHere } from "../studio/judge-here";
import { show } from "./show";

// Each kind of bad input: what it says, and that the draft stands as it stood, in the store as on the page.

const DRAFT = {
  format: 1,
  id: "my.ministry",
  layer: "ministry",
  version: 1,
  issued: "2026-11-20",
  issuer: { name: "Ruritania" },
  people: [{ name: "Flavia Elphberg" }],
};
const key = await makeKey("the right passphrase");

let isFull = false;
const kept = new Map<string, unknown>();
let hired: readonly HiredJudge[] = [];

/** A store that keeps whole or not at all, as the browser's does. */
function shelf<Value>(name: string, value: Value): Store<Value> {
  kept.set(name, value);
  return {
    load: async () => ({ value, isSound: true }),
    async save(next) {
      if (!isFull) kept.set(name, next);
      return !isFull;
    },
    follow: () => {},
  };
}

beforeEach(() => {
  isFull = false;
  const desk: StudioDesk = {
    engine: "1.0.0",
    drafts: shelf("draft", DRAFT),
    aside: shelf("aside", undefined),
    keys: shelf("key", key),
    marks: shelf("marks", {}),
    shipped: shelf("shipped", []),
    bringInForce: async () => [],
    hireJudges: (assignment) => {
      hired = [judgeHere(assignment)];
      return hired;
    },
  };
  const stores = {
    settings: shelf("settings", DEFAULT_SETTINGS),
    ignored: shelf("ignored", []),
  };
  const memory = openMemory(stores, new AbortController().signal);
  const before = { draft: DRAFT, aside: undefined, key, shipped: [], isSound: true };
  show(<Studio memory={memory} checks={[]} desk={desk} kept={before} />);
});

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

async function bring(label: RegExp, file: File) {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { files: [file] } });
  });
}

/** Nothing was taken in, put aside or lost. */
function stands() {
  expect(kept.get("draft")).toEqual(DRAFT);
  expect(kept.get("aside")).toBeUndefined();
  expect(kept.get("key")).toEqual(key);
  expect(kept.get("shipped")).toEqual([]);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Undo" }).disabled).toBe(true);
}

/** Tables in encodings of one byte a letter. */
const latin = Uint8Array.from("name;title\r\nJosé Nuñez;Embajador\r\n", (one) => one.charCodeAt(0));
const cyrillic = new Uint8Array([0xe8, 0xec, 0xff, 0x0a, 0xc0, 0xed, 0xed, 0xe0]);

it("a table in an encoding that can be told is read, said, and taken only when that is pressed", async () => {
  press("People");
  await bring(/^Bring in a table/, new File([latin], "people.csv"));
  await screen.findByText(/Windows-1252/i);
  stands();
  press("Bring in 1 entry");
  await waitFor(() =>
    expect(kept.get("draft")).toMatchObject({ people: [...DRAFT.people, { name: "José Nuñez" }] }),
  );
  press("Undo");
  await waitFor(() => expect(kept.get("draft")).toEqual(DRAFT));
});

it("a table in an encoding that cannot be told is refused with how to save it again", async () => {
  press("People");
  await bring(/^Bring in a table/, new File([cyrillic], "people.csv"));
  await screen.findByText(/old encoding/);
  await screen.findByText(/UTF-8/);
  stands();
});

it("an archive of 200 MB is tried on piece by piece, and can be stopped with what was tried so far", async () => {
  press("Try it");
  const line = new TextEncoder().encode('{"text": "Good morning from Strelsau."}\n');
  const archive = new File([], "tweets.jsonl");
  let largest = 0;
  Object.defineProperties(archive, {
    size: { value: 200_000_000 },
    slice: {
      value: (from: number, to: number) => ({
        async arrayBuffer() {
          largest = Math.max(largest, to - from);
          return Uint8Array.from(
            { length: to - from },
            (_, at) => line[(from + at) % line.length] ?? 0,
          ).buffer;
        },
      }),
    },
  });
  await bring(/^A file of past posts/, archive);
  await screen.findByRole("progressbar");
  await waitFor(() => expect(largest).toBeGreaterThan(0));
  press("Stop here");
  await screen.findByText(/You stopped it before the end/);
  expect(largest).toBeLessThanOrEqual(1_048_576);
  stands();
});

it("a zip archive is refused with what to unpack", async () => {
  press("Try it");
  await bring(/^A file of past posts/, new File(["PK\u0003\u0004"], "archive.zip"));
  await screen.findByText(/This is a zip archive/);
  stands();
});

it("a pack from a newer version is refused whole, with what to do", async () => {
  press("Open and save");
  const newer = JSON.stringify({ ...DRAFT, format: 9 });
  await bring(/^Open a pack/, new File([newer], "pack.json"));
  await screen.findByText(/is of format 9, newer than this engine's 1; update Attaché first/);
  stands();
});

it("a wrong passphrase signs nothing, and the right one still does", async () => {
  press("Sign and ship");
  const type = (words: string) =>
    fireEvent.change(screen.getByLabelText(/^Passphrase/), { target: { value: words } });
  type("the wrong passphrase");
  press("Sign");
  const said = "The passphrase does not open the key. Nothing was signed.";
  await screen.findByText(said);
  expect(screen.queryByText(/signed\.json/)).toBeNull();
  stands();
  type("the right passphrase");
  press("Sign");
  await screen.findByText("my.ministry-1.signed.json");
});

it("storage that is full in the middle of a save leaves what was kept whole, and the change on the page and as a file", async () => {
  isFull = true;
  fireEvent.change(screen.getByLabelText(/^Name/), { target: { value: "Kingdom of Ruritania" } });
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("There is no room here for your last change.");
  expect(kept.get("draft")).toEqual(DRAFT);
  const [link] = screen.getAllByRole<HTMLAnchorElement>("link");
  expect(decodeURIComponent(link?.href ?? "")).toContain("Kingdom of Ruritania");
  expect(screen.getByLabelText<HTMLInputElement>(/^Name/).value).toBe("Kingdom of Ruritania");

  press("Open and save");
  await bring(/^Open a pack/, new File([JSON.stringify({ ...DRAFT, id: "other" })], "pack.json"));
  await screen.findByText("other version 1 is open.");
  expect(kept.get("draft")).toEqual(DRAFT);
  expect(kept.get("aside")).toBeUndefined();
  press("Undo");
  isFull = false;
  press("About the pack");
  fireEvent.change(screen.getByLabelText(/^Name/), { target: { value: "Ruritania again" } });
  await waitFor(() =>
    expect(kept.get("draft")).toEqual({ ...DRAFT, issuer: { name: "Ruritania again" } }),
  );
  expect(screen.queryByRole("alert")).toBeNull();
});
