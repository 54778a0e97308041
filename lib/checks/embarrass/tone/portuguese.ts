import type { ToneLexicon } from "./tone-words";

/** What sets a tone in Portuguese. Written for this project from foreign ministries' condolence posts and posts withdrawn for their tone, 2026-11-21. */
export const PORTUGUESE_TONE: ToneLexicon = {
  sorrow: `
    condolências, pêsames, sentidos pêsames, lamentamos a morte, lamentamos o falecimento, em luto, luto nacional,
    descanse em paz, nossos pensamentos estão, minuto de silêncio, em memória das vítimas`,
  loss: `
    mortos, faleceram, morreram, falecimento, as vítimas, genocídio, atentado, tiroteio, desastre aéreo,
    naufrágio, tragédia, funeral, morte de, massacre, acidente aéreo`,
  violent: `
    bombardeamento, bombardeamentos, bombardeio, bombardeios, deportação`,
  grave: `
    gás lacrimogéneo, gás lacrimogêneo, motins, recolher obrigatório, escombros, feridos, deportados,
    deslizamento, invasão, reféns, fome, sismo, cheias, enchentes, furacão, incêndios, guerra, refugiados,
    tortura, terremoto`,
  relief: `
    libertados, libertado, são e salvo, cessar fogo, reconstruído`,
  off: `
    adiado, adiada, suspenso, suspensa, cancelado, cancelada, suspendido`,
  joy: `
    parabéns, felicitações, celebrar, feliz`,
  joke: `
    pipoca, tragam a pipoca, cheira a churrasco, obrigado por voar, bilhete só de ida, kkkk, kkkkk, rsrs,
    brincadeira, tchauzinho`,
  callous: `
    faz parte, é a vida, paciência, a vida é curta, mudando de assunto, agora coisas boas`,
  revel: `
    festa hoje, vamos à festa`,
  cheer: `
    sextou, bora sextar, feliz sexta, boa sexta, bom fim de semana, bom feriado, bom feriadão, divirtam se,
    castelo insuflável, karaokê`,
  lure: `
    reserve as suas férias, altura perfeita para visitar`,
};
