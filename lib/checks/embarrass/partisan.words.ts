/**
 * Parties of the larger democracies as drafts name them, and what partisan talk is made of. Source: the parties' own names and
 * common abbreviations, from public knowledge as of 2026-11-20. Only read inside a partisan construction, so that a word such
 * as "Renaissance" or "Labour" by itself says nothing.
 */
const PARTY_NAMES = [
  // United Kingdom, Ireland, Canada, Australia, New Zealand
  "Labour,Labour Party,Tory,Tories,Conservatives,Conservative Party,Lib Dems,Lib Dem,Liberal Democrats,Greens,Green Party,SNP,Plaid Cymru,Reform UK,Sinn Féin,Sinn Fein,DUP,SDLP,Fianna Fáil,Fianna Fail,Fine Gael,Liberals,Liberal Party,NDP,Bloc Québécois,ALP,Nationals,National Party,One Nation",
  // United States
  "Democrats,Democrat,Democratic Party,Republicans,Republican,Republican Party,GOP,Dems,MAGA,Libertarians",
  // France, Belgium, Switzerland
  "Renaissance,Rassemblement National,RN,LFI,La France insoumise,Les Républicains,LR,PS,Parti socialiste,EELV,Reconquête,MoDem,N-VA,Vlaams Belang,UDC,SVP",
  // Germany, Austria
  "CDU,CSU,Union,SPD,Grüne,Grünen,FDP,AfD,Linke,Linkspartei,BSW,ÖVP,SPÖ,FPÖ,NEOS",
  // Spain, Portugal, Latin America
  "PSOE,PP,Partido Popular,Vox,Podemos,Sumar,ERC,Junts,PNV,Bildu,PSD,Chega,Iniciativa Liberal,PCP,PT,Partido dos Trabalhadores,PL,MDB,PSDB,Morena,PAN,PRI,Frente Amplio,Partido Socialista,Unidad,La Libertad Avanza,Juntos por el Cambio,Centro Democrático,Pacto Histórico",
  // Italy, Netherlands, Nordics, Poland and others
  "Fratelli d'Italia,Lega,Forza Italia,PD,Partito Democratico,M5S,Movimento 5 Stelle,PVV,VVD,D66,CDA,Social Democrats,Sweden Democrats,Moderates,Centre Party,Christian Democrats,PiS,Platforma,Civic Platform,Fidesz,Tisza,Smer,ANO,Syriza,New Democracy,Pasok,AKP,CHP,HDP,BJP,Congress Party,AAP,LDP,DPP,KMT,ANC,EFF,Democratic Alliance,Likud,Yesh Atid",
].flatMap((line) => line.split(","));

/** The parties as one alternative of a regular expression, longest first; a generic "X Party" is added by the rules. */
const PARTIES = PARTY_NAMES.sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]"))
  .join("|");

/** Votes that are no party matter: contests, resolutions, seats in organisations, the act of voting itself. */
export const NOT_PARTISAN =
  /(?<!\p{L})(?:photo|photos|picture|contest|competition|award|awards|prize|favou?rites?|logo|song|songs|recipe|goal|mascot|eurovision|nominee|resolution|resolutions|draft|amendment|motion|treaty|text|unsc|security council|human rights council|general assembly|executive board|unesco|icj|itu|imo|icao|candidacy|membership|expo|host city|world heritage|quiz|poll of the week|player|team|film|book of|landmark|dish|concours|photos|prix|résolution|candidature de l[ae]|concurso|foto|premio|resolución|prémio|resolução|fotowettbewerb|wettbewerb|lieblings\p{L}*|preis)(?!\p{L})/iu;

/** A construction that takes a side. The cue is cheap and tells whether the pattern is worth a look. */
export interface PartisanRule {
  readonly language: PartyLanguage;
  readonly cue: RegExp;
  readonly pattern: RegExp;
}

type PartyLanguage = "en" | "fr" | "es" | "pt" | "de";

const NAME =
  "(?!(?:Yes|No|Peace|Resolution|Today|Here|Now|Early|Online|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}";
