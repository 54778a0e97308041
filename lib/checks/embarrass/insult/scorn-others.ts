/** Scorn in French, Spanish, Portuguese and German; general knowledge of the idiom, written on 2026-11-23. */
import { conjugated, type ScornWords } from "./scorn-words";

export const FRENCH_SCORN: ScornWords = {
  classes: {
    GESTE: [
      conjugated(
        "pleurnich braill jacass radot bafouill japp couin ânonn éruct beugl caquett minaud fanfaronn péror divagu baragouin plastronn piaill chouin",
        "e ent é er ait",
      ),
      "aboie aboient aboyé aboyait glapit glapissent bêle bêlent vocifère vocifèrent vociféré délire délirent déliré bave bavent geint",
    ].join(" "),
    BRILLANT: "génie maître lucidité brio",
  },
  macros: {
    HOURRA: "bravo/félicitations/chapeau/merci/applaudissements à/au/aux/,/",
    QUI: "_ _/ _/ _/ _/ ,/ qui/pour/d/de/il/elle",
  },
  antic: [
    "s/se/ GESTE",
    "se/s pavane/pavanent/pavané/prosterne/prosternent/aplatit/aplatissent/aplati",
    "rampe/rampent/rampé/rampait devant/aux",
  ],
  disdain: [
    "je/j méprise/déteste/exècre/vomis/hais/conchie/abhorre",
    "nous/on méprisons/méprise/détestons/vomissons/exécrons/haïssons/conchie",
    "je/on/nous me/m/se/nous moque/moquons/fous/fout/foutons/fiche/fichons/contrefiche complètement/bien/ de/du/des/d",
    "je/on/nous ris/rit/rions bien/tous/ de/du/d/des",
    "je/on/nous crache/crachons sur",
  ],
  epithet: [
    "petit/petite/papy/mamie/tonton/minuscule/p+tit",
    "soi+disant/prétendu/prétendue/autoproclamé/autoproclamée",
  ],
  said: [
    "HOURRA QUI a/avoir/ réussi/trouvé à/le+moyen+de/l+exploit+de/ à/ perdre/rater/oublier/s+endormir/insulter/couler/ruiner/fâcher/égarer/ne+rien",
    "soi+disant/prétendu/prétendue/autoproclamé/autoproclamée expert/experte/homme+d+état/économiste/diplomate/stratège/génie/démocrate/intellectuel/leader",
    "IDIOCY/incompétence/ignorance/médiocrité/bêtise/arrogance n a/ont pas/aucune/plus de/ limites/limite/bornes",
    "tant/autant d/de IDIOCY/incompétence/ignorance/médiocrité/bêtise/nullité",
  ],
  credit: [
    "encore/nouveau/énième/nouvel/autre un/ coup/trait/éclair de/d BRILLANT de/du/des/d/signé",
    "quel/quelle génie/lumière/flèche/phare/cerveau/crack ,/que/ ce/cette/notre",
  ],
  self: [
    "ministron/ministrons/ministricule/ministraillon/présidentcule/dictaillon/despotaillon/hommelet",
  ],
};

export const SPANISH_SCORN: ScornWords = {
  classes: {
    GESTO: conjugated(
      "lloriqu balbuc cacar gimot berr gorgot parlot cotorr fanfarron pavon bab",
      "ea ean eó eaba earon eado eando ear",
    ).concat(
      " ",
      conjugated(
        "rebuzn ladr grazn relinch desbarr farfull despotric",
        "a an ó aba aron ado ando ar",
      ),
      " muge mugen gruñe gruñen gruñó",
    ),
    GENIAL: "genialidad genialidades ocurrencia brillantez lumbrera proeza",
  },
  macros: {
    HURRA: "bravo/felicidades/felicitaciones/enhorabuena/aplausos/gracias a/al/para/,/",
    QUE: "_ _/ _/ _/ _/ ,/:/ que/por/quien/:/ haber/",
  },
  antic: ["se/ GESTO", "se arrastra/arrastran/arrastró/arrodilla/arrodillan/arrodilló ante"],
  disdain: [
    "yo/nosotros/ desprecio/despreciamos/detesto/detestamos/aborrezco/aborrecemos profundamente/ a/al",
    "me/nos río/reímos/burlo/burlamos/mofo/mofamos/cago/cagamos yo/mucho/todos/ de/del/en",
    "escupo/escupimos sobre/a/al/en",
  ],
  epithet: [
    "pequeño/pequeña/abuelo/abuelito/minúsculo/minúscula/pobrecito/pobrecita",
    "supuesto/supuesta/autodenominado/autodenominada/autoproclamado/autoproclamada/dizque/sedicente",
  ],
  said: [
    "HURRA QUE logró/consiguió/lograr/conseguir/logrado/conseguido perder/olvidar/dormirse/insultar/hundir/arruinar/ofender/extraviar/no+hacer",
    "supuesto/supuesta/autodenominado/autodenominada/autoproclamado/autoproclamada experto/experta/estadista/economista/diplomático/diplomática/estratega/genio/demócrata/intelectual/líder",
    "tanta/tantísima/inmensa/infinita/supina IDIOCY/incompetencia/ignorancia/mediocridad/estupidez/soberbia",
  ],
  credit: [
    "otra/otras/nueva/enésima/última/esta GENIAL de/del",
    "qué GENIAL/eminencia/portento/fenómeno/crack ,/ el/la/este/esta/nuestro/nuestra/",
  ],
  self: [
    `${conjugated("president ministr general alcald gobernador dictador senador embajador", "illo ito ucho zuelo").replaceAll(" ", "/")}/ministrilla/reyezuelo/tiranuelo/politicastro $/_`,
    "ese/este/aquel/un/del hombrecillo/señorito/personajillo",
  ],
};

