/**
 * Set phrases of diplomatic prose that tell the reader nothing, with the plain word that may stand in their place, or the
 * question that leads to what happened. Curated for this project from communiqués' habits and the plain-language guides of
 * public administrations (plainlanguage.gov, public domain; "How to write clearly", European Commission), in our own words,
 * 2026-11-20. `find` is matched over folded text (lower case, straight apostrophes, single spaces) between word boundaries.
 */
export interface SetPhrase {
  readonly find: string;
  /** Stands in for the whole phrase; absent where only the writer knows what was meant. */
  readonly plain?: string;
  /** The key's last part: which question helps. */
  readonly ask: "plain" | "agreed" | "which" | "who-does-what" | "mean";
}

const EMPTY =
  "(?:very |most |truly |highly |extremely )?(?:fruitful|productive|constructive|candid|frank|cordial|in-? ?depth|wide-? ?ranging|comprehensive|substantive|meaningful|positive|excellent|warm|friendly|open|insightful|engaging|useful|great|rich|lively|stimulating|interesting|important)";
const EMPTIES = `${EMPTY}(?:,? (?:and )?${EMPTY})*`;
const TALK =
  "(?:exchanges? of (?:views|ideas|opinions|experiences?)|discussions?|talks|meetings?|dialogues?|consultations?|conversations?|deliberations|exchanges?)";
const TIES =
  "(?:ties|relations|relationships?|cooperation|co-operation|partnerships?|friendship|bonds?|collaboration|engagement|links)";
const DEEPEN =
  "(?:further )?(?:strengthen(?:s|ed|ing)?|deepen(?:s|ed|ing)?|enhanc(?:e|es|ed|ing)|bolster(?:s|ed|ing)?|reinforc(?:e|es|ed|ing)|consolidat(?:e|es|ed|ing)|further(?:s|ed|ing)?|elevat(?:e|es|ed|ing)|promot(?:e|es|ed|ing)|foster(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|cement(?:s|ed|ing)?|intensif(?:y|ies|ied|ying)|broaden(?:s|ed|ing)?|expand(?:s|ed|ing)?|develop(?:s|ed|ing)?)";
const OUR =
  "(?:(?:the|our|their|its|already|existing|excellent|strong|close|robust|bilateral|mutual|strategic|historic|historical|longstanding|long-? ?standing|friendly|cordial|multifaceted|comprehensive|special|brotherly|traditional|economic|political|cultural|and|ever-? ?growing|time-? ?tested|mutually beneficial|people-? ?to-? ?people)(?:,)? )";
const WHOSE =
  "(?:(?:his|her|its|our|their|my) )?(?:(?:strong|firm|shared|unwavering|steadfast|deep|sincere|profound|heartfelt|mutual|full|joint|continued|warmest|warm|ironclad|abiding|enduring) )*";

