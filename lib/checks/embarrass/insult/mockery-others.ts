/** Mockery in French, Spanish, Portuguese and German; general knowledge of the idiom, written on 2026-11-22. */

import type { MockeryWords } from "./mockery-words";
export const FRENCH_MOCKERY: MockeryWords = {
  classes: {
    BROUTILLE:
      "kermesse goûter tombola buvette kiosque œuf oeuf nouilles cuillère parapluie ampoule agrafeuse camping épicerie pétanque guignol placard biberon couche poisson manège stand baignoire boulangerie cantine",
    TANIERE:
      "cirque zoo asile musée crèche cage maternelle niche poubelle cabanon laisse hospice bac",
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
    "NUL1 TACHE",
    "se comporte/comportent/conduit/réagit/boude/boudent/pleure/gouverne/parle/négocie/trépigne comme un/une LOWLY/gamin/gamine/gosse/enfant/bébé/marmot/caniche",
    "pique/piquent/piqué/fait/font/faisait une/un/sa/son/encore/encore+une/encore+un _/ crise/caprice/colère $/de/à/en/parce/digne",
    "tape/tapent/tapé/trépigne du/des pied/pieds/rage",
    "a/ont/avait/aurait/vendrait vendu/ son/sa/leur âme/grand+mère/mère/dignité",
    "a/ont/aurait/aurait+toute/a+toute sa/leur/toute+sa place/vraie+place dans/au/à/derrière un/une/le/la/l/des/ TANIERE/barreaux",
    "mérite/devrait/devraient/doit être/d+être/finir/retourner dans/au/à/en un/une/le/la/l/ TANIERE",
    "est/sont/reste/restent/n+est+qu/ne+sont+que un/une/la/le/les/des _/ _/ PUITS",
    "est/sont/reste une/la maison+de+retraite/chambre+d+enregistrement/usine+à+gaz+pour/pétaudière/cour+de+récréation/agence+de+voyages/république+bananière",
    "aboie/aboient/obéit/saute/danse/dansent/frétille/jappe quand/dès+qu/dès+que/lorsque/au _ _/ _/ siffle/sifflet/maître/ficelles/claque",
    "n a/ont/aurait jamais/sans+doute+jamais/visiblement+jamais lu/ouvert/terminé un/une/le/de livre/carte/dictionnaire/journal",
    "lui/t/ arrive/arrive+t/arrive+il il/ de/parfois réfléchir/penser avant",
    "réfléchit/pense il/elle/t+il/t+elle parfois/jamais/avant",
    "a t+il/t+elle déjà/jamais lu/ouvert/tenu/dit un/une/la/parole livre/carte/vérité/parole",
    "sait il/elle/t+il/t+elle seulement/au+moins/même/ lire/compter/écrire/où",
    "a/ont/aurait trouvé/gagné/eu/acheté son/sa/leur diplôme/poste/doctorat/mandat/permis dans/à/sur/au/en un/une/la/ _/ pochette/loterie/tombola/kermesse/lave/paquet/brocante/internet",
  ],
  hail: [
    "grandissez/grandis un/enfin/ peu/",
    "retournez/retourne à/au l/ école/cirque/maternelle/lit",
    "apprenez/apprends d/à/donc/enfin/ abord/lire/compter/écrire à/ lire/compter/",
    "réveillez/réveille/calmez/rasseyez/taisez vous/toi",
    "faites/fais vos/tes devoirs",
    "prenez/prends vos/tes/ton médicaments/cachets/pilules",
    "rentrez/rentre chez vous/toi",
    "allez/va au/vous/te lit/coucher/cacher/rhabiller/faire+voir",
    "personne ne/n vous/t/ a/écoute/croit rien/sonné/demandé/ demandé/",
    "achetez/achète vous/toi un/une miroir/cerveau/carte/dictionnaire/conscience",
    "vous devriez/n+avez avoir/pas honte",
    "cessez/arrêtez/arrête de/ mentir/pleurnicher/bouder/rêver",
  ],
  toward: [
    "qui a/donc+a/diable+a donné/confié/laissé un/le/les micro/stylo/volant/clés/téléphone à/au/aux",
    "imaginez/imagine/imaginons avoir/être+représenté+par/être+gouverné+par/voter+pour",
    "attendre/espérer d/de un/une pays/homme/femme/ministre/gouvernement/président/type comme",
    "confierait/confierais/confierai/confieriez/laisserais/laisserait pas/même+pas/jamais _ _ _/ à/au/aux",
    "bravo/félicitations/applaudissements/médaille à/au/pour _/ _/ ,/ qui/pour a/avoir/ enfin/encore/ trouvé/ridiculisé/menti",
    "achèterais/achèterait pas/jamais une voiture d+occasion/à/au à/au/",
  ],
};

