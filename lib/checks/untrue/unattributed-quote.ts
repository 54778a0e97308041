import { Cue } from "@/lib/draft/cue";
import { cued } from "@/lib/draft/cued-pattern";
import type { Draft } from "@/lib/draft/draft";
import type { Quotation } from "@/lib/draft/entities";
import { foldText } from "@/lib/draft/fold";
import { defineCheck, type Hit } from "../check";
import { MISATTRIBUTED } from "./unattributed-quote.words";

/** Words, in five languages, that show who speaks: verbs of saying, "according to", "by". */
const SAYS =
  /(?<!\p{L})(?:said|says|say|disait|disaient|decía|dizia|saying|told|tells|wrote|writes|asks?|asked|added|adds|noted|notes|stated|states|stressed|remarks?|remarked|declared|explained|explains|reminded|reminds|quotes?|quoted|quoting|words? of|according to|(?:credited|attributed|ascribed) to|attribuée?s? à|atribuid[oa]s? a|zugeschrieben|by|from (?:a|an|one of|our|my|his|her|the) (?:[\p{L}’'-]+ ){0,2}?(?:students?|teachers?|mother|father|pupils?|readers?|visitors?|colleagues?|speech|letter|book|poem|song|article|charter|treaty|preamble|film|report|statement)|as [^.!?“”"]{1,40} put it|reminded|wrote|in (?:his|her|their|my|our) words|called|calls|titled|entitled|named|theme|motto|slogan|film|book|song|proverbe?s?|saying|refr[aá]n|dicho|prov[eé]rbios?|ditado|sprichwort|exhibition|speech|statement|report|article|panel|episode|a (?:dit|déclaré|souligné|rappelé)|dit|selon|mots de|intitulée?|thème|livre|dijo|dice|afirmó|señaló|subrayó|según|palabras de|titulad[oa]|lema|libro|disse|diz|afirmou|sublinhou|segundo|palavras de|intitulad[oa]|tema|sagte|sagt|betonte|erklärte|laut|zufolge|worte von|titel|motto|buch)(?!\p{L})/iu;
const SIGNED = /^[\s.,!]*(?:[-–—~]{1,2}|\(|\/\/|\|)\s?[@#\p{Lu}]/u;
/** "Minister Solberg: “…”", "@UNHCR: “…”": a colon after somebody; "The results are in: “…”" names nobody. */
const ANNOUNCED =
  /(?:[@#]\p{L}[\p{L}\p{N}_]*(?:\s\p{So}\uFE0F?)?:?|(?:^|[.!?\n]\s?)\p{Lu}[\p{L}.’'-]+(?:, \d{1,2})?:|\p{Lu}[\p{L}’'-]+(?:,? (?:\p{Lu}[\p{L}.’'-]*|de|da|do|of|von|van|du|des|in|\d{1,2}|\p{RI}{2}|\([^)]{1,40}\))){1,6}(?:\s\p{So}\uFE0F?)?:|(?<!\p{L})(?:[Mm]inist(?:er|re|r[oa])|[Aa]mbassad\p{L}+|[Pp]resident\p{L}*|[Pp]résident\p{L}*|[Cc]onsul|[Ss]ecretary|[Dd]irect\p{L}+|[Ss]peaker|[Tt]eacher|[Ss]tudent|[Hh]e|[Ss]he|[Tt]hey|[Ee]mbajador[a]?|[Ee]mbaixador[a]?|[Bb]otschafter\p{L}*|[Pp]räsident\p{L}*)(?:\s\p{L}+){0,4}:)\s*$/u;
/** First name and family name: whoever is named beside a quotation is taken for its speaker. */
const FULL_NAME =
  /(?<![\p{L}#@])\p{Lu}\p{Ll}+(?:[ -](?:\p{Lu}\.|\p{Lu}\p{Ll}+|de|da|do|von|van|bin|al|el)){0,3} \p{Lu}\p{Ll}{2,}(?!\p{L})/u;
/** A line that is a name: "Nelson Mandela", "— Ada, 14", "Maria de Souza, teacher". */
const SIGNS =
  /^(?:[-–—~]\s?)?\p{Lu}[\p{L}.’'-]+(?:$|[.,](?:\s|$)|\s(?:(?:de|da|do|von|van|bin|al|el)\s)?\p{Lu})/u;
/** "From Mandela's speech": a name that owns what is quoted; "from yesterday's conference" is none. */
const FROM_NAME = cued(/(?<!\p{L})from \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?['’]s?\s/u);
/** Right after it: it was said, and not by whom. */
const WAS_SAID = cued(
  /^[\s.,!?…)]*(?:(?:this|that|it|those|these|such)(?: words)? (?:was|were) (?:\p{L}+ )?(?:said|told|spoken|uttered|heard|the words)|(?:over)?heard|said|spoken|so it was said|(?:voilà )?ce qui (?:a été|s['’]est) dit|cela a été dit|(?:entendu|dit|prononcé)(?= (?:ce|hier|à|au|en|lors|aujourd))|(?:se dijo|fue dicho|así se dijo|se escuchó|se oyó|escuchado|oído)|(?:foi dito|foram palavras|ouviu-se|ouvido|disse-se)|(?:das wurde|so wurde|so hieß es|das hieß es|es wurde|gehört|gesagt)(?: \p{L}+){0,3}? ?(?:gesagt)?)(?! (?:by|par|por|pelo|pela|von|vom)(?!\p{L}))(?= (?:this|today|yesterday|last|on|in|at|to|during|ce|hier|à|au|en|lors|aujourd\p{L}*|hoy|ayer|hoje|ontem|esta|este|no|na|em|heute|gestern|im|beim|in|auf)(?!\p{L}))[^.!?\n]{0,40}/iu,
);
/** "… “ Artikel 1, Absatz 1", "… » (art. 3)": a law or scripture cited by its place, right after it. */
const CITED =
  /^[\s.,;:!?…)]*\(?(?:(?:art(?:\.|icles?|ikel|[íi]culos?|igos?)|§{1,2}|preambles?|préambule|preámbulo|preâmbulo|präambel|psalms?|surah?|sourate)\s?\p{N}*(?!\p{L})|\p{Lu}\p{L}+ \d{1,3}[:,]\s?\d{1,3})/iu;
/** The words before a colon that name who speaks, by office or by what is read from. */
const SPEAKER_LABEL =
  /(?<!\p{L})(?:ambassad\p{L}+|embaj\p{L}+|embaix\p{L}+|botschafter\p{L}*|\p{L}*minist\p{L}+|\p{L}*président\p{L}*|president\p{L}*|präsident\p{L}*|c[oó]ns[uú]l\p{L}*|konsul\p{L}*|secretar[iy]\p{L}*|secretár\p{L}+|secrétaire|sekretär\p{L}*|(?:\p{L}*presse)?attach[ée]s?|agregad[oa]|spokes\p{L}+|porte-parole|portavo\p{L}+|porta-voz\p{L}*|vocer[oa]|\p{L}*sprecher\p{L}*|représentant\p{L}*|representa(?:nte|tive)s?|vertreter\p{L}*|director\p{L}*|direct(?:eur|rice)|diretor\p{L}*|envoy|gesandte\p{L}*|speech|remarks|address|discours|discurso|palabras|palavras|rede|ansprache|allocution|communiqu[ée]|comunicado|kommuniqué|statement|declaraci[oó]n|déclaration|declaração|erklärung|resolution|résolution|resolución|resolução|constitution|constituci[oó]n|constituição|verfassung|charte|carta|charta|préambule|preámbulo|preâmbulo|präambel|article|art[ií]culo|artigo|artikel)(?!\p{L})[^:!?\n“”«»„"]{0,110}\s?:\s*$/iu;
/** A document whose words the next sentence gives. */
const DOCUMENT = cued(
  /(?<!\p{L})(?:constitution|constituci[oó]n|constituição|verfassung|charte|charta|préambule|preámbulo|preâmbulo|präambel|convention|convención|convenção|konvention)(?!\p{L})/iu,
);
/** Verbs that give somebody the words, by stem, and "with these words". */
const UTTERS = cued(
  /(?<!\p{L})(?:écri(?:t|vait|vit|vent)|chant(?:e|ait|a|aba|ou|ava)|sang|répond\p{L}*|respond(?:ed|s|e|ió|eu|ía|ido)|replied|replies|(?<!qui )résum(?:e|ait|a|é)|(?<!que )resum(?:e|ió|iu|ía|ido)|disant|diciendo|dizendo|lanç(?:a|ait|ou)|lanz[oó]|escrev\p{L}+|escreve\p{L}*|escrib\p{L}+|escrito por|contestó|contestou|preguntó|perguntou|demand(?:e|ait|a)|confi(?:e|ait|a|ó|ou|ait)|conclu(?:t|ait|ded|yó|iu)|record(?:ó|ou)|rappel(?:le|ait|a)|schr(?:ieb|eibt)\p{L}*|antwortet\p{L}*|rief|meint\p{L}*|fasst\p{L}* zusammen|eröffnet\p{L}*|formulier\p{L}+|mit diese[mn] (?:satz|worten) (?:\p{L}+te|schloss|begann)|(?:avec|par|sur) ces mots (?:que|,)|con estas palabras (?:abr|inaugur|cerr|conclu)\p{L}+|com estas palavras (?:abr|encerr|conclu)\p{L}+|with these words,? (?:the|our|his|her|ambassador|minister|president))(?!\p{L})/iu,
);
/** "Aïssatou, 26 ans, boursière": a portrait lets its subject speak. */
const PORTRAIT =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.-]+)? ?[,(] ?\d{1,2}(?!\d)(?: (?:ans|años|anos|Jahre|years)|[,)])/u;
/** What is quoted to be put right, or to be laughed at, has no speaker to name. */
const PUT_RIGHT = cued(
  /(?<!\p{L})(?:myths?|mythes?|mitos?|mythos|mythen|misconceptions?|hoax|fake news|fact[- ]check|irrt[uü]m\p{L}*|idées? reçues?|bulos?|falsedad\p{L}*|notícias? falsas?|noticias? falsas?|falschmeldung\p{L}*|boatos?|intox|gerücht\p{L}*|jokes?|blagues?|chistes?|piadas?|anedotas?|\p{L}*witze?)(?!\p{L})|❌/iu,
);
/** "… ” No.", "… » Faux :": the answer to what is quoted. */
const REFUTED =
  /^[\s.,]*(?:❌|✅|(?:no|nein|non|não|falso|falsa|faux|falsch|false|wrong|untrue|stimmt nicht|not quite|nicht immer|pas toujours|no siempre|nem sempre|not always|cierto|verdad\p{L}*|vrai|richtig|true)[.,:;!])/iu;
const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;
const WORDS_AT_LEAST = 5;
/** Characters on either side of a quotation in which its speaker is looked for. */
const NEAR = 90;

/** Folded, and without accents: "mourir à" is often written "mourir a". */
function plain(text: string): string {
  return foldText(text).normalize("NFD").replace(/\p{M}/gu, "");
}

const MISATTRIBUTIONS = MISATTRIBUTED.map(({ words, ...rest }) => ({
  ...rest,
  folded: plain(words),
}));

/** A quotation without a speaker, or one that is commonly given to somebody who did not say it. A question. */
export const unattributedQuote = defineCheck({
  id: "unattributed-quote",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Quote Investigator and Wikiquote on misattributions, in our own words; practice of citing",
  *check(draft): Iterable<Hit> {
    const known = misattributed(draft);
    if (known) {
      yield known;
      return;
    }
    if (draft.quotations.length === 0 || PUT_RIGHT.test(draft.text)) return;
    let spokenUntil = -1;
    for (const quote of draft.quotations) {
      // A second passage of the same speech follows the first.
      const isContinued =
        spokenUntil >= 0 && !/\p{L}/u.test(draft.text.slice(spokenUntil, quote.start));
      if (isContinued || isAttributed(draft, quote)) {
        spokenUntil = quote.end;
        continue;
      }
      if (isNoSaying(draft, quote)) continue;
      if (DISOWNS.test(plain(draft.text))) return;
      const said = WAS_SAID.exec(draft.text.slice(quote.end))?.[0] ?? "";
      yield {
        start: quote.start,
        end: quote.end + said.trimEnd().length,
        question: true,
        message: { key: "unattributed_quote_who" },
      };
      return;
    }
  },
});

/** In folded letters: the words are said not to be somebody's. */
const DISOWNS =
  /(?<!\p{L})(?:(?:mis)?attribu\p{L}+|(?:often|wrongly|commonly|usually|falsely) (?:credited|ascribed)|(?:never|did not|didn['’]t) (?:actually )?(?:sa(?:id|y)|wr(?:ote|ite))|n['’]a (?:jamais|pas) (?:dit|ecrit)|(?:nunca|no|nao|jamas) (?:lo )?(?:dijo|disse|escribio|escreveu)|(?:nie|nicht) (?:gesagt|geschrieben)|(?:a tort|wrongly|falsely|mistakenly|por error|por erro|erroneamente|erronee|falschlich\p{L}*|zu unrecht|was not|wasn['’]t|no fue|nao foi|n['’]etait pas|nicht) (?:\p{L}+ ){0,3}(?:gandhi|einstein|churchill|voltaire|cervantes|quijote)|(?:wrongly|falsely|mistakenly|a tort|por error|falschlich\p{L}*|zu unrecht)(?!\p{L})|apocryph\p{L}*|apocrif\p{L}*|apokryph\p{L}*|atribu\p{L}+|zugeschrieben)(?!\p{L})/u;

const NAMES = Cue.ofPieces([...new Set(MISATTRIBUTED.flatMap(({ to }) => to))]);

/** Letters beyond plain ones and the quotation marks and dashes of any post: only they are taken apart. */
const HAS_MARKS = /[^\x00-\x7f\u2013\u2014\u2018-\u201e\u2026]/;

function misattributed({ text }: Draft): Hit | undefined {
  const bare = HAS_MARKS.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text;
  if (!NAMES.isIn(bare)) return undefined;
  const folded = plain(text)
    .replace(/[“”"«»„‟]/g, "")
    .replace(/\s+/g, " ");
  if (DISOWNS.test(folded)) return undefined;
  for (const { folded: words, to, says } of MISATTRIBUTIONS) {
    if (!folded.includes(words) || !to.some((name) => folded.includes(name))) continue;
    if (namesTheRightOne(folded, says)) continue;
    return {
      start: 0,
      end: text.length,
      question: true,
      message: { key: "unattributed_quote_mistaken", values: { says } },
    };
  }
  return undefined;
}

/** Whether the text names the speaker whom the literature names. */
function namesTheRightOne(folded: string, says: string): boolean {
  // "Hall about Voltaire": the second is the one it is wrongly given to.
  const names = says.replace(/ about .*$/u, ",").match(/\p{Lu}\p{L}{3,}(?=,|$| about| \d)/gu) ?? [];
  return names.some((name) => folded.includes(plain(name)));
}

/** A name, a title, a phrase inside somebody's sentence, a question, or words quoted to be answered. */
function isNoSaying({ text }: Draft, { start, end, text: quoted }: Quotation): boolean {
  const words = quoted.match(WORD) ?? [];
  if (words.length < WORDS_AT_LEAST || /[?][\s\u00a0\u202f]*[^\p{L}\p{N}\s]?$/u.test(quoted))
    return true;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 40);
  if (REFUTED.test(after) || /^\s?:/u.test(after)) return true;
  // "The Forty Rules of Love", "War and Peace": titles have a capital in every longer word.
  const isTitle = words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
  if (isTitle && !/[.!…]\P{L}*$/u.test(quoted)) return true;
  const beginsLow = /^\p{Ll}/u.test(words[0] ?? "");
  if (beginsLow ? /[\p{L}\p{N},][\s\u00a0]*$/u.test(before) : /\p{Ll}[\s\u00a0]$/u.test(before))
    return true;
  // "“Consular protection of citizens” sounds dry": the words are the subject of the sentence.
  return (
    !/[.!…]\P{L}*$/u.test(quoted) && /^ \p{Ll}/u.test(after) && !WAS_SAID.test(text.slice(end))
  );
}

function isAttributed(
  { text, mentions, links, sentences }: Draft,
  { start, end }: Quotation,
): boolean {
  if (
    links.length > 0 ||
    SIGNED.test(text.slice(end)) ||
    CITED.test(text.slice(end, end + 40)) ||
    ANNOUNCED.test(text.slice(0, start))
  )
    return true;
  // Whoever speaks is named beside the words, not anywhere in the post.
  const before = text.slice(Math.max(0, start - NEAR), start);
  const follows = text.slice(end, end + NEAR);
  const said = WAS_SAID.exec(follows)?.[0] ?? "";
  const isBy = /(?<!\p{L})(?:by|par|por|von|pel[oa])(?!\p{L})/iu.test(said);
  const after = said === "" || isBy ? follows : "";
  const isMentioned = mentions.some(
    (mention) => mention.end > start - NEAR && mention.start < end + NEAR,
  );
  if (
    isMentioned ||
    SPEAKER_LABEL.test(text.slice(Math.max(0, start - 160), start)) ||
    DOCUMENT.test(before) ||
    PORTRAIT.test(text.slice(0, start)) ||
    [before, after].some(
      (near) =>
        UTTERS.test(near) || SAYS.test(near) || FULL_NAME.test(near) || FROM_NAME.test(near),
    )
  )
    return true;
  // Signed on a line of its own: "…" then a name.
  const next = sentences.find((sentence) => sentence.start >= end);
  return next !== undefined && SIGNS.test(next.passage.text) && next.passage.tokens.length <= 8;
}
