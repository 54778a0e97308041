/**
 * Words of the household, the body, the couple, the sofa and the holidays. Domestic ones stand in none of 15,056 official posts; those
 * called homely a mission writes now and then. Written for this project, 2026-11-23.
 */

export const ENGLISH_DOMESTIC = `
  a level results, alarm didn't, another sock, anyone watching, backache, bad back, baked my first, baking a, ballet
  recital, ballet show, beach body, better half, bin day, bins out, black friday haul, blocked nose, boiler broke, box
  set, braces off, broke till, car broke down, car failed, cat sitter, cereal for dinner, cheat meal, cheated on me,
  chippy, cleaned the house, colleague stole, conjunctivitis, couldn't sleep a wink, cracked my screen, cracked
  screen, crush on, dating app, dating apps, dishwasher broke, dog sitter, dog walk, don't judge me, dress size,
  drilling again, earache, first world problems, fridge broke, frozen pizza, gcse results, gender reveal, getting a
  divorce, gin o'clock, go our separate ways, gp appointment, grandma is, hair appointment, haven't packed,
  heartbroken over, hen weekend, holiday countdown, home office in pyjamas, hoovering, horse riding lesson, hot bath,
  hot flushes, house is a mess, i said yes, invisalign, ironing pile, jaw still numb, joined a gym, kids' party,
  laundry day, leaking tap, leaky tap, litter tray, load of laundry, me time, missed my bus, missed my train, mole
  removed, mom and baby, monday blues, mortgage approved, moving boxes, mow the lawn, mowing the lawn, mum and baby,
  my bonus, my cat, my cough, my cv, my diet, my fantasy, my laptop died, my lasagne, my nails, my new home, my
  pancakes, my rent, my sinuses, my strava, my twins, need recommendations, new bathroom, new couch, new haircut, new
  mattress, new trainers, newly single, night feed, night feeds, nits, odd sock, odd socks, office air con, office
  fridge, office party hangover, office romance, on antibiotics, onesie, our first dance, oven broke, overcooked,
  packed lunches, parents' evening, phone died, power nap, pub crawl, puked, pulled a muscle, removal men, retail
  therapy, root canal went, runny nose, sciatica, scratched my car, send cake, send chocolate, send toast, send wine,
  series finale, single life, sinus infection, situationship, skinny jeans, sleep a wink, sleep training, sleeps till,
  sleeps until, slimming world, slipped disc, soft play, sore throat, soulmate, soup for dinner, splitting up, spray
  tan, stag weekend, stole my lunch, stomach bug, stomach flu, strep throat, stuffy nose, sun lounger, sunbed, sunday
  scaries, swipe right, swiped right, takeaway tonight, tan lines, target weight, terrible twos, this cough, throat
  feels, tidy the house, toast for dinner, tonsillitis, tonsils out, tub of ice cream, tummy bug, twisted my, unpacked
  the last box, upstairs neighbours, walkies, washing machine broke, we got married, weight watchers, who ate my, wine
  o'clock, wish us luck, working from home today, years with my, zoom in pyjamas`;

