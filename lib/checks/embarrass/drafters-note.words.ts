/**
 * The few words in which people who write posts together speak of them to each other, by what they do in such a note. A stretch that
 * holds nothing but these is a note, if it names a thing and what is to be done with it. Written with and without accents.
 * Source: usage of missions' mails and drafts in en, fr, es, pt and de, written for this project on 2026-11-21.
 */

/** What only editors do ("reword"): one of these and nothing but office words is enough. */
export const EDITORS_VERBS =
  "reword rewording rephrase rephrasing proofread proofreading spellcheck relire relecture reformuler raccourcir gegenlesen korrekturlesen umformulieren kürzen kuerzen acortar reescribir releer encurtar reescrever reler wip uncleared reformular";

/** What is done with a post or a part of it; with its object a note. */
export const VERBS =
  "delete remove drop cut erase strike shorten trim tag untag retag mention schedule reschedule crop swap redo approve clear ok okay sign signoff supprimer enlever retirer effacer couper taguer tagguer taggez identifier mentionner ajouter mettre remettre insérer inserer rajouter changer remplacer vérifier verifier valider confirmer corriger programmer planifier compléter completer poster publier borrar quitar eliminar suprimir etiquetar mencionar añadir anadir poner agregar insertar cambiar reemplazar revisar verificar confirmar corregir programar validar completar publicar subir apagar retirar identificar marcar adicionar pôr por inserir trocar substituir rever revisar verificar corrigir agendar validar preencher löschen loeschen streichen rausnehmen entfernen taggen markieren verlinken einfügen einfuegen ergänzen ergaenzen einsetzen ersetzen prüfen pruefen bestätigen bestaetigen freigeben abstimmen einplanen posten veröffentlichen austauschen rein raus anpassen korrigieren";

/** What readers are also told to do: a note only of a part of the text or in telegram style ("check figure"). */
export const WEAK_VERBS =
  "check recheck verify confirm add insert include attach change replace update correct move use fix source credit post tweet";

/** What only those who write a text call so. */
export const PARTS =
  "line lines sentence sentences para paragraph paragraphs wording phrase phrasing spelling handle handles hashtag hashtags stat stats figure figures quote quotes caption alt tone translation bit tweet version draft tuit tuits tweets phrase phrases ligne formulation orthographe chiffre chiffres citation légende legende traduction línea linea frase frases cifra cifras cita ortografía ortografia redacción traducción traduccion linha número redação redacção legenda tradução traducao zeile satz sätze absatz formulierung rechtschreibung zahl zahlen zitat bildunterschrift übersetzung uebersetzung hashtags übersetzungs wortlaut textvorschlag tonalität";

/** What a text is also about. */
export const THINGS =
  "photo photos pic pics picture image images video link links name names date dates number title titles text source sources logo flag flags emoji emojis sign-off time venue post foto fotos bild bilder lien liens nom noms titre titres texte drapeau enlace enlaces nombre nombres fecha fechas cargo título titulo texto bandera bandeira nome nomes data datas ligação link links name namen datum titel text quelle uhrzeit ort flagge fuente fonte numéro ort";

/** Who is asked or named. */
export const ROLES =
  "hom dhom dhm dcm hma amb ambassador minister mayor president legal press comms protocol capital hq desk cabinet spokesperson boss ministry mfa office team colleague ambassadeur ambassadrice ministre maire maires cabinet protocole presse paris desk poste service embajador embajadora ministro ministra alcalde alcaldesa gabinete protocolo prensa embaixador embaixadora autarca imprensa botschafter botschafterin minister ministerin bürgermeister bürgermeisterin zentrale presse protokoll referat leitung rk bm sts unhcr unicef who eeas undp";

/** Of these the house alone speaks so. */
export const HOUSE_ROLES =
  "hom dhom dhm dcm hma amb legal comms hq desk cab dircab bm rk sts zentrale leitung referat gabinete protocolo protokoll protocole";

/** What a thing still lacks. */
export const STATES =
  "missing pending needed needs tbd tbc unclear unconfirmed unverified awaiting awaited manque manquant manquante falta faltan pendiente pendente fehlt fehlen offen ausstehend folgt suit sigue segue unbestätigt";

/** Posting, as a moment. */
export const POSTING =
  "posting publishing publication posten veröffentlichung publicar poster publier postar publicación publicação postagem freigabe publish post";

