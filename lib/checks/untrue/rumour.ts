import { cued } from "@/lib/draft/cued-pattern";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { covers, spanOf } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

/** Words that pass on what nobody has confirmed. From plain usage in five languages (2026-11-20). */
const PHRASES: readonly string[] = [
  ...[
    "reportedly",
    "apparently",
    "supposedly",
    "purportedly",
    "rumour has it",
    "rumor has it",
    "rumours that",
    "rumors that",
    "there are rumours",
    "there are rumors",
    "hearing that",
    "we hear that",
    "we hear the",
    "we've heard that",
    "we have heard that",
    "I've heard that",
    "someone told me",
    "people on the ground say",
    "word on the street",
    "rumoured that",
    "rumored that",
    "rumours suggest",
    "rumors suggest",
    "rumours are circulating",
    "rumors are circulating",
    "rumours of",
    "rumors of",
    "rumoured to be",
    "rumored to be",
    "via WhatsApp we hear",
    "we are hearing",
    "I hear that",
    "I'm hearing",
    "word is that",
    "word has it",
    "unconfirmed reports",
    "unconfirmed report",
    "not yet confirmed",
    "if reports are true",
    "if true",
    "it is being said",
    "it's being said",
    "there's talk of",
    "there is talk of",
    "word reaches us",
    "getting reports that",
    "seeing reports that",
    "hearing reports",
    "reports are coming in",
    "if the rumours are true",
    "a little bird told",
    "it appears that",
    "looks like they",
  ],
  ...[
    "il paraît que",
    "paraît-il",
    "il semblerait que",
    "on entend dire",
    "selon des rumeurs",
    "selon la rumeur",
    "à ce qu'il paraît",
    "prétendument",
    "information non confirmée",
    "d'après des rumeurs",
    "le bruit court",
    "on nous signale",
    "on nous rapporte",
    "on nous dit que",
    "il se dit que",
    "nous entendons dire",
  ],
  ...[
    "al parecer",
    "nos dicen que",
    "nos dicen por WhatsApp",
    "nos cuentan que",
    "nos llega que",
    "nos llegan noticias",
    "se comenta que",
    "hemos oído que",
    "dicen por ahí que",
    "según rumores",
    "corre el rumor",
    "se rumorea",
    "dicen que",
    "se dice que",
    "parece ser que",
    "supuestamente",
    "sin confirmar",
    "si es cierto",
  ],
  ...[
    "ao que parece",
    "alegadamente",
    "supostamente",
    "dizem que",
    "consta que",
    "fala-se em",
    "fala-se de",
    "ouvimos dizer",
    "chegam-nos relatos",
    "diz-se que",
    "há rumores",
    "corre o rumor",
    "segundo rumores",
    "por confirmar",
  ],
  ...[
    "angeblich",
    "gerüchten zufolge",
    "dem vernehmen nach",
    "offenbar soll",
    "wie man hört",
    "man hört, dass",
    "wir hören, dass",
    "es kursieren",
    "es kursiert",
    "es wird gemunkelt",
    "es heißt, dass",
    "es geht das gerücht",
    "unbestätigten berichten zufolge",
    "unbestätigte berichte",
  ],
];
/** The same said freely: a rumour that runs, or what somebody is said to say. */
const RUNS: readonly RegExp[] = [
  cued(
    /(?<!\p{L})(?:(?:there['’]s|there is|a|the|this) rumou?r (?:that|has it|going|is|about)|rumou?rs? (?:abound|swirl\p{L}*|persist|say|says|suggests?|claims?|going round|going around|has it|are (?:going|flying|swirling))|the rumou?r mill|(?:heard|hear) (?:it )?(?:on|through) the grapevine|(?:on|through) the grapevine|(?:I['’]m|we['’]re|we are|I am|been) (?:being )?told (?:that|the|there)|(?:it['’]s|it is|is|are) rumou?red|allegedly|so (?:we['’]ve|I['’]ve|we) (?:heard|hear|been told)|(?:hearing|heard) (?:whispers|chatter|talk|rumou?rs)|whispers (?:that|of)|(?:some|people) are saying|talk of the town|unverified (?:reports?|claims?)|yet to be confirmed|(?:unconfirmed|not confirmed),? but)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:il para[iî]trait|(?:il|ça) se (?:murmure|raconte|chuchote|dit) (?:que|qu['’])|on (?:murmure|raconte|chuchote|prétend|me dit) (?:que|qu['’])|(?:le bruit|la rumeur|une rumeur|des rumeurs|certaines rumeurs) (?:cour(?:t|ent)|circul(?:e|ent)|veu(?:t|lent)|di(?:t|sent)|évoqu\p{L}+|font état)|des bruits (?:courent|circulent)|rumeurs? (?:de|d['’]|selon|non)|dit-on|à ce qu['’]on (?:dit|raconte)|d['’]après ce qu['’]on (?:dit|entend)|selon les (?:bruits|rumeurs|on-dit)|reste à confirmer|sous réserve de confirmation|pas encore confirmée?)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:corren? (?:la voz|voces|(?:el |los |un )?rumor(?:es)?|el bulo)|circulan? (?:el |los |un )?rumor(?:es)?|hay rumor(?:es)?|se (?:oye|escucha|cuenta|murmura|rumorea|comenta|dice|habla de)(?: por ahí)? que|(?:he|hemos) (?:oído|escuchado) (?:que|decir)|me (?:dicen|cuentan|llega) que|según (?:parece|cuentan|dicen|se dice|se comenta)|por lo visto|cuentan que|los rumores (?:dicen|apuntan|hablan)|aún (?:no confirmad[oa]|sin confirmar)|pendiente de confirma\p{L}+|presuntamente)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:corre(?:m)? (?:o|os|um|uns)? ?(?:boatos?|rumor(?:es)?|vozes)|corre por aí|circula(?:m)? (?:o |os |um |uns )?(?:boatos?|rumor(?:es)?)|há (?:boatos|rumores|quem diga)|(?:ouve-se|ouvi|ouvimos|ouviu-se) (?:dizer )?que|ouvi dizer|dizem por aí|diz-se por aí|contam-nos que|disseram-nos que|segundo (?:consta|dizem|se diz)|pelos vistos|ao que (?:consta|se diz|dizem)|o boato|os boatos|ainda (?:não confirmad[oa]|por confirmar))(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:man (?:munkelt|erzählt sich|hört)(?:,)? (?:dass|es)|man munkelt|wie (?:man hört|zu hören ist|es heißt)|es heißt(?:,)? (?:dass|der|die|das|es)|gerüchte(?:n)? (?:besagen|zufolge|kursieren|machen die runde|gehen um|um)|(?:das|ein) gerücht(?:,| geht| macht| besagt| kursiert)|aus der gerüchteküche|gerüchteküche|hört man(?:,)? dass|(?:noch )?nicht bestätigt|unbestätigt(?:en|e|er)?|vom hörensagen)(?!\p{L})/iu,
  ),
];
/** "No consta que", and those who are said to say it: "los jardineros dicen que". */
const ATTRIBUTED =
  /(?<!\p{L})(?:no|não) consta que$|(?<!\p{L})(?:l[oa]s|[oa]s|nuestr[oa]s|noss[oa]s|sus|seus|suas) \p{L}{3,}(?: \p{L}{4,})? (?:nos )?(?:dicen|dizem|cuentan|contam) que$/iu;
const trie = PHRASES.reduce((all, phrase) => all.add(phrase, phrase), new PhraseTrie<string>());

/** Words of rumour: is it confirmed, and may an official account repeat it? A question. */
export const rumour = defineCheck({
  id: "rumour",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de"],
  source: "Practice of crisis communication: an official account confirms or keeps silent",
  *check({ tokens, quotations, text }): Iterable<Hit> {
    const free = RUNS.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match ? [spanOf(match)] : [];
    });
    for (const { start, end } of [...trie.find(tokens), ...free]) {
      if (quotations.some((quote) => covers(quote, { start, end }))) continue;
      if (ATTRIBUTED.test(text.slice(Math.max(0, start - 40), end))) continue;
      // A denial names the rumour to end it.
      if (
        /(?<!\p{L})(?:false|untrue|deny|denies|no truth|wrong|debunk\p{L}*|faux|démen\p{L}+|falso|desment\p{L}+|desmient\p{L}+|falsch|dementier\p{L}+)(?!\p{L})/iu.test(
          text,
        )
      )
        continue;
      yield {
        start,
        end,
        question: true,
        message: { key: "rumour_why", values: { words: text.slice(start, end) } },
      };
      return;
    }
  },
});