export const ENGLISH_HOMELY = `
  a cough, adulting, airbnb, appendix, baby boy, baby girl, baby names, baby shower, back pain, baked a, banana bread,
  bike stolen, birthday cake, born last night, born this morning, bottle of wine, bottomless brunch, breastfeeding,
  bridesmaids, bronchitis, brunch with, budgie, buggy, burger king, burst pipe, by the pool, camping trip, candy
  crush, car seat, cheeky nando's, chickenpox, city break, clamped, cliffhanger, cockroach, cocktails by, compost,
  concert tickets, constipated, contact lenses, coronation street, couldn't sleep, croissants, crossfit, crutches, dad
  had, dad is, days till, deadlift, dented, dermatologist, diarrhea, diarrhoea, didn't sleep, disney plus, doctor's
  appointment, doctor's waiting room, eastenders, eyebrows, face mask, fingers crossed for me, first day at school,
  flat battery, flat hunting, flat pack, flat tyre, flat viewing, food poisoning, football practice, gallbladder,
  garden centre, glass of wine and, glastonbury, got engaged, got into, got the keys, greggs, grey hairs, guilty
  pleasure, guinea pig, gym membership, had her operation, had his operation, hairdresser, half term, hamstring, hand
  luggage only, hay fever, hayfever, head lice, her operation, hernia, hip replacement, his operation, home from
  hospital, hot yoga, house hunting, house viewing, ice cream for, in laws, intermittent fasting, job interview, just
  married, keys to our, kfc, kids have, kissed me, knee replacement, leak in the, leftovers for, lost my phone, lost
  my wallet, love of my life, manicure, mario kart, massage, mcdonald's, meal prep, menopause, missed my flight,
  missed the bus, mortgage, mother and child, moths, moving van, mum had, mum is, my ankle, my aunt, my baby, my bike,
  my boss, my boy, my brother, my car, my commute, my cousin, my dad is, my desk, my dog, my father is, my girl, my
  horse, my inbox, my kids, my little boy, my little girl, my mom is, my mother is, my mum is, my nephew, my niece, my
  shoulder, my sister, my uncle, my wedding, my wrist, nando's, nappy, nativity, neighbour's, neighbours are, new
  apartment, new bike, new car, new dress, new flat, new glasses, new job, new kitchen, new shoes, new sofa, nintendo,
  no spoilers, nursery place, online shopping, optician, our new home, our wedding, out of hospital, overdraft,
  packing for, paediatrician, painting the bedroom, pancakes for, parking fine, parking ticket, parkrun, pay rise,
  pediatrician, pedicure, period pain, personal trainer, physio, piano lessons, piercing, plot twist, pollen count,
  poolside, potty training, pram, pub quiz, pushchair, pyjamas, radiator, road trip, root canal, sale shopping, school
  play, school uniform, season finale, season three, season two, secret santa, separate ways, silver wedding, ski
  trip, slept like, slippers, slow cooker, slow horses, smartwatch, sourdough starter, spa day, speeding ticket,
  spoiler alert, sports day, sprained, spring cleaning, squid game, starbucks, step count, stitches out, stranger
  things, suitcase, swimming lessons, tattoo, tax return, taylor swift, test drive, that ending, the bonus, the kids
  are, the vet's, throwing up, tied the knot, toothache, tortoise, up all night, vacuuming, vet, wallet stolen,
  wallpaper, was up all night, waxed, wedding anniversary, wedding dress, wedding venue, weeding, weeks till, welcomed
  our, who's watching, wisdom teeth, wisdom tooth, years married, zumba`;

export const FRENCH_DOMESTIC = `
  abdos, amende de stationnement, angine, ans de mariage, apéro ce soir, apéro chez, augmentation refusée, baby
  shower, bain moussant, beaux parents, brûlé le gratin, brûlé les, cheveux blancs, clés oubliées, contrôle technique,
  coup de soleil, courbatures, croisez les doigts pour moi, crémaillère, date tinder, demande en mariage, dents de
  sagesse, dernier carton, dévitalisation, elle a dit oui, enfermé dehors, enfermée dehors, enterrement de vie,
  entretien d'embauche, faire part, flemme, frigo en panne, gastro, gorge en feu, goûter d'anniversaire, grasse mat,
  grasse matinée, gueule de bois, gâteau raté, il m'a demandée, j'ai dit oui, j'ai raté mon train, je suis maman, je
  suis papa, jours avant les vacances, kilos de moins, kilos en trop, kilos perdus, le bac en poche, lendemain
  difficile, les cartons, les pieds dans l'eau, lessive, lumbago, ma blonde, ma boss, ma puce, machine en panne, mal
  au dos, mal au ventre, mal aux dents, mal de crâne, mal de dos, mal de tête, mal à la tête, marre du lundi, mention
  très bien, mon amoureuse, mon amoureux, mon chum, mon crush, mon loulou, montage ikea, nez bouché, nos noces,
  nouveau canapé, nouvel appart, nouvelle coupe, nouvelle robe, on se sépare, ostéo, otite, pas de spoil, pas dormi,
  pas fermé l'œil, perceuse, perdu mes clés, perdu mon téléphone, plateau télé, plus d'eau chaude, plus que deux
  semaines, plus que trois semaines, pneu crevé, premier mot, première dent, pv, pâte à crêpes, radio des dents, rage
  de dents, raté mon bus, rentrée des petits, sans spoiler, sciatique, soirée pizza, souhaitez moi, sous la couette,
  spectacle de l'école, tondre, torticolis, transat, télétravail en pyjama, tétine, valises pas faites, vivement le
  week end, vivement vendredi, voisin du dessus, voiture en panne, écran cassé, épilation`;

