import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { covers } from "@/lib/draft/span";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { defineCheck, type Hit } from "../check";
import { NOT_PARTISAN, PARTIES } from "./partisan.words";

interface Rule {
  /** Undefined: in any language. */
  readonly language: Language | undefined;
  readonly pattern: RegExp;
}

const NAME =
  "(?!(?:Yes|No|Peace|Resolution|Today|Here|Now|Early|Online|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December)(?!\\p{L}))\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}";
const PARTY = `(?:(?:[Tt]he|[Ll]es?|[Ll]a|[Ee]l|[Ll]os|[Oo]s?|[Aa]|[Dd]ie|[Dd]er|[Dd]en)\\s)?(?:(?:${PARTIES})(?![\\p{L}\\p{N}])|(?:\\p{Lu}[\\p{L}-]+\\s){1,3}Party(?!\\p{L}))`;
const SIDE = `(?:${PARTY}|@[\\w.]+|${NAME})`;
const TITLE =
  "(?:president|prime minister|chancellor|premier|senator|governor|mayor|leader|mp|member of parliament|secretary-general)";

const rule = (language: Language | undefined, ...patterns: readonly string[]): Rule[] =>
  patterns.map((pattern) => ({
    language,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}@#])(?:${pattern})`, "gu"),
  }));

