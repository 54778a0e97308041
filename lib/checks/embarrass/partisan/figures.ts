import { anyLanguageRules, NAME, type PartisanRule } from "./rules";

/**
 * Politicians whom everybody knows for the elections that they stand in, with the names by which posts call them: to cheer for one
 * or wish one gone takes a side without a word of an election. Public knowledge, 2026-11-23. Rulers whom no election can remove are
 * not here: that one of them should go is the policy of states.
 */
export const FIGURES =
  "Trump,Biden,Harris,Kamala,Vance,Newsom,DeSantis,Sanders,Obama,Hillary,Clinton,Starmer,Farage,Sunak,Badenoch,Boris,Corbyn,Truss,Swinney,Macron,Le Pen,Mélenchon,Bardella,Retailleau,Attal,Glucksmann,Zemmour,Scholz,Merz,Merkel,Weidel,Habeck,Baerbock,Söder,Wagenknecht,Klingbeil,Kickl,Stocker,Babler,Sánchez,Feijóo,Abascal,Ayuso,Yolanda Díaz,Puigdemont,Montenegro,Ventura,Passos Coelho,Lula,Bolsonaro,Tarcísio,Haddad,Milei,Cristina,Kirchner,Massa,Macri,Petro,Uribe,Boric,Kast,Jara,AMLO,Sheinbaum,Noboa,Orbán,Orban,Magyar,Meloni,Salvini,Schlein,Conte,Wilders,Timmermans,Jetten,De Wever,Modi,Rahul Gandhi,Erdogan,Erdoğan,İmamoğlu,Imamoglu,Netanyahu,Bibi,Gantz,Lapid,Bennett,Tusk,Kaczyński,Kaczynski,Nawrocki,Trzaskowski,Fico,Babiš,Babis,Trudeau,Poilievre,Carney,Albanese,Dutton,Ardern,Luxon,Vučić,Vucic,Simion,Ruto,Raila,Malema,Ramaphosa,Tinubu"
    .split(",")
    .join("|");
/** With the office or the first names before: "Marine Le Pen", "President Trump", "el presidente Petro". */
const FIGURE = `(?:(?:\\p{Lu}[\\p{L}.'’-]+ ){0,2}(?:${FIGURES})(?![\\p{L}-]))`;