/** Words between the others. Never of the second person, and no verb in the present: those are sentences. */
export const BETWEEN =
  "the a an this that these last first second third next final whole old new other correct right exact full proper here there above below again too also if not no never or and but still just only before after until till by with from of for to in on at out up so very more pls please plz asap eob cob later now soon today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday be is it all both s w re needs need must should let lets let's note reminder remember forget don't do optional maybe perhaps long short strong weak whatever necessary possible " +
  "le la les l un une des du de d au aux cette ce cet dernier dernière première avant après jusqu svp stp merci ne pas non encore avec par pour et ou si trop penser à a demain lundi mardi mercredi jeudi vendredi oublier oublie n sur ici bien rappel nouveau bonne bon exact possible à urgent " +
  "el los las una unos unas este esta ese esa último última primera primera antes después hasta por favor no aún todavía con para y o si muy demasiado mañana lunes martes miércoles jueves viernes olvidar aquí ojo del al se hay que nueva nuevo correcto urgente " +
  "o os as um uma este esta esse essa último última primeira antes depois até por favor não ainda com para e ou se muito amanhã segunda terça quarta quinta sexta esquecer aqui do da dos das no na ao à de que novo nova certo " +
  "der die das den dem des ein eine einen diese diesen dieser dieses letzte letzten erste ersten vor nach bis bitte nicht noch mit durch für und oder wenn zu zum zur vom beim von morgen montag dienstag mittwoch donnerstag freitag vergessen hier dringend neu neue richtig ganze ist muss soll im am";

/** What somebody is asked who was spoken to by name or title; whole or up to the end of the sentence. */
export const REQUESTS: readonly string[] = [
  ..."ok for you|ok with you|okay with you|ok by you|ok so|ok|okay|ok to post|ok to tweet|ok to publish|ok to send|good to go|good to post|are you happy with|are you ok with|happy with|happy to post|can you check|could you check|pls check|please check|can you approve|please approve|pls approve|can you clear|can you have a look|could you have a look|have a look|can you proofread|could you proofread|can you add|could you add|what do you think|thoughts|your thoughts|fyi|for info|for your info|your call|do you agree|do you approve|shall i post|should i post|can i post|may i post|shall we post|before i post|before we post|please see the proposed|please see the draft|please see draft|draft for|text for|here is the tweet|here's the tweet|please review|pls review|could you review|for your approval|for your ok|for approval|for clearance|for your clearance".split(
    "|",
  ),
  ..."tu peux vérifier|peux-tu vérifier|peux-tu relire|tu peux relire|pouvez-vous relire|pouvez-vous vérifier|pouvez-vous valider|tu valides|vous validez|êtes-vous d'accord|tu es d'accord|d'accord|ok pour toi|ok pour vous|ça te va|ça vous va|cela vous convient|cela te convient|c'est bon pour toi|c'est bon pour vous|qu'en penses-tu|qu'en pensez-vous|pour validation|pour accord|pour visa|pour relecture|pour info|je peux publier|je publie|on publie|on peut publier|voici le tweet|voici le projet".split(
    "|",
  ),
  ..."puedes revisar|puede revisar|podría revisar|podrías revisar|le parece bien|te parece bien|le parece|te parece|está de acuerdo|estás de acuerdo|qué te parece|qué le parece|lo publico|lo publicamos|publicamos|podemos publicar|puedo publicar|para su aprobación|para su visto bueno|para tu visto bueno|para visto bueno|va borrador|va propuesta|échale un ojo|échale un vistazo|me das el ok|das el ok|da su ok".split(
    "|",
  ),
  ..."podes rever|pode rever|podes ver|podes confirmar|pode confirmar|está de acordo|estás de acordo|está bem assim|o que achas|o que acha|posso publicar|podemos publicar|publico|publicamos|para sua aprovação|para aprovação|para validação|dás o ok|dá o ok|podes dar uma vista de olhos|dá uma olhada".split(
    "|",
  ),
  ..."kannst du drüberschauen|kannst du mal drüberschauen|können sie drüberschauen|schaust du bitte|schaust du mal|schau bitte|kannst du prüfen|können sie prüfen|kannst du gegenlesen|könnten sie gegenlesen|einverstanden|passt das|passt das so|passt so|ok so|ok für dich|ok für sie|was meinst du|was meinen sie|darf ich posten|kann ich posten|kann das raus|kann das so raus|soll ich posten|zur freigabe|mdb um freigabe|mdb um billigung|zur billigung|zur kenntnis".split(
    "|",
  ),
];

