import type { SetPhrase } from "./diplomatese.words";

/**
 * Frames of diplomatic prose with slots: the verb in any form, the noun, the order turned round ("views were exchanged",
 * "an exchange of views took place"). Curated for this project, in our own words, from the habits of communiqués in the
 * three languages and the advice of plain-language guides (plainlanguage.gov, public domain; European Commission, "How to
 * write clearly"), 2026-11-21. Matched as the phrases of `diplomatese.words.ts` are: folded text, whole words.
 */
const ADVERB =
  "(?:(?:very|most|truly|highly|once again|again|also|further|fully|firmly|strongly|deeply|resolutely|warmly|jointly|actively|always|continuously|together) )?";
const VERBED = "(?:s|es|d|ed|ing|e)?";
const RESTATES = `(?:re-? ?affirm|reiterat|reconfirm|restat|underscor|underlin|emphasi[sz]|stress|highlight|renew|recall|convey|express|voic|affirm|pledg|repeat|state)${VERBED}`;
const RESTATED =
  "(?:reaffirmed|re-affirmed|reiterated|reconfirmed|restated|underscored|underlined|emphasi[sz]ed|stressed|highlighted|renewed|recalled|conveyed|expressed|voiced|welcomed|noted|commended)";
const WHOSE = "(?:his|her|its|our|their|my|the|both|a|an)";
const EPITHET =
  "(?:(?:full|firm|strong|continued|unwavering|steadfast|unequivocal|principled|consistent|clear|long-? ?standing|deep|sincere|profound|shared|mutual|common|joint|enduring|complete|resolute|constructive|unflinching|urgent|grave|serious|and),? )*";
const STANCE =
  "(?:position|stance|support|call|calls|appeal|commitment|adherence|attachment|solidarity|determination|readiness|willingness|resolve|conviction|belief|pledge|dedication|intention|appreciation|gratitude|satisfaction|concern|concerns|respect for)";
const TALK =
  "(?:exchange|exchanges|discussion|discussions|talks|meeting|meetings|dialogue|consultations|conversation|conversations|deliberations|engagement|session|visit|call)";
const EMPTY =
  "(?:fruitful|productive|constructive|candid|frank|cordial|in-? ?depth|wide-? ?ranging|substantive|meaningful|insightful|engaging|rich|stimulating|enriching|useful|warm|open|friendly|comprehensive|forward-? ?looking|dynamic|interactive|far-? ?reaching|thought-? ?provoking)";
const STRENGTHEN =
  "(?:strengthening|deepening|enhancing|expanding|promoting|boosting|broadening|advancing|fostering|reinforcing|consolidating|intensifying|developing|furthering|cementing|bolstering|improving|increasing|elevating|strengthen|deepen|enhance|expand|promote|boost|broaden|advance|foster|reinforce|consolidate|intensify|develop|further|cement|bolster|improve|increase|elevate)";
const TIES =
  "(?:ties|relations|relationship|cooperation|co-operation|partnership|partnerships|friendship|bonds|collaboration|engagement|links|dialogue|coordination|connectivity|understanding|agenda|exchanges|contacts|synergies|trust)";
const FILL =
  "(?:(?:the|our|their|its|both|all|these|bilateral|mutual|strategic|economic|political|cultural|regional|multilateral|international|trade|security|defence|closer|close|greater|stronger|broader|further|existing|historic|excellent|long-? ?standing|diplomatic|practical|and|commercial|comprehensive|parliamentary|academic|important),? )*";

