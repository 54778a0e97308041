import { describe, expect, it } from "vitest";
import { parseDraft } from "@/lib/draft/draft";
import { situationOn } from "@/lib/engine/situation";
import { type ApprovedPost, type Ministry, NO_MINISTRY } from "@/lib/ministry/ministry";
import { suggestTags } from "@/lib/tags";
import { createWording } from "@/lib/wording/wording";
import english from "@/public/_locales/en/messages.json";

const provenance = { pack: "test", version: 1, issuer: "Test", signed: false, ref: undefined };
const wording = createWording("en", english);

const PAST = [
  ["2025-03-01", "Our minister opened the winter school for young negotiators #NextEnvoys"],
  ["2025-09-20", "At the General Assembly our delegation speaks on small island states #UNGA80"],
  ["2024-09-21", "The General Assembly opens, our delegation is in New York #UNGA79"],
  ["2026-02-11", "#BlueCoast protects our fishing villages from the rising sea"],
  ["2026-04-11", "New sea walls for three fishing villages #bluecoast"],
  ["2026-05-02", "Coral nurseries and sea walls #BlueCoast"],
  ["2026-05-03", "Les villages de pêcheurs et la mer #CôteBleue"],
] as const;

const MINISTRY: Ministry = {
  ...NO_MINISTRY,
  state: "IE",
  approvedPosts: PAST.map(
    ([date, text]): ApprovedPost => ({
      date,
      text,
      language: text.startsWith("Les") ? "fr" : "en",
      provenance,
    }),
  ),
  campaigns: [
    {
      id: "Open doors",
      tags: ["#OpenDoors26"],
      topics: ["scholarship", "exchange students"],
      from: "2026-01-01",
      until: "2026-12-31",
      provenance,
    },
  ],
  calendar: [
    {
      name: "Day of our Missions",
      month: 6,
      day: 4,
      tags: ["#OurMissions"],
      topics: [],
      provenance,
    },
  ],
  handles: [
    { platform: "x", handle: "@NorthCouncil", who: "Northern Council", topics: [], provenance },
    {
      platform: "facebook",
      handle: "@north.council",
      who: "Northern Council",
      topics: [],
      provenance,
    },
  ],
};

function suggest(
  text: string,
  today = "2026-06-10",
  ministry: Ministry = NO_MINISTRY,
  channel = "x",
) {
  const draft = parseDraft(text);
  return suggestTags([draft], {
    ...situationOn(today, { channel }),
    ministry,
  }).map(({ tag, reason, at }) => ({
    tag,
    reason: wording.say(reason),
    found: at && text.slice(at.start, at.end),
  }));
}

describe("a tag is offered, with its reason", () => {
  it.each([
    [
      "Women and migration panel, live from the embassy",
      "2027-03-08",
      "#InternationalWomensDay",
      "International Women's Day is today",
    ],
    [
      "Our ambassador speaks on girls in science tonight",
      "2027-03-08",
      "#InternationalWomensDay",
      "International Women's Day is today",
    ],
    [
      "Three refugee families told us their story",
      "2026-06-20",
      "#WorldRefugeeDay",
      "World Refugee Day is today",
    ],
    [
      "Mujeres y migración: diálogo en directo desde la embajada",
      "2027-03-08",
      "#8M",
      "Día Internacional de la Mujer is today",
    ],
    [
      "Table ronde sur les femmes dans la diplomatie, ce soir à l’ambassade",
      "2027-03-08",
      "#8Mars",
      "Journée internationale des femmes is today",
    ],
    [
      "Tomorrow we talk about safe drinking water and rivers",
      "2027-03-21",
      "#WorldWaterDay",
      "World Water Day is on 22 March 2027",
    ],
    [
      "Our talks with Brazil on the Amazon went on today",
      "2026-09-07",
      "#BrazilIndependenceDay",
      "Brazil: Independence Day is today",
    ],
    ["We met our partners in Ukraine", "2026-05-12", "#Ukraine", "Ukraine is named here"],
    ["The European Union opened a new office", "2026-05-12", "#EU", "European Union is named here"],
    [
      "L’Union européenne ouvre un nouveau bureau avec nos partenaires",
      "2026-05-12",
      "#UE",
      "Union européenne is named here",
    ],
    [
      "Join our delegation at COP31 this week",
      "2026-11-10",
      "#COP31",
      "Written like a tag, without its #",
    ],
    ["Leaders of the G20 meet on Friday", "2026-11-10", "#G20", undefined],
  ])("%s (%s)", (text, today, tag, reason) => {
    const found = suggest(text, today).find((each) => each.tag === tag);
    expect(found).toBeDefined();
    if (reason) expect(found?.reason).toBe(reason);
  });

  it.each([
    [
      "Apply for a scholarship at our universities",
      "2026-06-10",
      "#OpenDoors26",
      "From the campaign Open doors",
    ],
    [
      "A warm welcome to our exchange students",
      "2026-06-10",
      "#OpenDoors26",
      "From the campaign Open doors",
    ],
    [
      "The blue coast programme grows",
      "2026-06-10",
      "#BlueCoast",
      "“blue coast” is a tag in 3 approved posts",
    ],
    [
      "Two more fishing villages have sea walls now",
      "2026-06-10",
      "#BlueCoast",
      "Used in 3 approved posts like this one",
    ],
    [
      "Our delegation is at the General Assembly",
      "2026-09-22",
      "#UNGA81",
      "Used in 2 approved posts like this one",
    ],
    ["A good day to you all", "2026-06-04", "#OurMissions", "Day of our Missions is today"],
    [
      "Ahead of the Day of our Missions we ask for your questions",
      "2026-06-01",
      "#OurMissions",
      "In the ministry’s calendar: Day of our Missions is on 4 June 2026",
    ],
    [
      "We thank the Northern Council for its help",
      "2026-06-10",
      "@NorthCouncil",
      "Official account of Northern Council, named here",
    ],
  ])("from the pack: %s (%s)", (text, today, tag, reason) => {
    expect(suggest(text, today, MINISTRY)).toContainEqual(expect.objectContaining({ tag, reason }));
  });
});