/** Questions and orders that nobody puts to readers: enough as a whole sentence or a whole bracket. */
export const WHOLE: readonly string[] = [
  ..."can we say this|can we say that|can we use this|can we post this|can we name him|can we name her|do we say|should we mention|should we name|should we tag|do we want to mention|do we want to say|do we mention|do we tag|do we name|is this the right handle|is this the right name|is this the right spelling|is that the right handle|is that figure correct|is this figure correct|are we sure about this|are we sure about that|not sure about this line|not sure about this|not sure about the wording|not sure this is right|not sure we can say this|i'm not sure we can say this|i am not sure we can say this|better wording|alternative wording|sounds odd|sounds weird|sounds odd in english|sounds weird in english|too long for x|too long for twitter|i'd leave this out|i would leave this out|i would drop this|i'd drop this|i would drop this sentence|suggest we drop this|suggest deleting|suggest dropping|suggest cutting|suggest rewording|propose to add|propose to drop|propose to delete|let me know if ok|let me know if you want changes|let me know if this works|let me know if this is ok|let me know if you're ok|any objections|comments by noon please|comments by cob|grateful for comments|grateful comments|ignore this line|do not include this line|don't post this part|not cleared|not yet cleared|not cleared yet|not approved yet|uncleared draft|for your approval pls|use agreed lines only|agreed language|agreed language, do not change|copy from last year|copied from last year|copied from last year's post|reuse last year's text|reuse last year|same text as last year|intern wrote this|fya|for action|photo 2 goes here|photo goes here|use the photo from|use photo from|wait for the ministry's tweet|wait for the minister's tweet|post after mfa posts|don't post before|please don't post until|pls don't post until|do not post until|don't post until|hold until we|hold until the minister|hold until he|hold until she|hold until they|min office wants|minoffice asked|minister's office wants|minister's office asked|hq wants|hq asked|capital insists|capital wants|the minister's people want|legal have cleared|legal has cleared|checked with legal|checked with comms|checked with protocol|checked with the desk|cleared with legal|to be posted|to be tweeted|to be published on|schedule for monday|schedule for tuesday|schedule for wednesday|schedule for thursday|schedule for friday|source needed|citation needed|need source|needs source|need a source|needs a source|alt text tbd|alt text to come|alt text missing|needs translation|translation pending|french version below for checking|for checking|version for approval|version for clearance|happy with this version|what do you think of this version|what do you think of this wording|does this work|does this read ok|read ok|final final|final_final|final version v2|version for hom|translation to be checked|to be checked|to be approved by|are you happy with this|are you ok with this|ok for you|press to check|note to self|suggest deleting the|min office asked|minoffice wants|capital insists on this|hq wants this|to be confirmed with the|can we say|could you proofread|spell check pls|hold until monday|wip".split(
    "|",
  ),
  ..."peut-on dire cela|peut-on dire ça|peut-on écrire|on peut dire ça|on peut dire cela|on peut écrire ça|on garde|on garde cette phrase|on coupe|trop long pour x|trop long pour twitter|non validé|pas encore validé|pas validé|en cours de validation|à valider|à relire|à compléter|à raccourcir|à reformuler|chiffre à confirmer|chiffres à confirmer|chiffre à vérifier|date à confirmer|nom à vérifier|nom à confirmer|orthographe à vérifier|traduction à vérifier|à supprimer avant publication|à enlever avant de poster|à enlever avant publication|à publier lundi|à publier mardi|à publier demain|à poster demain|à poster lundi|dis-moi si ça te va|dites-moi si cela vous convient|projet de tweet|proposition de tweet|relecture svp|n'oublie pas de taguer|penser à taguer|photo à venir|lien à venir|visuel à venir|cabinet ok|ok cabinet|vu avec le cabinet|vu avec la com|ok pour toi|ok pour vous|ça te va|c'est bon pour toi|pour validation|pour accord|pour visa".split(
    "|",
  ),
  ..."se puede decir esto|podemos decir esto|se puede decir así|sin aprobar|sin validar|no aprobado aún|no aprobado todavía|aún sin aprobar|pendiente de aprobación|pendiente de validar|pendiente de visto bueno|falta visto bueno|falta el visto bueno|falta ok|falta aprobación|aprobado por gabinete|visto con gabinete|ok gabinete|ok del gabinete|para vb|para v°b°|para visto bueno|cifra por confirmar|cifras por confirmar|fecha por confirmar|nombre por confirmar|traducción por revisar|por confirmar con|borrar antes de publicar|quitar antes de publicar|eliminar antes de publicar|publicar el lunes a|publicar mañana a|programar para el|falta foto|falta la foto|falta enlace|falta el enlace|falta el nombre|falta el link|no olvidar etiquetar|dime si te parece bien|dígame si le parece bien|ok para publicar|propuesta de tuit|borrador de tuit|versión corta|demasiado largo para x|para su aprobación|para aprobación".split(
    "|",
  ),
  ..."podemos dizer isto|pode-se dizer isto|dá para dizer isto|por aprovar|por validar|não aprovado ainda|ainda não aprovado|falta aprovação|falta validação|aguarda aprovação|aguarda validação|aprovado pelo gabinete|ok do gabinete|visto com o gabinete|número a confirmar|números a confirmar|data a confirmar|nome por confirmar|nome a confirmar|tradução a rever|a rever|apagar antes de publicar|retirar antes de publicar|publicar segunda às|publicar amanhã às|agendar para segunda|agendar para amanhã|falta foto|falta a foto|falta o link|falta o nome|não esquecer de marcar|não esquecer de identificar|diz-me se está bem|diga-me se está bem|ok para publicar|proposta de tweet|proposta de tuíte|versão curta|está bem assim|para sua aprovação|para aprovação".split(
    "|",
  ),
  ..."können wir das so sagen|kann man das so sagen|darf man das so sagen|passt das so|ok so|so ok|nicht freigegeben|noch nicht freigegeben|mit zentrale abgestimmt|mit der zentrale abgestimmt|noch abzustimmen|noch nicht abgestimmt|datum noch offen|zahl noch offen|zahl noch bestätigen|name noch offen|vor veröffentlichung löschen|vor dem posten löschen|erst montag posten|erst morgen posten|montag 9 uhr posten|foto folgt|bild folgt|link folgt|link fehlt|foto fehlt|bild fehlt|name fehlt|sag bescheid ob es passt|sag bescheid, ob es passt|sag bescheid wenn es passt|mdb um freigabe|mdb um billigung|mdb um mitzeichnung|mdb um prüfung|bitte gegenlesen|kurzfassung|textvorschlag|entwurf tweet|tweet-entwurf|tweetentwurf|zu lang für x|übersetzung prüfen|ok für sie|ok für dich|zu prüfen|noch zu prüfen".split(
    "|",
  ),
];