export const ENGLISH_FRAMES: readonly SetPhrase[] = [
  {
    find: "assurances? of (?:our|its|his|her|my|the) (?:highest|renewed|most distinguished|profound) (?:and \\p{L}+ )?(?:consideration|esteem)|exercise (?:an? |the )?(?:appropriate|due|utmost|necessary) (?:degree of |level of )?(?:caution|vigilance|care)",
    ask: "mean",
  },
  {
    find: "(?:thank(?:s|ed)?|gratitude|grateful|appreciation|thanks go)(?: \\p{L}+){0,4}? to (?:all|everyone|everybody|each and every one)(?: \\p{L}+){0,6}? (?:who|that) (?:have |has )?(?:contributed|made|helped|supported|worked)(?: \\p{L}+){0,6}? (?:success|successful|possible|reality)|thank (?:all|everyone|everybody)(?: \\p{L}+){0,6}? (?:who|that) (?:have |has )?(?:contributed|made|helped|supported|worked)(?: \\p{L}+){0,8}? (?:success|successful|possible|reality)",
    ask: "mean",
  },
  {
    find: "(?:in the presence of|attended by|graced by|honou?red by)(?: \\p{L}+){0,2} (?:distinguished|eminent|prominent|numerous|high-? ?ranking|high-? ?level|honou?red|esteemed|various) (?:\\p{L}+ )?(?:guests|dignitaries|personalities|officials|representatives|figures)|(?:graced|honou?red) (?:the|our|this) (?:\\p{L}+ )?(?:occasion|event|ceremony|evening|function)|distinguished guests",
    ask: "mean",
  },
  {
    find: "(?:t(?:ake|ook|aking) stock|review(?:ed|ing)?|assess(?:ed|ing)?|went over|discuss(?:ed|ing)?) (?:of )?(?:the )?(?:current |overall |present )?(?:state|status|progress|implementation) of (?:the |our )?(?:\\p{L}+ )?(?:relations|relationship|cooperation|ties|partnership|agenda)|(?:provided|offered|afforded|presented) (?:an|a|the) (?:\\p{L}+ )?(?:opportunity|occasion|platform) (?:to|for)",
    ask: "agreed",
  },

  {
    find: "(?:participat|engag|tak|took)(?:e|es|ed|ing|en)? (?:actively|an active part|part actively|constructively) (?:in|at)|actively (?:participat|engag)(?:e|es|ed|ing) in|in (?:its|his|her|our|their) national capacity|(?:deliver|ma[dk]|read)(?:e|es|ed|ing|s)? (?:out )?(?:an?|the|its|her|his|our) (?:national )?(?:statement|intervention) (?:in|on behalf|under|during|at)|under agenda item",
    ask: "agreed",
  },
  {
    find: "(?:constitut(?:es?|ed|ing)|mark(?:s|ed|ing)?|represent(?:s|ed|ing)?|is|was) an? (?:\\p{L}+ )?(?:important|significant|major|historic|key|new|crucial|remarkable) (?:milestone|step|chapter|landmark|moment|development|page) (?:in|for|of|towards?)",
    ask: "mean",
  },
  {
    find: "(?:in|held in) (?:an? |the )?(?:very |most )?(?:warm|friendly|cordial|constructive|open|relaxed|positive|frank|brotherly|excellent)(?:,? (?:and )?(?:warm|friendly|cordial|constructive|open|positive|frank|respectful|brotherly))* (?:atmosphere|spirit|climate|manner|ambience)",
    ask: "agreed",
  },
  {
    find: "(?:welcom(?:e|es|ed|ing)|not(?:e|es|ed|ing)|applaud(?:s|ed)?) (?:the |this |these |recent )*(?:positive|encouraging|promising|important|welcome) (?:developments?|steps?|signals?|progress|momentum|trends?|dynamics?)",
    ask: "mean",
  },
  { find: "(?:all|every) options? (?:is|are|remains?|stays?) (?:open|on the table)", ask: "mean" },
  {
    find: `(?:remains?|stays?|stands?|is|are) (?:fully |firmly |strongly |deeply |unwaveringly )?committed to (?:an? |the |its |our )?(?:comprehensive|lasting|just|peaceful|political|negotiated|sustainable|durable|two-? ?state|diplomatic|multilateral|rules-? ?based)(?:,? (?:and )?(?:comprehensive|lasting|just|peaceful|political|negotiated|sustainable|durable))* \\p{L}+`,
    ask: "who-does-what",
  },
  {
    find: "(?:staunch|strong|firm|committed|steadfast|long-? ?standing|ardent|loyal) (?:supporters?|advocates?|proponents?|champions?|believers?) of (?:effective )?(?:multilateralism|dialogue|peace|cooperation|international law|human rights|the rules-? ?based|diplomacy)",
    ask: "mean",
  },
  {
    find: "(?:pa(?:id|y|ys|ying)|ma(?:de|ke|king)|on) (?:an? |his |her |my |our )?(?:introductory |farewell |first )?courtesy (?:call|visit)s?",
    ask: "agreed",
  },
  {
    find: "(?:we|our (?:two )?(?:countries|nations|peoples)|ruritania and [\\p{L} ]{3,20}|both (?:countries|nations|sides)) share (?:the same|common|many|deep|fundamental|democratic|similar|so many)(?: \\p{L}+)? (?:values|ideals|interests|goals|vision|principles|history|bonds)",
    ask: "mean",
  },
  {
    find: "(?:conclud(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|wrapp(?:ed|ing) up|wraps? up) (?:an? |my |our |his |her |the )?(?:very |most |highly )?(?:successful|productive|fruitful|intensive|busy|excellent|great|rewarding) (?:\\p{L}+ )?(?:visit|trip|mission|week|day|tour|session|round|stay|programme|program)",
    ask: "agreed",
  },
  {
    find: "(?:cover(?:s|ed|ing)?|touch(?:es|ed|ing)? (?:up)?on|address(?:es|ed|ing)?|review(?:s|ed|ing)?|discuss(?:es|ed|ing)?) (?:all|various|many|different|several|numerous|a number of|key|the main) (?:aspects|facets|dimensions|areas|issues|topics|subjects|matters|fields)",
    ask: "which",
  },
  {
    find: "(?:shar(?:e|es|ed|ing)|enjoy(?:s|ed)?|ha(?:ve|s|d)) (?:an? |the )?(?:deep|strong|long|enduring|warm|close|special|unique|unbreakable|historic|lasting|profound|excellent|outstanding)(?:,? (?:and )?(?:deep|strong|long|enduring|warm|close|special|unique|historic|lasting|long-? ?standing))* (?:friendship|bonds?|ties|relations(?:hip)?|partnership|connection)",
    ask: "mean",
  },
  {
    find: "(?:an? |another |new |important |significant |key |major |historic |true )*(?:milestone|landmark|turning point|high point|watershed) (?:in|for) (?:our|the|their) (?:bilateral |joint |shared )?(?:relations(?:hip)?|ties|partnership|friendship|cooperation|history)",
    ask: "mean",
  },
  { find: `${RESTATES} ${ADVERB}${WHOSE} ${EPITHET}${STANCE}`, ask: "who-does-what" },
  {
    find: `${EPITHET}${STANCE} (?:to|for|in|with|of) [^.!?]{0,60}?(?:was|were|has been|have been|is|are) ${ADVERB}${RESTATED}`,
    ask: "who-does-what",
  },
  {
    find: "(?:principled|consistent|long-? ?standing|unchanged|well-? ?known) (?:and (?:principled|consistent|unchanged) )?(?:position|stance)",
    ask: "mean",
  },
  {
    find: "(?:views|opinions|ideas|perspectives|impressions|experiences|notes) (?:were|have been|are being|being) (?:also )?exchanged",
    ask: "agreed",
  },
  {
    find: `(?:an? )?(?:${EMPTY} )?exchanges? of (?:views|ideas|opinions|perspectives|impressions|best practices)(?: (?:took place|was held|followed|ensued|were held))?`,
    ask: "agreed",
  },
  {
    find: "(?:to |would |will )?(?:exchang(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|swap(?:s|ped|ping)?|compar(?:e|es|ed|ing)) (?:their |our |his |her )?(?:views|perspectives|opinions|assessments|best practices|experiences?)",
    ask: "agreed",
  },
  {
    find: `${TALK} (?:was|were|proved|proved to be|has been|have been) ${ADVERB}${EMPTY}(?:,? (?:and )?${EMPTY})*`,
    ask: "agreed",
  },
  { find: `${EMPTY}(?:,? (?:and )?${ADVERB}${EMPTY})+ ${TALK}`, ask: "agreed" },
  { find: `${EMPTY} ${TALK} (?:with|between|on|about|at|took place)`, ask: "agreed" },
  {
    find: `(?:need|importance|necessity|desire|possibility|possibilities|ways|opportunities|prospects|potential|scope|commitment|interest|will|aim|view|means|options|avenues|committed|dedicated|determined) (?:of|to|for|in|at) ${ADVERB}${STRENGTHEN} ${FILL}${TIES}`,
    ask: "who-does-what",
  },
  {
    find: `(?:contribut(?:e|es|ed|ing)|aim(?:s|ed|ing)?|lead(?:s|ing)?|led) (?:to|at) (?:the )?(?:further )?${STRENGTHEN} (?:of )?${FILL}${TIES}`,
    ask: "who-does-what",
  },
  {
    find: `${FILL}${TIES} (?:were|was|will be|have been|has been|to be|are being|must be|should be|can be) (?:further )?(?:strengthened|deepened|enhanced|expanded|reinforced|consolidated|intensified|elevated|bolstered)`,
    ask: "who-does-what",
  },
  {
    find: "(?:identity|convergence|similarity|commonality|unity|coincidence) of (?:views|positions|interests|opinions|purpose)",
    ask: "agreed",
  },
  {
    find: `(?:attach|accord|ascrib|plac)${VERBED} (?:a )?(?:great|high|the highest|utmost|the utmost|particular|special|considerable) (?:importance|priority|value|significance)(?: to| on)?`,
    ask: "who-does-what",
  },
  {
    find: `(?:(?:with|express${VERBED}|voic${VERBED}) (?:great |deep |full |mutual |${WHOSE} )*satisfaction|noted with (?:satisfaction|appreciation|concern|regret)|took note (?:with (?:satisfaction|appreciation) )?of|tak(?:e|es|ing) (?:due )?note of)`,
    ask: "mean",
  },
  {
    find: "(?:high|excellent|good|optimal|optimum|remarkable|current|outstanding|existing|positive) (?:level|levels|state|status|quality|standard) of (?:(?:our|the|their|bilateral|political|mutual) )*(?:understanding|relations|cooperation|dialogue|ties|trust|engagement|coordination|partnership|exchanges)",
    ask: "mean",
  },
  {
    find: `(?:welcom${VERBED}|hail${VERBED}|prais${VERBED}|commend${VERBED}|salut${VERBED}|applaud${VERBED}) (?:the )?(?:quality|level|depth|strength|dynamism|excellence|state|progress (?:made )?(?:in|of|on)) (?:of )?${FILL}${TIES}`,
    ask: "mean",
  },
  {
    find: "(?:main|key|principal|various|pressing|important|relevant|current|topical|numerous|several|different|a number of|a variety of|a range of|a host of|an array of|a series of|diverse|multiple|range of|variety of) (?:(?:bilateral|regional|global|international|multilateral|political|common|and|,) ?)*(?:issues|topics|matters|subjects|items|themes|dossiers|files)(?: on (?:the|our) (?:[\\p{L}]+ )?agenda| of (?:the|our) (?:bilateral )?(?:agenda|relationship))",
    ask: "which",
  },
  {
    find: "(?:(?:discuss|cover|address|review|rais|explor|tackl)(?:ed|es|ing|s|e)?|on) (?:a |an )?(?:number|variety|range|host|array|series|multitude) of (?:(?:bilateral|regional|global|international|important|pressing|key|current|common|other|different|relevant) )*(?:issues|topics|matters|subjects|themes|questions)",
    ask: "which",
  },
  { find: "(?:our |the |their )?(?:bilateral|common|shared|joint|positive) agenda", ask: "which" },
  {
    find: `(?:call|appeal|urg)${VERBED} (?:up)?(?:on |to )?(?:all |the |both )*(?:parties|sides|actors|stakeholders|concerned)(?: concerned| involved)? to (?:\\p{L}+ )?`,
    ask: "who-does-what",
  },
  {
    find: "(?:refrain(?:ing)? from|avoid(?:ing)?|abstain(?:ing)? from) (?:any |all |further )?(?:unilateral |provocative )?(?:actions?|steps?|measures?|rhetoric|escalation)(?: that (?:could|may|might|would) \\p{L}+)?|exercise (?:the )?(?:maximum|utmost)? ?restraint|de-? ?escalat(?:e|ion|ing)(?: of)?(?: the)? (?:tensions?|situation)",
    ask: "who-does-what",
  },
  {
    find: `(?:stand|stands|stood|standing) ${ADVERB}(?:firmly|resolutely|in (?:full )?solidarity|united|side by side|alongside|shoulder to shoulder|steadfast) ?(?:with|by|behind|in support of|alongside)?`,
    ask: "who-does-what",
  },
  {
    find: "(?:full|strong|unwavering|firm|unequivocal|steadfast|continued) (?:support|backing|solidarity) (?:for|to|with|of) (?:any|all|the|every|its|their)(?: \\p{L}+){0,2} (?:initiatives?|efforts?|process|people|endeavou?rs?)",
    ask: "who-does-what",
  },
  {
    find: "(?:peaceful|political|negotiated|lasting|just|durable|comprehensive|sustainable|diplomatic|viable) (?:and (?:lasting|just|durable|comprehensive|sustainable|negotiated) )*(?:settlement|solution|resolution) (?:of|to)",
    ask: "who-does-what",
  },
  {
    find: "(?:lasting|sustainable|durable) peace(?:,| and)(?: and)? (?:stability|security|prosperity|development)|peace,? (?:security,? |stability,? |development,? )?and (?:prosperity|stability|sustainable development) (?:in|of|for) (?:the|our)",
    ask: "mean",
  },
  {
    find: "(?:new|fresh|further|renewed|additional|strong|added) (?:impetus|momentum|impulse|dynamism|vigou?r)",
    ask: "who-does-what",
  },
  {
    find: "(?:remain|stay|continu)(?:s|ed|e|es|ing)? (?:fully |closely |actively )?(?:engaged|mobili[sz]ed|vigilant|in close (?:contact|coordination)|to work (?:closely|together|tirelessly|hand in hand))",
    ask: "who-does-what",
  },
  {
    find: `(?:spar${VERBED} no effort|(?:mak(?:e|es|ing)|made) every effort|redoubl${VERBED} (?:our |their |its )?efforts|(?:concerted|collective|joint|tireless|ongoing|coordinated|sustained|combined|continued) (?:efforts?|action|endeavou?rs?)|work(?:s|ed|ing)? (?:closely together|hand in hand|tirelessly|in close coordination))`,
    ask: "who-does-what",
  },
  {
    find: "(?:common|shared|global|mutual|contemporary|emerging|pressing|multiple) (?:global )?(?:challenges?|threats?|concerns?)(?: and (?:opportunities|threats|challenges))?|challenges and opportunities|opportunities and challenges",
    ask: "which",
  },
  {
    find: "mutual (?:understanding|benefit|respect|trust|confidence|interest|interests|support)(?: and (?:mutual )?(?:understanding|benefit|respect|trust|confidence|interest|cooperation))?",
    ask: "mean",
  },
  {
    find: "in (?:a|the|an) (?:true |genuine )?spirit of|in a climate of|in an atmosphere of|in the spirit of",
    ask: "agreed",
  },
  {
    find: "(?:concrete|tangible|ambitious|action-? ?oriented|meaningful|positive) (?:and (?:concrete|tangible|ambitious|meaningful) )?(?:outcomes?|deliverables?|results|steps|measures)",
    ask: "which",
  },
  {
    find: "(?:open|inclusive|constructive|genuine|meaningful|sustained|frank|continued|regular) (?:and (?:open|inclusive|constructive|genuine|meaningful|sustained|frank|transparent) )?(?:political )?dialogue",
    ask: "who-does-what",
  },
  {
    find: "(?:two|both|our) (?:friendly|brotherly|sister|neighbou?ring) (?:countries|nations|peoples)|(?:friendship|understanding|cooperation|dialogue) (?:and (?:friendship|understanding|cooperation) )?(?:between|among) (?:our|the|both) (?:two )?(?:countries|nations|peoples)",
    ask: "mean",
  },
  {
    find: "(?:play(?:s|ed|ing)?) (?:a|an) (?:key|vital|crucial|pivotal|important|central|constructive|active|leading|significant|instrumental) (?:role|part)",
    ask: "who-does-what",
  },
  {
    find: `(?:brief|appris|updat)${VERBED} (?:each other|one another|his counterpart|her counterpart|the (?:minister|ambassador)) (?:on|about|of)|(?:his|her) (?:esteemed|distinguished|respected) (?:counterpart|colleague|guest)`,
    ask: "mean",
  },
  {
    find: "(?:deeply|gravely|seriously|greatly|profoundly) (?:concerned|troubled|alarmed|saddened)|(?:with|express(?:es|ed|ing)?) (?:deep|grave|serious|utmost|profound) concern",
    ask: "who-does-what",
  },
  {
    find: "(?:areas|fields|issues|topics|points) (?:of|for) (?:common|possible|potential|future|further|mutual|closer|enhanced|increased) (?:interest|cooperation|collaboration|concern|engagement|work)",
    ask: "which",
  },
  {
    find: "(?:appropriate|necessary|adequate|relevant|requisite) (?:measures|steps|actions?)|(?:at|in) (?:the )?appropriate (?:time|level|manner|channels)|through (?:the )?(?:appropriate|diplomatic|relevant|proper) channels|in due course",
    ask: "who-does-what",
  },
  {
    find: "rules-? ?based (?:international |global |multilateral )?(?:order|system)|(?:effective|strong|inclusive|robust) multilateralism|(?:community|family) of nations|(?:international community) (?:must|should|needs to|has to)",
    ask: "mean",
  },
];