export const PORTUGUESE_SCORN: ScornWords = {
  classes: {
    GESTO: conjugated(
      "choraming zurr rastej ladr berr cacarej tagarel relinch guinch bajul vocifer bab",
      "a am ou aram ava ado ando ar",
    ).concat(
      " papagueia papagueiam papagueou papaguear balbucia balbuciam balbuciou balbuciar esperneia esperneiam esperneou grunhe grunhem grunhiu late latem latiu",
    ),
    GENIAL: "genialidade genialidades pérola proeza façanha",
  },
  macros: {
    VIVA: "bravo/parabéns/palmas/obrigado/aplausos a/ao/à/para/,/ o/a/",
    QUE: "_ _/ _/ _/ _/ ,/:/ que/por/quem/:/ ter/",
  },
  antic: ["se/ GESTO", "lambe/lambem/lambeu as/os botas/pés/sapatos"],
  disdain: [
    "eu/nós/ desprezo/desprezamos/detesto/detestamos/abomino/abominamos o/a/os/as/",
    "rio/rimo/rimos/troço/troçamos me/nos/ do/da/de/dos/das",
    "me/nos/ rio/rimos do/da/de",
    "cuspo/cuspimos em/no/na/sobre",
  ],
  epithet: [
    "pequeno/pequena/vovô/vovó/minúsculo/minúscula",
    "suposto/suposta/pretenso/pretensa/dito/dita/autoproclamado/autoproclamada/autointitulado/autointitulada",
  ],
  said: [
    "VIVA QUE conseguiu/conseguir/logrou/conseguido a+proeza+de/o+feito+de/ perder/esquecer/cochilar/adormecer/dormir/insultar/afundar/arruinar/ofender/falhar/não+fazer",
    "suposto/suposta/pretenso/pretensa/dito/dita/autoproclamado/autoproclamada perito/especialista/estadista/economista/diplomata/estratega/génio/democrata/intelectual/líder",
    "tanta/tamanha/imensa/infinita IDIOCY/incompetência/ignorância/mediocridade/estupidez",
  ],
  credit: [
    "mais/outra/nova/enésima uma/ GENIAL/ideia+genial/brilhante+ideia do/da/de",
    "que génio/gênio/crânio/portento/fenómeno/sumidade ,/ o/a/este/esta/nosso/nossa/",
  ],
  self: [
    `${conjugated("president ministr general ditador governador deputado senador embaixador", "inho ezinho zinho eco zeco").replaceAll(" ", "/")}/ministrozinho/generaleco/paiseco/paisinho $/_`,
  ],
};

export const GERMAN_SCORN: ScornWords = {
  classes: {
    GEBAREN: [
      conjugated(
        "fasel geifer winsel schwafel stammel jammer laber sabber plapper brabbel wieher keif zeter jaul lall quassel schleim mecker gacker krakeel quengel flenn watschel katzbuckel schwadronier",
        "t te ten n",
      ),
      "kläfft kläffte kläffen blökt blökte blöken grunzt grunzte grunzen",
    ].join(" "),
    UNFUG:
      "inkompetenz unfähigkeit ahnungslosigkeit dummheit dreistigkeit unverstand ignoranz arroganz faulheit feigheit unvermögen blödheit",
  },
  macros: {
    HURRA: "bravo/glückwunsch/glückwünsche/gratulation/respekt/applaus/danke an/,/",
    WER: "_ _/ _/ _/ _/ ,/:/ der/die/dass/zu/fürs/für/hat",
  },
  antic: [
    "GEBAREN",
    "kriecht/kroch/kriechen/buckelt/kuscht vor",
    "stolziert/stolzierte/stolzieren wie/herum/umher",
  ],
  disdain: [
    "ich/wir verachte/verachten/verabscheue/verabscheuen/hasse/hassen zutiefst/",
    "verachten/verabscheuen/hassen wir",
    "ich/wir lache/lachen/spucke/spucken/pfeife/pfeifen/scheiße/scheißen nur/alle/laut/ über/auf",
  ],
  epithet: [
    "kleine/kleiner/kleinen/opa/oma/onkel/papi/mini/westentaschen",
    "sogenannte/sogenannter/sogenannten/angebliche/angeblicher/angeblichen/vermeintliche/vermeintlicher/selbsternannte/selbsternannter/selbsternannten",
  ],
  said: [
    "HURRA WER _/ _/ _/ _/ geschafft/schafft/schaffte/gelungen ,/ _/ _/ _/ _/ verlieren/vergessen/einzuschlafen/verschlafen/beleidigen/ruinieren/versenken/vergeigen",
    "sogenannte/sogenannter/sogenannten/angebliche/angeblicher/angeblichen/selbsternannte/selbsternannter/selbsternannten experte/experten/expertin/staatsmann/ökonom/diplomat/stratege/genie/demokrat/anführer",
    "soviel/so+viel UNFUG/IDIOCY",
  ],
  credit: [
    "wieder/nächster/nächste/weiterer/weitere/neuer/neue/erneuter ein/eine/mal/ geniestreich/glanzleistung/meisterleistung/glanzstück/heldentat von/des/der/aus",
  ],
  self: [
    `${conjugated("minister präsident kanzler diktator botschafter", "lein chen").replaceAll(" ", "/")}/diktatörchen/königlein $/_`,
    "dieses/dies männlein/männchen/bürschlein/würstchen/hänflingchen/kerlchen $/,",
    "westentaschen/möchtegern/operetten/pappmaché/schmalspur napoleon/diktator/general/cäsar/putin/bismarck/minister/präsident/staatsmann/politiker/kaiser/könig",
  ],
};
