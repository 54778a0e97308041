import type { PhraseMatch } from "@/lib/draft/phrase-trie";
import { PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Token } from "@/lib/draft/tokens";
import type { OfficeLanguage } from "@/lib/facts/people/office-words";
import { isDemonym } from "@/lib/facts/world/gazetteer";

/**
 * Groups that contempt is aimed at besides nations: faiths, continents, minorities, the displaced, the disabled. Written for
 * this project on 2026-11-20 after the grounds of discrimination in Article 21 of the EU Charter of Fundamental Rights.
 */
const GROUPS: Readonly<Record<OfficeLanguage, string>> = {
  en: "muslims, jews, christians, catholics, protestants, orthodox christians, hindus, buddhists, sikhs, atheists, arabs, africans, europeans, asians, latinos, hispanics, latin americans, westerners, easterners, scandinavians, balkans, roma, romani, romanies, gypsies, sinti, kurds, tibetans, uyghurs, uighurs, bedouins, catalans, basques, bretons, corsicans, sicilians, neapolitans, bavarians, walloons, flemings, galicians, andalusians, azoreans, madeirans, texans, yankees, aussies, kiwis, brits, scousers, geordies, londoners, parisians, muscovites, new yorkers, punjabis, bengalis, gujaratis, biharis, tamils, malayalis, kashmiris, sindhis, pashtuns, hazaras, balochs, yorubas, igbos, hausas, zulus, xhosas, kikuyus, luos, tutsis, hutus, chechens, tatars, bosniaks, kosovars, rohingyas, rohingya, israelis, palestinians, copts, yazidis, alawites, shias, shiites, sunnis, mormons, evangelicals, ahmadis, jains, quebecers, druze, yoruba, igbo, hausa, inuit, maoris, natives, aborigines, indigenous people, black people, blacks, white people, whites, asian people, brown people, immigrants, migrants, refugees, asylum seekers, foreigners, expats, women, men, girls, gays, gay people, lesbians, homosexuals, trans people, transgender people, disabled people, people with disabilities, the disabled, the blind, the deaf, blind people, deaf people, autistic people, wheelchair users, old people, the elderly, the poor, poor people, southerners, northerners, the french, the british, the irish, the dutch, the english, the scottish, the welsh, the spanish, the portuguese, the chinese, the japanese, the swiss, these people, those people",
  fr: "musulmans, juifs, chrétiens, catholiques, hindous, bouddhistes, sikhs, arabes, africains, européens, asiatiques, latinos, occidentaux, roms, tsiganes, gitans, kurdes, noirs, blancs, immigrés, migrants, réfugiés, demandeurs d'asile, étrangers, femmes, homosexuels, homos, handicapés, personnes handicapées, aveugles, sourds, vieux, pauvres, paysans, bretons, corses, basques, marseillais, parisiens, flamands, wallons, québécois, maghrébins, ces gens, ces gens là",
  es: "musulmanes, judíos, cristianos, católicos, hindúes, budistas, árabes, africanos, europeos, asiáticos, latinos, occidentales, gitanos, kurdos, indígenas, indios, negros, blancos, inmigrantes, migrantes, refugiados, extranjeros, mujeres, homosexuales, gays, discapacitados, personas con discapacidad, ciegos, sordos, viejos, pobres, campesinos, gallegos, catalanes, vascos, andaluces, madrileños, porteños, esa gente, esta gente",
  pt: "muçulmanos, judeus, cristãos, católicos, hindus, budistas, árabes, africanos, europeus, asiáticos, latinos, ocidentais, ciganos, curdos, indígenas, índios, negros, brancos, imigrantes, migrantes, refugiados, estrangeiros, mulheres, homossexuais, gays, deficientes, pessoas com deficiência, cegos, surdos, velhos, pobres, nordestinos, evangélicos, espíritas, protestantes, ortodoxos, ateus, sikhs, sertanejos, baianos, paulistas, alentejanos, pretos, lésbicas, travestis, transexuais, autistas, favelados, quilombolas, retornados, camponeses, essa gente, esta gente",
  de: "muslime, juden, christen, katholiken, hindus, buddhisten, araber, afrikaner, europäer, asiaten, südländer, roma, sinti, zigeuner, kurden, schwarze, schwarzen, weiße, weißen, einwanderer, migranten, flüchtlinge, geflüchtete, asylbewerber, asylanten, ausländer, frauen, homosexuelle, schwule, behinderte, menschen mit behinderung, blinde, gehörlose, buddhistinnen, sikhs, atheisten, protestanten, orthodoxe, evangelikale, piefke, ossis, wessis, osteuropäer, nordafrikaner, lesben, rollstuhlfahrer, beduinen, alte leute, arme leute, bauern, bergbauern, diese leute, solche leute",
};

