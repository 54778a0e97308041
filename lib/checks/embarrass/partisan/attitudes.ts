import type { Passage } from "@/lib/draft/draft";
import type { Language } from "@/lib/draft/language";
import { madeOnce } from "@/lib/draft/late-pattern";
import { covers, type Span, spanOf } from "@/lib/draft/span";
import { findPlaces } from "@/lib/facts/world/gazetteer";
import { COMMON_WORD_PARTY, MARK, namesListedParty, withPartiesMarked } from "./rules";

/**
 * How people speak of a party when they take its side or the other's: not the constructions, of which there is no end, but the words.
 * A mission names parties that stand in elections almost never (4 of 32,569 sentences of official posts), and then in plain words;
 * so one that judges, cheers or mourns tells enough wherever it stands. Written for this project from campaign talk, 2026-11-23.
 */
interface Attitudes {
  /** What a party is said to be, to have done or to deserve. */
  readonly verdict: string;
  /** What the writer feels, beside how it went or should go for a party. */
  readonly feeling: string;
  readonly outcome: string;
  /** What the writer does for a party. */
  readonly deed: string;
}

const ATTITUDES: Readonly<Record<PartisanLanguage, Attitudes>> = {
  en: {
    verdict:
      "(?:best|worst) thing|beats? (?:anything|everything)|ha(?:s|ve|d) it (?:right|wrong)|step (?:back|backwards)|betray\\p{L}*|ruin(?:ed|ing|s)?|wreck(?:ed|ing|s)?|destroy(?:ed|ing|s)?|bankrupt\\p{L}*|into the ground|lied|lying|liars?|lies(?! (?:in|with|at|on|between|ahead))|disaster|catastroph\\p{L}+|calamity|nightmare|disgrac\\p{L}+|sham(?:e|eful|eless)|shambles|jokes?|clowns?|circus|useless|hopeless|clueless|incompeten\\p{L}+|pathetic|corrupt|crooks?|thieves|cowards?|hypocri\\p{L}+|lost (?:the plot|their way|its way|its soul|touch)|out of (?:touch|ideas|their depth|steam)|nothing (?:left )?to (?:offer|say)|no (?:idea|ideas|clue|plan|place|business|right|future|vision|answers?|backbone|principles)|never (?:again )?(?:govern|win|rule|trust|vote|be trusted|get|lead|forgive)|can(?:not|['’]t) (?:govern|be trusted|run|even|count|manage)|must (?:go|win|lose|never|be stopped)|deserves?|should (?:never|go|win|lose|hang)|ha(?:s|ve) failed|failed (?:us|the|our|this|young|workers|families)|promises|sold (?:out|us)|the only (?:party|ones?|choice|hope) (?:that|who|which|for|we|left|with an?)|worst|sick of|fed up|tired of|(?:had )?enough of|care about|stands? up for|(?:on|at) (?:y)?our side|safe hands|seriously|grown-?ups|don['’]t be fooled|good riddance|loot(?:ed|ing)|plunder\\p{L}*|used to (?:have|stand|be|care)|(?:is|are) (?:finished|toast|done for|dead|history)|could(?: not|n['’]t) (?:run|organi[sz]e|govern|manage|find|even|care)|(?:not|never|n['’]t) trust|no (?:decent|sane|serious|sensible|thinking) (?:person|voter|man|woman)|finally listens?|gets? it",
    feeling:
      "glad|happy|relie(?:ved|f)|thrilled|delighted|overjoyed|ecstatic|elated|sad|gutted|heartbroken|devastated|depress\\p{L}+|worried|terrified|(?:great|good|nice|lovely|wonderful|terrible|sad|fantastic|brilliant|awful) (?:to see|night|news|day|win|result)|bravo|hurra[yh]|hooray|thank (?:god|goodness|heavens)|finally|at (?:long )?last|about time|fingers crossed|(?:let['’]s|i|we|here['’]s) (?:all )?(?:hop(?:e|ing)|pray(?:ing)?)|breathe again|exactly what|needed|my heart|my money",
    outcome:
      "w[io]n(?:s|ning)?|victory|los(?:t|es?|ing)|defeat\\p{L}*|beat(?:en)?|collaps\\p{L}+|implo\\p{L}+|surg\\p{L}+|ahead|lead(?:s|ing)?|gain\\p{L}*|power|govern\\p{L}*|polls?|majority|seats?|results?|votes?|voted|out|gone|back|landslide|tonight|sunday|election|thrash\\p{L}*|crush\\p{L}*",
    deed: "(?:I|[Ww]e)(?:['’](?:m|ve|ll|d|re))? (?:\\p{L}+ ){0,3}(?:vot(?:e|ed|ing)|cast|campaign(?:ed|ing)?|canvass\\p{L}*|leaflet\\p{L}*|endors\\p{L}+|donat\\p{L}+|volunteer\\p{L}*)|[Mm]y (?:vote|ballot|heart|money|party|membership|badge|rosette)|[Pp]roud(?:ly)? (?:to|member|supporter|voter|cast|vot\\p{L}+)|(?:been |am |['’]m )an? (?:\\p{L}+ )?(?:member|supporter|voter)|(?:[Rr]etweet|[Ss]hare|[Ll]ike) (?:this )?if",
  },
  fr: {
    verdict:
      "(?:la )?(?:meilleure|pire) chose|(?:a|ont) raison|pas en arrière|trahi\\p{L}*|ruin\\p{L}+|détrui\\p{L}+|menti|mensonges?|menteurs?|désastre|catastroph\\p{L}+|cauchemar|honte|honteu\\p{L}+|clowns?|guignols?|nul(?:le|s|les)?|incapables?|incompéten\\p{L}+|corrompu\\p{L}*|pourri\\p{L}*|voleurs?|lâches?|hypocri\\p{L}+|à la dérive|dans le mur|à bout de souffle|rien (?:à (?:offrir|proposer|dire)|compris)|(?:plus )?aucun(?:e)? (?:idée|projet|programme|vision|honte)|ne (?:doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)) (?:jamais|pas|plus)|jamais (?:gouverner|au pouvoir|confiance)|mérit(?:e|ent)|a échoué|ont échoué|promesses|vendu\\p{L}*|le seul parti|seuls? (?:à|capables?)|pire|marre d\\p{L}*|assez d\\p{L}*|ras-le-bol|dehors|dégag\\p{L}+|au sérieux|bon débarras",
    feeling:
      "content(?:e|s|es)?|heureu\\p{L}+|ravi\\p{L}*|soulag\\p{L}+|enchanté\\p{L}*|triste\\p{L}*|dégoûté\\p{L}*|dévasté\\p{L}*|inquiet|inquiète|(?:belle|bonne|mauvaise|triste|sale|grande) (?:nouvelle|soirée|nuit|journée)|quelle? (?:joie|soulagement|victoire|soirée|claque|honte)|bravo|hourra|dieu merci|ouf|enfin|doigts croisés|croisons les doigts|pourvu|vivement|espér\\p{L}+|exactement ce",
    outcome:
      "gagn\\p{L}+|victoire|perd\\p{L}*|défait\\p{L}*|batt\\p{L}+|s['’]effondr\\p{L}+|effondrement|en tête|pouvoir|gouvern\\p{L}+|sondages?|majorité|sièges?|résultats?|vot\\p{L}+|dehors|retour|remport\\p{L}+|élection\\p{L}*|ce soir|dimanche",
    deed: "(?:[Jj]['’]ai|[Jj]e|[Oo]n|[Nn]ous) (?:\\p{L}+ ){0,3}?vot\\p{L}+|[Mm]on (?:vote|cœur|bulletin|parti)|[Ff]i(?:er|ère)s? (?:d['’]avoir voté|de voter|électeur|membre|adhérent)|(?:adhérente?|militante?|encartée?) (?:à|au|aux|du|des|de)|[Pp]artagez si",
  },
  es: {
    verdict:
      "lo (?:mejor|peor) que|tienen? razón|paso atrás|volv(?:ió|erá|er) a ser|traicion\\p{L}+|arruin\\p{L}+|destroz\\p{L}+|destru\\p{L}+|hundid\\p{L}+|mint\\p{L}+|mentir\\p{L}+|mentiros\\p{L}+|desastre|catástrofe|pesadilla|vergüenza|sinvergüenzas?|payas\\p{L}+|circo|inútil\\p{L}*|incompeten\\p{L}+|incapa\\p{L}+|corrupt\\p{L}+|ladr(?:ón|ones)|cobardes?|hipócritas?|han? perdido el (?:norte|rumbo)|nada (?:que|nuevo que) (?:ofrecer|decir|aportar)|ni idea|sin (?:ideas|proyecto|rumbo|vergüenza)|no (?:deben?|debería[n]?|pueden?) (?:gobernar|ganar|volver)|(?:jamás|nunca) (?:gobernar|deben?|más)|merec\\p{L}+|han? fracasado|fracas\\p{L}+|promesas|vendid\\p{L}+|el único partido|los únicos|peor|hart[oa]s?|basta|fuera|en serio|a la ruina",
    feeling:
      "content[oa]s?|feli(?:z|ces)|alegr\\p{L}+|encantad\\p{L}+|aliviad\\p{L}+|alivio|triste\\p{L}*|devastad\\p{L}+|preocupad\\p{L}+|(?:gran|buena|mala|triste|magnífica) (?:noticia|noche|jornada|día)|qué (?:alegría|alivio|noche|victoria|vergüenza|gusto)|bravo|viva|por fin|gracias a dios|menos mal|dedos cruzados|crucemos los dedos|ojalá|espero|esperemos|justo lo que",
    outcome:
      "gan[aeóo]\\p{L}*|victoria|perd\\p{L}+|pierd\\p{L}+|derrot\\p{L}+|hund\\p{L}+|desplom\\p{L}+|poder|gobern\\p{L}+|gobierno|encuestas?|mayoría|escaños?|resultados?|vot\\p{L}+|fuera|vuelt\\p{L}+|elecci\\p{L}+|esta noche|domingo",
    deed: "(?:[Hh]e|[Hh]emos|[Yy]a) (?:\\p{L}+ ){0,2}?votado|[Vv]oté|[Mm]i (?:voto|corazón|papeleta|partido)|[Oo]rgullos[oa]s? de (?:haber votado|votar|ser|mi voto)|(?:militante|afiliad[oa]|votante) (?:de|del)|[Cc]omparte si",
  },
  pt: {
    verdict:
      "(?:a )?(?:melhor|pior) coisa|t[eê]m razão|passo atrás|retrocesso|voltou a ser|tra[ií](?:ram|u|ção|r|dores)|arruin\\p{L}+|destru\\p{L}+|afund\\p{L}+|ment(?:iu|iram|em|ir\\p{L}*|iros\\p{L}+)|desastre|catástrofe|pesadelo|vergonha|palhaç\\p{L}+|circo|inúte\\p{L}+|inútil|incompeten\\p{L}+|incapa\\p{L}+|corrupt\\p{L}+|ladr(?:ão|ões)|cobardes?|covardes?|hipócritas?|perde(?:u|ram) o (?:norte|rumo)|nada (?:a|para) (?:oferecer|dizer)|sem (?:ideias|rumo|vergonha|projeto)|não (?:deve[m]?|devia[m]?|pode[m]?) (?:governar|ganhar|voltar)|(?:jamais|nunca) (?:governar|deve[m]?|mais)|merec\\p{L}+|falh(?:ou|aram)|fracass\\p{L}+|promessas|vendid\\p{L}+|o único partido|os únicos|pior|fart[oa]s?|basta|mente[m]?|a sério|a ruína",
    feeling:
      "content[ea]s?|feli(?:z|zes)|alegr\\p{L}+|encantad\\p{L}+|aliviad\\p{L}+|alívio|triste\\p{L}*|arrasad\\p{L}+|preocupad\\p{L}+|(?:grande|boa|má|triste|excelente|linda) (?:notícia|noite|jornada|dia)|que (?:alegria|alívio|noite|vitória|vergonha|bom)|bravo|viva|finalmente|até que enfim|enfim|graças a deus|ainda bem|dedos cruzados|oxalá|tomara|espero|esperemos|exatamente o que",
    outcome:
      "ganh\\p{L}+|venc\\p{L}+|vitória|perd\\p{L}+|derrot\\p{L}+|afund\\p{L}+|poder|govern\\p{L}+|sondagens|pesquisas|maioria|assentos|resultados?|vot\\p{L}+|fora|volt\\p{L}+|elei[çt]\\p{L}+|esta noite|hoje à noite|domingo",
    deed: "(?:[Jj]á |[Ee]u )?(?:[Vv]otei|[Vv]otámos|[Vv]otamos)|[Oo]? ?[Mm]eu (?:voto|coração|partido|boletim)|[Oo]rgulhos[oa]s? (?:de|do) (?:ter votado|votar|ser|meu voto)|(?:militante|filiad[oa]|eleitora?) (?:de|do|da)|[Pp]artilh[ae]m? se|[Cc]ompartilhe se",
  },
  de: {
    verdict:
      "das (?:Beste|Schlimmste)|ha(?:t|ben) recht|Rückschritt|verrat\\p{L}*|ruinier\\p{L}+|zerstör\\p{L}+|an die Wand|vor die Wand|gelogen|lüg\\p{L}+|Lüg(?:e|en|ner)|belogen|Desaster|Katastrophe|katastrophal|Albtraum|Alptraum|Schande|schäm\\p{L}+|Witz|Clowns?|Zirkus|unfähig\\p{L}*|nutzlos|ahnungslos|inkompeten\\p{L}+|peinlich|korrupt|Versager|Feigling\\p{L}*|Heuchler|heuchlerisch|nichts (?:zu bieten|mehr zu|gelernt|im Griff)|keine (?:Ahnung|Ideen|Antworten|Lösungen|Zukunft)|kein (?:Plan|Konzept|Rückgrat)|(?:darf|dürfen|soll|sollen|sollten?) (?:\\p{L}+ )?(?:nie|niemals|nie wieder|nicht)|nie wieder|verdien(?:t|en)|versagt|Versprechen|verkauft|die einzige Partei|als einzige|schlimmste\\p{L}*|satt|Schnauze voll|reicht's|muss weg|müssen weg|raus|ernst nehm\\p{L}*|nimmt [^.!?]{0,30}ernst|unwählbar|wählbar",
    feeling:
      "froh|glücklich|erleichtert|Erleichterung|begeistert|überglücklich|traurig|entsetzt|erschüttert|besorgt|(?:schöne|gute|tolle|schlechte|traurige|großartige) (?:Nachricht|Nacht)|(?:guter|schlechter|schwarzer|großer|toller) (?:Abend|Tag)|was für (?:eine? )?(?:Freude|Erleichterung|Abend|Sieg|Klatsche)|bravo|hurra|endlich|Gott sei Dank|zum Glück|Daumen|hoff\\p{L}+|genau was|mein Herz",
    outcome:
      "gew[io]nn\\p{L}+|gewann|Sieg|Wahlsieg|verl(?:or|ier)\\p{L}+|Niederlage|geschlagen|abstürz\\p{L}+|abgestürzt|vorn|Macht|regier\\p{L}+|Regierung|Umfragen?|Mehrheit|Sitze|Ergebnis\\p{L}*|gewählt|wählen|weg|zurück|Wahl|heute Abend|Sonntag|Klatsche|Quittung",
    deed: "(?:[Ii]ch|[Ww]ir) (?:\\p{L}+ ){0,4}?(?:gewählt|wähle|wählen|angekreuzt)|[Mm]eine (?:Stimme|Partei|Zweitstimme|Erststimme)|[Mm]ein (?:Herz|Kreuz)|[Ss]tolz(?:es|er)? (?:\\p{L}+ )?(?:Mitglied|Wähler)|Mitglied (?:der|bei|in der)|[Tt]eilen,? wenn",
  },
};

