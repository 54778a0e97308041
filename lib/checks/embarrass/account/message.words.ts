/**
 * What a message to one who is near is made of, folded, in en, fr, es, pt, de: each list in the order of its languages. Accents are
 * often left out where one types in a hurry, and are not needed. Written for this project from general knowledge of private messages,
 * 2026-11-22.
 */

/** One who speaks of himself. */
export const SELF = words(
  "i me my mine myself je j moi mon ma yo mi conmigo estoy tengo quiero voy eu meu minha comigo estou tenho quero vou ich mir mich mein meine",
);
/** One writer's own. */
export const MINE = words(
  "my mon ma mes mi mis meu minha meus minhas mein meine meinen meinem meiner meines",
);
/** His family's, and a mission's: before kin, pets and the household only. */
export const OURS = words(
  "our notre nos nuestro nuestra nosso nossa unser unsere unseren unserem unserer",
);
/** Kin, pets and the household. */
export const HOUSEHOLD = words(
  `wife husband hubby son sons daughter daughters kids kid eldest youngest twins mum mom dad mother father sister brother aunt uncle cousin niece nephew
  gran nan grandma grandpa grandson granddaughter girlfriend boyfriend fiancé fiancée ex crush flatmate roommate landlord landlady neighbour neighbours babysitter nanny cat dog puppy kitten hamster
  retriever labrador dachshund parrot flat apartment boiler fridge dishwasher sofá couch bed mattress wardrobe car bike pram cot
  femme mari fils fille filles garçons mère père sœur frère tante oncle cousine neveu nièce maman papa mamie papi copain copine colocataire proprio nounou chat chatte chien chienne
  appart appartement chambre frigo chaudière canapé lit voiture vélo poussette enfant bébé
  mujer esposa esposo marido hijo hija hijos madre padre mamá hermana hermano tía tío primo prima sobrino sobrina abuela abuelo suegra suegro novia novio casero vecino vecina perro perra gato gata
  piso casa nevera lavadora sofá cama coche carro bici moto nieto nieta mulher esposa filho filha filhos mãe pai irmã irmão avó avô sogra sogro namorado namorada neto neta cão cachorro cadela gatinha
  senhorio senhoria apartamento geladeira frigorífico frau mann sohn tochter kinder mutter vater schwester bruder oma opa enkel enkelin freundin freund vermieter nachbar nachbarn
  katze kater hund dackel wohnung kühlschrank spülmaschine heizung auto fahrrad kinderwagen schatz kleine kleiner kleinen`,
);
/** What one has on, in or about oneself. */
export const ABOUT_ONESELF = words(
  `head face hair back knee knees ankle wrist tooth teeth leg legs foot feet stomach arm phone laptop keys wallet charger umbrella suitcase headphones glasses inbox salary payslip shift boss bank birthday anniversary
  diet hangover gym weekend holiday holidays surgery operation diagnosis divorce wedding sunday saturday bedtime badge dress bus
  dos genou cheville dent jambe tête téléphone clés portefeuille parapluie valise patron chef boulot anniversaire régime vacances opération divorce mariage opticien coiffeur dentiste piano voisin voisins
  rodilla espalda muela pierna cabeza teléfono móvil llaves cartera maleta jefe jefa trabajo cumpleaños dieta resaca vacaciones boda divorcio equipo tortilla
  joelho costas dente perna cabeça celular telemóvel chaves carteira mala chefe trabalho aniversário dieta ressaca férias casamento divórcio carregador fato time salário
  knie rücken zahn bein kopf handy schlüssel geldbeutel koffer chef chefin geburtstag diät urlaub hochzeit scheidung sonnenbrille ladegerät kaution`,
);
/** Said to one who is near, two words at a time. */
export const NEAR = phrases(
  `call me,text me,ring me,tell me,tell him,tell her,tell dad,tell mum,tell no,tell nobody,lend me,fetch me,remind me,meet me,bring me,get me,send me,wait for,cover for,without me,kill me,you owe,you forgot,you looked,you left,you promised,you absolute,your mum,your mom,your dad,your place,
  your sister,your brother,your turn,did she,did he,did you,she say,he say,she said,he said,where are,need anything,same bar,same place,love you,miss you,i swear,see you,on me,from me,who has,who approved,so done,
  dis rien,rappelle moi,appelle moi,passe moi,attends moi,m ouvrir,je t,tu me,tu peux,tu passes,tu fais,tu viens,t es,t embrasse,ne le,dis pas,tu as,
  te dije,te lo,te cuento,te llamo,te espero,te juro,te quiero,te echo,me prestas,me pasas,me llamas,me traes,lo contarás,yo invito,ya saliste,pasa por,sabes lo,viste la,viste el,conmigo,
  liga me,me liga,avisa me,te esqueças,te conto,te ligo,te amo,te espero,me cobre,me espera,você esqueceu,você viu,queres que,onde estás,não acredito,não te,
  kannst du,hast du,bist du,kommst du,holst du,willst du,sag der,sag dem,ruf doch,ruf mich,ruf an,schreib mir,bring mir,melde dich,über dich,bei dir,bin gleich,bis gleich,bis später,ohne mich,rettet mich,fangt schon,stell schon,du wach,wir samstag`,
);
/** One who is near. */
export const THOU = words(
  "tu toi te ton ta tes tía tío oye dime contigo guapa guapo ti mana mano cara amiga amigo du dich dir dein deine deinen deinem deiner süsse mate bro sis babe dude hun xx xxx lol omg mdr ptdr stp bisous jaja jajaja jejeje kkk kkkk kkkkk rsrs haha hahaha ugh wtf nah ok yep boah puh ups na mensch",
);
/** Who in this room can help the writer. */
export const ASKS = phrases(
  `anyone recommend,anybody recommend,anyone know,anybody know,anyone have,anybody got,anyone got,anyone seen,quelqu un,qui connaît,alguien conoce,alguien sabe,alguien tiene,alguém conhece,alguém sabe,alguém viu,alguém tem,alguém me,kennt jemand,weiss jemand,hat jemand,kann jemand,je cherche,busco piso,busco un,procuro um,procuro uma,procuro casa,suche babysitter,suche wohnung,looking for,for sale,selling my,selling our,à vendre,je vends,se vende,verkaufe mein,reply here,message me,dm me,contactez moi,llámenme`,
);
/** Turns of a private life, in one word or two: they outweigh the office that they are told from. */
export const EVENTS = phrases(
  `to separate,we separated,have separated,separate ways,getting divorced,divorce papers,divorced,divorcing,got engaged,finally engaged,said yes,proposed to,she proposed,he proposed,got married,baby number,gave birth,due date,in labour,first tooth,been diagnosed,diagnosed with,on crutches,broke my,my surgery,knee surgery,
  my ex,hung over,hungover,so drunk,my diet,lost kilos,four kilos,pay me,owes me,owe me,my landlord,my deposit,our deposit,date night,first date,love you,miss you,te amo,te quiero,i quit,quitting this,hate my,hate this,my payslip,my salary,number plate,single again,anyone selling,our cot,
  nous separons,nous séparer,se sépare,se séparer,je divorce,on divorce,divorce prononcé,notre divorce,mon divorce,suis enceinte,est enceinte,attend notre,attendons notre,mes jumeaux,me marie,j accouche,accouché hier,gueule de,peux plus,opéré du,opérée du,nos fiançailles,t aime,mon ex,mon régime,ma grossesse,démissionne,j arrête,
  de casados,nos separamos,separarnos,nos divorciamos,mi divorcio,me divorcio,me caso,nos casamos,embarazada,estoy embarazada,me operaron,me operan,han operado,mi ex,gordita,mi vida,dejo el,mi dieta,mi suegra,mi resaca,renuncio a,mi casero,
  nos separamos,separar nos,divorciei me,meu divórcio,estou grávida,vou casar,casei,casamo nos,operado ao,operada ao,fui operado,fui operada,meu ex,minha ex,te amo,amo te,minha dieta,minha sogra,me demito,meu senhorio,
  uns getrennt,trennen uns,scheidung,geschieden,meine scheidung,bin schwanger,ist schwanger,verlobt,geheiratet,wir heiraten,liebe dich,kreuzbandriss,op gut,knie op,meine op,verkatert,ich kündige,gekündigt,mein ex,meine ex,mein vermieter,meine diät`,
);
/** Everybody's matters, which only add. */
export const HOMELY = words(
  `bro sis dinner lunch breakfast drinks sandwich shop oven sleep bin late tonight bar pub party boss meeting leave shift mechanic traffic single ladies
  dîner vin bière café cinéma film boulot chef réunion bureau resto fête demain soir malade badge parapluie
  pan copas fiesta jefe reunión dormir dormido sueño barato concierto jantar almoço dormi dormir chefe reunião recepção cena cenar
  wein kaffee kuchen nudeln abend geschlafen müde krank chefin termin samstag sonntag hunger party laden werkstatt plantão lavandaria apéro ronfle`,
);

/** The words of a list as they are spelt, and without their accents. */
function spellings(list: readonly string[]): ReadonlySet<string> {
  const bare = list.map((each) =>
    each.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe"),
  );
  return new Set([...list, ...bare]);
}

function words(list: string): ReadonlySet<string> {
  return spellings(list.trim().split(/\s+/u));
}

function phrases(list: string): ReadonlySet<string> {
  return spellings(list.split(",").map((each) => each.trim()));
}