export const ENGLISH: readonly SetPhrase[] = [
  {
    find: `(?:(?:held|had|having|holding|have|enjoyed|enjoying) )?(?:an? )?${EMPTIES} exchanges? of (?:views|ideas|opinions)`,
    ask: "agreed",
  },
  { find: `(?:held|had|having|holding|enjoyed) (?:an? )?${EMPTIES} ${TALK}`, ask: "agreed" },
  { find: "(?:held|had) an exchange of views", plain: "talked", ask: "agreed" },
  { find: "exchang(?:ed|ing|e) views", plain: "talked", ask: "agreed" },
  {
    find: "(?:issues|matters|topics|subjects|questions|areas) of (?:mutual|common|shared|bilateral) (?:interest|concern)(?: and (?:mutual |common )?(?:interest|concern))?",
    ask: "which",
  },
  {
    find: "(?:a )?(?:wide|broad|whole|full) (?:range|spectrum|array) of (?:issues|topics|matters|subjects)",
    ask: "which",
  },
  {
    find: "(?:issues|matters|topics|questions) (?:of (?:regional|global|international|regional and international|regional and global) (?:importance|interest|concern|significance))",
    ask: "which",
  },
  { find: `${DEEPEN} ${OUR}*${TIES}(?: of friendship)?`, ask: "who-does-what" },
  {
    find: `(?:ways|means|ways and means|avenues|how) to (?:further )?(?:strengthen|deepen|enhance|expand|promote|boost|broaden) ${OUR}*${TIES}`,
    ask: "who-does-what",
  },
  {
    find: `(?:reaffirm|reiterat|re-? ?affirm|reconfirm|restat|underscor|underlin|renew)(?:s|es|e|ed|ing)? ${WHOSE}commitment to`,
    ask: "who-does-what",
  },
  {
    find: `(?:remains?|remained|stands?|are|is) (?:fully |firmly |strongly |deeply )?committed to (?:further )?(?:strengthening|deepening|enhancing|the)`,
    ask: "who-does-what",
  },
  {
    find: "(?:underscor|underlin|highlight|emphasi[sz]|stress|reiterat)(?:es|ed|ing|e|s)? the (?:utmost |vital |critical |crucial |key |paramount )?(?:importance|need|necessity|significance|role) (?:of|for|to)",
    ask: "mean",
  },
  {
    find: `(?:reaffirm|reiterat|express|underlin|underscor|renew|restat|voic|convey|stress)(?:es|ed|ing|e|s)? ${WHOSE}(?:determination|readiness|willingness|resolve|desire|intention|satisfaction|conviction) (?:to|for|in|at|with|that)`,
    ask: "who-does-what",
  },
  {
    find: "exchang(?:e|es|ed|ing) (?:perspectives|ideas|notes|thoughts|opinions)(?: on)?|(?:a |the )?(?:wide |broad |whole )?range of (?:bilateral|regional|global|international|political|multilateral)(?:,? (?:and )?(?:bilateral|regional|global|international|economic|multilateral))* (?:issues|matters|topics|subjects)",
    ask: "agreed",
  },
  {
    find: "(?:our|the|their|its|this) (?:(?:already|long-? ?standing|enduring|strong|growing|vibrant|deep|close|solid|robust|historic|special|unique|strategic|valued|lasting|and),? )+(?:partnership|friendship|ties|relationship|cooperation|bonds|relations)",
    ask: "mean",
  },
  {
    find: "(?:positive|continued|current|growing|strong|excellent) (?:momentum|trajectory|dynamics?) (?:in|of) (?:our|the|bilateral)|(?:depth|strength|breadth) of (?:the|our|their) (?:historic |bilateral )*(?:bonds|ties|relations|relationship|friendship|partnership)",
    ask: "mean",
  },
  { find: "(?:the )?(?:whole|entire|full|complete) (?:gamut|spectrum|range) of", ask: "which" },
  {
    find: "across the board|in all (?:spheres|areas|fields|domains)(?: of (?:mutual|common) interest)?|at all levels|on all fronts",
    ask: "which",
  },
  {
    find: "(?:areas|fields|spheres|aspects) of (?:cooperation|collaboration|engagement|partnership|bilateral (?:relations|cooperation))",
    ask: "which",
  },
  {
    find: "(?:recent|latest|current) (?:regional |global |international |political )*(?:developments|issues) (?:in the region|of mutual interest)|(?:regional and (?:international|global)|bilateral and (?:regional|multilateral|international)|bilateral, regional,? and (?:global|international)) (?:issues|developments|matters|affairs)",
    ask: "which",
  },
  {
    find: "(?:comprehensive|strategic|enhanced) (?:and (?:comprehensive|strategic|enhanced) )?(?:strategic )?partnership (?:between|with)",
    ask: "mean",
  },
  {
    find: "(?:cordial|warm|friendly|excellent|brotherly|fraternal|historic) (?:and (?:cordial|warm|friendly|excellent|brotherly|fraternal|historic) )?(?:relations|ties|relationship|bonds)",
    ask: "mean",
  },
  {
    find: "(?:two |our )?(?:brotherly|fraternal|sisterly) (?:nations|countries|peoples|states)",
    ask: "mean",
  },
  {
    find: "(?:it was|was|is) (?:agreed )?to (?:remain in (?:close )?contact|stay in touch)|agreed to (?:remain|stay|keep) in (?:close )?(?:contact|touch)|continue (?:our|their|this) (?:close |fruitful )?(?:dialogue|cooperation|engagement)",
    ask: "agreed",
  },
  { find: "(?:took|take|taking|takes) stock of", plain: "reviewed", ask: "plain" },
  { find: "(?:touched|touching|touch) (?:up)?on", plain: "discussed", ask: "plain" },
  {
    find: "avail(?:ed|s|ing)? (?:himself|herself|itself|ourselves|themselves|myself) of (?:the|this) opportunity to",
    ask: "plain",
  },
  { find: "(?:take|takes|took|taking|seize|seized) this opportunity to", ask: "plain" },
  {
    find: `express(?:ed|es|ing)? ${WHOSE}(?:gratitude|appreciation|thanks) to`,
    plain: "thanked",
    ask: "plain",
  },
  {
    find: `(?:extend|convey|offer)(?:ed|s|ing)? ${WHOSE}(?:congratulations|felicitations) to`,
    plain: "congratulated",
    ask: "plain",
  },
  {
    find: `express(?:ed|es|ing)? ${WHOSE}(?:grave |serious )?concerns? (?:about|over|at|regarding)`,
    ask: "mean",
  },
  { find: "(?:held|had|holds) (?:a )?(?:bilateral )?meetings? with", plain: "met", ask: "plain" },
  {
    find: "paid (?:an? )?(?:official |working |cordial )?visit to",
    plain: "visited",
    ask: "plain",
  },
  { find: "(?:paid|made) (?:a )?courtesy (?:call|visit) (?:on|to)", plain: "met", ask: "plain" },
  {
    find: "(?:had|have|has) the (?:great |distinct )?(?:honou?r|pleasure|privilege) (?:of|to)",
    ask: "plain",
  },
  {
    find: "(?:am|is|are|was|were) (?:deeply |truly |greatly )?(?:honou?red|privileged|humbled) to (?:have )?",
    ask: "plain",
  },
  {
    find: "look(?:s|ed|ing)? forward to (?:further |continuing to |continued )?(?:strengthening|deepening|enhancing|expanding|working (?:closely )?(?:together )?with|(?:close|fruitful|continued|further|enhanced) (?:cooperation|collaboration|engagement|partnership))",
    ask: "who-does-what",
  },
  {
    find: "in (?:a|an) (?:cordial|warm|friendly|constructive|positive|open|cordial and friendly) (?:atmosphere|spirit|manner)",
    ask: "agreed",
  },
  { find: "(?:on|in) the margins of", plain: "at", ask: "plain" },
  { find: "(?:with)?in the framework of", plain: "under", ask: "plain" },
  { find: "on the occasion of", plain: "on", ask: "plain" },
  { find: "(?:is|are|was|were) of the (?:view|opinion) that", plain: "believe that", ask: "plain" },
  { find: "with (?:regard|respect) to|in respect of", plain: "about", ask: "plain" },
  {
    find: "at this juncture|at the present time|at this point in time",
    plain: "now",
    ask: "plain",
  },
  { find: "in the near future", plain: "soon", ask: "plain" },
  { find: "(?:the )?(?:way|path|road) forward", plain: "next steps", ask: "mean" },
  {
    find: "(?:steadfast|unwavering|firm|continued|enduring|long-? ?standing|full|ironclad|unflinching) (?:commitment|support|solidarity) (?:to|for|with)|stands? ready to (?:work|cooperate|support|contribute|assist|engage)|(?:maintain|continu|intensify|pursu)(?:e|es|ed|ing|s)? (?:the )?(?:high-? ?level |regular |close |constructive |political )+(?:exchanges|dialogue|contacts|consultations|engagement)",
    ask: "who-does-what",
  },
  { find: "(?:mutually|reciprocally) (?:beneficial|acceptable)", ask: "mean" },
  { find: "win-? ?win(?: (?:cooperation|partnership|solution|outcome)s?)?", ask: "mean" },
  {
    find: "(?:time-? ?tested|all-? ?weather|iron-? ?clad|ironclad|rock-? ?solid|brotherly) (?:friendship|friends|partnership|partners|relations|ties|bonds|allies|alliance)",
    ask: "mean",
  },
  {
    find: "(?:excellent|strong|close|robust|deep|warm|cordial|friendly|historic|long-? ?standing) (?:bilateral|diplomatic) (?:ties|relations|relationship|cooperation)",
    ask: "mean",
  },
  { find: "bonds of friendship(?: and (?:cooperation|solidarity))?", ask: "mean" },
  {
    find: "people-? ?to-? ?people (?:contacts?|ties|exchanges?|links|relations|connections)",
    ask: "mean",
  },
  {
    find: "(?:closely|carefully|actively) (?:monitor|follow)(?:s|ed|ing)? (?:the )?(?:situation|developments?|events)(?: closely)?",
    ask: "who-does-what",
  },
  {
    find: "(?:monitor|follow)(?:s|ed|ing)? (?:the )?(?:situation|developments?|events) (?:very )?(?:closely|carefully|with concern)",
    ask: "who-does-what",
  },
  {
    find: "(?:call|calls|called|calling|urge|urges|urged) (?:up)?on all (?:parties|sides|actors) to (?:exercise|show) (?:maximum |utmost |the utmost )?restraint",
    ask: "who-does-what",
  },
  {
    find: "remain(?:s|ed)? (?:actively )?seized of(?: the matter)?",
    plain: "will keep working on",
    ask: "plain",
  },
  { find: "(?:key|relevant|all|various|multiple|important) stakeholders", ask: "which" },
  {
    find: "multi-? ?faceted (?:cooperation|relations|relationship|partnership|ties|challenges?)",
    ask: "mean",
  },
  {
    find: "(?:new|greater|higher|unprecedented) (?:heights|levels?)(?: of (?:cooperation|partnership|excellence))?",
    ask: "mean",
  },
  {
    find: "(?:tak(?:e|es|ing)|took|rais(?:e|es|ed|ing)|bring(?:s|ing)?|brought) (?:our |the |their )?(?:bilateral )?(?:relations|relationship|partnership|cooperation|ties) to (?:the next|a new|new|a higher|greater) (?:level|heights?|stage)s?",
    ask: "who-does-what",
  },
  {
    find: "(?:spirit|atmosphere) of (?:mutual (?:understanding|trust|respect)|friendship|partnership|cooperation)(?: and (?:mutual )?(?:understanding|trust|respect|friendship|cooperation))?",
    ask: "mean",
  },
  {
    find: "(?:shared|common) (?:values|vision|aspirations|interests|goals|objectives)(?: and (?:values|vision|aspirations|interests|goals|objectives))?",
    ask: "which",
  },
  { find: "(?:current )?state of (?:play|bilateral relations|relations between)", ask: "mean" },
  {
    find: "explor(?:e|ed|es|ing) (?:new |further |possible |potential )?(?:avenues|opportunities|ways|possibilities|areas) (?:for|of|to)(?: (?:further|future|enhanced|closer|increased|deeper))? ?(?:cooperation|collaboration|cooperate|collaborate|work together|partnership)?",
    ask: "who-does-what",
  },
  { find: "(?:valuable|useful|timely) (?:opportunity|platform|forum) (?:to|for)", ask: "mean" },
  {
    find: "(?:fruitful|close|continued|enhanced|constructive|productive) (?:cooperation|collaboration|engagement|partnership)",
    ask: "who-does-what",
  },
  { find: "pav(?:e|es|ed|ing) the way for", plain: "allows", ask: "mean" },
  { find: "(?:a )?testament to", ask: "mean" },
  { find: "high-? ?level (?:segment|engagement|dialogue|exchanges?)", ask: "which" },
];

