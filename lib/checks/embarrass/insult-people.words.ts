import { cued } from "@/lib/draft/cued-pattern";
import type { Passage } from "@/lib/draft/draft";
import { longestOnly, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Span } from "@/lib/draft/span";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { bySentence } from "./insult/by-sentence";
import { likelyLanguages } from "./insult/likely-languages";

/**
 * Words that are slurs and nothing else, and phrases that mock origin, speech or disability. Words with an honest second
 * sense ("dyke", "coon", "cripple" as a verb, "Fidschi") are left out on purpose. Source: national media authorities' and
 * platforms' published lists and general knowledge; curated for this project on 2026-11-20.
 */
const SLURS: Readonly<Record<OfficeLanguage, string>> = {
  en: "nigger, niggers, nigga, niggas, n1gger, kike, kikes, spic, spics, gook, gooks, wetback, wetbacks, paki, pakis, raghead, ragheads, towelhead, towelheads, camel jockey, camel jockeys, sand monkey, sand monkeys, chinaman, chinamen, chinky, ching chong, jap, japs, polack, polacks, kaffir, kaffirs, gyppo, gyppos, pikey, pikeys, dirty gypsy, dirty gypsies, dirty jew, dirty jews, dirty arab, dirty arabs, faggot, faggots, tranny, trannies, shemale, darkie, darkies, jungle bunny, redskin, redskins, retard, retards, libtard, libtards, spaz, spastics, mongoloid, mongoloids, half breed, half breeds, white trash, muzzie, muzzies, mohammedan scum, yid, yids, gypped, jewed, feminazi, feminazis, house slave",
  fr: "bougnoule, bougnoules, bicot, bicots, bamboula, bamboulas, youpin, youpins, youpine, chinetoque, chinetoques, niakoué, niakoués, négro, négros, sale arabe, sales arabes, sale juif, sales juifs, sale noir, sales noirs, pédé, pédés, tarlouze, tarlouzes, gouine, gouines, mongolien, mongoliens, mongolienne, triso",
  es: "sudaca, sudacas, panchito, panchitos, moro de mierda, moros de mierda, negro de mierda, negros de mierda, negrata, negratas, indio de mierda, maricón, maricones, marica, maricas, mongólico, mongólicos, mongólica, judío de mierda, chino de mierda, gitano de mierda",
  pt: "crioulo de merda, preto de merda, pretos de merda, macaco de merda, paneleiro, paneleiros, viado, viados, mongoloide, mongoloides, mongolóide, monhé, monhés, cigano de merda, judeu de merda, paraíba de merda",
  de: "kanake, kanaken, neger, negers, zigeunerpack, itaker, polacke, polacken, schlitzauge, schlitzaugen, schwuchtel, schwuchteln, spasti, spastis, kameltreiber, judensau, judenpack, missgeburt, missgeburten, tschusch, tschuschen, asylantenpack, ausländerpack, krüppel",
};
const MOCKERY: Readonly<Record<OfficeLanguage, string>> = {
  en: "go back to your country, go back to your own country, go back where you came from, go back to where you came from, learn to speak english, learn proper english, can't even speak english, can't speak proper english, cannot even speak english, speak english or leave, with that funny accent, with his funny accent, with her funny accent, that ridiculous accent, his ridiculous accent, her ridiculous accent, his silly accent, her silly accent, that silly accent, barbaric religion, religion of savages, third world savages, like a retard, like retards, like a spastic, throws like a girl, cry like a girl, like a bunch of women, backward people, backward peoples, primitive people, primitive peoples, uncivilised people, uncivilized people, uncivilised peoples, inferior race, inferior races, inferior people, jews control, jews run the, jews are behind, jewish lobby controls, jewish bankers, get out of our country, throw them all out, send them all back, they all look the same",
  fr: "rentre dans ton pays, retourne dans ton pays, retourne d'où tu viens, apprends le français, apprenez le français d'abord, accent ridicule, race inférieure, races inférieures, travail d'arabe, peuple arriéré, peuples arriérés",
  es: "vuelve a tu país, vuélvete a tu país, regresa a tu país, acento ridículo, raza inferior, razas inferiores, trabajar como un negro, trabajo de chinos, pueblo atrasado, pueblos atrasados, hacer el indio, merienda de negros",
  pt: "volta para a tua terra, volta pra tua terra, vai para a tua terra, volta pro teu país, sotaque ridículo, raça inferior, raças inferiores, serviço de preto, trabalhar como um preto, programa de índio, povo atrasado, povos atrasados",
  de: "geh zurück in dein land, geht zurück in euer land, geh dahin zurück wo du herkommst, lern erst mal deutsch, lernt erst mal deutsch, lächerlicher akzent, lächerlichen akzent, minderwertige rasse, minderwertiges volk, primitives volk, primitive völker, getürkt",
};