export const SPANISH_MOCKERY: MockeryWords = {
  classes: {
    NADERIA:
      "verbena rifa tómbola quiosco kiosco huevo cuchara paraguas bombilla tenedor merienda puesto bañera limonada guateque piñata asado cumpleaños pecera reunión+de+vecinos comunidad",
    JAULA:
      "circo zoo zoológico manicomio museo guardería jaula basurero perrera parvulario psiquiátrico correa cuna",
    POZO: "basurero cloaca vertedero chiste felpudo marioneta títere guiñol parásito verruga hazmerreír veleta dinosaurio perrito caniche pelele",
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
    "NULO TAREA",
    "no encontraría/encontrarían/distinguiría a/ _ _/ _/ en/de un/una/el/la/ mapa/atlas/plato",
    "se comporta/comportan/porta/portan/comportó/reacciona/enfurruña/negocia/llora/gobierna/habla como un/una/si+tuviera LOWLY/niño/niña/crío/bebé/mocoso/títere/cinco/tres/dos/cuatro",
    "tuvo/tiene/tienen/monta/montó/hizo/hace otra/otro/una/un/su/sus _/ rabieta/berrinche/pataleta/rabietas/berrinches",
    "ha/han/había vendido su/el alma/dignidad/conciencia",
    "vendió/vendería/vendería+a su propia/ alma/abuela/madre",
    "pertenece/debería/deberían/merece/tendría/tiene estar/que+estar/su+sitio/a/acabar en/a/al un/una/el/la/ _/ JAULA",
    "es/son/sigue+siendo/no+es+más+que/es+solo un/una/el/la/los _/ _/ POZO $/de/con/en/que/y",
    "es/son un/una club+de/cementerio+de/asilo+de/agencia+de/república jubilados/elefantes/políticos/colocación/bananera",
    "ladra/salta/baila/obedece/ladran cuando/si/al _ _/ _/ silba/amo/son/dueño/silbato/hilos",
    "no ha/han/habrá leído/abierto nunca/jamás/en+su+vida/ni un/ libro/mapa/periódico",
    "ha/habrá leído/abierto alguna/algún/nunca/jamás vez/ un/ libro/mapa",
    "piensa/pensará alguna+vez/nunca/siquiera antes/$",
    "sacó/ganó/consiguió/encontró/compró su título/cargo/diploma/doctorado en una/un/la/el/ _/ tómbola/rifa/feria/caja/cereales/lotería/internet",
  ],
  hail: [
    "madure/madura/crezca/crece/despierte/despierta/cálmese/siéntese/cállese de/ya/ una/ vez/",
    "vuelva/vuelve/regrese a/al la/ escuela/colegio/circo/cama/guardería",
    "aprenda/aprende a leer/contar/escribir/escuchar/sumar",
    "haga/haz los/sus/tus deberes/tarea",
    "tome/tómese sus/su/las/la pastillas/pastilla/medicación",
    "váyase/vete a su/tu/la/dormir casa/cama/",
    "nadie le/te ha/ preguntado/preguntó/cree/escucha",
    "cómprese/cómprate un/una espejo/mapa/cerebro/diccionario",
    "debería/debiera darle/darte vergüenza",
    "qué vergüenza",
    "deje/deja de mentir/llorar/lloriquear/soñar",
  ],
  toward: [
    "quién le dio/da/dejó/ha+dado/prestó un/el/las micrófono/mapa/llaves/teléfono a/al",
    "imaginen/imagina/imagínense/imaginaos/imagínate tener+a/tener/votar+a/ser+gobernado+por/estar+representado+por",
    "esperar de un/una país/hombre/mujer/ministro/gobierno/presidente/tipo como",
    "confiaría/confiaríamos/dejaría/dejaríamos ni/a/mi/cuidar _ _/ _/ a/al",
    "menudo/vaya/qué genio/lumbrera/cerebrito/crack/elemento/estadista el/la/este/esta",
    "compraría/compraríamos _/ un/una coche+usado/coche+de+segunda+mano/bicicleta a/al",
  ],
};

