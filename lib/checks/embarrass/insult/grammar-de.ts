import { cued } from "@/lib/draft/cued-pattern";
import type { GrammarWords } from "./grammar-words";

/** German closed classes; general knowledge of the grammar, 2026-11-20. */
export const GERMAN: GrammarWords = {
  copula:
    "ist sind war waren wird werden bleibt bleiben bin bist seid sei wäre wären gewesen sein scheint scheinen wirkt wirken klingt klingen gilt benimmt benehmen verhält verhalten führt aufführt redet regiert aussieht sieht",
  auxiliary: "hat haben hatte muss müssen kann können könnte dürfte soll sollen sich auf",
  negation: "nicht kein keine keinen keiner keinem nie niemals weder noch niemand ohne nichts",
  determiner:
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem mein meine meinen meinem meiner meines unser unsere unseren unserer euer eure alle beide viele manche jeder jede zwei drei zum zur vom im am",
  demonstrative:
    "dieser diese dieses diesen diesem jener jene jenes jenen jenem solch solche solcher so",
  preposition:
    "von vom in im an am auf für aus mit bei beim nach zu zum zur gegen über unter vor zwischen durch um seit ohne laut wegen der des",
  coordinator: "und oder aber sondern",
  adverb:
    "sehr so zu dort da eigentlich dermassen tatsächlich vielleicht mittlerweile inzwischen wirklich ganz ziemlich einfach nur noch auch immer wieder schon doch halt eben mal ja heute jetzt offenbar offensichtlich ehrlich gesagt völlig total absolut komplett kompletter komplette richtig richtiger richtige echt echter echte einziger einzige reiner reine absoluter absolute totaler totale vollkommener vollkommene ausgemachter ausgemachte alter alte armer arme großer große größte größter kleiner kleine nichts als mehr weiter alle allesamt abend gestern morgen erneut abermals stets ständig staendig sichtlich sowieso leider eindeutig schlicht schlichtweg regelrecht gerade wohl derart dermaßen selbst verdammter verdammte verdammt",
  simile: "wie als",
  you: "sie du ihr euch dich ihnen",
  third: "er sie es das der die dieser",
  neuter: "es das dies",
  relative: "der die das welcher welche wer",
  self: "ich wir uns mich mir mein meine unser unsere",
  exclamation: "welch welche welcher was für solch so",
  how: "wie so derart dermaßen",
  human:
    "kerlchen bursche typen politikerin mann männer frau frauen mensch menschen leute typ typen kerl kerle person personen figur bande haufen gruppe horde rudel verein land nation volk hälfte meisten alle staat staatschef politiker minister präsident regierung kind kinder herr dame",
  act: "entscheidung entscheidungen politik plan pläne rede reden erklärung erklärungen äußerung äußerungen tweet idee ideen vorschlag vorschläge gesetz gesetze maßnahme maßnahmen strategie haushalt kommentar kommentare antwort reaktion verhalten haltung position brief forderungen sanktionen regeln ausrede",
  genitive: "von vom der des dieses dieser",
  indefinite: "ein eine einen einem einer eines",
  handling: "behandelt behandeln arbeitet arbeiten benutzt benutzen",
  finding: "finde halte",
  asking: "warum wieso weshalb wie und aber",
  agent: "von",
  link: "von vom namens wie ein eine einem einer der die das",
  verdict: "ist sind war nenne wort worten kurz fazit",
  degree: "so derart",
  urging: "und also soll kann bitte oh",
  contracted: "vom zum zur beim im am",
  letting: "nennen sagen",
  person: "mann frau kerl typ mensch dame",
  naming:
    "nennen nennt nannte genannt nannten bezeichnen bezeichnet bezeichnete bezeichneten beschimpfen beschimpft beschimpfte beschimpften schimpfen betiteln betitelt",
  saying:
    "scherzt scherzte witzelt witzelte antwortet antwortete sagt sagen sagte sagten gesagt meint meinte meinen behauptet behaupten behauptete behaupteten schreibt schrieb schrieben twittert twitterte ruft rief riefen skandierten glaubt glauben denkt denken findet laut gerücht mythos behauptung vorwurf vorwürfe schlagzeile idee leugnet bestreitet angeblich zeichnete gezeichnet karikierte karikiert unterstellt unterstellen",
  rejection:
    "dementiert dementieren dementierte inakzeptabel unannehmbar verurteilen verurteilt verurteile zurückweisen weisen bedauern bedauert bedauerlich entschuldigen entschuldigt entschuldigung falsch beleidigung beleidigungen beleidigt beleidigend unangemessen unwürdig unerträglich nie niemals darf dürfen wort wörter begriff sprache",
  avowal: "denke glaube finde meine sage weiß wissen schwöre wiederhole gestehe",
  condition: "wenn falls ob wäre",
  makeBelieve:
    "ballett musical stück film filme oper roman theater figur rolle dostojewski komödie märchen fabel lied schauspieler schauspielerin ensemble kostüm kostüme fasching fasnacht fasnet karneval bühne aufführung laienbühne laientheater theatergruppe krippenspiel weihnachtsspiel posse schwank hauptrolle nebenrolle",
  leisure:
    "buch ausstellung gemälde hafenfest kinderfest sommerfest stadtfest schulfest straßenfest volksfest halloween festival zirkus kinder gala schach comic spiel partie tierheim hof bauernhof klinik krankenhaus verein theater puppen puppentheater holz klinik geburtstag jahrmarkt gastiert gastspiel akrobaten eintritt museum künstler künstlerin sammlung",
  seat: "palast präsidentenpalast präsidialamt präsidentenamt regierungspalast regierungssitz regierungsgebäude verteidigungsministerium finanzministerium bundestag kabinett ministerium amt hofburg ballhausplatz bundeshaus bundeskanzleramt bellevue reichstag élysée downing nationalrat bundesrat staatskanzlei büro hauptstadt parlament regierung thron macht botschaft kanzleramt kreml brüssel moskau berlin wien spitze außenministerium innenministerium regierungsviertel",
  governing: "regiert regieren führt führen leitet leiten vertritt vertreten lenkt lenken uns",
  complement: "nach auf in vor über um für",
  restriction: cued(/ (?:nichts (?:\p{L}+ )?als|nicht (?:nur|bloß|bloss|einfach)) /u),
  after:
    "und oder aber von vom in im an am auf für aus mit bei der die das den dem des wenn weil da als wie wieder heute jetzt immer auch hier dort wirklich ehrlich lol haha punkt eben halt ist sind war hat haben nicht dieser diese ein eine ohne seit sondern der war wird ja doch namens sich so wer zu geworden gewesen",
};
