import type { ToneLexicon } from "./tone-words";

/** What sets a tone in English. Written for this project from foreign ministries' condolence posts and posts withdrawn for their tone, 2026-11-21. */
export const ENGLISH_TONE: ToneLexicon = {
  sorrow: `
    rip to, we mourn the fallen, mourn the fallen, hearts break, sorry for your loss, condolence, condolences,
    sympathies, deepest sympathy, heartfelt sympathy, sincere sympathy, we mourn, i mourn, mourns, mourning, in
    mourning, day of mourning, we grieve, grieve, grieving, saddened, heartbroken, devastated by the news, shocked
    and saddened, rest in peace, may he rest, may she rest, may they rest, may their souls, may his soul, may her
    soul, passed away, passing of, thoughts and prayers, thoughts are with, hearts are with, hearts go out,
    prayers are with, our thoughts go out, in memory of the victims, honour the victims, honor the victims,
    remember the victims, pay tribute to the victims, half mast, half staff, book of condolence, book of
    condolences, moment of silence, minute's silence, minute of silence, sad news, tragic news, tragic loss, loss
    of life, loss of lives, lost their lives`,
  loss: `
    were killed, was killed, been killed, people killed, killed in, killed by, people died, died in the, died
    today, died yesterday, deaths of, death of, death toll, the dead, dead and, dozens dead, people dead,
    casualties, fatalities, victims of the, victims of this, victims of yesterday's, the victims, massacre,
    genocide, holocaust, funeral, mass grave, deadly, terror attack, terrorist attack, mass shooting, shooting at,
    plane crash, bus crash, train crash, air crash, shipwreck, tragedy, tragic, bombing of, the bombing, drowned,
    assassinated, assassination, executed, orphaned`,
  violent: `
    bombs, bombing, bombings, missile, missiles, missile strike, airstrike, airstrikes, air strike, air strikes,
    shelling, invasion, deported, deportation, deportations, execution, executions, famine`,
  grave: `
    dig for survivors, digging for survivors, search for survivors, searching for survivors, storm, storms,
    capital burns, city burns, country burns, tear gas, gunfire, gunfight, curfew, riot, riots, unrest, rubble,
    rescuers, wounded, landfall, storm surge, landslide, landslides, mudslide, avalanche, tornado, siege,
    besieged, crackdown, stampede, explosion, explosions, blast, looting, coup, martial law, drought, cholera,
    ebola, evacuation centre, evacuation center, field hospital, asylum claim was rejected, war, invaded,
    frontline, ceasefire violation, refugees, refugee, refugee boat, refugee camp, asylum seekers, prisoner
    exchange, prisoner swap, returnees, air raid, air raid siren, siren, sirens, ferry dead, miners, the front,
    trenches, shipwrecked, deport, deports, deporting, deportee, deportees, expelled, expulsion, persona non
    grata, no visa, asylum, asylum claim, claim was rejected, visa refused, visa denied, visa rejected, visa
    refusal, visa application rejected, your visa, visa has been approved, visa approved, visa overstay,
    overstayed, detained, detention, detainees, prisoners, hostage, hostages, kidnapped, tortured, torture,
    starving, starvation, hunger, earthquake, flood, floods, flooding, hurricane, cyclone, typhoon, tsunami,
    wildfire, wildfires, volcano, epidemic, pandemic, outbreak, evacuate, evacuated, evacuation, displaced,
    homeless, sanctions, death penalty, death sentence`,
  relief: `
    are home, is home, back home, came home, coming home, day of the dead, día de muertos, día de los muertos, dia
    de los muertos, death of the novel, death of the author, book club, screening, screened, film festival, comedy
    festival, theatre festival, drill, in time, war and peace, released, freed, rescued, reunited, survived,
    survivor, survivors, survivors' choir, ceasefire, cease fire, peace deal, peace agreement, peace treaty, end
    of the war, end of war, war is over, war ended, liberated, liberation, liberation day, victory day, safe and
    sound, home safe, all safe, no casualties, no deaths, zero deaths, rebuilt, rebuilding, reopened, reopening,
    reopens, recovered, recovery, abolished, abolition, eradicated, overturned, acquitted, pardoned, birthday,
    born, wedding, graduates, graduation, premiere, exhibition, museum opens, hunger games, war of the worlds,
    star wars`,
  off: `
    cancelled, canceled, postponed, called off, put off, suspended, will not take place, won't take place, not be
    held, moved to, rescheduled, out of respect, no music, instead of, in memory of, proceeds, proceeds go to, in
    aid of, all proceeds, fundraiser for`,
  joy: `
    happy, merry, joyous, joyful, fun, festive, congratulations, congrats, celebrate, celebrates, celebrated,
    celebrating, celebration, celebrations, enjoy`,
  joke: `
    everything must go, came early to the front, black friday came early, flash sale on, going out with a bang,
    went out with a bang, thanks for flying, thank you for flying, thank you for choosing, frequent flyer,
    frequent flyers, one way ticket home, free ride home, free flight home, enjoy your flight, have a nice flight,
    don't forget your souvenirs, don't forget to rate, five star service, five stars, 5 stars, ten out of ten, 10
    out of 10, zero stars, would not recommend, pro tip, life hack, fun fact, who needs an alarm clock, who needs
    netflix, who needs coffee, who needs sleep, who needs a gym, who needs a holiday, grab your popcorn, get the
    popcorn, bring popcorn, pass the popcorn, no popcorn, grab some popcorn, free fireworks, fireworks show, light
    show, best seats in the house, front row seats, ringside seats, quietest our office, new season dropped,
    season finale, like a video game, level unlocked, achievement unlocked, popcorn, pov, brace yourselves, winter
    is coming, may the odds, nothing says, that awkward moment, that moment when, when you forget, build an ark,
    popcorn anyone, keep calm and, may the force, free facial, sad trombone, hakuna matata, this is fine, said
    nobody ever, could be worse, what could possibly go wrong, first world problems, best fireworks, bon appétit,
    that escalated quickly, not in my backyard lol, lol, lmao, rofl, haha, hahaha, hahahaha, hehe, hehehe, just
    kidding, jk, only joking, plot twist, be like, said no one ever, tfw, that feeling when, big mood, asking for
    a friend, mic drop, yolo, sorry not sorry, bye felicia, netflix and chill, swipe right, slide into, pickup
    line, pick up line, sugar daddy, epic fail, epic win, oops, whoops, hold my beer, challenge accepted, game
    over, see ya, bye bye, buh bye, don't let the door hit you, no refunds, finders keepers, too soon`,
  callous: `
    can't win them all, can't win 'em all, win some lose some, you win some, you can't make an omelette, oh well,
    so there's that, no biggie, that's life, these things happen, stuff happens, life goes on folks, better luck
    next time, in other news, in happier news, on a lighter note, on a happier note, on a brighter note, on to
    happier things, anyway back to, back to the fun stuff, now for the fun part, now for something fun, get it?,
    pun intended, no pun intended, see what we did there, spoiler, spoiler alert, every cloud, on the bright side,
    look on the bright side, at least the weather, at least the food, at least the wifi`,
  revel: `
    let's party, lets party, party tonight, join our party, party on, dance the night away, disco, disco night,
    cheers, hooray, hurray, yay, woohoo, hip hip hurray, time to celebrate`,
  cheer: `
    happy friday, happy monday, happy saturday, happy sunday, happy weekend, happy long weekend, happy hump day,
    happy fri-yay, friyay, have a great weekend, have a lovely weekend, have a fantastic weekend, have fun, enjoy
    the weekend, enjoy your weekend, enjoy the party, enjoy the long weekend, weekend vibes, good vibes, good
    vibes only, party time, bouncy castle, food truck, food trucks, wine tasting, beer tasting, cheese tasting,
    tasting tonight, beaujolais tasting, karaoke, karaoke night, quiz night, pub quiz, happy hour, cocktails,
    cocktail party, cupcakes, candyfloss, face painting, dj set, dance party, dance floor, dress to impress,
    costume contest, pool party, beach party, barbecue party, giveaway, ice cream for all, free beer, free drinks,
    open bar, beer garden, street party, treat yourself, selfie time, can't wait to party, let the good times roll`,
  lure: `
    book your holiday, book your ski holiday, book your summer holiday, book your spring break, book your city
    break, book your trip, book your getaway, book your vacation, plan your holiday, plan your summer holiday,
    plan your vacation, plan your trip, plan your getaway, fantastic time to visit, great time to visit, perfect
    time to visit, best time to visit, perfect weekend to visit, lovely time to visit, perfect day to visit, come
    and enjoy, ready for the weekend, happy hour, party time, beach time, cocktail hour, cocktails tonight, living
    our best life, living my best life, living their best life, loving life, best day ever`,
};