export const SPANISH_DOMESTIC = `
  abdominales, agujetas, al gimnasio, arenero, años de casados, baby shower, bajo la manta, baño de espuma, boletín de
  notas, cajas por todas partes, cañas con, cervecitas, chupete, ciática, coche averiado, corte de pelo, crucen los
  dedos por mí, cumple de, deseadme suerte, deseadnos suerte, despedida de soltera, despedida de soltero, deséenme
  suerte, di a luz, dije que sí, dijo que sí, dolor de barriga, dolor de espalda, dolor de muelas, día de mudanza,
  días para las vacaciones, el peque, endodoncia, entrevista de trabajo, escayola, estoy embarazada, faltan tres
  semanas, festival del cole, fiesta de cumple, fregar, función del cole, gimnasio hecho, gripazo, itv, kilos de más,
  kilos menos, kilos perdidos, la isla de las tentaciones, la peque, lavadora rota, llegar a fin de mes, lo hemos
  dejado, lumbago, maleta sin hacer, me caso, me dejé las llaves, me duele, me duelen, me pidió matrimonio, mi crush,
  mi gata, mi gorda, mi gordo, mi novia, mi novio, mi peque, mi perra, mi suegra, mis suegros, mudanza hoy, muela del
  juicio, nariz tapada, nevera rota, no he dormido, no he pegado ojo, no pegué ojo, noche de pizza, noche en vela, nos
  casamos, nos separamos, notas del cole, nuestro piso, números rojos, odio los lunes, pantalla rota, peli y manta,
  perdí el autobús, perdí el móvil, perdí el tren, perdí las llaves, pies en la arena, piso nuevo, por fin viernes,
  primer diente, quemada por el sol, qué pereza, rueda pinchada, se me ha quemado, se me quemó, selectividad aprobada,
  sin agua caliente, sin spoilers, sofá nuevo, sofá y manta, soltero otra vez, soy mamá, soy papá, tardeo, teletrabajo
  en pijama, tortilla quemada, tortícolis, tumbona, vecino de arriba, vecinos de arriba, vestido nuevo, última caja`;

export const PORTUGUESE_DOMESTIC = `
  abdominais, amigdalite, anos de casados, apê novo, banho de espuma, bbb, caixas por todo o lado, carrinho de bebé,
  carrinho de bebê, carro avariado, carro quebrou, cervejinha, cervejinhas, chupeta, churrasco lá em casa, chuveiro
  queimou, chá de bebé, chá de bebê, ciática, constipada, constipado, corte de cabelo, debaixo do cobertor, deixei
  queimar, dente do siso, desejem me sorte, desejem nos sorte, despedida de solteira, despedida de solteiro,
  desvitalização, dia de mudança, dias para as férias, doem me, dor de barriga, dor de costas, dor de dente, dor de
  dentes, dói me, ecrã partido, ela disse sim, entrevista de emprego, escaldão, espreguiçadeira, esquentador, estou
  grávida, eu disse sim, faltam três semanas, festa de anos, festinha da escola, fiquei trancada, fiquei trancado,
  geladeira quebrou, gripada, gripado, lavar a loiça, lavar a louça, lombalgia, mala por fazer, maratona de séries,
  maratonar, me desejem sorte, meu crush, meu namorado, meu pequeno, minha cadela, minha gata, minha namorada, minha
  pequena, minha sogra, máquina avariada, nariz entupido, noite de pizza, noite em branco, noite em claro, nos
  separamos, notas da escola, não dormi, não preguei olho, odeio segundas, passar a ferro, passei no vestibular, pediu
  em casamento, pediu me em casamento, perdi as chaves, perdi o celular, perdi o comboio, perdi o telemóvel, perdi o
  ônibus, pneu furado, primeiro dente, pé na areia, pés na areia, que preguiça, queimei a, queimei o, quilos a mais,
  quilos a menos, quilos perdidos, roupa para lavar, saldo negativo, sem spoilers, sem água quente, separámo nos, sofá
  e manta, sofá novo, solteiro de novo, soneca, sou mãe, sou pai, tela quebrada, teletrabalho de pijama, tirei a
  carta, tirei a carteira, torcicolo, torçam por mim, treino de hoje, treino feito, vamos casar, vestido novo, vizinho
  de cima, vizinhos de cima, vou casar, última caixa`;