const FR_VIDE =
  "(?:fructueu(?:x|ses?)|constructi(?:f|fs|ve|ves)|riches?|franc(?:s|he|hes)?|approfondie?s?|cordia(?:l|ux|le|les)|productifs?|productives?|chaleureu(?:x|ses?)|substantie(?:l|ls|lle|lles)|utiles?|enrichissante?s?|stimulante?s?|ouverte?s?|intéressante?s?)";
const FR_ECHANGE =
  "(?:échanges?(?: de vues| d'idées)?|entretiens?|discussions?|rencontres?|réunions?|dialogues?|conversations?|consultations?|séances? de travail)";
const FR_FIN = "(?:e|es|ent|ons|ait|aient|a|é|ée|és|ées|er|ant|èrent|era|ît|it|issent|ir|issant|i)";
const FR_LIENS =
  "(?:liens|relations|coopération|partenariats?|amitié|dialogue|échanges|collaboration|agenda bilatéral|coordination|entente)";
const FR_LEUR =
  "(?:son|sa|ses|leur|leurs|notre|nos|mon|ma|mes|l'|la|le|les|du|des|de la|de l'|un|une|d'un|d'une) ?";
const FR_ADJ =
  "(?:(?:pleine?|ferme|profonde?|entière?|total|totale|indéfectible|constante?|solide|forte?|sincère|vive|vif|mutuelle?|commune?|excellente?s?|grande?|haute?|bonne|meilleure) )*";

