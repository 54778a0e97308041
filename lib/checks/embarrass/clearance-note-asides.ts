import { cued } from "@/lib/draft/cued-pattern";
import { type Span, spanOf } from "@/lib/draft/span";
import { ROLES, SECTIONS } from "@/lib/facts/house/house-words";

/** A remark between brackets (a question in it may end the sentence first), or after two slashes to the line's end. */
const ASIDE =
  /\[([^[\]\n]{6,160})(?:\]|$)|\(([^()\n]{6,160})(?:\)|$)|(?<=^|\s)\/\/\s?([^\n]{6,160})$|\{([^{}\n]{6,160})\}|<<([^<>\n]{6,160})>>/gmu;
/** The parts of a post, by which only its writers speak of it. */
const PART =
  "(?:sentence|line|paragraph|para|wording|word|phrase|term|spelling|quote|figure|number|hashtag|tag|handle|photo|pic|picture|caption|link|tweet|post|draft|text|bullet|emoji|translation|tone|ending|opening)s?";
/** A role at the head: "[HMA – …", "(Desk: …". A section's word needs something else to speak for it. */
const TO_ROLE = cued(new RegExp(`^@?(?:${ROLES.join("|")})(?:\\s*[:,–—]|\\s-)\\s*\\p{L}`, "u"));
const TO_SECTION = cued(
  new RegExp(`^@?(?:\\p{Lu}\\p{L}+|${SECTIONS.join("|")})(?:\\s*[:,–—]|\\s-)\\s*[^?]{0,80}`, "iu"),
);
const TALK = [
  // "do we name the airline?", "can we say thrilled", "are we happy with …"
  cued(
    /(?<!\p{L})(?:can|could|do|should|shall|may|must|are) we (?:still |really |even |also )*(?:say|name|mention|tag|use|call|keep|cut|drop|credit|quote|happy|ok|okay|allowed to|sure|need this|want this|need to|want to (?:say|name|mention|tag))(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})is (?:this|that|it|["“'‘][^"”'’]{1,40}["”'’]|\p{L}+) (?:really |still |now |actually )?(?:the (?:agreed|right|correct|proper|official|cleared|final) (?:term|name|word|title|spelling|figure|wording|handle|number)|public(?: yet| already)?\?|cleared|approved|agreed(?: language)?\?|ok(?:ay)? (?:to|with|for)|spelled|spelt|too (?:strong|weak|long|soft|harsh))/iu,
  ),
  cued(
    /(?<!\p{L})(?:has|have|did|does|do|is|are|will) (?:the )?(?:legal|hq|capital|desk|comms|protocol|treasury|amb|ambassador|minister|press office|london|paris|berlin|brussels|washington|they|she|he) (?:cleared?|seen|approved?|agreed?|signed off|ok|okay|happy|like|know)/iu,
  ),
  cued(
    /(?<!\p{L})(?:legal|hq|capital|the desk|desk|comms|press office|press|protocol|treasury|the (?:ambassador|minister|boss|pm|fm)(?:['’]s office)?|they|he|she) (?:wants?|prefers?|insists?|suggests?|objects?|would (?:like|prefer|rather)|says no|said no|asked (?:for|us)|not happy|hates?|dislikes?)(?!\p{L})/iu,
  ),
  cued(
    new RegExp(
      `(?<!\\p{L})(?:check|verify|confirm|reword|rephrase|rewrite|shorten|cut|delete|drop|move|fix|change|soften|update|double-check|keep or cut|too long|too strong)(?: with [\\p{L} ]{2,20})?[ ,:–-]+(?:the |this |that |my |his |her |their )?(?:(?:1st|2nd|first|second|last|next) )?${PART}(?!\\p{L})`,
      "iu",
    ),
  ),
  cued(
    /(?<!\p{L})(?:too (?:strong|long|soft|harsh|wordy|much)\?|sounds (?:odd|off|weird|wrong)|needs? (?:a source|checking|rewording|clearance)|source\?$|(?:is|are) (?:this|these|we) (?:right|correct|sure)\?|still (?:true|right|correct|valid)\?|per (?:hq|legal|capital) (?:edits?|comments?)|see (?:my |the )?(?:comments?|edits?|track(?:ed)? changes))/iu,
  ),
  cued(
    /(?<!\p{L})(?:fact-?check|drop if|cut if|remove if|keep if|only if (?:we|they|talks)|(?:taken out|removed|deleted|added|put back|changed) [^.?!]{0,40}(?:as (?:you |we |he |she |they )?(?:asked|requested|discussed|agreed)|per your)|tag (?:the )?(?:minister|president|ambassador|both|mfa|ministry|@)|add (?:a |the |his |her )?(?:pics?|photos?|pictures?|flags?|emojis?|links?|hashtags?|handles?|quote)(?! (?:to|of) your))/iu,
  ),
  cued(
    /(?<!\p{L})(?:à (?:valider|vérifier|voir|caler|coordonner) (?:avec|par)|consultar (?:con|com)|confirmar (?:con|com)|(?:mit|durch) [^.?!]{2,40} (?:abstimmen|klären|freigeben|mitzeichnen)|rücksprache mit)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:peut-on|doit-on|faut-il|pouvons-nous) (?:encore )?(?:dire|citer|nommer|mentionner|garder|écrire)|est-ce (?:que c['’]est )?(?:public|validé|exact)\s?\?|à (?:reformuler|raccourcir|adoucir)|le cabinet (?:préfère|veut|demande)/iu,
  ),
  cued(
    /(?<!\p{L})¿?(?:podemos|se puede|debemos) (?:decir|nombrar|mencionar|citar|usar)|¿?(?:es|está) (?:público|correcto|aprobado)(?: ya)?\?|(?:el )?gabinete (?:prefiere|quiere|pide)/iu,
  ),
  cued(
    /(?<!\p{L})(?:podemos|pode-se|devemos) (?:dizer|nomear|mencionar|citar|usar)|(?:é|está) (?:público|correto|aprovado)(?: já)?\?|(?:o )?gabinete (?:prefere|quer|pede)/iu,
  ),
  cued(
    /(?<!\p{L})(?:können|dürfen|sollen|wollen) wir (?:das |den |die )?[^?]{0,30}(?:so sagen|sagen|nennen|erwähnen|schreiben|streichen)|ist das (?:schon )?(?:öffentlich|freigegeben|abgestimmt)\?|(?:stimmt|passt) das (?:so|noch)\?|kommt das so\?|leitung (?:will|möchte|bevorzugt)/iu,
  ),
];
/** "… – JM]": a drafter's initials close the remark. */
const SIGNED = /(?:\s[–—-]\s?|\s\/)\p{Lu}{2,3}$/u;

/** What drafters say to each other in brackets about their own words. Half-open UTF-16 offsets of the first. */
export function findAside(text: string): Span | undefined {
  if (!/[[({]|\/\/|<</.test(text)) return undefined;
  for (const match of text.matchAll(ASIDE)) {
    const inside = (match.slice(1).find((each) => each !== undefined) ?? "").trim();
    if (isTalk(inside, match[1] !== undefined)) {
      return spanOf(match);
    }
  }
  return undefined;
}

function isTalk(inside: string, isSquare: boolean): boolean {
  if (TALK.some((pattern) => pattern.test(inside))) return true;
  if (TO_ROLE.test(inside) && (isSquare || inside.endsWith("?"))) return true;
  return isSquare && ((inside.endsWith("?") && TO_SECTION.test(inside)) || SIGNED.test(inside));
}
