import { describe, expect, it } from "vitest";
import { defineCheck } from "@/lib/checks/check";
import { parseDraft } from "@/lib/draft/draft";
import { createEngine } from "@/lib/engine/engine";
import { situationOn } from "@/lib/engine/situation";
import { compileGovernance } from "@/lib/pack/compile";
import type { Governance } from "@/lib/pack/governance";
import { layer, mergeLayers } from "@/lib/pack/layer";
import type { Pack } from "@/lib/pack/schema";
import type { RuleData } from "@/lib/pack/schema-rules";
import { createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";
import { verified } from "./make-pack";

const wording = createWording("en", english);
const rule: RuleData<"phrase"> = {
  id: "mfa.jerk",
  kind: "phrase",
  severity: "warn",
  source: "Circular 3",
  any: ["jerk"],
  tests: { hit: ["jerk"], miss: ["kind"] },
};

async function govern(
  ministry: Partial<Pack>,
  mission: Partial<Pack> = {},
  personal: Partial<Pack> = {},
) {
  const packs = await Promise.all([
    verified({ id: "personal", layer: "personal", ...personal }),
    verified({ id: "mfa.vienna", layer: "mission", ...mission }),
    verified({ id: "mfa.base", ...ministry }),
  ]);
  const governance = mergeLayers(packs);
  return {
    checks: Object.fromEntries(governance.checks),
    rules: Object.fromEntries(governance.rules.map((one) => [one.id, one])),
    ministry: governance.ministry,
    refused: governance.refusals.map(({ message }) => wording.say(message)),
    packs: governance.packs,
  };
}

describe("a required check", () => {
  it("stays on, as grave as it is, in its wording, whatever lower layers ask; each refusal says who asked", async () => {
    const { checks, refused } = await govern(
      { checks: [{ id: "weekday-date", policy: "required", severity: "warn", message: "Ours" }] },
      { checks: [{ id: "weekday-date", policy: "default-off", message: "Theirs" }] },
      { checks: [{ id: "weekday-date", severity: "hint", options: { max: 9 } }] },
    );
    expect(checks["weekday-date"]).toMatchObject({
      isOn: true,
      isRequired: true,
      severity: "warn",
      message: "Ours",
      options: undefined,
    });
    expect(refused).toEqual([
      "mfa.vienna asked to turn off weekday-date, which mfa.base requires.",
      "mfa.vienna asked to reword weekday-date, which mfa.base requires.",
      "personal asked to change the settings of weekday-date, which mfa.base requires.",
      "personal asked to make weekday-date milder, which mfa.base requires.".replace(
        "requires.",
        "requires as it is.",
      ),
    ]);
  });

  it("can be made graver below", async () => {
    const { checks, refused } = await govern(
      { checks: [{ id: "weekday-date", policy: "required", severity: "warn" }] },
      { checks: [{ id: "weekday-date", severity: "block" }] },
    );
    expect([checks["weekday-date"]?.severity, refused]).toEqual(["block", []]);
  });

  it("of its own severity gets a floor below, which never makes it milder", async () => {
    const { checks } = await govern(
      { checks: [{ id: "weekday-date", policy: "required" }] },
      { checks: [{ id: "weekday-date", severity: "hint" }] },
      { checks: [{ id: "weekday-date", severity: "block" }] },
    );
    expect(checks["weekday-date"]).toMatchObject({ severity: undefined, atLeast: "block" });
  });

  it("can be required by a lower layer of an upper one's default", async () => {
    const { checks } = await govern(
      { checks: [{ id: "weekday-date", policy: "default-off", severity: "block" }] },
      { checks: [{ id: "weekday-date", policy: "required", severity: "hint" }] },
      { checks: [{ id: "weekday-date", policy: "default-off" }] },
    );
    expect(checks["weekday-date"]).toMatchObject({
      isOn: true,
      isRequired: true,
      severity: "hint",
    });
  });
});

describe("a check that is not required", () => {
  it("is a lower layer's to set, field by field", async () => {
    const { checks, refused } = await govern(
      {
        checks: [
          { id: "weekday-date", severity: "block", message: "Ours", options: { a: 1, b: 2 } },
        ],
      },
      { checks: [{ id: "weekday-date", policy: "default-off", options: { b: 3 } }] },
    );
    expect(checks["weekday-date"]).toMatchObject({
      isOn: false,
      severity: "block",
      message: "Ours",
      options: { a: 1, b: 3 },
    });
    expect(refused).toEqual([]);
  });
});

describe("rules", () => {
  it("that are required cannot be turned off, reworded or made milder below", async () => {
    const { rules, refused } = await govern(
      { rules: [{ ...rule, policy: "required" }] },
      { checks: [{ id: "mfa.jerk", policy: "default-off", severity: "hint" }] },
    );
    expect(rules["mfa.jerk"]).toMatchObject({ isRequired: true, severity: "warn" });
    expect(refused).toHaveLength(2);
  });

  it("that are not required can be turned off and on below", async () => {
    const off = await govern(
      { rules: [rule] },
      { checks: [{ id: "mfa.jerk", policy: "default-off" }] },
    );
    expect(off.rules).toEqual({});
    const on = await govern(
      { rules: [{ ...rule, policy: "default-off" }] },
      { checks: [{ id: "mfa.jerk", policy: "default-on" }] },
    );
    expect(Object.keys(on.rules)).toEqual(["mfa.jerk"]);
  });

  it("keep their name: a lower layer's rule of the same or a look-alike name is refused", async () => {
    const { rules, refused } = await govern(
      { rules: [rule] },
      {
        rules: [{ ...rule, any: ["nice"] }],
      },
      { rules: [{ ...rule, id: "rnfa.jerk" }] },
    );
    expect(rules["mfa.jerk"]?.rule).toMatchObject({ any: ["jerk"] });
    expect(refused).toEqual([
      "mfa.vienna has a rule mfa.jerk; the name belongs to mfa.base.",
      "personal has a rule rnfa.jerk, whose name could be taken for one of mfa.base.",
    ]);
  });

  it("do not reach up: an upper layer cannot speak of a lower layer's rule", async () => {
    const { rules } = await govern(
      { checks: [{ id: "mission.jerk", policy: "default-off" }] },
      { rules: [{ ...rule, id: "mission.jerk" }] },
    );
    expect(Object.keys(rules)).toEqual(["mission.jerk"]);
  });

  it("that failed their self-test do not run, and are named", async () => {
    const pack = await verified({ rules: [rule] });
    const merged = mergeLayers([pack], { stopped: new Map([[pack.hash, ["mfa.jerk"]]]) });
    expect(merged.rules).toEqual([]);
    expect(merged.packs[0]?.stopped).toEqual(["mfa.jerk"]);
  });

  it("carry no tests to where drafts are", async () => {
    const { rules } = await govern({ rules: [rule] });
    expect(rules["mfa.jerk"]?.rule).not.toHaveProperty("tests");
  });

  it("speak the user's language where they can", async () => {
    const message = { en: "Hello", fr: "Bonjour", "pt-BR": "Oi" };
    const pack = await verified({ rules: [{ ...rule, message }] });
    const said = (locale: string) => mergeLayers([pack], { locale }).rules[0]?.message;
    expect(["fr", "fr-CA", "pt-BR", "pt", "de"].map(said)).toEqual([
      "Bonjour",
      "Bonjour",
      "Oi",
      "Hello",
      "Hello",
    ]);
  });
});

describe("a merge", () => {
  it("does not depend on the order of the packs", async () => {
    const packs = await Promise.all([
      verified({ id: "b", rules: [rule], checks: [{ id: "x", policy: "required" }] }),
      verified({
        id: "a",
        checks: [
          { id: "x", severity: "hint" },
          { id: "mfa.jerk", policy: "default-off" },
        ],
      }),
      verified({ id: "c", layer: "mission", checks: [{ id: "x", policy: "default-off" }] }),
    ]);
    const [one, ...others] = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ].map((order) => mergeLayers(order.flatMap((index) => packs[index] ?? [])));
    for (const other of others) expect(other).toEqual(one);
  });

  it("tells which checks and rules a pack locks", async () => {
    const { packs } = await govern(
      { rules: [{ ...rule, policy: "required" }], checks: [{ id: "x", policy: "required" }] },
      { checks: [{ id: "y", policy: "required" }] },
    );
    expect(packs.map(({ id, locked }) => [id, locked])).toEqual([
      ["mfa.base", ["x", "mfa.jerk"]],
      ["mfa.vienna", ["y"]],
      ["personal", []],
    ]);
  });

  it("names checks that this version does not know", async () => {
    const pack = await verified({ checks: [{ id: "weekday-dates" }] });
    const { refusals, checks } = mergeLayers([pack], {
      checks: new Map([["weekday-date", { severity: "warn" }]]),
    });
    expect(refusals.map(({ message }) => wording.say(message))).toEqual([
      "mfa.test speaks of weekday-dates, which this version does not know.",
    ]);
    expect(checks).toEqual([]);
  });

  it("is plain data, which comes through a message whole", async () => {
    const pack = await verified({
      rules: [rule],
      checks: [{ id: "x", policy: "required" }],
      timeZone: "Asia/Tokyo",
    });
    const governance = mergeLayers([pack]);
    const sent: Governance = JSON.parse(JSON.stringify(governance));
    const [here, there] = [governance, sent].map(compileGovernance);
    expect(there?.rules.rules).toEqual(here?.rules.rules);
    expect(there?.checks.get("x")).toMatchObject({ isOn: true, isRequired: true });
    expect(there?.ministry).toEqual(JSON.parse(JSON.stringify(here?.ministry)));
  });

  it("pollutes no prototype", async () => {
    await govern(
      { checks: [{ id: "x", options: { toString: true } }] },
      { checks: [{ id: "x", options: { valueOf: 1 } }] },
    );
    expect({}.toString).toBe(Object.prototype.toString);
  });
});

