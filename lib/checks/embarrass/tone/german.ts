import type { ToneLexicon } from "./tone-words";

/** What sets a tone in German. Written for this project from foreign ministries' condolence posts and posts withdrawn for their tone, 2026-11-21. */
export const GERMAN_TONE: ToneLexicon = {
  sorrow: `
    beileid, aufrichtiges beileid, herzliches beileid, tief betroffen, in tiefer trauer, wir trauern, trauern um,
    in gedanken bei, unsere gedanken sind, gedanken bei den opfern, ruhe in frieden, schweigeminute, gedenken der
    opfer, gedenken wir der opfer, wir gedenken der, gedenken an die opfer`,
  loss: `
    getötet, tote, toter, zwei tote, drei tote, vier tote, fünf tote, todesopfer, verstorben, gestorben, verstarb,
    todesfälle, die opfer, massaker, völkermord, beerdigung, begräbnis, anschlag, amoklauf, flugzeugabsturz,
    tragödie, tragisch, ertrunken`,
  violent: `
    luftangriff, luftangriffe, raketen, abschiebung, abschiebungen`,
  grave: `
    tränengas, unruhen, ausgangssperre, trümmern, verletzte, erdrutsch, krieg, angriffskrieg, flüchtlinge,
    geflüchtete, abgeschoben, ausgewiesen, geiseln, folter, hungersnot, erdbeben, hochwasser, überschwemmung,
    waldbrand, waldbrände`,
  relief: `
    freigelassen, befreit, befreiung, waffenruhe, waffenstillstand, wiederaufgebaut, wiedereröffnet, gerettet`,
  off: `
    abgesagt, verschoben, fällt aus, findet nicht statt`,
  joy: `
    frohen, frohe, fröhlichen, fröhliche, glückwunsch, herzlichen glückwunsch, feiern, wir feiern, schönen`,
  joke: `
    popcorn holen, holt popcorn, riecht nach grill, grillwetter, danke dass sie mit, spaß, kleiner scherz,
    tschüssi, tschüss, tja`,
  callous: `
    pech gehabt, dumm gelaufen, so ist das leben, und nun zu etwas erfreulichem, jetzt aber zu den schönen dingen`,
  revel: `
    party heute, hoch die tassen`,
  cheer: `
    schönes wochenende, viel spaß, hüpfburg, weinprobe, bierprobe, freibier, tombola, happy feierabend`,
  lure: `
    buchen sie ihren urlaub, perfekte zeit für einen besuch`,
};
