import type { Token } from "./tokens";

/** ISO 639-1 codes that the draft model can tell apart. */
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGES = [
  "en",
  "fr",
  "es",
  "pt",
  "de",
  "it",
  "nl",
  "sv",
  "da",
  "nb",
  "fi",
  "pl",
  "cs",
  "ro",
  "hu",
  "tr",
  "id",
  "sq",
  "hr",
  "lt",
  "lv",
  "et",
  "ru",
  "uk",
  "bg",
  "sr",
  "el",
  "ar",
  "fa",
  "ur",
  "he",
  "hi",
  "bn",
  "ta",
  "th",
  "my",
  "km",
  "lo",
  "ka",
  "hy",
  "am",
  "zh",
  "ja",
  "ko",
] as const;

// Function words, the most frequent of each language that few others share. Written for this project from general knowledge of
// the languages (2026-11-20), and the marks that only Spanish opens with; content words are left out because posts of every language quote names and loans.
const FUNCTION_WORDS: Readonly<Partial<Record<Language, string>>> = {
  en: "a the of and to is are was were be been for with that this these those from by at as it its we our us you your they their have has had will would not but about more his her he she my on in today who which when where what how an or if can all so after than there do don into i am me here tomorrow thank thanks happy join let get new during met now see very every one between under while because both said says visit visits him them himself should must could does did why just only some such too never much many few whose being made make up out off no man men war come care door like even still other any own most",
  fr: "de le la les des du et est sont dans pour avec sur que qui une un au aux ce cette ces nous notre nos vous votre vos ils leur leurs par pas plus été être mais ou où son sa ses il elle je d l qu c s n aujourd hui à très chez entre depuis contre sans sous comme tout tous fait te tu",
  es: "¿ ¡ de el la los las del y es son en para con sobre que una un al este esta estos estas nos nuestro nuestra nuestros nuestras su sus por no más ha han fue ser pero o como se lo le les hoy hay muy desde entre hasta también sin todo todos ya está están yo te tu qué cómo cuándo dónde tú él aquí así ese esa esos esas nadie",
  pt: "de o a os as do da dos das e é são em no na nos nas para com que um uma ao aos este esta nosso nossa nossos nossas seu sua seus suas por não mais foi ser mas ou como se pelo pela hoje muito entre até também sem há já está estão à você todos toda todas ele ela eles elas te tu sobre nem só isso isto esse essa meu minha quem nós vai tem têm num numa neste nesta às ninguém",
  de: "der die das den dem des und ist sind im in für mit auf dass ein eine einen einem einer eines zu zum zur von vom wir unser unsere unseren sie ihr ihre nicht aber oder auch wird werden wurde hat haben sich als wie bei heute nach über durch ich es aus am an noch nur um vor war mehr du dich dir mich mir euch man kein keine keinen dieser diese dieses diesem diesen doch schon mal seid bist bin kann wenn dann jetzt hier immer nie wieder warum wer was beide jede muss müssen einmal viel viele erst soll sollen sollte",
  it: "il lo la i gli le di del della dei degli delle e è sono in nel nella con su che un una al alla questo questa noi nostro nostra si non più ha hanno stato essere ma o come oggi anche dal dalla l d ci",
  nl: "de het een en is zijn in voor met op dat die van aan wij we ons onze u niet maar of ook wordt worden werd heeft hebben zich als bij vandaag naar over door om te er ik je uit nog meer was deze dit",
  sv: "och att det är en ett på för med av till som vi vår våra inte har om den de i idag från så kan ska var men eller också",
  da: "og at det er en et på for med af til som vi vores ikke har om den de i dag fra kan skal var men eller også",
  nb: "og at det er en et på for med av til som vi vår våre ikke har om den de i dag fra kan skal var men eller også",
  fi: "ja on ei se että oli ovat mutta tai myös kun kuin hän me tänään sekä joka",
  pl: "i w z na do się nie jest że to dla oraz od po przez jak ale czy dziś są był nas nasz o za",
  cs: "a v na je se že z do pro s od po jak ale nebo dnes jsou byl nás náš k ve si které",
  ro: "și în de la cu pe pentru din că este sunt un o nu mai al ale a fost astăzi care lui",
  hu: "a az és hogy nem egy is van ez volt mint de ma meg csak vagy magyar",
  tr: "ve bir bu için ile da de olarak olan çok daha gibi bugün ne var en ki",
  id: "dan yang di dengan untuk dari ini itu pada adalah ke tidak akan juga kami hari kita oleh",
  sq: "dhe të në një për me nga është që se në sot ka",
  hr: "i u je se na za da su s od do kao ili nije danas koji što",
  lt: "ir yra su kad už iš į ne tai kaip šiandien bet buvo",
  lv: "un ir ar no uz par kā ka šodien bet tas",
  et: "ja on ei see et oli ka või kui täna",
};

const WORD_LANGUAGES = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of FUNCTION_WORDS[language]?.split(" ") ?? []) {
    const languages = WORD_LANGUAGES.get(word);
    if (languages) languages.push(language);
    else WORD_LANGUAGES.set(word, [language]);
  }
}

