/**
 * Words by which a draft touches a topic of the calendar: English, French, Spanish, Portuguese and German in one list, since
 * many are shared. "*" stands for any ending. Written for this project from general knowledge of the languages, 2026-11-20.
 */
import type { Topic } from "@/lib/facts/calendar/observance";

export const TOPIC_WORDS: Readonly<Record<Topic, string>> = {
  africa: "africa* afrique afrika* áfrica",
  ageing:
    "ageing aging elder* pensioner* senior seniors aîné* vieillissement mayores envejecimiento idos* senioren alter",
  agriculture:
    "agri* farm farmer* farming crop crops harvest* soil soils livestock paysan* cultiv* ganader* landwirt* bauern",
  americas: "americas amériques américas caribbean caribe",
  animals: "animal* wildlife species poach* faune fauna tier* artenschutz",
  arts: "art arts artist* music* museum* musée* museo* museu* theatre film* cinema* cinéma poet* poem* poés* kunst* künstler* musik* exhibition*",
  asia: "asia* asie asien ásia",
  children:
    "child* kid kids girl girls boy boys infant* pupil* enfan* fille filles niñ* infan* criança* menin* kind kinder* mädchen",
  cities: "city cities urban* housing habitat mayor* ville* ciudad* cidade* stadt städte*",
  climate:
    "climat* clima klima* emission* émission* emisi* warming carbon* greenhouse resilien* adaptation",
  commonwealth: "commonwealth",
  corruption: "corrupt* corrup* korrupt* bribe* transparen* integrity kleptocra*",
  crime:
    "crime* crimin* traffick* smuggl* cybercrime* délin* delincuen* delito* kriminal* menschenhandel trata traite tráfico",
  culture: "cultur* kultur* tradition* festival*",
  democracy:
    "democra* démocra* demokrat* election* election* vote voter* voting parliament* électi* eleccion* eleiç* wahl wahlen parlement* parlament*",
  development:
    "development développement desarrollo desenvolvimento entwicklung* sdg sdgs odd ods agenda2030 sustainab*",
  digital:
    "digital* numérique* cyber* internet online ai tech technolog* data software künstlich* startup*",
  diplomacy: "diplom* ambassador* embass* consul* ambassad* embaj* embaix* botschaft*",
  disability:
    "disab* accessib* handicap* discapac* deficiên* behinder* inclusi* blind deaf autis* braille",
  disarmament:
    "disarm* désarm* desarm* abrüst* weapon* arms armes armas waffen mine mines demin* landmine* nonproliferation proliferation",
  disasters:
    "disaster* earthquake* flood* tsunami* cyclone* hurricane* catastroph* séisme* inondation* desastre* terremoto* inundac* inundaç* katastroph* erdbeben wildfire*",
  drugs: "drug drugs narcotic* opioid* fentanyl drogue* droga* drogen",
  economy:
    "econom* économ* wirtschaft* entrepreneur* emprend* empreend* business* msme* sme smes invest* finance* financ* innovat*",
  education:
    "educa* éduca* school* student* teacher* universit* scholar* literacy école* étudiant* enseign* escuela* estudiant* maestr* escola* aluno* professor* bildung schul* schüler* lehrer* read reading",
  energy:
    "energ* énerg* solar wind renewable* renouvelable* renovable* renováve* power electricity",
  environment:
    "environ* medioambient* ambient* umwelt* nature natur biodivers* pollut* plastic* ozone ozon* wetland* desert* ecosystem* recycl* conservation",
  equality:
    "equal* égalit* igual* gleich* gender género genre inclusion inclusive discrimin* diversity",
  europe: "europ*",
  family:
    "family families famil* parent* mother* father* mère* père* madre* padre* mãe* pai mutter väter vater",
  food: "food* hunger* nutrition* aliment* faim hambre fome nahrung* ernährung* lebensmittel famine malnutrition",
  forests:
    "forest* forêt* bosque* floresta* wald wälder* tree trees arbre* árbol* árvore* bäume deforest*",
  francophonie: "francophon* français* french französisch",
  health:
    "health* santé salud saúde gesundheit* disease* vaccin* hospital* doctor* nurse* medic* médec* médic* patient* hiv aids sida vih tubercul* malaria palud* cancer* pandemi* epidemi* hepatitis",
  heritage:
    "heritage patrimoine patrimonio patrimônio património kulturerbe welterbe unesco monument*",
  "human rights":
    "rights droits derechos direitos menschenrecht* freedom* liberté* libertad* liberdade* freiheit* torture* dissident* detain* disappear*",
  humanitarian: "humanit* aid relief aide ayuda ajuda hilfe crisis",
  indigenous: "indigen* indígen* autochton* native tribal tribes",
  justice:
    "justice justicia justiça gerechtigkeit law court* tribunal* judge* droit derecho direito recht accountab* impunity genocid* atrocit*",
  labour:
    "labour* labor* worker* work job jobs travail* emploi* trabaj* trabalh* empleo* emprego* arbeit* employment union unions",
  language: "language* langue* idioma* lengua* língua* sprache* translat* tradu* multilingual*",
  lgbt: "lgbt* lgbtq* lgbtqi* pride gay lesbian* transgender homophob* transphob* queer intersex bisexual",
  media:
    "media press journalis* presse prensa imprensa period* jornalis* pressefreiheit reporter* médias radio news disinform* désinform* desinform*",
  migration: "migra* migrant* immigra* diaspora* einwander*",
  multilateralism: "multilateral*",
  nuclear: "nuclear* nucléaire* nuklear* atom* kernwaffen iaea hiroshima nagasaki",
  oceans:
    "ocean* océan* océano* oceano* ozean* sea seas marine mer mar mares meer meere fish* reef* coral* coast* pêche pesca",
  peace: "peace* paix paz frieden* ceasefire* reconcil* conflict* mediat* nonviolen*",
  poverty: "poverty pauvreté pobreza armut poor poorest",
  racism:
    "racis* racial* rassis* antisemit* xenophob* hate holocaust* shoah haine odio ódio antisémit*",
  refugees:
    "refug* réfugié* flüchtling* displaced asylum asile asilo asyl desplazad* deslocad* stateless*",
  religion:
    "religio* faith* glaube* foi fe fé church* mosque* muslim* christian* jewish jew jews hindu* buddhis* interfaith pope prayer*",
  remembrance:
    "remember* remembrance memor* commemorat* victim* veteran* commémor* souvenir víctim* vítima* opfer* gedenk* holocaust* fallen honour* honor*",
  science:
    "scien* scientifi* cienc* ciênc* wissenschaft* research* recherche* investigac* stem engineer*",
  slavery: "slave* slavery esclav* escrav* sklaver*",
  space:
    "space espacio espaço spatial* weltraum* satellite* moon lunar astronaut* cosmonaut* artemis asteroid*",
  sport:
    "sport* athlet* olympi* paralymp* football* fútbol futebol fußball deport* desport* esport* match team",
  terrorism: "terror*",
  tourism: "touris* turis* travel* voyag* viaj* reise*",
  trade:
    "trade trading export* import* commerc* comerc* comérc* handel* tariff* customs wto consumer*",
  transport:
    "transport* rail railway* road roads aviation shipping maritime seafarer* bicycle* bike* verkehr*",
  "united nations": "un onu uno unga peacekeep* sdg sdgs",
  violence: "violen* gewalt* abuse* assault* harass* gbv femicid* feminicid* féminicid*",
  volunteers: "volunt* bénévol* ehrenamt* freiwillig*",
  water: "water* eau eaux agua água wasser* sanitation river* drought* glacier*",
  women:
    "women* woman* girl girls female* femini* gender femme* fille filles mujer* niñas mulher* meninas frau frauen* mädchen maternal",
  youth: "youth* young jeune* jeunesse jóvenes juvent* joven jovens jugend* junge student students",
};
