/** Mockery in French, Spanish, Portuguese and German; general knowledge of the idiom, written on 2026-11-22. */

import type { MockeryWords } from "./mockery-words";

export const FRENCH_MOCKERY: MockeryWords = {
  classes: {
    BROUTILLE:
      "kermesse goûter tombola buvette kiosque œuf oeuf nouilles cuillère parapluie ampoule agrafeuse camping épicerie pétanque guignol placard biberon couche poisson manège stand baignoire boulangerie cantine",
    PUITS:
      "poubelle égout paillasson marionnette pantin toutou carpette girouette parasite verrue furoncle risée guignol dinosaure moulin caniche",
  },
  macros: {
    PEUTPAS:
      "ne/n/ saurait/sait/pourrait/peut/serait/est pas/même+pas/pas+même fichu/foutu/capable/ de/d/",
    INCAPABLE: "est/sont/serait/reste/ incapable/incapables/infichu/infoutu/trop+bête de/d/pour",
    PEINE:
      "aurait/a/aurait+besoin besoin/du+mal/de/ de/d/à/ aide/une+carte/un+manuel/un+GPS/ pour/à/",
    NUL1: "PEUTPAS/INCAPABLE/PEINE",
    TROUVER: "trouver/situer/placer _ _/ _/ sur une/la carte/mappemonde",
    TENIR:
      "organiser/gérer/tenir/diriger/cuire/faire+cuire/changer/ouvrir/ranger/garder/promener/nourrir un/une/des/le/la/l _/ BROUTILLE",
    LACER: "lacer/nouer/écrire/épeler/retrouver ses/son propre/ lacets/chaussures/nom/bureau",
    COMPTER: "compter jusqu à",
    ALIGNER: "aligner deux/trois",
    DISTINGUER: "distinguer/différencier _ _/ _/ de/d/et",
    TACHE: "TROUVER/TENIR/LACER/COMPTER/ALIGNER/DISTINGUER",
  },
  subject: [
    "est/sont/reste/demeure devenu/devenue/ un/une/la/le _/ maison+de+retraite/garderie/zoo/théâtre+de+marionnettes/usine+à+gaz/chambre+d+enregistrement/machin/cour+de+récréation/crèche",
    "ferait/devrait/pourrait mieux/ de/ se/la taire/fermer",
    "a/avait encore/ perdu une/ occasion/l+occasion de+se+taire",
    "NUL1 TACHE",
    "qui/ ne/n distingue/distinguent/distinguait pas un/une _ d+un/d+une/du",
    "est/reste une/la basse cour",
    "tape/tapent/tapé/trépigne du/des pied/pieds/rage",
    "est/sont/reste/restent/n+est+qu/ne+sont+que un/une/la/le/les/des _/ _/ PUITS",
    "a/ont/avait l+air d+un/d+une/d+un+vrai/d+un+pauvre clown/pitre/guignol/bouffon/pantin/âne/idiot/imbécile/crétin/abruti",
    "devrait/doit/faudrait/mériterait+d être interné/internée/enfermé/enfermée $/./!/,/à/dans",
    "n a/ont aucune/pas/plus de/ colonne+vertébrale/dignité/honneur",
    "ne/n raconte/dit/débite/profère/raconter que des/d _/ bêtises/âneries/inepties/sottises/conneries/absurdités/mensonges/imbécillités",
    "peut/peuvent aller au diable/se+faire+voir",
    "aboie/aboient/obéit/saute/danse/dansent/frétille/jappe quand/dès+qu/dès+que/lorsque/au _ _/ _/ siffle/sifflet/maître/ficelles/claque",
  ],
  hail: [
    "grandissez/grandis un/enfin/ peu/",
    "retournez/retourne à/au l/ école/cirque/maternelle/lit",
    "allez/va donc/ jouer dans/au/aux/avec",
    "apprenez/apprends d/à/donc/enfin/ abord/lire/compter/écrire à/ lire/compter/",
    "réveillez/réveille/calmez/rasseyez/taisez vous/toi",
    "faites/fais vos/tes devoirs",
    "rentrez/rentre chez vous/toi",
    "personne ne/n vous/t/ a/écoute/croit rien/sonné/demandé/ demandé/",
    "vous devriez/n+avez avoir/pas honte",
  ],
  toward: [
    "je/on/nous me/se/nous torche/torchons/tamponne/tamponnons/fiche/fichons/fout/foutons bien/ de/du/des/d/avec",
    "même un/une enfant/gamin/gamine/bébé/ado/stagiaire/singe ferait/gouvernerait/négocierait/dirigerait/parlerait/saurait/comprendrait/réfléchirait _/ mieux que/qu",
  ],
};

