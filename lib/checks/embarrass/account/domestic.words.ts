/**
 * Words of the household, the body, the couple, the sofa and the holidays, which ordinary official posts do not hold: of the English ones
 * each in 0 of 15,056. Those called homely a mission writes now and
 * then. Written for this project, 2026-11-23.
 */

export const ENGLISH_DOMESTIC = `
  load of laundry, another sock, odd sock, odd socks, jaw still numb, soup for dinner, root canal went,   sore throat, throat feels, stuffy nose, runny nose, blocked nose, this cough, my cough, stomach flu, stomach bug,
  tummy bug, earache, backache, bad back, my sinuses, sinus
  infection, sciatica, slipped disc, twisted my, pulled a muscle, braces off, invisalign, mole removed, gp
  appointment, tonsils out, on antibiotics, strep throat, tonsillitis,
  conjunctivitis, nits, puked, hot flushes, mum and baby, mom and baby, gender reveal, sleep
  training, night feed, night feeds, terrible twos,  i said yes, we got married, years with my, better half, soulmate, love of my life,  go our
  separate ways, splitting up, getting a divorce, dating app, dating apps, swipe right, swiped right, situationship,
  crush on, cheated on me, heartbroken over, single life, newly single, our first dance, new couch, new
  bathroom, new mattress, my new home, unpacked the last box, moving boxes, removal men, mortgage approved, flat pack,
  leaky tap, leaking tap, boiler broke, oven broke, dishwasher broke, washing machine broke, fridge broke, drilling
  again, upstairs neighbours, house is a mess, tidy the house, cleaned the house, hoovering, vacuuming, ironing pile,
  laundry day, bins out, bin day, mow the lawn, mowing the lawn, overcooked, my lasagne, my pancakes, baking a, baked
  my first, sourdough starter, takeaway tonight, frozen pizza, cereal for dinner, toast for dinner, tub
  of ice cream, wine o'clock, gin o'clock, pub crawl, chippy, cheeky nando's, nando's, greggs, my diet, cheat meal,
  weight watchers, slimming world, eastenders, coronation street, slow horses, disney plus, box set, series finale,
  anyone watching, candy crush, mario kart, my fantasy, joined a gym, gym membership, hot yoga, crossfit,
  my strava, target weight, dress size, skinny jeans, new trainers, new haircut, hair
  appointment, my nails, spray tan, till mauritius, sleeps till, sleeps until, holiday countdown, haven't packed,
  beach body, tan lines, sunbed, sun lounger, hen weekend, stag weekend, car failed, car broke down,
  scratched my car, missed my train, missed my bus, cracked my screen, cracked screen, phone died, my
  laptop died, couldn't sleep a wink, power nap, alarm didn't, monday blues, sunday scaries, onesie,   hot bath, me time, send wine, send chocolate, send cake, send toast, wish us luck, first world
  problems, don't judge me, retail therapy, black friday haul, grandma is, my twins, ballet show, ballet recital,
  parents' evening, gcse results, a level results, packed lunches, kids' party, soft play, cat sitter, dog sitter, my
  cat, litter tray, dog walk, walkies, horse riding lesson, broke till, my rent, my bonus, my cv, working
  from home today, home office in pyjamas, zoom in pyjamas, office party hangover, office romance, colleague stole,
  stole my lunch, who ate my, office air con, office fridge, need recommendations, sleep a wink`;

