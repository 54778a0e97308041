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
export const PARTIES = PARTY_NAMES.sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]"))
  .join("|");

/** Votes that are no party matter: contests, resolutions, seats in organisations, the act of voting itself. */
export const NOT_PARTISAN =
  /(?<!\p{L})(?:photo|photos|picture|contest|competition|award|awards|prize|favou?rites?|logo|song|songs|recipe|goal|mascot|eurovision|nominee|resolution|resolutions|draft|amendment|motion|treaty|text|unsc|security council|human rights council|general assembly|executive board|unesco|icj|itu|imo|icao|candidacy|membership|expo|host city|world heritage|quiz|poll of the week|player|team|film|book of|landmark|dish|concours|photos|prix|résolution|candidature de l[ae]|concurso|foto|premio|resolución|prémio|resolução|fotowettbewerb|wettbewerb|lieblings\p{L}*|preis)(?!\p{L})/iu;
