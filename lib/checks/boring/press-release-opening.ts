import { type Alternatives, cuedAlternatives } from "@/lib/draft/cued-alternatives";
import { fold } from "@/lib/draft/fold";
import { defineCheck, type Hit } from "../check";

/** So much of a post is its opening, in UTF-16 units. */
const OPENING = 220;

// Each begins at the post's first word, and no gap runs over a sentence's end, so all are linear.
const GAP = "[^.!?\\n]{0,90}?";
const ENGLISH_BODY =
  "(?:the |our )?(?:[\\p{L}.-]+ ){0,3}?(?:embassy|permanent mission|mission|consulate(?: general)?|high commission|ministry|government|department|delegation|permanent delegation|permanent representation|secretariat|office)";
const OFFICE =
  "(?:the )?(?:new |newly appointed |deputy |vice |prime |foreign |permanent |honorary )*(?:[\\p{L}]+ )?(?:ambassador|minister|president|high commissioner|consul(?: general)?|chargé d'affaires|charge d'affaires|permanent representative|secretary|state secretary|envoy|governor|deputy head of mission)";
/** "On the occasion of …, the Ambassador": the circumstance, then the dignity, and the news last. */
const EN_FRONTED =
  "(?:on the occasion of|(?:with)?in the framework of|in the context of|as part of|(?:in|on) the (?:margins|sidelines) of|at the (?:kind )?invitation of|during (?:his|her|their) (?:\\p{L}+ )?visit|further to|pursuant to)";