export const ENGLISH_HOMELY = `
  no spoilers,   throwing up, wisdom teeth, wisdom tooth, new sofa, missed the bus, toothache, flat battery, my commute, had his operation, had her operation, baby shower, root canal,   got engaged,   pram, pushchair, back pain, sprained, hamstring, my ankle, my wrist, my shoulder, stitches out, crutches, physio,
  optician, new glasses, contact lenses, doctor's appointment, out of hospital, home from hospital, his operation, her
  operation, hernia, appendix, bronchitis, diarrhoea, diarrhea, menopause, baby boy, baby girl, mother and child, born
  this morning, born last night, welcomed our, breastfeeding, potty training, buggy, car seat, nursery place, just
  married, our wedding, my wedding, wedding dress, years married, new kitchen, house viewing, flat hunting, flat
  viewing, house hunting, keys to our, wallpaper, painting the bedroom, leak in the, burst pipe, radiator, neighbours
  are, neighbour's, cockroach, moths, garden centre, weeding, compost, pancakes for, glass of wine and, bottle of
  wine, pub quiz, mcdonald's, kfc, burger king, starbucks, brunch with, croissants, slow cooker, meal prep, season
  finale, season two, season three, plot twist, cliffhanger, that ending, nintendo, personal trainer, parkrun,
  smartwatch, step count, hairdresser, grey hairs, manicure, pedicure, eyebrows, tattoo, piercing, face mask, spa day,
  massage, packing for, suitcase, hand luggage only, by the pool, poolside, airbnb, city break, camping trip, road
  trip, ski trip, glastonbury, taylor swift, concert tickets, my car, flat tyre, parking fine, parking ticket,
  speeding ticket, clamped, dented, my bike, new bike, test drive, slippers, fingers crossed for me, adulting, online
  shopping, sale shopping, my dad is, my father is, my brother, my sister, my aunt, my uncle, my cousin, my boy, my
  girl, my kids, the kids are, school play, nativity, sports day, got into, first day at school, school uniform,
  birthday cake, half term, swimming lessons, piano lessons, football practice, my dog, vet, the vet's, guinea pig,
  budgie, tortoise, my horse, mortgage, tax return, the bonus, job interview, my desk, my inbox, dermatologist,
  gallbladder, nappy, deadlift, waxed, new car, kissed me, slept like, didn't sleep, up all night, was up all night,
  days till, weeks till, food poisoning, got the keys, moving van, new flat, new apartment, our new home, spring
  cleaning, hip replacement, knee replacement, baby names, head lice, a cough, hay fever, hayfever, pollen count,
  doctor's waiting room, baked a, ice cream for, leftovers for, banana bread, intermittent fasting, who's watching,
  stranger things, cocktails by, new dress, new shoes, silver wedding, wedding anniversary, tied the knot, lost my
  phone, lost my wallet, wallet stolen, bike stolen, missed my flight, my mother is, my mum is, my mom is, mum is, dad
  is, my nephew, my niece, my baby, my little girl, my little boy, my boss, new job, pay rise, secret santa, couldn't
  sleep, guilty pleasure, chickenpox, period pain, squid game, spoiler alert, zumba, paediatrician, pediatrician,
  pyjamas, separate ways, wedding venue, in laws, kids have, dad had, mum had, constipated, bottomless brunch,
  bridesmaids, overdraft`;

export const FRENCH_DOMESTIC = `
  mal de dos, mal au dos, mal à la tête, mal de tête, mal de crâne, mal au ventre, mal aux dents, rage de dents, gorge
  en feu, nez bouché, gastro, angine, otite, courbatures, torticolis, sciatique, lumbago, dents de sagesse,
  dévitalisation, ostéo, radio des dents, première dent, premier mot, tétine, faire part, baby shower, je suis maman,
  je suis papa, demande en mariage, il m'a demandée, elle a dit oui, j'ai dit oui, enterrement de vie, nos noces, ans
  de mariage, mon amoureux, mon amoureuse, mon chum, ma blonde, on se sépare, date tinder, mon crush, belle mère
  débarque, beaux parents, nouveau canapé, nouvel appart, dernier carton, les cartons, crémaillère,
  plus d'eau chaude, machine en panne, frigo en panne, voiture en panne, contrôle technique, pneu crevé, pv, amende de
  stationnement, clés oubliées, enfermée dehors, enfermé dehors, voisins font, voisin du dessus, perceuse, montage
  ikea, lessive, tondre, brûlé le gratin, brûlé les, gâteau raté, pâte à crêpes, soirée pizza, plateau télé, apéro ce
  soir, apéro chez, gueule de bois, lendemain difficile, koh lanta, dernier épisode, sans spoiler, pas de spoil, candy
  crush, abdos, kilos en trop, kilos perdus, kilos de moins, nouvelle coupe, nouvelle robe, épilation, cheveux blancs,
  plus que trois semaines, plus que deux semaines, jours avant les vacances, valises pas faites, coup de soleil,
  transat, les pieds dans l'eau, j'ai raté mon train, raté mon bus, perdu mes clés, perdu mon téléphone, écran cassé,
  pas fermé l'œil, pas dormi, grasse matinée, grasse mat, sous la couette, bain moussant, flemme, marre du lundi,
  vivement vendredi, vivement le week end, souhaitez moi, croisez les doigts pour moi, spectacle de danse, spectacle
  de l'école, rentrée des petits, le bac en poche, mention très bien, goûter d'anniversaire, ma puce, mon loulou,
  augmentation refusée, ma boss, entretien d'embauche, télétravail en pyjama`;