export const FRENCH_FRAMES: readonly SetPhrase[] = [
  {
    find: "assurances? de (?:notre|sa|ma|leur) (?:très )?(?:haute|parfaite|considération distinguée)(?: considération)?|susceptibles? d'affecter (?:le fonctionnement|les services|l'accueil)",
    ask: "mean",
  },
  {
    find: "remerci\\p{L}*(?: \\p{L}+){0,3}? (?:tous ceux|toutes celles|tous les|l'ensemble des|toutes les personnes)[^.!?\\n]{0,40}? (?:contribué|participé|permis|œuvré|concouru)[^.!?\\n]{0,30}? (?:réussite|succès|réalisation|tenue)",
    ask: "mean",
  },
  {
    find: "en présence d(?:e|es|')(?: ?\\p{L}+){0,2} (?:personnalités|invités|autorités|officiels|convives|représentants)|ambiance (?:conviviale|chaleureuse|festive|studieuse)|(?:faire|fait|faisant) le point sur (?:l'état|la situation|l'avancement|la coopération|les relations)|(?:a|ont) (?:permis|été l'occasion) (?:de|d')",
    ask: "agreed",
  },

  {
    find: "(?:sui(?:s|t|vons|vent)|continu(?:ons|e) (?:de|à) suivre) (?:de près |attentivement )?(?:la situation|les (?:événements|évènements|développements))(?: avec (?:\\p{L}+ ){0,3}(?:attention|préoccupation|inquiétude|vigilance))?",
    ask: "mean",
  },
  {
    find: "(?:nos (?:deux )?(?:pays|peuples|nations)|la france et [\\p{L} ']{3,20}) (?:partagent|sont uni[es]+ par)",
    ask: "mean",
  },
  { find: `${FR_VIDE}(?:,? (?:et )?(?:très )?${FR_VIDE})* ${FR_ECHANGE}`, ask: "agreed" },
  { find: `${FR_ECHANGE} (?:très |particulièrement |aussi |à la fois )?${FR_VIDE}`, ask: "agreed" },
  { find: `${FR_ECHANGE} (?:a|ont) été (?:très |particulièrement )?${FR_VIDE}`, ask: "agreed" },
  {
    find: "(?:un )?échanges? de (?:vues|points de vue|bonnes pratiques|expériences?)|(?:échang)(?:é|er|ent|eons|ons|eant|èrent) (?:leurs |nos |des )?(?:vues|points de vue|impressions|idées)|(?:des )?vues (?:ont été|furent) échangées|échang(?:é|er|ent|eons|eant|ons) (?:sur|autour d[eu']s?) (?:les |des |plusieurs |divers |différents )?(?:sujets|questions|enjeux|thèmes|dossiers|défis)",
    ask: "agreed",
  },
  {
    find: `(?:salu|soulign|lou|constat|relev|not|rappel|évoqu|appréci)${FR_FIN} (?:avec satisfaction )?(?:la |l'|le |les |toute |d')*(?:qualité|excellence|importance|densité|solidité|profondeur|vitalité|dynamisme|intensité|force|richesse|caractère|ancienneté|nécessité|niveau|bon état|convergences?)`,
    ask: "mean",
  },
  {
    find: `se (?:sont félicité(?:e?s)?|félicit(?:e|ent)|réjoui(?:t|ssent|s)) d(?:e|u|es)? ?(?:la |l'|les )?(?:qualité|excellence|niveau|progrès|dynamique|état)?|nous (?:nous )?(?:félicitons|réjouissons) (?:de|du|des)`,
    ask: "mean",
  },
  {
    find: "(?:dans|avec) (?:un|une|l')? ?(?:véritable )?(?:esprit|climat|atmosphère|ambiance) (?:d[e'] ?\\p{L}+|cordiale?|constructi(?:f|ve)|ouverte?|convivia(?:l|le)|empreinte? d[e'])(?: et (?:d[e'] ?)?\\p{L}+)?",
    ask: "agreed",
  },
  {
    find: "(?:les |des |plusieurs |divers |différents |l'ensemble des |nombreux )?(?:principaux |grands |divers |différents )?(?:sujets|dossiers|points|questions|thèmes|enjeux) (?:de l'agenda|à l'ordre du jour|de l'actualité|d'actualité|bilatéraux|bilatérales|régiona(?:ux|les)|internationa(?:ux|les)|d'intérêt)(?: (?:bilatéral|international|régional|commun|mutuel|partagé))?",
    ask: "which",
  },
  { find: "(?:de l'|l'|notre |leur )?agenda (?:bilatéral|commun|partagé)", ask: "which" },
  {
    find: `(?:réaffirm|réitèr|réitér|renouvel|renouvell|rappel|rappell|exprim|confirm|affirm|témoign|manifest|marqu)${FR_FIN} ${FR_LEUR}${FR_ADJ}(?:engagement|attachement|soutien|appui|solidarité|volonté|détermination|disponibilité|position|appel|souhait|amitié|gratitude|reconnaissance|satisfaction|préoccupation|confiance|intérêt)`,
    ask: "who-does-what",
  },
  {
    find: "(?:se tien(?:t|nent)|nous (?:nous )?tenons|reste(?:nt)?|restons|demeure(?:nt)?|demeurons|est|sont|sommes) (?:résolument |fermement |pleinement |plus que jamais |toujours |solidairement )?(?:aux côtés|mobilisée?s?|engagée?s?|déterminée?s?|attachée?s?|solidaires?|saisie?s?) ?(?:d(?:e|u|es)|à|aux?|pour|en faveur)?",
    ask: "who-does-what",
  },
  {
    find: "(?:plein|total|entier|ferme|indéfectible|constant) (?:soutien|appui)|(?:soutien|appui) (?:plein et entier|indéfectible|constant|sans faille|total)|toute initiative (?:en faveur|visant|susceptible)|en faveur de la paix",
    ask: "who-does-what",
  },
  {
    find: `(?:renforc|approfond|consolid|resserr|intensifi|dynamis|développ|élargi|promouv|raffermi|diversifi|densifi|relanc)(?:er|ir|ant|issant|e|ent|é|és|ée|ées|i|is|ie|ement|issement|ation|oir|r)? (?:davantage |encore |plus avant |de |d')*${FR_LEUR}?(?:(?:excellents?|excellentes?|solides|bons|bonnes|nombreux) )?${FR_LIENS}`,
    ask: "who-does-what",
  },
  {
    find: `${FR_LIENS} (?:d'exception|multiformes?|multisectorielle|mutuellement bénéfique|stratégique et global|au beau fixe|exemplaires?|privilégiée?s?|séculaires?|fécond(?:e|es)?|d'amitié et de coopération|dense|denses)`,
    ask: "mean",
  },
  {
    find: "(?:appel(?:le|lent|ons|é|er)|exhort(?:e|ent|ons|é|er)|invit(?:e|ent|ons|é|er)|lanc(?:e|ent|ons|é) un appel|fait appel|appel) (?:à )?(?:toutes )?(?:les |l'ensemble des |aux |des )?(?:parties|acteurs|protagonistes)(?: (?:prenantes|concernées|en présence))?(?: (?:à|au|de)(?: la)? (?:\\p{L}+))?",
    ask: "who-does-what",
  },
  {
    find: "(?:faire preuve de |à la |la plus grande |à davantage de )(?:retenue|modération)|(?:éviter|s'abstenir de) (?:toute|tout) (?:escalade|action|acte|mesure)|privilégi(?:er|ant|ent|e|ons) (?:le|la voie du|la) (?:dialogue|négociation|voie diplomatique)|désescalade",
    ask: "who-does-what",
  },
  {
    find: "(?:règlement|solution|issue|résolution) (?:pacifique|politique|négociée?|durable|juste)(?: (?:et|,) (?:pacifique|politique|négociée?|durable|juste))*",
    ask: "who-does-what",
  },
  {
    find: "(?:paix|stabilité|sécurité)(?:,| et)(?: la| de| de la)? (?:stabilité|prospérité|sécurité|développement)(?: durables?| partagée?s?)?",
    ask: "mean",
  },
  {
    find: "(?:accord|attach)(?:e|ent|ons|er|ant|ait) (?:une )?(?:grande|haute|particulière|toute son|la plus haute|une) ?(?:importance|priorité|attention)(?: particulière)?",
    ask: "who-does-what",
  },
  {
    find: "(?:suit|suivons|suivent|suivre) (?:avec (?:la plus grande |une grande )?(?:attention|préoccupation|vigilance|inquiétude)|de (?:très )?près|attentivement)",
    ask: "who-does-what",
  },
  {
    find: "(?:donn|insuffl|imprim)(?:er|ant|é|ent|e) (?:un|une) (?:nouvel|nouvelle|second) (?:élan|impulsion|souffle|dynamique)|(?:nouvel élan|nouvelle dynamique|dynamique positive|feuille de route|voies et moyens|pistes de (?:coopération|collaboration)|perspectives de (?:coopération|collaboration|partenariat)|domaines de (?:coopération|collaboration))",
    ask: "who-does-what",
  },
  {
    find: "convergences? de vues?|identité de vues?|large convergence|points? de convergence|compréhension mutuelle|confiance mutuelle|respect mutuel|intérêt (?:commun|mutuel|partagé)|bénéfices? mutuels?|enceintes? (?:internationales?|multilatérales?)",
    ask: "mean",
  },
  {
    find: "(?:fai(?:re|t|sons)|ont fait|a fait) (?:le point|un tour d'horizon|le bilan)|tour d'horizon|pass(?:é|er|ent|ant) en revue|abord(?:é|er|ent|ant) (?:plusieurs|divers|différents|de nombreux|les) (?:sujets|thèmes|questions|points|dossiers)",
    ask: "which",
  },
  {
    find: "à cette occasion|en cette occasion|au cours de (?:cet entretien|cette rencontre|l'entretien)|jou(?:er|e|ent|ant|é) un rôle (?:clé|clef|majeur|important|central|actif|de premier plan|constructif)|efforts (?:conjoints|concertés|communs|collectifs)|n'épargn\\p{L}+ aucun effort|ne ménag\\p{L}+ aucun effort|dans les meilleurs délais|mesures (?:nécessaires|appropriées|idoines|qui s'imposent)",
    ask: "who-does-what",
  },
  {
    find: "(?:profondément|vivement|gravement|extrêmement) (?:préoccupée?s?|inquiets?|inquiètes?)|(?:vive|profonde|grave) (?:préoccupation|inquiétude)|au plus haut niveau|à tous les niveaux|dans tous les domaines|sur tous les plans",
    ask: "mean",
  },
];

