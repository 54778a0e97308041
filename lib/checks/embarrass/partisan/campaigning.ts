import { anyLanguageRules, NAME, PARTY, type PartisanRule, TITLE } from "./rules";

/**
 * A person or a question on the ballot, alike in five languages: who should win and who must not, yes or no in a referendum, and
 * what the opposition is said to lack. Written for this project from campaign talk, 2026-11-22.
 */

const FOR_THE_COUNTRY =
  "(?= (?:for|pour|para|für) (?:this|our|the|my|ce|notre|le|este|esta|nuestr[oa]|el|la|o|a|noss[oa]|dieses|unser|das) (?:country|nation|people|city|region|pays|peuple|région|país|pueblo|ciudad|povo|cidade|Land|Volk))";
const CLEARLY =
  "(?:clearly|simply|by far|obviously|easily|clairement|de loin|sans (?:aucun )?doute|sin duda|de lejos|claramente|de longe|sem dúvida|mit Abstand|klar|eindeutig|ganz klar|einfach),?";
const BETTER =
  "(?:the|le|la|el|l[ao]|o|a|die|der) (?:better|best|right|only|meilleure?|bonne?|seule?|mejor|única?|melhor|certa|bessere|beste|richtige|einzige) (?:choice|option|candidate|man|woman|choix|candidate?|opción|candidat[oa]|escolha|opção|Wahl|Kandidat(?:in)?)";
const ROUND =
  "(?:run-?off|elections?(?!\\p{L})|second round|presidency|second tour|premier tour|présidentielle|segunda vuelta|balotaje|elecciones|comicios|segunda volta|segundo turno|eleições|Stichwahl|Wahl(?!\\p{L})|Wahlen)";
const YES_OR_NO =
  "(?:YES|[Yy]es|NO|[Nn]o|OUI|[Oo]ui|NON|[Nn]on|S[IÍ]|[Ss]í|SIM|[Ss]im|NÃO|[Nn]ão|JA|Ja|NEIN|Nein)";
const QUESTION =
  "(?:initiative|referendum|référendum|referéndum|referendo|plebiscito?|consulta|amendment|Initiative|Referendum|Vorlage|Volksabstimmung)";
const CONGRATULATED =
  "(?<!(?:[Ff][ée]l|[Pp]arab|[Gg]ratul|[Cc]ongrat|[Dd]a |[Dd]e |[Ll]a )[^.!?]{0,60})";

