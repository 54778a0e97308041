import type { Frames } from "./frame-finder";

/**
 * What turns a person away without an answer: to a website that is not linked, to an office without a name, to an account that
 * does not deal with it, to a position that is known. For this project from the habits of official accounts' replies in the five
 * languages, in our own words, 2026-11-22.
 */
export const TURNS_AWAY: Frames = {
  en: [
    "(?:information|details|answers?)(?: \\p{L}+){0,4}? (?:(?:can|may) be found|(?:is|are)(?: \\p{L}+)?(?: available| found| posted)?) (?:on|at|in) (?:our|the) (?:\\p{L}+ ){0,3}?(?:web ?site|site|web ?pages?|homepage|portal|press release|statement)",
    "(?:visit|see|consult|check|refer to|go to|look at) (?:the |our )(?:\\p{L}+ ){0,5}?(?:web ?site|site|homepage|portal|faqs?)(?! under)",
    "(?:this|our) (?:account|page|profile|channel|feed|inbox) (?:is not|isn't|does not|doesn't|cannot|can't|only|serves|shares|is (?:for|meant))",
    "(?:do|does|can|are|is|were)(?: ?not|n't) (?:\\p{L}+ (?:position )?to )?(?:answer|comment|respond|reply|deal|handle|discuss)(?: \\p{L}+){0,3}? (?:individual|specific|personal|private|single|such|these) \\p{L}+",
    "(?:outside|beyond) (?:of )?(?:our|the \\p{L}+'s) (?:competence|remit|mandate|responsibility|jurisdiction)|(?:is|are)(?: not|n't) (?:our|the \\p{L}+'s|(?:with)?in our|under our|part of our) (?:responsibility|competence|remit|job|business|mandate|jurisdiction)",
    "(?:position|stance|policy)(?: \\p{L}+){0,4}? (?:is|remains|has been) (?:\\p{L}+ )?(?:well[- ]known|clear|unchanged|the same|public)|(?:everything|all)(?: has| is)? (?:already )?(?:been )?said",
    "your (?:message|request|query|question|e-?mail|case|complaint|enquiry|inquiry) (?:has been|was|is being|will be) (?:\\p{L}+ )?(?:received|registered|logged|recorded|processed|handled|examined|considered|reviewed|shared|passed|forwarded)",
    "(?:kindly|please|you (?:should|may|can|must|need to)) (?:contact|address|approach|write to|turn to|call) (?:the|your|our) (?:\\p{L}+ ){0,2}(?:section|department|office|authorit(?:y|ies)|ministry|embassy|consulate|services?|team)(?= directly|\\s*(?:[.!?\\n]|$))",
    "(?:value|welcome|appreciate) your (?:feedback|opinion|input|interest|comments?|views?|concerns?|suggestions?)",
    "(?:will|shall|'ll|have|has) (?:\\p{L}+ )?(?:forward(?:ed)?|pass(?:ed)?|transmit(?:ted)?) (?:it|this|them|these|your \\p{L}+) (?:on )?to",
    "(?:work(?:ing)?|doing (?:our best|everything|our utmost)) (?:\\p{L}+ )?to (?:serve|help|assist|improve|support|resolve|provide)|a wide (?:range|variety) of (?:activities|services|programmes|initiatives)",
  ],
  fr: [
    "informations?(?: \\p{L}+){0,3}? (?:sont|figurent|se trouvent|est)(?: \\p{L}+)? (?:sur|dans) (?:notre|le|nos) (?:\\p{L}+ ){0,2}?(?:site|page|portail|communiqué)",
    "(?:consulter|visiter|consultez|visitez|voir|vous (?:reporter|référer) (?:à|au)) (?:notre |le |la )?(?:\\p{L}+ )?(?:site|page|portail|foire aux questions)",
    "(?:cette|notre|ce) (?:page|compte|profil|canal|messagerie) (?:n'\\p{L}+|ne|a pour|est (?:dédiée?|réservée?))",
    "(?:ne relève pas|hors|n'est pas (?:de|du ressort)|ne relèvent pas) (?:de )?(?:notre|nos|la|l')? ?(?:compétences?|ressort|responsabilité|mandat)",
    "(?:demande|message|courriel|question|dossier|remarque) (?:a (?:bien )?été|sera|est en cours de) (?:\\p{L}+ )?(?:enregistrée?|reçue?|transmise?|traitée?|prise? en compte|traitement)",
    "(?:ne pouvons|ne sommes pas en mesure|ne répondons|ne pouvons pas)(?: pas)?(?: de)?(?: \\p{L}+){0,2} (?:aux|à des|les|des) (?:demandes|questions|cas) (?:individuel|particuli)\\p{L}+",
    "(?:notre|la) position (?:\\p{L}+ ){0,3}?est (?:connue|claire|inchangée|constante)|(?:bonne )?note de (?:votre|vos)",
  ],
  es: [
    "información(?: \\p{L}+){0,3}? (?:está|se encuentra|figura|puede encontrarse)(?: \\p{L}+)? en (?:nuestr[oa]|el|la) (?:página|web|sitio|portal|comunicado)",
    "(?:visit(?:ar|e)|consult(?:ar|e)|ingresar a|acceder a|diríjase a|revis(?:ar|e)) (?:nuestr[oa] |el |la )(?:\\p{L}+ )?(?:página|web|sitio|portal)",
    "(?:est[ae]|nuestr[oa]) (?:cuenta|página|perfil|canal|red) (?:no|es|comparte|está destinad[oa]|tiene (?:como|por))",
    "no es (?:de )?(?:nuestra )?(?:competencia|responsabilidad)(?: de (?:la embajada|el consulado|este consulado|esta embajada)|l consulado)?|no nos (?:compete|corresponde)",
    "(?:solicitud|mensaje|consulta|petición|caso|comentario) (?:ha sido|fue|será|está siendo) (?:\\p{L}+ )?(?:recibid|registrad|remitid|atendid|trasladad|enviad|derivad|procesad)[oa]",
    "(?:valoramos|apreciamos|agradecemos) (?:mucho |enormemente )?(?:su|tu) (?:opinión|comentario|interés|mensaje|participación)",
    "(?:nuestra|la) (?:posición|postura) (?:\\p{L}+ ){0,3}?es (?:conocida|clara|la misma)|no (?:podemos|atendemos|respondemos|comentamos)(?: \\p{L}+){0,2}? (?:casos|consultas|preguntas|solicitudes) (?:particulares|individuales|concretos|personales)",
  ],
  de: [
    "informationen(?: \\p{L}+){0,4}? (?:auf|unter|in) (?:unserer|der|unserem) (?:\\p{L}+ )?(?:web-?(?:seite|site)|homepage|internetseite|seite|portal|pressemitteilung)",
    "(?:informieren|besuchen|schauen|konsultieren|beachten|nutzen) sie(?: sich)?(?: bitte)? (?:auf )?(?:unsere[nr]?|die|der) (?:\\p{L}+ )?(?:web-?(?:seite|site)|homepage|internetseite|faqs?)",
    "sind wir (?:leider )?nicht (?:zuständig|verantwortlich)|(?:fällt|liegt) (?:leider )?nicht in unsere\\p{L}* (?:zuständigkeit|verantwortung|aufgabenbereich)|nicht unsere (?:zuständigkeit|aufgabe)",
    "keine (?:einzel(?:anfragen|fälle)|individuellen (?:anfragen|fragen)|einzelnen (?:anfragen|fragen))|diese[rs]? (?:konto|account|seite|kanal|profil) (?:dient|ist nicht|beantwortet|kann nicht)",
    "(?:ihr|ihre|dein|deine) (?:anliegen|nachricht|anfrage|hinweis|meinung|kommentar) (?:ist (?:uns )?(?:wichtig|eingegangen)|wurde|wird|haben wir)|haben (?:wir )?ihr(?:e|en)? (?:anliegen|anfrage|hinweis) (?:aufgenommen|registriert|vermerkt|erhalten|weitergeleitet)",
    "(?:unsere|die) (?:haltung|position) (?:\\p{L}+ ){0,3}?ist (?:bekannt|klar|unverändert)",
  ],
  pt: [
    "informaç(?:ão|ões)(?: \\p{L}+){0,3}? (?:est[áã]o?|encontra[m]?-se)(?: \\p{L}+)? (?:no|na|em) (?:noss[oa] |site |página |portal )(?:site|página|portal|sítio)?",
    "(?:consult(?:e|ar)|visit(?:e|ar)|aced(?:a|er) a|vej[a]) (?:por favor )?(?:o |a )?(?:noss[oa] )?(?:\\p{L}+ )?(?:site|página|portal|sítio)",
    "(?:est[ae]|noss[oa]) (?:conta|página|perfil|canal) (?:não|destina-se|partilha|serve|é)",
    "não é (?:d?a )?(?:nossa )?(?:competência|responsabilidade)(?: d[ao] \\p{L}+)?|não nos (?:compete|cabe)",
    "(?:mensagem|pedido|solicitação|questão|comentário) (?:foi|será|está a ser) (?:\\p{L}+ )?(?:recebid|registad|encaminhad|tratad|analisad|enviad|transmitid)[oa]",
    "(?:registamos|registámos|agradecemos|valorizamos|apreciamos) (?:muito )?(?:o |a )?(?:seu|sua|teu|tua) (?:comentário|opinião|contact[o]|contato|interesse|mensagem|questão)",
  ],
};
