import type { WorldLanguage } from "./country";
import { fold } from "./fold";

/**
 * Misspelt states, capitals, peoples, organisations and offices, each of which is no word, name or
 * place in English, French, Spanish, Portuguese or German. The rest is left to `nearMiss`.
 *
 * Source: misspellings collected by hand from public knowledge as of 2026-11-20, each held against
 * the names in countries.ts and the Hunspell dictionaries of the five languages
 * (scripts/facts/misspellings.ts).
 *
 * A line each: wrong, wrong > right. Case is free, marks and hyphens are folded.
 */
const ROWS: Readonly<Partial<Record<WorldLanguage, string>>> = {
  en: `sao paolo > São Paulo
rio de janiero,rio de janerio > Rio de Janeiro
charge d'affairs,chargé d'affairs > chargé d'affaires
afghanastan,afghanisthan,afganisthan,afghanstan > Afghanistan
afgan,afgans,afghanian > Afghan
philipino,phillipino,filippino,filipinno > Filipino
malavi > Malawi
moritania > Mauritania
ulan batar,ulaan bataar,ulaanbataar,ulanbator > Ulaanbaatar
consulat general,consulate generale > consulate general
internation committee > International Committee
human right watch > Human Rights Watch
untied kingdom > United Kingdom
unites states,untied states,united sates > United States
algerria,algieria > Algeria
austrailia,austrlia,autralia,austrialia,australlia > Australia
azerbajan,azerbaijian,azerbiajan,azerbajian,azerbaijain > Azerbaijan
bahrian,bharain,bahrin > Bahrain
bangladash,bangledesh,bangaldesh,bangadesh,bangladeh > Bangladesh
barbedos > Barbados
belaurs > Belarus
belgum,beligum,beligium,belguim > Belgium
bosnia and herzegovnia,bosnia and herzogovina,bosnia and herzegovinia,bosnia and herzgovina > Bosnia and Herzegovina
botswanna > Botswana
brazill,brzail > Brazil
bulgeria,bulgaira,bulagria > Bulgaria
burkino faso,burkina fasa > Burkina Faso
cambodai,camboida > Cambodia
camaroon,camerooon,camerroon > Cameroon
cananda > Canada
central afican republic > Central African Republic
crotia > Croatia
cyrpus,cypurs > Cyprus
czeck republic,chech republic,check republic,czech repulic,czech rebublic,czech repbulic > Czech Republic
checkia,czeckia > Czechia
denmakr,denamrk > Denmark
djbouti,djiboutti,dijbouti > Djibouti
domincan republic,dominican repbulic,dominican republc > Dominican Republic
eucador,ecaudor > Ecuador
egpyt,eygpt,egytp > Egypt
el savador,el salvadore,el salvidor > El Salvador
equitorial guinea > Equatorial Guinea
eritria,eriteria > Eritrea
ethopia,ethiopa,ethiopea,etheopia,ehtiopia > Ethiopia
finalnd,findland,finlnad > Finland
frnace,fracne,farnce > France
georiga,geogria > Georgia
germnay,gemany,gernmany,gemrany,germeny > Germany
ghanna > Ghana
greeece > Greece
guatamala,guatemela,guatemla,guatamela > Guatemala
guinnea,guniea > Guinea
guinea bissua > Guinea-Bissau
guyanna > Guyana
hatii,haitii > Haiti
hondurus,hondruas,hoduras > Honduras
hungray,hungery > Hungary
iceleand,icland > Iceland
inida > India
indonisia,indonesea,indoneisa,indonasia > Indonesia
irealnd,irleand > Ireland
isreal,israle,isarel,irsael > Israel
itlay,itally > Italy
jamacia,jamiaca > Jamaica
kazakstan,kazakhastan,kazahkstan,kazkhstan,kazhakstan,kazakhsthan > Kazakhstan
kiribiti,kirabati > Kiribati
kuwiat,kuwate,kuwaitt > Kuwait
kyrgistan,kyrgyztan,kyrgzstan,kyrgystan,kyrgyzistan,krygyzstan,kyrgysztan,kirgyzstan > Kyrgyzstan
lativa,latvai > Latvia
lebannon,lebanan,lebenon,leabnon > Lebanon
leshoto > Lesotho
lybia,lybya > Libya
leichtenstein,liechstenstein,liechtenstien,liechenstein,lichenstein,liechtensten > Liechtenstein
lithunia,lithuana,lithuaina,lithunaia,lithaunia > Lithuania
luxembourgh,luxumbourg,luxemborg > Luxembourg
macadonia > Macedonia
madagasgar,madagascer,madgascar > Madagascar
malaysa,malayisa,malyasia,maylasia,malayasia > Malaysia
malidves,maldvies,mauldives > Maldives
mauritious,mauritus,maurituis > Mauritius
mexcio,mexio > Mexico
moldovia,moldvoa > Moldova
mongolai > Mongolia
montengro,montenegero,montenagro > Montenegro
morroco,morrocco,moroco,moroccco > Morocco
mozambque,mozambiqe,mozambigue > Mozambique
myanmmar,mynamar,myanamar,mayanmar,myamar > Myanmar
nambia,namiba > Namibia
nethelands,neatherlands,netherlads,neterlands,netherlans > Netherlands
new zeland,new zealnd,new zeeland,new zealad > New Zealand
nicaragau,nicuragua,nicaraqua,nicargua > Nicaragua
nigeira,nigera > Nigeria
norht korea,noth korea,north koera > North Korea
norwey,norwary > Norway
pakastan,pakistain,pakisatn,pakitsan > Pakistan
palastine,palestien,palistine,palesitne > Palestine
papau new guinea,papa new guinea > Papua New Guinea
paraquay,paragauy,paruguay > Paraguay
phillipines,philipines,phillippines,philippenes,philipinnes,phillipenes,phillapines > Philippines
potugal,portgual,portugul > Portugal
quatar,qater > Qatar
romainia,romanai > Romania
russsia > Russia
rwnada,rawanda,rhwanda > Rwanda
saudia arabia,saudi arabai,saudi arbia,suadi arabia,saudi arabla > Saudi Arabia
senagal,sengal,senegel > Senegal
sebria > Serbia
seychells,seychellles,seyshelles > Seychelles
siera leone,sierre leone,sierra leonne > Sierra Leone
singapor,singapre,singpore,singapoor,signapore > Singapore
sloavkia,slovekia,slovkia,slovakai > Slovakia
sovenia,slovinia,slovenai > Slovenia
somolia,somaila > Somalia
south afica,south arfica > South Africa
south koera,south korae,sourth korea > South Korea
sir lanka,sri lanaka,sri lankha,shri lanka > Sri Lanka
swizerland,switerland,switzerand,switzland,switzerlan,swizterland,swtizerland > Switzerland
sweeden,swedan,sewden > Sweden
syira,sryia > Syria
tawian,tiawan,taiwain > Taiwan
tajikstan,tajikastan,tajikitsan > Tajikistan
tanzaina,tazania > Tanzania
thialand,thailad,thiland,thaliand > Thailand
tunesia,tunisa,tunsia,tunisai > Tunisia
turkmanistan,turkmenisatn,turkministan > Turkmenistan
ugnada,uganada > Uganda
ukriane,ukarine,ukrane > Ukraine
united kindom,united kingdon,unted kingdom,united kingom,untied kingdom,united kingdm,uninted kingdom > United Kingdom
untied states,united sates,unites states,united staes,unitd states,united stats > United States
united arab emriates,united arab emirites,untied arab emirates,united arab emerites > United Arab Emirates
uraguay,urugauy,uruguary,uruquay,urugay > Uruguay
uzbekstan,uzbeckistan,uzbekhistan,uzebekistan,uzbekitsan > Uzbekistan
vanatu,vanautu,vanutu > Vanuatu
vatcian,vaticin > Vatican
venezula,venezeula,venezuala,venzuela,venezuelea,venuzuela > Venezuela
veitnam,vietnma,vitenam > Vietnam
yemmen > Yemen
zimbabwae,zimbawe,zimbawbe,zimbabawe,zimbabe > Zimbabwe
scottland,scotlnad > Scotland
enlgand,englnad > England
northen ireland,northern irelnad,nothern ireland > Northern Ireland
afirca > Africa
amercia > America
anarctica > Antarctica
carribean,caribean,carribbean,caribbian > Caribbean
eurpoe,euope,euorpe,eruope,europ,erope > Europe
medditeranean,mediteranean,mediterranian,mediterrenean,meditteranean > Mediterranean
scandanavia,scandinvia > Scandinavia
brusells,brussells,brussles,burssels > Brussels
bejing,beiijng,bejiing > Beijing
copenhagan,copenhaguen,coppenhagen > Copenhagen
bucharrest,buchrest > Bucharest
budapset > Budapest
ljublijana,lubljana,lublijana,ljubjana,ljubjlana > Ljubljana
bratislavia,bratislva > Bratislava
tiblisi,tblisi,tibilisi > Tbilisi
kathmandhu,kathamandu > Kathmandu
islambad,islamabd > Islamabad
pyongyong,pyonyang,pyongang > Pyongyang
johanesburg,johannesberg,johannesburgh > Johannesburg
addis abba,adis ababa,addis abbaba > Addis Ababa
nairboi,niarobi > Nairobi
ouagadogou,ouagadougu > Ouagadougou
bagdhad,baghad > Baghdad
reykavik,rekjavik,reyjkavik,reykyavik > Reykjavik
helsiniki > Helsinki
vilinius,vilnuis > Vilnius
canbera,canberre > Canberra
otawa,ottowa > Ottawa
bogata > Bogotá
motevideo,montivideo > Montevideo
beunos aires,bueno aires,buenos aries,buenas aires > Buenos Aires
tegucigulpa,tegucigalapa > Tegucigalpa
kuala lumper,kuala lampur,kula lumpur > Kuala Lumpur
phnom phen,pnom penh,phnom pehn > Phnom Penh
washinton,washingtion,wasington,washignton,washigton > Washington
moskow > Moscow
strassbourg,strasborg,strausbourg > Strasbourg
the hauge > The Hague
jerusalm,jeruselam > Jerusalem
naypidaw > Naypyidaw
portugese,portuguse,portugeuse,portuguease > Portuguese
phillipino,fillipino,phillippino > Filipino
phillipine,philipine > Philippine
isreali,isralei,israelli > Israeli
brittish,britsh,brtish > British
norweigan,norwiegian,norweigian,norwegain > Norwegian
belgain > Belgian
hungarain > Hungarian
romainian > Romanian
ukranian,ukrianian,ukrainan,ukrainain > Ukrainian
argentinan > Argentinian
egyption,egpytian,eygptian > Egyptian
etheopian,ethipian,ethopian > Ethiopian
guatamalan > Guatemalan
vietnameese,veitnamese,vietnamise > Vietnamese
japanesse,japenese,janapese > Japanese
chineese,chinesse > Chinese
lebaneese,lebannese > Lebanese
senegaleese,sengalese > Senegalese
sweedish > Swedish
ghanian > Ghanaian
singaporian > Singaporean
austrailian,austrlian > Australian
candian > Canadian
mexcian > Mexican
venezulan,venezualan > Venezuelan
equadorian,equadorean > Ecuadorian
hondurian > Honduran
morrocan,moroccon,morroccan > Moroccan
tunsian,tunesian > Tunisian
lybian > Libyan
palestian,palestinan,palistinian > Palestinian
jordainian,jordanain > Jordanian
kuwati > Kuwaiti
bangaldeshi > Bangladeshi
kyrgistani > Kyrgyzstani
amercian,ameircan > American
eurpean,euopean,europian,europena > European
afircan > African
europan commission > European Commission
european parlament > European Parliament
eurpoean union,europen union,european uinon,european unoin > European Union
council of europ,concil of europe,counsel of europe,councel of europe > Council of Europe
european concil,european councel > European Council
untied nations,united natons,united natinos,unitd nations,unites nations,united natoins > United Nations
secuirty council,security coucil,security counsel,security concil,scurity council,security counil,security councel > Security Council
general assmbly,general assembley,general asembly > General Assembly
secretary genral,secetary general,secretay general,secretary generel > Secretary-General
world heath organization,world health orgnization,wolrd health organization,word health organization,world heath organisation > World Health Organization
word trade organization,world trade orgnization > World Trade Organization
interntional monetary fund,international monetory fund,internatinal monetary fund > International Monetary Fund
international criminial court,international crimnal court > International Criminal Court
international court of justic > International Court of Justice
unecso,unseco > UNESCO
african unoin,african uinon > African Union
commonweath,commonwelth,commonwealht > Commonwealth
arab legaue,arab leauge > Arab League
red corss > Red Cross
red cresent > Red Crescent
minster of foreign affairs,minister of foreign affiars,minister of foreign afairs > Minister of Foreign Affairs
ministry of foreign affiars,ministy of foreign affairs > Ministry of Foreign Affairs
foreign minster,foreign miniter > Foreign Minister
prime minster,prime ministir,prime miniter,pirme minister > Prime Minister
deputy minster > Deputy Minister
minsiter > Minister
foriegn,foregin > foreign
high commisionner,high commisoner > High Commissioner
commisioner,comissioner,commissoner > Commissioner
ambassdor,ambasador,ambassodor,ambasaddor,embassador,ambassadr,ambassasor > Ambassador
embasy,embassey,embasssy,embassay,ebmassy > Embassy
consul genral,consul generel,counsul general,consul gereral > Consul General
consulate genral,consulate generel > Consulate General
consluate,consualte,consualate > Consulate
charge d'affairs,charge d'affaire,charge de affaires,charge d'afaires,charge d'affiares > Chargé d'affaires
secretary of sate,secretary of stae > Secretary of State
secertary,secretray,secratary,sectretary,secretery > Secretary
presdient,presidnet,presiednt,presidennt > President
chanellor,chancelor,chancellour,chancallor > Chancellor
permanent representive,permanent represenative,permenant representative,permanant representative,permanent representitive > Permanent Representative
parliment,parliamant,parlaiment > Parliament
parlimentary,parliamentry > Parliamentary
goverment,govenment,governemnt,govermnent > Government
delagation,deligation > delegation
his magesty,his majesy > His Majesty
her magesty,her majesy > Her Majesty
excellancy,excelency,exellency,excellecy > Excellency
royal higness,royal highnes > Royal Highness
comission,commision,commisson > Commission
minstry,minisitry > Ministry
philippinian,philippinians,phillipinos,philippino,philippinos,philipino,philipinos > Filipino
iraqian,iraqians > Iraqi
argentinans > Argentine
perunian,perunians > Peruvian
chilian,chilians > Chilean
senegalian,senegalians > Senegalese
lebanonese > Lebanese
thailandese > Thai
icelandian,icelandians > Icelandic
denmarkian > Danish
belgiumian > Belgian
togoan,togoans > Togolese
zimbabwan,zimbabwans > Zimbabwean
malawan,malawans > Malawian
guatemalian,guatemalians > Guatemalan
panamian,panamians > Panamanian
venezuelian,venezuelians > Venezuelan
jamacian,jamacians > Jamaican
vietnamian,vietnamians > Vietnamese
cambodgian,cambodgians > Cambodian
laosian,laosians > Laotian
nepalian,nepalians > Nepali
bhutanian,bhutanians > Bhutanese
bangladeshian,bangladeshians > Bangladeshi
pakistanian,pakistanians > Pakistani
israelian,israelians > Israeli
kuwaitian,kuwaitians > Kuwaiti
singapurian,singapurians,singaporians > Singaporean
timorian,timorians > Timorese
norweigans > Norwegian
lituanian,lituanians > Lithuanian
polandish > Polish
maltan,maltans > Maltese
andorrian,andorrians > Andorran
kosovian,kosovians > Kosovar
sudanian,sudanians > Sudanese
ghanean,ghaneans > Ghanaian
cyprian government,cyprusian,cypriotian > Cypriot
moroccian,moroccians,marrocan > Moroccan
tunesians > Tunisian
lybians > Libyan
egiptian,egiptians > Egyptian
ethopians > Ethiopian
kenian,kenians > Kenyan
bulgaric > Bulgarian
hungarien > Hungarian
uruguyan,uruguyans > Uruguayan
paraguyan,paraguyans > Paraguayan
equadorians > Ecuadorian
ecuadorien > Ecuadorian
palestianian,palestianians > Palestinian
ukranians > Ukrainian`,
  fr: `azerbaijdan,azerbaidjian > Azerbaïdjan
kirghistan > Kirghizistan
nations uines,nation unies > Nations unies
allemange,allmagne > Allemagne
espange > Espagne
beligique > Belgique
polonge > Pologne
tunsie > Tunisie
philipinnes,phillipines,philipines,phillippines > Philippines
etas unis,etats unies,etat unis,etats uni > États-Unis
royaume unis,royaumes unis,royaumes uni > Royaume-Uni
pay bas > Pays-Bas
emirats arabe unis,emirats arabes uni > Émirats arabes unis
nation unies,nations unis,nations uniees > Nations unies
union europeene,union europenne,union eurpeenne > Union européenne
commission europeene,commision europeenne,comission europeenne > Commission européenne
conseil de securtie,conseil de securitee > Conseil de sécurité
organisation mondial de la sante > Organisation mondiale de la santé
ministre des affaires etrangere,ministre des affaire etrangeres,ministre des affaires etranger > ministre des Affaires étrangères
ministere des affaires etrangere,ministere des affaire etrangeres > ministère des Affaires étrangères
premier minsitre,premier ministe,premier minitre > Premier ministre
secretaire generale de l'onu > secrétaire général de l'ONU
haut comissaire,haut commisaire > haut-commissaire
haut comissariat,haut commisariat > haut-commissariat
ambasadeur,embassadeur,ambassadeurr,ambassaduer > ambassadeur
ambasade,embassade > ambassade
charge d'affaire,charge d'afaires > chargé d'affaires
gouvernment,gouvernemnt,gouverment > gouvernement`,
  es: `union europa > Unión Europea
kasajistan > Kazajistán
etados unidos,estado unidos,estados undios > Estados Unidos
argetina,argentna > Argentina
colomiba,colmbia > Colombia
venezula,venezuala,venezeula > Venezuela
ecudor,ecaudor > Ecuador
urugay,urugauy > Uruguay
paragauy,paraguary > Paraguay
gautemala,guatamala > Guatemala
hondruas > Honduras
nicargua > Nicaragua
naciones undias,nacion unidas > Naciones Unidas
union europera,union eurpea > Unión Europea
comicion europea,comission europea,comisson europea > Comisión Europea
consejo de seguirdad > Consejo de Seguridad
ministro de relaciones exterior,minstro de relaciones exteriores,minsitro de relaciones exteriores > ministro de Relaciones Exteriores
ministro de asuntos exterior > ministro de Asuntos Exteriores
embajdor,enbajador,embajaor,embajadro > embajador
enbajada,embajda,emabajada > embajada
alto comisonado,alto comisinado > Alto Comisionado
consulado genral > Consulado General
presidnete,presidenete > presidente
minsitro,minstro > ministro`,
  pt: `estado unidos,estados undios > Estados Unidos
alemanah > Alemanha
mocambqiue > Moçambique
portgual > Portugal
nacoes undias > Nações Unidas
comicao europeia > Comissão Europeia
uniao europia > União Europeia
embaixdor,enbaixador,embaxador > embaixador
enbaixada,embaxada,embaixda > embaixada
primeiro minstro,primeiro minsitro > primeiro-ministro
minsitro,minstro > ministro
presidnete > presidente
ministro das relacoes exterior > ministro das Relações Exteriores`,
  de: `deutschand,deutchland,deustchland,deuschland > Deutschland
frankeich,frankriech > Frankreich
ostereich,osterrreich > Österreich
schwiez > Schweiz
grossbritanien,grossbrittanien,grosbritannien > Großbritannien
griechland,griechenalnd > Griechenland
vereinigte staten,vereinigten staten > Vereinigte Staaten
vereinten natoinen > Vereinte Nationen
europasche union,europaiche union,eurpaische union > Europäische Union
aussenminster,aussenminsiter > Außenminister
auswartiges ammt,auswertiges amt > Auswärtiges Amt
bundeskanlzer,bundskanzler > Bundeskanzler
botschfter,botschaffter,botschater > Botschafter
bottschaft,botshaft > Botschaft
generalkonsualt > Generalkonsulat
ministerprasdent > Ministerpräsident
bundesregeirung,bundesregirung > Bundesregierung`,
};