export const SPANISH_MOCKERY: MockeryWords = {
  classes: {
    NADERIA:
      "verbena rifa tómbola quiosco kiosco huevo cuchara paraguas bombilla tenedor merienda puesto bañera limonada guateque piñata asado cumpleaños pecera reunión+de+vecinos comunidad",
    POZO: "basurero cloaca vertedero chiste felpudo marioneta títere guiñol parásito verruga hazmerreír gallinero veleta dinosaurio perrito caniche pelele",
  },
  macros: {
    NOPUEDE:
      "no/ni sabe/sabría/puede/podría/saben/pueden/podrían/es+capaz+de/sería+capaz+de/son+capaces+de ni/ni+siquiera/siquiera/",
    INCAPAZ: "es/son/sería/parece incapaz/incapaces de",
    NECESITA: "necesita/necesitaría/necesitan ayuda/un+mapa/un+manual/instrucciones/GPS para",
    NULO: "NOPUEDE/INCAPAZ/NECESITA",
    HALLAR: "encontrar/encontraría/situar/ubicar/señalar a/ _ _/ _/ en un/el mapa/atlas",
    LLEVAR:
      "organizar/gestionar/dirigir/llevar/administrar/freír/cambiar/abrir/sostener/presidir/cuidar un/una/el/la _/ NADERIA",
    ATAR: "atarse/escribir/deletrear los/su cordones/zapatos/nombre/propio",
    CONTAR: "contar hasta",
    DECIR: "distinguir/diferenciar _ _/ _/ de",
    TAREA: "HALLAR/LLEVAR/ATAR/CONTAR/DECIR",
  },
  subject: [
    "es/son/parece/sigue+siendo un/una/el/la _/ asilo/asilo+de/zoológico/guardería/teatro+de+títeres/patio+de+colegio/gallinero",
    "debería/debiera/podría/haría+mejor+en callarse/cerrar ya/la/el/ boca/pico/",
    "debería/debe/tendría+que/merece estar/acabar/ingresar/vivir en un manicomio/psiquiátrico/zoológico/circo",
    "no es/son muy/precisamente/demasiado/nada _/ listo/lista/inteligente/brillante/espabilado $/./!/,",
    "me/nos/les/ da/dan/daba/causa/provoca asco/náuseas",
    "NULO TAREA",
    "que/ no distingue/distinguen/distinguiría un/una _ de+un/de+una/del",
    "es/son/sigue+siendo/no+es+más+que/es+solo un/una/el/la/los _/ _/ POZO $/de/con/en/que/y",
    "piensa/pensará alguna+vez/nunca/siquiera antes/$",
  ],
  hail: [
    "madure/madura/crezca/crece/despierte/despierta/cálmese/siéntese/cállese de/ya/ una/ vez/",
    "haga/haz los/sus/tus deberes/tarea",
    "váyase/vete a su/tu/la/dormir casa/cama/",
    "nadie le/te ha/ preguntado/preguntó/cree/escucha",
    "debería/debiera darle/darte vergüenza",
    "qué vergüenza",
    "deje/deja de mentir/llorar/lloriquear/soñar",
  ],
  toward: [
    "me/nos importa/importan un bledo/comino/pepino/pito/carajo lo/ que/ diga/digan/piense/opine/",
    "me/nos la suda/pela/refanfinfla lo/ que/ diga/digan/piense/opine/",
    "hasta/incluso un/una niño/niña/bebé/crío/adolescente/becario/mono lo/ haría/gobernaría/negociaría/dirigiría/hablaría/entendería _/ mejor que",
    "quién le dio/da/dejó/ha+dado/prestó un/el/las micrófono/mapa/llaves/teléfono a/al",
  ],
};

