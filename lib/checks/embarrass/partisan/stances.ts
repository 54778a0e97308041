import { anyLanguageRules, NAME, PARTY, type PartisanRule } from "./rules";

/**
 * Stances that are built alike in five languages, so that one pattern reads them all: to stop a party, not to let it govern, to prefer
 * it, to campaign with it, to make it pay at the ballot box, somebody or chaos, and who deserves it if anyone does.
 * Written for this project from campaign talk, 2026-11-22.
 */

/** A party after any small words: "au RN", "mit den Grünen", "against the Tories". */
const P = `(?:(?:the|les?|la|aux?|du|des?|à|el|l[ao]s|al?|del|os?|aos?|d[ao]s?|n[ao]s?|die|de[rnm]|das|zu[rm]|mit|avec|con|com|with|pour|por|para|für|for|contre|contra|gegen|against|von)\\s|[ldLD]['’]){0,3}${PARTY}`;
/** A party, or the side that is out of office. */
const CAMP = `(?:${P}|(?:the |l['’]|la |a |die )?(?:opposition|oposici[óo]n|oposição|Opposition)(?!\\p{L}))`;
/** A person after a title in small letters. */
const PERSON = `(?:(?:el|la|los|las|le|o|a|die|der|doctora?|doutora?|candidat[oae]|candidate|senadora?|alcaldesa|alcalde) ){0,2}${NAME}`;
/** Where one votes and when. */
const BOOTH =
  "(?:(?:at|in) the (?:ballot box|polls|(?:polling|voting) booth)|when you (?:vote|cast your)|dans (?:les urnes|l['’]isoloir)|en las urnas|cuando vot\\p{L}+|nas urnas|na hora de votar|quando vot\\p{L}+|an der (?:Wahlurne|Urne)|wenn (?:ihr|Sie) [^.!?]{0,15}wähl(?:t|en)(?!\\s?:)|in der Wahlkabine)";
const CHAOS =
  "(?:(?:le|la|el|o|a|das|die|the) )?(?:chaos|caos|Chaos|barb[áa]rie|[Bb]arbarei|abismo|abîme|abyss|Abgrund|ruína|ruine|ruin|catástrofe|catastrophe|Katastrophe)";
const NOTHING = "(?:nothing|nada|rien|nichts)";
/** "Registration or nothing" is no person's. */
const PERSONAL_NAME = `(?!\\p{L}+(?:tion|ción|ção|ung|ity|dad|dade|té|ness|ment|mento|miento|cy|cia)(?!\\p{L}))${NAME}`;
const COLOUR =
  "(?:orange|red|blue|green|yellow|purple|verde|roj[oa]|azul|naranja|amarill[oa]|vermelh[oa]|laranja|verte?|rouge|bleue?|jaune)";
const WORN = "(?:rosettes?|shirts?|scar(?:f|ves)|ties|side|camp|wave|tide)";
/** Observers see every party's stand. */
const UNOBSERVED = "(?<!(?:[Oo]bserv|[Bb]eobacht|[Ww]atch)[^.!?]{0,90})";