const PARTY = `(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Ee]l|[Ll]os|[Oo]s?|[Aa]|[Dd]ie|[Dd]er|[Dd]en)\\s)?(?:(?:${PARTIES})(?![\\p{L}\\p{N}])|(?:\\p{Lu}[\\p{L}-]+\\s){1,3}Party(?!\\p{L}))`;
const SIDE = `(?:${PARTY}|@[\\w.]+|${NAME})`;
const TITLE =
  "(?:president|prime minister|chancellor|premier|senator|governor|mayor|leader|mp|member of parliament|secretary-general)";

function rulesOf(
  language: PartyLanguage,
  ...rows: readonly (readonly [cue: RegExp, pattern: string])[]
): PartisanRule[] {
  return rows.map(([cue, pattern]) => ({
    language,
    cue,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}@#-])(?:${pattern})`, "gu"),
  }));
}

/** Case counts for names only, so words at a sentence's start are given both ways. */
export const PARTISAN_RULES: readonly PartisanRule[] = [
  ...rulesOf(
    "en",
    [
      /only/i,
      `[Oo]nly ${PARTY}(?:\\s(?:Alliance|Coalition|Movement))? can (?:fix|save|deliver|stop|protect|rescue)`,
    ],
    [
      /let them win/i,
      "(?:[Dd]on['’]t|[Dd]o not|[Nn]ever|[Ww]e can['’]t|[Ww]e cannot) let (?:them|him|her) win",
    ],
    [
      /knock|canvass/i,
      "(?:[Kk]nock(?:ing|ed)? on doors|[Cc]anvass(?:ing|ed)?) (?:with|for|alongside) (?:candidate|our candidate|the candidate|the \\p{Lu})",
    ],
    [
      /four more years|second term|five more years/i,
      `(?:needs?|deserves?|wants?|for) (?:a|another) (?:second|third|new) term for (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Gg]overnor|[Mm]ayor)`,
    ],
    [/nothing but/i, `${PARTY} (?:offers?|means?|brings?|stands? for|has|have) nothing but`],
    [
      /vot/iu,
      `(?:(?<=^|[.!?:;,]\\s|[“"(])[Vv]ote|[Pp]lease vote|[Gg]o (?:out )?(?:and )?vote|(?<=, )vote|[Ll]et['’]?s (?:all )?vote|(?:I|[Ww]e|[Yy]ou|[Ee]veryone|[Ee]verybody|[Cc]itizens|[Pp]eople|[Vv]oters)(?:['’](?:m|re|ll|ve)| am| are| will| should| must| all| would| have to| need to| just)* (?:vote|voting|voted)|[Dd]on['’]t (?:forget to )?vote) (?:for |against |out )?(?:me(?!\\p{L})|him(?!\\p{L})|her(?!\\p{L})|them out|${PARTY}|(?<=for |against )${SIDE}|${NAME}(?=[!.]|$|,? (?:on|this|next|tomorrow|today|for)(?!\\p{L})))`,
    ],
    [
      /endors|back|support|root|campaign/iu,
      `(?:[Ww]e|I|[Tt]he embassy|[Oo]ur (?:embassy|mission|ambassador))(?:['’]m| am|['’]re| are)? (?:proudly |fully |strongly |warmly |proud to |happy to |delighted to )*(?:endorse|endorses|endorsing|back|backs|backing|support|supports|supporting|root for|rooting for|campaign for|campaigning for) (?:${PARTY}|${NAME} (?:for|as) (?:our |the )?(?:next )?${TITLE}|${NAME} in (?:the|this|Sunday['’]s|next week['’]s) (?:\\p{L}+ )?(?:election|elections|race|campaign|run-?off|primary))`,
    ],
    [
      /(?:make|be|become) (?:a|an|our|the) /u,
      `(?:${SIDE}|[Hh]e|[Ss]he|[Tt]hey) (?:will|would|['’]ll|is going to|are going to|could|might) (?:make|be|become) (?:a|an|our|the) (?:truly |really )?(?:great|good|excellent|fine|fantastic|wonderful|better|best|terrible|bad|awful|disastrous|worst|amazing|superb|outstanding|brilliant|much better)(?: next)? ${TITLE}`,
    ],
    [
      /(?:our|the) next /u,
      `(?:${SIDE}|[Hh]e|[Ss]he) (?:is|will be|shall be|['’]s) (?:our|the) next ${TITLE}`,
    ],
    [
      /hop|pray|wish|want/iu,
      `(?:I|[Ww]e|[Ll]et['’]?s)(?: really| all|['’]m| am| are| do| so)* (?:hope|hoping|pray|wish|want|wanting)(?: that)? ${SIDE} (?:to )?(?:win|wins|loses|lose|gets elected|is elected|get elected|beats|beat|is re-?elected|gets re-?elected)(?!\\p{L})(?! (?:the (?:match|game|cup|medal|race|final|gold)|gold|silver|bronze|today['’]s match))`,
    ],
    [
      /hop(?:e|ing)|fingers/iu,
      `(?:[Hh]ope|[Hh]oping|[Ff]ingers crossed)(?: that| for)? ${PARTY}(?: (?:win|wins|lose|loses))?`,
    ],
    [
      /elect /iu,
      `(?:[Rr]e-?elect|[Ee]lect) (?:President |Prime Minister |Chancellor |Mayor |Senator |Governor )?${NAME}(?! (?:as|to|was|were|is|has))`,
    ],
    [
      / for (?:president|prime|chanc|senate|congress|mayor|gov|parl)/iu,
      `${NAME} for (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ss]enate|[Cc]ongress|[Mm]ayor|[Gg]overnor|[Pp]arliament)(?=[.!?,]|\\s*(?:\\d{4}|$|#|\\p{Extended_Pictographic}))`,
    ],
    [
      /stop|defeat|oust|kick|rid of|boot|say no|never|down with|join|support|back/iu,
      `(?:[Ss]top|[Dd]efeat|[Oo]ust|[Kk]ick(?: out)?|[Gg]et rid of|[Bb]oot(?: out)?|[Ss]ay no to|[Nn]ever trust|[Nn]ever vote|[Dd]own with|[Jj]oin|[Ss]upport|[Bb]ack) ${PARTY}(?! (?:ambassador|minister|government|leader|delegation|in the match))`,
    ],
    [
      /finally|out|gone|toast|finished|ruin|destroy|wreck|sav|bankrupt|betray|l(?:ie|ying)|fail|s[oe]l[ld]|only|best|worst|corrupt|disaster|disgrace|threat/iu,
      `${PARTY}(?: government| party)? (?:will|would|is|are|has|have|['’]ll|['’]re)(?: finally| only| just| slowly| already| been)? (?:ruin|ruined|ruining|destroy|destroyed|destroying|wreck|wrecked|wrecking|save|saving|saved|bankrupt|bankrupted|bankrupting|betray|betrayed|betraying|lie|lied|lying|fail|failed|failing us|sell out|sold out|the only (?:party|choice|hope)|the best (?:party|choice)|the worst|corrupt|out(?=[!.])|gone(?=[!.])|history(?=[!.])|toast|finished|a disaster|a disgrace|a threat to)`,
    ],
    [
      /happy|glad|thrill|delight|joy|appoint|devast|sad|gutt|reliev/iu,
      `(?:[Ss]o |[Vv]ery |[Rr]eally )?(?:happy|glad|thrilled|delighted|overjoyed|disappointed|devastated|sad|gutted|relieved)(?: to see)?(?: that)? ${PARTY} (?:won|lost|win|lose|winning|losing)`,
    ],
    [
      /(?:night|day|result|news) for /u,
      `(?:[Gg]reat|[Tt]errible|[Bb]ad|[Gg]ood|[Dd]ark|[Ss]ad|[Hh]istoric) (?:night|day|result|news) for ${PARTY}`,
    ],
    [
      / out| up|government|packing|again/iu,
      "(?:[Vv]ote (?:him|her|them) out|[Tt]hrow (?:the bums|them) out|[Ll]ock (?:him|her) up|[Tt]ime for a (?:new|change of) government|[Ss]end them packing|[Mm]ake \\p{Lu}\\p{L}+ [Gg]reat [Aa]gain)",
    ],
    [
      /candidate|choice/iu,
      `(?:[Tt]he )?(?:best|worst|only(?: serious| real)?|right) (?:candidate|choice) (?:in this election|for (?:president|prime minister|chancellor|mayor|Ruritania|the country|this country|our country)) (?:is|remains) ${NAME}`,
    ],
    [
      /candidate|choice|for the job/iu,
      `${SIDE} is (?:clearly |by far |simply )?(?:the|our) (?:best|worst|only|right|strongest) (?:candidate|choice|man for the job|woman for the job|person for the job)`,
    ],
    [
      /out/u,
      `(?:[Ll]et['’]?s |[Pp]lease |[Ww]e (?:must|should|will) )?[Vv]ote ${NAME} out(?!\\p{L})`,
    ],
    [/proud/iu, `[Pp]roud to be (?:a|an) (?:lifelong )?(?:${PARTIES})(?!\\p{L})`],
    [/wait/u, `[Cc]an['’]?t wait for ${NAME} to (?:be|become) (?:our |the )?(?:next )?${TITLE}`],
    [
      /\d{4}/u,
      `(?:President|Prime Minister|Chancellor|Mayor|Senator|Governor) ${NAME} 20\\d\\d(?=[!.]|$)`,
    ],
    [
      /deserves?/u,
      `${SIDE} deserves? to (?:win|lose)(?= (?:on (?:\\p{L}+day|election)|the (?:\\p{L}+ )?(?:election|race|vote)|this election))`,
    ],
    [/ go |^go /iu, `(?<=^|[.!?]\\s)Go ${PARTY}(?=!)`],
    [
      /supporting/u,
      `[Jj]oin (?:me|us) in (?:supporting|backing|endorsing|voting for) (?:${PARTY}|${NAME} (?:for|as) (?:our |the )?(?:next )?${TITLE})`,
    ],
  ),
  ...rulesOf(
    "fr",
    [/un seul/i, "(?:[Uu]n seul (?:choix|vote|bulletin|nom))\\s?[:,!]"],
    [
      /mon vote|ma voix/i,
      "[Mm](?:on vote|a voix) (?:va|ira|est|sera) (?:à|au|aux|pour) (?:la |le |les )?\\p{Lu}",
    ],
    [
      /vot/iu,
      `(?:[Vv]otez|[Vv]otons|[Jj]e vote(?:rai)?|[Ii]l faut voter|[Nn]ous votons)(?: tous)? (?:pour |contre )?(?:${PARTY}|${NAME})`,
    ],
    [
      /fera|sera/iu,
      `${SIDE} (?:fera|ferait|sera|serait) (?:un|une|notre) (?:très |vraiment )?(?:bon|bonne|excellent|excellente|grand|grande|mauvais|mauvaise|meilleur|meilleure|prochain|prochaine) (?:président|présidente|premier ministre|première ministre|maire|chancelier)`,
    ],
    [
      /souten|soutien/iu,
      `(?:[Nn]ous soutenons|[Jj]e soutiens|[Ss]outenons) (?:la candidature d[e'’]\\s?${NAME}|${PARTY})`,
    ],
    [
      /batt|virer|dégag|revoir/iu,
      `(?:[Bb]attre|[Bb]attons|[Vv]irer|[Dd]égageons|[Aa]u revoir) ${PARTY}`,
    ],
  ),
  ...rulesOf("fr", [
    /voter pour/u,
    `(?:[Aa]ppelons|[Aa]ppelle|[Aa]ppel)(?: tous)? à voter (?:pour|contre) ${SIDE}`,
  ]),
  ...rulesOf(
    "es",
    [/mi voto/i, "[Mm]i voto (?:es|va|será|irá|fue) (?:para|a) (?:la |el |los |las )?\\p{Lu}"],
    [/a votar/u, `[Ll]lam(?:amos|o|a)(?: a todos)? a votar (?:por|a|contra) ${SIDE}`],
    [
      /vot/iu,
      `(?:[Vv]ota|[Vv]ote|[Vv]oten|[Vv]otad|[Vv]otemos|[Vv]oto|[Vv]otaré|[Hh]ay que votar)(?: todos)? (?:por |a |al |contra )?(?:${PARTY}|(?<=por |a |contra )${NAME})`,
    ],
    [
      /ser[áí]|va a ser/iu,
      `${SIDE} (?:será|sería|va a ser) (?:un|una|nuestro|nuestra|el|la) (?:muy )?(?:gran|buen|buena|excelente|mal|mala|mejor|próximo|próxima) (?:presidente|presidenta|primer ministro|primera ministra|alcalde|alcaldesa)`,
    ],
    [
      /apoy|respald/iu,
      `(?:[Aa]poyamos|[Aa]poyo|[Rr]espaldamos) (?:a |al |la candidatura de )(?:${PARTY}|${NAME} (?:para|como) (?:presidente|presidenta|alcalde|alcaldesa))`,
    ],
    [/echar|fuera|derrot/iu, `(?:[Ee]char|[Ff]uera|[Dd]errotar) (?:al? )?${PARTY}`],
  ),
  ...rulesOf(
    "pt",
    [
      /meu voto/i,
      "(?:[Oo] )?[Mm]eu voto (?:é|vai|será|foi) (?:para |no |na |da |do )(?:a |o )?\\p{Lu}",
    ],
    [/fora/i, "(?<=^|[.!?]\\s)Fora (?:o |a )?(?:Partido|Governo|Presidente|\\p{Lu}\\p{L}+!)"],
    [/voto/u, `[Aa]pel(?:amos|o|a) ao voto (?:em|no|na|contra) ${SIDE}`],
    [
      /vot/iu,
      `(?:[Vv]ota|[Vv]ote|[Vv]otem|[Vv]otemos|[Vv]oto|[Vv]ou votar|[Vv]amos votar)(?: todos)? (?:por |em |no |na |nos |contra o |contra )?(?:${PARTY}|(?<=por |em |no |na |contra )${NAME})`,
    ],
    [
      /ser[iá]|vai ser/iu,
      `${SIDE} (?:será|seria|vai ser) (?:um|uma|o nosso|a nossa|o|a) (?:muito )?(?:grande|bom|boa|ótimo|ótima|excelente|mau|má|melhor|próximo|próxima) (?:presidente|presidenta|primeiro-ministro|primeira-ministra|prefeito|prefeita)`,
    ],
    [
      /apoi/iu,
      `(?:[Aa]poiamos|[Aa]poio) (?:o |a |a candidatura de )?(?:${PARTY}|${NAME} (?:para|como|a) (?:presidente|prefeito))`,
    ],
    [/derrot|fora/iu, `(?:[Dd]errotar|[Ff]ora) (?:o |a )?${PARTY}`],
  ),
  ...rulesOf(
    "de",
    [
      /wählt/i,
      "[Ww]er (?:die |den |das )?\\p{Lu}\\p{L}*(?:partei|union|bündnis|liste|grünen|liberalen) wählt,",
    ],
    [
      /meine stimme/i,
      "[Mm]eine Stimme (?:geht|gehört|bekommt|kriegt) (?:an |die |der |den )?(?:die |den )?\\p{Lu}",
    ],
    [/zu wählen/u, `[Rr]ufen? (?:\\p{L}+ )*(?:dazu )?auf, ${SIDE} zu wählen`],
    [
      /wähl|stimm/iu,
      `(?:[Ww]ählt|[Ww]ählen Sie|[Ii]ch wähle|[Ww]ir wählen|[Ss]timmt für|[Ss]timmen Sie für) (?:bitte |alle |am Sonntag )?(?:${PARTY}|(?<=für )${NAME})`,
    ],
    [
      /wird|wäre|würde/iu,
      `${SIDE} (?:wird|wäre|würde) (?:ein|eine|unser|unsere|der|die) (?:sehr )?(?:guter|gute|toller|tolle|großer|große|schlechter|schlechte|bessere|besserer|beste|nächster|nächste) (?:Präsident|Präsidentin|Kanzler|Kanzlerin|Bürgermeister|Bürgermeisterin|Premierminister|Ministerpräsident)(?:in)?`,
    ],
    [
      /unterstütz/iu,
      `(?:[Ww]ir unterstützen|[Ii]ch unterstütze) (?:${PARTY}|die Kandidatur von ${NAME})`,
    ],
    [
      /weg|raus|abwähl|verhinder|stoppen/iu,
      `${PARTY} (?:muss weg|müssen weg|raus|abwählen|verhindern|stoppen)`,
    ],
  ),
];
