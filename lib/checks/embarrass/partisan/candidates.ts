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
    "vot stimm wählt",
    "(?:[Vv]ot(?:e|ing) for (?:her|him|me)(?! (?:favou?rite|best))|(?:don['’]t forget to|go out and|go and|please|get out and) vote for (?:her|him|them|me|us)(?!\\p{L})|[Vv]otez pour (?:elle|lui|moi|nous)(?!\\p{L})|(?:[Vv]oten?|[Vv]otad) por (?:ella|él|mí|nosotros)(?!\\p{L})|[Vv]ot(?:em?|ar) n?(?:ele|ela|em mim|em nós)(?!\\p{L})|(?:[Ww]ählt|[Ss]timmt) (?:für )?(?:ihn|mich|uns)(?!\\p{L}))",
  ],
  [
    "vot",
    "[Vv]ot(?:e|ed|ing|ez|en?|em|ons) (?:Liberal|Conservative|Labour|Green|Tory|Republican|Democrat(?:ic)?|Socialist|Reform|[Bb]lue|[Rr]ed|[Ll]eave|[Rr]emain|[Ll]eft|(?:à )?(?:gauche|droite)|(?:la )?(?:izquierda|derecha)|(?:à )?(?:esquerda|direita))(?![\\p{L}-])(?! (?:Sea|Cross|Party['’]s|carpet|ribbon))",
  ],
  [
    "knock door canvass phone leaflet stump campaign porte tract puerta folletos volantes porta panflet hausturwahlkampf infostand plakat",
    `(?:(?:[Kk]nock(?:ed|ing)|[Cc]anvass(?:ed|ing)|[Ll]eaflet(?:ed|ing|ted|ting)|[Pp]hone-?bank(?:ed|ing)|[Ss]tump(?:ed|ing)|[Cc]ampaign(?:ed|ing))(?: on)?(?: doors| all day| hard| again)*(?: \\p{L}+){0,2}? (?:for|with) (?!women|peace|human|equality|the (?:UN|release|abolition))${NAME}|(?:on doors|leaflets|flyers) (?:for|with) (?!World|International|National|Global|European|AIDS|UN|EU|Red|Women|Human)${NAME}|${NAME}['’]s? (?:re-?election |mayoral |presidential )?campaign(?= (?:needs|trail|launch|team|office|rally|HQ)|[.,!])(?<=(?:[Jj]oin|[Ss]upport|[Hh]elp|[Vv]olunteer|[Dd]onate|[Kk]nock|[Ff]or|[Ww]ith)[^.!?]{0,60})|(?:porte-à-porte|tractage|boîtage) (?:pour|avec) ${NAME}|(?:puerta a puerta|repartiendo (?:folletos|volantes)) (?:por|para|con) ${NAME}|(?:porta a porta|panfletagem) (?:por|para|com|pelo|pela) (?:o |a )?${NAME}|(?:Haustürwahlkampf|Infostand|[Pp]lakate (?:kleben|geklebt|aufgehängt)|[Ff]lyer verteilt?) (?:für|mit) ${NAME})`,
  ],
  [
    "support back endors behind soutien soutenons appui apoyo respaldo apoyamos apoio apoiamos unterstütz & run second primar elect élect ballot poll by tour présid législ scrutin segund primer elecc balot eleiç stichwahl wahl",
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
  [
    "next & president prime pm chancellor mayor governor",
    `(?<!(?:[Cc]ongratulat|[Ff]élicit|[Ff]elicit|designat|appoint|inaugurat|sworn)[^!?]{0,80})(?:${NAME}|@\\w+),? (?:the|your|our) next (?:President|president|Prime Minister|prime minister|PM|Chancellor|chancellor|Mayor|mayor|Governor|governor)(?![^.!?]{0,30}(?:Assembly|Council|Commission|Court|COP|Bank|Parliament|UNGA|Conference|Federation|FIFA|Committee|-elect))(?!\\p{L})`,
  ],
  [
    "right victory & job party & senat mp candidate campaign elect mayor president victory",
    `right (?:man|woman|person) for the job(?= at last|[.!,])|(?:[Jj]oin(?:ed|ing)?|[Cc]elebrat\\p{L}+|[Ll]ovely|[Gg]reat|[Hh]onou?red|[Tt]hrilled|[Aa]t)(?: to| at| night)*(?: \\p{L}+){0,3} (?:${NAME}['’]s|the) victory party`,
  ],
  [
    "poster leaflet flyer stall envelope sign",
    `(?:putting up|put up|hanging|handing out|handed out|distributing|stuffing|manning|staffing)(?: \\p{L}+){0,3}? (?:posters|leaflets|flyers|stall|envelopes|signs|placards)(?: \\p{L}+){0,2}? for (?!(?:the )?(?:World|International|National|Global|European|AIDS|UN|EU|Red|Women|Human)|the (?:festival|exhibition|fair|concert|event|match)|our|peace|women)(?:the )?${NAME}`,
  ],
  [
    "keep kick throw boot & out",
    "(?:[Kk]eep|[Kk]ick|[Tt]hrow|[Bb]oot)(?:ing)? (?:the )?(?:populists|far right|hard right|far left|hard left|socialists|conservatives|tories|liberals|government) out(?!\\p{L})",
  ],
  [
    "should must deserve & lead govern win president chancellor & clear obvious know doubt",
    "(?:[Cc]lear|[Oo]bvious|knows?|no doubt)(?: \\p{L}+){0,2}? who (?:should|must|deserves to|ought to) (?:lead|govern|win|run (?:this|the) country|be (?:president|prime minister|PM|chancellor))",
  ],
  [
    "race debate campaign contest election & adult grown serious",
    "(?:[Rr]ace|[Dd]ebate|[Cc]ampaign|[Cc]ontest|[Ee]lection|candidates)[^.!?]{0,40} (?:only )?one (?:adult|grown-?up|serious (?:person|candidate|contender))",
  ],
  [
    "barrage voto voz stimme vote & droite gauche extreme derecha izquierda direita esquerda rechts rechten links linken right left",
    "(?:[Ff]aisons|[Ff]aire|[Ff]aites|[Ff]ais) barrage à (?:l['’]extrême[- ]|la )(?:droite|gauche)|(?:[Nn]i un|[Nn]ingún|[Nn]em um|[Nn]enhum|[Nn]ot (?:a|one)(?: single)?|[Pp]as une?(?: seule)?|[Kk]eine) (?:voto|vote|voix|Stimme) (?:a |para |à |for |pour |für |den )(?:la |l['’]|the |die |den )?(?:far |extrême[- ]|ultra|extrema[- ])?(?:droite|gauche|derecha|izquierda|direita|esquerda|right|left|Rechten?|Linken?)",
  ],
  [
    "hoping hope pray wish & majority seat power vote election landslide deserve",
    "(?:[Hh]oping|[Hh]opes?|[Pp]ray(?:ing)?|[Ww]ish(?:ing)?)(?: that)? the (?!United|Nations|Games|Olympics)\\p{Lu}\\p{L}+s (?:finally |will |at last )*(?:get|win|gain|take|lose|keep)[^.!?]{0,30}(?:majority|seats?|power|votes?|election|landslide)",
  ],
  [
    "wipe wiped mop won crush own destroy demolish smash thrash & debate rival opponent",
    "(?:wiped|mopped) the floor with|(?:[Ww]on|[Cc]rushed|[Oo]wned|[Dd]emolished|[Ss]mashed) (?:the|tonight['’]s|last night['’]s|that) debate(?! (?:cup|contest|competition|prize|final))|(?:destroyed|demolished|thrashed|crushed) (?:her|his) (?:rival|opponent)s?",
    "election",
  ],
  [
    "lot & other",
    "the other lot(?= (?:taking|getting|win|won|los|lost|in|back|would|had|are|were)|[.!?,]|$)",
    "election",
  ],
  [
    "best & programme program plan manifesto policies vision & candidate race party campaign election",
    "[Bb]est (?:programme|program|plan|manifesto|policies|vision) (?:of|in|by) (?:any|all|this|the)[^.!?]{0,20}(?:candidates?|race|part(?:y|ies)|campaign|election)",
  ],
);