export const SPANISH_DOMESTIC = `
  dolor de cabeza, dolor de espalda, dolor de muelas, dolor de barriga, me duele, me duelen, nariz tapada, gripazo,
  agujetas, tortícolis, ciática, lumbago, muela del juicio, endodoncia, escayola, primer diente, noche en
  vela, chupete, di a luz, baby shower, estoy embarazada, soy mamá, soy papá, nos casamos, me caso, me pidió
  matrimonio, dijo que sí, dije que sí, despedida de soltera, despedida de soltero, años de casados, 
  mi novio, mi novia, nos separamos, lo hemos dejado, soltero otra vez, mi crush, mi suegra, mis suegros, sofá nuevo,
  piso nuevo, nuestro piso, última caja, mudanza hoy, día de mudanza, cajas por todas partes, sin agua caliente,
  lavadora rota, nevera rota, coche averiado, itv, rueda pinchada, me dejé las llaves, perdí las llaves, vecino de
  arriba, vecinos de arriba, fregar, se me quemó, se me ha quemado, tortilla quemada, noche de pizza, peli y manta,
  sofá y manta, tardeo, cañas con, cervecitas, la isla de las tentaciones, último capítulo, sin spoilers, al
  gimnasio, gimnasio hecho, abdominales, kilos de más, kilos menos, kilos perdidos, corte de pelo, vestido nuevo,
  faltan tres semanas, días para las vacaciones, maleta sin hacer, quemada por el sol, tumbona, pies en la arena,
  perdí el autobús, perdí el tren, perdí el móvil, pantalla rota, no he dormido, no pegué ojo, no he pegado ojo, bajo
  la manta, baño de espuma, qué pereza, odio los lunes, por fin viernes, deséenme suerte, deseadme suerte, deseadnos
  suerte, crucen los dedos por mí, función del cole, festival del cole, notas del cole, boletín de notas, selectividad
  aprobada, cumple de, fiesta de cumple, mi peque, la peque, el peque, mi gordo, mi gorda, arenero, mi gata, mi perra,
  números rojos, llegar a fin de mes, entrevista de trabajo, teletrabajo en pijama`;

export const PORTUGUESE_DOMESTIC = `
  dor de cabeça, dor de costas, dor de dentes, dor de dente, dor de barriga, dói me, doem me, nariz entupido,
  constipado, constipada, gripado, gripada, amigdalite, torcicolo, ciática, lombalgia, dente do siso,
  desvitalização, primeiro dente, noite em branco, noite em claro, chupeta, carrinho de bebé, carrinho de bebê, chá de
  bebê, chá de bebé, estou grávida, sou mãe, sou pai, vamos casar, vou casar, pediu me em casamento, pediu em
  casamento, ela disse sim, eu disse sim, despedida de solteira, despedida de solteiro, anos de casados, meu namorado, minha namorada, nos separamos, separámo nos, solteiro de novo, meu crush, minha sogra,
  sofá novo, apê novo, última caixa, dia de mudança, caixas por todo o lado, sem água quente, esquentador, chuveiro
  queimou, máquina avariada, geladeira quebrou, carro avariado, carro quebrou, pneu furado, fiquei trancada, fiquei
  trancado, perdi as chaves, vizinho de cima, vizinhos de cima, passar a ferro, roupa para lavar, lavar a loiça, lavar
  a louça, queimei o, queimei a, deixei queimar, noite de pizza, sofá e manta, cervejinha, cervejinhas, churrasco lá
  em casa, bbb, último episódio, sem spoilers, maratonar, maratona de séries, treino de hoje, treino feito,
  abdominais, quilos a mais, quilos a menos, quilos perdidos, corte de cabelo, vestido novo, faltam três semanas, dias
  para as férias, mala por fazer, escaldão, espreguiçadeira, pé na areia, pés na areia, perdi o
  ônibus, perdi o comboio, perdi o telemóvel, perdi o celular, ecrã partido, tela quebrada, não dormi, não preguei
  olho, soneca, debaixo do cobertor, banho de espuma, que preguiça, odeio segundas,  desejem me sorte, desejem
  nos sorte, me desejem sorte, torçam por mim, festinha da escola, notas da escola, passei no vestibular, festa de
  anos, minha pequena, meu pequeno, minha gata, minha cadela, saldo negativo, entrevista de emprego, teletrabalho de
  pijama, tirei a carta, tirei a carteira`;