describe("what the packs tell", () => {
  it("grows from layer to layer; a lower layer replaces nothing", async () => {
    const fact: NonNullable<Pack["facts"]>[number] = {
      id: "f",
      subjects: ["our embassies"],
      kind: "figure",
      quantity: 61,
      source: "Report",
      checkedOn: "2026-01-01",
    };
    const { ministry, refused } = await govern(
      { facts: [fact], internalHosts: ["a.example"], state: "XR", timeZone: "Europe/Vienna" },
      {
        facts: [
          { ...fact, quantity: 62 },
          { ...fact, id: "g" },
        ],
        internalHosts: ["a.example", "b.example"],
        state: "XX",
        timeZone: "America/Lima",
      },
    );
    expect(
      ministry.facts.map(({ id, quantity, provenance }) => [
        id,
        quantity,
        provenance.pack,
        provenance.ref,
      ]),
    ).toEqual([
      ["f", 61, "mfa.base", "Report"],
      ["g", 61, "mfa.vienna", "Report"],
    ]);
    expect(refused).toEqual(["mfa.vienna has its own f; the one of mfa.base stands."]);
    expect([ministry.internalHosts, ministry.state, ministry.timeZone]).toEqual([
      ["a.example", "b.example"],
      "XR",
      "America/Lima",
    ]);
  });

  it("takes the uppermost quota, and a crisis wherever it is on", async () => {
    const quota = { postsPerDay: 6, postsPerDayInCrisis: 3 };
    const crisis = { on: false, message: "Calm" };
    const { ministry } = await govern(
      { quota, crisis },
      {
        quota: { postsPerDay: 99, postsPerDayInCrisis: 99 },
        crisis: { on: true, message: "Flood" },
      },
      { crisis: { on: false, message: "No" } },
    );
    expect(ministry.quota).toMatchObject(quota);
    expect(ministry.crisis).toMatchObject({
      on: true,
      message: "Flood",
      keyPoints: [],
      pinned: [],
    });
  });

  it("takes the uppermost word on the record, and lets any layer do without a welcome", async () => {
    const { ministry } = await govern(
      { record: { months: 6, source: "Circular 3/2026" } },
      { record: { months: 24 }, welcome: false },
    );
    expect(ministry.record).toMatchObject({ months: 6, provenance: { ref: "Circular 3/2026" } });
    expect(ministry.isWelcomed).toBe(false);
    expect((await govern({})).ministry).toMatchObject({ record: undefined, isWelcomed: true });
  });

  it("gathers where threats are reported, from every layer", async () => {
    const security = { what: "Threats", where: "Security desk", source: "Circular 14" };
    const { ministry } = await govern(
      { reporting: [security] },
      { reporting: [{ what: "Threats", where: "The guard, on the ground floor" }] },
    );
    expect(ministry.reporting).toMatchObject([
      { what: "Threats", where: "Security desk", provenance: { ref: "Circular 14" } },
      { what: "Threats", where: "The guard, on the ground floor" },
    ]);
  });

  it("lets days of a window begin and end in its pack's zone, the last one included", async () => {
    const window: NonNullable<Pack["windows"]>[number] = {
      id: "w",
      from: "2026-03-28",
      until: "2026-03-29",
      kind: "negotiation",
      topics: ["border talks"],
      advice: "Ask first",
      severity: "warn",
    };
    const { ministry } = await govern(
      {
        timeZone: "Europe/Vienna",
        windows: [{ ...window, from: "2026-03-28", until: "2026-03-29" }],
      },
      {
        timeZone: "America/Lima",
        windows: [{ ...window, id: "v", from: "2026-11-16", until: "2026-11-16T20:00:00-05:00" }],
      },
    );
    expect(ministry.windows.map(({ from, until }) => [from, until])).toEqual([
      ["2026-03-27T23:00:00.000Z", "2026-03-29T21:59:59.999Z"],
      ["2026-11-16T05:00:00.000Z", "2026-11-16T20:00:00-05:00"],
    ]);
  });
});