export const PORTUGUESE_MOCKERY: MockeryWords = {
  classes: {
    NINHARIA:
      "quermesse rifa tômbola quiosque ovo colher guarda-chuva lâmpada garfo lanche barraca banheira limonada tasca mercearia piquenique aquário festa+de+anos condomínio cafezinho",
    GAIOLA:
      "circo zoo zoológico manicómio manicômio museu creche gaiola jaula lixo canil infantário hospício jardim+de+infância trela berço",
    POCO: "caixote lixeira esgoto anedota piada capacho marioneta marionete fantoche parasita verruga cata-vento dinossauro caniche cãozinho",
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
    "NULO TAREFA",
    "comporta/comportam/comportou/porta/portou se como um/uma LOWLY/menino/menina/criança/bebé/bebê/miúdo/garoto/fantoche",
    "reage/amua/negoceia/negocia/chora/governa/fala como um/uma LOWLY/menino/criança/bebé/bebê/miúdo",
    "fez/faz/teve/tem/fazem outra/mais+uma/uma/a+sua _/ birra/birras",
    "vendeu/vendia/venderia/venderam a/sua/própria sua/própria/ alma/avó/mãe/dignidade",
    "pertence/devia/deveria/merece/tem estar/ao/a/lugar/acabar num/numa/no/na/em/ um/uma/ _/ GAIOLA",
    "é/são/continua+a+ser/não+passa+de um/uma/o/a/os/de _/ _/ POCO $/de/com/em/que/e",
    "é/são um/uma clube+de/lar+de/cemitério+de/agência+de/república reformados/aposentados/elefantes/políticos/empregos/bananas/das+bananas",
    "ladra/late/salta/dança/obedece quando/se/ao/assim+que _ _/ _/ assobia/dono/som/apito/cordelinhos/fios",
    "nunca/jamais leu/abriu um livro/mapa/jornal",
    "já/alguma+vez leu/abriu/leu+alguma+vez um/ livro/mapa",
    "pensa/pensará alguma+vez/sequer antes/$",
    "tirou/ganhou/arranjou/comprou/encontrou o/seu seu/ diploma/curso/cargo/título/doutoramento/doutorado numa/num/na/no/em _/ rifa/tômbola/feira/caixa/cereais/internet/lotaria",
  ],
  hail: [
    "cresça/cresce/acorde/acorda/acalme/sente/cale se/de/ uma/ vez/",
    "volte/volta para/pra a/o/ escola/circo/cama/creche",
    "aprenda/aprende a ler/contar/escrever/ouvir/somar",
    "faça/faz os/o seus/teus/ trabalho/trabalhos de casa/",
    "tome/toma os/o/a seus/seu/sua/ comprimidos/remédio/medicação",
    "vá/vai para/pra casa/a+cama/dormir",
    "ninguém lhe/te/o/a perguntou/ouve/acredita/convidou nada/",
    "compre/compra um/uma espelho/mapa/dicionário/cérebro",
    "tenha/tem vergonha na/ cara/",
    "que vergonha",
    "pare/deixe/para de mentir/chorar/choramingar/sonhar",
  ],
  toward: [
    "quem deu/entregou/emprestou um/o/as microfone/mapa/chaves/telefone a/ao/à",
    "imaginem/imagine/imagina ter/votar+em/ser+governado+por/ser+representado+por",
    "esperar de um/uma país/homem/mulher/ministro/governo/presidente como",
    "confiava/confiaria/deixava/deixaria nem/o/a/um/meu _ _/ _/ a/ao/à",
    "que/grande génio/gênio/lumbreira/craque/estadista ,/ o/a/este/esta/esse/essa",
    "comprava/compraria um/uma carro+usado/carro+em+segunda+mano/bicicleta a/ao/à",
  ],
};