const tries = new Map<OfficeLanguage, PhraseTrie<"people">>();
/** A people that is in no atlas: "Freedonians", "Borduriens", "Freedonier". */
const INVENTED_PEOPLE = /^\p{Lu}\p{Ll}{3,}(?:ans|eans|anders|iens|iennes|ianos|ianas|nier|rier)$/u;
/** What such endings also make: callings and other plurals that open a sentence with a capital. */
const NO_PEOPLE =
  /^(?:\p{L}*(?:ici|hani|rici|arti|raci|logi|logici|stori|brari|medi|trici|matici|stici|tici)ans?|politiciens|musiciens|techniciens|physiciens|civilians|guardians|custodians|vegetarians|libertarians|olympians|paralympians|victorians|academicians|veterans|humans|oceans|orphans|artisans|partisans|guardians|pagans|organs|slogans|caravans|titans|sedans|cardigans|hurricanes|loans|plans|marians|musicians)$/iu;

const members = new Map<OfficeLanguage, ReadonlySet<string>>();

/** Whether a word names one of a people or group: "Dane", "Catalan", "migrant". */
export function isMemberOfPeople(word: string, language: OfficeLanguage): boolean {
  if (isDemonym(word, language)) return /^\p{Lu}/u.test(word);
  let known = members.get(language);
  if (!known) {
    const singulars = GROUPS[language].split(", ").map((group) => group.replace(/s$/, ""));
    known = new Set([...singulars, "woman", "gypsy"]);
    members.set(language, known);
  }
  return known.has(word.toLowerCase());
}

/** Nations in the plural and other groups, in tokens of a language. */
export function findPeoples(
  tokens: readonly Token[],
  language: OfficeLanguage,
  text: string,
): PhraseMatch<"people">[] {
  let trie = tries.get(language);
  if (!trie) {
    trie = new PhraseTrie<"people">();
    for (const group of GROUPS[language].split(", ")) trie.add(group, "people");
    tries.set(language, trie);
  }
  const found = trie.find(tokens);
  tokens.forEach((token, index) => {
    if (token.kind !== "word") return;
    const written = text.slice(token.start, token.end);
    const isInvented = INVENTED_PEOPLE.test(written) && !NO_PEOPLE.test(written);
    if (isInvented || isNation(written, language)) {
      found.push({
        value: "people",
        start: token.start,
        end: token.end,
        firstToken: index,
        afterToken: index + 1,
      });
    }
  });
  return found;
}

/** "Germans", "Allemands", "alemanes", "Deutsche": a people, and no adjective as far as number and capital tell. */
function isNation(word: string, language: OfficeLanguage): boolean {
  const isCapital = /^\p{Lu}/u.test(word);
  if (word.length < 4 || !(isCapital || language === "es" || language === "pt")) return false;
  if (!isDemonym(word, language)) return false;
  if (language === "de" || language === "fr") return true;
  const singulars = [
    word.replace(/s$/, ""),
    word.replace(/es$/, ""),
    word.replace(/men$/, "man"),
    word.replace(/óis$/, "ol"),
    word.replace(/[ãõ]es$/, "ão"),
  ];
  return singulars.some((singular) => singular !== word && isDemonym(singular, language));
}
