/**
 * Notes to and from a principal's desk: what not to say, which photo to take, told to a role or a team at a sentence's head.
 * Source: usage of missions' mails in en, fr, es, pt and de, written for this project on 2026-11-21.
 */
import { type Span, trimmedSpanOf } from "@/lib/draft/span";
import { type GatedPattern, gatedMatches } from "./gated-patterns";
import { lowered, plainPattern } from "./insult/plain-pattern";

const ROLE =
  "(?:he|h\\.e\\.|hma|hom|dcm|amb|(?:the )?(?:ambassador|minister|deputy minister|high commissioner|consul general|secretary|principal|boss))";
const SHUN =
  "(?:(?:please |pls |plz |kindly )*(?:(?:don['’]t|do not|never|no need to) (?:mention|raise|bring up|name|touch|comment|take questions|answer|refer to|tag|thank|quote|use)|avoid|skip|leave out|steer clear of|stay off|stick to|keep off|cut|drop)(?: (?:the|this|that|any|all|it|questions?|naming|mentioning))?)";

const PRINCIPAL =
  "(?:(?:the |our |madam |mr\\.? )?(?:ambassador|minister|secretary|high commissioner|consul general|excellency)|sir|ma['’]am|(?:monsieur|madame|m\\.|mme) (?:le |la |l['’])(?:ambassad\\p{L}+|ministre|consule?|secrétaire)|señora? (?:embajadora?|ministr[oa]|cónsul)|senhora? (?:embaixadora?|ministr[oa]|cônsul)|(?:herr|frau) (?:botschafter(?:in)?|minister(?:in)?|staatssekretär(?:in)?))";

