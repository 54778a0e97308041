import type { Draft, Passage } from "@/lib/draft/draft";
import { longestOnly, type PhraseMatch, PhraseTrie } from "@/lib/draft/phrase-trie";
import { overlaps, type Span, shift } from "@/lib/draft/span";

/**
 * Words that set a tone, in en, fr, es, pt, de. Written for this project on 2026-11-20 from foreign ministries' condolence
 * posts and from reports of posts withdrawn for their tone.
 *
 * - `sorrow`: the writer mourns · `loss`: people died or suffered · `grave`: war, expulsion, refusal: no matter for jokes
 * - `violent`: of the grave matters those that no celebration stands beside
 * - `revel`: an invitation to have fun · `lure`: an invitation to come and enjoy oneself
 * - `cheer`: good wishes for the day off, and the treats of a party · `callous`: a shrug · `off`: what is not held after all
 * - `relief`: what makes joy fitting after all · `joy`: congratulating and celebrating · `joke`: laughter and memes
 */
export type ToneWord =
  | "violent"
  | "revel"
  | "lure"
  | "sorrow"
  | "loss"
  | "grave"
  | "relief"
  | "joy"
  | "joke"
  | "cheer"
  | "callous"
  | "off";

const WORDS: Readonly<Record<ToneWord, string>> = {
  cheer:
    "happy friday, happy monday, happy saturday, happy sunday, happy weekend, happy long weekend, happy hump day, happy fri-yay, friyay, have a great weekend, have a lovely weekend, have a fantastic weekend, have fun, enjoy the weekend, enjoy your weekend, enjoy the party, enjoy the long weekend, weekend vibes, good vibes, good vibes only, party time, bouncy castle, food truck, food trucks, wine tasting, beer tasting, cheese tasting, tasting tonight, beaujolais tasting, karaoke, karaoke night, quiz night, pub quiz, happy hour, cocktails, cocktail party, cupcakes, candyfloss, face painting, dj set, dance party, dance floor, dress to impress, costume contest, pool party, beach party, barbecue party, giveaway, ice cream for all, free beer, free drinks, open bar, beer garden, street party, treat yourself, selfie time, can't wait to party, let the good times roll, bon week end, bonne dégustation, bonne fête à tous, apéro, soirée dansante, barbe à papa, château gonflable, feliz viernes, feliz finde, feliz fin de semana, buen finde, viva el finde, a disfrutar, que lo pasen lindo, que lo pasen bien, barra libre, castillo inflable, degustación, sextou, bora sextar, feliz sexta, boa sexta, bom fim de semana, bom feriado, bom feriadão, divirtam se, castelo insuflável, karaokê, schönes wochenende, viel spaß, hüpfburg, weinprobe, bierprobe, freibier, tombola, happy feierabend",
  callous:
    "can't win them all, can't win 'em all, win some lose some, you win some, you can't make an omelette, oh well, so there's that, no biggie, that's life, these things happen, stuff happens, life goes on folks, better luck next time, in other news, in happier news, on a lighter note, on a happier note, on a brighter note, on to happier things, anyway back to, back to the fun stuff, now for the fun part, now for something fun, get it?, pun intended, no pun intended, see what we did there, spoiler, spoiler alert, every cloud, on the bright side, look on the bright side, at least the weather, at least the food, at least the wifi, c'est la vie, tant pis, passons à plus gai, plus joyeux, así es la vida, qué se le va a hacer, pasemos a algo más alegre, mala suerte, hablando de cosas más alegres, faz parte, é a vida, paciência, a vida é curta, mudando de assunto, agora coisas boas, pech gehabt, dumm gelaufen, so ist das leben, und nun zu etwas erfreulichem, jetzt aber zu den schönen dingen",
  off: "cancelled, canceled, postponed, called off, put off, suspended, will not take place, won't take place, not be held, moved to, rescheduled, out of respect, no music, instead of, annulé, annulée, annulés, reporté, reportée, suspendu, suspendue, cancelado, cancelada, aplazado, aplazada, suspendido, suspendida, pospuesto, adiado, adiada, suspenso, suspensa, abgesagt, verschoben, fällt aus, findet nicht statt, in memory of, proceeds, proceeds go to, in aid of, all proceeds, fundraiser for",
  lure: "book your holiday, book your ski holiday, book your summer holiday, book your spring break, book your city break, book your trip, book your getaway, book your vacation, plan your holiday, plan your summer holiday, plan your vacation, plan your trip, plan your getaway, fantastic time to visit, great time to visit, perfect time to visit, best time to visit, perfect weekend to visit, lovely time to visit, perfect day to visit, come and enjoy, ready for the weekend, happy hour, party time, beach time, cocktail hour, cocktails tonight, living our best life, living my best life, living their best life, loving life, best day ever, réservez vos vacances, idéal pour visiter, reserve sus vacaciones, reserva tus vacaciones, momento perfecto para visitar, reserve as suas férias, altura perfeita para visitar, buchen sie ihren urlaub, perfekte zeit für einen besuch",
  sorrow:
    "rip to, we mourn the fallen, mourn the fallen, hearts break, sorry for your loss, condolence, condolences, sympathies, deepest sympathy, heartfelt sympathy, sincere sympathy, we mourn, i mourn, mourns, mourning, in mourning, day of mourning, we grieve, grieve, grieving, saddened, heartbroken, devastated by the news, shocked and saddened, rest in peace, may he rest, may she rest, may they rest, may their souls, may his soul, may her soul, passed away, passing of, thoughts and prayers, thoughts are with, hearts are with, hearts go out, prayers are with, our thoughts go out, in memory of the victims, honour the victims, honor the victims, remember the victims, pay tribute to the victims, half mast, half staff, book of condolence, book of condolences, moment of silence, minute's silence, minute of silence, sad news, tragic news, tragic loss, loss of life, loss of lives, lost their lives, condoléances, sincères condoléances, attristé, attristée, attristés, en deuil, deuil national, repose en paix, reposez en paix, nos pensées vont, pensées aux victimes, pensées aux familles, minute de silence, à la mémoire des victimes, hommage aux victimes, condolencias, pésame, sentido pésame, lamentamos la muerte, lamentamos el fallecimiento, de luto, duelo nacional, descanse en paz, descansen en paz, nuestros pensamientos están, minuto de silencio, en memoria de las víctimas, condolências, pêsames, sentidos pêsames, lamentamos a morte, lamentamos o falecimento, em luto, luto nacional, descanse em paz, nossos pensamentos estão, minuto de silêncio, em memória das vítimas, beileid, aufrichtiges beileid, herzliches beileid, tief betroffen, in tiefer trauer, wir trauern, trauern um, in gedanken bei, unsere gedanken sind, gedanken bei den opfern, ruhe in frieden, schweigeminute, gedenken der opfer, gedenken wir der opfer, wir gedenken der, gedenken an die opfer",
  loss: "were killed, was killed, been killed, people killed, killed in, killed by, people died, died in the, died today, died yesterday, deaths of, death of, death toll, the dead, dead and, dozens dead, people dead, casualties, fatalities, victims of the, victims of this, victims of yesterday's, the victims, massacre, genocide, holocaust, funeral, mass grave, deadly, terror attack, terrorist attack, mass shooting, shooting at, plane crash, bus crash, train crash, air crash, shipwreck, tragedy, tragic, bombing of, the bombing, drowned, assassinated, assassination, executed, orphaned, tués, morts, décès, victimes de, les victimes, massacre, génocide, funérailles, obsèques, attentat, fusillade, crash de, naufrage, tragédie, tragique, muertos, fallecidos, fallecieron, murieron, fallecimiento, las víctimas, masacre, genocidio, funeral, atentado, tiroteo, accidente aéreo, naufragio, tragedia, mortos, faleceram, morreram, falecimento, as vítimas, genocídio, atentado, tiroteio, desastre aéreo, naufrágio, tragédia, getötet, tote, toter, zwei tote, drei tote, vier tote, fünf tote, todesopfer, verstorben, gestorben, verstarb, todesfälle, die opfer, massaker, völkermord, beerdigung, begräbnis, anschlag, amoklauf, flugzeugabsturz, tragödie, tragisch, ertrunken",
  grave:
    "dig for survivors, digging for survivors, search for survivors, searching for survivors, storm, storms, capital burns, city burns, country burns, tear gas, gunfire, gunfight, curfew, riot, riots, unrest, rubble, rescuers, wounded, landfall, storm surge, landslide, landslides, mudslide, avalanche, tornado, siege, besieged, crackdown, stampede, explosion, explosions, blast, looting, coup, martial law, drought, cholera, ebola, evacuation centre, evacuation center, field hospital, asylum claim was rejected, gaz lacrymogène, gaz lacrymogènes, émeutes, couvre feu, décombres, blessés, expulsés, gases lacrimógenos, disturbios, toque de queda, escombros, heridos, gás lacrimogéneo, gás lacrimogêneo, motins, recolher obrigatório, escombros, feridos, deportados, tränengas, unruhen, ausgangssperre, trümmern, verletzte, war, invaded, frontline, ceasefire violation, refugees, refugee, refugee boat, refugee camp, asylum seekers, prisoner exchange, prisoner swap, returnees, air raid, air raid siren, siren, sirens, ferry dead, miners, the front, frontline, trenches, shipwrecked, deslizamento, deslizamiento, éboulement, glissement de terrain, erdrutsch, deport, deports, deporting, deportee, deportees, expelled, expulsion, persona non grata, no visa, asylum, asylum claim, claim was rejected, visa refused, visa denied, visa rejected, visa refusal, visa application rejected, your visa, visa has been approved, visa approved, visa overstay, overstayed, detained, detention, detainees, prisoners, hostage, hostages, kidnapped, tortured, torture, starving, starvation, hunger, earthquake, flood, floods, flooding, hurricane, cyclone, typhoon, tsunami, wildfire, wildfires, volcano, epidemic, pandemic, outbreak, evacuate, evacuated, evacuation, displaced, homeless, sanctions, death penalty, death sentence, guerre, réfugiés, expulsé, expulsés, expulsion, otages, otage, torture, séisme, tremblement de terre, inondation, inondations, ouragan, incendie, incendies, guerra, invasión, refugiados, deportaciones, rehenes, tortura, hambruna, terremoto, inundación, inundaciones, huracán, incendios, invasão, reféns, fome, sismo, cheias, enchentes, furacão, incêndios, krieg, angriffskrieg, flüchtlinge, geflüchtete, abgeschoben, ausgewiesen, geiseln, folter, hungersnot, erdbeben, hochwasser, überschwemmung, waldbrand, waldbrände",
  violent:
    "bombs, bombing, bombings, missile, missiles, missile strike, airstrike, airstrikes, air strike, air strikes, shelling, invasion, deported, deportation, deportations, execution, executions, famine, frappes, bombardement, bombardements, expulsions, bombardeo, bombardeos, deportado, deportados, deportación, bombardeamento, bombardeamentos, bombardeio, bombardeios, deportação, luftangriff, luftangriffe, raketen, abschiebung, abschiebungen",
  revel:
    "let's party, lets party, party tonight, join our party, party on, dance the night away, disco, disco night, cheers, hooray, hurray, yay, woohoo, hip hip hurray, time to celebrate, c'est la fête, on fait la fête, fiesta esta noche, vamos de fiesta, festa hoje, vamos à festa, party heute, hoch die tassen",
  relief:
    "are home, is home, back home, came home, coming home, day of the dead, día de muertos, día de los muertos, dia de los muertos, death of the novel, death of the author, book club, screening, screened, film festival, comedy festival, theatre festival, drill, in time, war and peace, released, freed, rescued, reunited, survived, survivor, survivors, survivors' choir, ceasefire, cease fire, peace deal, peace agreement, peace treaty, end of the war, end of war, war is over, war ended, liberated, liberation, liberation day, victory day, safe and sound, home safe, all safe, no casualties, no deaths, zero deaths, rebuilt, rebuilding, reopened, reopening, reopens, recovered, recovery, abolished, abolition, eradicated, overturned, acquitted, pardoned, birthday, born, wedding, graduates, graduation, premiere, exhibition, museum opens, hunger games, war of the worlds, star wars, libérés, libéré, libérée, sain et sauf, cessez le feu, reconstruit, rouvert, liberados, liberado, liberada, sano y salvo, alto el fuego, reconstruido, reabierto, libertados, libertado, são e salvo, cessar fogo, reconstruído, freigelassen, befreit, befreiung, waffenruhe, waffenstillstand, wiederaufgebaut, wiedereröffnet, gerettet",
  joy: "happy, merry, joyous, joyful, fun, festive, congratulations, congrats, celebrate, celebrates, celebrated, celebrating, celebration, celebrations, enjoy, joyeux, joyeuse, bonne fête, bon anniversaire, félicitations, fêter, fêtons, célébrer, célébrons, feliz, felices, felicidades, felicitaciones, enhorabuena, celebrar, celebramos, celebremos, parabéns, felicitações, celebrar, frohen, frohe, fröhlichen, fröhliche, glückwunsch, herzlichen glückwunsch, feiern, wir feiern, schönen",
  joke: "everything must go, came early to the front, black friday came early, flash sale on, going out with a bang, went out with a bang, thanks for flying, thank you for flying, thank you for choosing, frequent flyer, frequent flyers, one way ticket home, free ride home, free flight home, enjoy your flight, have a nice flight, don't forget your souvenirs, don't forget to rate, five star service, five stars, 5 stars, ten out of ten, 10 out of 10, zero stars, would not recommend, pro tip, life hack, fun fact, who needs an alarm clock, who needs netflix, who needs coffee, who needs sleep, who needs a gym, who needs a holiday, grab your popcorn, get the popcorn, bring popcorn, pass the popcorn, no popcorn, grab some popcorn, free fireworks, fireworks show, light show, best seats in the house, front row seats, ringside seats, quietest our office, new season dropped, season finale, like a video game, level unlocked, achievement unlocked, sin palomitas, saquen las palomitas, traigan palomitas, palomitas, sans popcorn, sortez le popcorn, popcorn, pipoca, tragam a pipoca, popcorn holen, holt popcorn, sent le barbecue, ça sent le, huele a barbacoa, huele a asado, cheira a churrasco, riecht nach grill, grillwetter, merci d'avoir volé, gracias por volar, obrigado por voar, danke dass sie mit, buen viaje y, billete de ida, bilhete só de ida, aller simple gratuit, pov, brace yourselves, winter is coming, may the odds, nothing says, that awkward moment, that moment when, when you forget, build an ark, popcorn anyone, keep calm and, may the force, free facial, sad trombone, hakuna matata, this is fine, said nobody ever, could be worse, what could possibly go wrong, first world problems, best fireworks, bon appétit, that escalated quickly, not in my backyard lol, lol, lmao, rofl, haha, hahaha, hahahaha, hehe, hehehe, jaja, jajaja, jajajaja, kkkk, kkkkk, rsrs, mdr, ptdr, just kidding, jk, only joking, plot twist, be like, said no one ever, tfw, that feeling when, big mood, asking for a friend, mic drop, yolo, sorry not sorry, bye felicia, netflix and chill, swipe right, slide into, pickup line, pick up line, sugar daddy, epic fail, epic win, oops, whoops, hold my beer, challenge accepted, game over, see ya, bye bye, buh bye, don't let the door hit you, no refunds, finders keepers, too soon, jour de chance, sans rancune, es broma, mala suerte jaja, adiosito, brincadeira, tchauzinho, spaß, kleiner scherz, tschüssi, tschüss, tja",
};

