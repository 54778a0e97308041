import { cued } from "@/lib/draft/cued-pattern";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import { covers } from "@/lib/draft/span";
import { defineCheck, type Hit } from "../check";

/** Phrases that lean on a source without naming it. From plain usage in five languages (2026-11-20). */
const PHRASES: readonly string[] = [
  ...[
    "studies show",
    "studies have shown",
    "studies suggest",
    "studies indicate",
    "a study shows",
    "research shows",
    "research has shown",
    "research suggests",
    "science shows",
    "experts say",
    "experts agree",
    "experts believe",
    "experts warn",
    "analysts say",
    "analysts believe",
    "scientists say",
    "observers say",
    "critics say",
    "sources say",
    "sources tell us",
    "sources claim",
    "some say",
    "some people say",
    "many say",
    "many believe",
    "many people believe",
    "it is said that",
    "it is widely believed",
    "it is widely known",
    "it is well known that",
    "it has been shown that",
    "it is believed that",
    "it is thought that",
    "statistics show",
    "polls show",
    "surveys show",
    "the data shows",
    "scientifically proven",
    "it has been proven",
    "it has often been shown",
    "doctors say",
    "economists say",
    "historians say",
    "scientists agree",
    "doctors agree",
    "everybody says",
    "science has proven",
    "experts are unanimous",
    "according to several studies",
    "according to some",
    "numerous studies show",
    "many studies show",
    "the numbers show",
    "history shows",
    "people are saying",
  ],
  ...[
    "des études montrent",
    "les études montrent",
    "des études ont montré",
    "selon des études",
    "selon les experts",
    "selon des experts",
    "les experts s'accordent",
    "les experts sont unanimes",
    "les scientifiques sont unanimes",
    "la science le prouve",
    "c'est scientifiquement prouvé",
    "selon plusieurs études",
    "selon de nombreuses études",
    "de nombreuses études montrent",
    "selon certains",
    "certains disent",
    "on dit que",
    "il est prouvé que",
    "il est bien connu que",
    "de l'avis général",
    "les médecins le disent",
    "les experts le disent",
    "les spécialistes disent",
    "les scientifiques disent",
    "tout le monde le dit",
    "selon nos sources",
    "les sondages montrent",
  ],
  ...[
    "los estudios muestran",
    "estudios muestran",
    "los estudios demuestran",
    "estudios demuestran",
    "está demostrado que",
    "los expertos dicen",
    "expertos dicen",
    "según los expertos",
    "según expertos",
    "según algunos",
    "algunos dicen",
    "muchos creen",
    "es bien sabido que",
    "como es sabido",
    "las encuestas muestran",
    "fuentes aseguran",
  ],
  ...[
    "estudos mostram",
    "os estudos mostram",
    "está provado que",
    "especialistas dizem",
    "os especialistas dizem",
    "segundo especialistas",
    "segundo alguns",
    "muitos acreditam",
    "é sabido que",
    "alguns dizem",
    "as sondagens mostram",
  ],
  ...[
    "studien zeigen",
    "studien belegen",
    "experten sagen",
    "experten meinen",
    "laut experten",
    "es ist bekannt, dass",
    "es ist erwiesen",
    "bekanntlich",
    "viele glauben",
    "man sagt",
    "umfragen zeigen",
    "quellen zufolge",
  ],
];
/** The same said freely: a plural of people or papers without a name, and a verb of saying. */
const NAMELESS: readonly RegExp[] = [
  cued(
    /(?<!\p{L})(?:(?:some|many|most|several|recent|numerous|various|countless|new|leading|unnamed) (?:studies|research|experts|analysts|scientists|researchers|economists|observers|commentators|reports|surveys|polls|sources|people) (?:have |has )?(?:also )?(?:shows?|shown|suggests?|suggested|says?|said|claims?|claimed|argues?|argued|agrees?|agreed|believes?|thinks?|finds?|found|indicates?|confirms?|confirmed|proves?|proven?|warns?|warned)|(?<!(?:our|the|these|their|its|those|official|both|annual) )(?:reports|sources|rumours) (?:suggest|indicate|say|claim))(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})according to (?:(?:some|many|most|several|recent|numerous|various|leading|unnamed|unconfirmed|media|press) )?(?:experts|studies|reports|sources|analysts|observers|scientists|surveys|polls)(?!\p{L}| (?:of|from|by|at|in|on|with|published|released|for|who|that|close)(?!\p{L}))/iu,
  ),
  cued(/(?<!\p{L})it (?:is|has been) (?:widely )?reported that(?!\p{L})/iu),
  cued(
    /(?<!\p{L})(?:plusieurs|de nombreuses|certaines|diverses|de récentes) études (?:\p{L}+ )?(?:montrent|démontrent|suggèrent|indiquent|confirment|ont montré)(?!\p{L})|(?<!\p{L})(?:plusieurs|de nombreux|certains|la plupart des) (?:experts|analystes|observateurs|chercheurs) (?:disent|estiment|affirment|pensent|s['’]accordent)(?!\p{L})|(?<!\p{L})d['’]après (?:des|les|certains|plusieurs) (?:experts|études|analystes|sources|observateurs)(?!\p{L}| (?:de|du|des|d['’]))/iu,
  ),
  cued(
    /(?<!\p{L})(?:diversos|varios|muchos|algunos|numerosos|distintos) (?:expertos|estudios|analistas|observadores|investigadores) (?:afirman|dicen|creen|sostienen|muestran|indican|demuestran|sugieren|coinciden)(?!\p{L})|(?<!\p{L})de acuerdo con (?:(?:los|algunos|varios) )?(?:expertos|estudios|analistas|fuentes)(?!\p{L}| (?:de|del)(?!\p{L}))/iu,
  ),
  cued(
    /(?<!\p{L})(?:diversos|vários|muitos|alguns|numerosos) (?:especialistas|peritos|estudos|analistas|observadores) (?:afirmam|dizem|acreditam|defendem|mostram|indicam|demonstram|sugerem|concordam)(?!\p{L})|(?<!\p{L})de acordo com (?:(?:os|alguns|vários) )?(?:especialistas|peritos|estudos|analistas|fontes)(?!\p{L}| (?:de|do|da|dos|das)(?!\p{L}))/iu,
  ),
  cued(
    /(?<!\p{L})(?:mehrere|viele|zahlreiche|manche|einige|neue|verschiedene) (?:studien|experten|fachleute|analysten|beobachter|forscher) (?:zeigen|belegen|sagen|meinen|glauben|behaupten|warnen)(?!\p{L})|(?<!\p{L})(?:experten|fachleuten|beobachtern|studien|berichten|medienberichten) zufolge(?!\p{L})|(?<!\p{L})laut (?:\p{L}+ )?(?:experten|fachleuten|studien|beobachtern|medienberichten)(?!\p{L}| (?:der|des|von|aus)(?!\p{L}))/iu,
  ),
  cued(
    /(?<!\p{L})(?:está (?:más que )?(?:demostrado|probado|comprobado)(?: \p{L}+)?|es(?:tá)? (?:científicamente )?(?:probado|comprobado)) que(?!\p{L})|(?<!\p{L})según (?:(?:varios|varias|diversos|diversas|algunos|algunas|muchos|muchas|numerosos|recientes) )?(?:estudios|investigaciones|encuestas|analistas|científicos|fuentes)(?!\p{L}| (?:de|del|publicad|oficiales)(?!\p{L}))/iu,
  ),
  cued(
    /(?<!\p{L})segundo (?:(?:vári[oa]s|divers[oa]s|algun[sm]a?s?|muit[oa]s|numeros[oa]s|recentes) )?(?:estudos|pesquisas|investigações|sondagens|analistas|cientistas|fontes|peritos)(?!\p{L}| (?:de|do|da|dos|das|oficiais)(?!\p{L}))|(?<!\p{L})está (?:cientificamente )?(?:provado|comprovado|demonstrado)(?: cientificamente)? que(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:(?:il est|c['’]est) (?:scientifiquement )?(?:prouvé|démontré|avéré)(?: que)?|(?:experts|scientifiques|économistes|spécialistes) sont (?:unanimes|d['’]accord|formels)|selon (?:(?:de nombreuses|plusieurs|diverses|certaines|les dernières) )?(?:études|recherches|enquêtes|sources|observateurs|spécialistes))(?!\p{L}| (?:de|du|des|d['’]|officielles)(?!\p{L}))/iu,
  ),
  cued(
    /(?<!\p{L})(?:(?:wissenschaftlich|längst|eindeutig) (?:bewiesen|erwiesen|belegt)|die wissenschaft (?:sagt|zeigt|ist sich einig)|(?:nach|laut) (?:neuesten |neueren |verschiedenen |vielen )?(?:studien|untersuchungen|umfragen)|(?:fachleute|forscher|experten|wissenschaftler) (?:sind sich einig|gehen davon aus|warnen|sagen))(?!\p{L}| (?:der|des|von|aus)(?!\p{L}))/iu,
  ),
  cued(
    /(?<!\p{L})(?:secondo (?:(?:alcuni|molti|diversi|vari|numerosi|recenti) )?(?:esperti|studi|analisti|osservatori|fonti|ricerche|sondaggi)(?! (?:del|della|dell['’]|di)(?!\p{L}))|gli (?:esperti|studi) (?:dicono|concordano|dimostrano)|è (?:scientificamente )?(?:dimostrato|provato) che)(?!\p{L})/iu,
  ),
  cued(
    /(?<!\p{L})(?:scientifically proven|science (?:is clear|says|tells us|proves)|(?:the )?(?:evidence|research|literature) (?:is clear|proves|tells us)|everyone says|they say|insiders say|rumou?r says|(?:it['’]s|it is) (?:no secret|common knowledge|a known fact|a well-known fact|widely (?:known|accepted|agreed|understood)|well established|generally (?:known|accepted|agreed)) that|as (?:is well known|everyone knows|we all know)|(?:most|many|some|leading) (?:economists|doctors|historians|scientists|diplomats|insiders|officials) (?:say|agree|believe|think|argue|warn))(?!\p{L})/iu,
  ),
];
const trie = PHRASES.reduce((all, phrase) => all.add(phrase, phrase), new PhraseTrie<string>());

/** "Studies show", "experts say": a source that is not named. A question; quiet beside a link. */
export const vagueSource = defineCheck({
  id: "vague-source",
  family: "untrue",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "pt", "de", "it"],
  source: "Practice of fact-checking desks: name the source",
  *check({ text, tokens, links, quotations }): Iterable<Hit> {
    if (links.length > 0) return;
    const free = NAMELESS.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match
        ? [{ start: match.index, end: match.index + match[0].length, value: match[0] }]
        : [];
    });
    for (const { start, end, value } of [...trie.find(tokens), ...free]) {
      if (quotations.some((quote) => covers(quote, { start, end }))) continue;
      yield {
        start,
        end,
        question: true,
        message: { key: "vague_source_why", values: { words: value } },
      };
      return;
    }
  },
});
