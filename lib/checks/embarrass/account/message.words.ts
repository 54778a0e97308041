import { wordSet } from "@/lib/checks/word-set";

/**
 * What a message to one who is near is made of, folded, in en, fr, es, pt, de. Written for this project from general knowledge of
 * private messages, 2026-11-22.
 */

/** One who speaks of himself. */
export const SELF = wordSet(
  "i me my mine myself je j moi mon ma yo mi conmigo estoy tengo quiero voy eu meu minha comigo estou tenho quero vou ich mir mich mein meine",
);
/** One writer's own. */
export const MINE = wordSet(
  "my mon ma mes mi mis meu minha meus minhas mein meine meinen meinem meiner meines",
);
/** His family's, and a mission's: before kin, pets and the household only. */
export const OURS = wordSet(
  "our notre nos nuestro nuestra nosso nossa unser unsere unseren unserem unserer",
);
/** Kin, pets and the household. */
export const HOUSEHOLD = wordSet(
  `wife husband hubby son sons daughter daughters kids kid eldest youngest twins mum mom dad mother father sister brother aunt uncle cousin niece nephew
  gran nan grandma grandpa grandson granddaughter girlfriend boyfriend fiance fiancee ex crush flatmate roommate landlord landlady neighbour neighbours babysitter nanny cat dog puppy kitten hamster
  retriever labrador dachshund parrot flat apartment boiler fridge dishwasher sofa couch bed mattress wardrobe car bike pram cot
  femme mari fils fille filles garcons mere pere soeur frere tante oncle cousine neveu niece maman papa mamie papi copain copine colocataire proprio nounou chat chatte chien chienne
  appart appartement chambre frigo chaudiere canape lit voiture velo poussette enfant bebe   
  mujer esposa esposo marido hijo hija hijos madre padre mama hermana hermano tia tio primo prima sobrino sobrina abuela abuelo suegra suegro novia novio casero vecino vecina perro perra gato gata
  piso casa nevera lavadora sofa cama coche carro bici moto nieto nieta mulher esposa filho filha filhos mae pai irma irmao avo sogra sogro namorado namorada neto neta cao cachorro cadela gatinha
  senhorio senhoria apartamento geladeira frigorifico frau mann sohn tochter kinder mutter vater schwester bruder oma opa enkel enkelin freundin freund vermieter nachbar nachbarn
  katze kater hund dackel wohnung kuhlschrank spulmaschine heizung auto fahrrad kinderwagen schatz kleine kleiner kleinen`,
);
/** What one has on, in or about oneself. */
export const ABOUT_ONESELF = wordSet(
  `head face hair back knee knees ankle wrist tooth teeth leg legs foot feet stomach arm phone laptop keys wallet charger umbrella suitcase headphones glasses inbox salary payslip shift boss bank birthday anniversary
  diet hangover gym weekend holiday holidays surgery operation diagnosis divorce wedding sunday saturday bedtime badge dress bus
  dos genou cheville dent jambe tete telephone cles portefeuille parapluie valise patron chef boulot anniversaire regime vacances operation divorce mariage opticien coiffeur dentiste piano voisin voisins
  rodilla espalda muela pierna cabeza telefono movil llaves cartera maleta jefe jefa trabajo cumpleanos dieta resaca vacaciones boda divorcio equipo tortilla
  joelho costas dente perna cabeca celular telemovel chaves carteira mala chefe trabalho aniversario dieta ressaca ferias casamento divorcio carregador fato time salario
  knie rucken zahn bein kopf handy schlussel geldbeutel koffer chef chefin geburtstag diat urlaub hochzeit scheidung sonnenbrille ladegerat kaution`,
);
/** Said to one who is near, two words at a time. */
export const NEAR: ReadonlySet<string> = new Set(
  `call me,text me,ring me,tell me,tell him,tell her,tell dad,tell mum,tell no,tell nobody,lend me,fetch me,remind me,meet me,bring me,get me,send me,wait for,cover for,without me,kill me,you owe,you forgot,you looked,you left,you promised,you absolute,your mum,your mom,your dad,your place,
  your sister,your brother,your turn,did she,did he,did you,she say,he say,she said,he said,where are,need anything,same bar,same place,love you,miss you,i swear,see you,on me,from me,who has,who approved,so done,
  dis rien,rappelle moi,appelle moi,passe moi,attends moi,m ouvrir,je t,tu me,tu peux,tu passes,tu fais,tu viens,t es,t embrasse,ne le,dis pas,tu as,
  te dije,te lo,te cuento,te llamo,te espero,te juro,te quiero,te echo,me prestas,me pasas,me llamas,me traes,lo contaras,yo invito,ya saliste,pasa por,sabes lo,viste la,viste el,conmigo,
  liga me,me liga,avisa me,te esquecas,te conto,te ligo,te amo,te espero,me cobre,me espera,voce esqueceu,voce viu,queres que,onde estas,nao acredito,nao te,
  kannst du,hast du,bist du,kommst du,holst du,willst du,sag der,sag dem,ruf doch,ruf mich,ruf an,schreib mir,bring mir,melde dich,uber dich,bei dir,bin gleich,bis gleich,bis spater,ohne mich,rettet mich,fangt schon,stell schon,du wach,wir samstag`
    .split(",")
    .map((each) => each.trim()),
);
/** One who is near. */
export const THOU = wordSet(
  "tu toi te ton ta tes tia tio oye dime contigo guapa guapo ti mana mano cara amiga amigo du dich dir dein deine deinen deinem deiner susse mate bro sis babe dude hun xx xxx lol omg mdr ptdr stp bisous jaja jajaja jejeje kkk kkkk kkkkk rsrs haha hahaha ugh wtf nah ok yep boah puh ups na mensch",
);
/** Who in this room can help the writer. */
export const ASKS: ReadonlySet<string> = new Set(
  `anyone recommend,anybody recommend,anyone know,anybody know,anyone have,anybody got,anyone got,anyone seen,quelqu un,qui connait,alguien conoce,alguien sabe,alguien tiene,alguem conhece,alguem sabe,alguem viu,alguem tem,alguem me,kennt jemand,weiß jemand,weiss jemand,hat jemand,kann jemand,je cherche,busco piso,busco un,procuro um,procuro uma,procuro casa,suche babysitter,suche wohnung,looking for,for sale,selling my,selling our,a vendre,je vends,se vende,verkaufe mein,reply here,message me,dm me,contactez moi,llamenme`
    .split(",")
    .map((each) => each.trim()),
);
/** Turns of a private life, in one word or two: they outweigh the office that they are told from. */
export const EVENTS: ReadonlySet<string> = new Set(
  `to separate,we separated,have separated,separate ways,getting divorced,divorce papers,divorced,divorcing,got engaged,finally engaged,said yes,proposed to,she proposed,he proposed,got married,baby number,gave birth,due date,in labour,first tooth,been diagnosed,diagnosed with,on crutches,broke my,my surgery,knee surgery,
  my ex,hung over,hungover,so drunk,my diet,lost kilos,four kilos,pay me,owes me,owe me,my landlord,my deposit,our deposit,date night,first date,love you,miss you,te amo,te quiero,i quit,quitting this,hate my,hate this,my payslip,my salary,number plate,single again,anyone selling,our cot,
  nous separons,nous separer,se separe,se separer,je divorce,on divorce,divorce prononce,notre divorce,mon divorce,suis enceinte,est enceinte,attend notre,attendons notre,mes jumeaux,me marie,j accouche,accouche hier,gueule de,peux plus,opere du,operee du,nos fiancailles,t aime,mon ex,mon regime,ma grossesse,demissionne,j arrete,
  de casados,nos separamos,separarnos,nos divorciamos,mi divorcio,me divorcio,me caso,nos casamos,embarazada,estoy embarazada,me operaron,me operan,han operado,mi ex,gordita,mi vida,dejo el,mi dieta,mi suegra,mi resaca,renuncio a,mi casero,
  nos separamos,separar nos,divorciei me,meu divorcio,estou gravida,vou casar,casei,casamo nos,operado ao,operada ao,fui operado,fui operada,meu ex,minha ex,te amo,amo te,minha dieta,minha sogra,me demito,meu senhorio,
  uns getrennt,trennen uns,scheidung,geschieden,meine scheidung,bin schwanger,ist schwanger,verlobt,geheiratet,wir heiraten,liebe dich,kreuzbandriss,op gut,knie op,meine op,verkatert,ich kundige,gekundigt,mein ex,meine ex,mein vermieter,meine diat`
    .split(",")
    .map((each) => each.trim()),
);
/** Everybody's matters, which only add. */
export const HOMELY = wordSet(
  `bro sis dinner lunch breakfast drinks sandwich shop oven sleep bin late tonight bar pub party boss meeting leave shift mechanic traffic single ladies
  diner vin biere cafe cinema film boulot chef reunion bureau rendez resto fete demain soir malade badge parapluie
  pan copas fiesta jefe reunion dormir dormido sueno barato concierto jantar almoco dormi dormir chefe reuniao recepcao cena cenar
  wein kaffee kuchen nudeln abend geschlafen mude krank chefin termin samstag sonntag hunger party laden werkstatt plantao lavandaria apero ronfle`,
);