export const CAMPAIGN_RULES: readonly PartisanRule[] = anyLanguageRules(
  [
    "anyone anybody importe tout cualquiera todo qualquer tudo & but sauf menos",
    `(?:[Aa]ny(?:one|body) but|[Tt]out sauf|[Nn]['’]importe qui,? sauf|[Cc]ualquiera,? menos|[Tt]odo menos|[Qq]ualquer uma?,? menos|[Tt]udo menos) ${NAME}(?=[.!]|$| (?:on|dimanche|el|no) \\p{L}+)`,
  ],
  [
    "alle alles jeder & nicht außer",
    `(?:[Aa]lle|[Aa]lles|[Jj]eder),? (?:(?:nur|bloß) nicht|außer) ${NAME}(?=[.!]|$)`,
    "election",
  ],
  [
    "choice option candidate man woman choix candidat opción escolha opção wahl kandidat",
    `${NAME},? (?:is|was|est|es|é|ist|wäre|serait|sería|seria|has been) (?:${CLEARLY} ${BETTER}${FOR_THE_COUNTRY}|${CLEARLY} ${BETTER.replace("|man|woman", "")})`,
  ],
  [
    "say vote votez dites voten vota digan digam votem votad stimmt sagt stimmen & initiative referend référend referénd plebisc consulta vorlage volksabst",
    `(?:[Ss]ay|[Vv]ote|[Vv]otez|[Dd]ites|[Vv]oten|[Vv]otad|[Vv]ota|[Dd]igan|[Dd]igamos|[Vv]otem|[Dd]igam|[Ss]timmt|[Ss]timmen Sie|[Ss]agt)(?: [^!?]{0,25}?)? ${YES_OR_NO}(?= (?:to|in|on|at|à|au|al?|en|ao|no|na|zu[mr]?|bei|beim)(?!\\p{L})[^.!?]{0,25}${QUESTION})`,
  ],
  [
    "opposition oposición oposição & no neither ni pas aucun aucune tiene tem hat",
    "(?:[Tt]he |[Ll]['’]|[Ll]a |[Aa] |[Dd]ie )(?:opposition|oposición|oposição|Opposition)(?: [^.!?,]{0,25}?)? (?:ha(?:s|ve) (?:no|neither)|n['’]a (?:ni|pas de|aucune?)|no tiene(?: ni)?|não tem(?: nem)?|hat (?:keinen?|weder)) (?:\\p{L}+ )?(?:plans?|ideas?|shame|numbers|spine|clue|decency|leader|programme|pudeur|honte|idées?|projet|vergüenza|programa|plano|vergonha|ideias|Plan|Anstand|Ideen|Scham|Ahnung)(?!\\p{L}| (?:to|for|of|de|pour|para|zum?|von|für)(?!\\p{L}))",
  ],
  [
    "favorit favori pick choice candidat kandidat cheval & run runoff election second presid présid premier segund balotaje eleccion comicios elei stichwahl wahl",
    `(?:[Mm]y|[Oo]ur|[Mm]on|[Mm]a|[Mm]i|(?:[AaOo] )?[Mm](?:eu|inha)|[Mm]eine?) (?:pick|choice|candidate?|candidat[oa]|favorit[oae]?|favori|Favorit(?:in)?|Kandidat(?:in)?)(?= [^.!?]{0,30}?${ROUND})`,
  ],
  [
    "président présidente presidente presidenta prefeito prefeita alcalde alcaldesa maire kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin",
    `${CONGRATULATED}${NAME} (?:présidente?|presidente|presidenta|prefeit[oa]|alcalde(?:sa)?|maire|Kanzler(?:in)?|Präsident(?:in)?|Bürgermeister(?:in)?)(?=\\s?!)`,
  ],
  [
    "government gouvernement gobierno governo regierung",
    "(?:[Tt]ime (?:for|to change)|[Tt]emps de changer|[Hh]ora de (?:cambiar|mudar)|[Zz]eit für) (?:an? |the |de |einen? |eine )?(?:new |neue |otro |outro )?(?:government|gouvernement|gobierno|governo|Regierung)(?!\\p{L}|[- ]to|['’]s)",
  ],
  [
    "know savez saben sabem wisst & whom who qui quién quem wen",
    "(?<!n['’]t |not |ne |no |não )(?:know who(?:m)? to vote for|savez pour qui voter|saben (?:a|por) quién votar|sabem em quem votar|wisst,? wen ihr [^.!?]{0,20}wähl\\p{L}*)(?=[^?]*$)",
  ],
  [
    "voté votado votei gewählt",
    `(?:(?:[Jj]['’]ai|[Nn]ous avons) voté (?:pour )?(?:${PARTY}|(?:socialiste|écologiste|communiste|conservateur|libéral|à (?:gauche|droite))(?!\\p{L}))|[Vv]oté (?:por|a)l? (?:los? |las? )?(?:${PARTY}|(?:verdes|socialistas|populares|conservadores|liberales)(?!\\p{L}))|[Hh]e votado (?:por|a)l? ${PARTY}|[Vv]otei n[oa]s? ${PARTY}|[Ii]ch habe [^.!?]{0,30}?${PARTY} gewählt)`,
  ],
  [
    "luck wishing chance suerte sorte erfolg glück",
    `(?:[Gg]ood luck|[Ww]ishing|[Bb]onne chance|[Ss]uerte|[Bb]oa sorte|[Vv]iel (?:Erfolg|Glück))(?: to| à| a| ao| für| an)? ${NAME}(?= [^.!?]{0,40}?${ROUND})(?![^.!?]{0,60}(?:concours|concurso|Coupe|cup|Pokal))`,
    "election",
  ],
  [
    "party parti partido partei candidat kandidat",
    "(?:[Tt]his|[Tt]hat|[Cc]e(?:tte)?|[Ee]st[ea]|[Ee]s[ea]|[Ee]ss[ea]|[Dd]ieser?) (?:party|parti|partido|Partei|candidate?|candidat[oa]|Kandidat(?:in)?) (?:is an? (?:disgrace|joke|danger|cult|shambles|menace)|should never|must never|must go|has to go|est une? (?:honte|danger|secte|imposture)|doit (?:partir|perdre)|es una? (?:vergüenza|peligro|secta)|no deber?ía|é uma? (?:vergonha|perigo|seita)|não dev(?:ia|eria)|ist eine (?:Schande|Gefahr|Zumutung|Sekte)|gehört [^.!?]{0,30}(?:gewählt|verboten|weg)|darf nie)",
  ],
  [
    "barrage route paso & fai faites faisons barrez barrons cerr",
    `(?:[Ff]ai(?:sons|tes|re) barrage à|[Bb]arr(?:ez|ons) la route à|[Cc]err(?:emos|en)le el paso a) ${NAME}`,
  ],
  [
    "papeleta boleta bulletin boletim ballot stimmzettel",
    `(?:[Pp]apeleta|[Bb]oleta|[Bb]ulletin|[Bb]oletim|[Bb]allot|[Ss]timmzettel) (?:del?|du|des|d[ao]|for|für|der) ${PARTY}(?=[,.!]|$| [ya] | et )`,
    "party",
  ],
  ["wählt", "(?:Rot|Grün|Schwarz|Blau|Gelb|Links|Rechts) wählt, wer [^.!?,]{3,60}(?=[.!])"],
  [
    "candidat kandidat marchons marchamos caminhada",
    "(?:a enfin|(?:finally|at last) has|por fin tiene|finalmente tem|hat endlich)(?: [^.!?]{0,12})? [ck]andidat\\p{L}*(?=[^.!?]{0,60}[!])|(?:[Nn]ous marchons|[Mm]archamos|[Ee]stamos juntos nesta caminhada)(?: avec| com| con)?",
    "election",
  ],
  ["live vive viva lebe leben", `(?:[Ll]ong live|[Vv]ive|[Vv]iva|[Ee]s leben?) ${PARTY}`, "party"],
  [
    "make elect & mayor president senator governor chancellor premier prime mp",
    `(?:[Ll]et['’]s|[Hh]elp(?: us)?|[Ww]e (?:will|must|can)) (?:make|elect) ${NAME} (?:the|our|your) (?:next |new |first )?${TITLE}`,
  ],
  [
    "rally",
    `(?:[Ss]ee you at|[Jj]oin (?:me|us) at|[Cc]ome to) (?:the )?(?:${PARTY}|(?:[Cc]andidate|[Ss]enator|[Gg]overnor|[Mm]ayor|[Pp]resident) ${NAME})(?:['’]s)? (?:\\p{L}+ )?rally`,
  ],
  [
    "wishing wish & candidate",
    `[Ww]ish(?:ing)? (?:the |our |all )?${PARTY} candidates? (?:every|the best|all the|good)`,
    "party",
  ],
);
