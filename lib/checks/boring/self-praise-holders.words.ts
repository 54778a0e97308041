import type { Frames } from "./frame-finder";

/**
 * The sender's own office-holder praised by the post: what he or she "demonstrated", or what something is owed to. For this project
 * from the habits of official posts in the five languages, 2026-11-21. A minister or president may be another's: only "our" one counts.
 */
const EN_HOLDER =
  "(?:our (?:\\p{L}+ )?(?:minister|president|government|team|diplomats|colleagues)|(?:the|our|my|your) (?:new |deputy |honorary )?(?:ambassador|high commissioner|consul(?: general|-general)?|permanent representative|head of mission|chargé d'affaires|embassy|mission|consulate(?: general)?|high commission)|(?:ambassador|consul general|high commissioner) \\p{L}+)";
const EN_FINE =
  "(?:remarkable|exceptional|extraordinary|outstanding|exemplary|visionary|tireless|unwavering|unparalleled|unmatched|inspiring|steadfast|selfless|admirable|impressive|relentless|untiring|legendary|profound|great|true|boundless|unstinting|incredible|amazing)";
const EN_VIRTUE =
  "(?:leadership|dedication|commitment|courage|energy|devotion|vision|professionalism|wisdom|skill|skills|effort|efforts|spirit|passion|talent|excellence|generosity|determination|statesmanship|diplomacy|charisma|service|work|vocation)";
const FR_HOLDER =
  "(?:(?:monsieur |madame |m\\. |mme )?(?:l'|notre )(?:ambassad(?:eur|rice)|équipe)|(?:notre|nos|le|la) (?:consule?(?: générale?)?|chef de mission|cheffe de mission)|notre (?:ministre|président|présidente|gouvernement|ambassade|consulat|diplomatie|mission)|son excellence)";
const FR_VIRTUE =
  "(?:engagement|dévouement|professionnalisme|courage|leadership|vision|sens du devoir|talent|détermination|travail|efforts?|énergie|générosité|sagesse|clairvoyance|excellence)";
const FR_FINE =
  "(?:infatigables?|exemplaires?|sans faille|remarquables?|exceptionnel(?:le)?s?|inlassables?|extraordinaires?|hors du commun|admirables?|indéfectibles?|visionnaires?|constants?)";
const ES_HOLDER =
  "(?:(?:el |la |nuestr[oa] |del |de la )?(?:señor |señora |sr\\. |sra\\. )?(?:embajador|embajadora|cónsul(?: general)?|encargad[oa] de negocios|jef[ea] de misión)|nuestr[oa] (?:ministr[oa]|canciller|president[ea]|gobierno|equipo|embajada))";
const ES_VIRTUE =
  "(?:vocación|dedicación|compromiso|labor|trabajo|liderazgo|profesionalidad|profesionalismo|valentía|entrega|visión|energía|esfuerzos?|talento|generosidad|gestión)";
const ES_FINE =
  "(?:extraordinari[oa]s?|notables?|incansables?|excepcional(?:es)?|ejemplar(?:es)?|encomiables?|admirables?|inquebrantables?|inmens[oa]s?|destacad[oa]s?|visionari[oa]s?|brillantes?)";
const DE_HOLDER =
  "(?:(?:unser(?:e|es|er|em|en)?|der|die|des|dem) (?:neue[nrs]? )?(?:(?:herrn? |frau )?(?:botschafter(?:in|s)?|generalkonsul(?:in|s)?|konsul(?:in|s)?|gesandte[nr]?))|unser(?:e|es|er)? (?:minister(?:in|s)?|außenminister(?:in|s)?|team|teams|regierung|botschaft))";
const DE_VIRTUE =
  "(?:einsatz(?:es)?|engagement(?:s)?|hingabe|führung|weitsicht|mut(?:es)?|leistung|arbeit|tatkraft|professionalität|verdienste|bemühungen)";
const DE_FINE =
  "(?:unermüdlich|außerordentlich|außergewöhnlich|herausragend|beispiellos|beispielhaft|vorbildlich|großartig|bemerkenswert|bewundernswert|unerschütterlich|selbstlos|visionär)\\p{L}*";