describe("a tag is not offered", () => {
  it.each([
    [
      "present in other capitals",
      "Sea walls for fishing villages #bluecoast",
      "2026-06-10",
      "#BlueCoast",
    ],
    ["of a day long past", "Women and migration panel", "2026-06-10", "#InternationalWomensDay"],
    [
      "of a day that the draft is not about",
      "The tram line to the airport is closed",
      "2027-03-08",
      "#InternationalWomensDay",
    ],
    ["of a campaign that is over", "Apply for a scholarship", "2027-06-10", "#OpenDoors26"],
    [
      "for part of a word",
      "Scholarships galore? No: scholarly debate",
      "2026-06-10",
      "#OpenDoors26",
    ],
    ["of another language", "Villages on the sea", "2026-06-10", "#CôteBleue"],
    ["for another channel", "We thank the Northern Council", "2026-06-10", "@north.council"],
    ["for the state itself", "Ireland and its partners", "2026-06-10", "#Ireland"],
    ["for a name with two meanings", "We met our friends in Georgia", "2026-06-10", "#Georgia"],
    ["for a brand", "Watch on YouTube and LinkedIn with MacDonald", "2026-06-10", "#YouTube"],
    ["of last year's number", "Our delegation is at the General Assembly", "2026-09-22", "#UNGA80"],
    ["for a word in a link", "Read https://example.org/COP31/Ukraine", "2026-06-10", "#COP31"],
  ])("%s", (_why, text, today, tag) => {
    expect(suggest(text, today, MINISTRY).map((each) => each.tag)).not.toContain(tag);
  });

  it.each(["", " ", "👍", "#", "@"])("for %j", (text) => {
    expect(suggest(text, "2026-06-10", MINISTRY)).toEqual([]);
  });
});

describe("where it can stand in the text", () => {
  it.each([
    ["The blue coast programme grows", "#BlueCoast", "blue coast"],
    ["We met our partners in Ukraine", "#Ukraine", "Ukraine"],
    ["We met our Ukrainian partners", "#Ukraine", undefined],
    ["Today is International Women’s Day", "#InternationalWomensDay", "International Women’s Day"],
    ["See you at COP31, friends", "#COP31", "COP31"],
  ])("%s", (text, tag, found) => {
    const today = text.includes("Women") ? "2027-03-08" : "2026-06-10";
    expect(suggest(text, today, MINISTRY)).toContainEqual(expect.objectContaining({ tag, found }));
  });
});

it("offers five at most, and none twice", () => {
  const text =
    "France, Spain, Italy, Poland, Norway, Japan and Kenya met NATO and the EU at COP31 in Ukraine";
  const tags = suggest(text).map(({ tag }) => tag.toLowerCase());
  expect(tags).toHaveLength(5);
  expect(new Set(tags).size).toBe(5);
});

it("gives the day as the reason, where approved posts bear the tag as well", () => {
  const approvedPosts = [
    { date: "2026-03-08", text: "Women at the table #InternationalWomensDay", provenance },
  ];
  expect(
    suggest("Women and migration panel", "2027-03-08", { ...NO_MINISTRY, approvedPosts })[0],
  ).toMatchObject({
    tag: "#InternationalWomensDay",
    reason: "International Women's Day is today",
  });
});

it("puts the campaign first", () => {
  expect(suggest("A scholarship for Ukraine at COP31", "2026-06-10", MINISTRY)[0]?.tag).toBe(
    "#OpenDoors26",
  );
});

it.each([
  ["2027-01-27", "#StateOfTheNation"],
  ["2027-07-14", "#BudgetTalks"],
])("puts first on %s what came back in these days of earlier years: %s", (today, first) => {
  const approvedPosts = [
    ["2025-01-28", "The President speaks to parliament about work and taxes #StateOfTheNation"],
    ["2026-01-26", "The President spoke to parliament about work and taxes #StateOfTheNation"],
    ["2025-07-15", "The President speaks to parliament about work and taxes #BudgetTalks"],
    ["2026-07-12", "The President spoke to parliament about work and taxes #BudgetTalks"],
    ["2026-10-02", "Our new school in Kulm has a garden #Kulm"],
  ].map(([date = "", text = ""]) => ({ date, text, language: "en" as const, provenance }));
  const draft = "The President will speak to parliament about work and taxes";
  expect(suggest(draft, today, { ...NO_MINISTRY, approvedPosts })[0]).toMatchObject({ tag: first });
});

it.each([
  ["COP31 opens in Antalya on Monday: our negotiators want shade for forests", "#COP30", "#COP31"],
  ["Our negotiators on forests at #COP31", "#COP30", undefined],
])("%s: no tag of another year's meeting", (draft, not, own) => {
  const approvedPosts = [
    ["2025-11-12", "Our negotiators on forests at #COP30"],
    ["2025-11-14", "Forests and shade #COP30"],
  ].map(([date = "", text = ""]) => ({ date, text, language: "en" as const, provenance }));
  const tags = suggest(draft, "2026-11-07", { ...NO_MINISTRY, approvedPosts }).map(
    ({ tag }) => tag,
  );
  expect(tags).not.toContain(not);
  if (own) expect(tags).toContain(own);
});
