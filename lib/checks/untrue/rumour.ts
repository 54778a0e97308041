import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { covers } from "@/lib/draft/span";
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
  ],
  ...[
    "al parecer",
    "nos dicen que",
    "nos dicen por WhatsApp",
    "nos cuentan que",
    "nos llega que",
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
    "es heißt, dass",
    "es geht das gerücht",
    "unbestätigten berichten zufolge",
    "unbestätigte berichte",
  ],
];
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
    for (const { start, end } of trie.find(tokens)) {
      if (quotations.some((quote) => covers(quote, { start, end }))) continue;
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