type Slur = "slur" | "mockery";

const LANGUAGES: readonly OfficeLanguage[] = ["en", "fr", "es", "pt", "de"];
let slurs: PhraseTrie<{ readonly slur: Slur; readonly language: OfficeLanguage }> | undefined;

/** The slurs and mocking phrases of a draft, at UTF-16 offsets into it; each sentence in the languages it may be in. */
export const findSlurs = bySentence(slursIn);

function slursIn(passage: Passage): readonly PhraseMatch<Slur>[] {
  const { text, tokens } = passage;
  const compounds = tokens.flatMap((token, at) =>
    token.text.length >= SHORTEST_COMPOUND && COMPOUND.test(token.text)
      ? [{ ...token, value: "slur" as const, firstToken: at, afterToken: at + 1 }]
      : [],
  );
  const found = trie().find(tokens);
  if (compounds.length === 0 && found.length === 0) return [];
  const isRefuted = REFUTED.test(text);
  return longestOnly([
    ...compounds,
    ...likelyLanguages(passage).flatMap((language) =>
      found
        .filter(({ value }) => value.language === language)
        .map((match) => ({ ...match, value: match.value.slur })),
    ),
  ]).filter(
    (match) =>
      !isPartOfName(text, match) &&
      !isDish(text, match) &&
      !(isRefuted && match.value === "mockery"),
  );
}

/** Where a trope is named to be refuted. */
const REFUTED = cued(
  /(?<!\p{L})(?:myth|myths|antisemitic|antisemitism|racist|racism|conspiracy|trope|stereotype|condemn|reject|false|hateful|nobody should|no one should|never tell|mythe|raciste|racisme|antisémite|mito|racista|racismo|antisemita|mythos|rassistisch|rassismus|antisemitisch)(?!\p{L})/iu,
);

/** The slurs of all languages at once: a sentence that holds none is searched but once. */
function trie() {
  if (!slurs) {
    slurs = new PhraseTrie();
    for (const language of LANGUAGES) {
      for (const word of SLURS[language].split(", ")) slurs.add(word, { slur: "slur", language });
      for (const phrase of MOCKERY[language].split(", "))
        slurs.add(phrase, { slur: "mockery", language });
    }
  }
  return slurs;
}

/** German makes one word of it: "Kanakendeutsch". */
const SHORTEST_COMPOUND = 10;
const COMPOUND = /^(?:kanaken|schlitzaugen|polacken)\p{L}{3,}$/u;

/** "Faggots and peas" is a dish of Wales and the Black Country. */
function isDish(text: string, { start, end }: Span): boolean {
  return (
    /^faggots$/i.test(text.slice(start, end)) &&
    /^ (?:and|with|in|&) (?:\p{L}+ )?(?:peas|chips|mash|gravy)(?!\p{L})/iu.test(text.slice(end))
  );
}

/** A capital that only opens the sentence. */
const ARTICLE = /^(?:The|Those|These|All|Die|Der|Den|Diese|Alle|Les|Ces|Los|Esos|Os|Esses)$/;

/** "Paki" in a surname: a slur that starts with a capital between other names is left alone. */
function isPartOfName(text: string, { start, end }: PhraseMatch<unknown>): boolean {
  const isCapital = /^\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  const before = /(\p{Lu}\p{Ll}+) $/u.exec(text.slice(0, start))?.[1];
  return (
    isCapital &&
    ((before !== undefined && !ARTICLE.test(before)) || /^ \p{Lu}\p{Ll}/u.test(text.slice(end)))
  );
}
