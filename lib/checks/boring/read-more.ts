import { defineCheck, type Hit } from "../check";
import { isOurs, stockPhrases } from "./stock-phrases";

const PHRASES = {
  en: "more:, read more, read more here, read the full text, read full text, learn more, learn more here, find out more, find out more here, more here, more info, more info here, more information, more information here, more details, more details here, details here, more at, more at this link, click here, click the link, click the link below, click on the link, click below, tap here, tap the link, see here, see more, see link, see link below, see the link, link below, link here, link in bio, link in the bio, link in comments, link in the comments, link in first comment, link in the first comment, check this out, check it out, check out the link, follow this link, follow the link, visit this link, visit the link, at this link, at the link below, watch here, listen here, here is the link, read on, for more information, for more info, for more details, for further information, for further details, all information here, all the information here, all details here, all the details here, all details at, full details here, full details at, at the following link, full story here, full story, this link",
  fr: "plus ici, tout est ici, en savoir plus, pour en savoir plus, lire la suite, lire plus, à lire ici, cliquez ici, cliquez sur le lien, cliquer ici, voir ici, plus d'informations ici, plus d'infos ici, plus d'infos, plus d'informations, lien en bio, lien en commentaire, lien ci-dessous, par ici, c'est ici, suivez ce lien, en cliquant ici, en cliquant sur le lien, en cliquant sur ce lien, toutes les infos ici, toutes les informations ici, toutes les infos, tous les détails ici, au lien suivant, via le lien suivant, à découvrir ici, retrouvez toutes les infos, sur le lien suivant, détails ici, plus de détails ici",
  de: "mehr hier, alles hier, mehr dazu, mehr dazu hier, mehr infos, mehr infos hier, mehr informationen, weitere informationen, weitere infos, mehr erfahren, mehr lesen, hier weiterlesen, weiterlesen, hier klicken, hier geht's weiter, hier entlang, zum artikel, link in der bio, link im kommentar, link in den kommentaren, siehe link, link unten, details hier, alle infos hier, alles weitere hier, mehr unter, alle infos unter, alle informationen unter, alle informationen hier, alle details hier, alle details unter, unter folgendem link, unter diesem link, unter dem link, unter dem folgenden link",
  pt: "ler mais, leia mais, saiba mais, saber mais, mais informações, mais informações aqui, mais info, mais detalhes, mais detalhes aqui, clique aqui, veja aqui, ver aqui, veja mais, ver mais, mais aqui, link na bio, link nos comentários, link abaixo, no link abaixo, siga o link, neste link, conheça mais, detalhes aqui, toda a informação aqui, toda a informação em, todas as informações aqui, todas as informações em, todos os detalhes aqui, no seguinte link, no link seguinte, consulte o link, consulte aqui, através do link, carregue aqui, clique no link, clique na ligação",
  es: "más aquí, todo aquí, leer más, lee más, lea más, saber más, más información, más información aquí, más info, más info aquí, más detalles aquí, más detalles, haz clic aquí, haga clic aquí, clic aquí, pincha aquí, pinche aquí, ver aquí, ver más, vea más, conoce más, conozca más, conoce más aquí, aquí el enlace, enlace en la bio, link en la bio, enlace en comentarios, sigue este enlace, en este enlace, lea aquí, lee aquí, toda la información aquí, toda la info aquí, todos los detalles aquí, en el siguiente enlace, en el siguiente link, en el enlace, consulta el enlace, consulte el enlace, a través del siguiente enlace, pulsa aquí, pulse aquí, entra aquí, ingresa aquí",
} as const;
const find = stockPhrases<true>({
  en: () => entries(PHRASES.en),
  fr: () => entries(PHRASES.fr),
  es: () => entries(PHRASES.es),
  de: () => entries(PHRASES.de),
  pt: () => entries(PHRASES.pt),
});
/** After these the reader is told what lies behind the link: "read more about visas", "click here to vote". */
const NAMES_IT = new Set(
  "about on of in how why what where when who to from for with sur à de comment pourquoi pour sobre en de cómo por para acerca our the her his their its your nos la le les notre el los las su nuestra über zu zum zur von für wie warum wo unsere sobre da do das dos nossa nosso".split(
    " ",
  ),
);

/** A post that has told so much has told what lies behind its link. */
const TOLD = 30;

/** "Read more", "click here", "link in bio" with nothing that says what the reader will find. The first of a post. */
export const readMore = defineCheck({
  id: "read-more",
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "W3C WCAG 2.2, 2.4.4 Link purpose; GOV.UK content guide",
  *check(passage): Iterable<Hit> {
    for (const { start, end, firstToken, afterToken } of find(passage)) {
      const next = passage.tokens[afterToken];
      const before = passage.tokens.slice(0, firstToken);
      if (before.filter(({ kind }) => kind === "word").length > TOLD) return;
      // "Fish, trade, and more: …" ends a list.
      const isMore = /^more\s*:/iu.test(passage.text.slice(start, end));
      if (isMore && before.length > 0 && before.at(-1)?.kind !== "mark") continue;
      if (next && next.gap !== "line" && NAMES_IT.has(next.text)) continue;
      if (!isOurs(passage, { start, end })) continue;
      yield {
        start,
        end,
        message: { key: "read_more_why", values: { words: passage.text.slice(start, end) } },
      };
      return;
    }
  },
});

function* entries(list: string): Iterable<readonly [string, true]> {
  for (const phrase of list.split(", ")) yield [phrase, true];
}
