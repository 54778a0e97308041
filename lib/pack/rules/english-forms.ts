// Irregular English forms, written from general knowledge of the language (2026-11-20): the verbs and nouns of official prose.
// A verb that is missing is taken for a regular one.

/** base, past, participle */
const VERBS = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent bent|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred
bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut
deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit
hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let
lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone
uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven|win won won|withdraw withdrew withdrawn
withhold withheld withheld|withstand withstood withstood|write wrote written`;

/** singular, plural */
const NOUNS = `
man men|woman women|chairman chairmen|chairwoman chairwomen|spokesman spokesmen|spokeswoman spokeswomen|policeman policemen
fisherman fishermen|businessman businessmen|businesswoman businesswomen|serviceman servicemen|congressman congressmen|child children
person people|foot feet|tooth teeth|mouse mice|crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses
criterion criteria|phenomenon phenomena|medium media|datum data|memorandum memoranda|agendum agenda|life lives|wife wives|half halves
leaf leaves|shelf shelves|knife knives|thief thieves|wolf wolves|loaf loaves|self selves|hero heroes|potato potatoes|tomato tomatoes
embargo embargoes|veto vetoes|echo echoes|attaché attachés|chargé chargés`;

/** Verbs of more than one syllable that double their last consonant, because the last syllable is stressed. */
const DOUBLING = new Set(
  "abet abhor acquit admit allot annul befit begin commit compel concur confer control defer deter emit equip excel expel incur infer occur omit patrol permit prefer propel rebel rebut recur refer regret remit repel submit transfer transmit upset".split(
    " ",
  ),
);

/** How a word was bent: plural or third person, past tense, past participle (`ed` may be either), or -ing. */
export type EnglishForm = "s" | "ed" | "past" | "participle" | "ing";

const irregular = new Map<string, { lemma: string; form: EnglishForm }[]>();
const verbs = new Map<string, { past: string; participle: string }>();
const plurals = new Map<string, string>();
for (const entry of VERBS.trim().split(/[|\n]/)) {
  const [base = "", past = "", participle = ""] = entry.split(" ");
  verbs.set(base, { past, participle });
  if (past === participle) addIrregular(past, base, "ed");
  else {
    addIrregular(past, base, "past");
    addIrregular(participle, base, "participle");
  }
}
for (const entry of NOUNS.trim().split(/[|\n]/)) {
  const [singular = "", plural = ""] = entry.split(" ");
  plurals.set(singular, plural);
  addIrregular(plural, singular, "s");
}
addIrregular("has", "have", "s");
addIrregular("does", "do", "s");
addIrregular("goes", "go", "s");
for (const form of ["is", "are", "am"]) addIrregular(form, "be", "s");
addIrregular("were", "be", "past");

function addIrregular(word: string, lemma: string, form: EnglishForm): void {
  const known = irregular.get(word);
  if (known) known.push({ lemma, form });
  else irregular.set(word, [{ lemma, form }]);
}

/** What a folded English word may be a form of. Guesses by ending too: the caller keeps those that are words of its own. */
export function englishReadings(word: string): { lemma: string; form: EnglishForm }[] {
  const readings = [...(irregular.get(word) ?? [])];
  const add = (form: EnglishForm, ...lemmas: string[]) => {
    for (const lemma of lemmas) if (lemma.length > 1) readings.push({ lemma, form });
  };
  if (word.endsWith("s") && !word.endsWith("ss")) {
    if (word.endsWith("ies")) add("s", `${word.slice(0, -3)}y`);
    if (word.endsWith("es")) add("s", word.slice(0, -2));
    add("s", word.slice(0, -1));
  } else if (word.endsWith("ed")) {
    if (word.endsWith("ied")) add("ed", `${word.slice(0, -3)}y`);
    add("ed", word.slice(0, -1), word.slice(0, -2), ...undoubled(word.slice(0, -2)));
  } else if (word.endsWith("ing")) {
    const stem = word.slice(0, -3);
    if (stem.endsWith("y")) add("ing", `${stem.slice(0, -1)}ie`);
    add("ing", `${stem}e`, stem, ...undoubled(stem));
  }
  return readings;
}

function undoubled(stem: string): string[] {
  return /([bdfgklmnprstvz])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
}

/** An English word bent as asked; its own letters' case is kept but for what changes. */
export function bendEnglish(word: string, form: EnglishForm): string {
  const lower = word.toLowerCase();
  const verb = verbs.get(lower);
  switch (form) {
    case "s":
      return plurals.get(lower) ?? thirdPerson(lower) ?? withS(word);
    case "past":
    case "ed":
      return verb?.past ?? withEd(word);
    case "participle":
      return verb?.participle ?? withEd(word);
    case "ing":
      return withIng(word);
  }
}

function thirdPerson(word: string): string | undefined {
  return { have: "has", be: "is", do: "does", go: "goes" }[word];
}

function withS(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

function withEd(word: string): string {
  if (/e$/i.test(word)) return `${word}d`;
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

function withIng(word: string): string {
  if (/ie$/i.test(word)) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/i.test(word) && word.length > 2) return `${word.slice(0, -1)}ing`;
  return `${doubled(word)}ing`;
}

function doubled(word: string): string {
  const isShort = /^[^aeiou]*[aeiou][bdfgklmnprstvz]$/i.test(word);
  return isShort || DOUBLING.has(word.toLowerCase()) ? word + word.slice(-1) : word;
}

const AN_BY_LETTER = /^[AEFHILMNORSX]/;
// Four letters and more with a vowel second are read as a word: a NATO ally, but an MEP.
const READ_AS_WORD = /^[FHLMNRSX][AEIOU][A-Z]{2}/;
const AN_BY_SOUND =
  /^(?:hour|honest|hono[u]?r|heir)|^(?!eu|ewe|one(?![a-z]*r)|once|u[bkrst][aeiou]|unan|uni(?!n|m)|ut[ei])[aeiou]/i;

/** Whether an English word takes "an". By its spelling: a handful of rare words are misjudged. */
export function takesAn(word: string): boolean {
  const isAcronym = /^[A-Z][A-Z0-9]{1,5}$/.test(word);
  if (!isAcronym) return AN_BY_SOUND.test(word);
  return AN_BY_LETTER.test(word) && !READ_AS_WORD.test(word);
}