const ENGLISH: readonly string[] = [
  `${EN_FRONTED}[^.!?\\n]{0,100}?, (?:the |our |h\\.? ?e\\.? |foreign |deputy |prime |state )*(?:ambassador|minister|president|secretary|high commissioner|consul|embassy|mission|delegation|ministry)`,
  `it is with (?:\\p{L}+ )?(?:pleasure|pride|honou?r|joy|regret|sadness) that ${ENGLISH_BODY}`,
  `(?:(?:on|today|yesterday|this (?:morning|afternoon|week))[^.!?\\n]{0,40}?,? )?(?:the )?(?:h\\.? ?e\\.? (?:the |mr\\.?|mrs\\.?|ms\\.?|dr\\.?|ambassador|minister|president|prime minister)|h\\. ?e\\.|his excellency|her excellency|their excellencies|the (?:rt\\.? )?hon(?:ou?rable|\\.)|hon\\. )`,
  `${ENGLISH_BODY}${GAP} (?:(?:is|are) (?:pleased|delighted|honou?red|proud|happy|glad) to|(?:has|have) the (?:great )?(?:honou?r|pleasure|privilege) (?:to|of)|wish(?:es)? to|would like to|hereby|informs|announces|presents its compliments|takes this opportunity|avails itself|regrets to inform|has the honou?r|(?:has |have )?(?:today )?(?:issue[ds]?|released?|made) (?:today )?(?:the|a) (?:following )?(?:joint |official |press )?(?:statement|communiqué|declaration|release))`,
  `${OFFICE}${GAP} (?:had the (?:great |distinct )?(?:honou?r|pleasure|privilege)|has the honou?r|was (?:honou?red|pleased|delighted|privileged)|(?:paid|made) (?:an? )?(?:courtesy|official|farewell|introductory|working)|received in (?:his|her) office|today received|received today|was received (?:today )?by|held a (?:working |bilateral |courtesy )?meeting|held (?:bilateral |official )?(?:talks|consultations)|(?:today|yesterday|this (?:morning|afternoon|week)) (?:met|received|attended|visited|addressed|opened|inaugurated|hosted|held|delivered)|(?:met|received|attended|visited|addressed|opened|inaugurated|hosted|held) (?:today|yesterday|this (?:morning|afternoon|week))|delivered (?:an? |the |his |her |\\p{L}+['’]s )?(?:national |joint |opening |closing |keynote |official )*(?:statement|intervention|remarks|address|speech)|presented (?:his|her) (?:credentials|letters of credence)|participated in|took part in|graced)`,
  "(?:press (?:release|statement|note|communiqué)|media (?:release|advisory|note)|for immediate release|official (?:statement|communiqué)|joint (?:communiqué|press release)|note to (?:the )?(?:press|editors)|read-? ?out (?:of|from)|(?:statement|declaration|remarks) (?:by|of) (?:the )?(?:high representative|ambassador|minister|president|spokes\\p{L}+|permanent representative|embassy|ministry|government|foreign))(?! from)",
  "[\\p{L} ]{3,25}(?:, | \\()\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?\\)? ?[–—:-]",
];
const FRENCH: readonly string[] = [
  "(?:s\\. ?e\\. ?m|s\\. ?e\\. |s\\.e\\.m|son excellence|leurs excellences)(?: (?:madame|monsieur) l['ae] ?\\p{L}+[^.!?\\n]{0,60}? a eu l'honneur de \\p{L}+)?",
  `(?:l'ambassade|le consulat|la mission|le ministère|la délégation|la représentation|le gouvernement|la section)${GAP} (?:a|ont) (?:le (?:plaisir|grand plaisir|regret)|l'honneur) (?:de|d(?='))|(?:l'ambassade|le consulat|la mission|le ministère|la délégation)${GAP} (?:informe|porte à la connaissance|souhaite informer|tient à|présente ses compliments|a l'honneur|se réjouit de|est heureuse de|est heureux de)`,
  "(?:dans le cadre|à l'(?:invitation|occasion)|en marge|lors) d[^.!?\\n]{0,90}?, (?:son excellence|(?:monsieur |madame |m\\. |mme )?(?:l'ambassad(?:eur|rice)|l[ea] (?:vice-)?(?:ministre|président|présidente|consule?|secrétaire d'état)|notre ambassad\\p{L}+|une délégation|la délégation))",
  "(?:monsieur|madame) (?:l'ambassad(?:eur|rice)|l[ea] (?:ministre|consule?|président|présidente))[^.!?\\n]{0,60}? (?:a reçu|a été reçue?|a présidé|a pris part|a participé|s'est rendue?|a effectué)",
  `(?:(?:monsieur|madame) )?(?:l'ambassadeur|l'ambassadrice|le ministre|la ministre|le président|le consul|la consule)${GAP} (?:a eu (?:l'honneur|le plaisir)|a (?:le (?:grand |vif )?plaisir|l'honneur) (?:de|d')|a été reçue? (?:en audience|par)|a reçu en audience|s'est entretenue? avec|a effectué une visite|a rendu une visite de courtoisie|a présenté ses lettres de créance)`,
  "communiqué(?: de presse| officiel| conjoint)?(?! de la victoire)",
];
const SPANISH: readonly string[] = [
  "(?:s\\. ?e\\. |su excelencia|sus excelencias|excm[oa]\\.?|el excm[oa]\\.?)",
  `(?:la embajada|el consulado|la misión|el ministerio|la cancillería|la delegación|el gobierno)${GAP} (?:tiene el (?:agrado|honor|placer|gusto)|informa|comunica|se complace|desea informar|hace de conocimiento|pone en conocimiento|saluda (?:atentamente|cordialmente|muy atentamente|afectuosamente)|hace llegar|cumple en informar|tiene a bien|lamenta informar)`,
  "(?:en el (?:marco|contexto|ámbito) de|con (?:motivo|ocasión) de|(?:por|a) invitación de|al margen de|el día de hoy)[^.!?\\n]{0,90}?, (?:el|la|nuestr[oa]) (?:señor |señora |sr\\. |sra\\. )?(?:embajadora?|ministr[oa]|canciller|president[ea]|cónsul|vice\\p{L}+|delegación)",
  `(?:el |la )(?:señor |señora |sr\\. |sra\\. )?(?:embajadora?|ministr[oa]|president[ea]|canciller|cónsul)${GAP} (?:tuvo el (?:honor|agrado|placer|gusto)|recibió en (?:su despacho|audiencia)|fue recibid[oa] por|sostuvo (?:una reunión|un encuentro)|realizó una visita|presentó (?:sus )?cartas credenciales|mantuvo (?:una reunión|un encuentro))`,
  "comunicado(?: de prensa| oficial| conjunto)?(?:[:. ]|$)|nota de prensa",
];
/** Folding writes ß as ss. */
const GERMAN: readonly string[] = [
  "(?:s\\. ?e\\. |i\\. ?e\\. |seine exzellenz|ihre exzellenz|i\\.e\\.)",
  `(?:die|das) (?:deutsche |österreichische |schweizer(?:ische)? |\\p{L}+ )?(?:botschaft|(?:general)?konsulat|ständige vertretung|auswärtige amt|ministerium|aussenministerium|bundesregierung|vertretung)${GAP} (?:gibt bekannt|teilt mit|informiert|freut sich|bedauert|weist darauf hin|möchte|beehrt sich|hat die ehre|gibt sich die ehre|lädt herzlich)`,
  "(?:im (?:rahmen|zuge|vorfeld)|auf einladung|anlässlich|am rande)[^.!?\\n]{0,90}? (?:traf|reiste|empfing|besuchte|nahm|führte|eröffnete|hielt|sprach|unterzeichnete) (?:\\p{L}+ ){0,2}\\p{L}*(?:minister|botschafter|staatssekretär|präsident|konsul)(?:in)?",
  `(?:der|die|frau|herr|unsere?) (?:neue |stellvertretende )?(?:botschafter(?:in)?|aussenminister(?:in)?|bundesminister(?:in)?|minister(?:in)?|staatssekretär(?:in)?|generalkonsul(?:in)?|konsul(?:in)?)${GAP} (?:hatte die (?:ehre|freude|gelegenheit)|empfing|wurde (?:heute )?(?:von|empfangen)|überreichte|nahm (?:heute )?(?:an|teil)|stattete|führte (?:heute )?(?:ein|politische)|traf (?:heute )?zu)`,
  "(?:pressemitteilung|presseerklärung|pressestatement|gemeinsame erklärung|zur sofortigen veröffentlichung)",
];
const PORTUGUESE: readonly string[] = [
  "(?:s\\. ?e(?:xa)?\\.? |sua excelência|suas excelências|o exmo|a exma|s\\.exa\\.)",
  `(?:a|o) (?:embaixada|consulado(?:-geral)?|missão|ministério|governo|representação|delegação)${GAP} (?:tem (?:o prazer|a honra|o gosto|a satisfação)|informa|comunica|torna público|leva ao conhecimento|vem (?:por este meio|informar|comunicar)|lamenta informar|apresenta os seus cumprimentos|congratula-se)`,
  "(?:no (?:âmbito|quadro|contexto) d|por ocasião d|a convite d|à margem d)[^.!?\\n]{0,90}?, (?:o|a|noss[oa]) (?:senhora? )?(?:embaixadora?|ministr[oa]|presidente|cônsul|secretári[oa]|delegação|chanceler)",
  `(?:o|a) (?:senhora? |sr\\. |sra\\. )?(?:embaixadora?|ministr[oa]|presidente|cônsul(?:-geral)?|secretári[oa] de estado|chanceler)${GAP} (?:teve (?:a honra|o prazer|o gosto)|recebeu (?:em audiência|hoje)|foi recebid[oa]|realizou uma visita|manteve (?:um encontro|uma reunião)|apresentou (?:as suas )?(?:cartas )?credenciais|participou|presidiu)`,
  "comunicado(?: de imprensa| oficial| conjunto)?(?:[:. ]|$)|nota (?:à|de) imprensa|nota oficial",
];
const OPENINGS = [
  ["en", opening(ENGLISH)],
  ["fr", opening(FRENCH)],
  ["es", opening(SPANISH)],
  ["de", opening(GERMAN)],
  ["pt", opening(PORTUGUESE)],
] as const;

