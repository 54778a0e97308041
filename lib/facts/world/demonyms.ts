import type { PlaceName, WorldLanguage } from "./country";

type Inflect = (form: string) => readonly string[];

/** "the French", "two Portuguese"; German is no Frenchman. */
const WITHOUT_PLURAL = /(?:[cs]h|ese|[sxz])$/u;
const MAN = /(?<=[hs]|wo)man$/u;

const english: Inflect = (form) => {
  if (MAN.test(form)) return [form, form.replace(MAN, "men")];
  return WITHOUT_PLURAL.test(form) ? [form] : [form, `${form}s`];
};

function frenchFeminine(form: string): string {
  if (form.endsWith("e")) return form;
  if (/(?:[eé]|i)en$/u.test(form)) return `${form}ne`;
  return `${form}e`;
}

const frenchPlural = (form: string) => (/[sx]$/u.test(form) ? form : `${form}s`);

function spanish(form: string): readonly string[] {
  if (form.endsWith("o")) return genders(form.slice(0, -1), ["o", "a", "os", "as"]);
  const stressed = /(és|án|ón|ín)$/u.exec(form);
  if (stressed) {
    const stem = form.slice(0, -2) + plain(form.slice(-2));
    return [form, `${stem}a`, `${stem}es`, `${stem}as`];
  }
  if (/[íú]$/u.test(form)) return [form, `${form}es`, `${form}s`];
  if (/[aeé]$/u.test(form)) return [form, `${form}s`];
  return [form, `${form}a`, `${form}es`, `${form}as`];
}

function portuguese(form: string): readonly string[] {
  if (form.endsWith("o")) return genders(form.slice(0, -1), ["o", "a", "os", "as"]);
  if (form.endsWith("ês")) return genders(form.slice(0, -2), ["ês", "esa", "eses", "esas"]);
  if (form.endsWith("ol")) return genders(form.slice(0, -2), ["ol", "ola", "óis", "olas"]);
  if (/[rz]$/u.test(form)) return [form, `${form}es`];
  return [form, `${form}s`];
}

const FEMININE = ["in", "innen"];

function germanNoun(form: string): readonly string[] {
  if (form.endsWith("er")) return genders(form, ["", "s", "n", "in", "innen"]);
  if (form.endsWith("e")) return [form, `${form}n`, ...genders(form.slice(0, -1), FEMININE)];
  return /[iou]$/u.test(form) ? [form, `${form}s`] : [form, `${form}en`];
}

const german: Inflect = (form) =>
  /(?:isch|deutsch)$/u.test(form)
    ? genders(form, ["", "e", "en", "er", "em", "es"])
    : germanNoun(form);

const genders = (stem: string, endings: readonly string[]) =>
  endings.map((ending) => stem + ending);

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** How one base form runs through gender, number and case. */
const INFLECT: Readonly<Partial<Record<WorldLanguage, Inflect>>> = {
  en: english,
  fr: (form) => [form, frenchFeminine(form)].flatMap((each) => [each, frenchPlural(each)]),
  es: spanish,
  pt: portuguese,
  de: german,
};

/** Genders given by hand ("grec/grecque", "Franzose/Französin") only need their plurals. */
const PLURALS: Readonly<Partial<Record<WorldLanguage, Inflect>>> = {
  fr: (form) => [form, frenchPlural(form)],
  de: (form) => {
    if (form.endsWith("in")) return [form, `${form}nen`];
    return form.endsWith("e") ? [form, `${form}n`] : germanNoun(form);
  },
};

/** Every form of an adjective or name of a people in en, fr, es, pt, de; the base form first. */
export function inflectDemonym(demonym: PlaceName, language: WorldLanguage): readonly string[] {
  if (demonym.uninflected) return [demonym.text];
  const given = demonym.text.split("/");
  const inflect = (given.length > 1 ? PLURALS : INFLECT)[language] ?? ((form) => [form]);
  return [...new Set(given.flatMap(inflect))];
}