export const FIGURE_RULES: readonly PartisanRule[] = anyLanguageRules(
  [
    "finger root cheer doigt dedo daumen",
    `(?:[Ff]ingers crossed|[Rr]ooting|[Cc]heering|[Dd]oigts croisés|[Dd]edos cruzados|[Dd]aumen(?: (?:sind )?gedrückt)?) (?:for|pour|por|para|für) ${FIGURE}(?![^.!?]{0,60}(?:match|regatta|race|final|game|cup|medal|team))`,
  ],
  [
    "anyone anybody anything tout cualquier todo qualquer tudo alle & but sauf menos excepto außer nur",
    `(?:[Aa]ny(?:one|body|thing) but|[Tt]out(?:e? le monde)?,? sauf|[Cc]ualquiera,? (?:menos|excepto)|[Tt]odos? menos|[Qq]ualquer (?:um|uma|coisa),? menos|[Tt]udo menos|[Aa]lle[ns]?,? (?:außer|nur nicht)) ${FIGURE}`,
  ],
  [
    "disaster catastroph nightmare godsend blessing mistake finished toast unfit better worst désastre cauchemar pire mieux fini desastre catástrofe pesadilla peor mejor acabado pesadelo pior melhor katastrophe desaster alptraum albtraum schlimmste besser beste",
    `${FIGURE} (?:is|was|would be|will be|would make|has been|['’]d be|est|était|serait|sera|a été|es|era|fue|sería|será|é|foi|seria|ist|war|wäre|wird) (?:(?!received|greeted|treated)\\p{L}+ ){0,4}?(?:disaster|catastrophe|nightmare|godsend|blessing|mistake|finished|toast|unfit|better (?:than|for)|the worst|the best (?:choice|candidate|option|hope)|désastre|cauchemar|pire|mieux que|fini|desastre|catástrofe|pesadilla|lo peor|mejor que|acabad[oa]|pesadelo|o pior|melhor (?:do )?que|Katastrophe|Desaster|Al[pb]traum|besser als|(?:der|die) (?:Schlimmste|falsche|bessere))(?!\\p{L})`,
  ],
  [
    "go resign leave quit lose win stop never parte partir dégage perdr gagn va vaya irse perd gan sair ir venc weg gehen verlier gewinn",
    `(?:(?:[Tt]ime|[Hh]igh time) for ${FIGURE} to (?:go|resign|leave|quit|step down)|${FIGURE} (?:must|should|has to|needs to|deserves to) (?:go|resign|lose|win|be (?:stopped|voted out|beaten)|never)(?! (?:to|further|on|back))|(?:[Ii]l est temps|[Vv]ivement) que ${FIGURE} (?:parte|s['’]en aille|dégage|perde|gagne)|${FIGURE} doit (?:partir|dégager|perdre|gagner)(?!\\p{L})|(?:es hora de que|que) ${FIGURE} se vaya|${FIGURE} (?:debe|tiene que) (?:irse|perder|ganar|dimitir)(?!\\p{L})|(?:está na hora|é hora) d[eo] ${FIGURE} (?:sair|ir embora|perder)|${FIGURE} (?:deve|tem (?:que|de)) (?:sair|perder|ganhar|vencer)(?!\\p{L})|${FIGURE} muss (?:weg|gehen|verlieren|gewinnen|zurücktreten)(?!\\p{L})|Zeit,? dass ${FIGURE} geht)`,
  ],
  [
    "hop pray wish wait espér pourvu vivement ojal esper tomara oxal hoff",
    `(?:[Hh]op(?:e|ing)|[Pp]ray(?:ing)?|[Ww]ish(?:ing)?|[Cc]an['’]t wait)(?: that| for)?(?: \\p{L}+){0,2}? ${FIGURE} (?:to )?(?:wins?|loses?|never|gets? (?:re-?elected|beaten|thrown|voted|in|nowhere)|(?:goes|is gone)|doesn['’]t (?:win|get)|is (?:beaten|re-?elected|out))|(?:[Ee]spér\\p{L}+ que|[Pp]ourvu que|[Vv]ivement que) ${FIGURE} (?:(?:ne |n['’])?(?:gagne|perde|soit (?:élu|battu|réélu)\\p{L}*|arrive (?:jamais|pas)))|(?:[Oo]jalá(?: que)?|[Ee]sper(?:o|emos) que) (?:(?:gane|pierda) ${FIGURE}|${FIGURE} (?:no )?(?:gane|pierda|llegue))|(?:[Oo]xalá|[Tt]omara que|[Ee]sper(?:o|emos) que) (?:o |a )?${FIGURE} (?:não )?(?:ganhe|vença|perca|chegue)|[Hh]off(?:e|en|entlich)(?: wir)?(?:,? dass)? (?:(?:gewinnt|verliert) ${FIGURE}|${FIGURE} (?:\\p{L}+ )?(?:gewinnt|verliert))`,
  ],
  // Whoever stands for a seat: "our friend Maria Costa, who is running for mayor".
  [
    "luck finger root support back behind cheer proud & primary runoff run mayor senat congress parliament president governor council elect office vote",
    `(?:[Gg]ood luck|[Bb]est of luck|[Ff]ingers crossed|[Rr]ooting|[Cc]heering|[Ss]upport|[Bb]ack|behind)(?! (?:staff|all))[^.!?]{0,30}? ${NAME},?[^.!?]{0,40}?(?:(?:running|standing|candidate|candidacy|bid|race|run) (?:for|to be|to become) (?:the )?(?:mayor|president(?! of (?:the|COP))|senate|congress|parliament|governor|city council|office|re-?election)|in (?:tomorrow|tonight|\\p{L}+day)['’]s (?:primary|election|run-?off|vote|debate))`,
  ],
  [
    "opposition oposición oposição & deserve earn win govern mérite merece verdien",
    "(?:[Tt]he |[Ll]['’]|[Ll]a |[Aa] |[Dd]ie )(?:opposition|oposición|oposição|Opposition) (?:deserves? (?:a |to |better|its)|has earned (?:a |its |the )|(?:should|must) (?:win|govern)|mérite (?:sa |de |mieux)|merece (?:una|ganar|gobernar|uma|ganhar|governar|vencer)|verdient (?:eine|es|den|die))",
  ],
  [
    "need want change send & government & change packing home",
    "(?:(?:need|needs|want|wants|deserves?) (?:a )?change of government|[Ss]end(?:ing)? (?:the|this|that) government (?:packing|home))",
  ],
);