export const PORTUGUESE_MOCKERY: MockeryWords = {
  classes: {
    NINHARIA:
      "quermesse rifa tômbola quiosque ovo colher guarda-chuva lâmpada garfo lanche barraca banheira limonada tasca mercearia piquenique aquário festa+de+anos condomínio cafezinho",
    GAIOLA:
      "circo zoo zoológico manicómio manicômio museu creche gaiola jaula lixo canil infantário hospício jardim+de+infância trela berço",
    POCO: "caixote galinheiro lixeira esgoto anedota piada capacho marioneta marionete fantoche parasita verruga cata-vento dinossauro caniche cãozinho",
  },
  macros: {
    NAOPODE:
      "não/nem sabe/saberia/consegue/conseguia/conseguiria/pode/sabem/conseguem/é+capaz+de/seria+capaz+de nem/sequer/nem+sequer/",
    INCAPAZ: "é/são/seria/parece incapaz/incapazes de",
    PRECISA: "precisa/precisava/precisaria/precisam de ajuda/um+mapa/manual/instruções para/pra",
    NULO: "NAOPODE/INCAPAZ/PRECISA",
    ACHAR: "encontrar/encontrava/achar/localizar/situar a/o/ _ _/ _/ no/num/em mapa/um+mapa/atlas",
    GERIR:
      "organizar/gerir/dirigir/governar/administrar/estrelar/fritar/cozer/mudar/trocar/abrir/segurar um/uma/o/a _/ NINHARIA",
    ATAR: "atar/amarrar/escrever/soletrar os/o seu/próprio/ atacadores/cordões/sapatos/cadarços/nome",
    CONTAR: "contar até",
    DISTINGUIR: "distinguir _ _/ _/ de/do/da",
    TAREFA: "ACHAR/GERIR/ATAR/CONTAR/DISTINGUIR",
  },
  subject: [
    "é/são/parece/continua+a+ser um/uma/o/a _/ lar+de+idosos/jardim+zoológico/zoológico/infantário/jardim+de+infância/teatro+de+fantoches/galinheiro/asilo",
    "devia/deveria/podia/faria+melhor+em calar/fechar a/o/ boca/bico/se/matraca",
    "dá/dão/dava/mete/metem me/nos nojo/asco/náuseas",
    "me/nos dá/dão nojo/asco/náuseas",
    "NULO TAREFA",
    "que/ não distingue/distinguem/distinguiria um/uma _ de+um/de+uma/dum/duma/do",
    "não serve/servem para/pra nada",
    "pertence/devia/deveria/merece/tem estar/ao/a/lugar/acabar num/numa/no/na/em/ um/uma/ _/ GAIOLA",
    "é/são/continua+a+ser/não+passa+de um/uma/o/a/os/de _/ _/ POCO $/de/com/em/que/e",
    "nunca/jamais leu/abriu um livro/mapa/jornal",
    "pensa/pensará alguma+vez/sequer antes/$",
  ],
  hail: [
    "cresça/cresce/acorde/acorda/acalme/sente/cale se/de/ uma/ vez/",
    "volte/volta para/pra a/o/ escola/circo/cama/creche",
    "aprenda/aprende a ler/contar/escrever/ouvir/somar",
    "vá/vai para/pra casa/a+cama/dormir",
    "tenha/tem vergonha na/ cara/",
    "que vergonha",
  ],
  toward: [
    "estou/estamos/estamo me/nos/ a/ borrifar/borrifando/marimbar/lixar/cagar/cagando/marimbando para/pra/no/na/ao/à",
    "estou/estamos/estamo me/nos/ nas tintas para/pra",
    "até/mesmo um/uma criança/bebé/bebê/miúdo/menino/adolescente/estagiário/macaco faria/governaria/governava/negociaria/negociava/fazia/entenderia/falaria _/ melhor do/ que",
  ],
};

