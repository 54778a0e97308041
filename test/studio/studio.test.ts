import { expect, it } from "vitest";
import { readPack } from "@/lib/pack";
import { byReview, freshId, isDue, newDraft, withField } from "@/lib/studio/draft-pack";
import { examineDraft } from "@/lib/studio/examine-draft";
import { advance, begin, redo, undo } from "@/lib/studio/history";
import {
  keyBackup,
  makeKey,
  parseLockedKey,
  readKeyBackup,
  signWith,
} from "@/lib/studio/signing-key";

const draft = withField(newDraft("2026-11-20"), "issuer", { name: "Ministry of Ruritania" });
const turkiye = {
  id: "names.turkiye",
  kind: "prefer",
  severity: "warn",
  policy: "required",
  from: ["Turkey"],
  to: ["Türkiye"],
  source: "Circular 1/2026",
  tests: { hit: ["Talks with Turkey continue."], miss: ["Talks with Türkiye continue."] },
};

it("takes steps back and forward, and a field as one step", () => {
  const one = advance(begin("a"), "b", false);
  const two = advance(one, "bc", true);
  expect(undo(two).present).toBe("a");
  expect(redo(undo(two)).present).toBe("bc");
  expect(undo(begin("a")).present).toBe("a");
});

it("judges a draft as the command does before signing", () => {
  expect(examineDraft(withField(draft, "rules", [turkiye]), []).problems).toEqual([]);
  expect(examineDraft(newDraft("2026-11-20"), []).pack).toBeUndefined();
  const silent = { ...turkiye, tests: { hit: ["Good morning."], miss: ["Türkiye"] } };
  expect(examineDraft(withField(draft, "rules", [silent]), []).problems).toHaveLength(1);
});

it("puts facts due this month first, and those without a day last", () => {
  const facts = [{}, { reviewBy: "2027-01-01" }, { reviewBy: "2026-11-30" }];
  expect(byReview(facts)).toEqual([2, 1, 0]);
  expect(facts.map((fact) => isDue(fact, "2026-11-20"))).toEqual([false, false, true]);
});

it("signs with the right passphrase only, and what it signs is read as signed", async () => {
  const key = await makeKey("crème brûlée");
  expect(JSON.stringify(key)).not.toContain("crème");
  expect(await signWith(key, "creme brulee", "{}")).toBeUndefined();
  const text = JSON.stringify(withField(draft, "rules", [turkiye]));
  const signed = await signWith(key, "crème brûlée", text);
  const read = await readPack(signed ?? "", {
    delivery: "file",
    pins: [{ key: key.publicKey, by: "policy" }],
    now: "2026-11-20T12:00:00Z",
    engine: "1.0",
  });
  expect(read.ok).toBe(true);
  expect(parseLockedKey(key)).toEqual({ value: key, isSound: true });
  const { content } = keyBackup(key);
  expect(readKeyBackup(content)).toEqual(key);
  expect(content).not.toContain("brûlée");
  expect(readKeyBackup(content.replace(key.iv, "AAAA"))).toBeUndefined();
  expect(readKeyBackup("{")).toBeUndefined();
  expect(readKeyBackup(JSON.stringify(key))).toBeUndefined();
  expect(parseLockedKey("x")).toEqual({ value: undefined, isSound: false });
});

it("names a new entry as no other is named", () => {
  expect(freshId("rules", [])).toBe("rule-1");
  expect(freshId("rules", [{ id: "rule-2" }])).toBe("rule-3");
  expect(freshId("campaigns", [{ id: "clean-water" }, { id: "campaign-3" }, {}])).toBe(
    "campaign-4",
  );
});
