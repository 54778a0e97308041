import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import type { InsultClass } from "./words";

/**
 * The forms that Portuguese and German words of contempt take by rule, so that the lists need hold but one. Endings that a
 * word does not take make words that nobody writes. General knowledge of both grammars, written on 2026-11-21.
 */
const PERSONS: ReadonlySet<InsultClass> = new Set(["person", "figure"]);
const QUALITIES: ReadonlySet<InsultClass> = new Set(["trait", "lack", "fault"]);

/** What is known of an entry of a word list: `isListed` where it names its own endings. */
interface Entry {
  readonly language: OfficeLanguage;
  readonly kind: InsultClass;
  readonly stem: string;
  readonly isListed: boolean;
}

/** Adds to the written forms of an entry those that its language makes of them by rule. */
export function inflected(
  written: ReadonlySet<string>,
  { language, kind, stem, isListed }: Entry,
): ReadonlySet<string> {
  if (language !== "pt" && language !== "de") return written;
  const forms = new Set(written);
  const mayInflect = !isListed && (PERSONS.has(kind) || QUALITIES.has(kind));
  for (const form of mayInflect ? written : []) {
    if (form.includes(" ")) continue;
    const made =
      language === "pt"
        ? portuguese(form)
        : QUALITIES.has(kind)
          ? germanAdjective(form)
          : germanNoun(form);
    for (const each of made) forms.add(each);
  }
  // "der Kasper, die Kasper": the genitive is not listed.
  if (language === "de" && isListed && PERSONS.has(kind) && /(?:er|el|erl)$/.test(stem))
    forms.add(`${stem}s`);
  // What is listed of a German adjective is its cases; its superlative follows the rule.
  if (language === "de" && isListed && QUALITIES.has(kind) && !stem.includes(" "))
    for (const each of germanAdjective(stem)) forms.add(each);
  if (language === "de") for (const form of [...forms]) forms.add(withoutUmlauts(form));
  return forms;
}

/** "für" is typed "fuer" where the keyboard has no umlauts. */
function withoutUmlauts(form: string): string {
  if (!/[äöü]/.test(form)) return form;
  return form.replace(/[äöü]/g, (umlaut) => ({ ä: "ae", ö: "oe", ü: "ue" })[umlaut] ?? umlaut);
}

const GERMAN_CASES = ["e", "er", "en", "es", "em"];

/** "feig": "feige", "feiger", "feigste" … */
function germanAdjective(word: string): string[] {
  const stem = word.replace(/e$/, "");
  const most = /(?:[dtsßz]|sch)$/.test(stem) ? `${stem}est` : `${stem}st`;
  return [
    ...GERMAN_CASES.map((ending) => stem + ending),
    ...["e", "en", "er"].map((ending) => most + ending),
  ];
}

/** "trottel": "trottels", "trotteln"; "heuchler": "heuchlerin" */
function germanNoun(word: string): string[] {
  const women = [`${word}in`, `${word}innen`];
  if (word.endsWith("in")) return [`${word}nen`];
  if (word.endsWith("e")) return [`${word}n`, `${word.slice(0, -1)}in`];
  if (/(?:er|el|erl)$/.test(word)) return [`${word}s`, `${word}n`, ...women];
  return [...["s", "es", "e", "en"].map((ending) => word + ending), ...women];
}

/** "tolo": "tola", "tolos", "tolas"; "aldrabão": "aldrabões", "aldrabona" */
function portuguese(word: string): string[] {
  if (word.endsWith("ão"))
    return ["ões", "oes", "ona", "onas"].map((ending) => word.slice(0, -2) + ending);
  if (word.endsWith("o")) {
    const stem = word.slice(0, -1);
    return [`${word}s`, `${stem}a`, `${stem}as`];
  }
  if (/[aeáéíóúâêô]$/.test(word)) return [`${word}s`];
  if (/[rz]$/.test(word)) return [`${word}es`, `${word}a`, `${word}as`];
  if (word.endsWith("il")) return [`${word.slice(0, -2)}is`, `${word.slice(0, -2)}eis`];
  if (/[áa]vel$|[íi]vel$/.test(word)) return [`${word.slice(0, -2)}eis`];
  if (word.endsWith("l")) return [`${word.slice(0, -1)}is`];
  if (word.endsWith("em")) return [`${word.slice(0, -1)}ns`];
  return [];
}

/** Heads of compounds of contempt ("Politclown", "Oberdepp", "Regierungskasper"), longest first. */
const HEADS =
  /^(.{3,}?)(trottel|depp(?:en)?|idioten|idiotin|idiot|clowns?|kasperl?n?|hampelmann|hanswurst|witzfigur(?:en)?|lachnummer|nullnummer|pfosten|pfeifen?|nieten?|versagern?|versagerin|lügnern?|luegnern?|lügnerin|heuchlern?|heuchlerin|schwätzern?|schwaetzern?|schwätzerin|feiglinge?|stümpern?|dilettant(?:en)?|rüpels?|flegels?|marionetten?|hetzern?|schmarotzern?|trampel|halunken?|gauner|ganoven?|lumpen|schurken?|verbrechern?|betrügern?|attrappen?|schauspieler|darsteller|simulant(?:en)?|karikatur(?:en)?|luschen?|zwerge?|dummkopf|dummköpfe|schleimern?|kriechern?)$/;
/** Heads that only count of an office: an actor is a "Darsteller" too. */
const ONLY_OF_OFFICE =
  /^(?:attrappe|schauspieler|darsteller|simulant|karikatur|zwerg|pfeife|niete|marionette|lusche)/;
const OFFICE =
  /^(?:polit(?:ik)?|politiker|regierungs?|staats|minister|kanzler|präsidenten|praesidenten|präsidentin|präsi|botschafter|diplomaten|partei|ober|super|voll|erz|provinz|außenminister|aussenminister|premier|spitzen|berufs|dauer|möchtegern)s?-?$/;
/** "Klinikclown", "Gartenzwerg": a trade, a toy, a plant. */
const HONEST =
  /^(?:klinik|klinikums?|zirkus|circus|kinder|straßen|strassen|kranken(?:haus)?|brand|garten|bühnen|haupt|laien|schau|theater|hof|puppen|holz|finger|hand|opern|brief|steuer|versicherungs|heirats|miet|vogel|tabak|wasser|orgel|triller|zaun|tür|kriegs|schwer|gewalt|sexual|daten|anlage|wander|bilderbuch|mit|unter|selbst|lebens|papier|zeit|super|ein|auf)$/;

/** "Regierungstrottel": the compound says itself who is meant. */
export function mocksOffice(word: string): boolean {
  const [, modifier = ""] = (word.length < 8 ? undefined : HEADS.exec(word)) ?? [];
  return (
    modifier !== "" &&
    OFFICE.test(modifier) &&
    !/^(?:ober|super|voll|erz|provinz|dauer|berufs|spitzen|partei|diplomaten)$/.test(modifier)
  );
}

/** The insulting head of a folded German compound, as the lexicon has it; undefined where it is none or an honest trade. */
export function compoundHead(word: string): string | undefined {
  if (word.length < 8) return undefined;
  const [, modifier = "", head = ""] = HEADS.exec(word) ?? [];
  if (head === "" || HONEST.test(modifier)) return undefined;
  if (!ONLY_OF_OFFICE.test(head)) return head;
  return OFFICE.test(modifier) ? "witzfigur" : undefined;
}