/** Right words in another sense: slips only where a capital, people, flag or leader contradicts. */
export const NEEDS_CONTEXT: Readonly<Record<string, string>> = {
  Columbia: "Colombia",
  Columbian: "Colombian",
  Lichtenstein: "Liechtenstein",
  Granada: "Grenada",
  Cypress: "Cyprus",
  Chili: "Chile",
  Chilli: "Chile",
  Hungry: "Hungary",
  Jordon: "Jordan",
  Guiana: "Guyana",
};

/** Right in another language, wrong in an English text: only when the text surely is English. */
export const FOREIGN_IN_ENGLISH: Readonly<Record<string, string>> = {
  Afganistan: "Afghanistan",
  Equador: "Ecuador",
  Kenia: "Kenya",
  Luxemburg: "Luxembourg",
  Malasia: "Malaysia",
  Romenia: "Romania",
  Tailand: "Thailand",
  Etiopia: "Ethiopia",
  Marocco: "Morocco",
};

const read = new Map<WorldLanguage, ReadonlyMap<string, string>>();

/** Wrong, `fold`ed, to right, in one language; empty for Italian and Dutch. */
export function misspellings(language: WorldLanguage): ReadonlyMap<string, string> {
  const known = read.get(language);
  if (known) return known;
  const rows = ROWS[language]?.split("\n") ?? [];
  const pairs = rows.flatMap((row) => {
    const [wrong = "", right = ""] = row.split(" > ");
    return wrong.split(",").map((each) => [fold(each), right] as const);
  });
  const list = new Map(pairs);
  read.set(language, list);
  return list;
}