const ES_VACIO =
  "(?:fructífer[oa]s?|provechos[oa]s?|cordial(?:es)?|productiv[oa]s?|constructiv[oa]s?|enriquecedor(?:a|es|as)?|fruct[ií]fer[oa]s?|fluid[oa]s?|franc[oa]s?|abiert[oa]s?|valios[oa]s?|grat[oa]s?|important(?:e|es)|excelentes?|ameno|amena|ampli[oa]s?|profund[oa]s?|positiv[oa]s?|sustantiv[oa]s?)";
const ES_CHARLA =
  "(?:intercambios?(?: de (?:opiniones|impresiones|ideas|puntos de vista|experiencias))?|diálogos?|conversaci(?:ón|ones)|encuentros?|reuni(?:ón|ones)|entrevistas?|charlas?|jornadas? de trabajo|sesi(?:ón|ones) de trabajo|conversatorios?|consultas)";
const ES_FIN =
  "(?:o|ó|a|an|amos|aron|ar|ando|ado|ada|é|e|en|imos|ieron|ió|er|ir|iendo|ido|emos|aba|aban|zco|ce|cen|cemos|ció|cieron|cer|ciendo|có|caron|camos|camos|zar|zando|zó|zaron)";
const ES_LAZOS =
  "(?:lazos|vínculos|relaci(?:ón|ones)|cooperación|amistad|colaboración|alianzas?|diálogo|agenda|intercambios?|asociación|coordinación|integración|entendimiento)";
const ES_SU = "(?:su|sus|nuestr[oa]s?|el|la|los|las|un|una|mi|del|de la|de los|de las) ";
const ES_ADJ =
  "(?:(?:firme|pleno|plena|total|decidido|decidida|inquebrantable|profund[oa]|absolut[oa]|irrestrict[oa]|históric[oa]s?|mutu[oa]|excelentes?|estrech[oa]s?|sólid[oa]s?|más|sincer[oa]|rotund[oa]) )*";

