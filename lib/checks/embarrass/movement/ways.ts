/** The words around a verb that make it a movement, in en, fr, es, pt and de. Source: as the verbs'. */
import type { MovementLanguage } from "./verbs";

export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** What tells that a bare verb is yet to come, right before it or (German) anywhere before it. */
export const COMING: Readonly<Record<MovementLanguage, ReadonlySet<string>>> = {
  en: set("will shall ll"),
  fr: set("va vont doit doivent devrait ira viendra compte"),
  es: set("va van debe deberá prevé"),
  pt: set("vai vão deve deverá irá"),
  de: set("wird werden soll sollen"),
};
/** "is due to land", "plans to walk". */
export const PLANNED = set("is are s due set scheduled expected going about plans hopes planning");
/** The way, after a verb that needs one. */
export const WAY: Readonly<Record<MovementLanguage, ReadonlySet<string>>> = {
  en: set(
    "to from for into through via along past by around across off out towards over down up home back at in on himself herself themselves",
  ),
  fr: set("par devant à au aux de du d vers dans en pour le la"),
  es: set("por a al de del hacia desde en"),
  pt: set("por pela pelo para ao à do da de em na no pelas pelos todas"),
  de: set("in ins aus zum zur durch über an am vom"),
};
export const THROUGH = set("by through from via");
/** English verbs of many senses: the way that makes them a movement. */
export const OWN_WAY: Readonly<Record<string, ReadonlySet<string>>> = {
  set: set("off out down"),
  check: set("in out into"),
  roll: set("out in"),
  get: set("in into out off"),
  go: set("to from by through in into out home"),
  pull: set("out up in"),
  pass: set("through by along under over past"),
  change: set("at in"),
  stay: set("at in"),
  enter: THROUGH,
  pick: set("up"),
  drop: set("off his her their the"),
  touch: set("down"),
  move: set("to from out into"),
  head: set("to for out back home from into"),
};
/** What is ridden. */
export const VEHICLE = set(
  "train flight tgv vol avion tren vuelo ave comboio voo trem zug ice flug ferry eurostar shuttle bac bateau plane helicopter",
);
export const DRIVER = set(
  "car cars driver drivers van minibus vehicle chauffeur convoy motorcade limousine helicopter escort detail voiture chauffeur coche conductor carro motorista wagen fahrer we nous wir",
);
/** Parts of German verbs that close the sentence: "trifft um 10 Uhr in Tegel ein". */
export const PARTICLE = set("auf ein an ab los durch");
/** Heads of a schedule. The first need nobody beside them, the second say at once who it is. */
export const LANDING = set(
  "touchdown eta etd arr dep atterrissage décollage aterrizaje despegue landung aterragem",
);
export const SCHEDULED = set(
  "departure arrival pickup pick drop transfer départ arrivée salida llegada saída chegada partida abfahrt abflug ankunft arriving departing",
);
export const NOT_A_WAY = set("no a an you us it little much office room");
export const ARTICLE = set(
  "the a his her their our how what le la l el los o os der die das den dem un une",
);