export const GERMAN_MOCKERY: MockeryWords = {
  classes: {
    KLEINKRAM:
      "tombola imbissbude pommesbude würstchenbude kaffeekränzchen kindergeburtstag grillabend kiosk ei eier nudeln wasser glühbirne regenschirm löffel schrebergarten kegelabend kaninchenzüchterverein badewanne bierzelt dosenöffner toaster limonadenstand kuchenbasar",
    KAEFIG:
      "zirkus zoo irrenhaus museum kindergarten käfig mülltonne zwangsjacke gummizelle hundehütte sandkasten kita leine laufstall anstalt klapse",
    GRUBE:
      "müllhalde kloake witz lachnummer fußabtreter marionette hampelmann handpuppe parasit warze pickel windfahne dinosaurier schoßhund pudel quasselbude abnickverein katastrophe schande zumutung blamage witzfigur peinlichkeit",
  },
  macros: {},
  subject: [
    "kann/könnte/konnte/würde/findet/fände nicht/nicht+mal/nicht+einmal/kaum/keine/keinen/kein/ _/ _/ _/ KLEINKRAM kochen/organisieren/leiten/führen/wechseln/halten/bedienen/aufspannen/öffnen/betreiben/ausrichten/einlassen",
    "würde/kann/könnte/findet/fände _ _/ _/ nicht/nicht+mal/nicht+einmal/kaum auf einer/der karte/landkarte/weltkarte _/ $",
    "würde/kann/könnte/findet/fände _ _/ _/ auf einer/der karte/landkarte/weltkarte nicht/nicht+mal/nicht+einmal/kaum",
    "kann/könnte/konnte nicht/nicht+mal/nicht+einmal/kaum bis zehn/fünf/zwei/drei zählen",
    "benimmt/benehmen/benahm/verhält/verhalten/aufführt/führt/gebärdet sich wie/wieder+wie/mal+wieder+wie/auf+wie ein/eine/einem _/ LOWLY/kind/kleinkind/baby/teenager/gör/kasper/dreijähriger/fünfjähriger/vierjähriger/trotzkopf",
    "bekam/bekommt/hatte/hat/kriegt wieder/mal+wieder/schon+wieder/ einen/einen+seiner/einen+ihrer seiner/ihrer/ trotzanfall/trotzanfälle/wutanfall/wutanfälle",
    "gehört/gehören in/ins/auf/an/hinter ein/einen/eine/die/den/der/ _/ KAEFIG",
    "ist/sind/bleibt/bleiben/war/waren/s auch/wirklich/einfach/nur/nichts+als/doch/bloß/ ein/eine/die/der/europas _/ GRUBE",
    "bellt/springt/tanzt/kuscht/pariert/wedelt ,/ wenn/sobald/nach/an/auf _ _/ _/ pfeift/pfeife/herrchen/fäden/kommando/befiehlt",
    "tanzt/hängt/zappelt an den/seinen/ihren/_ fäden/strippen",
    "wohl/offenbar/noch/je/jemals noch/ nie/niemals/ ein/eine buch/zeitung/landkarte aufgeschlagen/gelesen",
    "hat/haben/würde/würden seine/ihre eigene/ seele/großmutter/oma/mutter _ _/ _/ verkauft/verkaufen",
    "hat/haben/hätte seinen/ihren/den/sein titel/doktor/posten/diplom/job/amt wohl/offenbar/ im/in/bei/aus/auf einem/einer/dem/der/ _/ lotto/tombola/kaugummiautomat/kaugummiautomaten/internet/lostrommel/überraschungsei",
    "denkt er/sie eigentlich/je/jemals/manchmal auch/mal/ nach/mal/bevor",
  ],
  hail: [
    "werden/werd sie/ endlich/erst/doch/ mal/ erwachsen",
    "gehen/geh sie/ wieder/zurück/endlich/doch/ nach/in/zur/ins hause/die/den/bett/schule schule/kindergarten/zirkus/",
    "lernen/lern sie/ erst/doch/endlich/ mal/einmal/ lesen/rechnen/zählen/schreiben/zuhören",
    "wachen/wach sie/ endlich/doch/ mal/ auf",
    "machen/mach sie/ ihre/deine/erst+mal+ihre/mal+ihre hausaufgaben",
    "nehmen/nimm sie/ ihre/deine tabletten/pillen/medikamente",
    "setzen/beruhigen/schämen sie sich",
    "niemand/keiner hat sie/dich gefragt/eingeladen",
    "hat sie/dich jemand/wer gefragt",
    "kaufen/kauf sie/ sich/dir doch/mal/ einen/eine/ein spiegel/landkarte/hirn/rückgrat/atlas",
    "hören/hör sie/ auf/endlich+auf/doch+auf zu lügen/jammern/heulen/träumen",
  ],
  toward: [
    "von einem/einer/so+einem land/mann/frau/minister/regierung/präsidenten wie",
    "genie/leuchte/geistesgröße/koryphäe ,/ dieser/diese/unser/der/die",
  ],
};