export const SPANISH_FRAMES: readonly SetPhrase[] = [
  {
    find: "(?:jornada|día|semana|visita|encuentro|mañana|tarde|agenda) (?:\\p{L}+ )?(?:muy |sumamente |altamente |realmente )?(?:productiv|fructífer|provechos|enriquecedor|intens)[oa]?s?|reuniones (?:muy )?(?:interesantes|productivas|fructíferas|provechosas)|(?:reuniones|encuentros|temas) de (?:gran|mucho|especial) interés",
    ask: "agreed",
  },

  {
    find: "(?:agrade|gracias)\\p{L}*(?: \\p{L}+){0,3}? (?:a todos|a todas|a todos los|a quienes|a cuantos)[^.!?\\n]{0,40}? (?:hicieron posible|hizo posible|contribuyeron|colaboraron|han contribuido|han hecho posible|participaron en el éxito)",
    ask: "mean",
  },
  {
    find: "en presencia de(?: \\p{L}+){0,2} (?:personalidades|invitad[oa]s|autoridades|funcionarios|dignatarios)|en el día de la fecha|visita (?:protocolar|protocolaria|de cortesía)|(?:permitió|permitieron|sirvió para|fue (?:la )?ocasión (?:para|de)) (?:repasar|revisar|abordar|analizar|tratar|pasar revista|intercambiar)|pas(?:ar|ó|aron) revista a",
    ask: "agreed",
  },

  {
    find: "(?:seguimos|sigue|siguen|continuamos siguiendo) (?:de cerca |con (?:\\p{L}+ )?(?:atención|preocupación|interés) )(?:la situación|los acontecimientos|la evolución)",
    ask: "mean",
  },
  {
    find: "(?:compart(?:en|imos)|nos unen) (?:\\p{L}+ )?(?:valores|lazos|una historia|historia|principios|intereses)(?: (?:y|e) \\p{L}+)?",
    ask: "mean",
  },
  {
    find: "(?:dar|damos|da|dan|dieron|dio|dimos) seguimiento a (?:l[oa]s |nuestr[oa]s )?(?:compromisos|acuerdos|avances|temas|asuntos)",
    ask: "who-does-what",
  },
  { find: `${ES_VACIO}(?:,? (?:y )?(?:muy )?${ES_VACIO})* ${ES_CHARLA}`, ask: "agreed" },
  { find: `${ES_CHARLA} (?:muy |sumamente |realmente )?${ES_VACIO}`, ask: "agreed" },
  {
    find: `${ES_CHARLA} (?:fue|fueron|resultó|ha sido|resultaron) (?:muy )?${ES_VACIO}`,
    ask: "agreed",
  },
  {
    find: "(?:un )?intercambios? de (?:opiniones|impresiones|ideas|puntos de vista|pareceres|buenas prácticas)|intercambi(?:ó|aron|amos|ar|ando|an) (?:opiniones|impresiones|ideas|puntos de vista|visiones|perspectivas|pareceres)|se intercambiaron (?:opiniones|impresiones|ideas|puntos de vista)",
    ask: "agreed",
  },
  {
    find: `(?:coincid|concord|conv(?:en|in)|acord)${ES_FIN} (?:en|sobre) (?:la |el )?(?:necesidad|importancia|conveniencia|interés|voluntad|relevancia|deseo)(?: de)?`,
    ask: "agreed",
  },
  {
    find: `(?:profundiz|fortalec|estrech|reforz|refuerz|consolid|afianz|intensific|intensifi|ampli|dinamiz|potenci|impuls|fortalez|diversific|robustec|promov|relanz|foment|enriquec)(?:ar|er|ando|iendo|ó|aron|ieron|amos|imos|an|en|a|e|amiento|imiento|ación|ido|ada|ado)? (?:aún más |todavía más |más )?(?:de )?(?:${ES_SU})?${ES_ADJ}${ES_LAZOS}`,
    ask: "who-does-what",
  },
  {
    find: "(?:la |nuestra |su |temas de la |asuntos de la )?agenda (?:bilateral|común|conjunta|compartida|positiva)|(?:principales|diversos|distintos|diferentes|varios|múltiples|variados) (?:temas|asuntos|cuestiones|puntos)(?: de (?:la agenda|interés|actualidad|cooperación))?(?: (?:bilateral|mutuo|común))?",
    ask: "which",
  },
  {
    find: "(?:hac(?:er|emos|en|e|iendo)|hi(?:zo|cimos|cieron)|realiz(?:ó|amos|aron)|formul(?:ó|amos|aron)|reiter(?:ó|amos|a|an)) (?:un |su |nuestro )?(?:enérgico |urgente |firme )?(?:llamado|llamamiento|exhorto) (?:a (?:las|todas las|los|todos los) )?(?:partes|actores|sectores)?|(?:llam|inst|exhort|urg)(?:a|an|amos|ó|aron|ar|ando|imos|ió) a (?:las|todas las) partes",
    ask: "who-does-what",
  },
  {
    find: "(?:privilegi|prioriz|favorec)(?:ar|en|an|ando|er) (?:el diálogo|la vía (?:diplomática|del diálogo)|la negociación)|evitar (?:toda |cualquier )?(?:acciones?|escalada|medidas?)(?: que (?:puedan?|pudieran?|podrían?) \\p{L}+)?|(?:máxima )?moderación|desescalada|abstenerse de",
    ask: "who-does-what",
  },
  {
    find: "(?:óptimo|excelente|alto|elevado|buen|gran|inmejorable|magnífico|actual) (?:nivel|estado|momento|grado|clima) (?:de |del |que )(?:(?:las|nuestras|sus|los|la|nuestros) )?(?:entendimiento|relaci(?:ón|ones)|diálogo|cooperación|vínculos|lazos|confianza|atraviesa\\p{L}*|viven?)(?: \\p{L}+)?",
    ask: "mean",
  },
  {
    find: `(?:reafirm|reiter|renov|renuev|ratific|expres|manifest|subray|confirm|destac|resalt|patentiz|transmit)${ES_FIN} ${ES_SU}${ES_ADJ}(?:compromiso|apoyo|solidaridad|voluntad|disposición|respaldo|posición|interés|adhesión|amistad|determinación|preocupación|satisfacción|agradecimiento|gratitud|reconocimiento|beneplácito|apego|importancia|rol|papel|necesidad|relevancia)`,
    ask: "who-does-what",
  },
  {
    find: "(?:pleno|firme|total|irrestricto|decidido|absoluto) (?:apoyo|respaldo|compromiso)|(?:solución|salida|arreglo|resolución) (?:pacífic[oa]|negociad[oa]|polític[oa]|duradera|dialogada)(?: y (?:pacífic[oa]|negociad[oa]|polític[oa]|duradera|justa|democrática))?",
    ask: "who-does-what",
  },
  {
    find: "(?:constat|valor|celebr|not|aprec|ponder|elogi)(?:ó|amos|aron|an|a|ando|ar|iamos|iaron|ió) (?:con (?:satisfacción|beneplácito) |positivamente )?(?:el|la|los) (?:óptimo |excelente |buen |alto )?(?:nivel|estado|calidad|solidez|avances?|progresos?|convergencia|dinamismo)",
    ask: "mean",
  },
  {
    find: "(?:temas|asuntos|cuestiones|áreas|ámbitos|materias) de (?:interés|preocupación|cooperación|colaboración)(?: (?:común|mutu[oa]|bilateral|recíproco|compartid[oa]|para ambos países|para ambas naciones))?",
    ask: "which",
  },
  {
    find: "(?:pas(?:ó|aron|amos|ar) revista|repas(?:ó|aron|amos|ar|ando) (?:los |el |la |las |diversos )?(?:temas|estado|agenda|asuntos)|abord(?:ó|aron|amos|ar|ando) (?:diversos|distintos|varios|diferentes|múltiples|los principales|temas|asuntos|cuestiones)|trat(?:ó|aron|amos|ar) (?:diversos|distintos|varios|diferentes) (?:temas|asuntos))",
    ask: "which",
  },
  {
    find: "(?:pueblos|países|naciones) (?:hermanos|hermanas|amigos|amigas)|hermandad|(?:lazos|vínculos) (?:históric[oa]s|fraternos|de amistad|de hermandad|que nos unen|indisolubles|entrañables)|(?:histórica|tradicional|profunda|sólida|estrecha) (?:amistad|relación|alianza)",
    ask: "mean",
  },
  {
    find: "(?:en|con) (?:un )?(?:ambiente|clima|espíritu|marco|tono) (?:de )?(?:cordial(?:idad)?|constructivo|amistad|fraterno|apertura|respeto|diálogo|confianza|entendimiento|franco|distendido)(?: y (?:de )?\\p{L}+)?",
    ask: "agreed",
  },
  {
    find: "(?:hoja de ruta|sinergias|puntos de convergencia|convergencia de (?:visiones|intereses|posiciones)|visión compartida|objetivos comunes|desafíos (?:comunes|globales|compartidos)|retos (?:comunes|globales|compartidos)|esfuerzos (?:conjuntos|mancomunados|compartidos)|trabajo (?:conjunto|mancomunado|articulado)|nuevas (?:oportunidades|áreas|vías) de (?:cooperación|colaboración)|oportunidades de (?:cooperación|colaboración))",
    ask: "which",
  },
  {
    find: "(?:sigue|seguimos|siguen|siguiendo) (?:muy )?(?:de cerca|con (?:mucha |gran |suma )?(?:atención|preocupación|interés)|atentamente)|(?:profunda|grave|seria|honda) preocupación|(?:profundamente|gravemente|seriamente) preocupad[oa]s?",
    ask: "who-does-what",
  },
  {
    find: "(?:otorg|conced|concede|atribuy|d)(?:a|an|amos|emos|en|e|ar|er|ando)? (?:una )?(?:gran|especial|suma|la mayor|alta|máxima) (?:importancia|prioridad|relevancia)|(?:dar|dando|imprimir|dieron|brindar) (?:un )?(?:nuevo|renovado|mayor) (?:impulso|dinamismo)|paz,? (?:la )?(?:estabilidad|seguridad|y)(?: y)? (?:la )?(?:estabilidad|prosperidad|desarrollo|seguridad)",
    ask: "mean",
  },
  {
    find: "(?:medidas|acciones) (?:necesarias|pertinentes|correspondientes|apropiadas|oportunas)|a la (?:mayor )?brevedad(?: posible)?|en su debido momento|desempeñ\\p{L}+ un (?:papel|rol) (?:clave|fundamental|importante|activo|central|constructivo)|jueg\\p{L}+ un (?:papel|rol) (?:clave|fundamental|importante|activo|central)|al más alto nivel|en todos los (?:ámbitos|niveles|frentes)",
    ask: "who-does-what",
  },
];

