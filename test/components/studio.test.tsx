// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { Studio } from "@/entrypoints/studio/Studio";
import type { StudioDesk } from "@/entrypoints/studio/studio-desk";
import { openMemory } from "@/lib/assistant/memory";
import { DEFAULT_SETTINGS } from "@/lib/assistant/settings";
import type { Store } from "@/lib/browser/store";
import { tooManyTags } from "@/lib/checks/boring/too-many-tags";
import type { Check } from "@/lib/checks/check";
import { type DraftPack, newDraft } from "@/lib/studio/draft-pack";
import { keyBackup, type LockedKey, makeKey } from "@/lib/studio/signing-key";
import { judgeHere } from "../studio/judge-here";
import { show } from "./show";

/** A store that can be full. */
function shelf<Value>(value: Value) {
  const state = { value, isFull: false };
  const store: Store<Value> = {
    load: async () => ({ value: state.value, isSound: true }),
    async save(next) {
      if (!state.isFull) state.value = next;
      return !state.isFull;
    },
    follow: () => {},
  };
  return { state, store };
}

/** What a page in another tab does to the draft. */
let writeElsewhere: (draft: DraftPack) => void = () => {};

function open(draft: DraftPack, { checks = [], key }: { checks?: Check[]; key?: LockedKey } = {}) {
  const drafts = shelf<DraftPack | undefined>(draft);
  const keys = shelf<LockedKey | undefined>(key);
  const desk: StudioDesk = {
    engine: "1.0.0",
    drafts: {
      ...drafts.store,
      follow(listener) {
        writeElsewhere = (value) => listener({ value, isSound: true });
      },
    },
    aside: shelf<DraftPack | undefined>(undefined).store,
    keys: keys.store,
    marks: shelf({}).store,
    shipped: shelf<readonly never[]>([]).store,
    bringInForce: async () => [],
    hireJudges: (assignment) => [judgeHere(assignment)],
  };
  const stores = { settings: shelf(DEFAULT_SETTINGS).store, ignored: shelf<never[]>([]).store };
  const memory = openMemory(stores, new AbortController().signal);
  const kept = { draft, aside: undefined, key, shipped: [], isSound: true };
  show(<Studio memory={memory} checks={checks} desk={desk} kept={kept} />);
  return { drafts: drafts.state, keys: keys.state };
}

const field = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

it("says when there is no room for a change, keeps what was kept, and gives the draft as a file", async () => {
  const before = { ...newDraft("2026-11-20"), issuer: { name: "Ruritania" } };
  const { drafts } = open(before);
  fireEvent.change(field(/^Name/), { target: { value: "Ministry" } });
  await waitFor(() => expect(drafts.value).toMatchObject({ issuer: { name: "Ministry" } }));
  expect(screen.queryByRole("alert")).toBeNull();

  drafts.isFull = true;
  fireEvent.change(field(/^Name/), { target: { value: "Ministry of Ruritania" } });
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("There is no room here for your last change");
  expect(drafts.value).toMatchObject({ issuer: { name: "Ministry" } });
  const [link] = screen.getAllByRole<HTMLAnchorElement>("link");
  expect(decodeURIComponent(link?.href ?? "")).toContain("Ministry of Ruritania");

  drafts.isFull = false;
  fireEvent.change(field(/^Name/), { target: { value: "The ministry" } });
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(drafts.value).toMatchObject({ issuer: { name: "The ministry" } });
});

it("tries a rule without examples, against a version from a file as well as the one in force", async () => {
  const rule = (from: string, to: string) => ({
    kind: "prefer",
    severity: "warn",
    from: [from],
    to: [to],
  });
  open({
    ...newDraft("2026-11-20"),
    rules: [
      { id: "names.turkiye", ...rule("Turkey", "Türkiye") },
      { id: "names.eswatini", ...rule("Swaziland", "Eswatini") },
    ],
  });
  press("Try it");
  const bring = async (label: RegExp, name: string, content: string) => {
    const picker = screen.getByLabelText<HTMLInputElement>(label);
    await act(async () => {
      fireEvent.change(picker, { target: { files: [new File([content], name)] } });
    });
  };
  const older = {
    ...newDraft("2026-11-01"),
    rules: [{ id: "names.kyiv", ...rule("Kiev", "Kyiv") }],
  };
  await bring(/^Compare with a version/, "no.json", "{}");
  await screen.findByText(/nothing in this file to compare with/);
  await bring(/^Compare with a version/, "older.json", JSON.stringify(older));
  await screen.findByText(/compares with my.ministry version 1/);
  await bring(
    /^A file of past posts/,
    "posts.csv",
    "text\nTalks with Turkey.\nOur envoy is in Kiev.\n",
  );
  await screen.findByText("2 posts tried.");
  const never = screen.getByRole("heading", { name: "Rules that never fired" });
  expect(never.nextElementSibling?.textContent).toBe("names.eswatini");
  screen.getByRole("heading", { name: "Against my.ministry version 1" });
  expect(screen.getAllByRole("group").map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("names.kyiv"),
    expect.stringContaining("names.turkiye"),
  ]);
});

it("takes a key from its file, never a broken one, and asks before one replaces another", async () => {
  const { keys } = open(newDraft("2026-11-20"));
  const [one, two] = await Promise.all([makeKey("passphrase one"), makeKey("passphrase two")]);
  press("Sign and ship");
  const bring = async (content: string) => {
    const picker = screen.getByLabelText<HTMLInputElement>("Bring a key back from its file");
    await act(async () => {
      fireEvent.change(picker, { target: { files: [new File([content], "key.json")] } });
    });
  };
  await bring("{}");
  await screen.findByText(/This is no key that the studio saved/);
  expect(keys.value).toBeUndefined();

  keys.isFull = true;
  await bring(keyBackup(one).content);
  await screen.findByText(/There is no room here for the key/);
  expect(keys.value).toBeUndefined();

  keys.isFull = false;
  await bring(keyBackup(one).content);
  await screen.findByText(/is kept here now/);
  expect(keys.value).toEqual(one);

  await bring(keyBackup(two).content);
  await screen.findByText(/The file holds another key/);
  expect(keys.value).toEqual(one);
  press("Replace the key kept here");
  await waitFor(() => expect(keys.value).toEqual(two));
});