export const GERMAN_MOCKERY: MockeryWords = {
  classes: {
    KAEFIG:
      "zirkus zoo irrenhaus museum kindergarten käfig mülltonne zwangsjacke gummizelle hundehütte sandkasten kita leine laufstall anstalt klapse",
    GRUBE:
      "zoo kindergarten altersheim hühnerhaufen tollhaus sandkasten müllhalde hühnerstall kloake witz lachnummer fußabtreter marionette hampelmann handpuppe parasit warze pickel windfahne dinosaurier schoßhund pudel quasselbude abnickverein katastrophe schande zumutung blamage witzfigur peinlichkeit",
  },
  macros: {},
  subject: [
    "sollte/soll/könnte/möge/müsste doch/lieber/besser/einfach/endlich/mal/ den/die mund/klappe/schnabel/rand/fresse halten",
    "kann/könnte/konnte nicht/nicht+mal/nicht+einmal/kaum bis zehn/fünf/zwei/drei zählen",
    "benimmt/benehmen/benahm/verhält/verhalten/aufführt/führt/gebärdet sich wie/wieder+wie/mal+wieder+wie/auf+wie ein/eine/einem _/ LOWLY/kind/kleinkind/baby/teenager/gör/kasper/dreijähriger/fünfjähriger/vierjähriger/trotzkopf",
    "gehört/gehören in/ins/auf/an/hinter ein/einen/eine/die/den/der/ _/ KAEFIG",
    "macht/machte/machen sich wieder/schon+wieder/erneut/mal+wieder/nur/nur+noch/gerade/ lächerlich/zum+gespött/zum+affen/zum+narren/zum+clown",
    "redet/reden/erzählt/erzählen/verbreitet/verzapft/labert nur/immer+nur/nichts+als/wieder+nur/schon+wieder unsinn/blödsinn/quatsch/stuss/mist/schwachsinn",
    "ist/sind/war einfach/nur/nur+noch/wirklich/ zum fremdschämen/kotzen/davonlaufen",
    "widert/ekelt/kotzt/widern mich/uns an/$",
    "ist/sind/bleibt/bleiben/war/waren/s auch/wirklich/einfach/nur/nichts+als/doch/bloß/ ein/eine/die/der/europas _/ GRUBE",
  ],
  hail: [
    "wie dumm/blöd/dämlich/doof/unfähig/inkompetent/ahnungslos/verlogen/verblödet muss/kann/darf man eigentlich/denn/nur/bloß/ sein",
    "werden/werd sie/ endlich/erst/doch/ mal/ erwachsen",
    "gehen/geh sie/ wieder/zurück/endlich/doch/ nach/in/zur/ins hause/die/den/bett/schule schule/kindergarten/zirkus/",
    "lernen/lern sie/ erst/doch/endlich/ mal/einmal/ lesen/rechnen/zählen/schreiben/zuhören",
    "wachen/wach sie/ endlich/doch/ mal/ auf",
    "setzen/beruhigen/schämen sie sich",
    "niemand/keiner hat sie/dich gefragt/eingeladen",
    "hat sie/dich jemand/wer gefragt",
  ],
  toward: [
    "zum/zur teufel/hölle mit",
    "selbst/sogar/jedes ein/ kind/baby/säugling/kleinkind/praktikant/affe könnte/würde/kann/macht/regiert/regierte das/es/ besser als",
    "wie dumm/blöd/dämlich/doof/unfähig/inkompetent/ahnungslos/verlogen/dreist/verblödet kann/darf",
  ],
};
