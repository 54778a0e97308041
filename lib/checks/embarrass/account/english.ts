import { ENGLISH_DOMESTIC, ENGLISH_HOMELY } from "./domestic.words";
import type { PrivateLexicon } from "./lexicon";

/** What people write on accounts of their own, in English. Written for this project from posts sent from the wrong account, 2026-11-21. */
export const ENGLISH_PRIVATE: PrivateLexicon = {
  domestic: ENGLISH_DOMESTIC,
  // Nobody's business but the writer's.
  intimate: `
    tell mum, tell mom, tell dad, hubby, wifey, babe, muffin, honey bun, my crush, the in laws, babysitter, childminder,
    nappies, school run, cat food, dog food, litter box, flatmate~s, housemate~s, roommate, landlord, landlady, air fryer,
    locked herself out, locked himself out, locked myself out, leg day, new pr, new pb, cheat day, hangover, hungover,
    hung over, nicotine, horoscope, therapist, my therapist, my shrink, mercury in retrograde, mercury retrograde, never
    drinking, never mixing, hammered, wasted, tipsy, plastered, shitfaced, tinder, hinge, bumble, grindr, date night,
    blind date, ghosted, texted back, dumped, between us, single again, hey stranger, love u, miss u, steal the blanket,
    girls' night, girls night, lads' night, stag do, hen do, sleepover, netflix password, grey's anatomy, ref are you, we
    were robbed, come on you, sack the manager, lend me, owe me, owes me, a tenner, till payday, payday, selling my, ono,
    collection only, wrong chat, wrong group, wrong window, wrong account, is this thing on, test test, testing testing,
    testing 123, test tweet, test post, ignore this, delete later, my turn to tweet, note to self, dear diary, thats the
    tweet, that's the tweet, dream last night, tmi, kill me now, why am i like this, send help, pray for us, pray for me,
    hand in my notice, handed in my notice, quit my job, quit this job, quitting this job, hate my job, hate this job,
    boss won't notice, the boss is, line manager, hr calls, hr called, reply all, replying all, could have been an email,
    pay grade, my salary, my payslip, nobody tell, dont tell, tell nobody, need to vent, rant over, cba, see ya suckers,
    absolute menace, told them about us, in the bath, office shower, naked, snores, pisces, we broke up, getting divorced,
    feet up, cover for me, say i'm with, start without me, meeting without me`,
  // Private life mostly, and now and then a mission's.
  homely: `${ENGLISH_HOMELY},
    mum, mummy, granny's, grandma's, nan's, gran's, missus, sweetie pie, my partner and i, your ex, his ex, her ex, my in
    laws, mother in law, father in law, sister in law, my mother in law, my father in law, my parents', our son, our
    daughter, our kids, the kids myself, the kid's, our toddler, our baby, stepson, godson, nanny, diapers, parents'
    evening, nativity play, potty, teething, our cat, our dog, cat friendly, roomie, 1 bed, 2 bed, 3 bed, two bed, studio
    flat, bedsit, deposit back, washing machine, tumble dryer, our boiler, boiler, dishwasher, our fridge, leaf blower,
    dry cleaning, ironing, clean socks, pyjamas, pajamas, hoodie, the sofa, ikea, mattress, lost my keys, spare key, spare
    keys, parking     ticket, parallel park, driving test, theory test, driving lesson~s, arm day, deadlift~s, bench
    press, burpees, the gym, spin class, # kilos, lost # pounds, down # kilos, no carbs, no     bread, keto, cramps,
    orthodontist, bad hair day, botox, waxing, my     star sign, quit smoking, vaping, can't sleep, cant sleep, couldn't
    sleep, insomnia, snoring, need a nap, napping, nap     time, woke up at, overslept, slept through, face mask on, sheet
    mask, bubble bath, spa night, tequila, rakia, vodka, jägermeister, gin and tonic, g&t, drunk, sloshed, a pint, few
    beers, beers tonight, pub tonight, beer     first, bottle of red, wine tonight, there was wine, need wine, need a
    drink, first date, second date, third date, text     back, texting, swiped, he texted, she texted, he kissed, she
    kissed, love ya, miss you babe, missing you, wear the     red, our song, hen night, bachelor party, bachelorette,
    deliveroo, uber eats, just eat, takeout, shopping list, bin bags, sunday roast, roast at ours, netflix, box     set,
    bingeing, binge watching, love island, bake off, bridgerton, game of thrones, house     of the dragon, the bachelor, x
    factor, drag race, fantasy league, fantasy football, ref, ref is blind, are you blind, never a penalty, never a red
    card, offside, stonewall penalty, coyg, coys, ynwa, 90 +, this club, our striker, our keeper, cricket's on, match is
    on, game is on, game's on, save me a, lend us, a fiver, a quid, # quid, pay day, venmo, paypal     me, bank transfer me, revolut,
    for sale my, cash only, buyer collects, spare ticket, horoscope says, on signal, on     whatsapp, whatsapp me, text
    me, ring me, call me back, call me when, call me later, dm me, wrong thread, meant for, testing 1 2 3, please ignore
    this, delete this later, new login works, that's it that's, i dreamt, i dreamed, weird     dream, had a dream last
    night, shoot me, fourth time lucky, third time lucky, i miss, i hate, i'm bored, so bored, im     bored, hand in my
    resignation, hr wants, hr says, a little chat, replied all, circle back, on mute, camera off, pay     rise, overtime,
    allowance still, per diem, rotation list, bidding season, reimbursement unit, free canapés, free food, don't like
    these people, don't even like, don't tell, tell no one, between you and me, i'm done, im done, so done, done with
    this, can't be bothered, cant be bothered, couldn't care less, my day off, sick day, calling in sick, called in sick,
    with the boys, with the girls, with the lads, see ya, suckers, you absolute, absolute     legend, absolute unit, this
    absolute, menace, on my own, home alone, nobody asked, leave me alone, on my phone, from     my phone, sent from my,
    posted from my, the balcony, upstairs neighbour, neighbour upstairs, neighbors upstairs, the     one upstairs, bank
    holiday plans, bag didn't, the usual?, downstairs?, gossip, guess which one i, guess who locked, cheese shop, farm one
    day, moving in together, moved in together, told my parents, came out to, divorce papers, breaking up, broke up, blood
    test, biopsy, ultrasound, due date, ivf, scan results, morning sickness, colonoscopy, in my pants, commando, toilet,
    the loo, in the shower, lego, who ate, who stole, who took, who left the, who finished the, who used my, whoever took,
    whoever ate, whoever stole, whoever keeps, first tooth, car     park, grab milk, get milk, buy milk, mostly wine, gin
    in hand, glass in hand, favourite show, favorite show, season     two, episodes of, midlife crisis, charger, juice
    cleanse, detox, kill for, reheats, reheated, microwaves fish, fish in     the microwave, 5 a side, five a side, bibs,
    wifi down, wifi is down, no hot water, to the moon, parking space, unpopular opinion, hot take, smells like, a raise,
    one more     meeting, another zoom, in this plenary, baby sister, baby     brother, little sister, little brother, big
    sister, big brother's, get in, face value, matched with, kids     asleep, kids are asleep, don't call, still on for,
    i'll bring,  can you grab, can you pick, pick up     the, on your way home, on the way home, home late,
    running late, come home, at ours, at mine, at yours, he'd     call, she'd call, he said he, she said she, he never,
    she never, he's not, three dots, left on read, first name basis, i can't, i cannot believe, can't believe, i need a, i
    need to, i want a, i want my, i would kill, i'm dying, i'm     starving, starving, knackered, so tired, too tired, so
    hungry, hangry, so cold, so hot, sick of, fed up, over it, skint, sunburn, sunburnt, stubbed, spilled, spilt, coffee
    on, burnt the, burned the, swore, shouted at, has anyone seen, anyone seen, anyone want, anyone fancy, anyone
    else's, does this shirt, do i look, should i, am i the only, is it just me, just me or, what am i, how am i, why do i,
    why am i, forgot my, lost my, found my, broke my, dropped my, left my, ruined my, stole my, hate mondays, hate
    sundays, mondays, googled, diy, wish me luck, proud of myself, treat myself, treated myself, ordering pizza, cake
    alone, spoilers, gig, wordle, duolingo, playstation, xbox, fifa, minecraft, fortnite, kitten, puppy, hamster,
    goldfish, the     kids, hubby's, bridesmaid, best man, funeral suit, speech for the wedding, bachelor, stag, hen
    party, school gate, football boots, pe     kit, exam results, the bus, missed my, missed the train, train delayed, flight delayed, lost
    luggage, hotel bar, minibar, jet lag, jetlagged, swimming trunks, sunscreen, 10k, 5k, couch to 5k, smear, blood
    pressure, antibiotics, paracetamol, man flu, sneezing, itchy, bum, belly, abs, bald, bald spot, grey hair, wrinkles,
    turning 40, turning 50`,
  // Anybody's matter, which only adds to what is private.
  trifle: `
    coffee, wine, beer, gin, cocktail~s, prosecco, pizza, kebab, curry, burger, chocolate, hot chocolate, ice cream,
    crisps, bacon, lasagne, pasta, toast, marathon, half marathon, beach, pool, sauna, yoga, pilates, kids, traffic,
     wedding, honeymoon, karaoke, playlist, tickets for, cold, freezing, homework,  birthday, thirty,
    forty, fifty,   married, about time, boring, sequel, series, sofa, couch, gym, diet, flat,
    teenager, teenagers, toddler, parrot, hotel room, room service, on tv, telly, jigsaw, crossword, sudoku, fringe, flu,
    rash, tooth, knee, knees, the cat, the dog, dates, date with, asleep, crying, cried, cry, festival tickets, bedtime
    story, laundry, risotto, microwave, groceries, grocery, takeaway, robbed, shots, squat, squats, pregnant, plumber,
    dentist, personal best, migraine, headache, haircut, the twins, blanket, duvet, day off, annual leave, tried to,
    attempted, exhausted, fingers crossed, powerpoint, this meeting, long meeting, another meeting, strictly, succession,
    binge, sore,  screamed, gaming, the heating, heating is, vet bill, first steps, all clear, be late, a transfer,
    pints, oat milk, leftovers, calories, carbs, clean shirt`,
  // How one talks among friends.
  chatty: `
    lol, lmao, lmaoo, haha, hahaha, hahahaha, hehe, omg, ugh, wtf, ffs, tho, rn, u, ur, r u, pls, plz, thx, sry, soz, ya, yep, nope, yup, gonna, wanna, gotta, kinda, sorta, dunno, dont, cant, wont, didnt, doesnt, im, ive, id rather, thats, whats, lads, girls, guys, mate, mates, bro, dude, bestie, besties, hun, hon, love xx, x, xx, xxx, xoxo, tbh, ngl, imo, idk,
    fml, smh, btw, whatevs, tmrw, tmr, 2nite, tonite, l8r, gr8, b4, hiya, heya, hey, yo, anyway, oh well, meh, yay, woohoo, yikes, whoops, oops, nah, duh, honestly, literally, seriously, apparently, worth it, not that anybody's, not that anyone's, anybody's counting, guess who, guess what, drumroll, who's coming, who's in, who is in, anyone know, anybody know, does anybody, does anyone, can someone, anyone else, anyone got, what do i, what do i even, is it normal, never again, stupid, damn, bloody, crap, sucks, screw`,
  // Typed with a thumb.
  texting: `
    u, ur, r u, pls, plz, thx, sry, soz, tho, rn, gonna, wanna, gotta, kinda, dunno, cant, wont, didnt, doesnt, im, ive, thats, whats, x, xx, xxx, xoxo, tbh, ngl, imo, idk, fml, smh, tmrw,
    tonite, hiya, heya, hun, lmao, lol, omg, wtf, ffs, ugh`,
  // The writer speaks of one person only.
  self: `i, i'm, i've, i'd, i'll, me, my, mine, myself`,
  // The mission speaks.
  office: `
    great to be back, on the agenda, agenda, with the consul, with the ambassador, with our, is back,
    today's visit, the visit, visited, visiting, honoured, honored, delighted, pleasure to, proud to, privilege, guests, speech at, before every speech, students, community, wrote to our, embassy, consulate's, high commission, open day, national day, our stand, exhibition,
    passport lost, visa applicant, visa portal, checklist, our guide, our advice, deposit to, in the thread, learning your language, this city, our host, charity cup, democracy, all parties, nobel, the residence on, at the residence, in the embassy garden, labour day, closed on,
    embassy's, our embassy, the embassy, our consulate, the consulate, our mission, our ambassador, the ambassador, our consul, vice consul, our team, our chef, our colleague~s, our colleagues', our guests, our visitors, our intern, our staff, our deputy, our partners, our citizens, our community, our counter, our hosts, our cultural, our stand, our open day, visitors, citizens, nationals, travellers, applicants,
    visa section, consular section, opening hours, appointments, on our website, our website, our site, our page, see the link, the link, link below, in the link, register, apply, applications, join us, come and, come over, doors open, free entry, all welcome, everyone welcome, families welcome, welcome to, congratulations to, congratulations, thank you to, thanks to, our thanks, thank you for, we thank, we congratulate, delegates, delegation from,
    paralympic, our exhibition, exports, scholarship~s, partnership, cooperation, bilateral, diplomatic ties, years of friendship, national day, ratified, agreement, treaty, summit, minister visited, episode 1, episode # is, our podcast, duty officer, emergency number, credentials to, letters of credence, world no tobacco, charity, in aid of, donated, donations, donors, flood families, for families in, museum, festival, concert, orchestra, choir, exhibition, tournament, pupils, school children, youth group, programme`,
};