it("asks for the settings of a check that has some, and names a wrong one", async () => {
  const id = "too-many-tags";
  const { drafts } = open(
    { ...newDraft("2026-11-20"), checks: [{ id }] },
    { checks: [tooManyTags] },
  );
  press("Checks");
  press(id);
  const most = field(/^At most/);
  expect(most.placeholder).toBe("2");
  fireEvent.change(most, { target: { value: "5" } });
  await waitFor(() => expect(drafts.value).toMatchObject({ checks: [{ options: { most: 5 } }] }));
  screen.getByText(/^Nothing is wrong here/);
  fireEvent.change(most, { target: { value: "" } });
  await waitFor(() => expect(drafts.value).toMatchObject({ checks: [{ id }] }));
});

it("makes another key where the passphrase is forgotten, and asks before it takes the place of the first", async () => {
  const first = { publicKey: "AAAA", secret: "", salt: "", iv: "" };
  const { keys } = open(newDraft("2026-11-20"), { key: first });
  press("Sign and ship");
  press("Make another key");
  const [field] = screen.getAllByLabelText(/^Passphrase/);
  if (field) fireEvent.change(field, { target: { value: "the second passphrase" } });
  press("Make a key");
  await screen.findByText(/^The new key is/);
  expect(keys.value).toBe(first);
  press("Replace the key kept here");
  await screen.findByText(/The key was made/);
  expect(keys.value?.publicKey).toHaveLength(44);
});

it("behind another tab takes what is written there, so that neither is lost, and lets it be taken back", async () => {
  const { drafts } = open({ ...newDraft("2026-11-20"), issuer: { name: "Ruritania" } });
  const seen = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  act(() => writeElsewhere({ ...newDraft("2026-11-20"), issuer: { name: "Written elsewhere" } }));
  seen.mockReturnValue("visible");
  expect(field(/^Name/).value).toBe("Written elsewhere");
  fireEvent.change(field(/^Contact/), { target: { value: "press@ruritania.example" } });
  await waitFor(() =>
    expect(drafts.value).toMatchObject({
      issuer: { name: "Written elsewhere", contact: "press@ruritania.example" },
    }),
  );
  act(() => writeElsewhere(newDraft("2026-11-20")));
  expect(field(/^Name/).value).toBe("Written elsewhere");
  press("Undo");
  press("Undo");
  expect(field(/^Name/).value).toBe("Ruritania");
  seen.mockRestore();
});

it("beside another window takes what is written there, says so, and keeps what is typed here", async () => {
  const { drafts } = open({ ...newDraft("2026-11-20"), issuer: { name: "Ruritania" } });
  const writeBeside = async (name: string) => {
    drafts.value = { ...drafts.value, issuer: { name } };
    const { value } = drafts;
    if (value) await act(async () => writeElsewhere(value));
  };
  const told = () => screen.queryByText(/was changed in another window/);
  fireEvent.change(field(/^Name/), { target: { value: "Typed here" } });
  await waitFor(() => expect(drafts.value).toMatchObject({ issuer: { name: "Typed here" } }));
  // What it hears of itself, with its fields in another order, as a browser may tell it.
  const { issuer, ...rest } = drafts.value ?? {};
  await act(async () => writeElsewhere({ issuer, ...rest }));
  expect(told()).toBeNull();

  await writeBeside("A");
  await writeBeside("At the side");
  expect(field(/^Name/).value).toBe("At the side");
  expect(told()).not.toBeNull();
  fireEvent.change(field(/^Contact/), { target: { value: "press@ruritania.example" } });
  expect(told()).toBeNull();
  await waitFor(() =>
    expect(drafts.value).toMatchObject({
      issuer: { name: "At the side", contact: "press@ruritania.example" },
    }),
  );
  // News from before this window's own last change: the store holds that, and it stands.
  await act(async () => writeElsewhere(newDraft("2026-11-20")));
  expect(field(/^Name/).value).toBe("At the side");
  press("Undo");
  press("Undo");
  expect(field(/^Name/).value).toBe("Typed here");
});

it("beside another window keeps here what found no room in the store", async () => {
  const { drafts } = open({ ...newDraft("2026-11-20"), issuer: { name: "Ruritania" } });
  drafts.isFull = true;
  fireEvent.change(field(/^Name/), { target: { value: "Not kept" } });
  await screen.findByRole("alert");
  drafts.value = { ...newDraft("2026-11-20"), issuer: { name: "At the side" } };
  await act(async () =>
    writeElsewhere({ ...newDraft("2026-11-20"), issuer: { name: "At the side" } }),
  );
  expect(field(/^Name/).value).toBe("Not kept");
});

it("that goes behind another tab while it is still storing does not take its own older words for another's", async () => {
  const before = { ...newDraft("2026-11-20"), issuer: { name: "Ruritania" } };
  open(before);
  fireEvent.change(field(/^Name/), { target: { value: "Threats against sta" } });
  fireEvent.change(field(/^Name/), { target: { value: "Threats against staff" } });
  const seen = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  await act(async () => writeElsewhere({ ...before, issuer: { name: "Threats against sta" } }));
  expect(field(/^Name/).value).toBe("Threats against staff");
  expect(screen.queryByText(/was changed in another window/)).toBeNull();
  seen.mockRestore();
});
