/** What sets a tone in Portuguese. Written for this project from foreign ministries' condolence posts and posts withdrawn for their tone, 2026-11-21. */
import type { ToneLexicon } from "./lexicon";

export const PORTUGUESE_TONE: ToneLexicon = {
  sorrow: `
    faleceu, nossos sentimentos,     condolências, pêsames, sentidos pêsames, lamentamos a morte, lamentamos o falecimento, em luto, luto nacional,
    descanse em paz, nossos pensamentos estão, minuto de silêncio, em memória das vítimas, lamentamos as mortes,
    lamentamos os mortos, lamentamos as vítimas, lamentamos as # vítimas, lamentamos os # mortos,
    lamentamos as # mortes, lamenta a morte, lamenta o falecimento, profundo pesar, com pesar, nota de pesar,
    consternação, consternados, solidariedade às famílias, solidariedade com as famílias, famílias enlutadas,
    família enlutada, de luto, luto por, luto pelas, luto pelos, luto oficial, velório, descansem em paz,
    homenagem às vítimas, homenageamos as vítimas, recordamos as vítimas, recordamos os mortos, lembramos as vítimas,
    lembramos os mortos, em memória dos mortos, em memória dos que, em memória das # vítimas, à memória das vítimas,
    coroa de flores, meia haste, meio mastro, vigília pelas, vigília pelos, réquiem, última homenagem,
    missa de sétimo dia, partiu cedo demais, funeral de estado`,
  loss: `
    mortos, faleceram, morreram, falecimento, as vítimas, genocídio, atentado, tiroteio, desastre aéreo, naufrágio,
    tragédia, funeral, morte de, massacre, acidente aéreo, # mortos, # mortes, # vítimas, # vítimas mortais, # corpos,
    vítimas mortais, vítimas do, vítimas da, vítimas das, vítimas dos, os mortos, as mortes, mortes por,
    perderam a vida, perdeu a vida, morreu em, enterro, enterramos, enterrado~a~os~as, sepultamento,
    sepultado~a~os~as, caixão, caixões, cemitério, vala comum, valas comuns, holocausto, auschwitz, srebrenica,
    hiroshima, nagasaki, nazismo, genocídios, massacres, chacina~s, assassinado~a~os~as, assassinato~s, assassínio~s,
    homicídio~s, feminicídio~s, executado~a~os~as, execução, execuções, fuzilado~s, queda do avião, queda de avião,
    desabamento, soterrado~a~os~as, afogado~a~os~as, afogaram se, naufrágios, desaparecidos, descarrilamento,
    acidente na mina, acidente de autocarro, acidente de ônibus, brumadinho, esfaqueamento, esfaqueado~a~os,
    atentados, atentado terrorista, ataque terrorista, bombista, homem bomba, crimes de guerra, limpeza étnica`,
  violent: `
    bombardeamento, bombardeamentos, bombardeio, bombardeios, deportação, bombas, bombardeado~a~os~as, míssil,
    mísseis, ataque aéreo, ataques aéreos, ataque com drones, ataques com drones, artilharia, minas terrestres,
    invasão da, invasão do, torturado~a~os~as, sequestro, tomada de reféns, franco atirador~es, deportações`,
  grave: `
    gás lacrimogéneo, gás lacrimogêneo, motins, recolher obrigatório, escombros, feridos, deportados, deslizamento,
    invasão, reféns, fome, sismo, cheias, enchentes, furacão, incêndios, guerra, refugiados, tortura, terremoto,
    terramoto, terramotos, terremotos, tremor de terra, tsunami, inundação, inundações, tempestade~s, ciclone~s,
    tufão, seca, erupção, evacuado~a~os~as, evacuação, desalojado~a~os~as, desabrigado~a~os~as, deslocados, refugiado,
    refugiada, refugiadas, asilo, visto recusado, vistos recusados, visto negado, vistos negados, expulsos, expulsão,
    detidos, presos políticos, raptado~a~os~as, rapto~s, golpe de estado, estado de sítio, estado de emergência,
    explosão, explosões, incêndio, fogos florestais, saques, sirenes, trincheiras, campo de refugiados, pena de morte,
    guerra civil, epidemia, pandemia, surto, cólera, ébola, ebola, dengue, malária, violência doméstica,
    tráfico de pessoas, tráfico humano, escravatura, escravidão, destruído~a~os~as, destruíram, destruiu, catástrofe,
    calamidade, desastre, despedimentos, demissões em massa, fogo posto, deslizamentos, aluimento, barragem rompeu`,
  acute: `
    equipas de resgate, equipes de resgate, equipas de socorro, buscas continuam, buscas prosseguem, alerta vermelho,
    aviso vermelho, alerta de tsunami, fiquem em casa, fique em casa, procurem abrigo, procure abrigo, proteção civil,
    defesa civil, sigam as instruções, siga as instruções, sigam as orientações, siga as orientações, linha de emergência,
    telefone de emergência, aeroporto está fechado, aeroporto fechado, bairros evacuados, foram evacuados, foram evacuadas,
    está em abrigos, estão em abrigos, evitem a zona, evite a área, voo com deportados, voo de deportados`,
  relief: `
    libertados, libertado, são e salvo, cessar fogo, reconstruído, fim da guerra, independência, salvos,
    resgatados com vida, resgatado com vida, reabriu, reaberta, reaberto, reconstruída, reconstrução, libertação,
    sobreviveram, sãos e salvos`,
  off: `
    adiado, adiada, suspenso, suspensa, cancelado, cancelada, suspendido`,
  joy: `
    parabéns, felicitamos, parabenizamos,
    parabéns, felicitações, celebrar, feliz, celebramos, celebremos, celebrem, comemoramos, comemorar, comemorem,
    festejar, festejem, festejamos, felizes, boas festas, viva o, viva a`,
  joke: `
    pipoca, tragam a pipoca, cheira a churrasco, obrigado por voar, bilhete só de ida, kkkk, kkkkk, rsrs, brincadeira,
    tchauzinho, haha, hahaha, huehue, sem volta, com grande alegria que recordamos,
    com alegria que recordamos, alegria que recordamos, selfie na`,
  callous: `
    faz parte, é a vida, a vida é curta, mudando de assunto, agora coisas boas,
    bola para a frente, bola pra frente, vida que segue, não é grave, azar, que azar, siga a festa, siga a marinha`,
  revel: `
    festa hoje, vamos à festa, festejem connosco, festejem conosco, celebrem connosco, celebrem conosco,
    venham festejar, venha festejar, brindemos, um brinde, façamos um brinde, tchim tchim, tintim, champanhe,
    champanhe para, churrascada, churrasco, bora festejar, que festa, grande festa, festa em memória, festa pelo,
    balada`,
  cheer: `
    vinho quente,    sextou, bora sextar, feliz sexta, boa sexta, bom fim de semana, bom feriado, bom feriadão, divirtam se,
    castelo insuflável, karaokê, grande ambiente, ótimo ambiente, excelente ambiente, boa disposição, muita diversão,
    diversão, que dia maravilhoso, dia maravilhoso, que dia lindo, que lindo dia, dia lindo, dia fantástico, curtindo,
    curtindo muito, aproveitem, boas férias, bom fds, selfie~s, oba, uhu, uhuu, eba, boa onda, que delícia,
    top demais, arraial, boa praia`,
  lure: `
    reserve as suas férias, altura perfeita para visitar`,
  bright: `
    incrível, incríveis, ótimo, ótima, fantástico, fantástica, maravilhoso, maravilhosa, estamos muito felizes, muito felizes, que alegria, com grande alegria, com muita alegria, animados, lindo, linda, show de bola, top, bacana, fixe, giro`,
};