export const GERMAN_DOMESTIC = `
  kopfschmerzen, kopfweh, rückenschmerzen, rücken kaputt, zahnschmerzen, zahnweh, bauchweh, bauchschmerzen,
  halsschmerzen, halsweh, erkältet, magen darm, mandelentzündung, mittelohrentzündung, hexenschuss,
  ischias, weisheitszähne, wurzelbehandlung, erster zahn, fläschchen, schnuller, geboren heute, entbunden, babyparty,
  ich bin schwanger, wir sind verlobt, heiratsantrag, sie hat ja gesagt, er hat ja gesagt, ich habe ja gesagt,
  brautkleid, junggesellinnenabschied, junggesellenabschied, jahre verheiratet,  mein freund und ich,
  meine freundin und ich, haben uns getrennt, wir trennen uns, wieder single, mein schwarm, schwiegermutter,
  schwiegereltern, neues sofa, neue couch, neue wohnung, letzte kiste, letzter karton, umzugskisten, heute umzug, kein
  warmwasser, heizung kaputt, waschmaschine kaputt, kühlschrank kaputt, spülmaschine kaputt, auto kaputt, auto
  springt, platter reifen, reifen platt, knöllchen, ausgesperrt, schlüssel verloren, nachbar bohrt, nachbarn bohren,
  nachbar über, bohrmaschine, ikea regal, hausputz, bügeln, wäsche waschen, wäscheberg, abwasch, rasen mähen, lasagne
  verbrannt, kuchen misslungen, pizzaabend, mädelsabend, männerabend, sofaabend, feierabendbier, verkatert,
  dschungelcamp, gntm, letzte folge, spoilerfrei, muckibude, beintag, bauchtraining, kilo runter, kilo abgenommen,
  kilo zu viel, neue frisur, neuer haarschnitt, friseurtermin, neues kleid, wachsen lassen, noch drei wochen bis, tage
  bis zum urlaub, urlaubsmodus, koffer nicht gepackt, sonnenbrand, strandliege, bus verpasst, zug verpasst, handy
  verloren, handy kaputt, display kaputt, nicht geschlafen, kein auge zugetan,  
   mittagsschlaf, schlafanzug, unter der decke, schaumbad, keine lust, hasse montage, endlich freitag,
  drückt mir die daumen, drückt uns die daumen, wünscht mir glück, ballettaufführung, abi bestanden, führerschein
  bestanden, kindergeburtstag, meine kleine, mein kleiner, unsere kleine, unser kleiner, katzenklo, mein kater,
  homeoffice im pyjama`;

export const FRENCH_HOMELY = `
  toux, crève, kiné, dermato, plâtre, béquilles, poux, varicelle, premiers pas, nuit blanche, nuits blanches, biberon,
  poussette, échographie, accouché, accouchement, fiancés, fiancée, robe de mariée, saint valentin, séparés,
  célibataire, nouvelle cuisine, fuite d'eau, chauffe eau, bricolage, repassage, vaisselle, tondeuse, potager, soirée
  crêpes, cuite, top chef, star academy, the voice, playstation, fortnite, salle de sport, cardio, régime, coiffeur,
  coiffeuse, manucure, tatouage, camping, insomnie, pyjama, mon bébé, croquettes, litière, mon chat, mon chien, fin de
  mois, mon patron`;

export const SPANISH_HOMELY = `
  mocos, tos, resfriado, gastroenteritis, otitis, fisio, dermatólogo, muletas, piojos, varicela, primeros pasos,
  primera palabra, biberón, carrito, ecografía, dio a luz, vestido de novia, años juntos, mi chico, mi chica, soltera,
  cocina nueva, fuga de agua, calentador, multa de aparcamiento, taladro, bricolaje, ikea, limpieza general, plancha,
  colada, césped, noche de pelis, masterchef, netflix, playstation, fortnite, cardio, dieta, peluquería, uñas,
  depilación, tatuaje, canas, camping, insomnio, siesta, pijama, mi bebé, veterinario, pienso, mi gato, mi perro, mi
  jefe, mi jefa`;

export const PORTUGUESE_HOMELY = `
  perdi o autocarro,   tosse, gastroenterite, otite, fisioterapia, dermatologista, gesso, muletas, piolhos, varicela, catapora, primeiros
  passos, primeira palavra, biberão, mamadeira, ecografia, vestido de noiva, solteira, cozinha nova, casa nova, fuga
  de água, multa de estacionamento, furadeira, berbequim, bricolage, ikea, faxina, noite de filmes, masterchef,
  netflix, playstation, fortnite, dieta, cabeleireiro, unhas, depilação, tatuagem, cabelos brancos, insónia, insônia,
  sesta, pijama, festa da escola, meu bebé, meu bebê, veterinário, meu gato, meu cão, meu cachorro, meu chefe, minha
  chefe`;

export const GERMAN_HOMELY = `
  muskelkater,   schnupfen, husten, erkältung, bandscheibe, physio, hautarzt, gips, krücken, läuse, windpocken, erste schritte,
  ersten schritte, erstes wort, kinderwagen, ultraschall, verlobt, hochzeitstag, neue küche, umzug geschafft,
  wasserrohrbruch, rohrbruch, tüv, strafzettel, frühjahrsputz, kompost, filmabend, spieleabend, kater, tatort,
  netflix, ohne spoiler, playstation, fortnite, fitnessstudio, diät, friseur, maniküre, tattoo, graue haare, camping,
  schlaflos, schulaufführung, unser baby, tierarzt, meine katze, mein hund, gehaltserhöhung, mein chef, meine chefin,
  vorstellungsgespräch`;
