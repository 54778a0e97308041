import { anyLanguageRules, NAME, type PartisanRule } from "./rules";

/**
 * Help for a candidate whom no list knows, in en, fr, es, pt, de: at doors and stalls, by one's support in a round of an election, by
 * "vote for her", and the camps that are called by their side. Written for this project, 2026-11-23.
 */
const ROUND =
  "(?:run-?off|second round|primary|primaries|election|elections|ballot|polls|polling day|by-election|second tour|premier tour|présidentielle|législatives|élections?|scrutin|segunda vuelta|primera vuelta|elecciones|balotaje|segundo turno|primeiro turno|segunda volta|primeira volta|eleições|Stichwahl|Wahl|Wahlen|Wahlsonntag)";
const ALL_SIDES =
  "(?![^.!?]{0,80}(?:\\ball\\b|observ|Electoral|Commission|tous|todos|alle |process|free and fair))";
const FIRST_NAME = "(?!All |Every|Each|Both|Any|Our |Your )";

export const CANDIDATE_RULES: readonly PartisanRule[] = anyLanguageRules(
  [
    "vot stimm wahlt wählt",
    "(?:[Vv]ot(?:e|ing) for (?:her|him|me)(?! (?:favou?rite|best))|(?:don['’]t forget to|go out and|go and|please|get out and) vote for (?:her|him|them|me|us)(?!\\p{L})|[Vv]otez pour (?:elle|lui|moi|nous)(?!\\p{L})|(?:[Vv]oten?|[Vv]otad) por (?:ella|él|mí|nosotros)(?!\\p{L})|[Vv]ot(?:em?|ar) n?(?:ele|ela|em mim|em nós)(?!\\p{L})|(?:[Ww]ählt|[Ss]timmt) (?:für )?(?:ihn|mich|uns)(?!\\p{L}))",
  ],
  [
    "vot",
    "[Vv]ot(?:e|ed|ing|ez|en?|em|ons) (?:Liberal|Conservative|Labour|Green|Tory|Republican|Democrat(?:ic)?|Socialist|Reform|[Bb]lue|[Rr]ed|[Ll]eave|[Rr]emain|[Ll]eft|(?:à )?(?:gauche|droite)|(?:la )?(?:izquierda|derecha)|(?:à )?(?:esquerda|direita))(?![\\p{L}-])(?! (?:Sea|Cross|Party['’]s|carpet|ribbon))",
  ],
  [
    "knock door canvass phone leaflet stump campaign porte tract puerta folletos volantes porta panflet hausturwahlkampf infostand plakat",
    `(?:(?:[Kk]nock(?:ed|ing)|[Cc]anvass(?:ed|ing)|[Ll]eaflet(?:ed|ing|ted|ting)|[Pp]hone-?bank(?:ed|ing)|[Ss]tump(?:ed|ing)|[Cc]ampaign(?:ed|ing))(?: on)?(?: doors| all day| hard| again)*(?: \\p{L}+){0,2}? (?:for|with) (?!women|peace|human|equality|the (?:UN|release|abolition))${NAME}|(?:on doors|leaflets|flyers) (?:for|with) ${NAME}|${NAME}['’]s? (?:re-?election |mayoral |presidential )?campaign(?= (?:needs|trail|launch|team|office|rally|HQ)|[.,!])(?<=(?:[Jj]oin|[Ss]upport|[Hh]elp|[Vv]olunteer|[Dd]onate|[Kk]nock|[Ff]or|[Ww]ith)[^.!?]{0,60})|(?:porte-à-porte|tractage|boîtage) (?:pour|avec) ${NAME}|(?:puerta a puerta|repartiendo (?:folletos|volantes)) (?:por|para|con) ${NAME}|(?:porta a porta|panfletagem) (?:por|para|com|pelo|pela) (?:o |a )?${NAME}|(?:Haustürwahlkampf|Infostand|[Pp]lakate (?:kleben|geklebt|aufgehängt)|[Ff]lyer verteilt?) (?:für|mit) ${NAME})`,
  ],
  [
    "support back endors behind soutien soutenons appui apoyo respaldo apoyamos apoio apoiamos unterstutz & run second primar elect ballot poll by tour presid legisl scrutin segund primer elecc balot eleic stichwahl wahl",
    `(?:(?:(?:[Oo]ur|[Mm]y|[Ff]ull|[Tt]otal|[Aa]ll our) (?:full |whole-?hearted |warmest )?(?:support|backing|endorsement) (?:to|for|goes to|is with|behind)|(?:[Ww]e|I|[Pp]roud(?:ly)? to)(?: fully| proudly)? (?:support|back|endorse|stand (?:with|behind))|(?:[Tt]out )?(?:[Nn]otre|[Mm]on) (?:plein )?soutien à|[Nn]ous soutenons|[Jj]e soutiens|(?:[Tt]odo )?(?:[Nn]uestro|[Mm]i) (?:apoyo|respaldo) (?:a|para|con)|[Aa]poyamos a|(?:[Tt]odo o )?(?:[Nn]osso|[Mm]eu) apoio (?:a|ao|à)|[Aa]poiamos|(?:[Uu]nsere|[Mm]eine) (?:volle )?Unterstützung (?:für|gilt|hat)|[Ww]ir unterstützen) (?:the |la |el |o |a )?)${FIRST_NAME}${NAME}${ALL_SIDES}(?=[^.!?]{0,60}${ROUND})`,
  ],
  [
    "candid kandidat",
    "(?:[Ff]inally|[Aa]t (?:long )?last|[Ee]nfin|[Pp]or fin|[Ff]inalmente|[Aa]té que enfim|[Ee]ndlich),? (?:an?|une?|una?|uma?|einen?|eine)(?: \\p{L}+){0,2} (?:candidat[eoa]?|[Kk]andidat(?:in|en)?)(?:[ea]s)?(?! country| state| cities)(?!\\p{L})|(?:the|my|our) (?:only|best|right|strongest) candidate(?= (?:for|in|to|who|is))(?![^.!?]{0,60}(?:secretary-general|director-general|ICJ|judge|council))|(?:la|le) (?:seule?|meilleure?) candidate?(?!\\p{L})|(?:el|la) (?:únic[oa]|mejor) candidat[oa]|(?:o|a) (?:únic[oa]|melhor) candidat[oa]|(?:der|die) (?:einzige|beste) Kandidat(?:in)?",
  ],
  [
    "far hard radical populist extreme droite gauche derecha izquierda direita esquerda rechte linke & defeat crush relie thank bravo hurra victor win won los beat fail ruin destr disaster ashame sham dehors fuera fora raus weg good great soulag défait victoire derrot victoria vitóri niederlage sieg schlappe never jamais nunca nie",
    "(?:[Cc]rush\\p{L}*|[Dd]efeat|[Dd]rubbing|[Tt]hank\\p{L}*|[Rr]elie\\p{L}*|[Bb]ravo|[Hh]urrah?|[Vv]ictory|[Gg]lad|[Hh]appy|[Ss]ad|[Gg]ood|[Gg]reat|[Aa]wful|[Nn]ever again)[^.!?]{0,40} (?:the )?(?:far|hard|radical|populist|extreme) ?-?(?:right|left)(?! (?:extrem|terror|violen|attack))|(?:[Tt]he )(?:far|hard|radical|populist) (?:right|left) (?:\\p{L}+ ){0,2}?(?:lost|won|crushed|beaten|defeated|must|ruin\\p{L}*|destroy\\p{L}*|is (?:a disaster|finished|back))|(?:défaite|déroute|claque|victoire|soulagement|dehors|jamais|bravo à|honte à)[^.!?]{0,25} (?:l['’]extrême[- ](?:droite|gauche)|la (?:droite|gauche)(?! (?:de|du|pour)))|(?:derrota|victoria|fuera|alivio|nunca más|viva)[^.!?]{0,25} (?:la |de la )(?:ultra|extrema )?(?:derecha|izquierda)(?! (?:de|del))|(?:derrota|vitória|fora|alívio|nunca mais|viva)[^.!?]{0,25} (?:a |da )(?:extrema[- ])?(?:direita|esquerda)(?! (?:de|do|da))|(?:Niederlage|Schlappe|Klatsche|Sieg|raus mit|nie wieder)[^.!?]{0,25} (?:der|den|die) (?:Rechten|Linken|Rechtsextremen|Populisten)(?! \\p{Lu})",
  ],
);