const DE_LEER =
  "(?:fruchtbar|konstruktiv|offen|vertrauensvoll|intensiv|gut|freundschaftlich|herzlich|anregend|substan(?:z|t)iell|produktiv|umfassend|spannend|inspirierend|bereichernd|wertvoll|eng|partnerschaftlich|ausgezeichnet|exzellent|hervorragend|traditionell|vielfältig|langjährig|tief)(?:e|er|es|en|em)?";
const DE_GESPRÄCH =
  "(?:gespräche?n?|meinungsaustausch(?:es)?|gedankenaustausch(?:es)?|austausch(?:es)?|dialoge?s?|begegnung(?:en)?|treffens?|diskussion(?:en)?|beratungen)";
const DE_BAND =
  "(?:(?:bilateral|gegenseitig|beiderseitig|wirtschaftlich|kulturell|politisch|strategisch|deutsch-\\p{L}+)\\p{L}* )*(?:beziehungen|zusammenarbeit|partnerschaft|freundschaft|bande|kooperation|verbundenheit|kontakte|austausch)";

export const GERMAN_FRAMES: readonly SetPhrase[] = [
  {
    find: "(?:steht|stehen) (?:fest |weiterhin |unverbrüchlich |solidarisch |geschlossen )*an (?:der|ihrer|eurer|unserer) seite",
    ask: "who-does-what",
  },
  {
    find: "(?:verfolg(?:t|en)|beobacht(?:et|en)) (?:die|das) (?:\\p{L}+ )?(?:lage|entwicklung(?:en)?|geschehen|ereignisse|situation)(?: (?:\\p{L}+ ){0,2}(?:mit (?:\\p{L}+ )?(?:sorge|aufmerksamkeit|interesse)|aufmerksam|genau))?",
    ask: "mean",
  },
  {
    find: "(?:ein )?(?:wichtiges|starkes|klares|deutliches|schönes|sichtbares) zeichen (?:der|für|unserer|von)",
    ask: "mean",
  },
  {
    find: "(?:dank\\p{L}*)(?: \\p{L}+){0,4}? (?:allen|all denen|allen beteiligten)[^.!?\\n]{0,40}? (?:gelingen|erfolg|beigetragen|ermöglicht|mitgewirkt)",
    ask: "mean",
  },
  {
    find: "im beisein (?:\\p{L}+ ){0,2}\\p{L}+|in anwesenheit (?:\\p{L}+ ){0,2}\\p{L}+|zahlreiche[rn]? (?:ehrengäste[n]?|gäste[n]?|vertreter\\p{L}*|persönlichkeiten)|(?:bot|bietet|gab|gibt|war) (?:die |eine )?(?:gute |willkommene )?gelegenheit|(?:den|der) stand (?:der|des) (?:\\p{L}+ )?(?:beziehungen|zusammenarbeit|kooperation)",
    ask: "agreed",
  },
  {
    find: "von (?:\\p{L}+ ){0,3}?(?:respekt|vertrauen|freundschaft|verständnis|wertschätzung|offenheit|solidarität) (?:und \\p{L}+ )?(?:geprägt|getragen|bestimmt)\\p{L}*|(?:ist|als|sind) (?:ein |sichtbarer |lebendiger |weiterer )*ausdruck (?:der|des|unserer|ihrer|einer)|(?:trägt|tragen|beigetragen) (?:\\p{L}+ ){0,5}zur (?:stärkung|vertiefung|förderung|festigung)|(?:ein )?(?:weiterer |wichtiger |großer |bedeutender )+(?:meilenstein|schritt|beitrag) (?:in|auf|zu|für)",
    ask: "mean",
  },
  { find: `${DE_LEER}(?:,? (?:und )?${DE_LEER})* ${DE_GESPRÄCH}`, ask: "agreed" },
  {
    find: `(?:im|in einem|zu einem|zum) (?:${DE_LEER} )?(?:meinungs|gedanken)austausch`,
    ask: "agreed",
  },
  {
    find: `(?:vertief|stärk|intensivier|ausbau|ausgebaut|ausweit|festig|förder|verstärk|weiterentwickel|weiter vertief)\\p{L}* (?:(?:der|die|unsere[rn]?|ihre[rn]?|dieser) )?(?:${DE_LEER} )*${DE_BAND}`,
    ask: "who-does-what",
  },
  {
    find: `${DE_BAND} (?:\\p{L}+ ){0,4}(?:(?:weiter|noch) )*(?:zu )?(?:vertiefen|stärken|intensivieren|auszubauen|ausbauen|festigen|auf eine neue stufe|vertieft|gestärkt|ausgebaut)`,
    ask: "who-does-what",
  },
  { find: `${DE_LEER}(?:,? (?:und )?${DE_LEER})* ${DE_BAND}`, ask: "mean" },
  {
    find: "(?:themen|fragen|angelegenheiten) (?:von|aus) (?:gemeinsamem|beiderseitigem|gegenseitigem|regionalem) interesse|(?:eine |die )?(?:ganze |breite )(?:bandbreite|palette|reihe) (?:an|von|bilateraler|der)|aktuelle (?:bilaterale |regionale |internationale )(?:und (?:regionale |internationale |globale ))?(?:themen|fragen|entwicklungen)",
    ask: "which",
  },
  {
    find: "(?:bekräftig|unterstreich|betont|betonen|unterstrich|hob|heben|würdig|bekenn|bekannt)\\p{L}* (?:\\p{L}+ ){0,4}(?:engagement|bekenntnis|bedeutung|verbundenheit|solidarität|unterstützung|bereitschaft|entschlossenheit|partnerschaft|hervor)",
    ask: "who-does-what",
  },
  {
    find: "(?:enge|engen|enger|guter|gutem) (?:abstimmung|austausch|kontakt) (?:bleiben|stehen|fortsetzen)|fortsetzung (?:des|der) (?:\\p{L}+ )?(?:dialogs|gespräche|zusammenarbeit)|verfolg\\p{L}+ (?:\\p{L}+ ){0,4}(?:mit (?:großer )?sorge|aufmerksam|genau)|mit (?:großer |tiefer |wachsender )sorge|tief besorgt",
    ask: "who-does-what",
  },
  {
    find: "(?:alle (?:beteiligten|seiten|parteien)|konfliktparteien) (?:\\p{L}+ ){0,3}(?:zurückhaltung|mäßigung|besonnenheit|deeskalation)|(?:auf|zur) (?:äußerste[rn]? )?(?:zurückhaltung|deeskalation)|friedliche[nr]? (?:lösung|beilegung)|politische lösung",
    ask: "who-does-what",
  },
  {
    find: "(?:hatte|haben|habe|hat) (?:\\p{L}+ ){0,4}(?:die|das) (?:große )?(?:ehre|freude|vergnügen|privileg)(?:,? zu)?|(?:ehre|freude),? (?:\\p{L}+ ){0,5}(?:begrüßen|empfangen|teilnehmen) zu dürfen",
    ask: "plain",
  },
  {
    find: "gemeinsame (?:werte|interessen|ziele|herausforderungen|vision)|globale herausforderungen|(?:neue|neuer|frische) (?:impulse|impuls|dynamik|schwung)|wichtige[nr]? (?:beitrag|impulse|rolle|partner)|auf allen ebenen|in allen bereichen|auf höchster ebene|regelbasierte[n]? (?:internationale[n]? )?ordnung|zum wohle (?:der|beider|unserer)",
    ask: "mean",
  },
];

