import { cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { type Span, spanOf } from "@/lib/draft/span";
import type { Token } from "@/lib/draft/tokens";
import { defineCheck, type Hit } from "../check";
import { frameFinder } from "./frame-finder";
import { SELF_PRAISE } from "./self-praise.words";
import { PRAISED_HOLDERS } from "./self-praise-holders.words";
import { isOurs } from "./stock-phrases";

const PRAISE = new Set(
  `visionary outstanding remarkable world-class exemplary unparalleled unprecedented extraordinary exceptional inspiring inspirational
brilliant amazing fantastic impressive stellar tireless dynamic able wise distinguished esteemed unmatched unrivalled unrivaled flawless
tremendous resounding phenomenal incredible superb magnificent splendid glorious excellent successful hugely great awesome proud talented
dedicated hard-working hardworking farsighted masterful historic landmark groundbreaking pioneering leading
visionnaire exceptionnel exceptionnelle remarquable extraordinaire brillant brillante éclairé éclairée inégalé inégalée exemplaire
éclatant éclatante formidable magnifique dynamique
visionario visionaria excepcional extraordinario extraordinaria brillante ejemplar destacado destacada notable impresionante magnífico
magnífica sobresaliente inigualable rotundo rotunda`.split(/\s+/),
);
/** What a sender says of itself; the praise must stand by one of them. */
const OURS = new Set("our my its notre nos mon ma nuestro nuestra nuestros nuestras mi".split(" "));
const OURSELVES = new Set(
  `ambassador minister president embassy mission consul government ministry team leadership diplomacy diplomats colleagues staff
achievement achievements success successes performance efforts work record role contribution speech address intervention presidency
chairmanship stewardship guidance
ambassadeur ambassadrice ministre président présidente ambassade équipe diplomatie succès bilan discours réussite travail leadership
embajador embajadora ministro ministra presidente presidenta embajada equipo diplomacia éxito logro logros discurso labor gestión
liderazgo`.split(/\s+/),
);
const LEADERSHIP = new Set("leadership guidance stewardship direction égide liderazgo".split(" "));
const BENEATH = new Set("under sous bajo thanks through grâce gracias".split(" "));
/** "Once again proved", "is widely recognised as": the sender as hero of its own post. */
const BOASTS = cued(
  /(?<![\p{L}\p{N}])(?:(?:praised|applauded|admired|hailed) by (?:all|everyone|everybody)|(?:huge|great|resounding|overwhelming|tremendous|another) success for our|once again (?:proved|proven|demonstrated|showed|shown)|widely (?:praised|acclaimed|recogni[sz]ed|regarded)|second to none|(?:was|were|has been|been) (?:warmly |highly |widely |universally )(?:praised|applauded|commended|acclaimed|appreciated)|(?:received|earned|won|drew|to) (?:a )?(?:standing ovation|widespread praise|wide acclaim|high praise|overwhelming praise|thunderous applause)|punch(?:es|ing)? above (?:its|our) weight|leads? (?:the world|by example)|leading by example|global leader in|at the forefront of|proudly (?:leads?|represent(?:s|ed)?|presents?)|proud of (?:our|his|her|its) (?:\p{L}+ ){0,2}(?:achievements?|success(?:es)?|record|leadership|role|contribution)|une fois de plus (?:prouvé|démontré|montré)|a été (?:unanimement|largement) (?:salué|saluée|applaudi|applaudie)|fiers? de (?:notre|nos) (?:\p{L}+ ){0,1}(?:succès|bilan|réussites?|rôle)|una vez más (?:demostró|ha demostrado|demostramos)|fue (?:ampliamente|muy) (?:aplaudid[oa]|elogiad[oa])|orgullos[oa]s? de (?:nuestr[oa]s?) (?:logros?|éxitos?|liderazgo|labor))(?![\p{L}\p{N}])/iu,
);
const BOAST_TRIGGERS = new Set(
  `praised applauded admired hailed success once widely second warmly highly universally received earned won drew to punch punches punching lead leads leading global forefront proudly
proud fois unanimement largement fiers fier vez ampliamente muy orgullosos orgullosas orgulloso orgullosa`.split(
    /\s+/,
  ),
);

/** The sender praised by the sender ("our amazing Ambassador", "visionary leadership"). Praise of others is left alone. */
export const selfPraise = defineCheck({
  id: "self-praise",
  speaksFor: ["cliche", "long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "sentence",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Practice of digital-diplomacy trainers",
  *check(passage): Iterable<Hit> {
    const [first, ...more] = [
      praisedOurs(passage),
      boast(passage),
      framed(passage),
      findHolder(passage),
    ].filter((own) => own !== undefined && isOurs(passage, own));
    if (!first) return;
    // Of two boasts the one that the reader meets first.
    const span = more.find((other) => other && other.end <= first.start) ?? first;
    const words = passage.text.slice(span.start, span.end);
    yield { ...span, message: { key: "self_praise_why", values: { words } } };
  },
});

/** "Our amazing Ambassador", "under the visionary leadership of". Adjectives may stand in a row. */
function praisedOurs({ tokens }: Passage): Span | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      !token ||
      !(PRAISE.has(token.text) || isWorldClass(tokens, at) || isHardWorking(tokens, at))
    )
      continue;
    let head = at + 1;
    while (
      head < at + 5 &&
      tokens[head]?.kind === "word" &&
      !OURSELVES.has(tokens[head]?.text ?? "")
    )
      head++;
    const noun = tokens[head];
    if (!noun || !OURSELVES.has(noun.text)) continue;
    const before = tokens.slice(Math.max(0, at - 3), at);
    const first = before.find(({ text }) => OURS.has(text));
    const isUnder = LEADERSHIP.has(noun.text) && before.some(({ text }) => BENEATH.has(text));
    if (!first && !isUnder && !isWorldClass(tokens, at)) continue;
    return { start: (first ?? token).start, end: noun.end };
  }
  return undefined;
}

/** "World-class" praises by itself whoever is meant. */
function isWorldClass(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "world" && tokens[at + 1]?.text === "class";
}

function isHardWorking(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "hard" && tokens[at + 1]?.text === "working";
}

const findHolder = frameFinder(PRAISED_HOLDERS);

const frames = cuedAlternatives(SELF_PRAISE, {
  before: "(?<![\\p{L}\\p{N}])",
  after: "(?![\\p{L}\\p{N}])",
  flags: "iu",
});

function framed({ text }: Passage): Span | undefined {
  const match = frames.first(text);
  return match && spanOf(match);
}

function boast({ tokens, text }: Passage): Span | undefined {
  if (!tokens.some((token) => BOAST_TRIGGERS.has(token.text))) return undefined;
  const match = BOASTS.exec(text);
  return match ? spanOf(match) : undefined;
}