export const STANCE_RULES: readonly PartisanRule[] = anyLanguageRules(
  [
    "",
    `(?:[Bb]arr(?:ons|ez|er)(?:-l(?:ui|eur))? la route|[Ff]ai(?:sons|tes|re) (?:barrage|échec)|[Dd]i(?:re|sons|tes) non|[Cc](?:errar|erremos|ierren)(?:les?)? el paso|[Pp]aremos|[Ff]renemos|[Ee]chemos|[Dd]errot(?:ar|emos|em)|[Dd]ig(?:a|an|am|amos) n(?:o|ão)|[Dd]izer não|[Tt]rav(?:ar|emos|em)|[Bb]arr(?:ar|emos)|[Ss]topp(?:en wir|t)|[Vv]erhinder(?:n wir|t)|[Ss]ag(?:en wir|t) [Nn]ein) ${P}|[Ss]end(?:ing)? ${PARTY} (?:packing|home)`,
    "party",
  ],
  [
    "",
    `(?:[Nn]e laiss(?:ons|ez) (?:pas|jamais|plus)|pas laisser|[Nn]o (?:dejemos|dejen|permitamos)(?: que)?|[Nn]ão (?:deixemos|deixem|podemos deixar|permitamos)(?: que)?|[Ll]assen wir|dürfen) ${P} (?:[^.!?]{0,30}? )?(?:s['’]install\\p{L}+|gagner|gouverner|passer|au pouvoir|llegu\\p{L}+|gan[ea]\\p{L}*|gobiern\\p{L}+|chegu\\p{L}+|chegar|ganh\\p{L}+|vencer|govern\\p{L}+|nicht (?:ins?|an|gewinnen|regieren))`,
    "party",
  ],
  [
    "",
    `(?:if it (?:were|was)|si c['’]étai(?:t|ent)|si (?:fuera|ganara)|se fossem?|[Pp]refer\\p{L}*(?: que (?:gane|fosse|ganhe|vença|sea))?|[Pp]référ\\p{L}+|am liebsten(?: aber)?|rather (?:have|see)|mieux avec) ${CAMP}(?! government['’]s)|${PARTY} (?:would be|wäre|serait|sería|seria) (?:so much |much |viel )?(?:easier|nicer|better|einfacher|angenehmer|plus simple|más fácil|mais fácil)`,
    "party",
  ],
  ["prefer", `[Pp]refer(?:imos|iríamos|íamos|eríamos) que (?:gane|ganhe|vença) ${CAMP}`],
  [
    "",
    `${UNOBSERVED}(?:[Oo]ut (?:on the (?:doorstep|doors|stump) )?|[Oo]n the (?:doorstep|stump) |[Cc]ampaign(?:ed|ing)? (?:\\p{L}+ ){0,4}|[Dd]oor[- ]to[- ]door |[Ll]eafleting |[Tt]ract(?:e|ons|er|é|s|age) (?:\\p{L}+ )?|[Pp]orte-à-porte |(?:[Vv]olantes|[Ff]olletos|[Pp]anfletos|[Ff]lyer|[Pp]lakate) (?:\\p{L}+ )?)(?:with|for|avec|pour|con|para|com|mit|für) ${P}|${UNOBSERVED}(?:[Aa]t|[Aa]m|[Vv]om|[Ii]m) (?:the )?(?:${PARTY} (?:campaign|election) (?:stand|stall)|(?:Wahlkampfstand|Infostand) (?:der|des) ${PARTY})|${UNOBSERVED}(?:[Aa]mbian[ct]e|[Ss]timmung|[Aa]tmosphere|[Ee]nergy) [^.!?]{0,20}(?:meeting|rally|mitin|comício|Parteitag) ${P}`,
    "party",
  ],
  [
    "manifesto program",
    `(?:${PARTY}(?:['’]s)? (?:manifesto|programme|platform)|[Pp]rogram(?:me|a|m) ${P})[^.!?]{0,30}?[?:,–—] (?:[^.!?]{0,40}? )?(?:lies|nonsense|wishful|fairy tales?|mentir\\p{L}+|mensonges?|du vent|Lügen|Unsinn|Märchen)(?!\\p{L})`,
    "party",
  ],
  [
    "ojala ojalá que hoffentlich",
    `(?:[Oo]jal[áa] (?:que )?|(?<=^|[.!?¡] ?)[Qq]ue )(?:gane|pierda) ${PERSON}|[Hh]offentlich (?:gewinnt|verliert) ${PERSON}`,
    "election",
  ],
  [
    "pourvu tomara oxala oxalá ojala ojalá",
    `(?:[Pp]ourvu qu(?:e |['’])|[Tt]omara que |[Oo]xalá (?:que )?|[Oo]jalá (?:que )?)${PERSON} (?:gagne|perde|l['’]emporte|ganhe|perca|vença|gane|pierda)`,
    "election",
  ],
  [
    "chaos caos barb ab rui ruí cat kat nothing nada rien nichts & o ou or oder",
    `${PERSONAL_NAME} (?:or|ou|oder|o) (?:${CHAOS}|${NOTHING})(?!\\p{L})`,
    "election",
  ],
  [
    "nothing nada rien nichts & o ou or oder & side lado côté seite",
    `${PERSONAL_NAME} (?:or|ou|oder|o) ${NOTHING}(?=[^.!?]{0,80}(?:side of history|lado (?:certo|errado|correcto)|bon côté|richtigen Seite))`,
  ],
  [
    "if si se wenn & any quelqu alguien alguém jemand",
    `(?:[Ii]f any(?:one|body)|[Ss]i quelqu['’]un|[Ss]i alguien|[Ss]e alguém|[Ww]enn jemand) [^.!?;]{0,25}?(?:deserv|earned|win|should be|mérit|merec|verdient|gewinn)[^.!?;]{0,60}, (?:it['’]?s|it is|c['’]est(?: bien)?|es|é|dann)(?: (?:el|la|le|o|a|die|der))? (?:(?:him|her|elle|lui|ella|él|ela|ele|sie|er)(?!\\p{L})|(?:\\p{L}+ ){0,2}?\\p{Lu}\\p{L}+)`,
    "election",
  ],
  [
    "nobody no personne nadie ninguém niemand & deserv earned mérit merec verdient",
    `(?:[Nn]obody|[Nn]o one|[Nn]o candidate|[Pp]ersonne ne|[Nn]adie|[Nn]inguém|[Nn]iemand) [^.!?]{0,25}?(?:deserves|earned|mérite|merece|verdient)(?: [^.!?]{0,40}?)? (?:it more|than|que|als) (?:(?:el|la|le|o|a|die|der|M\\.|Mme|than) )?(?:\\p{Ll}+ )?${NAME}`,
    "election",
  ],
  [
    "ballot polls booth vote cast urnes isoloir urnas voten votar votem wahlurne urne wählt wählen wahlkabine",
    `(?:(?:[Rr]eward|[Pp]unish) (?:that|this|it|them|him|her)|[Mm]ake (?:them|him|her) pay(?: for \\p{L}+)?|[Rr]emember (?:this|that|it|them|(?:who|what) (?!to|you|we)\\p{L}+[^.!?]{0,40}?)|[Ff]aites-(?:le-)?leur payer|[Ss]anctionnez-(?:le|la|les)|[Ss]ouvenez-vous(?:-en)|[Cc]ast[ií]guenl[oae]s?|[Cc]astiguem-n[oa]s?|[Aa]cuérdense de (?:esto|eso|quién \\p{L}+[^.!?]{0,30}?)|[Ll]embrem-se d(?:isto|isso|e quem \\p{L}+[^.!?]{0,30}?)|(?:[Gg]ebt|[Gg]eben Sie) ihnen (?:die Quittung|einen Denkzettel)|[Dd]enkt daran|[Dd]enken Sie daran),? ${BOOTH}`,
  ],
  [
    "fuerza força allez vamos go",
    `(?:[Ff]uerza|[Ff]orça|[Aa]llez|[Vv]amos|[Gg]o),? [^.!?]{0,40}?(?:a ganar|rumo|gagner|win)(?: \\p{L}+)? (?:a |à |la |as |las )?(?:alcaldía|presidencia|gobernación|elecci\\p{L}+|prefeitura|câmara|eleiç\\p{L}+|presidência|vitória nas eleições|mairie|élection|présidence|seat|election|mayor)`,
  ],
  [
    "orange red blue green yellow purple verde roj azul naranja amarill vermelh laranja vert rouge bleu jaune right",
    `${UNOBSERVED}(?:(?:[Bb]eautiful|[Nn]ice|[Ll]ovely|[Gg]reat|[Gg]lad|[Gg]ood|[Ss]ensible) [^.!?]{0,50}?${COLOUR} ${WORN}|${COLOUR} ${WORN}[^.!?]{0,30}(?:cheered|smile|made my day)|(?:[Ww]e (?:all )?wore|[Nn]os pusimos|[Oo]n portait tous|[Ff]omos todos)(?: \\p{L}+){0,3}? ${COLOUR}|[Tt]he right colou?r)(?!\\p{L})`,
    "election",
  ],
  [
    "vot wählt wählen",
    `[Vv]ote for the (?:\\p{Lu}\\p{L}+ ){1,2}(?:Alliance|Movement|Coalition|Front|Bloc|League)(?!\\p{L})|[Ww]er (?:[^.!?,]{0,20} )?die \\p{Lu}\\p{Ll}+partei wählt, (?:dem|ist|hat|schadet|riskiert)(?!\\p{L})|(?:[Vv]ote|[Vv]otez|[Vv]otons|[Vv]ot[ae]n?|[Vv]otem|[Ww]ählt|[Ww]ählen [Ss]ie) (?:(?:for|pour|por|em|n?a|n?o|das|die|den|the|l[ae]|el) |l['’]){1,2}(?:Rassemblement|Allian(?:ce|z)|Alian[zç]a|Bündnis|Union|Unión|União|[MB]ouvement|Movim(?:i?ento)|Movement|Front|Frente|Coali(?:tion|ción)|Coligação|Ligue|Liga|League|Blo[cq]u?[eo]?|Bewegung) (?:\\p{L}{1,4} )?\\p{Lu}`,
  ],
);
