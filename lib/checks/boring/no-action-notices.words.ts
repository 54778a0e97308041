import type { Frames } from "./frame-finder";

/**
 * Notices that leave readers wishing to do something: a season of storms, a collection of coats, a deadline, a scholarship, a survey,
 * an alert in force, what many do not know. For this project from the habits of consular posts in the five languages, 2026-11-22.
 */
export const NOTICES: Frames = {
  en: [
    "(?:hurricane|cyclone|typhoon|monsoon|storm|tornado|avalanche|fire|wildfire|bushfire|flood|rainy|flu|mosquito|dengue|tick) season (?:(?:is|has|in \\p{L}+ (?:is|has)|officially|now) (?:\\p{L}+ ){0,2}?(?:begun|started|arrived|here|back|under ?way|approaching)|begins|starts|opens|runs|lasts)",
    "(?:(?:coat|clothes|clothing|food|toy|blanket|shoe) (?:collection|drive)|book drive)s?|(?:are|is) (?:\\p{L}+ )?collecting (?:\\p{L}+ ){0,2}(?:coats|clothes|clothing|toys|books|blankets|shoes|food)|(?:collection|drive) (?:of|for) (?:\\p{L}+ ){0,3}(?:coats|clothes|clothing|toys|blankets|shoes)",
    "deadline (?:for|to) [^.!?\\n]{0,50}?(?:appl\\p{L}+|regist\\p{L}+|ballots?|nominat\\p{L}+|scholarships?|entries|proposals|submi\\p{L}+|enrol\\p{L}*|vot\\p{L}+|renew\\p{L}*|grants?)[^.!?\\n]{0,50}? is",
    "(?:applications|registrations?|nominations|entries|submissions|enrolment) (?:(?:for|to|from) [^.!?\\n]{2,50}? )?(?:closes?|ends?|(?:are|is) (?:welcome|accepted)) (?:on|in|until|till|by|at|tomorrow|today|\\p{L}+day)",
    "(?:scholarships?|fellowships?|bursar(?:y|ies)) (?:now )?(?:awaits?|covers?|pays?)",
    "(?:embassy|consulate|ministry) is (?:now )?offering (?:\\p{L}+ ){0,3}(?:scholarships?|grants?|courses?|internships?|fellowships?)",
    "(?:survey|questionnaire|consultation) (?:(?:on|of|about|for|among) [^.!?\\n]{3,50}? )?(?:is|runs|stays|remains) (?:(?:now|still|running|live|open) )*(?:online|open|running|live|until|till)|launched (?:an?|our|the) (?:\\p{L}+ ){0,2}(?:survey|questionnaire)",
    "(?:weather|storm|heat|travel|tsunami|flood|cyclone|hurricane|typhoon|raid|fire|avalanche|red|orange|amber|boil[- ]water|evacuation|security) (?:alerts?|warnings?|notices?|orders?) (?:[\\p{L}-]+ ){0,8}?(?:in force|in effect|in place|issued|raised|extended)",
    "(?:citizens|nationals|travell?ers|visitors|tourists|students|parents|families|companies|businesses|voters|workers)(?: [\\p{L}]+){0,5}? (?:(?:are|is) (?:still )?(?:unaware|not aware)|(?:do not|don't) (?:yet )?know) [^.!?\\n]{0,60}?(?:can|may|must|needs?|have to|required?|rights?|entitled|warnings?|means?|eligible|valid|free|apply)",
    "(?:passports?|visas?|licen[cs]es?|certificates?|births|ballots?|id cards?|permits?) (?:\\p{L}+ ){0,4}?(?:can|may|must|should) (?:now |again |also )?be (?:renewed|collected|requested|registered|ordered|cast|picked up)",
    "volunteers? (?:for [^.!?\\n]{3,40}? )?(?:are |is )?(?:still )?(?:wanted|needed|sought)",
    "have (?:\\p{L}+|\\p{N}+) (?:days|weeks|months|years?) to (?:register|apply|renew|vote|appeal|claim|submit)",
  ],
  fr: [
    "saison des (?:cyclones|ouragans|pluies|typhons|tempêtes|incendies|feux|avalanches|moustiques)(?: [\\p{L}'-]+){0,3}? (?:commencé|commence|débute|débuté|arrive|arrivée|dure|approche|ouverte|là)",
    "collecte (?:de |d')(?:manteaux|vêtements|jouets|livres|vivres|nourriture|couvertures|fournitures|chaussures|dons)",
    "(?:date limite|délai) (?:d'inscription|de candidature|de dépôt|pour) ?[^.!?\\n]{0,60}? (?:est|sont|reste)|(?:candidatures|inscriptions)(?: [\\p{L}'-]+){0,6}? (?:se terminent|se clôturent|prennent fin|ferment|closent)",
    "bourses? (?:[\\p{L}'-]+ ){0,3}?(?:attend(?:ent)?|finance(?:nt)?|couvre(?:nt)?)",
    "(?:enquête|sondage|consultation|questionnaire) (?:(?:sur|auprès|des?) [^.!?\\n]{3,50}? )?(?:est|reste) (?:[\\p{L}'-]+ )?(?:en ligne|disponible)",
    "(?:alerte|vigilance) (?:rouge|orange|jaune|météo|cyclonique|tsunami|aux? \\p{L}+) [^.!?\\n]{0,30}?(?:en vigueur|émise|déclenchée|activée)",
    "(?:compatriotes|français|ressortissants|citoyens|voyageurs|visiteurs|touristes|étudiants|parents)(?: [\\p{L}'-]+){0,4}? (?:ignorent|ne savent pas) [^.!?\\n]{0,60}?(?:peu[tv]\\p{L}*|droits?|doi\\p{L}+|faut|signifi\\p{L}+|gratuit\\p{L}*)",
    "(?:passeports?|visas?|actes?|permis) (?:[\\p{L}'-]+ ){0,4}?peu(?:ven)?t être (?:renouvel|retir|demand|dépos)\\p{L}+|(?:bénévoles|volontaires) (?:sont )?recherchée?s",
  ],
  es: [
    "(?:comenzó|empezó|comienza|empieza|comenzado|empezado|iniciado|llegado|inicia) la temporada de (?:huracanes|ciclones|lluvias|incendios|tifones|tormentas|gripe)",
    "temporada de (?:huracanes|ciclones|lluvias|incendios|tifones|tormentas|gripe)(?: \\p{L}+){0,2}? (?:comenzó|empezó|comienza|empieza|comenzado|empezado|llegado|está aquí)",
    "(?:colecta|recogida|recolección) de (?:abrigos|ropa|juguetes|libros|alimentos|mantas|zapatos|víveres|útiles)",
    "plazo (?:para|de) [^.!?\\n]{3,60}? (?:termina|vence|finaliza|cierra|acaba|concluye)",
    "becas? (?:\\p{L}+ ){0,3}?(?:esperan?|cubren?|financian?)",
    "(?:encuesta|cuestionario) (?:(?:sobre|a|de|para) [^.!?\\n]{3,50}? )?(?:está|estará|sigue) (?:\\p{L}+ )?(?:disponible|abiert[oa]|en línea|en marcha)",
    "alerta (?:roja|naranja|amarilla|meteorológica|de \\p{L}+|por \\p{L}+) [^.!?\\n]{0,40}?(?:en vigor|vigente|emitida|activada|declarada)|(?:en vigor|emitido|activado|declarado) (?:una|la) alerta",
    "(?:compatriotas|ciudadan[oa]s|connacionales|viajeros|turistas|estudiantes|residentes|españoles|padres)(?: \\p{L}+){0,4}? (?:no saben|desconocen|ignoran) [^.!?\\n]{0,60}?(?:pued\\p{L}+|deb\\p{L}+|derechos?|significan?|gratuit\\p{L}*)",
    "(?:pasaportes?|visados?|visas?|partidas?) (?:\\p{L}+ ){0,4}?pueden? (?:renov|recog|solicit|tramit)arse|se buscan voluntari[oa]s",
  ],
  de: [
    "(?:hurrikan|zyklon|taifun|monsun|sturm|brand|regen|lawinen|grippe|zecken)-?saison (?:\\p{L}+ ){0,5}?(?:begonnen|beginnt|läuft|da|gestartet|dauert)",
    "(?:kleider|mantel|spielzeug|lebensmittel|decken|bücher)sammlung|sammlung (?:von |für )(?:\\p{L}+ )?\\p{L}*(?:mänteln?|kleidung|spielzeug|decken|lebensmitteln?)|wir sammeln (?:\\p{L}+ ){0,2}\\p{L}*(?:mäntel|kleidung|spielzeug|decken|lebensmittel)",
    "\\p{L}*frist (?:für|zur) [^.!?\\n]{3,60}? (?:endet|läuft)",
    "(?:umfrage|befragung) (?:[\\p{L}-]+ ){0,6}?(?:läuft|online|gestartet)",
    "(?:gilt|gelten) (?:[\\p{L}-]+ ){0,5}?\\p{L}*warnung\\p{L}*|(?:unwetter|hochwasser|sturm|hitze|tsunami)warnung(?:en)? (?:[\\p{L}-]+ ){0,4}?(?:gilt|gelten|ausgegeben)",
    "(?:landsleute|deutsche|reisende|studierende|staatsangehörige|eltern|bürger\\p{L}*)(?: \\p{L}+){0,4}? wissen (?:\\p{L}+ ){0,3}?nicht[^.!?\\n]{0,60}",
    "(?:\\p{L}*pässe|\\p{L}*visa|\\p{L}*ausweise?) können (?:\\p{L}+ ){0,4}?(?:beantragt|verlängert|abgeholt)|freiwillige (?:\\p{L}+ ){0,5}?gesucht",
  ],
  pt: [
    "(?:começou|começa|chegou|arrancou|arranca) (?:\\p{L}+ )?a (?:época|temporada) d[aeo]s? (?:ciclones|furacões|chuvas|incêndios|fogos)|(?:época|temporada) d[aeo]s? (?:ciclones|furacões|chuvas|incêndios|fogos) (?:\\p{L}+ ){0,3}?(?:começou|começa|chegou|dura)",
    "(?:recolha|arrecadação) de (?:casacos|roupas?|agasalhos|brinquedos|alimentos|livros|cobertores|mantimentos)",
    "prazo (?:para|de|d[ao]s?) [^.!?\\n]{3,60}? (?:termina|acaba|encerra)",
    "bolsas? (?:\\p{L}+ ){0,3}?(?:esperam?|cobrem?|financiam?)",
    "(?:inquérito|questionário) (?:(?:sobre|a|aos) [^.!?\\n]{3,50}? )?(?:está|estará|decorre) (?:\\p{L}+ )?(?:online|disponível|aberto|em linha|até)",
    "em vigor (?:um|o) (?:alerta|aviso)|(?:alerta|aviso) (?:vermelho|laranja|amarelo|meteorológico|de \\p{L}+) [^.!?\\n]{0,40}?(?:em vigor|emitido|ativado)",
    "(?:portugueses|brasileiros|cidadãos|viajantes|turistas|estudantes|compatriotas|residentes)(?: \\p{L}+){0,4}? (?:não sabem|desconhecem|ignoram) [^.!?\\n]{0,60}?(?:pod\\p{L}+|dev\\p{L}+|direitos?|significam?|gratuit\\p{L}*)",
    "(?:passaportes?|vistos?|certidões) (?:\\p{L}+ ){0,4}?podem? ser (?:renovad|levantad|pedid|solicitad)[oa]s?|procuram-se voluntári[oa]s",
  ],
};