export const FRENCH: readonly SetPhrase[] = [
  {
    find: "(?:un )?échanges? (?:de vues |d'idées )?(?:très |particulièrement )?(?:fructueux|constructifs?|riches?|francs?|approfondis?|cordiaux|cordial|productifs?|chaleureux)",
    ask: "agreed",
  },
  {
    find: "(?:fructueux|riches?|cordiaux|constructifs?) (?:échanges?|entretiens?|discussions?)",
    ask: "agreed",
  },
  {
    find: "(?:discussions?|entretiens?|rencontres?|réunions?) (?:très )?(?:fructueu(?:x|ses?)|constructi(?:fs?|ves?)|cordia(?:l|ux|les?)|approfondie?s?|productives?)",
    ask: "agreed",
  },
  {
    find: "(?:questions|sujets|thèmes|dossiers) d'intérêt (?:commun|mutuel|partagé)",
    ask: "which",
  },
  {
    find: "(?:renforc|approfond|consolid|resserr|intensifi|dynamis)(?:er|ir|ant|issant|ent|é|ement de|issement de)? (?:davantage |encore )?(?:les |nos |leurs |la |notre |leur |des )?(?:excellent(?:e)?s? )?(?:liens|relations|coopération|partenariat|amitié)(?: (?:bilatéra(?:les|le|ux)|d'amitié|de coopération|historiques?))*",
    ask: "who-does-what",
  },
  {
    find: "(?:réaffirm|réitér|renouvel|rappel)(?:er|é|ant|e|ent) (?:son|leur|notre|l'|sa|mon) ?(?:plein |ferme |profond )?(?:engagement|attachement)",
    ask: "who-does-what",
  },
  {
    find: "(?:excellen(?:ce|tes)|la qualité) (?:de |des )?(?:nos |leurs |les )?relations(?: bilatérales| d'amitié)?",
    ask: "mean",
  },
  { find: "(?:faire|fait|ont fait|a fait) le point sur", plain: "examiné", ask: "mean" },
  { find: "dans le cadre de", plain: "pendant", ask: "mean" },
  { find: "en marge d(?:e|u)", ask: "mean" },
  { find: "(?:a|ont|ai|avons) eu (?:l'honneur|le plaisir|le privilège) d", ask: "mean" },
  { find: "souligné (?:toute )?l'importance d", ask: "mean" },
  {
    find: "(?:suit|suivons|suivent) (?:avec (?:attention|préoccupation)|de près) (?:la situation|l'évolution)",
    ask: "who-does-what",
  },
  {
    find: "se sont félicité(?:e?s)? de|(?:les deux parties|les deux pays) (?:ont|se sont)|ont passé en revue|ont réaffirmé leur (?:volonté|détermination|disponibilité)|(?:relations|liens) (?:d'amitié|séculaires|fraternel(?:le)?s|privilégié(?:e)?s)|l'état de la coopération",
    ask: "agreed",
  },
  { find: "gagnant-? ?gagnant", ask: "mean" },
  { find: "(?:parties prenantes|acteurs clés)", ask: "which" },
  {
    find: "(?:dans un|dans une) (?:esprit|climat|atmosphère|ambiance) (?:cordiale?|constructi(?:f|ve)|chaleureu(?:x|se)|d'amitié|de confiance)",
    ask: "agreed",
  },
  { find: "saisi(?:r|t|ssons)? (?:cette|l') ?occasion pour", ask: "mean" },
  {
    find: "(?:préoccupations|enjeux|défis|valeurs) (?:commun(?:e)?s|partagé(?:e)?s)",
    ask: "which",
  },
];