/** Case counts for names only, so words at a sentence's start are given both ways. */
const RULES: readonly Rule[] = [
  ...rule(
    "en",
    `(?:(?<=^|[.!?:;,]\\s|[“"(])[Vv]ote|[Pp]lease vote|[Gg]o (?:out )?(?:and )?vote|[Ll]et['’]?s (?:all )?vote|(?:I|[Ww]e|[Yy]ou|[Ee]veryone|[Ee]verybody|[Cc]itizens|[Pp]eople|[Vv]oters)(?:['’](?:m|re|ll|ve)| am| are| will| should| must| all| would| have to| need to| just)* (?:vote|voting|voted)|[Dd]on['’]t (?:forget to )?vote) (?:for |against |out )?(?:me(?!\\p{L})|him(?!\\p{L})|her(?!\\p{L})|them out|${PARTY}|(?<=for |against )${SIDE})`,
    `(?:[Ww]e|I|[Tt]he embassy|[Oo]ur (?:embassy|mission|ambassador))(?:['’]m| am|['’]re| are)? (?:proudly |fully |strongly |warmly |proud to |happy to |delighted to )*(?:endorse|endorses|endorsing|back|backs|backing|support|supports|supporting|root for|rooting for|campaign for|campaigning for) (?:${PARTY}|${NAME} (?:for|as) (?:our |the )?(?:next )?${TITLE}|${NAME} in (?:the|this|Sunday['’]s|next week['’]s) (?:\\p{L}+ )?(?:election|elections|race|campaign|run-?off|primary))`,
    `(?:${SIDE}|[Hh]e|[Ss]he|[Tt]hey) (?:will|would|['’]ll|is going to|are going to|could|might) (?:make|be|become) (?:a|an|our|the) (?:truly |really )?(?:great|good|excellent|fine|fantastic|wonderful|better|best|terrible|bad|awful|disastrous|worst|amazing|superb|outstanding|brilliant|much better)(?: next)? ${TITLE}`,
    `(?:${SIDE}|[Hh]e|[Ss]he) (?:is|will be|shall be|['’]s) (?:our|the) next ${TITLE}`,
    `(?:I|[Ww]e)(?: really|['’]m| am| are| do| so)* (?:hope|hoping|pray|wish|want|wanting)(?: that)? ${SIDE} (?:to )?(?:win|wins|loses|lose|gets elected|is elected|get elected|beats|beat|is re-?elected|gets re-?elected)(?!\\p{L})(?! (?:the (?:match|game|cup|medal|race|final|gold)|gold|silver|bronze|today['’]s match))`,
    `(?:[Hh]ope|[Hh]oping|[Ff]ingers crossed)(?: that| for)? ${PARTY}(?: (?:win|wins|lose|loses))?`,
    `(?:[Rr]e-?elect|[Ee]lect) (?:President |Prime Minister |Chancellor |Mayor |Senator |Governor )?${NAME}(?! (?:as|to|was|were|is|has))`,
    `${NAME} for (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Ss]enate|[Cc]ongress|[Mm]ayor|[Gg]overnor|[Pp]arliament)(?=[.!?,]|\\s*(?:\\d{4}|$|#|\\p{Extended_Pictographic}))`,
    `(?:[Ss]top|[Dd]efeat|[Oo]ust|[Kk]ick(?: out)?|[Gg]et rid of|[Bb]oot(?: out)?|[Ss]ay no to|[Nn]ever trust|[Nn]ever vote|[Dd]own with|[Jj]oin|[Ss]upport|[Bb]ack) ${PARTY}(?! (?:ambassador|minister|government|leader|delegation|in the match))`,
    `${PARTY}(?: government| party)? (?:will|would|is|are|has|have|['’]ll|['’]re)(?: only| just| slowly| already| been)? (?:ruin|ruined|ruining|destroy|destroyed|destroying|wreck|wrecked|wrecking|save|saving|saved|bankrupt|bankrupted|bankrupting|betray|betrayed|betraying|lie|lied|lying|fail|failed|failing us|sell out|sold out|the only (?:party|choice|hope)|the best (?:party|choice)|the worst|corrupt|a disaster|a disgrace|a threat to)`,
    `(?:[Ss]o |[Vv]ery |[Rr]eally )?(?:happy|glad|thrilled|delighted|overjoyed|disappointed|devastated|sad|gutted|relieved)(?: to see)?(?: that)? ${PARTY} (?:won|lost|win|lose|winning|losing)`,
    `(?:[Gg]reat|[Tt]errible|[Bb]ad|[Gg]ood|[Dd]ark|[Ss]ad|[Hh]istoric) (?:night|day|result|news) for ${PARTY}`,
    "(?:[Vv]ote (?:him|her|them) out|[Tt]hrow (?:the bums|them) out|[Ll]ock (?:him|her) up|[Tt]ime for a (?:new|change of) government|[Ss]end them packing|[Mm]ake \\p{Lu}\\p{L}+ [Gg]reat [Aa]gain)",
    `(?:[Tt]he )?(?:best|worst|only(?: serious| real)?|right) (?:candidate|choice) (?:in this election|for (?:president|prime minister|chancellor|mayor|Ruritania|the country|this country|our country)) (?:is|remains) ${NAME}`,
    `${SIDE} is (?:clearly |by far |simply )?(?:the|our) (?:best|worst|only|right|strongest) (?:candidate|choice|man for the job|woman for the job|person for the job)`,
  ),
  ...rule(
    "fr",
    `(?:[Vv]otez|[Vv]otons|[Jj]e vote(?:rai)?|[Ii]l faut voter|[Nn]ous votons)(?: tous)? (?:pour |contre )?(?:${PARTY}|${NAME})`,
    `${SIDE} (?:fera|ferait|sera|serait) (?:un|une|notre) (?:très |vraiment )?(?:bon|bonne|excellent|excellente|grand|grande|mauvais|mauvaise|meilleur|meilleure|prochain|prochaine) (?:président|présidente|premier ministre|première ministre|maire|chancelier)`,
    `(?:[Nn]ous soutenons|[Jj]e soutiens|[Ss]outenons) (?:la candidature d[e'’]\\s?${NAME}|${PARTY})`,
    `(?:[Bb]attre|[Bb]attons|[Vv]irer|[Dd]égageons|[Aa]u revoir) ${PARTY}`,
  ),
  ...rule(
    "es",
    `(?:[Vv]ota|[Vv]ote|[Vv]oten|[Vv]otad|[Vv]otemos|[Vv]oto|[Vv]otaré|[Hh]ay que votar)(?: todos)? (?:por |a |al |contra )?(?:${PARTY}|(?<=por |a |contra )${NAME})`,
    `${SIDE} (?:será|sería|va a ser) (?:un|una|nuestro|nuestra|el|la) (?:muy )?(?:gran|buen|buena|excelente|mal|mala|mejor|próximo|próxima) (?:presidente|presidenta|primer ministro|primera ministra|alcalde|alcaldesa)`,
    `(?:[Aa]poyamos|[Aa]poyo|[Rr]espaldamos) (?:a |al |la candidatura de )(?:${PARTY}|${NAME} (?:para|como) (?:presidente|presidenta|alcalde|alcaldesa))`,
    `(?:[Ee]char|[Ff]uera|[Dd]errotar) (?:al? )?${PARTY}`,
  ),
  ...rule(
    "pt",
    `(?:[Vv]ota|[Vv]ote|[Vv]otem|[Vv]otemos|[Vv]oto|[Vv]ou votar|[Vv]amos votar)(?: todos)? (?:por |em |no |na |nos |contra o |contra )?(?:${PARTY}|(?<=por |em |no |na |contra )${NAME})`,
    `${SIDE} (?:será|seria|vai ser) (?:um|uma|o nosso|a nossa|o|a) (?:muito )?(?:grande|bom|boa|ótimo|ótima|excelente|mau|má|melhor|próximo|próxima) (?:presidente|presidenta|primeiro-ministro|primeira-ministra|prefeito|prefeita)`,
    `(?:[Aa]poiamos|[Aa]poio) (?:o |a |a candidatura de )?(?:${PARTY}|${NAME} (?:para|como|a) (?:presidente|prefeito))`,
    `(?:[Dd]errotar|[Ff]ora) (?:o |a )?${PARTY}`,
  ),
  ...rule(
    "de",
    `(?:[Ww]ählt|[Ww]ählen Sie|[Ii]ch wähle|[Ww]ir wählen|[Ss]timmt für|[Ss]timmen Sie für) (?:bitte |alle |am Sonntag )?(?:${PARTY}|(?<=für )${NAME})`,
    `${SIDE} (?:wird|wäre|würde) (?:ein|eine|unser|unsere|der|die) (?:sehr )?(?:guter|gute|toller|tolle|großer|große|schlechter|schlechte|bessere|besserer|beste|nächster|nächste) (?:Präsident|Präsidentin|Kanzler|Kanzlerin|Bürgermeister|Bürgermeisterin|Premierminister|Ministerpräsident)(?:in)?`,
    `(?:[Ww]ir unterstützen|[Ii]ch unterstütze) (?:${PARTY}|die Kandidatur von ${NAME})`,
    `${PARTY} (?:muss weg|müssen weg|raus|abwählen|verhindern|stoppen)`,
  ),
];