const PT_VAZIO =
  "(?:frutífer[oa]s?|profícu[oa]s?|cordia(?:l|is)|produtiv[oa]s?|construtiv[oa]s?|enriquecedor(?:a|es|as)?|franc[oa]s?|abert[oa]s?|valios[oa]s?|importantes?|excelentes?|ampl[oa]s?|profund[oa]s?|positiv[oa]s?|substantiv[oa]s?|estimulantes?|interessantes?)";
const PT_CONVERSA =
  "(?:trocas? de (?:impressões|ideias|opiniões|pontos de vista|experiências)|diálogos?|conversas?|encontros?|reuni(?:ão|ões)|audiências?|sess(?:ão|ões) de trabalho|consultas)";
const PT_LACOS =
  "(?:laços|vínculos|relaç(?:ão|ões)|cooperação|amizade|colaboração|parcerias?|diálogo|agenda|intercâmbio|coordenação|entendimento)";
const PT_SEU = "(?:(?:o|a|os|as|seu|sua|seus|suas|noss[oa]s?|um|uma|d[oa]s?|d[eo]) )*";
const PT_ADJ =
  "(?:(?:firme|pleno|plena|total|inabalável|profund[oa]|históric[oa]s?|mútu[oa]|excelentes?|estreit[oa]s?|sólid[oa]s?|sincer[oa]|forte|fortes) )*";

export const PORTUGUESE_FRAMES: readonly SetPhrase[] = [
  {
    find: "(?:jornada|dia|semana|visita|encontro|manhã|tarde|agenda) (?:\\p{L}+ )?(?:muito |bastante |extremamente |realmente )?(?:produtiv|frutífer|proveitos|enriquecedor|intens)[oa]?s?|reuniões (?:muito )?(?:interessantes|produtivas|frutíferas|proveitosas)|(?:várias|diversas) reuniões de trabalho|(?:reuniões|encontros|temas) de (?:grande|muito|especial) interesse",
    ask: "agreed",
  },

  {
    find: "(?:agrade|obrigad)\\p{L}*(?: \\p{L}+){0,3}? (?:a todos|a todas|a quantos)[^.!?\\n]{0,40}? (?:contribuíram|tornaram possível|colaboraram|permitiram)",
    ask: "mean",
  },
  {
    find: "na presença de(?: \\p{L}+){0,2} (?:personalidades|convidad[oa]s|autoridades|entidades)|visita de cortesia|(?:permitiu|permitiram|serviu para|constituiu (?:uma )?(?:oportunidade|ocasião) (?:para|de)) (?:\\p{L}+ )?(?:fazer|rever|abordar|analisar|tratar|passar|trocar|discutir)|ponto da situação",
    ask: "agreed",
  },

  {
    find: "(?:acompanh(?:amos|a|am)|continuamos a acompanhar|seguimos) (?:de perto |com (?:\\p{L}+ )?(?:atenção|preocupação|interesse) )?(?:a situação|os acontecimentos|a evolução)",
    ask: "mean",
  },
  {
    find: "(?:partilha(?:m|mos)|compartilha(?:m|mos)) (?:\\p{L}+ )?(?:valores|laços|uma história|princípios|interesses)",
    ask: "mean",
  },
  { find: `${PT_VAZIO}(?:,? (?:e )?(?:muito )?${PT_VAZIO})* ${PT_CONVERSA}`, ask: "agreed" },
  { find: `${PT_CONVERSA} (?:muito |bastante )?${PT_VAZIO}`, ask: "agreed" },
  {
    find: "trocas? de (?:impressões|ideias|opiniões|pontos de vista|pareceres|experiências|boas práticas)|troc(?:ou|aram|ámos|amos|ar|ando) (?:impressões|ideias|opiniões|pontos de vista)",
    ask: "agreed",
  },
  {
    find: `(?:aprofund|fortalec|estreit|reforç|consolid|intensific|ampli|dinamiz|potenci|impulsion|diversific|promov|relanç|foment|robustec)(?:ar|er|ando|endo|ou|eu|aram|eram|ámos|amos|emos|am|em|a|e|amento|imento|ação)? (?:ainda mais |mais )?${PT_SEU}${PT_ADJ}${PT_LACOS}`,
    ask: "who-does-what",
  },
  {
    find: "(?:agenda (?:bilateral|comum|conjunta|partilhada|positiva))|(?:principais|diversos|vários|múltiplos|diferentes) (?:temas|assuntos|questões|pontos)(?: (?:da agenda|de interesse))?(?: (?:bilateral|mútuo|comum))?|(?:temas|assuntos|questões|áreas|matérias) de (?:interesse|preocupação|cooperação)(?: (?:comum|mútuo|bilateral|recíproco))?",
    ask: "which",
  },
  {
    find: `(?:reafirm|reiter|renov|ratific|express|manifest|sublinh|confirm|destac|salient|realç|transmit)(?:ou|aram|ámos|amos|ar|ando|a|am|iu|iram|imos) ${PT_SEU}${PT_ADJ}(?:compromisso|apoio|solidariedade|vontade|disponibilidade|posição|interesse|amizade|determinação|preocupação|satisfação|agradecimento|gratidão|apreço|empenho|importância|papel|necessidade|relevância)`,
    ask: "who-does-what",
  },
  {
    find: "(?:excelente|elevado|ótimo|bom|alto) (?:nível|estado|momento|grau|clima) (?:d[aeo]s? |das )(?:\\p{L}+ )?(?:relações|entendimento|diálogo|cooperação|laços)|excelência das relações|(?:laços|relações) (?:históric[oa]s|fratern[oa]s|de amizade|que nos unem|seculares|de longa data)|(?:povos|países|nações) (?:irmãos|irmãs|amigos|amigas)",
    ask: "mean",
  },
  {
    find: "(?:num|em) (?:ambiente|clima|espírito) (?:de )?(?:cordial(?:idade)?|construtivo|amizade|fratern\\p{L}+|abertura|respeito|diálogo|confiança)|(?:visão|objetivos|desafios|valores) (?:comuns?|partilhad[oa]s?|globais)|esforços (?:conjuntos|comuns|concertados)|convergência de (?:visões|interesses|posições)",
    ask: "agreed",
  },
  {
    find: "(?:apel(?:ou|amos|a|aram|ar)|apelo) (?:a|às) (?:todas as )?partes|(?:máxima )?contenção|evitar (?:qualquer |toda a )?escalada|solução (?:pacífica|negociada|política|duradoura)|(?:segue|seguimos|acompanha|acompanhamos) (?:com (?:muita |grande )?(?:atenção|preocupação)|de perto)|(?:profunda|grave|séria) preocupação|ao mais alto nível|em todos os (?:domínios|níveis|setores)|novo (?:impulso|fôlego|dinamismo)",
    ask: "who-does-what",
  },
  {
    find: "(?:teve|tivemos|tive|tiveram) (?:a (?:grande )?(?:honra|satisfação|oportunidade)|o (?:enorme |grande )?(?:prazer|privilégio|gosto)) de|(?:faz(?:er|endo)?|fez|fizeram) (?:um |o )?(?:ponto de situação|balanço)|pass(?:ar|ou|aram) em revista|à margem d[aeo]s?|por ocasião d[aeo]s?",
    ask: "mean",
  },
];
