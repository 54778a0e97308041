import { NAME, PARTY, type PartisanRule, rulesOf, SIDE } from "./rules";

/**
 * Verdicts on parties and candidates, alike in five languages: what a vote for them is a vote for, what they are wished on the
 * night, and that they are not fit. Written for this project from campaign talk, 2026-11-21.
 */
export const VERDICT_RULES: readonly PartisanRule[] = [
  ...rulesOf(
    "en",
    [
      "vot & mean vot",
      `(?:[Vv]oting|[Aa] vote|[Vv]oters?|(?:[Aa]nyone|[Ww]hoever|[Ee]veryone|[Tt]hose|[Ii]f you|[Pp]eople)(?: who)? vot(?:es?|ing)) for (?:the )?(?:[Cc]andidate |[Ss]enator |[Mm]ayor |[Gg]overnor |[Mm]inister |[Pp]resident )?${SIDE} (?:is|means|would mean|will mean|would be|votes?|vote|are)(?: really| simply| just)? (?:(?:voting|a vote|votes?) )?(?:for )?`,
    ],
    [
      "hop pray wish fingers & lose win crash thrash hammer defeat beat",
      `(?:[Hh]op(?:e|ing)|[Pp]ray(?:ing)?|[Ff]ingers crossed)(?: \\p{L}+){0,5}? ${PARTY} (?:will )?(?:lose|loses|gets?|crash(?:es)?|fails?|falls?|goes? down|wins?|takes? a|suffers?|is|are) ?(?:badly|big|a (?:beating|hammering|hiding|thrashing)|thrashed|hammered|trounced|beaten|defeated|wiped out|everything)?`,
      "party",
    ],
    [
      "defeat hiding thrashing wipeout loss drubbing & last finally news once time well",
      `(?:[Gg]ood news|[Aa]t last|[Ff]inally|[Aa]bout time|[Ww]ell[- ]deserved)[^.!?]{0,20} ${PARTY}[^.!?]{0,40}(?:defeat|hiding|thrashing|wipe-?out|drubbing)`,
      "party",
    ],
    [
      "happy glad relieved delighted thrilled sad sorry gutted disappointed & won lost lose win majority",
      `(?:[Hh]appy|[Gg]lad|[Rr]elieved|[Dd]elighted|[Tt]hrilled|[Ss]ad|[Ss]orry|[Gg]utted|[Dd]isappointed)(?: that| to see)?(?: the)? (?:left|right|far left|far right|(?:left|right)-wing part(?:y|ies)|opposition|conservatives|liberals|socialists|greens|nationalists|populists) (?:won|lost|win|lose|winning|losing)`,
      "election",
    ],
    [
      "proud happy honoured honored delighted & stand march campaign",
      `(?:[Pp]roud|[Hh]appy|[Hh]onou?red|[Dd]elighted) to (?:stand|march|campaign|be standing|be campaigning) (?:with|alongside|for|behind) ${PARTY}`,
      "party",
    ],
    ["vote votes", "(?:[Hh]as|[Gg]ets|[Gg]ot) (?:our|my) votes?(?!\\p{L})", "election"],
    ["four & years", `[Gg]o,? ${NAME}[!.,]+ [Ff]our more years`],
  ),
  ...rulesOf(
    "fr",
    [
      "vot",
      `(?:[Qq]ui(?:conque)?|[Cc]eux qui|[Cc]elui qui) vot(?:e|ent|era|eront) (?:pour )?(?:la |le |les )?(?:candidate? )?${SIDE} (?:vot(?:e|ent|era)|choisit|veut)`,
    ],
    [
      "raclée claque veste gamelle ramasser déculottée dérouillée branlée effondre",
      `(?:que |qu['’])?${PARTY} (?:va |vont )?(?:prendra?|prenne|prendre|se prenne|prend|se ramasse|se ramasser|ramassera|s['’]effondre)(?: (?:une|sa|la) )?(?:\\p{L}+ )?(?:raclée|claque|veste|gamelle|déculottée|dérouillée|branlée)?`,
      "party",
    ],
    [
      "candidat",
      `[Cc]andidate? ${NAME} (?:n['’](?:a rien à faire|est pas (?:à la hauteur|digne|apte|prête?|capable|faite?))|ne (?:mérite|doit|peut) pas|(?:est|serait|sera) (?:un|une) (?:désastre|catastrophe|danger|honte|chance|bénédiction))`,
    ],
    ["votez votons", `[Vv]ot(?:ez|ons) (?:pour )?(?:la |le )candidate? ${NAME}`],
  ),
  ...rulesOf(
    "es",
    [
      "vot",
      `(?:[Qq]uien(?:es)?|[Ee]l que|[Ll]os que) vot(?:e|a|en|an) (?:por |a )?(?:el |la |al |los )?(?:candidat[oa] )?${SIDE},? (?:vota|votan|está votando|elige|quiere)`,
    ],
    [
      "ojalá espero esperamos confío confiamos & pierd gan llev hund estrell derrot palo paliza batacazo fracas",
      `(?:[Oo]jalá|[Ee]spero|[Ee]speramos|[Cc]onf[ií](?:o|amos))(?: \\p{L}+){0,4}? ${PARTY} (?:se )?(?:lleven?|pierdan?|ganen?|reciban?|sufran?|hundan?|estrellen?|caigan?|sean? derrotad\\p{L}+|fracasen?|no ganen?)`,
      "party",
    ],
    [
      "candidat",
      `[Cc]andidat[oa] ${NAME} (?:no (?:está preparad[oa]|merece|sirve|vale|debe|puede gobernar|da la talla|tiene ni idea|tiene nivel|es digno)|(?:es|sería|será) (?:un|una|el|la) (?:desastre|peligro|vergüenza|catástrofe|bendición|mejor))`,
    ],
    ["voten vota votad", `[Vv]ot(?:en|a|ad) (?:por |a )(?:el |la |al )candidat[oa] ${NAME}`],
  ),
  ...rulesOf(
    "pt",
    [
      "vot",
      `(?:[Qq]uem|[Oo]s que) vot(?:a|ar|e|am|arem) (?:em |no |na |nos |nas |pel[oa] )?(?:candidat[oa] )?${SIDE},? (?:vota|votará|está a votar|está votando|escolhe|quer|votam)`,
    ],
    [
      "oxalá tomara espero esperamos esperemos & perc perd lev ganh venc sofr cai apanh derrot fracass",
      `(?:[Oo]xalá|[Tt]omara|[Ee]spero|[Ee]speramos|[Ee]speremos)(?: \\p{L}+){0,4}? ${PARTY} (?:perc\\p{L}+|lev\\p{L}+|ganh\\p{L}+|venç\\p{L}+|sofr\\p{L}+|caia\\p{L}*|apanh\\p{L}+|seja\\p{L}* derrotad\\p{L}+|fracass\\p{L}+|não ganh\\p{L}+)`,
      "party",
    ],
    [
      "candidat",
      `[Cc]andidat[oa] ${NAME} (?:não (?:está preparad[oa]|merece|serve|presta|deve|pode governar|tem nível|está à altura)|(?:é|seria|será) (?:um|uma|o|a) (?:desastre|perigo|vergonha|catástrofe|bênção|melhor))`,
    ],
    ["votem vota vote", `[Vv]ot(?:em|a|e) (?:em |no |na )candidat[oa] ${NAME}`],
  ),
  ...rulesOf(
    "de",
    [
      "wähl",
      `[Ww]er (?:den |die |das )?(?:Kandidat(?:en|in)? ${NAME}|${PARTY}) wählt,? (?:wählt|bekommt|will|riskiert|stimmt|schadet)`,
    ],
    [
      "hoff & klatsche verlier scheiter abstürz gewinn fliegt quittung denkzettel untergeh",
      `[Hh]off(?:e|en|entlich)(?:,? \\p{L}+){0,5}? ${PARTY} (?:[^.!?]{0,40} )?(?:Klatsche|verlier\\p{L}+|scheiter\\p{L}+|abstürz\\p{L}+|gewinn\\p{L}+|fliegt|Quittung|Denkzettel|untergeh\\p{L}+)`,
      "party",
    ],
    [
      "darf dürfen & gewinn regier macht",
      `${PARTY} (?:darf|dürfen) (?:[^.!?]{0,30} )?(?:nicht|nie|niemals|nie wieder) (?:gewinnen|regieren|an die Macht|in die Regierung)`,
      "party",
    ],
    [
      "kandidat",
      `[Kk]andidat(?:in)? ${NAME} (?:ist|wäre|wird) (?:nicht (?:geeignet|fähig|wählbar|tragbar)|unwählbar|ungeeignet|unfähig|eine? (?:Katastrophe|Gefahr|Schande|Desaster|Segen))`,
    ],
  ),
];
