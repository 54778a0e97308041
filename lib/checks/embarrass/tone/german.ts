/** What sets a tone in German. Written for this project from foreign ministries' condolence posts and posts withdrawn for their tone, 2026-11-21. */
import type { ToneLexicon } from "./lexicon";

export const GERMAN_TONE: ToneLexicon = {
  sorrow: `
    ist verstorben,     beileid, aufrichtiges beileid, herzliches beileid, tief betroffen, in tiefer trauer, wir trauern, trauern um,
    in gedanken bei, unsere gedanken sind, gedanken bei den opfern, ruhe in frieden, schweigeminute,
    gedenken der opfer, gedenken wir der opfer, wir gedenken der, gedenken an die opfer, wir trauern mit, trauer um,
    tiefe trauer, in trauer, staatstrauer, kondolieren, kondoliert, kondolenzbuch, zutiefst erschüttert,
    tief erschüttert, bestürzt über, tief bestürzt, unser mitgefühl, tiefes mitgefühl, aufrichtige anteilnahme,
    gedenken der toten, gedenken der gefallenen, gedenken der ermordeten, gedenken wir der toten,
    gedenken wir der gefallenen, gedenken wir der ermordeten, gedenkt der opfer, gedenkt der toten,
    gedenken an die toten, gedenken an hiroshima, zum gedenken, im gedenken, gedenkfeier~n, gedenkminute,
    kranzniederlegung~en, legte einen kranz, legten einen kranz, kranz niedergelegt, halbmast, trauerbeflaggung,
    trauerfeier, trauergottesdienst, trauermarsch, requiem, mahnwache~n, nachruf, letztes geleit, zu grabe getragen,
    staatsbegräbnis, ruhet in frieden, viel zu früh von uns, hinterbliebenen, angehörigen der opfer, volkstrauertag`,
  loss: `
    getötet, tote, toter, zwei tote, drei tote, vier tote, fünf tote, todesopfer, verstorben, gestorben, verstarb,
    todesfälle, die opfer, massaker, völkermord, beerdigung, begräbnis, anschlag, amoklauf, flugzeugabsturz, tragödie,
    tragisch, ertrunken, # tote, # toten, # todesopfer, # opfer, # opfern, # menschen starben, # menschen getötet,
    # leichen, die toten, der toten, den toten, starben, kamen ums leben, ums leben gekommen, tödlich verunglückt,
    tödliche, tödlicher, tödlichen, totenzahl, opfer des, opfer der, opfer von, um die opfer, bestattung, beisetzung,
    beigesetzt, beerdigen, beerdigt, begraben wir, sarg, särge, leichenhalle, massengrab, massengräber,
    soldatenfriedhof, soldatengräber, kriegsgräber, kriegsgräberstätte, gedenkstätte, mahnmal, konzentrationslager,
    mauthausen, auschwitz, buchenwald, dachau, treblinka, srebrenica, hiroshima, holocaust, shoah, holodomor,
    massakers, massaker an, völkermords, genozid, terroranschlag, terroranschlags, anschlags, attentat~e~s,
    bombenanschlag, selbstmordanschlag, messerangriff, messerattacke, schießerei, ermordet~e~en, ermordung, mord an,
    hingerichtet~e~en, hinrichtung~en, absturz, absturzes, busunglück, zugunglück, grubenunglück~s, schiffsunglück,
    fährunglück, seilbahnunglück, schiffbruch, gekentert, verschüttet~e~en, femizid~e, kriegsverbrechen, gräueltaten,
    gefallenen soldaten`,
  violent: `
    luftangriff, luftangriffe, raketen, abschiebung, abschiebungen, abschiebeflug, abschiebeflüge, bombardierung~en, bombardiert, bombardement,
    beschuss, beschossen, drohnenangriff~e, raketenangriff~e, raketenbeschuss, granaten, artillerie, scharfschützen,
    invasion, überfall auf, angriff auf, angriffe auf, giftgas, landminen, streumunition, geiselnahme, deportation~en,
    foltert, gefoltert`,
  grave: `
    tränengas, unruhen, ausgangssperre, trümmern, verletzte, erdrutsch, krieg, angriffskrieg, flüchtlinge,
    geflüchtete, abgeschoben, ausgewiesen, geiseln, folter, hungersnot, erdbeben, hochwasser, überschwemmung,
    waldbrand, waldbrände, sturm, orkan, hurrikan, taifun, zyklon, tsunami, flut, fluten, flutkatastrophe, sturzflut,
    lawine~n, vulkanausbruch, dürre, cholera, ebola, seuche, pandemie, epidemie, evakuiert, evakuierung~en,
    vertriebene~n, vertreibung, obdachlos, asylbewerber, asylantrag, visum abgelehnt, visa abgelehnt,
    visumantrag abgelehnt, ausweisung, inhaftiert, gefangene~n, gefangenenaustausch, entführt~e~en, entführung,
    vermisst~e~en, putsch, kriegsrecht, notstand, explosion~en, großbrand, plünderungen, sirenen, luftalarm,
    schützengräben, flüchtlingslager, flüchtlingsboot, todesstrafe, todesurteil, bürgerkrieg, weltkrieg, terror,
    menschenhandel, zwangsarbeit, häusliche gewalt, hungert, hungern, hungernde~n, vergewaltigung, zerstört~e~en, verwüstet~e~en, naturkatastrophe,
    katastrophe, unwetter, rettungskräfte, massenentlassungen, geht ins dritte jahr`,
  acute: `
    rettungskräfte, rettungsteams, bergungsarbeiten, suche nach vermissten, suche läuft, suche geht weiter, höchste warnstufe,
    rote warnstufe, tsunamiwarnung, unwetterwarnung, bleiben sie zu hause, bleibt zu hause, bleiben sie im haus,
    suchen sie schutz, anweisungen der, anweisungen folgen, folgen sie den anweisungen, katastrophenschutz, notunterkunft,
    notunterkünfte~n, notrufnummer, krisentelefon, krisenstab, flughafen ist gesperrt, flughafen gesperrt, wurden evakuiert,
    sind evakuiert, wird evakuiert, vororte evakuiert, meiden sie`,
  relief: `
    freigelassen, befreit, befreiung, waffenruhe, waffenstillstand, wiederaufgebaut, wiedereröffnet, gerettet,
    unabhängigkeit, kriegsende, gerettete, wieder offen, wieder geöffnet, wiederaufbau, heil zurück, wohlauf`,
  off: `
    abgesagt, verschoben, fällt aus, findet nicht statt`,
  joy: `
    wir beglückwünschen,
    frohen, frohe, fröhlichen, fröhliche, glückwunsch, herzlichen glückwunsch, feiern, wir feiern, schönen, feiert,
    gratulieren, gratuliert, glückwünsche, ein hoch auf, hoch lebe, frohes, fröhliches, alles gute zum, schöner,
    freut euch auf`,
  joke: `
    popcorn holen, holt popcorn, riecht nach grill, grillwetter, danke dass sie mit, spaß, kleiner scherz, tschüssi,
    tschüss, tja, haha, hahaha, hihi, ups, hoppla, läuft bei uns, na servus, bumm, ohne rückfahrkarte, einfache fahrt,
    rumms, lol, grins, zwinker, mit freude gedenken, mit großer freude gedenken, großer freude gedenken,
    lust auf ein selfie`,
  callous: `
    pech gehabt, dumm gelaufen, so ist das leben, und nun zu etwas erfreulichem, jetzt aber zu den schönen dingen,
    was solls, shit happens, kann passieren, schwamm drüber, kopf hoch, ist halt so, nicht so schlimm, weiter gehts,
    themenwechsel`,
  revel: `
    party heute, hoch die tassen, feiert mit, feiern sie mit, lasst uns feiern, lasst es krachen, tanzt mit,
    stoßen wir an, wir stoßen an, prost, zum wohl, grillparty, gartenparty, sektempfang, partystimmung, partylaune`,
  cheer: `
    schönes wochenende, viel spaß, hüpfburg, weinprobe, bierprobe, freibier, tombola, happy feierabend,
    bombenstimmung, tolle stimmung, super stimmung, beste stimmung, ausgelassene stimmung, gute laune, beste laune,
    sonnenschein, schönen feierabend, was für ein wunderbarer tag, wunderbarer tag, herrlicher tag, toller tag,
    traumhafter tag, was für ein tag, genießt, genießen sie, schönen urlaub, grillfest, biergarten, glühwein, selfie~s, yay,
    juhu, hurra, jippie, yippie, juchhu, schönes langes wochenende, volksfest`,
  lure: `
    buchen sie ihren urlaub, perfekte zeit für einen besuch`,
  bright: `
    toll, super, großartig, fantastisch, herrlich, wunderbar, wir freuen uns, freuen uns sehr, sehr gefreut, cool, mega, klasse, spitze, genial, geil`,
};
