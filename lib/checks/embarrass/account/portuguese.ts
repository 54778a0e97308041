import { PORTUGUESE_DOMESTIC, PORTUGUESE_HOMELY } from "./domestic.words";
import type { PrivateLexicon } from "./lexicon";

/** What people write on accounts of their own, in Portuguese. Written for this project, 2026-11-22. */
export const PORTUGUESE_PRIVATE: PrivateLexicon = {
  domestic: PORTUGUESE_DOMESTIC,
  intimate: `
    minha sogra, meu sogro, meus sogros, vovó, vovô, meu amor, amorzinho, babá, ama, fraldas, beijinho, beijinhos, beijos, te amo, amo te, boa noite, biópsia, colonoscopia, ecografia, ultrassom, análises, minha ginecologista, minha psicóloga, terapeuta, dentista,
    dente do siso, ressaca, bebedeira, meu ex, minha ex, primeiro encontro, meu divórcio, nossa separação, meu senhorio, minha senhoria, colega de casa, meu apartamento, sofá, máquina de lavar, geladeira, frigorífico, caldeira, pijama, carta de condução, carteira de motorista,
    dieta, academia, ginásio, cabeleireira, depilação, hipoteca, meu salário, meu ordenado, fim do mês, grupo da família, trabalhos de casa, lição de casa, a professora dela, cantina, creche, netflix, tinder, grávida, bebê, bebé`,
  homely: `${PORTUGUESE_HOMELY},
    mãe, pai, os miúdos, as crianças, primos, tio, tia, sogra, sogro, minha filha, meu filho, meu marido, minha mulher, minha irmã, meu irmão, minha mãe, meu pai, avó, avô, família, cão, cachorro, gato, carro, oficina, canalizador, encanador, chaves, mala, febre, gripe,
    costas, joelho, hospital, doutora, receita, farmácia, férias, praia, churrasco, cerveja, pizza, cama, sesta, piscina, natação, futebol, judo, aniversário, funeral, enterro, casamento, mudança, caixas, quilos, meias, encomenda, aluguel, renda, vizinho, vizinha, consulta`,
  chatty: `ufa, haha, kkk, kkkk, rs, lol, ai, olha, que saco, que seca, força, alguém tem, alguém sabe, quem pode, chama no privado, ai gente, oi gente, olá gente, ó gente, gente do céu, pessoal, x`,
  self: `eu, meu, minha, meus, minhas, me, comigo, estou, tenho, vou, quero, posso, cheguei, perdi, passei, recebi, preciso, vendo, procuro`,
};
