import { cued } from "@/lib/draft/cued-pattern";

/** Names for those who only want to provoke, in en, fr, es, pt, de. Written for this project on 2026-11-20. */
export const NAMED = cued(
  /(?<![\p{L}\p{N}])(?:(?:you(?:['’]re| are)?|u|another|(?:you(?:['’]re| are) )?(?:just )?(?:an?|such an?)|pathetic|paid|kremlin|putin|pro-\p{L}+|this|that|hello|hi|hey|dear|bye|nice try,?|says the|spoken like a|go away,?|vous êtes un|espèce de|eres un|vete,?|és um|você é um|du bist ein|sie sind ein) (?:(?:little|sad|russian|chinese|paid|anonymous|internet|twitter|pathetic|stupid|kremlin|tiny) ){0,2}(?:trolls?|bots?|shills?|keyboard warriors?|sock ?puppets?|basement dwellers?|tankies|tankie|hater|haters|trolles?|trolletje))(?![\p{L}\p{N}])/giu,
);
/** Jeers at whoever is answered, in the same languages. */
export const TAUNTS = cued(
  /(?<![\p{L}\p{N}])(?:don['’]?t feed the trolls?|cry more|stay mad|cope harder|touch grass|get a life|nobody asked (?:you|for your)|no one asked (?:you|for your)|keyboard warriors?|who hurt you|blocked and reported|learn to read|do your homework|go back to school|calm down,? (?:dear|love|buddy|mate|sweetie)|nice try,? (?:buddy|mate|pal|comrade|troll|bot)|wow,? so brave|are you (?:drunk|stupid|blind|deaf|high)|what are you smoking|cry me a river|boo hoo|you people (?:are|never|always|make)|go outside|ok boomer|cope and seethe|ne nourrissez pas le troll|va pleurer|apprends à lire|apprenez à lire|llora más|aprende a leer|consíguete una vida|chora mais|aprende a ler|vai chorar|geh weinen|lern(?:en sie)? lesen|troll dich)(?![\p{L}\p{N}])/giu,
);
/** An account that is called a troll or a bot. */
export const AT_TROLL = cued(
  /@[\p{L}\p{N}_.]+[,:]?\s+(?:is|are|est|es|é|ist)\s+(?:just\s+|only\s+|such\s+)?(?:an?|un|um|ein)\s+(?:\p{L}+\s+){0,2}(?:troll|bot|shill)(?![\p{L}\p{N}])/giu,
);