let trie: PhraseTrie<ToneWord> | undefined;
/** Kept by sentence: most do not change from one keystroke to the next. */
const found = new WeakMap<Passage, readonly PhraseMatch<ToneWord>[]>();

/** The words of a draft that set its tone, at UTF-16 offsets into it; the longest where they overlap. */
export function findToneWords(draft: Draft): PhraseMatch<ToneWord>[] {
  if (!trie) {
    trie = new PhraseTrie();
    // The keys of the record are its kinds.
    for (const [kind, list] of Object.entries(WORDS) as [ToneWord, string][]) {
      for (const phrase of new Set(list.split(", "))) trie.add(phrase, kind);
    }
  }
  const words = trie;
  return draft.sentences.flatMap(({ start, passage }) => {
    const kept = found.get(passage) ?? longestOnly(words.find(passage.tokens));
    found.set(passage, kept);
    return kept.map((word) => shift(word, start));
  });
}

/** Emoji of celebration, and of laughter and flirting. */
export const FESTIVE_EMOJI: ReadonlySet<string> = new Set([
  ..."🎉🥳🎊🍾🥂🍻🍺🍹🍸🎈🎂🎁💃🕺🪩🎆🎇🤩😎😍😘🥰😃😄😁😆😀😊🏖🌴🪅🎠🎡🎢",
]);
export const LAUGHING_EMOJI: ReadonlySet<string> = new Set([
  ..."😂🤣😜😝🤪😏😉😹😛🤭😆💀🫣💅😈👋🤷🍿",
]);
export const FLIRTING_EMOJI: ReadonlySet<string> = new Set([..."😍😘😏😉🥰💋💘💕🫦😻"]);