const SCRIPTS: readonly (readonly [RegExp, (text: string) => Language])[] = [
  [
    /\p{sc=Arabic}/gu,
    (text) => (/[ٹڈڑںےہ]/u.test(text) ? "ur" : /[پچژگکی]/u.test(text) ? "fa" : "ar"),
  ],
  [
    /\p{sc=Cyrillic}/gu,
    (text) =>
      /[іїєґ]/iu.test(text)
        ? "uk"
        : /[ђјљњћџ]/iu.test(text)
          ? "sr"
          : /[ыэё]/iu.test(text)
            ? "ru"
            : /ъ\p{L}/iu.test(text) && !/[ь]/iu.test(text)
              ? "bg"
              : "ru",
  ],
  [/\p{sc=Greek}/gu, () => "el"],
  [/\p{sc=Hebrew}/gu, () => "he"],
  [/\p{sc=Devanagari}/gu, () => "hi"],
  [/\p{sc=Bengali}/gu, () => "bn"],
  [/\p{sc=Tamil}/gu, () => "ta"],
  [/\p{sc=Thai}/gu, () => "th"],
  [/\p{sc=Myanmar}/gu, () => "my"],
  [/\p{sc=Khmer}/gu, () => "km"],
  [/\p{sc=Lao}/gu, () => "lo"],
  [/\p{sc=Georgian}/gu, () => "ka"],
  [/\p{sc=Armenian}/gu, () => "hy"],
  [/\p{sc=Ethiopic}/gu, () => "am"],
  [/\p{sc=Hangul}/gu, () => "ko"],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, () => "ja"],
  [/\p{sc=Han}/gu, (text) => (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? "ja" : "zh")],
];
const LATIN = /\p{sc=Latin}/gu;
const NOT_ASCII = /[^\x00-\x7f]/;

/**
 * The language of a passage, or `undefined` where too little speaks for any one ("Vive la France!" alone, a row of names).
 * Decided by script, then by function words; undecided is an answer, because a check in the wrong language is a false alarm.
 */
export function detectLanguage(text: string, tokens: () => Iterable<Token>): Language | undefined {
  return NOT_ASCII.test(text)
    ? (byScript(text) ?? byFunctionWords(tokens()))
    : byFunctionWords(tokens());
}

function byScript(text: string): Language | undefined {
  const latin = text.match(LATIN)?.length ?? 0;
  for (const [script, language] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    // Letters of other scripts say more each than Latin ones, which links, tags and handles add to every post.
    if (count > 0 && count * 2 > latin) return language(text);
  }
  return undefined;
}

/** "U.S." is no Croatian "u" and "s", "example.com" no Portuguese "com". */
function isDotted(tokens: readonly Token[], index: number): boolean {
  const [before, own, after, next] = [-1, 0, 1, 2].map((step) => tokens[index + step]);
  return (
    (before?.text === "." && own?.gap === "none") ||
    (after?.text === "." && after.gap === "none" && next?.gap === "none")
  );
}

/** "w/ colleagues", "c/ Serrano": a word cut short, and no Polish "w". */
function isCut(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return tokens[index]?.text.length === 1 && after?.text === "/" && after.gap === "none";
}

/** "Sessão", "inscrições": no other language here ends its words so. */
const NASAL = /\p{L}{2}(?:ão|ões)$/u;

/** "18:00 EST" is an hour in New York, not a French "est". */
function isZone(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === "est" && /^(?:\d+|[ap]m|h)$/.test(tokens[index - 1]?.text ?? "");
}

/** "@el" is somebody's name and "#is" a tag: neither is a word of the sentence. */
function isName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.text;
  return (before === "@" || before === "#") && tokens[index]?.gap === "none";
}

/**
 * Whether a sentence that decides nothing by itself still speaks against the language of the draft around it: several words of
 * another and none of that one, as in a post that says the same in two languages.
 */
export function isForeignTo(main: Language, tokens: Iterable<Token>): boolean {
  const { words } = functionWords(tokens);
  return !words.has(main) && [...words.values()].some(isClear);
}

/** Several words, and not letters alone: "It's Int'l" is no French for its "s" and "l". */
function isClear(words: ReadonlySet<string>): boolean {
  return words.size > 1 && [...words].some(({ length }) => length > 1);
}

/** How much the function words speak for each language, and which of them do. */
function functionWords(tokens: Iterable<Token>) {
  const scores = new Map<Language, number>();
  const words = new Map<Language, Set<string>>();
  const speak = (language: Language, word: string, weight: number) => {
    scores.set(language, (scores.get(language) ?? 0) + weight);
    const spoken = words.get(language);
    if (spoken) spoken.add(word);
    else words.set(language, new Set([word]));
  };
  const all = [...tokens];
  for (const [index, token] of all.entries()) {
    if (NASAL.test(token.text)) speak("pt", token.text, 0.5);
    const languages = WORD_LANGUAGES.get(token.text);
    if (!languages || isName(all, index) || isDotted(all, index) || isZone(all, index)) continue;
    if (isCut(all, index)) continue;
    // A word that many languages share ("de", "a", "in") says little for each.
    for (const language of languages) speak(language, token.text, 1 / languages.length);
  }
  return { scores, words };
}

function byFunctionWords(tokens: Iterable<Token>): Language | undefined {
  const { scores, words } = functionWords(tokens);
  // One stray word ("el", of which "elections" may become) says nothing where several speak for another language.
  const isSpoken = [...words.values()].some(isClear);
  let best: Language | undefined;
  let most = 0;
  let second = 0;
  for (const [language, score] of scores) {
    if (isSpoken && words.get(language)?.size === 1) continue;
    if (score > most) {
      second = most;
      most = score;
      best = language;
    } else if (score > second) second = score;
  }
  return most >= 0.8 && most > second * 1.25 ? best : undefined;
}
