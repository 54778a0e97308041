import type { InsultWords } from "./words";

/**
 * Portuguese words of contempt for persons, of Portugal and Brazil. Source: press reports and general knowledge; written for
 * this project on 2026-11-20.
 */
export const PORTUGUESE_INSULTS: InsultWords = {
  person:
    "ditadorzinho, parvalhão, nulidade|,s, tiranete|,s, idiota|,s, imbecil, imbecis, cretino|,s, cretina|,s, estúpido|,s, estúpida|,s, retardado|,s, retardada|,s, débil mental, otário|,s, otária|,s, babaca|,s, canalha|,s, patife|,s, crápula|,s, bandalho|,s, safado|,s, safada|,s, sem vergonha, cafajeste|,s, pilantra|,s, vigarista|,s, aldrabão, aldrabões, aldrabona|,s, trafulha|,s, mamarracho|,s, bufão, bufões, bobo da corte, charlatão, charlatães, charlatões, fantoche|,s, parvo|,s, parva|,s, palerma|,s, pateta|,s, paspalho|,s, tolo|,s, tola|,s, toupeira|,s, energúmeno|,s, energúmena|,s, anormal, anormais, atrasado mental, filho da puta, filhos da puta, filha da puta, filho da mãe, cabrão, cabrões, corno|,s, merdas, pedaço de merda, monte de merda, lambe botas, puxa saco, puxa sacos, escória, verme|,s, lixo humano, psicopata|,s, megalomaníaco|,s, megalómano|,s, analfabeto|,s, analfabeta|,s, ignorante|,s, inepto|,s, inepta|,s, inútil, inúteis, zé ninguém, joão ninguém, idiota útil, idiotas úteis, vagabundo|,s, vagabunda|,s, pulha|,s, biltre|,s, besta quadrada, cara de pau, frouxo|,s, frouxa|,s, cagão, cagões, vendido|,s",
  figure:
    "banana|,s, palhaço|,s, palhaça|,s, marionete|,s, marioneta|,s, títere|,s, mentiroso|,s, mentirosa|,s, ladrão, ladrões, ladra|,s, bandido|,s, bandida|,s, gangster|,s, gângster|,es, mafioso|,s, trapaceiro|,s, trapaceira|,s, burlão, burlões, golpista|,s, cobarde|,s, covarde|,s, traidor|,es, traidora|,s, demente|,s, lunático|,s, lacaio|,s, cachorrinho|,s, alcoólatra|,s, alcoólico|,s, anão, anões, anã|,s, menino mimado, menina mimada, criança mimada, crianças mimadas, fedelho|,s, pirralho|,s, bruxa|,s, dinossauro|,s, fóssil, monstro|,s, nazi|,s, nazista|,s, fascista|,s, judas, papagaio|,s, amador|,es, fraude|,s, farsante|,s, impostor|,es, vilão, vilões, capacho|,s, corrupto|,s, corrupta|,s, racista|,s, pirata|,s, aberração",
  beast:
    "porco|,s, porca|,s, rato|,s, ratazana|,s, cobra|,s, serpente|,s, víbora|,s, cão, cães, cachorro|,s, cadela|,s, burro|,s, burra|,s, jumento|,s, asno|,s, macaco|,s, macaca|,s, gorila|,s, ovelha|,s, sapo|,s, barata|,s, parasita|,s, sanguessuga|,s, abutre|,s, hiena|,s, chacal, chacais, besta|,s, animal, animais, galinha|,s, vaca|,s, merda|,s, lixo, bosta|,s, anta|,s, batata",
  shame:
    "piada|,s, anedota, circo, farsa, vergonha, palhaçada, república das bananas, manicómio, manicômio, hospício, país de merda, chiqueiro, pocilga, ninho de víboras, ninho de cobras, bando de ladrões, bando de palhaços, bando de incompetentes, corja, quadrilha, vergonha alheia, insulto à inteligência, motivo de chacota",
  conduct: "desastre|,s, catástrofe|,s, fracasso|,s, hipócrita|,s, pesadelo",
  charge:
    "ditador|,es, ditadora|,s, tirano|,s, tirana|,s, autocrata|,s, déspota|,s, assassino|,s, assassina|,s, carniceiro|,s, criminoso|,s, criminosa|,s, criminoso de guerra, terrorista|,s, agressor|,es, opressor|,es, genocida|,s",
  trait:
    "senil, senis, desmiolado|,s, desmiolada|,s, acéfalo|,s, acéfala|,s, patético|,s, patética|,s, lamentável, lamentáveis, desprezível, desprezíveis, nojento|,s, nojenta|,s, asqueroso|,s, asquerosa|,s, repugnante|,s, infantil, infantis, pueril, grotesco|,s, grotesca|,s, doente mental, desequilibrado|,s, desequilibrada|,s, mais burro que, mais burra que, sem cérebro, bronco|,s, bronca|,s, tapado|,s, tapada|,s, lerdo|,s, lerda|,s, estúpido|,s, estúpida|,s",
  lack: "ridículo|,s, ridícula|,s, incompetente|,s, incapaz, incapazes, preguiçoso|,s, preguiçosa|,s, gordo|,s, gorda|,s, feio|,s, feia|,s, horrível, horríveis, sujo|,s, suja|,s, insuportável, insuportáveis, histérico|,s, histérica|,s, podre|,s, ordinário|,s, ordinária|,s, risível, delirante|,s, pirado|,s, pirada|,s, chato|,s, chata|,s, louco|,s, louca|,s, doido|,s, doida|,s, maluco|,s, maluca|,s, bêbado|,s, bêbada|,s, bêbedo|,s",
  fault:
    "brutal, brutais, irresponsável, irresponsáveis, cínico|,s, cínica|,s, vergonhoso|,s, vergonhosa|,s, arrogante|,s, desonesto|,s, desonesta|,s, cruel, cruéis, bárbaro|,s, bárbara|,s, machista|,s, grosseiro|,s, grosseira|,s, mal educado, mal educada",
  folly:
    "estupidez, idiotice|,s, imbecilidade|,s, palhaçada|,s, burrice|,s, asneira|,s, cretinice|,s, parvoíce|,s",
  predicate:
    "enlouqueceu, enlouqueceram, perdeu/perderam a cabeça/razão/noção/juízo, perdeu o juízo, não bate bem da cabeça, não bate bem, não regula bem, não tem/têm cérebro/vergonha/noção/juízo, não tem vergonha na cara, não tem dois dedos de testa, mente/mentem como respira/respiram, mente/mentem mais do que fala, mente descaradamente, mente com todos os dentes, pode ir à merda, pode ir para o inferno/diabo, vá à merda, vá para o inferno, que vá à merda, que vá para o inferno/diabo, mete/metem nojo, dá/dão nojo, me dá nojo, só diz/dizem asneiras/disparates/besteiras/merda, diz asneiras, fala/falam merda/besteira/asneira, faz/fazem figura de parvo/urso/palhaço/idiota, fez figura de parvo/urso/palhaço/idiota, faz papel de palhaço/idiota/trouxa, fez papel de palhaço/idiota/trouxa, nem sabe ler/falar/escrever, não sabe ler nem escrever, tem o cérebro de um/uma, tem o qi de um/uma, tem a inteligência de um/uma",
  command:
    "cala a boca, cale a boca, cala te, cale se, vai à merda, vá à merda, vai pro inferno, vá para o inferno, vai para o inferno, vai tomar no cu, vá tomar no cu, vai te foder, vá se foder, vá lixar se, vai te lixar, desaparece, morre, vá pastar, vai pastar",
  attack: "morra, que se foda, que se lixe, foda se, abaixo",
  belittle:
    "espécie de, pedaço de, arremedo de, simulacro de, paródia de, caricatura de, projeto de, projecto de, merda de, porcaria de, bosta de, pseudo",
  harmless:
    "louco por, louca por, loucos por, doido por, doida por, maluco por, maluca por, festival de palhaços, palhaços sem fronteiras, peixe palhaço, doutores palhaços, operação nariz vermelho, ano do rato, ano da serpente, ano da cobra, ano do cão, ano do porco, ano do macaco, cão guia, cães guia, cão de busca, teatro de fantoches, teatro de marionetas, festival de marionetas, ovelha negra, santuário de burros, burro de miranda, carne de porco, porco preto, recolha de lixo, coleta de lixo, bem estar animal, saúde animal, mico leão, macaco prego, bicho preguiça, batata doce, chato de galochas, leite de vaca, vaca louca",
};