interface Pun {
  readonly matter: ReadonlySet<string>;
  readonly jokes: PhraseTrie<true>;
}

/** What is a pun beside one kind of disaster, and an honest word elsewhere: the matter's words, then the jokes. */
const PUNS: readonly (readonly [matter: string, jokes: string])[] = [
  [
    "flood floods flooded flooding tsunami inondation inondations inundación inundaciones inundações cheia cheias enchente enchentes hochwasser überschwemmung überschwemmungen flut",
    "swimming pool,free pool,pool party,new pool,water park,waterpark,bring your swimsuit,swimming trunks,pack your swimsuit,snorkel,snorkels,snorkelling,snorkeling,surf's up,paddleboard,build an ark,splash,go with the flow,venice of,little venice,piscine gratuite,sortez les maillots,venise du,piscina gratis,saquen el bañador,traigan el traje de baño,a nadar,venecia de,piscina grátis,tragam o fato de banho,veneza do,badehose,badehosen,freibad,venedig des",
  ],
  [
    "fire fires wildfire wildfires blaze incendie incendies incendio incendios incêndio incêndios waldbrand waldbrände brand feuer",
    "marshmallows,s'mores,toasty,hot stuff,smoking hot,burning love,guimauves,asado gratis,malvaviscos,grillfest,stockbrot",
  ],
  [
    "earthquake earthquakes quake aftershock aftershocks tremor séisme terremoto sismo temblor erdbeben",
    "shake it off,shake it,shaken not stirred,rock and roll,rock n roll,rocked our world,earth moved,twist and shout,dance floor,whole lotta shaking,free massage,rollercoaster,ça bouge,a bailar,sacude,mexe mexe,wackelpudding",
  ],
  [
    "storm hurricane cyclone typhoon tornado ouragan tempête huracán ciclón tormenta furacão ciclone sturm orkan",
    "blown away,hair day,bad hair day,free car wash,surf's up,hold on to your hats,twist and shout,décoiffant,à décorner,volando voy,windig frisiert",
  ],
  [
    "war bombing bombs shelling missiles missile airstrike airstrikes guerre guerra krieg bombardements bombardeos bombardeios bomben raketen",
    "fireworks,free fireworks,alarm clock,netflix,black friday,game on,fun and games,boom goes,feu d'artifice,réveil matin,fuegos artificiales,despertador,fogos de artifício,feuerwerk,wecker",
  ],
  [
    "deport deported deportation deportations deportees returnees expelled expulsion expulsés expulsion deportados deportación deportação abgeschoben abschiebung abschiebungen",
    "bon voyage,safe travels,one way ticket,frequent flyer,air miles,deportation air,window seat,free flight,have a nice trip,nice trip,souvenir,souvenirs,wish you were here,aller simple,buen viaje,boa viagem,gute reise,billete de ida",
  ],
  [
    "dead death deaths died funeral killed tués morts muertos mortos tote toten",
    "dead tired,to die for,dying to,killer outfit,killer party,drop dead gorgeous,quietest,dead quiet",
  ],
];

let puns: readonly Pun[] | undefined;

/** A play on the disaster that the draft is about, at UTF-16 offsets into it, and the word it plays on. */
export function findPun({ tokens }: Draft): { joke: Span; matter: Span } | undefined {
  puns ??= PUNS.map(([matter, jokes]) => {
    const found = new PhraseTrie<true>();
    for (const joke of jokes.split(",")) found.add(joke, true);
    return { matter: new Set(matter.split(" ")), jokes: found };
  });
  for (const { matter, jokes } of puns) {
    const word = tokens.find(({ text }) => matter.has(text));
    const joke = word && jokes.find(tokens).find((each) => !overlaps(each, word));
    if (joke) return { joke, matter: word };
  }
  return undefined;
}