const TRIGGER =
  /vot|elect|elig|wähl|stimm|endors|pr[eéä]sid|minister|ministr|chancel|kanzler|candidat|kandid|hop(?:e|ing)|fingers|win|party|stop|defeat|join|support|back|happy|glad|thrill|delight|disappoint|great|terrible|soutien|soutenon|batt|apoy|apoi|derrot|fuera|fora|unterstütz|weg|raus|bums|lock|packing|government|never|oust|kick|down|ruin|destroy|sav|betray|mayor|alcald|prefeit|bürger|out|for/iu;

const PARTISAN_TAG =
  /^(?:Vote(?!r|rs|Early|Today|Now|Abroad|ByMail|ForPeace|Safe|Local|Smart|Ready|Yes|No|\d|$|s|d)[A-Z]\w*|Elect[A-Z]\w*|ReElect\w*|Never(?:Trump|Again(?:st)?Trump|[A-Z]\w+(?:Party))|\w+For(?:President|PM|Chancellor|Senate|Congress|Mayor|Governor)(?:\d{4})?|MAGA|MakeAmericaGreatAgain|\w*(?:Tories|Labour|Democrats|Republicans|AfD|SPD|CDU|PSOE|Vox|Chega)Out|\w+MustGo|Vote(?:Him|Her|Them)Out|FreeStateNow|VoteBlue\w*|VoteRed\w*|Team(?:Trump|Biden|Harris)|\w+MussWeg)$/u;

/** Taking sides in an election: calls to vote, endorsements, cheers and attacks for parties and candidates. */
export const partisan = defineCheck({
  id: "partisan",
  family: "embarrass",
  severity: "warn",
  scope: "sentence",
  languages: ["en", "fr", "es", "pt", "de"],
  source:
    "Vienna Convention on Diplomatic Relations, Art. 41(1): no interference in internal affairs; parties' own names",
  *check(passage): Iterable<Hit> {
    for (const { start, end } of findTags(passage)) {
      yield { start, end, message: message(passage.text.slice(start, end)) };
    }
    if (!TRIGGER.test(passage.text) || NOT_PARTISAN.test(passage.text)) return;
    const seen: { start: number; end: number }[] = [];
    for (const { language, pattern } of RULES) {
      if (language && passage.language && language !== passage.language) continue;
      for (const match of passage.text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const isQuoted = passage.quotations.some((quotation) => covers(quotation, span));
        if (isQuoted || seen.some((other) => span.start < other.end && other.start < span.end))
          continue;
        if (isReported(passage.text.slice(0, span.start)) || isOfState(match[0])) continue;
        seen.push(span);
        yield { ...span, message: message(match[0]) };
      }
    }
  },
});

/** A match or a seat that a state hopes to win is no party matter. */
function isOfState(words: string): boolean {
  if (!/^(?:vot|i |we |please|let|go|hop|fingers|support|stop|join|back)/i.test(words))
    return false;
  const name = /(?:\p{Lu}[\p{L}'’-]+\s?)+/gu;
  const names = words.slice(1).match(name) ?? [];
  return names.some((each) => {
    const bare = each.trim().replace(/['’]s$/, "");
    return (
      /^\p{Lu}\p{Ll}+(?:ia|stan|land)$/u.test(bare) ||
      findPlaces(bare, "en").some(({ kind }) => kind === "name" || kind === "capital")
    );
  });
}

function message(words: string) {
  return { key: "partisan_why", values: { words } };
}

/** "The opposition says that …", "not to", "whether": somebody else's side. */
function isReported(before: string): boolean {
  return /(?<!\p{L})(?:says?|said|claims?|claimed|urged|asked|called on|calls on|promised|whether|if|dit|dijo|disse|sagte)(?:\s\p{L}+){0,4}\s?$/iu.test(
    before,
  );
}

function findTags({ hashtags }: Passage) {
  return hashtags.filter(({ name }) => PARTISAN_TAG.test(name));
}
