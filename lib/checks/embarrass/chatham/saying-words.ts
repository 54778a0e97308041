import { wordSet } from "@/lib/checks/word-set";

/**
 * Verbs of saying and thinking, as what was said in a room is told of who said it, in en, fr, es, pt and de. Source: news reports'
 * verbs of attribution, written for this project on 2026-11-20 and 2026-11-22.
 */

/** Said by people only, and of their own words. */
export const TOLD = wordSet(
  `told said says admitted admits confided conceded confessed revealed complained confié avoué admis dijo confesó admitió disse
  confessou admitiu sagte verriet vertraute gestand`,
);

export const SAID: ReadonlySet<string> = new Set([
  ...TOLD,
  ...wordSet(
    `confirmed warned warns argued argues explained noted acknowledged predicted predicts promised called described
    thinks believes expects doubts fears reckons puts put insisted suggested hinted claimed stated slip shared denied assured insists urged hopes
    wants sees dit déclaré affirmé expliqué reconnu averti révélé prévenu glissé pense croit estime juge redoute craint reveló advirtió explicó
    reconoció afirmó contó piensa cree teme opina aseguró ve revelou avisou explicou reconheceu afirmou contou acha pensa acredita garantiu vê
    hält glaubt rechnet befürchtet meint erklärte warnte räumte gab erwartet zweifelt deutete`,
  ),
]);

/** Somebody's mood, after "was" or "is". */
export const JUDGED = wordSet(
  "scathing optimistic pessimistic blunt frank candid worried gloomy furious doubtful sceptical skeptical critical dismissive pessimiste optimiste inquiet inquiète pesimista optimista pessimista preocupado preocupada pessimistisch optimistisch besorgt skeptisch",
);

/** "Minister Adeyemi's view:" */
export const VIEW = wordSet(
  "view verdict line take assessment avis verdict opinión opinião ansicht fazit",
);

/** Before who says it. */
export const ACCORDING = wordSet("according selon según segundo laut");