export const SPANISH: readonly SetPhrase[] = [
  {
    find: "(?:fructífer[oa]s?|provechos[oa]s?|cordial(?:es)?|productiv[oa]s?|constructiv[oa]s?|enriquecedor(?:a|es|as)?) (?:intercambios? de (?:opiniones|impresiones|ideas|puntos de vista)|diálogos?|conversaci(?:ón|ones)|encuentros?|reuni(?:ón|ones)|intercambios?)",
    ask: "agreed",
  },
  {
    find: "(?:intercambios? de (?:opiniones|impresiones|ideas)|diálogos?|conversaci(?:ón|ones)|encuentros?|reuni(?:ón|ones)|intercambios?) (?:muy )?(?:fructífer[oa]s?|provechos[oa]s?|cordial(?:es)?|productiv[oa]s?|constructiv[oa]s?|enriquecedor(?:a|es|as)?)",
    ask: "agreed",
  },
  {
    find: "(?:temas|asuntos|cuestiones) de (?:interés|preocupación) (?:común|mutu[oa]|bilateral|compartid[oa])",
    ask: "which",
  },
  {
    find: "(?:fortalec|estrech|profundiz|reforz|consolid|afianz|intensific|ampli)(?:er|ar|iendo|ando|ió|ó|imos|amos|en|an|imiento de|ecimiento de)? (?:aún más )?(?:los|las|nuestr[oa]s?|sus?|la|el)? ?(?:excelentes? |históric[oa]s )?(?:lazos|vínculos|relaciones|cooperación|amistad|alianza|asociación)(?: (?:bilaterales?|de amistad|de cooperación|históric[oa]s))*",
    ask: "who-does-what",
  },
  {
    find: "(?:reafirm|reiter|renov|ratific)(?:ó|ar|ando|amos|aron|a|an) (?:su|nuestro|el) (?:firme |pleno )?compromiso",
    ask: "who-does-what",
  },
  {
    find: "(?:excelentes?|estrechas|históricas|inmejorables) relaciones(?: bilaterales| diplomáticas)?",
    ask: "mean",
  },
  { find: "(?:en el|dentro del) marco de", ask: "mean" },
  { find: "al margen de", ask: "mean" },
  {
    find: "(?:excelente|buen|actual) estado de (?:las|nuestras|sus) relaciones(?: bilaterales)?|(?:temas|asuntos|puntos) de la agenda (?:bilateral|regional|internacional|multilateral)(?: y (?:bilateral|regional|internacional|multilateral))?|(?:reafirm|reiter|manifest|expres)(?:ó|aron|amos|ar|ando) (?:su|la|nuestra) (?:voluntad|disposición|determinación|interés)|relaciones (?:de amistad|fraternas|de hermandad|históricas)|pasaron revista a",
    ask: "agreed",
  },
  {
    find: "(?:tuvo|tuve|tuvimos|tuvieron) (?:el honor|el placer|el privilegio|el gusto) de",
    ask: "mean",
  },
  { find: "(?:subray|destac|resalt|recalc)(?:ó|ar|ando|aron|amos) la importancia de", ask: "mean" },
  {
    find: "(?:sigue|seguimos|siguen) (?:de cerca|con (?:atención|preocupación)) (?:la situación|los acontecimientos)",
    ask: "who-does-what",
  },
  { find: "(?:partes interesadas|actores clave|actores relevantes)", ask: "which" },
  { find: "ganar-? ?ganar", ask: "mean" },
  {
    find: "(?:en un )?(?:ambiente|clima|espíritu) (?:cordial|constructivo|de cordialidad|de amistad|fraterno)",
    ask: "agreed",
  },
  { find: "valores (?:comunes|compartidos)", ask: "which" },
  { find: "mutuo beneficio|beneficio mutuo|mutuamente beneficios[oa]s?", ask: "mean" },
];