/** What readers could be asked too: only between brackets. */
export const IN_BRACKETS: readonly string[] = [
  ..."is this right|is that right|is this true|is this correct|is this ok|thoughts|too strong|too long|too short|too soft|too much|too formal|sounds odd|sounds weird|source|sources|which source|spelling|handle|name|which name|correct name|which minister|who took the photo|when exactly|where exactly|where was this|who is he|who is she|who|when|which one|how many|really|sure|are you sure|optional|optional sentence|delete if too long|cut if too long|remove this|remove this bit|delete this|cut this|keep|keep this|tbd|fyi|your call|up to you|as discussed|as agreed|as agreed on the phone|per our call|check|verify|confirm|stat|figure|date|hold|on hold|v2|version 2|new version|short version|long version|alternative|alt|ok|ok?|good|same as last year|draft|draft text|add photo|link here|photo here".split(
    "|",
  ),
  ..."à vérifier|vérifier|trop long|trop fort|est-ce exact|c'est exact|exact|sûr|source|quelle source|orthographe|nom|quel ministre|qui|quand|combien|à garder|à supprimer|supprimer|à confirmer|ok|projet|brouillon|version 2|version courte".split(
    "|",
  ),
  ..."revisar|comprobar|verificar|es correcto|es así|seguro|fuente|qué fuente|ortografía|nombre|qué ministro|quién|cuándo|cuántos|por confirmar|quitar|borrar|borrador|demasiado largo|demasiado fuerte|versión 2".split(
    "|",
  ),
  ..."rever|verificar|está correto|está certo|fonte|que fonte|ortografia|nome|que ministro|quem|quando|quantos|por confirmar|a confirmar|tirar|apagar|rascunho|demasiado longo|muito longo|versão 2".split(
    "|",
  ),
  ..."prüfen|stimmt das|stimmt das so|sicher|quelle|welche quelle|schreibweise|name|welcher minister|wer|wann|wie viele|streichen|raus|zu lang|zu stark|noch offen|entwurf|version 2|bitte prüfen|zu prüfen".split(
    "|",
  ),
];