describe("the engine under a policy", () => {
  const loud = defineCheck({
    id: "loud",
    family: "boring",
    severity: "hint",
    scope: "post",
    languages: "any",
    source: "test",
    options: { word: "loud", most: 1 },
    *check(draft, { options }) {
      const at = draft.text.indexOf(String(options?.word));
      if (at >= 0)
        yield { start: at, end: at + String(options?.word).length, message: { text: "Too loud" } };
    },
  });
  const situation = situationOn("2026-11-20");

  async function run(text: string, ...packs: Partial<Pack>[]) {
    const policy = layer(
      await Promise.all(packs.map((parts, index) => verified({ id: `p${index}`, ...parts }))),
    );
    return createEngine([loud], policy).run([parseDraft(text)], situation);
  }

  it("says the pack's words with its circular, and moves the severity", async () => {
    const { findings } = await run("so loud", {
      checks: [{ id: "loud", severity: "block", message: "Hush", source: "Circular 8" }],
    });
    expect(findings).toMatchObject([
      {
        rule: "loud",
        severity: "block",
        message: { text: "Hush" },
        provenance: { pack: "p0", ref: "Circular 8", signed: false },
      },
    ]);
  });

  it("hands a check its own settings, those of the right type", async () => {
    const found = async (options: Record<string, string | number>) =>
      (await run("so loud, so proud", { checks: [{ id: "loud", options }] })).findings.map(
        ({ quote }) => quote,
      );
    expect(await found({})).toEqual(["loud"]);
    expect(await found({ word: "proud" })).toEqual(["proud"]);
    expect(await found({ word: 3 })).toEqual(["loud"]);
  });

  it("raises a required check to the floor of a lower layer", async () => {
    const { findings } = await run(
      "so loud",
      { checks: [{ id: "loud", policy: "required" }] },
      { layer: "mission", checks: [{ id: "loud", severity: "warn" }] },
    );
    expect(findings).toMatchObject([{ severity: "warn", isRequired: true }]);
  });

  it("runs rules under their own names, severities and families", async () => {
    const { findings, checked } = await run("What a jerk", {
      rules: [
        { ...rule, severity: "block", family: "untrue", title: "Insult", policy: "required" },
      ],
    });
    expect(checked).toBe(2);
    expect(findings).toMatchObject([
      {
        rule: "mfa.jerk",
        title: "Insult",
        severity: "block",
        family: "untrue",
        isRequired: true,
        quote: "jerk",
        provenance: { ref: "Circular 3" },
      },
    ]);
  });

  it("drops findings on accepted words, but never a required one", async () => {
    const accept: RuleData<"accept"> = {
      id: "ok",
      kind: "accept",
      words: ["LOUD", "jerk"],
      source: "s",
    };
    const quotes = async (policy: "required" | "default-on") =>
      (await run("a loud jerk", { rules: [{ ...rule, policy }, accept] })).findings.map(
        ({ quote }) => quote,
      );
    expect(await quotes("default-on")).toEqual([]);
    expect(await quotes("required")).toEqual(["jerk"]);
  });
});