export const GERMAN_DOMESTIC = `
  abi bestanden, abwasch, ausgesperrt, auto kaputt, auto springt, babyparty, ballettaufführung, bauchschmerzen,
  bauchtraining, bauchweh, beintag, bohrmaschine, brautkleid, bus verpasst, bügeln, display kaputt, drückt mir die
  daumen, drückt uns die daumen, dschungelcamp, endlich freitag, entbunden, er hat ja gesagt, erkältet, erster zahn,
  feierabendbier, fläschchen, friseurtermin, führerschein bestanden, geboren heute, gntm, haben uns getrennt,
  halsschmerzen, halsweh, handy kaputt, handy verloren, hasse montage, hausputz, heiratsantrag, heizung kaputt, heute
  umzug, hexenschuss, homeoffice im pyjama, ich bin schwanger, ich habe ja gesagt, ikea regal, ischias, jahre
  verheiratet, junggesellenabschied, junggesellinnenabschied, katzenklo, kein auge zugetan, kein warmwasser, keine
  lust, kilo abgenommen, kilo runter, kilo zu viel, kindergeburtstag, knöllchen, koffer nicht gepackt, kopfschmerzen,
  kopfweh, kuchen misslungen, kühlschrank kaputt, lasagne verbrannt, letzte kiste, letzter karton, magen darm,
  mandelentzündung, mein freund und ich, mein kater, mein kleiner, mein schwarm, meine freundin und ich, meine kleine,
  mittagsschlaf, mittelohrentzündung, muckibude, mädelsabend, männerabend, nachbar bohrt, nachbar über, nachbarn
  bohren, neue couch, neue frisur, neue wohnung, neuer haarschnitt, neues kleid, neues sofa, nicht geschlafen, noch
  drei wochen bis, pizzaabend, platter reifen, rasen mähen, reifen platt, rücken kaputt, rückenschmerzen, schaumbad,
  schlafanzug, schlüssel verloren, schnuller, schwiegereltern, schwiegermutter, sie hat ja gesagt, sofaabend,
  sonnenbrand, spoilerfrei, spülmaschine kaputt, strandliege, tage bis zum urlaub, umzugskisten, unser kleiner, unsere
  kleine, unter der decke, urlaubsmodus, verkatert, wachsen lassen, waschmaschine kaputt, weisheitszähne, wieder
  single, wir sind verlobt, wir trennen uns, wurzelbehandlung, wäsche waschen, wäscheberg, wünscht mir glück,
  zahnschmerzen, zahnweh, zug verpasst`;

export const FRENCH_HOMELY = `
  accouchement, accouché, belle mère débarque, biberon, bricolage, béquilles, camping, candy crush, cardio, chauffe
  eau, coiffeur, coiffeuse, croquettes, crève, cuite, célibataire, dermato, dernier épisode, fiancée, fiancés, fin de
  mois, fortnite, fuite d'eau, insomnie, kiné, koh lanta, litière, manucure, mon bébé, mon chat, mon chien, mon
  patron, nouvelle cuisine, nuit blanche, nuits blanches, playstation, plâtre, potager, poussette, poux, premiers pas,
  pyjama, repassage, robe de mariée, régime, saint valentin, salle de sport, soirée crêpes, spectacle de danse, star
  academy, séparés, tatouage, the voice, tondeuse, top chef, toux, vaisselle, varicelle, voisins font, échographie`;

export const SPANISH_HOMELY = `
  años juntos, biberón, bricolaje, calentador, camping, canas, cardio, carrito, cocina nueva, colada, césped,
  depilación, dermatólogo, dieta, dio a luz, dolor de cabeza, ecografía, fisio, fortnite, fuga de agua,
  gastroenteritis, ikea, insomnio, limpieza general, masterchef, mi bebé, mi chica, mi chico, mi gato, mi jefa, mi
  jefe, mi perro, mocos, muletas, multa de aparcamiento, netflix, noche de pelis, otitis, peluquería, pienso, pijama,
  piojos, plancha, playstation, primera palabra, primeros pasos, resfriado, siesta, soltera, taladro, tatuaje, tos,
  uñas, varicela, vestido de novia, veterinario, último capítulo`;

export const PORTUGUESE_HOMELY = `
  berbequim, biberão, bricolage, cabeleireiro, cabelos brancos, casa nova, catapora, cozinha nova, depilação,
  dermatologista, dieta, dor de cabeça, ecografia, faxina, festa da escola, fisioterapia, fortnite, fuga de água,
  furadeira, gastroenterite, gesso, ikea, insónia, insônia, mamadeira, masterchef, meu bebé, meu bebê, meu cachorro,
  meu chefe, meu cão, meu gato, minha chefe, muletas, multa de estacionamento, netflix, noite de filmes, otite, perdi
  o autocarro, pijama, piolhos, playstation, primeira palavra, primeiros passos, sesta, solteira, tatuagem, tosse,
  unhas, varicela, vestido de noiva, veterinário, último episódio`;

export const GERMAN_HOMELY = `
  bandscheibe, camping, diät, erkältung, erste schritte, ersten schritte, erstes wort, filmabend, fitnessstudio,
  fortnite, friseur, frühjahrsputz, gehaltserhöhung, gips, graue haare, hautarzt, hochzeitstag, husten, kater,
  kinderwagen, kompost, krücken, letzte folge, läuse, maniküre, mein chef, mein hund, meine chefin, meine katze,
  muskelkater, netflix, neue küche, ohne spoiler, physio, playstation, rohrbruch, schlaflos, schnupfen,
  schulaufführung, spieleabend, strafzettel, tatort, tattoo, tierarzt, tüv, ultraschall, umzug geschafft, unser baby,
  verlobt, vorstellungsgespräch, wasserrohrbruch, windpocken`;
