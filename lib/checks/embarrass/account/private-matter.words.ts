/** What private matters are made of, in en, fr, es, pt, de; pieces of regular expressions that read small and capital letters alike. Written for this project, 2026-11-22. */

/** One writer's; "our" is a mission's too. */
export const MY =
  "(?:my|mon|ma|mes|mis?|(?:[oa]s? )?(?:meus?|minhas?)|(?:ao|à) (?:meu|minha)|mein(?:e[nmrs]?)?)";
export const OUR = `(?:${MY}|our|notre|nos|nuestr[oa]s?|noss[oa]s?|unser(?:e[nmrs]?)?)`;
export const ELDERS =
  "mum|mummy|mom|dad|daddy|nana?|gran|granny|grandma|grandpa|granddad|maman|papa|mamie|papi|papy|mamá|papá|abuel[oa]|abuelit[oa]|mãe|pai|avó|avô|vovó|vovô|mama|oma|opa|mutti";
export const KIN = `${ELDERS}|wife|husband|sons?|daughters?|kids|mother|father|sister|brother|aunt|uncle|cousins?|niece|nephew|femme|mari|fils|fille|mère|père|sœur|frère|tante|oncle|neveu|nièce|mujer|espos[oa]|marido|hij[oa]s?|madre|padre|herman[oa]|tí[oa]|sobrin[oa]|mulher|filh[oa]s?|irmã|irmão|ti[oa]|sobrinh[oa]|frau|mann|sohn|tochter|kinder|mutter|vater|schwester|bruder|neffe|nichte|enfants|youngest|eldest|twins`;
export const GOODS =
  "(?:bikes?|bicycle|car|golf|sofa|couch|fridge|pram|cot|crib|mattress|washing machine|piano|motorbike|scooter|wardrobe|tyres|flat|apartment|room|studio|house|vélo|voiture|canapé|frigo|poussette|matelas|lave-linge|moto|appart\\p{L}*|studio|chambre|trois pièces|deux pièces|t[1-5]|coche|carro|bici\\p{L}*|sofá|nevera|cuna|colchón|lavadora|piso|departamento|apartamento|habitación|carrinho|geladeira|frigorífico|berço|colchão|quarto|auto|wagen|fahrrad|\\p{L}*rad|kinderwagen|kühlschrank|bett|matratze|waschmaschine|roller|\\p{L}*wohnung|wg-zimmer|zimmer|\\p{L}*sofa)";
export const RECENT =
  "(?:this morning|last night|yesterday|today|on \\p{Lu}\\p{L}+day|ce matin|cette nuit|hier|aujourd['’]hui|esta (?:mañana|madrugada|noche)|anoche|ayer|hoy|esta (?:manhã|noite|madrugada)|ontem|hoje|heute|gestern)";
export const DIED =
  "(?:died|passed away|nous a quittés|est (?:mort|morte|décédée?|partie?)|murió|falleció|ha (?:muerto|fallecido)|morreu|faleceu|partiu|gestorben|eingeschlafen|verstorben)";
export const EXAM =
  "(?:driving test|driving exam|bar exam|licence|permis(?: de conduire)?|concours d\\p{L}+|examen de conducir|carnet de conducir|oposici(?:ón|ones)|exame de condução|carta de condução|prova da oab|oab|vestibular|führerschein(?:prüfung)?)";
export const AILING =
  "(?:root canal|biopsy|mri|colonoscopy|wisdom tooth|chemo|dévitalisation|biopsie|irm|coloscopie|dent de sagesse|endodoncia|biopsia|muela del juicio|colonoscopia|biópsia|desvitalização|dente do siso|wurzelbehandlung|biopsie|darmspiegelung|weisheitszahn)";
/** Results and ordeals of one's own, no clinic's and no campaign's. */
export const UNDERGONE =
  "(?:done|over|survived|tomorrow|results?|hurts?|booked|terminée?|demain|faite?|résultats?|hecha|mañana|resultado\\p{L}*|feita|amanhã|überstanden|morgen|ergebnis\\p{L}*|geschafft|hinter mir)";
export const PRIVATE_PAGE =
  "(?:(?:my|this is my|from my|this) (?:own )?(?:private|personal) (?:account|page|profile)|(?:mon )?(?:compte|profil) (?:perso|personnel|privé)|mi (?:cuenta|perfil) (?:personal|privad[oa])|minha conta (?:pessoal|privada)|meu perfil (?:pessoal|privado)|mein(?:em|en)? (?:privaten?|persönlichen?) (?:account|konto|profil|seite))";
export const WRITING =
  "(?:posting|saying|writing|tweeting|sharing) (?:this|it)|j['’]écris (?:ça|ceci)|je (?:le dis|poste ça|publie ça)|(?:esto )?lo (?:cuento|digo|escribo|pongo)|escribo esto|escrevo isto|digo isto|publico isto|(?:ich )?(?:schreibe|sage|poste) (?:das|es|dies)";
export const FRANKLY =
  "(?:so i can|because|(?:so )?between (?:us|you)|off the record|donc|alors je|entre nous|así que|que aquí|porque|entre nosotros|por isso|aqui posso|entre nós|also|deshalb|daher|unter uns)";
export const REQUEST =
  "(?:(?:can|could|would) (?:some|any)(?:one|body)(?: please)?|any(?:one|body) (?:want|wants|free to|able to)|who (?:can|could|wants)(?: to)?|(?:quelqu['’]un|qui) (?:peut|pourrait|veut)|(?:alguien|quién) (?:puede|quiere|ayuda)|(?:alguém|quem) (?:pode|quer|ajuda|fica)|(?:kann|könnte|will) jemand|wer (?:kann|hilft|will|möchte))";
export const MINDING =
  "(?:feed|look after|mind|walk|babysit|water|garder|nourrir|promener|cuidar|alimentar|pasear|ficar com|passear|füttern|gießen|aufpassen|help carry|carry|porter)";
export const HOUSEHOLD =
  "(?:cats?|dogs?|puppy|dishwasher|boxes|plants|chats?|chien|plantes|cartons|gat[oa]s?|perr[oa]s?|plantas|cajas|cão|cadela|cachorr[oa]|caixas|katzen?|hunde?|pflanzen|kisten\\p{L}*|spülmaschine|lave-vaisselle|lavavajillas)";
export const IN_LAWS =
  "(?:(?:mother|father|parents)-in-law|in-laws|belle-mère|belle-maman|beau-père|beaux-parents|suegr[oa]s?|sogr[oa]s?|schwieger(?:mutter|vater|eltern))";
