/**
 * What sets a tone in English. Written for this project from foreign ministries' condolence posts, travel advice and disaster
 * bulletins, and from posts withdrawn for their tone, 2026-11-21.
 */
import type { ToneLexicon } from "./lexicon";

export const ENGLISH_TONE: ToneLexicon = {
  // Mourning, by whoever writes.
  sorrow: `
    rip queen, rip king, rip pope, rip president, rip sir, rip dear, rip my, rip our, rip old, thoughts with the, thoughts with all, thoughts with everyone in,
    rip to, rip legend, we mourn the fallen, mourn the fallen, hearts break, heartbreaking, heartbreak, sorry for your
    loss, condolence~s, sympathies, deepest sympathy, heartfelt sympathy, sincere sympathy, we mourn, i mourn, mourns,
    mourned, mourners, mourning, in mourning, day of mourning, we grieve, grieve~s~d, grieving, saddened, so sad to hear,
    sad to hear, sad to learn, heartbroken, devastated by, devastated to, shocked and saddened, shocked to the core, rest
    in peace, may he rest, may she rest, may they rest, may their souls, may his soul, may her soul, passed away, passing
    of, thoughts and prayers, thoughts are with, thoughts with the families, thoughts with everyone, our thoughts with,
    hearts are with, heart goes out, hearts go out, prayers are with, praying for the families, praying for the victims,
    our thoughts go out, in memory of the victims, in memory of those, in loving memory, in memoriam, honour the victims,
    honor the victims, remember the victims, remember those killed, remember those who died, we remember the, lest we
    forget, pay tribute to the victims, half mast, half staff, book of condolence~s, moment of silence, minute's silence,
    minute of silence, sad news, tragic news, tragic loss, loss of life, loss of lives, lost their lives, lost his life,
    lost her life, with great sadness, with deep sadness, great sorrow, deep sorrow, deep sadness, vigil for     the,
    memorial service, requiem, solemn     occasion, state funeral, regret to inform you that, we regret to announce, final
    farewell, laid to rest, book of     remembrance, gone too soon`,
  // People died, or are told among the dead.
  loss: `
    were killed, was killed, been killed, people killed, killed in, killed by, killed at, killed when, killed during,
    killed # people, killed at least, who were killed, those killed, # killed, # dead, # people dead, # died, # people
    died, # lives lost, # souls, # bodies, # drowned, # burned, # lives, at least # dead, left # dead, people died,
    nationals died, citizens died, miners died, pilgrims died, children died, passengers died, who died, has died, have
    died, died in the, died today, died yesterday, died last night, died overnight, deaths of, death of, death toll,
    deaths reported, the dead, dead and, dozens dead, people dead, found dead, shot dead, presumed dead, feared dead,
    didn't make it, did not make it, did not survive, casualt~y~ies, casualty figures, body bags, body count,
    fatalit~y~ies, victims of the, victims of this, victims of yesterday's, the victims, burn victims, massacre~s,
    massacred, genocide, holocaust, shoah, holodomor, nakba, auschwitz, srebrenica, hiroshima, nagasaki, killing fields,
    gas chambers, concentration camp, death camp, death march, ethnic cleansing, war crimes, atrocit~y~ies, funeral~s,
    burial~s, buried today, coffin~s, casket~s, hearse, pallbearer~s, morgue, mortuary, widows of, orphans of, mass
    grave~s, war graves, war cemetery, cemetery, deadly, terror attack~s, terrorist attack~s, knife attack, mass
    shooting~s, school shooting~s, shooting at, active shooter~s, gunman, gunmen, gunned down, stabbed, stabbing~s,
    beheaded, murdered, murder of, femicide~s, suicide bomber~s, suicide bombing, suicide attack, car bomb, bomb attack,
    plane crash, bus crash, train crash, air crash, car crash, helicopter crash, crash of flight, crash site, derailment,
    shipwreck~s, ferry disaster, ferry accident, ferry sinking, sinking of, boat sank, boat capsized, capsized, drowned,
    traged~y~ies, tragic, tragically, disaster that killed, bombing of, the bombing, assassinated, assassination,
    executed, hanged, lynched, lynching, orphaned, beheading, slaughter~ed, killing of, killings, the attack on, attack
    victims, memorial to the victims, famine memorial, holocaust memorial, genocide memorial, war memorial, still missing,
    missing miners, missing children, missing sailors, bridge collapse, building collapse, mine collapse, mine disaster,
    mine accident, mine explosion, school collapse, collapsed school, collapsed building, trapped under, under the rubble,
    in the rubble, over the rubble, among the ruins, siege of, stampede, crowd crush, crush at, lost # miners, lost #
    people, day of the disaster, execution of, executions, terminally ill, dying children, starving children, malnourished
    children, child soldiers, child soldier, memorial day, remembrance day, remembrance sunday, day of remembrance, lest
    we forget, vigil~s, wreath laying, solemn day, solemn anniversary, solemn occasion, obituary, candlelight vigil,
    wreath~s, the fallen, gas leak, cancer took, anniversary of the bombing, mall collapse, 9/11, killed #, killed dozens,
    died of, bereaved, grieving families, families of the missing, tortured people, war crime, execution site, gallows,
    plague, memorial service for, tomb, grave of, graves of, of the victims, # missing, buried alive`,
  // Force and war.
  violent: `
    bombs over, bombs on, missiles over, missiles on, rockets over, rockets on, drones over, raining bombs, raining missiles, raining rockets,
    bombs, bombing, bombings, bombed, bombardment, missile~s, missile strike, rocket attack~s, rocket fire, airstrike~s,
    air strike~s, drone attack~s, drone strike~s, another drone, shelling, shelled, shells fell, mortar fire, artillery,
    shrapnel, sniper~s, invasion, deported, deportation~s, execution, famine, burning villages, tortured, torture, torture
    victims, chemical attack, nerve agent, poisoned, attacked, under attack, the attack, attacks on, hostage crisis,
    minefield~s, landmine~s, russian tank~s, enemy tank~s, cluster munitions, land mines`,
  // Disaster, war's surroundings, expulsion and refusal: no matter for jokes.
  grave: `
    dig for survivors, digging for survivors, search for survivors, searching for survivors, storm~s, capital burns, city
    burns, country burns, tear gas, gunfire, gunfight, gunshots, curfew, riot~s, rioting, riot police, unrest, rubble,
    rescuers, wounded, injured, landfall, storm surge, landslide~s, mudslide~s, avalanche~s, tornado~es, siege, besieged,
    crackdown, explosion~s, blast, looting, coup, military takeover, martial law, state of emergency, drought~s, cholera,
    ebola, measles, dengue, mpox, polio, malaria, typhoid, covid, intensive care, evacuation centre, evacuation center,
    field hospital, asylum claim was rejected, war, wars, war zone, invaded, occupied, frontline, front line, front lines,
    ceasefire violation, ceasefire collapsed, refugee~s, refugee boat, refugee camp~s, asylum seeker~s, prisoner exchange,
    prisoner swap, returnee~s, air raid~s, air raid siren~s, air alert, siren~s, red alert, shelter in place, to the
    shelter, bomb shelter~s, bunker, ferry dead, miners, the front, trenches, shipwrecked, deport~s~ing, deportee~s,
    deportation flight, expelled, expulsion~s, persona non grata, no visa, asylum, asylum claim, claim was rejected, visa
    refused, visas refused, visas were refused, visa denied, visas denied, visa rejected, visa refusal~s, visa
    rejection~s, visa application rejected, refused a visa, your visa, visa decision~s, visa application~s, visa interview~s, student visa~s, work visa~s, visa has been approved, visa approved, visa
    overstay, overstayed, overstayer~s, detained, detention, detainees, hostage~s, hostage situation, kidnapped,
    kidnapping~s, kidnappers, abducted, abduction~s, starving, starvation, hunger, hungry children, malnutrition, famine
    declared, earthquake~s, quake, aftershock~s, flood~s~ed~ing, flash flood~s, hurricane~s, cyclone~s, typhoon~s,
    tsunami~s, wildfire~s, forest fire~s, bushfire~s, on fire, volcano, eruption, ash cloud, epidemic~s, pandemic~s,
    outbreak~s, quarantine, evacuate~s~d, evacuation~s, evacuee~s, displaced, homeless, sanctions, death penalty, death
    sentence~s, death row, sentenced to death, civil war, world war, battlefield~s, barricades, violence, terror,
    terrorism, terrorist~s, trafficking, slave trade, slavery, exclusion zone, nuclear accident, chernobyl, fukushima, oil
    spill, dam breaks, dam burst, dam collapse, search and rescue, rescue team~s, rescue     workers, first responders,
    ambulances, hospitalised, hospitalized, humanitarian corridors, crisis     centre, crisis center, crisis hotline, sos
    line, emergency phone, missing persons, is missing, are missing, went     missing, the missing, disaster zone,
    disaster~s, catastrophe, catastrophic, devastating, devastation, destroyed, whole     streets gone, domestic violence,
    gender based violence, rape, sexual violence, child labour, child labor, asbestos, stranded passengers, stranded
    tourists, terror alert, bomb threat, bomb scare, layoffs, laid off, redundancies, mass     dismissal~s, dismissed
    staff, permits we cancelled, permits were cancelled, revoked visas, visas revoked, removal     order~s, forced
    returns, returned asylum seekers, no flight for you, airspace is closed, asylum applications, lockdown, aid workers
    kidnapped, job losses, # layoffs, prisoners of war, humanitarian crisis, humanitarian disaster`,
  // Trouble: more than one light word is wanted before it hurts.
  hardship: `
    stranded, power cut~s, blackout~s, do not travel, travel warning, avoid the area, airport closed, airport is closed,
    flights cancelled, runway shut, roads blocked, smoke, ash, strike, strikes, job cuts, unemployed, unemployment,
    poverty, recession, inflation, sick, illness, accident~s, hospital, prison, jail, arrested, arrest of, cancer,
    austerity, budget cuts, closure of, closing down, consular help, emergency, heatwave, heat wave, snowstorm, blizzard,
    crisis, lost everything, in the snow without, tents, unsc, human rights, humanitarian, prisoners`,
  // It happens now: even one festive face is too many.
  acute: `
    rescue team~s, rescue workers, search and rescue, still searching, search continues, search goes on, red alert,
    tsunami warning, evacuation order, evacuation orders, stay indoors, seek shelter, take shelter, shelter in place,
    are in shelters, in shelters, in emergency shelters, follow the instructions of, follow local authorities,
    follow the advice of local authorities, emergency hotline, crisis hotline, our hotline, hotline is open, crisis centre,
    airport is closed, airport is shut, airport remains closed, airport closed, have been evacuated, were evacuated,
    being evacuated, neighbourhoods evacuated, makes landfall, will make landfall, made landfall, trapped under,
    avoid the area`,
  // Joy is fitting after all, or the word is a title or a rite.
  relief: `
    are home, is home, back home, came home, coming home, day of the dead, dia de los muertos, día de los muertos, death
    of the novel, death of the author, book club, screening~s, screened, film festival, comedy festival, theatre festival,
    drill, in time, war and peace, released, freed, rescued, reunited, survived, survivor~s, survivors' choir, ceasefire
    signed, ceasefire holds, ceasefire, cease fire, peace deal, peace agreement, peace treaty, end of the war, end of war,
    war is over, war ended, after the war, liberated, liberation, liberation day, victory day, safe and sound, home safe,
    all safe, are safe, is safe, no casualties, no deaths, no injuries, nobody was hurt, no one was hurt, nobody hurt,
    zero deaths, rebuilt, rebuilding, reopen~s~ed~ing, recovered, recovery, abolished, abolition, eradicated, eradication,
    free of polio, polio free, malaria free, mine free, cleared of mines, verdict overturned, sentence overturned, conviction overturned, ban overturned, commuted, acquitted, pardoned,
    birthday, born, wedding, graduates, graduation, premiere, exhibition, museum opens, hunger games, war of the worlds,
    star wars, tug of war, pillow fight, killed it, killed on stage, flood of messages, flood of applications, flooded
    with love, brainstorm, perfect storm, storm of applause, taken by storm, hunger for, hungry for, thirst     for, crash
    course, dress rehearsal, murder mystery, escape room, video game, board game, chess, celebrating his life, celebrating
    her life, celebrate his life, celebrate her life, celebrate the life, celebrating the life, celebration of     life,
    ten years after, years later, since the war, anniversary of the end, movie night~s, film night~s, cinema, documentary
    festival, lockdown is over, earthquake drill, fire drill, great escape`,
  off: `
    minute of silence, moment of silence, minute's silence, one minute silence,
    cancelled, canceled, postponed, called off, put off, suspended, will not take place, won't take place, not be held,
    moved to, rescheduled, out of respect, no music, instead of, in memory of, proceeds, proceeds go to, in aid of, all
    proceeds, fundraiser for, fundraiser, will not be, has been moved, no fireworks, without fireworks, toned down, scaled
    back, please do not, please avoid, no selfies, not a`,
  joy: `
    we congratulate, i congratulate,
    happy, merry, joyous, joyful, fun, festive, congratulations, congrats, celebrate~s~d, celebrating, celebration~s,
    enjoy`,
  joke: `
    without telling me, were a series, the writers have run out, me explaining, me trying to explain, sound of handcuffs, talk about a shaky start, shaky start,
    what a ride, groundhog day, time for popcorn, hallelujah,
    lol, lolz, lulz, lmao, rofl, haha, hahaha, hahahaha, hehe, hehehe, hihi, teehee, jk, kidding, just kidding, only
    kidding, only joking, everything must go, came early to the front, black friday came early, flash sale on, going out
    with a bang, went out with a bang, thanks for flying, thank you for flying, thank you for choosing, frequent flyer~s,
    one way ticket home, free ride home, free flight home, enjoy your flight, have a nice flight, don't forget your
    souvenirs, don't forget to rate, rate us, five star service, five stars, 5 stars, ten out of ten, 10 out of 10, # 10
    would, would recommend, would not recommend, zero stars, pro tip, life hack, fun fact~s, who needs an alarm clock, who
    needs netflix, who needs coffee, who needs sleep, who needs a gym, who needs a holiday, who needs friends, grab your
    popcorn, get the popcorn, bring popcorn, pass the popcorn, no popcorn, grab some popcorn, popcorn, popcorn anyone,
    free fireworks, fireworks show, it's not fireworks, not fireworks, light show, best seats in the house, front row
    seats, ringside seats, quietest our office, new season dropped, same cast, season finale, like a video game, level
    unlocked, achievement unlocked, pov, brace yourselves, winter is coming, may the odds, may the force, nothing says,
    that awkward moment, that moment when, when you forge, when you forget, build an ark, keep calm and, free facial, sad
    trombone, hakuna matata, this is fine, said nobody ever, said no one ever, could be worse, what could possibly go
    wrong, what could go wrong, first world problems, best fireworks, bon appétit, escalated quickly, not in my backyard
    lol, plot twist, be like, tfw, that feeling when, big mood, current mood, whole mood, monday mood, asking for a
    friend, mic drop, yolo, sorry not sorry, bye felicia, netflix, netflix and chill, uber eats, deliveroo, swipe right,
    swipe left, slide into, pickup line, pick up line, sugar daddy, epic fail, epic win, oops, oopsie, whoops, hold my
    beer, challenge accepted, game over, see ya, see ya later, bye bye, buh bye, toodles, don't let the door hit you, no
    refunds, finders keepers, bestie~s, bruh, slay~s~ed~ing, it's giving, no cap, so lit, lit af, vibe check, vibes,
    positive vibes, vibing, vibed, good energy, yikes, rizz, glow up, main character, hot girl summer, rent free, hits
    different, chef's kiss, on fleek, yass, yasss, yas, queen energy, same girl, girl same, i can't even, literally dead,
    i'm dead, dying of laughter, laughing out loud, died laughing, cracking up, stay fabulous, gets spicy, getting spicy,
    so spicy, spill the tea, ngl, tbh, fomo, omg, wtf, dude, mwah, muah, xoxo, ciao bella, whoop whoop, woop woop, boo
    yah, booyah, kaboom, ka ching, kaching, cha ching, ta da, tada, ta dah, drumroll, drum roll, aaand, aaaand, aaaaand,
    yum, yummy, nom nom, om nom nom, aww, awww, awwww, cutie, cutest, how it started, how it's going, without telling
    us, without telling me, not today satan, before coffee, am i right, amirite, right guys, copy
    paste, copy and paste, insert number, rinse and repeat, expectation vs reality, expectations vs reality, expectation
    versus reality, nailed it, ok boomer, new year new, every ending is a, live laugh love, he laughed he loved, she
    laughed she loved, shake it off, bites the dust, highway to hell, stairway to heaven, another one bites, it's raining
    men, stayin alive, we didn't start the fire, knocking on heaven's door, don't worry be happy, girls just wanna, let it
    go let it go, baby one more time, oops i did it, disco inferno, smoke on the water, light my fire, hot hot hot,
    another brick in the wall, final countdown, eye of the tiger, absolute blast, on fire rn, hot stuff, too hot to
    handle, killing it, killed it today, dressed to kill, drop dead, over my dead body, you're killing me, ride that wave,
    ride the wave, surf's up, hang ten, chin up, don't cry, dont cry, no hard feelings, sucks to be you, told you so, we
    told you, did warn you, serves them right, serves you right, lucky things, you lucky, not so lucky, good riddance,
    close shave, couldn't queue, didn't queue, forgot to queue, should have stayed home, walk it off, rub some dirt, game
    of thrones, walking dead, zombie apocalypse, zombies, squid game, candy crush, call of duty, minecraft, fortnite,
    pokemon, hunger games, mannequin challenge, ice bucket challenge, harlem shake, dance challenge, tiktok dance, tiktok
    challenge, viral dance, break the internet, broke the internet, caption this, caption contest, wrong answers only,
    spot the real, where's wally, where's waldo, hide and seek, musical chairs, duck duck, peekaboo, a lot of camping,
    glamping, light shrapnel, sprinkle of, serve hot, a pinch of, recipe for an unforgettable, snack attack, pack snacks,
    forgot the snacks, bring snacks, skip the salad, three eyes, pop the champagne, pop the corks, record breaking season,
    pass mark, not a bad score, game set match, and the winner is, oscar goes to, best dressed, fashion police, outfit of
    the day, ootd, ootn, black again, black is slimming, black suits, fit check, look of the day, hair day, helmet hair,
    bikini body, tan lines, sun's out, guns out, beach body, sun kissed, spa day, self care sunday, treat yo self, girl
    dinner, hydrate moisturise, hydrate moisturize, not uber eats, not a hotel, not your mum, squad goals, hashtag goals,
    hilarious, hilariously, funniest, funny story, comedy gold, lolling, prank, pranks, banter, punchline, whoopee, silly
    me, basically karaoke, practically a holiday, free holiday, unplanned holiday, surprise holiday, long weekend anyone,
    day off thanks to, thanks for the day off, thank you for the day off, pull the plug, now that was lit, roses are red,
    talk about a close shave, talk about bad timing, talk about timing, gone to the big, no drama here, # 10 for, # 10 for
    effort, for effort, a solid 10, a solid #, highly recommend, strongly recommend, five star experience, mind the gap,
    wish they'd, guess someone, guess they, guess we, guess that's, i guess that, what better way to, nothing like a good,
    nothing like a, nothing beats, time to buy, shelter chic, chic, what to wear, obsessed, i'm obsessed, so extra,
    sharing is not caring, sharing is caring, long live cake, hair still perfect, still perfect, who's up for, who is up
    for, who's excited, who else, who's ready, anyone?, recommendations anyone, so that was fun, well that was fun, that
    was fun, not the vacation, not the holiday, could use a drink, need a drink, need a nap, who needs, who says, says no
    one, literally on fire, literally lit, nature is healing, thanks obama, mother nature is, someone forgot to, someone
    call, dear diary, note to self, first impressions, terrible brunch, dance like nobody's, dance like nobody, live
    laugh, keep dancing, keep smiling, buckle up, hold on tight, fasten your seatbelts, show time, showtime, lights
    camera, rock on, rock and roll, rolling in the, splash, splish splash, bone dry, bone chilling, breathe in, burn baby,
    spark joy, hot take, hot mess, hot date, cold shoulder, cool story, what a scorcher, scorcher, toasty, chill out, ice
    ice baby, snow problem, blow your mind, blown away, mind blowing, earth shattering, shaken not, rocked, a real shaker,
    drowning in, sink or swim, swimmingly, plain sailing, smooth sailing, high and dry, take the plunge, make it rain`,
  callous: `
    can't win them all, can't win 'em all, win some lose some, you win some, you can't make an omelette, oh well, ah well,
    so there's that, no biggie, no big deal, that's life, such is life, these things happen, stuff happens, life goes on
    folks, better luck next time, in other news, in happier news, in lighter news, in better news, in more cheerful news,
    on a lighter note, on a happier note, on a brighter note, on a more cheerful note, on a sunnier note, on a sweeter
    note, on a tastier note, on to happier things, on to nicer things, on to more fun, now to something nicer, anyway back
    to, anyhow back to, anyway who's, anyway who, anyway see you, anyway happy, anyway enjoy, anyway let's, anyhoo,
    anywho, back to the fun, back to the fun stuff, back to the good stuff, now for the fun part, now for something fun,
    and now for the weather, and now sport, enough sadness, enough gloom, enough doom and gloom, enough bad news, enough
    of the sad, cheer up, let's cheer up, to cheer you up, turn that frown, to lighten the mood, lighten the mood, lighten
    up, get it?, pun intended, no pun intended, see what we did there, spoiler~s, spoiler alert, every cloud, on the
    bright side, on the plus side, look on the bright side, but hey, but wow, hey ho, at least the weather, at least the
    food, at least the wifi, at least the coffee, at least the view, at least we got, but the view, but what a view, but
    what a sunset, what a sunset, what a view, what a backdrop, great backdrop, perfect backdrop, photogenic,
    instagrammable, instagram worthy, great light for photos, which reminds me, that reminds me, speaking of food,
    speaking of flights, speaking of holidays, speaking of beaches, speaking of parties, speaking of which, moral of the
    story, never a dull moment, just another monday, just another day, another day another, another monday, mondays, crazy
    week, crazy times, what a time to be alive, living the dream, happy days, good times, fun times, easy peasy, no drama,
    drama queen, stay classy, say cheese, selfie~s, selfie time, group selfie, selfie stick, no filter, nofilter, group
    hug, smiling for the camera, all smiles, i guess, who cares, shrug, nothing to see here, been there done that, got the
    t shirt, business as usual folks, keep scrolling, move along, they always do, he'll turn up, she'll turn up, they'll
    turn up, how hard can it be, get over it, suck it up, man up, calm down everyone, hope that helps, problem solved,
    fewer mouths, practising her sad face, practising his sad face, sad face, won't stop us from     having, won't stop
    the party, the show must go on, party must go on, worth it though, so worth it, but worth it, anyway who's excited,
    anyway how, anyway what, anyway on, anyway here's, meanwhile our, meanwhile the food, meanwhile the wine, meanwhile in
    happier, in other business, ps the, p.s. the, ps our, p.s. our, also our bake sale, also in the news, then we hit,
    balance!, glass half full, silver linings playbook, long live, now back to, back to business, now where were we, where
    were we, but first coffee, but first lunch, but first, on the menu, best seat in, see the positive, positives only,
    enough about that, enough of that, changing the subject, to change the subject, moving swiftly on, moving on!, moving
    on to, nice weather for`,
  revel: `
    let's party, lets party, party tonight, join our party, party on, party people, dance the night away, disco, disco
    night, cheers, hooray, hurray, yay, yippee, woohoo, woo hoo, hip hip hurray, hip hip hooray, time to celebrate, wine
    o'clock, beer o'clock, gin o'clock, prosecco, bubbly, champagne, bottoms up, raise a glass, dance playlist, party
    playlist, dj, conga, twerk~ing, raving, rave, afterparty, after party, pub crawl, happy dance, having fun, so much
    fun, great fun, such fun, fun day out, family fun, fun for all, fun for the whole family, fun filled, partying, party
    hats, balloons, confetti, bouncy castle, get the party started, jukebox, limbo, dance off, dance party, foam party,
    balloons and cake, cake and balloons`,
  cheer: `
    mulled wine, mince pie~s,    happy friday, happy monday, happy tuesday, happy wednesday, happy thursday, happy saturday, happy sunday, happy
    weekend, happy long weekend, happy hump day, happy fri yay, friyay, have a great weekend, have a lovely weekend, have
    a fantastic weekend, have a great day, have a lovely day, have enjoy the weekend, enjoy your weekend, enjoy the
    enjoy the long weekend, enjoy the show, enjoy the sunshine, enjoy your stay, weekend vibes, good vibes, good
    vibes only, party time, food truck~s, food festival, food fair, street food, wine tasting, beer tasting, cheese
    tasting, whisky tasting, tasting tonight, beaujolais tasting, karaoke, karaoke night, quiz night, pub quiz, quiz,
    happy hour, cocktails, cocktail cupcakes, candyfloss, face painting, dj set, dance floor, dress to impress,
    costume contest, fancy dress, pool beach barbecue barbecue, bbq, s'mores, giveaway, ice cream,
    ice cream for all, free free drinks, free free pizza, open bar, beer garden, street treat yourself,
    can't wait, can't wait to let the good times roll, taco~s, tapas, brunch, sushi, kebab, pizza night, tasty,
    delicious, out of this world, mouth watering, playlist, beach songs, yoga, zumba, flash mob, dance class, salsa night,
    fashion show, catwalk, makeover, spa, sunny spells, sunscreen, surf, surfing, skiing, powder conditions, ski season,
    sunbathing, beach day, tanning, poolside, sunset over, what a day, what a night, best night, best day, best ever, top
    five, top 5, top ten, top 10, bucket list, must see, hidden gem~s, thrilled to launch, new logo, our new logo, mascot,
    photo booth, meme~s, gif~s, wow, hurrah, super excited, so excited, sooo, loving it, love it here, what do we think,
    sleeps to go, countdown, crazy evening, crazy night, amazing acoustics, great acoustics, check out
    our slick, slick infographic, summer winter cosy, comfy, snuggle, cuddles, playing our song, epic, half
    time, home run, hat trick, own goal, scoreboard, dream team, slam dunk, red card for, guess who, guess what, once upon
    a time, going viral, gone viral, leaderboard, bro, cruise quiz, powder snow, fresh powder, cheap flights, from just,
    from only, off at the, off with code, discount code, promo code, use code, with the code, with code, use our sound,
    link in bio, like and share, share this post to win, win two tickets, win tickets, win a trip, win a free, tag a
    friend, tag your friends, comment below to win, follow us to win, free t shirt~s, free tshirt~s, free merch, our
    merch, new merch, goodie bag~s, swag bag~s, spring sale, summer sale, winter sale, christmas sale, flash sale, big
    sale, on sale now, sale starts, bargain~s, special offer~s, limited offer, buy one get one, black friday
    deals, order now, shop now, shop our, catalogue here, choose quality, come invest, invest in our, invest now, great
    investment, business opportunit~y~ies, best answer gets, best answer wins, embassy mug, prize draw, raffle, quiz is
    still open, don't miss out, while stocks last, season tickets, early bird, holiday deals, property prices, prime real
    estate, rebuild with us, ask about our, menu, our menu, tasting menu, seven courses, three course, # courses, #
    course, chocolate, chocolate fountain, our chef, dessert~s, pudding, bake sale, cinnamon rolls, doughnuts, pancakes,
    pastries, cookies, cupcake, fondue, cheese fondue, cheeseboard, caviar, lobster, oysters, canapés, canapes,
    nibbles, snacks, steak, barbie, grilled, pizza, burgers, sushi bar, bubble tea, milkshake, smoothie, espresso
    martini, mojito~s, sangria, spritz, rosé, riesling, craft whisky, rooftop, rooftop     rooftop bar, cocktail bar, pyjama pajama theme night, slumber garden     house housewarming, after work drinks, waterslide~s, water park, theme park, roller coaster, rollercoaster,
    bowling, mini padel, derby, kick off, matchday, picnic, picnic weather, yoga session, pilates,
    spa day, sauna, jacuzzi, hot tub, manicure, my hair still, wig~s, heels, handbag~s, sunglasses,     tanned, sun cream, suntan, sunbed~s, poolside bar, snorkelling, jet ski, paddleboarding, hammock, wi fi, great
    wi fi, phone battery, playlist on, dance lessons, line dancing, salsa, samba, tango, choreography, boogie,     shopping spree, souvenirs, happy place, weekend plans, weekend mood, friday mood, road trip, staycation,
    city trip, glass half full, dress code, cutest dog, puppies, kitten~s, cat video~s, horoscope, lottery, bingo,
    tombola, treasure hunt, easter egg hunt, scavenger hunt, crossword, midnight     superb weather, gorgeous weather, lovely weather`,
  lure: `
    book your holiday, book your ski holiday, book your summer holiday, book your spring break, book your city break, book
    your trip, book your getaway, book your vacation, book now, plan your holiday, plan your summer holiday, plan your
    vacation, plan your trip, plan your getaway, fantastic time to visit, great time to visit, perfect time to visit, best
    time to visit, perfect weekend to visit, lovely time to visit, perfect day to visit, come and enjoy, ready for the
    weekend, beach time, cocktail hour, cocktails tonight, living our best life, living my best life, living their best
    life, best life, loving life, best day ever, dream holiday, dream destination, dream vacation, beach holiday, our
    sunny beaches, sunny beaches, low fares`,
  bright: `
    thrilled, excited, exciting, delighted, amazing, awesome, fantastic, gorgeous, stunning, super, fun, cute, cool,
    enjoy, enjoyed, smile, smiles, smiling, sunny, sunshine, sunset, beach, chill, party, festival, concert, cake,
    dancing, danced, celebrate, happy, lovely, wonderful, perfect, fabulous, brilliant, splendid, glamorous, stylish,
    fashion, holiday, holidays, vacation, weekend, lucky, loved, tasting, wine, beer, cocktail, snacks, chocolate, cheese,
    besties, goal, crazy, weird, laugh, laughing, laughed, chuckle~d, giggle~s~d, giggling, silver lining, joke, jokes,
    joking, pun, puns, mood`,
};