const PT_HOLDER =
  "(?:(?:o|a|do|da|noss[oa]|ao|à) (?:senhora? |sr\\. |sra\\. )?(?:embaixadora?|cônsul(?:-geral)?|chefe de missão)|noss[oa] (?:ministr[oa]|presidente|governo|equipa|embaixada))";
const PT_VIRTUE =
  "(?:dedicação|empenho|compromisso|trabalho|liderança|visão|coragem|profissionalismo|vocação|entrega|energia|esforços?|generosidade|talento)";
const PT_FINE =
  "(?:notáve(?:l|is)|incansáve(?:l|is)|extraordinári[oa]s?|excecional|excepcional|exemplar(?:es)?|inexcedíve(?:l|is)|admiráve(?:l|is)|inabaláve(?:l|is)|brilhantes?|visionári[oa]s?|enormes?)";

export const PRAISED_HOLDERS: Frames = {
  en: [
    `${EN_HOLDER} (?:\\p{L}+ ){0,3}?(?:wowed|dazzled|captivated|charmed|impressed|delighted|enthralled|electrified|mesmeri[sz]ed|shone|shines|excelled|triumphed|stole the show|won (?:over|hearts)|brought the house down)`,
    `(?:everyone|everybody|all|guests|participants|delegates|the (?:audience|crowd|room|guests|public)) (?:was|were) (?:\\p{L}+ )?(?:impressed|captivated|charmed|inspired|won over|enthralled) by ${EN_HOLDER}`,
    `${EN_HOLDER}(?:'s)? (?:\\p{L}+ ){0,4}?(?:intervention|speech|remarks|address|keynote) (?:drew|earned|won|met with|was met with|received) (?:\\p{L}+ )?(?:applause|praise|admiration|acclaim)`,
    "(?:(?:yet )?another|one more|an? (?:huge|great|big|real|major|true)) (?:\\p{L}+ )?(?:triumph|victory|win) for (?:our|the embassy|the ministry)",
    "our (?:\\p{L}+ )?(?:team|embassy|colleagues|diplomats|staff|mission|consulate) did (?:an? |another |it again)(?:(?:truly |really )?(?:fantastic|great|amazing|brilliant|outstanding|excellent|superb|wonderful) job)?",
    "our (?:embassy|mission|consulate|country|team|diplomacy|ministry) is (?:\\p{L}+ )?(?:recogni[sz]ed|hailed|seen|regarded|praised|cited|held up) as an? (?:\\p{L}+ )?(?:model|example|beacon|benchmark|reference)",
    "(?:ministers|leaders|partners|delegations|experts|colleagues|guests|everyone)(?: [\\p{L}]+){0,5}? (?:praised|hailed|applauded|lauded|commended|admired) our (?:\\p{L}+ ){0,2}(?:role|leadership|work|efforts?|ambassador|minister|embassy|team|country|government)",
    "we (?:are|have|remain) (?:truly |really |simply |quite simply |still )?(?:the (?:best|finest|friendliest|greatest|leading|number one)|number one|unbeatable|second to none)(?: \\p{L}+)? (?:team|embassy|mission|consulate|in (?:the|town))",
    "our (?:embassy|mission|consulate|team)(?: \\p{L}+){0,3} (?:was|is|has been|were) (?:voted|named|ranked|crowned|rated) (?:as )?(?:the )?(?:best|friendliest|number one|most \\p{L}+|top)",
    `${EN_HOLDER}[^.!?\\n]{0,40}? (?:demonstrate[sd]?|display(?:s|ed)?|show(?:s|ed|n)?|prove[sdn]?|exhibit(?:s|ed)?|showcase[sd]?|continue[sd]? to (?:show|display|demonstrate)) (?:(?:once again|once more|yet again|again|his|her|its|their|an?|the|such|what) )*${EN_FINE}(?:,? (?:and )?${EN_FINE})* ${EN_VIRTUE}`,
    `(?:thanks to|owing to|a result of|because of|the fruit of|credit to) (?:(?:the|his|her) )?(?:${EN_FINE},? (?:and )?)+${EN_VIRTUE}(?: and (?:\\p{L}+ )?${EN_VIRTUE})? (?:of|shown by) ${EN_HOLDER}`,
    `${EN_HOLDER}(?: [\\p{L}-]+)?, (?:an? |the |our )?${EN_FINE} \\p{L}+`,
    "(?:masterful|masterly|brilliant|superb|inspiring|magnificent|outstanding|dazzling) (?:\\p{L}+ )?(?:speech|lecture|address|talk|keynote|performance|remarks|presentation) (?:by|from) (?:(?:our|the|his excellency|her excellency) )?(?:ambassador|consul|high commissioner)",
    "(?:ambassador|consul general|high commissioner) [\\p{L}-]+'s (?:masterful|masterly|brilliant|superb|skil\\p{L}+|deft|tireless) (?:handling|work|steering|chairing|efforts|diplomacy)",
  ],
  fr: [
    `${FR_HOLDER}[^.!?\\n]{0,40}? (?:a|ont) (?:\\p{L}+ment )?(?:ébloui|conquis|captivé|impressionné|séduit|enthousiasmé|charmé|brillé|fasciné|enchanté|été (?:\\p{L}+ment )?(?:ovationnée?|applaudie?|acclamée?))`,
    `${FR_HOLDER}[^.!?\\n]{0,30}? a (?:brillamment|magistralement|superbement|admirablement|remarquablement) \\p{L}+`,
    "(?:intervention|discours|prestation|allocution|plaidoyer) (?:très )?(?:remarquée?|brillante?|magistrale?|éblouissante?|inspirante?|appréciée?|vibrante?) d(?:e |')?(?:notre|l'ambassad\\p{L}+|la ministre|son excellence|madame|monsieur)",
    "notre (?:\\p{L}+ )?(?:équipe|ambassade|consulat|mission)(?: \\p{L}+){0,2}? (?:formidable|exceptionnel(?:le)?|remarquable|extraordinaire|exemplaire|incroyable|dévouée?|infatigable)",
    `${FR_HOLDER}[^.!?\\n]{0,40}? (?:fait preuve|démontré|montré|démontre|montre|témoigne|témoigné) (?:une nouvelle fois |une fois de plus |encore )?(?:d'une? |de son |de sa |d'|son |sa |de )(?:\\p{L}+ )?${FR_VIRTUE}`,
    `(?:grâce (?:à|au|aux)|fruit (?:du|de)|par) (?:l'|la |le |au |aux |son |sa )?(?:\\p{L}+ )?${FR_VIRTUE}(?: ${FR_FINE})?(?: et [\\p{L}' ]{3,30}?)? d(?:e |')?${FR_HOLDER}`,
    `${FR_HOLDER}(?: [\\p{L}-]+){0,2}, (?:une? |l')?(?:grande? |véritable )?${FR_FINE} \\p{L}+`,
    "(?:magistrale?|brillante?|éblouissante?|remarquable|vibrante?) (?:intervention|discours|conférence|prestation|allocution|plaidoyer) de (?:l'ambassad|notre (?:ambassad|consul)|la consule|madame|monsieur)\\p{L}*",
  ],
  es: [
    `${ES_HOLDER}[^.!?\\n]{0,40}? (?:deslumbr|cautiv|conquist|impresion|encant|fascin|maravill|brill)(?:ó|aron)`,
    "(?:el|la|nuestr[oa]) (?:ministr[oa]|canciller|embajadora?|cónsul|president[ea])[^.!?\\n]{0,30}? (?:fue|ha sido) (?:\\p{L}+ )?(?:ovacionad|aplaudid|aclamad)[oa]",
    "(?:magistral|brillante|extraordinari[oa]|excelente|magnífic[oa]|memorable|gran) (?:discurso|intervención|conferencia|actuación|exposición|ponencia|papel|éxito) de(?:l embajador|l ministro|l canciller| la embajadora| la ministra| nuestr[oa])",
    "nuestr[oa] (?:\\p{L}+ )?(?:equipo|embajada|consulado|misión),? (?:siempre |tan |muy )?(?:ejemplar|extraordinari[oa]|excepcional|incansable|magnífic[oa]|increíble|maravillos[oa])",
    `${ES_HOLDER}[^.!?\\n]{0,40}? (?:demostr(?:ó|ado|ando|ar)|demuestra|mostr(?:ó|ado|ar)|muestra|hizo gala|hace gala)(?: [\\p{L}]+){0,5}? (?:${ES_FINE} ${ES_VIRTUE}|${ES_VIRTUE} ${ES_FINE})`,
    `(?:gracias (?:a|al)|fruto de|merced a) (?:la |el |los |l )?(?:${ES_FINE} )?${ES_VIRTUE}(?: ${ES_FINE})?(?: y [\\p{L} ]{3,30}?)? (?:de )?${ES_HOLDER}`,
    `${ES_HOLDER}(?: [\\p{L}-]+){0,2}, (?:una? |la |el )?(?:gran|${ES_FINE}) \\p{L}+`,
  ],
  de: [
    `${DE_HOLDER}[^.!?\\n]{0,30}? (?:beeindruckte|begeisterte|überzeugte|glänzte|verzauberte|fesselte|brillierte|bezauberte)`,
    "(?:der|die|unsere?) \\p{L}*(?:minister|botschafter|konsul|präsident)(?:in)?[^.!?\\n]{0,20}? (?:erntete|bekam|erhielt) (?:\\p{L}+ )?(?:beifall|applaus|lob|ovationen)",
    "(?:meisterhafte|glänzende|brillante|großartige|mitreißende|fulminante|beeindruckende|bravouröse)[rs]? (?:auftritt|rede|leistung|vortrag|ansprache) (?:unser\\p{L}*|des botschafters|der botschafterin|von botschafter\\p{L}*)",
    `${DE_HOLDER}[^.!?\\n]{0,50}? ${DE_FINE}(?:[ns]? und ${DE_FINE})? ${DE_VIRTUE}(?: [\\p{L}]+){0,3}? (?:gezeigt|bewiesen|unter beweis|an den tag)`,
    `${DE_HOLDER}[^.!?\\n]{0,30}? (?:zeigte|bewies|zeigt|beweist)(?: [\\p{L}]+){0,5}? ${DE_FINE} ${DE_VIRTUE}`,
    `(?:dank|durch) (?:(?:der|des|dem|den|die|das|seinem|ihrem) )?${DE_FINE} ${DE_VIRTUE} ${DE_HOLDER}`,
    `(?:${DE_HOLDER}|botschafter(?:in)?)(?: [\\p{L}-]+){0,2}, (?:eine? |der |die )?${DE_FINE} \\p{L}+`,
  ],
  pt: [
    `${PT_HOLDER}[^.!?\\n]{0,40}? (?:deslumbr|cativ|conquist|impression|encant|fascin|maravilh|brilh)(?:ou|aram)`,
    "(?:o|a|noss[oa]) (?:ministr[oa]|embaixadora?|cônsul|presidente)[^.!?\\n]{0,30}? (?:foi|tem sido) (?:\\p{L}+ )?(?:ovacionad[oa]|aplaudid[oa]|aclamad[oa])",
    "(?:magistral|brilhante|extraordinári[oa]|excelente|magnífic[oa]|memorável|notável) (?:discurso|palestra|intervenção|atuação|exposição|prestação) d(?:o embaixador|o ministro|a embaixadora|a ministra|[oa] noss[oa])",
    "noss[oa] (?:\\p{L}+ )?(?:equipa|equipe|embaixada|consulado|missão),? (?:sempre |tão |muito )?(?:exemplar|extraordinári[oa]|excecional|incansável|magnífic[oa]|incrível|maravilhos[oa])",
    `${PT_HOLDER}[^.!?\\n]{0,40}? (?:demonstr(?:ou|ar|a|ado)|mostr(?:ou|ar|a)|revel(?:ou|a)|deu provas)(?: [\\p{L}]+){0,5}? (?:${PT_FINE} ${PT_VIRTUE}|${PT_VIRTUE} ${PT_FINE})`,
    `(?:graças (?:ao|à|aos|às)|fruto d[oa]|mercê d[oa]) (?:${PT_FINE} )?${PT_VIRTUE}(?: ${PT_FINE})?(?: e [\\p{L} ]{3,30}?)? ${PT_HOLDER}`,
    `${PT_HOLDER}(?: [\\p{L}-]+){0,2}, (?:uma? |a |o )?(?:grande|${PT_FINE}) \\p{L}+`,
  ],
};
