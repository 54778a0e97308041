import type { Language } from "@/lib/draft/language";

/**
 * Words that may stand twice in a row, and the function words that may not.
 * Source: grammar and usage of the languages, written for this project on 2026-11-20.
 */
export const MAY_REPEAT: Readonly<Partial<Record<Language, ReadonlySet<string>>>> = {
  en: words(
    "that had was do bye no yes so very really many much far long ha haha hear knock more again never ever now there her what who if who you us him it them one two three four five six seven eight nine ten hip hurrah hooray hurray tut boo please help go run stop wait look listen ho la na da blah yadda chop chow can cha tom pom yo night win lose big old deep way up out over down love thank thanks well days hours years peace freedom",
  ),
  fr: words(
    "nous vous faire oui non très bien bon trop si plus jamais encore là tout petit doux vite ah oh ha hip cha allô toc merci bis loin long mais",
  ),
  es: words("muy no sí ya más nunca bien poco casi ja jaja ay viva hip luego sí lo gracias"),
  pt: words(
    "muito não sim já mais nunca bem pouco quase logo viva ah oh rs kkk que obrigado obrigada se",
  ),
  de: words(
    "die der das den dem sie ihr ihnen was wer wir sehr nein ja so viel mehr nie nun ganz weit lang ach ha haha hipp hurra bitte danke immer toi dass es",
  ),
  it: words("molto no sì più mai bene piano quasi via poco ciao grazie pian così"),
  nl: words("die dat heel zo nee ja veel meer zeer ver"),
};

/** Only these are looked at where the language is undecided: in many languages doubling a word is grammar. */
export const NEVER_DOUBLED: ReadonlySet<string> = words(
  "the a an and of to for with from by at in de se our their your this these are were be been has have will would and or but le les la des du et est dans pour avec sur une un au aux el los las del en con para por una y da do dos e em com uma und mit für von zu ein eine im auf ist sind zum zur",
);

/** After these the clause ends with "is" and the next begins with it: "what it is is peace". */
export const ENDS_WITH_IS: ReadonlySet<string> = words(
  "it that this he she what who there problem thing point truth fact reality question answer",
);

/** "Came in in May", "log on on Monday": the first belongs to the verb. */
export const AFTER_VERB: ReadonlySet<string> = words(
  "come comes came coming move moves moved moving log logs logged logging tune tunes tuned tuning check checks checked checking sign signs signed step steps stepped bring brings brought set turn turns turned hand handed give gave call called calls get gets got break broke weigh weighed join joined chime dial dialed dialled fill filled phase phased stay stays stayed live lived kick kicked go goes went going carry carried hold held pass passed rely relied later early further switch switched take takes taken took built build based settle settled usher ushered drop dropped break broken end ended sworn jump jumped zoom clock clocked work worked focus",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