const NOTES: readonly GatedPattern[] = [
  {
    // "Note to HE: please don't mention …", "For HE's eyes: …", "Memo to DCM: skip …"
    cue: /(?:note|nb|memo|reminder|brief|for|fao|attn) /,
    pattern: plainPattern(
      `^[\\s([*]*(?:(?:note|nb|n\\.b\\.|memo|reminder|brief|attn)\\.? (?:to|for) ${ROLE}(?:['’]s (?:eyes|office))?(?: only)?|(?:for|fao) ${ROLE}['’]s eyes(?: only)?)\\s?[:–—-]`,
      "",
    ),
  },
  {
    // "Ambassador, please don't raise the trawlers here", "HE: skip this if …"
    cue: /don['’]t|do not|avoid|skip|leave out|clear of|stay off|stick to|keep off|never|need to|cut|drop/,
    pattern: plainPattern(
      `^[\\s([*]*(?:${ROLE}|sir|ma['’]am|madam|excellency)\\s?[,:–—-]+ ${SHUN}(?![\\p{L}])`,
      "",
    ),
  },
  {
    // "Team, use the version without the minister", "@social team: swap the photo"
    cue: /team|colleagues|folks|guys|intern/,
    pattern: plainPattern(
      `^[\\s([*]*@?(?:(?:social|web|digital|comms|press|media|video|photo) )?(?:media )?(?:team|colleagues|folks|guys|intern)\\s?[,:–—-]+ (?:please |pls |plz )?(?:swap|use|replace|crop|change|drop|take out|remove|pick|delete|check|blur) (?:the|that|this) (?:\\p{L}+ )?(?:photo|picture|pic|image|version|caption|text|link|quote|hashtag|name|logo|flag|video|draft)(?![\\p{L}])`,
      "",
    ),
  },
  {
    // "Minister: smile here", "Ambassador – you will recall that we don't comment", "Madame la Ministre, vous pourriez éviter …"
    cue: /smile|pause|look (?:at|into)|wave|recall|may (?:be asked|get asked|wish to)|might (?:be asked|want)|pourriez|pouvez (?:éviter|couper|sourire)|podría|puede (?:evitar|omitir|sonreír)|poderia|pode (?:evitar|omitir|sorrir)|könnten|nicht|lächeln|sourire|sonr|sorr/,
    pattern: plainPattern(
      `^[\\s([*]*${PRINCIPAL}\\s?[,:–—-]+ (?:(?:please |pls )?(?:smile|pause|wave|look (?:at|into)) (?:here|now|at|to|the)|you (?:will|may|might) (?:recall (?:that )?(?:we|our|this|he|she|they)|be asked|get asked|wish to (?:avoid|skip|mention|raise|note|add|leave))|(?:vous )?(?:pourriez|pouvez)(?:-vous)? (?:éviter|couper|sourire|supprimer|omettre|passer)|(?:podría|puede) (?:evitar|omitir|sonreír|saltarse|quitar)|(?:poderia|pode) (?:evitar|omitir|sorrir|saltar|retirar)|(?:sie )?könnten (?:sie )?[^.!?\\n]{0,30}(?:vermeiden|weglassen|streichen)|(?:bitte )[^.!?\\n]{1,40} nicht (?:erwähnen|ansprechen|nennen)|(?:bitte )?(?:hier )?lächeln)(?![\\p{L}])`,
      "",
    ),
  },
  {
    // "HE to decide whether to mention …", "Ambassador to pick photo"
    cue: / to (?:decide|pick|choose|check|confirm|approve)/,
    pattern: plainPattern(
      `^[\\s([*]*(?:he|h\\.e\\.|hma|hom|dcm|amb|ambassador|minister|principal) to (?:decide (?:whether|if|on) |pick (?:the |a |one )?(?:photo|picture|quote|caption|line|version|hashtag)|choose (?:the |a |one |between )?(?:photo|picture|quote|caption|line|version|hashtag)|(?:check|confirm|approve) (?:the |this )?(?:text|quote|photo|title|wording|figure|line|caption|spelling))`,
      "",
    ),
  },
  {
    // "À l'attention du ministre : ne pas citer …", "Para a ministra: não referir …"
    cue: /ne pas|éviter|no (?:citar|nombrar|referir)|evitar|não|nicht|vermeiden|keep|avoid/,
    pattern: plainPattern(
      `^[\\s([*]*(?:(?:à l['’]attention|à l['’]attn) d[ue] ?(?:la |l['’])?(?:ambassad\\p{L}+|ministre|consule?)|para (?:el|la|o|a) (?:embajadora?|ministr[oa]|cónsul|embaixadora?|cônsul)|für (?:den|die) (?:botschafter(?:in)?|minister(?:in)?))\\s?: ?(?:por favor,? |bitte )?(?:ne pas|éviter|no (?:citar|nombrar|referir|mencionar)|evitar|não (?:referir|citar|nomear|mencionar|falar)|thema \\p{L}+ vermeiden|[^.!?\\n]{1,30} nicht )`,
      "",
    ),
  },
  {
    // What is said to reporters, or kept from them: a line's own head.
    cue: /hors micro|hors citation|nur auf nachfrage|nur reaktiv|sólo si preguntan|solo si preguntan|si preguntan|se perguntado|só se perguntarem|si interrogé|en cas de question|off camera/,
    pattern: plainPattern(
      "^[\\s([*]*(?:hors micro|hors citation|nur auf nachfrage|nur reaktiv|s[oó]lo si preguntan|si preguntan|se perguntados?|só se perguntarem|si interrogée?|en cas de question)\\s?[:–—]",
      "",
    ),
  },
  {
    cue: /ne pas|éviter|n['’]oubli|no mencion|evit|não (?:fal|mencion)|nicht (?:erw|anspr|nenn)|vermeiden/,
    pattern: plainPattern(
      `^[\\s([*]*(?:(?:note )?(?:pour|à l['’]attention de|à) (?:l['’]|le |la |m\\. l['’]|mme l['’])(?:ambassad\\p{L}+|ministre|consule?|présidente?|secrétaire général\\p{L}*)\\s?[:,–—-] ?(?:merci de )?(?:ne pas|éviter|n['’]oubliez)|(?:nota )?(?:para|ojo,?) (?:el|la|o|a|señora?|senhora?)? ?(?:embajadora?|ministr[oa]|cónsul|embaixadora?|cônsul)\\s?[:,–—-] ?(?:por favor,? )?(?:no mencion|no habl|evit|não mencion|não fal)|(?:hinweis |notiz |nur )?(?:für|an) (?:den|die|frau|herrn) (?:botschafter(?:in)?|minister(?:in)?|staatssekretär(?:in)?)\\s?[:,–—-] ?(?:bitte )?[^.!?\\n]{0,40}(?:nicht (?:erwähnen|ansprechen|nennen)|vermeiden))`,
      "",
    ),
  },
];

/** The first such note in a sentence; half-open UTF-16 offsets, the mark before its first word left out. */
export function findPrincipalNote(text: string): Span | undefined {
  const [match] = gatedMatches(lowered(text), NOTES);
  return match && trimmedSpanOf(match, /^[^\p{L}@]*/u);
}