type PartisanLanguage = Extract<Language, "en" | "fr" | "es" | "pt" | "de">;
const LANGUAGES = ["en", "fr", "es", "pt", "de"] as const satisfies readonly PartisanLanguage[];

/** Somebody else says it, or all sides are spoken of. */
const REPORTED = madeOnce(
  () =>
    /(?<!\p{L})(?:says|said|according|accus\p{L}+|critici\p{L}+|claims?|claimed|argu(?:es?|ed)|analysts?|commentators?|observ(?:ers?|ed|ing)|report(?:s|ed)|polls? (?:show|suggest|put)|asked|debates?|whether|study|interview(?:s|ed)?|told|writes|wrote|all (?:sides|parties|candidates)|both|neutral|dit|selon|affirm\p{L}+|estime(?:nt)?|accuse(?:nt)?|reproche\p{L}*|si|d['’]après|observateur\p{L}*|tous les partis|dij\p{L}+|según|afirm\p{L}+|acusa\p{L}*|observador\p{L}*|todos los partidos|diss\p{L}+|segundo|todos os partidos|sagt\p{L}*|laut|wirft|werfen|kritisier\p{L}+|behaupt\p{L}+|ob|Beobachter\p{L}*|alle Parteien|sei(?:en)?|habe)(?!\p{L})/iu,
);
/** With whom a mission has to do: gladness is for the guests. */
const RECEIVED = madeOnce(
  () =>
    /(?<!\p{L})(?:me[et]t?(?:s|ing|ings)?|welcom\p{L}+|host(?:s|ed|ing)?|visit\p{L}*|receiv\p{L}+|discuss\p{L}*|exchang\p{L}+|talk(?:s|ed|ing)?|conversation|delegation\p{L}*|reception|breakfast|lunch|dinner|spokes\p{L}+|colleagues?|guests?|groups?|roundtable|panel|briefing|rencontr\p{L}+|accueil\p{L}+|reç\p{L}+|échang\p{L}+|entreti\p{L}+|délégation|invité\p{L}*|reuni\p{L}+|reún\p{L}+|recib\p{L}+|encuentro|convers\p{L}+|delegaci\p{L}+|visita\p{L}*|receb\p{L}+|encontr\p{L}+|delegaç\p{L}+|treff\p{L}*|getroffen|empf[aä]ng\p{L}*|Gespräch\p{L}*|Austausch|Besuch\p{L}*|Delegation|Gäst\p{L}*|Fraktion\p{L}*|coalition talks|forming|formation)(?!\p{L})/iu,
);

/** "Only the Greens defend …", "Solo el PSOE protege …", "Hopefully the Tories …": on a marked text, in any of the languages. */
const ALONE = madeOnce(
  () =>
    new RegExp(
      whole(
        `(?:only|just|heureusement que|seul[es]*|s[oó]lo|só|nur|allein) (?:(?:the|les?|la|l['’]|el|l[ao]s|os?|as?|die|der|das) ?)?${MARK}+ (?:\\p{L}+ ){0,3}?(?:can|will|cares?|take|takes|defend\\p{L}*|protect\\p{L}*|fights?|understands?|listens?|speaks?|stands?|défend\\p{L}*|protèg\\p{L}*|lutt\\p{L}*|compren\\p{L}+|defiend\\p{L}*|proteg\\p{L}*|luch\\p{L}*|entiend\\p{L}*|lut\\p{L}*|nimmt|nehmen|schütz\\p{L}*|kämpf\\p{L}*|versteh\\p{L}*|verteidig\\p{L}*|kümmer\\p{L}*)|(?:hopefully|ojal[áa](?: que)?|oxal[áa](?: que)?|tomara(?: que)?|pourvu que?|vivement que?|hoffentlich(?: \\p{L}+)?)[ ’']?(?:(?:the|les?|la|el|l[ao]s|os?|as?|die|der|das) )?${MARK}+`,
      ),
      "iu",
    ),
);
/** A party that no list knows, by its name or its leader's: "the Harbour Party", "Varga's party". Neither a feast nor a state's one party. */
const OTHER_PARTY = madeOnce(
  () =>
    /(?<!\p{L})(?!(?:The |Our |This |Chinese )?(?:Communist|Workers|Ba['’]?ath|Christmas|Birthday|Garden|Tea|Farewell|Welcome|Street|Block|Halloween|Summer|Winter|Spring|Beach|Pool|Dance|After|Opening|Launch|Watch|Viewing|Day|Office|Staff|Working|Third|Search|Dinner|Year|House|Cocktail|Listening|Release))(?:\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?Party(?!\p{L})|Party (?:of|for) (?!Europe|the|Work|Lab)\p{Lu}\p{L}+|\p{Lu}\p{Ll}+['’]s party(?! (?:at|on|tonight|time|hat|dress|was a blast)))/gu,
);
const PARTY_MARK = new RegExp(`${MARK}+`, "gu");
const whole = (words: string) => `(?<![\\p{L}\\p{N}])(?:${words})(?!\\p{L})`;
const patterns = Object.fromEntries(
  LANGUAGES.map((language) => {
    const { verdict, feeling, outcome, deed } = ATTITUDES[language];
    return [
      language,
      {
        verdict: madeOnce(() => new RegExp(whole(verdict), "iu")),
        feeling: madeOnce(() => new RegExp(whole(feeling), "iu")),
        outcome: madeOnce(() => new RegExp(whole(outcome), "iu")),
        deed: madeOnce(() => new RegExp(whole(deed), "u")),
      },
    ];
  }),
) as Readonly<Record<PartisanLanguage, Readonly<Record<keyof Attitudes, () => RegExp>>>>;

/**
 * The words of a sentence that take a side for or against a party named in it, the party with them; UTF-16 offsets into the
 * sentence. A party called by a word of every day's is one where an election is the matter.
 */
export function findAttitude(passage: Passage, isElection: () => boolean): Span | undefined {
  const { text, language } = passage;
  const marked = withAllPartiesMarked(passage);
  if (!marked || REPORTED().test(text)) return undefined;
  const party = [...marked.matchAll(PARTY_MARK)].find(
    ({ index, 0: { length } }) =>
      !COMMON_WORD_PARTY.test(text.slice(index, index + length)) || isElection(),
  );
  if (!party) return undefined;
  for (const each of LANGUAGES) {
    if (language && language !== each) continue;
    const { verdict, feeling, outcome, deed } = patterns[each];
    const word =
      ALONE().exec(marked) ??
      verdict().exec(marked) ??
      deed().exec(marked) ??
      (outcome().test(marked) && !RECEIVED().test(text) ? feeling().exec(marked) : undefined);
    if (!word) continue;
    const said = spanOf(word);
    const named = spanOf(party);
    if (passage.quotations.some((quote) => covers(quote, said) || covers(quote, named))) continue;
    return { start: Math.min(said.start, named.start), end: Math.max(said.end, named.end) };
  }
  return undefined;
}

/** With the parties that no list knows; undefined where none is named. */
function withAllPartiesMarked(passage: Passage): string | undefined {
  const { text } = passage;
  const listed = namesListedParty(passage) ? withPartiesMarked(text) : undefined;
  if (!/party/i.test(text)) return listed;
  const marked = (listed ?? text).replace(OTHER_PARTY(), (name) =>
    // "Mexico's party for Independence Day"
    findPlaces(name.replace(/['’]s party$/, ""), "en").length > 0 ? name : MARK.repeat(name.length),
  );
  return marked.includes(MARK) ? marked : undefined;
}
