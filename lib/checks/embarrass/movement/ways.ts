/** The words around a verb that make it a movement, in en, fr, es, pt and de. Source: as the verbs'. */

import { wordSet } from "@/lib/checks/word-set";
import type { MovementLanguage } from "./verbs";

/** What tells that a bare verb is yet to come, right before it or (German) anywhere before it. */
export const COMING: Readonly<Record<MovementLanguage, ReadonlySet<string>>> = {
  en: wordSet("will shall ll"),
  fr: wordSet("va vont doit doivent devrait ira viendra compte"),
  es: wordSet("va van debe deberá prevé"),
  pt: wordSet("vai vão deve deverá irá"),
  de: wordSet("wird werden soll sollen"),
};
/** "is due to land", "plans to walk". */
export const PLANNED = wordSet(
  "is are s due set scheduled expected going about plans hopes planning",
);
/** The way, after a verb that needs one. */
export const WAY: Readonly<Record<MovementLanguage, ReadonlySet<string>>> = {
  en: wordSet(
    "to from for into through via along past by around across off out towards over down up home back at in on himself herself themselves",
  ),
  fr: wordSet("par devant à au aux de du d vers dans en pour le la"),
  es: wordSet("por a al de del hacia desde en"),
  pt: wordSet("por pela pelo para ao à do da de em na no pelas pelos todas"),
  de: wordSet("in ins aus zum zur durch über an am vom"),
};
export const THROUGH = wordSet("by through from via");
/** English verbs of many senses: the way that makes them a movement. */
export const OWN_WAY: Readonly<Record<string, ReadonlySet<string>>> = {
  set: wordSet("off out down"),
  check: wordSet("in out into"),
  roll: wordSet("out in"),
  get: wordSet("in into out off"),
  go: wordSet("to from by through in into out home"),
  pull: wordSet("out up in"),
  pass: wordSet("through by along under over past"),
  change: wordSet("at in"),
  stay: wordSet("at in"),
  enter: THROUGH,
  pick: wordSet("up"),
  drop: wordSet("off his her their the"),
  touch: wordSet("down"),
  move: wordSet("to from out into"),
  head: wordSet("to for out back home from into"),
};
/** What is ridden. */
export const VEHICLE = wordSet(
  "train flight tgv vol avion tren vuelo ave comboio voo trem zug ice flug ferry eurostar shuttle bac bateau plane helicopter",
);
export const DRIVER = wordSet(
  "car cars driver drivers van minibus vehicle chauffeur convoy motorcade limousine helicopter escort detail voiture chauffeur coche conductor carro motorista wagen fahrer we nous wir",
);
/** Parts of German verbs that close the sentence: "trifft um 10 Uhr in Tegel ein". */
export const PARTICLE = wordSet("auf ein an ab los durch");
/** Heads of a schedule. The first need nobody beside them, the second say at once who it is. */
export const LANDING = wordSet(
  "touchdown eta etd arr dep atterrissage décollage aterrizaje despegue landung aterragem",
);
export const SCHEDULED = wordSet(
  "departure arrival pickup pick drop transfer départ arrivée salida llegada saída chegada partida abfahrt abflug ankunft arriving departing",
);
export const NOT_A_WAY = wordSet("no a an you us it little much office room");
export const ARTICLE = wordSet(
  "the a his her their our how what le la l el los o os der die das den dem un une",
);
