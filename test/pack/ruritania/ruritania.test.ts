import { readFileSync } from "node:fs";
import nlp from "compromise/two";
import { beforeAll, describe, expect, it } from "vitest";
import { checks } from "@/lib/checks";
import { weekdayDate } from "@/lib/checks/untrue/weekday-date";
import { parseDraft } from "@/lib/draft/draft";
import { provideParser } from "@/lib/draft/syntax";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { layer, type Pack, selfTest, statusText, type VerifiedPack } from "@/lib/pack";
import { packSchema } from "@/lib/pack/schema";
import { createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";
import { read, TRIAL } from "../make-pack";

provideParser(nlp);
const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const pins = [{ key: file("test-key.pub").trim(), by: "policy" }] as const;
const say = createWording("en", english).say;

async function open(text: string): Promise<VerifiedPack> {
  const reading = await read(text, { delivery: "policy", pins });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.pack;
}

let ministry: VerifiedPack;
let mission: VerifiedPack;
let builtIn: VerifiedPack;
beforeAll(async () => {
  ministry = await open(file("ministry.signed.json"));
  mission = await open(file("mission.signed.json"));
  const reading = await read(file("../../../public/packs/built-in.json"), { delivery: "built-in" });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  builtIn = reading.pack;
});

const situation = situationOn("2026-11-20");

describe("the ministry of Ruritania", () => {
  it("uses every part of the format and every kind of rule", () => {
    const { pack } = ministry;
    const leftOut = Object.keys(packSchema.shape).filter((part) => !(part in pack));
    // Where a mission works stands in its own pack.
    expect(leftOut).toEqual(["$schema", "hostCountries", "nextKey"]);
    expect(mission.pack.hostCountries).toEqual(["AT", "SI"]);
    const kinds = new Set((pack.rules ?? []).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      "accept",
      "case",
      "consistent",
      "limit",
      "pattern",
      "phrase",
      "prefer",
      "requires",
    ]);
  });

  it("passes its own tests, which prove every phrase", () => {
    for (const { pack } of [ministry, mission, builtIn])
      expect(selfTest(pack)).toMatchObject({ failures: [], unexercised: [], untested: [] });
  });

  it("speaks of checks that there are", () => {
    const known = new Set(checks.map(({ id }) => id));
    const strangers = (ministry.pack.checks ?? []).filter(
      ({ id }) => !id.includes(".") && !known.has(id),
    );
    expect(strangers).toEqual([]);
  });

  it("governs a draft: circular, wording and fix", () => {
    const policy = layer([mission, builtIn, ministry]);
    const { findings } = createEngine([weekdayDate], policy).run(
      [parseDraft("Talks with Turkey and Swaziland on Thursday, 20 November. What a rogue state!")],
      situation,
    );
    const own = findings.filter(({ rule }) => !rule.startsWith("weekday"));
    expect(
      own.map(({ rule, severity, quote, provenance, fixes: [fix] }) => [
        rule,
        severity,
        quote,
        provenance?.ref,
        provenance?.signed,
        fix?.text,
      ]),
    ).toEqual([
      // The mission made it graver; the ministry's circular stays its source.
      ["ruritania.names.turkiye", "block", "Turkey", "Circular 5/2026", true, "Türkiye"],
      ["ruritania.phrases.rogue-state", "block", "rogue state", "Circular 3/2026", true, undefined],
      [
        "attache.names.eswatini",
        "warn",
        "Swaziland",
        "United Nations, name changed at the state's request in 2018",
        false,
        "Eswatini",
      ],
    ]);
    expect(findings.find(({ rule }) => rule === "weekday-date")).toMatchObject({
      severity: "block",
      isRequired: true,
      provenance: { pack: "ruritania.base", version: 42, ref: "Circular 12/2026, section 2" },
    });
  });

  it("is not loosened by its mission in Vienna, and says what it refused", () => {
    const { refusals, ministry: told, checks: set } = layer([ministry, mission, builtIn]);
    expect(refusals.map(({ message }) => say(message))).toEqual([
      "ruritania.vienna asked to turn off ruritania.phrases.rogue-state, which ruritania.base requires.",
      "ruritania.vienna asked to make ruritania.requires.emergency-line milder, which ruritania.base requires as it is.",
      "ruritania.vienna has its own ruritania.facts.missions; the one of ruritania.base stands.",
    ]);
    expect(told.facts.find(({ id }) => id === "ruritania.facts.missions")?.quantity).toBe(61);
    expect(told.facts.some(({ id }) => id === "vienna.facts.consular-hours")).toBe(true);
    expect(set.get("insult-office-holder")).toMatchObject({ isRequired: true, isOn: true });
  });

  it("shows the lead that it arrived, with nothing of any draft", () => {
    const governed = layer([ministry, mission]);
    const text = statusText(governed, { engine: "1.0.0", now: "2027-07-01T10:00:00Z" });
    expect(text.split("\n")).toEqual([
      "Attaché 1.0.0 · 2027-07-01T10:00:00Z",
      expect.stringMatching(
        /^ruritania\.base 42 · ministry · Ministry of Foreign Affairs of Ruritania · signed by (?:[0-9a-f]{4} ?){8} · sha256 [0-9a-f]{16} · issued 2026-11-02 · STALE since 2027-06-30 · 24 rules, 7 locked: .*weekday-date/,
      ),
      expect.stringMatching(
        /^ruritania\.vienna 3 · mission · .* · never expires · 1 rules, 0 locked$/,
      ),
      "refused: ruritania.vienna on ruritania.phrases.rogue-state, held by ruritania.base",
      "refused: ruritania.vienna on ruritania.requires.emergency-line, held by ruritania.base",
      "refused: ruritania.vienna on ruritania.facts.missions, held by ruritania.base",
    ]);
  });

  it("is refused when a byte of it is changed", async () => {
    const envelope = JSON.parse(file("ministry.signed.json"));
    const payload = envelope.payload.replace(
      /^.{100}/,
      (start: string) => `${start.slice(0, 99)}${start.endsWith("A") ? "B" : "A"}`,
    );
    const reading = await read(JSON.stringify({ ...envelope, payload }), {
      delivery: "policy",
      pins,
    });
    expect(!reading.ok && reading.problems[0]?.what).toContain("not what was signed");
  });

  it("is quiet on posts that keep its rules", () => {
    const pack: Pack = ministry.pack;
    const engine = createEngine([], layer([ministry]));
    for (const { text, date } of pack.approvedPosts ?? [])
      expect(engine.run([parseDraft(text)], { ...situation, today: date }).findings).toEqual([]);
    expect(TRIAL.pins).toEqual([]);
  });
});