/** "H.E. Ambassador X had the honour to …", "The Embassy is pleased to inform": the sender's dignity comes before the news. */
export const pressReleaseOpening = defineCheck({
  id: "press-release-opening",
  speaksFor: ["diplomatese", "weak-opening", "long-sentence"],
  family: "boring",
  severity: "hint",
  scope: "post",
  languages: ["en", "fr", "es", "de", "pt"],
  source: "Openings of official posts and communiqués",
  *check({ text, language }): Iterable<Hit> {
    const folded = fold(text.slice(0, OPENING));
    for (const [own, pattern] of OPENINGS) {
      if (language !== undefined && language !== own) continue;
      const match = pattern.first(folded.text);
      const words = match?.[1];
      if (!match || !words) continue;
      const from = match[0].length - words.length;
      const start = folded.starts[from] ?? 0;
      const end = folded.ends[from + words.trimEnd().length - 1] ?? 0;
      yield {
        start,
        end,
        message: { key: "press_release_opening_why", values: { words: text.slice(start, end) } },
      };
      return;
    }
  },
});

/** At the first letter or quotation mark's inside: emoji and signs may stand before it. */
function opening(patterns: readonly string[]): Alternatives {
  return cuedAlternatives(patterns, {
    before: '^[^\\p{L}\\p{N}#@"“«]*(',
    after: ")(?![\\p{L}\\p{N}])",
    flags: "u",
  });
}
