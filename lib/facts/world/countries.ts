/**
 * States, territories and the parts of the United Kingdom. Made by scripts/facts/countries.ts on
 * 2026-11-20: change the tables in scripts/facts/world/, not this file.
 *
 * Source: codes, regions, currencies and official names from world-countries 5.1.0 by Mohammed Le
 * Doze and contributors (Open Database License 1.0), corrected; usual names from the Unicode CLDR
 * (Unicode License v3); other names, capitals and demonyms from public knowledge as of 2026-11-20.
 */

/** The languages of a line, in this order. */
export const COUNTRY_LANGUAGES = ["en", "fr", "es", "pt", "de", "it", "nl"] as const;

/**
 * Four lines each:
 * code | status | part of | continents | subregion of the Americas | currencies (`~` = also seen)
 * names, then capitals, then demonyms: a column per language, the usual one first; an empty name or
 * capital is as in English. Marks as in scripts/facts/countries.ts.
 */
export const COUNTRY_TABLE = `AD|state||Europe||EUR
Andorra|Andorre
Andorra la Vella|Andorre-la-Vieille|Andorra la Vella;Andorra la Vieja|Andorra-a-Velha;Andorra la Vella
Andorran|andorran|andorrano|andorrano|andorranisch;Andorraner
AE|state||Asia||AED
United Arab Emirates;UAE;Emirates?w|Émirats arabes unis;EAU;Émirats?w|Emiratos Árabes Unidos;EAU;Emiratos?w|Emirados Árabes Unidos;EAU;Emirados?w|Vereinigte Arabische Emirate;VAE;Vereinigten Arabischen Emirate;Vereinigten Arabischen Emiraten;Emirate?w|Emirati Arabi Uniti|Verenigde Arabische Emiraten
Abu Dhabi|Abou Dhabi;Abou Dabi;Abu Dhabi|Abu Dabi;Abu Dhabi|Abu Dhabi;Abu Dabi
Emirati|émirien;émirati|emiratí|emiradense;emirático|emiratisch;Emirati
AF|state||Asia||AFN
Afghanistan||Afganistán|Afeganistão
Kabul|Kaboul||Cabul
Afghan|afghan|afgano|afegão/afegã/afegãos/afegãs|afghanisch;Afghane
AG|state||Americas|Caribbean|XCD
Antigua and Barbuda;Antigua?l|Antigua-et-Barbuda|Antigua y Barbuda|Antígua e Barbuda|Antigua und Barbuda|Antigua e Barbuda|Antigua en Barbuda
Saint John's;St. John's;St John's|Saint John's;Saint-Jean?l
Antiguan;Barbudan|antiguayen;antiguais;barbudien|antiguano|antiguano|antiguanisch;Antiguaner
AI|territory|GB|Americas|Caribbean|XCD
Anguilla
The Valley
Anguillian
AL|state||Europe||ALL
Albania|Albanie||Albânia|Albanien||Albanië
Tirana;Tiranë
Albanian|albanais|albanés|albanês|albanisch;Albaner
AM|state||Asia Europe||AMD
Armenia|Arménie||Armênia|Armenien||Armenië
Yerevan;Erevan|Erevan|Ereván;Yereván|Erevã;Ierevan;Erevan|Eriwan;Jerewan
Armenian|arménien|armenio|armênio|armenisch;Armenier
AO|state||Africa||AOA
Angola
Luanda
Angolan|angolais|angoleño;angolano|angolano|angolanisch;Angolaner
AQ|other||Antarctica||
Antarctica|Antarctique|Antártida|Antártida|Antarktis|Antartide

Antarctic?l*
AR|state||Americas|South America|ARS
Argentina;Argentine Republic|Argentine|||Argentinien;Argentinische Republik||Argentinië;Argentijnse Republiek
Buenos Aires
Argentine;Argentinian;Argentinean|argentin|argentino|argentino|argentinisch;Argentinier
AS|territory|US|Oceania||USD
American Samoa
Pago Pago
American Samoan
AT|state||Europe||EUR
Austria|Autriche||Áustria|Österreich||Oostenrijk
Vienna|Vienne?l|Viena|Viena|Wien
Austrian|autrichien|austriaco|austríaco|österreichisch;Österreicher
AU|state||Oceania||AUD
Australia|Australie||Austrália|Australien||Australië
Canberra|||Camberra;Canberra
Australian|australien|australiano|australiano|australisch;Australier
AW|territory|NL|Americas|Caribbean|AWG
Aruba
Oranjestad
Aruban
AX|territory|FI|Europe||EUR
Åland Islands
Mariehamn
Ålandish
AZ|state||Asia Europe||AZN
Azerbaijan|Azerbaïdjan|Azerbaiyán|Azerbaijão|Aserbaidschan|Azerbaigian;Azerbaijan|Azerbeidzjan
Baku|Bakou|Bakú|Baku;Bacu
Azerbaijani;Azeri|azerbaïdjanais;azéri|azerbaiyano;azerí|azerbaijano;azeri;azerbaidjano|aserbaidschanisch;Aserbaidschaner
BA|state||Europe||BAM
Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;BiH|Bosnie-Herzégovine;Bosnie|Bosnia y Herzegovina;Bosnia;Bosnia-Herzegovina|Bósnia e Herzegovina;Bósnia|Bosnien und Herzegowina;Bosnien;Bosnien-Herzegowina|Bosnia ed Erzegovina;Bosnia-Erzegovina|Bosnië en Herzegovina;Bosnië-Herzegovina
Sarajevo|||Sarajevo;Saraievo|Sarajevo;Sarajewo
Bosnian;Herzegovinian|bosnien;bosniaque|bosnio;bosnioherzegovino|bósnio|bosnisch;Bosnier
BB|state||Americas|Caribbean|BBD
Barbados|Barbade
Bridgetown
Barbadian;Bajan|barbadien|barbadense|barbadiano|barbadisch;Barbadier
BD|state||Asia||BDT
Bangladesh||Bangladés;Bangladesh|Bangladesh;Bangladeche|Bangladesch;Bangladesh
Dhaka;Dacca|Dacca;Dhaka|Daca|Daca
Bangladeshi|bangladais;bangladeshi|bangladesí|bangladense;bangladechiano|bangladeschisch;Bangladescher
BE|state||Europe||EUR
Belgium|Belgique|Bélgica|Bélgica|Belgien|Belgio|België
Brussels|Bruxelles|Bruselas|Bruxelas|Brüssel
Belgian|belge|belga|belga|belgisch;Belgier
BF|state||Africa||XOF
Burkina Faso;Burkina|||Burquina Faso;Burkina Faso;Burkina Fasso
Ouagadougou||Uagadugú;Ouagadougou|Ouagadougou;Uagadugu
Burkinabe;Burkinabè;Burkinan|burkinabé;burkinabè*;burkinabais|burkinés;burkinabé|burquinense;burkinabê|burkinisch;burkinabisch;Burkiner
BG|state||Europe||EUR BGN~
Bulgaria|Bulgarie||Bulgária|Bulgarien||Bulgarije
Sofia?p||Sofía?p|Sófia;Sofia?p
Bulgarian|bulgare|búlgaro|búlgaro|bulgarisch;Bulgare
BH|state||Asia||BHD
Bahrain|Bahreïn|Baréin;Bahréin|Bahrein;Barém;Barein||Bahrein|Bahrein
Manama
Bahraini|bahreïnien;bahreïni|bareiní;bahreiní|bareinita;baremita;bahreinita|bahrainisch;Bahrainer
BI|state||Africa||BIF
Burundi
Gitega;Bujumbura~||Gitega;Buyumbura~;Bujumbura~
Burundian|burundais|burundés|burundiano;burundinês|burundisch;Burundier
BJ|state||Africa||XOF
Benin|Bénin||Benin;Benim
Porto-Novo;Cotonou~||Porto Novo;Cotonú~
Beninese|béninois|beninés|beninense;beninês|beninisch;Beniner
BL|territory|FR|Americas|Caribbean|EUR
St. Barthélemy;Saint Barthélemy
Gustavia
Saint Barthélemy Islander
BM|territory|GB|Americas|North America|BMD
Bermuda
Hamilton?l
Bermudian
BN|state||Asia||BND SGD~
Brunei;Brunei Darussalam||Brunéi||Brunei Darussalam;Brunei
Bandar Seri Begawan
Bruneian|brunéien|bruneano|bruneano|bruneiisch;Bruneier
BO|state||Americas|South America|BOB
Bolivia|Bolivie||Bolívia|Bolivien
Sucre;La Paz|Sucre?w;La Paz|Sucre;La Paz?w
Bolivian|bolivien|boliviano|boliviano|bolivianisch;Bolivianer
BQ|territory|NL|Americas|Caribbean|USD
Caribbean Netherlands
Kralendijk

BR|state||Americas|South America|BRL
Brazil|Brésil|Brasil|Brasil|Brasilien|Brasile|Brazilië
Brasília|Brasilia|Brasilia
Brazilian|brésilien|brasileño;brasilero|brasileiro|brasilianisch;Brasilianer
BS|state||Americas|Caribbean|BSD USD~
Bahamas;The Bahamas|||Bahamas;Baamas|||Bahama's
Nassau||Nasáu;Nassau
Bahamian|bahaméen;bahamien|bahameño;bahamés|bahamense;baamense|bahamaisch;Bahamaer
BT|state||Asia||BTN INR~
Bhutan|Bhoutan|Bután|Butão
Thimphu;Thimpu|Thimphou;Thimphu|Timbu;Thimphu|Thimphu;Timfu
Bhutanese|bhoutanais|butanés|butanês|bhutanisch;Bhutaner
BV|territory|NO|Antarctica||
Bouvet Island


BW|state||Africa||BWP
Botswana||Botsuana;Botswana|Botsuana;Botswana|Botsuana;Botswana
Gaborone
Botswanan;Motswana*;Batswana*|botswanais;botswanien|botsuano;botswanés|botsuanês;botsuano|botsuanisch;botswanisch;Botsuaner;Botswaner
BY|state||Europe||BYN
Belarus|Bélarus;Biélorussie|Bielorrusia;Belarús|Bielorrússia;Belarus|Belarus;Weißrussland|Bielorussia;Repubblica di Belarus|Belarus;Wit-Rusland
Minsk
Belarusian;Belarussian|bélarussien;biélorusse;bélarusse|bielorruso;belaruso|bielorrusso;belarusso|belarussisch;belarusisch;weißrussisch;Belarusse;Weißrusse
BZ|state||Americas|Central America|BZD
Belize||Belice
Belmopan||Belmopán|Belmopã;Belmopan
Belizean|bélizien|beliceño|belizenho|belizisch;Belizer
CA|state||Americas|North America|CAD
Canada||Canadá|Canadá|Kanada
Ottawa|||Ottawa;Otava
Canadian|canadien|canadiense|canadense;canadiano|kanadisch;Kanadier
CC|territory|AU|Oceania||AUD
Cocos Islands
West Island
Cocos Islander
CD|state||Africa||CDF USD~
Democratic Republic of the Congo;DR Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo;Congo?s|République démocratique du Congo;RDC;RD Congo;Congo-Kinshasa;Congo?s|República Democrática del Congo;RDC;RD Congo;RD del Congo;Congo?s|República Democrática do Congo;RDC;RD Congo;Congo-Kinshasa;Congo?s|Demokratische Republik Kongo;Demokratischen Republik Kongo;DR Kongo;Kongo-Kinshasa;Kongo?s|Repubblica Democratica del Congo;RDC;Congo-Kinshasa;Congo?s|Democratische Republiek Congo;Congo-Kinshasa;DRC;Congo?s
Kinshasa||Kinsasa;Kinshasa|Kinshasa;Quinxassa
Congolese?s|congolais?s|congoleño?s;congolés?s|congolês?s|kongolesisch?s;Kongolese?s
CF|state||Africa||XAF
Central African Republic;CAR?w|République centrafricaine;Centrafrique;RCA|República Centroafricana|República Centro-Africana|Zentralafrikanische Republik;Zentralafrikanischen Republik|Repubblica Centrafricana|Centraal-Afrikaanse Republiek
Bangui
Central African?l*|centrafricain|centroafricano|centro-africano|zentralafrikanisch?l;Zentralafrikaner?l
CG|state||Africa||XAF
Republic of the Congo;Congo-Brazzaville;Republic of Congo;Congo?s|République du Congo;Congo-Brazzaville;Congo?s|República del Congo;Congo-Brazzaville;Congo?s|República do Congo;Congo-Brazzaville;Congo?s|Republik Kongo;Kongo-Brazzaville;Kongo?s|Repubblica del Congo;Congo-Brazzaville;Congo?s|Republiek Congo;Congo-Brazzaville;Congo?s
Brazzaville
Congolese?s|congolais?s|congoleño?s;congolés?s|congolês?s|kongolesisch?s;Kongolese?s
CH|state||Europe||CHF
Switzerland;Swiss Confederation|Suisse;Confédération suisse;Confédération helvétique|Suiza;Confederación Suiza|Suíça;Confederação Suíça|Schweiz;Schweizerische Eidgenossenschaft;Schweizerischen Eidgenossenschaft|Svizzera|Zwitserland;Zwitserse Confederatie
Bern;Berne|Berne|Berna|Berna
Swiss|suisse;helvétique|suizo;helvético|suíço;helvético|schweizerisch;Schweizer
CI|state||Africa||XOF
Côte d'Ivoire;Ivory Coast|Côte d'Ivoire;République de Côte d' Ivoire|Côte d'Ivoire;Costa de Marfil|Costa do Marfim;Côte d'Ivoire|Côte d'Ivoire;Elfenbeinküste|Costa d'Avorio|Ivoorkust
Yamoussoukro;Abidjan~||Yamusukro;Yamoussoukro;Abiyán~;Abidjan~|Yamoussoukro;Abidjã~;Abidjan~
Ivorian;Ivoirian|ivoirien|marfileño;costamarfileño|marfinense;costa-marfinense|ivorisch;Ivorer
CK|other||Oceania||NZD CKD
Cook Islands|Îles Cook|Islas Cook|Ilhas Cook|Cookinseln|Isole Cook|Cookeilanden
Avarua
Cook Islander
CL|state||Americas|South America|CLP
Chile|Chili?w||||Cile|Chili
Santiago?p;Santiago de Chile;Valparaíso~|Santiago?p;Santiago du Chili||Santiago?p;Santiago do Chile
Chilean|chilien|chileno|chileno|chilenisch;Chilene
CM|state||Africa||XAF
Cameroon|Cameroun|Camerún|Camarões|Kamerun|Camerun|Kameroen
Yaoundé||Yaundé|Yaoundé;Iaundé|Yaoundé;Jaunde
Cameroonian|camerounais|camerunés|camaronês|kamerunisch;Kameruner
CN|state||Asia||CNY
China;PRC;People's Republic of China;P.R. China|Chine;République populaire de Chine;RPC|China;República Popular China;RPC|China;República Popular da China;RPC|China;Volksrepublik China|Cina;Repubblica popolare cinese
Beijing;Peking|Pékin;Beijing|Pekín;Beijing|Pequim|Peking
Chinese|chinois|chino|chinês|chinesisch;Chinese
CO|state||Americas|South America|COP
Colombia|Colombie||Colômbia|Kolumbien
Bogotá|Bogota
Colombian|colombien|colombiano|colombiano|kolumbianisch;Kolumbianer
CR|state||Americas|Central America|CRC
Costa Rica
San José?l|San José|San José?p|San José;São José?p|San José
Costa Rican|costaricain;costaricien|costarricense|costa-riquenho;costarriquenho|costa-ricanisch;costaricanisch;Costa-Ricaner;Costaricaner
CU|state||Americas|Caribbean|CUP CUC~ USD~
Cuba|||Cuba?w|Kuba
Havana|La Havane|La Habana||Havanna
Cuban|cubain|cubano|cubano|kubanisch;Kubaner
CV|state||Africa||CVE
Cabo Verde;Cape Verde|Cabo Verde;Cap-Vert;Îles du Cap-Vert|||Cabo Verde;Kap Verde;Kapverden|Capo Verde|Kaapverdië
Praia|||Praia?w;Cidade da Praia
Cabo Verdean;Cape Verdean|cabo-verdien;cap-verdien;capverdien|caboverdiano|cabo-verdiano|kapverdisch;cabo-verdisch;Kapverdier
CW|territory|NL|Americas|Caribbean|XCG ANG~ USD~
Curaçao
Willemstad
Curaçaoan
CX|territory|AU|Oceania||AUD
Christmas Island
Flying Fish Cove
Christmas Islander
CY|state||Europe Asia||EUR
Cyprus|Chypre|Chipre|Chipre|Zypern|Cipro
Nicosia;Lefkosia|Nicosie||Nicósia|Nikosia
Cypriot|chypriote|chipriota|cipriota|zyprisch;zypriotisch;Zyprer;Zypriot/Zypriotin
CZ|state||Europe||CZK
Czechia;Czech Republic|Tchéquie;République tchèque|Chequia;República Checa|Tchéquia;República Tcheca;República Checa;Chéquia|Tschechien;Tschechische Republik;Tschechischen Republik|Cechia;Repubblica Ceca|Tsjechië;Tsjechische Republiek
Prague||Praga|Praga|Prag
Czech;Czechs*|tchèque|checo|tcheco;checo|tschechisch;Tscheche
DE|state||Europe||EUR
Germany|Allemagne;République fédérale d'Allemagne;RFA|Alemania|Alemanha|Deutschland;Bundesrepublik Deutschland;BRD|Germania|Duitsland
Berlin||Berlín|Berlim
German|allemand|alemán|alemão/alemã/alemães/alemãs|deutsch
DJ|state||Africa||DJF
Djibouti||Yibuti;Djibouti|Djibuti;Djibouti;Jibuti|Dschibuti|Gibuti
Djibouti;Djibouti City||Yibuti;Djibouti|Djibuti;Djibouti|Dschibuti
Djiboutian|djiboutien|yibutiano|djibutiano;djibutiense|dschibutisch;Dschibutier
DK|state||Europe||DKK
Denmark|Danemark|Dinamarca|Dinamarca|Dänemark|Danimarca|Denemarken
Copenhagen|Copenhague|Copenhague|Copenhague;Copenhaga|Kopenhagen
Danish;Dane?p|danois|danés|dinamarquês|dänisch;Däne
DM|state||Americas|Caribbean|XCD
Dominica|Dominique?p
Roseau|Roseau?w
Dominican?s|dominiquais|dominiqués|dominiquense|dominicanisch;Dominicaner
DO|state||Americas|Caribbean|DOP
Dominican Republic|République dominicaine|República Dominicana|República Dominicana|Dominikanische Republik;Dominikanischen Republik|Repubblica Dominicana|Dominicaanse Republiek
Santo Domingo|Saint-Domingue;Santo Domingo||Santo Domingo;São Domingos?l
Dominican?s|dominicain?w|dominicano|dominicano|dominikanisch;Dominikaner?w
DZ|state||Africa||DZD
Algeria|Algérie|Argelia;República Argelina Democrática y Popular|Argélia;República Argelina Democrática e Popular|Algerien||Algerije
Algiers|Alger|Argel|Argel|Algier
Algerian|algérien|argelino|argelino|algerisch;Algerier
EC|state||Americas|South America|USD
Ecuador|Équateur?w||Equador?w|Ecuador;Ekuador
Quito||Quito?w
Ecuadorian;Ecuadorean|équatorien|ecuatoriano|equatoriano|ecuadorianisch;Ecuadorianer
EE|state||Europe||EUR
Estonia|Estonie||Estônia|Estland||Estland
Tallinn||Tallin|Tallinn;Talim
Estonian|estonien|estonio|estoniano;estónio|estnisch;Este?w;Estländer
EG|state||Africa Asia||EGP
Egypt|Égypte|Egipto|Egito;Egipto|Ägypten|Egitto|Egypte
Cairo;New Administrative Capital~|Le Caire;Caire|El Cairo;Cairo||Kairo
Egyptian|égyptien|egipcio|egípcio|ägyptisch;Ägypter
EH|other||Africa||MAD~ DZD~ MRU~
Western Sahara|Sahara occidental|Sáhara Occidental|Saara Ocidental;Sara Ocidental|Westsahara|Sahara Occidentale|Westelijke Sahara
Laayoune~;El Aaiún~|Laâyoune~;El Aaiún~|El Aaiún~|El Aaiún~|El Aaiún~
Sahrawi|sahraoui|saharaui|saaraui;sarauí|sahrauisch;Sahraui
ER|state||Africa||ERN
Eritrea|Érythrée||Eritréia
Asmara
Eritrean|érythréen|eritreo|eritreu/eritreia/eritreus/eritreias;eritreano|eritreisch;Eritreer
ES|state||Europe Africa||EUR
Spain|Espagne|España|Espanha|Spanien|Spagna|Spanje
Madrid|||Madri;Madrid
Spanish;Spaniard|espagnol|español|espanhol|spanisch;Spanier
ET|state||Africa||ETB
Ethiopia|Éthiopie|Etiopía|Etiópia|Äthiopien|Etiopia|Ethiopië
Addis Ababa|Addis-Abeba|Adís Abeba;Addis Abeba|Adis Abeba;Addis Abeba|Addis Abeba
Ethiopian|éthiopien|etíope|etíope|äthiopisch;Äthiopier
FI|state||Europe||EUR
Finland|Finlande|Finlandia|Finlândia|Finnland|Finlandia
Helsinki|||Helsinque;Helsínquia
Finnish;Finn?p|finlandais|finlandés|finlandês|finnisch;Finne
FJ|state||Oceania||FJD
Fiji|Fidji;Fiji|Fiyi;Fiji||Fidschi|Figi
Suva
Fijian|fidjien|fiyiano|fijiano|fidschianisch;Fidschianer
FK|territory|GB|Americas|South America|FKP GBP~
Falkland Islands
Stanley?p;Port Stanley
Falkland Islander
FM|state||Oceania||USD
Micronesia?l;Federated States of Micronesia;FSM|Micronésie?l;États fédérés de Micronésie|Micronesia?l;Estados Federados de Micronesia|Micronésia?l;Estados Federados da Micronésia|Mikronesien?l;Föderierte Staaten von Mikronesien|Micronesia|Micronesia;Micronesië
Palikir
Micronesian?l|micronésien?l|micronesio?l|micronésio?l|mikronesisch?l;Mikronesier?l
FO|territory|DK|Europe||DKK FOK~
Faroe Islands
Tórshavn
Faroese
FR|state||Europe Americas||EUR
France;French Republic|France;République française|Francia;República Francesa|França;República Francesa|Frankreich;Französische Republik|Francia;Repubblica francese|Frankrijk;Franse Republiek
Paris||París
French;Frenchman;Frenchwoman|français|francés|francês|französisch;Franzose/Französin
GA|state||Africa||XAF
Gabon;Gabonese Republic|Gabon;République gabonaise|Gabón|Gabão|Gabun;Gabunische Republik|Gabon;Repubblica gabonese
Libreville
Gabonese|gabonais|gabonés|gabonês|gabunisch;Gabuner
GB|state||Europe||GBP
United Kingdom;UK;Britain;Great Britain;GB?w;GBR?w|Royaume-Uni;Grande-Bretagne;R.-U.|Reino Unido;Gran Bretaña|Reino Unido;Grã-Bretanha|Vereinigtes Königreich;Vereinigten Königreich;Vereinigten Königreichs;Großbritannien|Regno Unito;Gran Bretagna|Verenigd Koninkrijk;Groot-Brittannië
London|Londres|Londres|Londres
British;Briton;Brit?w|britannique|británico|britânico|britisch;Brite
GB-ENG|part|GB|Europe||GBP
England|Angleterre|Inglaterra|Inglaterra
London|Londres|Londres|Londres
English;Englishman;Englishwoman|anglais|inglés|inglês|englisch;Engländer
GB-NIR|part|GB|Europe||GBP
Northern Ireland|Irlande du Nord|Irlanda del Norte|Irlanda do Norte|Nordirland
Belfast
Northern Irish|nord-irlandais|norirlandés|norte-irlandês|nordirisch;Nordire
GB-SCT|part|GB|Europe||GBP
Scotland|Écosse|Escocia|Escócia|Schottland
Edinburgh|Édimbourg|Edimburgo|Edimburgo
Scottish;Scot?p;Scotsman;Scotswoman|écossais|escocés|escocês|schottisch;Schotte
GB-WLS|part|GB|Europe||GBP
Wales|pays de Galles|Gales;País de Gales|País de Gales
Cardiff
Welsh;Welshman;Welshwoman|gallois|galés|galês|walisisch;Waliser
GD|state||Americas|Caribbean|XCD
Grenada|Grenade?w|Granada?w;Grenada|Granada?w;Grenada
St. George's;Saint George's;St George's|Saint-Georges?l;Saint George's|Saint George's|Saint George's
Grenadian|grenadien|granadino?l|granadino?l|grenadisch;Grenader
GE|state||Asia Europe||GEL
Georgia?l;Republic of Georgia|Géorgie?l||Geórgia?l|Georgien||Georgië
Tbilisi|Tbilissi|Tiflis;Tbilisi|Tbilisi;Tiblíssi;Tbilissi|Tiflis;Tbilissi
Georgian?w|géorgien|georgiano|georgiano|georgisch;Georgier
GF|territory|FR|Americas|South America|EUR
French Guiana|Guyane française;Guyane?l
Cayenne
French Guianan|guyanais
GG|territory|GB|Europe||GBP GGP
Guernsey
Saint Peter Port;St. Peter Port
Channel Islander?s
GH|state||Africa||GHS
Ghana|||Gana?w
Accra||Acra|Acra
Ghanaian|ghanéen|ghanés|ganês;ganense|ghanaisch;Ghanaer
GI|territory|GB|Europe||GIP GBP~
Gibraltar
Gibraltar
Gibraltarian
GL|territory|DK|Americas Europe|North America|DKK
Greenland|Groenland|Groenlandia|Groenlândia;Gronelândia|Grönland
Nuuk
Greenlandic*;Greenlander|groenlandais|groenlandés|groenlandês;gronelandês|grönländisch;Grönländer
GM|state||Africa||GMD
Gambia;The Gambia|Gambie||Gâmbia
Banjul
Gambian|gambien|gambiano|gambiano|gambisch;Gambier
GN|state||Africa||GNF
Guinea?l;Guinea-Conakry|Guinée?l;Guinée-Conakry|Guinea?l;Guinea-Conakri|Guiné?l;Guiné-Conacri|||Guinee?l
Conakry||Conakri;Conakry|Conacri;Conakry
Guinean?l|guinéen?l|guineano?l|guineano?l|guineisch?l;Guineer?l
GP|territory|FR|Americas|Caribbean|EUR
Guadeloupe
Basse-Terre|Basse-Terre
Guadeloupian|guadeloupéen
GQ|state||Africa||XAF
Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|Guiné Equatorial|Äquatorialguinea|Guinea Equatoriale|Equatoriaal-Guinea
Malabo;Ciudad de la Paz;Oyala~;Djibloho~
Equatorial Guinean;Equatoguinean|équato-guinéen|ecuatoguineano|guinéu-equatoriano;equato-guineense|äquatorialguineisch;Äquatorialguineer
GR|state||Europe||EUR
Greece;Hellenic Republic|Grèce;République hellénique|Grecia;República Helénica|Grécia;República Helénica|Griechenland;Hellenische Republik|Grecia;Repubblica ellenica|Griekenland;Helleense Republiek
Athens|Athènes|Atenas|Atenas|Athen
Greek;Hellenic*|grec/grecque;hellénique|griego;helénico|grego;helênico|griechisch;Grieche
GS|territory|GB|Antarctica||GBP FKP~ SHP~
South Georgia and the South Sandwich Islands;South Georgia and South Sandwich Islands
King Edward Point

GT|state||Americas|Central America|GTQ
Guatemala
Guatemala City|Guatemala;Ciudad de Guatemala|Ciudad de Guatemala;Guatemala|Cidade da Guatemala|Guatemala-Stadt
Guatemalan|guatémaltèque|guatemalteco|guatemalteco|guatemaltekisch;Guatemalteke
GU|territory|US|Oceania||USD
Guam
Hagåtña
Guamanian
GW|state||Africa||XOF
Guinea-Bissau|Guinée-Bissau;Guinée-Bissao|Guinea-Bisáu;Guinea-Bissau|Guiné-Bissau|||Guinee-Bissau
Bissau|Bissau;Bissao|Bisáu;Bissau
Bissau-Guinean;Guinea-Bissauan|bissau-guinéen;bissao-guinéen|bisauguineano|guineense?s;bissau-guineense|guinea-bissauisch;Guinea-Bissauer
GY|state||Americas|South America|GYD
Guyana|||Guiana?l
Georgetown?l|Georgetown|Georgetown|Georgetown|Georgetown
Guyanese|guyanien|guyanés|guianense;guianês|guyanisch;Guyaner
HK|territory|CN|Asia||HKD
Hong Kong;Hong Kong SAR|Hong Kong;Hongkong|||Hongkong;Hong Kong||Hongkong
City of Victoria
Hong Konger;Hongkonger|hongkongais|hongkonés|honconguês|Hongkonger
HM|territory|AU|Antarctica||
Heard and McDonald Islands;Heard Island and McDonald Islands


HN|state||Americas|Central America|HNL
Honduras
Tegucigalpa
Honduran|hondurien|hondureño|hondurenho|honduranisch;Honduraner
HR|state||Europe||EUR
Croatia|Croatie|Croacia|Croácia|Kroatien|Croazia|Kroatië
Zagreb
Croatian;Croat|croate|croata|croata|kroatisch;Kroate
HT|state||Americas|Caribbean|HTG
Haiti|Haïti|Haití||||Haïti
Port-au-Prince||Puerto Príncipe|Porto Príncipe
Haitian|haïtien|haitiano|haitiano|haitianisch;Haitianer
HU|state||Europe||HUF
Hungary|Hongrie|Hungría|Hungria|Ungarn|Ungheria|Hongarije
Budapest|||Budapeste
Hungarian|hongrois|húngaro|húngaro|ungarisch;Ungar/Ungarin
ID|state||Asia Oceania||IDR
Indonesia|Indonésie||Indonésia|Indonesien||Indonesië
Jakarta;Nusantara~|Jakarta;Djakarta;Nusantara~|Yakarta|Jacarta
Indonesian|indonésien|indonesio|indonésio|indonesisch;Indonesier
IE|state||Europe||EUR
Ireland;Republic of Ireland;Éire|Irlande;République d'Irlande|Irlanda;República de Irlanda|Irlanda;República da Irlanda|Irland;Republik Irland|Irlanda|Ierland
Dublin||Dublín|Dublin;Dublim
Irish;Irishman;Irishwoman|irlandais|irlandés|irlandês|irisch;Ire?w
IL|state||Asia||ILS
Israel|Israël||||Israele|Israël
Jerusalem~;Tel Aviv~;Tel Aviv-Yafo~|Jérusalem~;Tel-Aviv~;Tel Aviv~|Jerusalén~;Tel Aviv~|Jerusalém~;Tel Aviv~
Israeli|israélien|israelí|israelense;israelita|israelisch;Israeli/Israelin
IM|territory|GB|Europe||GBP IMP
Isle of Man
Douglas?p
Manx
IN|state||Asia||INR
India;Bharat|Inde||Índia|Indien
New Delhi;Delhi||Nueva Delhi;Delhi|Nova Délhi;Nova Deli;Délhi|Neu-Delhi;Delhi
Indian?w|indien?w|indio?w;hindú?w|indiano|indisch;Inder
IO|territory|GB|Africa||USD GBP~
British Indian Ocean Territory;BIOT;Chagos Archipelago
Diego Garcia

IQ|state||Asia||IQD
Iraq|Irak;Iraq|Irak;Iraq|Iraque|Irak||Irak
Baghdad|Bagdad|Bagdad|Bagdá;Bagdade|Bagdad
Iraqi|irakien;iraquien|iraquí|iraquiano|irakisch;Iraker
IR|state||Asia||IRR
Iran||Irán|Irã;Irão
Tehran;Teheran|Téhéran|Teherán|Teerã;Teerão|Teheran
Iranian|iranien|iraní|iraniano|iranisch;Iraner
IS|state||Europe||ISK
Iceland|Islande|Islandia|Islândia|Island?w|Islanda|IJsland
Reykjavik;Reykjavík||Reikiavik;Reykjavik|Reykjavik;Reiquiavique
Icelandic*;Icelander|islandais|islandés|islandês|isländisch;Isländer
IT|state||Europe||EUR
Italy;Italian Republic|Italie;République italienne|Italia;República Italiana|Itália;República Italiana|Italien;Italienische Republik|Italia;Repubblica italiana|Italië;Italiaanse Republiek
Rome||Roma|Roma|Rom
Italian|italien|italiano|italiano|italienisch;Italiener
JE|territory|GB|Europe||GBP JEP
Jersey?w
Saint Helier;St. Helier
Channel Islander?s
JM|state||Americas|Caribbean|JMD
Jamaica|Jamaïque|||Jamaika|Giamaica
Kingston?l|Kingston|Kingston|Kingston|Kingston
Jamaican|jamaïcain;jamaïquain|jamaicano;jamaiquino|jamaicano|jamaikanisch;Jamaikaner
JO|state||Asia||JOD
Jordan?p;Hashemite Kingdom of Jordan|Jordanie|Jordania|Jordânia|Jordanien|Giordania|Jordanië
Amman||Amán;Ammán|Amã
Jordanian|jordanien|jordano|jordaniano;jordano|jordanisch;Jordanier
JP|state||Asia||JPY
Japan|Japon|Japón|Japão||Giappone
Tokyo||Tokio|Tóquio|Tokio
Japanese|japonais;nippon/nippone|japonés;nipón|japonês;nipônico|japanisch;Japaner
KE|state||Africa||KES
Kenya||Kenia;Kenya|Quênia|Kenia||Kenia
Nairobi|||Nairóbi
Kenyan|kényan|keniano;keniata|queniano|kenianisch;Kenianer
KG|state||Asia||KGS
Kyrgyzstan;Kyrgyz Republic;Kirghizstan;Kirgizstan|Kirghizstan;Kirghizistan;Kirghizie;République kirghize|Kirguistán;Kirguizistán|Quirguistão|Kirgisistan;Kirgistan;Kirgisische Republik|Kirghizistan|Kirgizië;Kirgizische Republiek
Bishkek|Bichkek;Bishkek|Biskek;Bishkek|Bishkek;Bisqueque|Bischkek
Kyrgyz;Kyrgyzstani;Kirghiz|kirghize;kirghiz/kirghize|kirguís;kirguiso|quirguiz;quirguistanês|kirgisisch;Kirgise
KH|state||Asia||KHR USD~
Cambodia|Cambodge|Camboya|Camboja|Kambodscha|Cambogia|Cambodja
Phnom Penh||Phnom Penh;Nom Pen
Cambodian|cambodgien|camboyano|cambojano|kambodschanisch;Kambodschaner
KI|state||Oceania||AUD KID~
Kiribati|||Quiribati;Kiribati
South Tarawa;Tarawa|Tarawa-Sud;Tarawa|Tarawa Sur;Tarawa|Tarawa do Sul;Taraua do Sul|Süd-Tarawa;Tarawa
I-Kiribati*|kiribatien|kiribatiano|quiribatiano|kiribatisch;Kiribatier
KM|state||Africa||KMF
Comoros|Comores|Comoras|Comores|Komoren|Comore|Comoren
Moroni
Comorian;Comoran|comorien|comorense|comorense;comoriano|komorisch;Komorer
KN|state||Americas|Caribbean|XCD
Saint Kitts and Nevis;St Kitts and Nevis;Saint Kitts;St. Kitts|Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis|San Cristóbal y Nieves;Saint Kitts y Nevis|São Cristóvão e Névis;São Cristóvão e Neves|St. Kitts und Nevis|Saint Kitts e Nevis|Saint Kitts en Nevis
Basseterre
Kittitian;Nevisian|kittitien;névicien|sancristobaleño|são-cristovense
KP|state||Asia||KPW
North Korea;DPRK;DPR Korea;Democratic People's Republic of Korea;Korea?s|Corée du Nord;RPDC;République populaire démocratique de Corée;Corée?s|Corea del Norte;RPDC;República Popular Democrática de Corea;Corea?s|Coreia do Norte;República Popular Democrática da Coreia;Coreia?s|Nordkorea;Demokratische Volksrepublik Korea;Korea?s|Corea del Nord;Corea?s|Noord-Korea;Korea?s
Pyongyang||Pionyang;Pyongyang||Pjöngjang
North Korean;Korean?s|nord-coréen;coréen?s|norcoreano;coreano?s|norte-coreano;coreano?s|nordkoreanisch;Nordkoreaner;koreanisch?s;Koreaner?s
KR|state||Asia||KRW
South Korea;Republic of Korea;ROK;Korea?s|Corée du Sud;République de Corée;Corée?s|Corea del Sur;República de Corea;Corea?s|Coréia do Sul;República da Coreia;Coreia?s|Südkorea;Republik Korea;Korea?s|Corea del Sud;Corea?s|Zuid-Korea;Korea?s
Seoul;Sejong~|Séoul|Seúl|Seul
South Korean;Korean?s|sud-coréen;coréen?s|surcoreano;coreano?s|sul-coreano;coreano?s|südkoreanisch;Südkoreaner;koreanisch?s;Koreaner?s
KW|state||Asia||KWD
Kuwait|Koweït||Kuwait;Koweit|||Koeweit
Kuwait City|Koweït;Koweït City|Ciudad de Kuwait;Kuwait|Cidade do Kuwait;Cidade do Koweit|Kuwait-Stadt;Kuwait
Kuwaiti|koweïtien|kuwaití|kuwaitiano;koweitiano|kuwaitisch;Kuwaiter
KY|territory|GB|Americas|Caribbean|KYD
Cayman Islands
George Town
Caymanian
KZ|state||Asia Europe||KZT
Kazakhstan||Kazajistán;Kazajstán|Cazaquistão|Kasachstan|Kazakistan|Kazachstan
Astana;Nur-Sultan~|Astana;Noursoultan~|Astaná;Astana
Kazakh;Kazakhstani|kazakhstanais;kazakh;kazakhe|kazajo|cazaque|kasachisch;Kasache
LA|state||Asia||LAK
Laos;Lao PDR;Lao People's Democratic Republic|Laos;RDP lao;République démocratique populaire lao|Laos;República Democrática Popular Lao||||Laos;Lao Democratische Volksrepubliek
Vientiane||Vientián;Vientiane|Vientiane;Vienciana
Lao;Laotian|laotien;lao*|laosiano|laosiano;laociano|laotisch;Laote
LB|state||Asia||LBP USD~
Lebanon;Lebanese Republic|Liban;République libanaise|Líbano;República Libanesa|Líbano;República Libanesa|Libanon;Libanesische Republik|Libano;Repubblica libanese|Libanon;Libanese Republiek
Beirut|Beyrouth||Beirute
Lebanese|libanais|libanés|libanês|libanesisch;Libanese
LC|state||Americas|Caribbean|XCD
Saint Lucia;St. Lucia|Sainte-Lucie|Santa Lucía|Santa Lúcia|St. Lucia|Saint Lucia;Santa Lucia
Castries
Saint Lucian;St. Lucian|saint-lucien|santaluciano|santa-lucense|lucianisch;Lucianer
LI|state||Europe||CHF
Liechtenstein|||Liechtenstein;Listenstaine
Vaduz
Liechtensteiner|liechtensteinois|liechtensteiniano|liechtensteiniano;listenstainense|liechtensteinisch;Liechtensteiner
LK|state||Asia||LKR
Sri Lanka|||Sri Lanka;Sri Lanca
Sri Jayawardenepura Kotte;Colombo;Kotte|Sri Jayawardenapura Kotte;Colombo;Kotte|Sri Jayawardenapura Kotte;Colombo;Kotte|Sri Jayawardenapura Kotte;Colombo;Kotte|Sri Jayewardenepura Kotte;Colombo;Kotte
Sri Lankan|sri-lankais;srilankais|esrilanqués;srilankés|sri-lankense;srilanquês|sri-lankisch;srilankisch;Sri-Lanker
LR|state||Africa||LRD USD~
Liberia|||Libéria
Monrovia|||Monróvia
Liberian|libérien|liberiano|liberiano|liberianisch;Liberianer
LS|state||Africa||LSL ZAR
Lesotho||Lesoto;Lesotho|Lesoto
Maseru
Basotho*;Mosotho*|lésothien;basotho*|lesotense|lesotiano|lesothisch;Lesother
LT|state||Europe||EUR
Lithuania|Lituanie|Lituania|Lituânia|Litauen|Lituania|Litouwen
Vilnius||Vilna;Vilnius|Vilnius;Vilna|Vilnius;Wilna
Lithuanian|lituanien;lithuanien|lituano|lituano|litauisch;Litauer
LU|state||Europe||EUR
Luxembourg;Grand Duchy of Luxembourg||Luxemburgo|Luxemburgo|Luxemburg;Großherzogtum Luxemburg|Lussemburgo|Luxemburg
Luxembourg;Luxembourg City|Luxembourg;Luxembourg-Ville|Luxemburgo;Ciudad de Luxemburgo|Luxemburgo;Cidade de Luxemburgo|Luxemburg;Luxemburg-Stadt
Luxembourgish;Luxembourger|luxembourgeois|luxemburgués|luxemburguês|luxemburgisch;Luxemburger
LV|state||Europe||EUR
Latvia|Lettonie|Letonia|Letônia|Lettland|Lettonia|Letland
Riga
Latvian|letton/lettone;letton/lettonne|letón|letão/letã/letões/letãs|lettisch;Lette
LY|state||Africa||LYD
Libya|Libye|Libia|Líbia|Libyen|Libia|Libië
Tripoli?l||Trípoli?l|Trípoli?l|Tripolis?l
Libyan|libyen|libio|líbio|libysch;Libyer
MA|state||Africa||MAD
Morocco|Maroc|Marruecos|Marrocos|Marokko|Marocco|Marokko
Rabat|||Rabat;Rabate
Moroccan|marocain|marroquí|marroquino|marokkanisch;Marokkaner
MC|state||Europe||EUR
Monaco||Mónaco|Mônaco||Monaco?l;Principato di Monaco
Monaco;Monte Carlo~;Monaco-Ville||Mónaco|Mônaco;Mónaco
Monégasque;Monacan|monégasque|monegasco|monegasco|monegassisch;Monegasse
MD|state||Europe||MDL
Moldova;Republic of Moldova|Moldavie;République de Moldova;Moldova|Moldavia;Moldova;República de Moldova|Moldávia;Moldova;República da Moldova|Republik Moldau;Moldau?l;Moldawien|Moldavia;Repubblica di Moldova|Moldavië
Chișinău;Kishinev|Chisinau;Chișinău|Chisináu|Chisinau;Quixinau|Chișinău;Kischinau
Moldovan;Moldavian|moldave|moldavo|moldavo;moldávio|moldauisch;moldawisch;Moldauer;Moldawier
ME|state||Europe||EUR
Montenegro|Monténégro
Podgorica;Cetinje~
Montenegrin|monténégrin|montenegrino|montenegrino|montenegrinisch;Montenegriner
MF|territory|FR|Americas|Caribbean|EUR
St. Martin?s;Saint-Martin?s
Marigot
Saint Martiner
MG|state||Africa||MGA
Madagascar||||Madagaskar||Madagaskar
Antananarivo|Antananarivo;Tananarive
Malagasy;Madagascan|malgache|malgache|malgaxe;madagascarense|madagassisch;Madagasse
MH|state||Oceania||USD
Marshall Islands|Îles Marshall|Islas Marshall|Ilhas Marshall|Marshallinseln|Isole Marshall|Marshalleilanden;Republiek van de Marshall-eilanden
Majuro
Marshallese|marshallais|marshalés|marshallês;marshallino|marshallisch;Marshaller
MK|state||Europe||MKD
North Macedonia;Macedonia?l|Macédoine du Nord;Macédoine?l|Macedonia del Norte;Macedonia?l|Macedônia do Norte;Macedônia?l|Nordmazedonien;Mazedonien?l|Macedonia del Nord;Macedonia?l|Noord-Macedonië;Macedonië?l
Skopje||Skopie;Skopje|Skopje;Escópia
Macedonian?l;North Macedonian|macédonien?l;nord-macédonien|macedonio?l;normacedonio|macedônio?l;norte-macedônio|mazedonisch?l;nordmazedonisch;Mazedonier?l;Nordmazedonier
ML|state||Africa||XOF
Mali||Malí
Bamako|||Bamako;Bamaco
Malian|malien|maliense|malinês;maliano|malisch;Malier
MM|state||Asia||MMK
Myanmar;Burma|Myanmar;Birmanie|Myanmar;Birmania|Mianmar;Myanmar;Birmânia;Mianmá|Myanmar;Birma;Burma|Myanmar;Birmania
Naypyidaw;Nay Pyi Taw;Naypyitaw;Yangon~;Rangoon~|Naypyidaw;Nay Pyi Taw;Rangoun~|Naipyidó;Naypyidaw;Rangún~|Naypyidaw;Nepiedó;Rangum~|Naypyidaw;Rangun~;Yangon~
Burmese;Myanma|birman;myanmarais|birmano|birmanês;mianmarense|myanmarisch;birmanisch;burmesisch;Birmane
MN|state||Asia||MNT
Mongolia|Mongolie||Mongólia|Mongolei||Mongolië
Ulaanbaatar;Ulan Bator|Oulan-Bator|Ulán Bator|Ulan Bator;Ulã Bator|Ulaanbaatar;Ulan-Bator
Mongolian;Mongol?w|mongol|mongol|mongol|mongolisch;Mongole
MO|territory|CN|Asia||MOP HKD~
Macao;Macau;Macao SAR|||Macau|Macau;Macao||Macau;Macao

Macanese|macanais|macaense|macaense
MP|territory|US|Oceania||USD
Northern Mariana Islands
Saipan
Northern Mariana Islander
MQ|territory|FR|Americas|Caribbean|EUR
Martinique
Fort-de-France|Fort-de-France
Martinican|martiniquais
MR|state||Africa||MRU
Mauritania|Mauritanie||Mauritânia|Mauretanien||Mauritanië
Nouakchott||Nuakchot|Nouakchott;Nuaquechote
Mauritanian|mauritanien|mauritano|mauritano|mauretanisch;Mauretanier
MS|territory|GB|Americas|Caribbean|XCD
Montserrat
Plymouth~;Brades
Montserratian
MT|state||Europe||EUR
Malta|Malte|Malta?w|Malta?w||Malta?w
Valletta|La Valette|La Valeta|Valletta;Valeta
Maltese|maltais|maltés|maltês|maltesisch;Malteser?w
MU|state||Africa||MUR
Mauritius|Maurice?p;île Maurice|Mauricio?p;isla Mauricio|Maurício?p;Ilhas Maurício;Maurícias;Maurícia
Port Louis|Port-Louis
Mauritian|mauricien|mauriciano|mauriciano|mauritisch;Mauritier
MV|state||Asia||MVR
Maldives||Maldivas|Maldivas|Malediven|Maldive|Maldiven
Malé?w|Malé|Malé|Malé|Malé
Maldivian|maldivien|maldivo|maldivo;maldívio|maledivisch;Malediver
MW|state||Africa||MWK
Malawi||Malaui;Malawi|Malaui;Malawi
Lilongwe||Lilongüe;Lilongwe|Lilongwe;Lilongué
Malawian|malawien;malawite|malauí|malauiano;malawiano|malawisch;Malawier
MX|state||Americas|North America|MXN
Mexico;United Mexican States|Mexique|México;Méjico;Estados Unidos Mexicanos|México;Estados Unidos Mexicanos|Mexiko;Vereinigte Mexikanische Staaten|Messico|Mexico;Verenigde Mexicaanse Staten
Mexico City;CDMX|Mexico|Ciudad de México;CDMX;México D.F.|Cidade do México|Mexiko-Stadt
Mexican|mexicain|mexicano;mejicano|mexicano|mexikanisch;Mexikaner
MY|state||Asia||MYR
Malaysia|Malaisie|Malasia|Malásia||Malaysia;Malesia|Maleisië
Kuala Lumpur;Putrajaya~|||Kuala Lumpur;Cuala Lumpur
Malaysian|malaisien|malasio|malaio?w;malásio|malaysisch;Malaysier
MZ|state||Africa||MZN
Mozambique|||Moçambique|Mosambik|Mozambico
Maputo
Mozambican|mozambicain|mozambiqueño|moçambicano|mosambikanisch;mosambikisch;Mosambikaner
NA|state||Africa||NAD ZAR
Namibia|Namibie||Namíbia|||Namibië
Windhoek|||Windhoek;Vinduque|Windhoek;Windhuk
Namibian|namibien|namibio|namibiano|namibisch;Namibier
NC|territory|FR|Oceania||XPF
New Caledonia|Nouvelle-Calédonie
Nouméa
New Caledonian|calédonien;néo-calédonien
NE|state||Africa||XOF
Niger?l||Níger?l|Níger?l
Niamey
Nigerien|nigérien|nigerino|nigerino|nigrisch;Nigrer
NF|territory|AU|Oceania||AUD
Norfolk Island||||||Norfolkeiland
Kingston?l
Norfolk Islander
NG|state||Africa||NGN
Nigeria|||Nigéria
Abuja||Abuya;Abuja
Nigerian|nigérian|nigeriano|nigeriano|nigerianisch;Nigerianer
NI|state||Americas|Central America|NIO
Nicaragua|||Nicarágua
Managua|||Manágua
Nicaraguan|nicaraguayen|nicaragüense|nicaraguense;nicaraguano|nicaraguanisch;Nicaraguaner
NL|state||Europe||EUR
Netherlands;The Netherlands;Holland?l|Pays-Bas;Hollande?l|Países Bajos;Holanda?l|Países Baixos;Holanda?l|Niederlande;Niederlanden;Holland?l|Paesi Bassi;Olanda?l|Nederland
Amsterdam;The Hague~;Hague~|Amsterdam;La Haye~|Ámsterdam;La Haya~|Amsterdã;Amesterdão;Haia~|Amsterdam;Den Haag~
Dutch;Dutchman;Dutchwoman|néerlandais;hollandais|neerlandés;holandés|neerlandês;holandês|niederländisch;holländisch;Niederländer;Holländer
NO|state||Europe||NOK
Norway|Norvège|Noruega|Noruega|Norwegen|Norvegia|Noorwegen
Oslo
Norwegian|norvégien|noruego|norueguês|norwegisch;Norweger
NP|state||Asia||NPR
Nepal|Népal
Kathmandu;Katmandu|Katmandou|Katmandú|Katmandu;Catmandu
Nepali;Nepalese|népalais|nepalí;nepalés|nepalês|nepalesisch;nepalisch;Nepalese
NR|state||Oceania||AUD
Nauru
Yaren
Nauruan|nauruan|nauruano|nauruano|nauruisch;Nauruer
NU|other||Oceania||NZD
Niue
Alofi
Niuean
NZ|state||Oceania||NZD
New Zealand;Aotearoa;Aotearoa New Zealand;NZ|Nouvelle-Zélande|Nueva Zelanda;Nueva Zelandia|Nova Zelândia|Neuseeland|Nuova Zelanda|Nieuw-Zeeland
Wellington
New Zealander;Kiwi?w|néo-zélandais|neozelandés;neocelandés|neozelandês|neuseeländisch;Neuseeländer
OM|state||Asia||OMR
Oman||Omán|Omã
Muscat|Mascate|Mascate|Mascate|Maskat
Omani|omanais|omaní|omani;omanense|omanisch;Omaner
PA|state||Americas|Central America|PAB USD
Panama||Panamá|Panamá
Panama City?l|Panama;Panama City|Ciudad de Panamá;Panamá|Cidade do Panamá|Panama-Stadt
Panamanian|panaméen|panameño|panamenho;panamiano|panamaisch;Panamaer
PE|state||Americas|South America|PEN
Peru|Pérou|Perú|Peru?w||Perù
Lima||Lima?w|Lima?p
Peruvian|péruvien|peruano|peruano|peruanisch;Peruaner
PF|territory|FR|Oceania||XPF
French Polynesia|Polynésie française
Papeete
French Polynesian|polynésien?l
PG|state||Oceania||PGK
Papua New Guinea;PNG|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|Papua Nova Guiné;Papuásia-Nova Guiné|Papua-Neuguinea|Papua Nuova Guinea|Papoea-Nieuw-Guinea
Port Moresby||Port Moresby;Puerto Moresby|Port Moresby;Porto Moresby
Papua New Guinean;Papuan?l|papouasien;papouan-néo-guinéen|papú;papúa|papuásio|papua-neuguineisch;Papua-Neuguineer
PH|state||Asia||PHP
Philippines;The Philippines||Filipinas|Filipinas|Philippinen|Filippine|Filipijnen
Manila;Metro Manila~|Manille
Filipino;Filipina;Philippine*|philippin|filipino|filipino|philippinisch;Philippiner;Filipino
PK|state||Asia||PKR
Pakistan||Pakistán;Paquistán|Paquistão
Islamabad|||Islamabad;Islamabade
Pakistani|pakistanais|pakistaní;paquistaní|paquistanês|pakistanisch;Pakistaner
PL|state||Europe||PLN
Poland|Pologne|Polonia|Polônia|Polen|Polonia|Polen
Warsaw|Varsovie|Varsovia|Varsóvia|Warschau
Polish?w;Pole?w|polonais|polaco|polonês;polaco|polnisch;Pole
PM|territory|FR|Americas|North America|EUR
St. Pierre and Miquelon;Saint Pierre and Miquelon
Saint-Pierre
Saint-Pierrais, Miquelonnais
PN|territory|GB|Oceania||NZD
Pitcairn Islands
Adamstown
Pitcairn Islander
PR|territory|US|Americas|Caribbean|USD
Puerto Rico|Porto Rico||Porto Rico
San Juan?l
Puerto Rican|portoricain|puertorriqueño|porto-riquenho|puerto-ricanisch;Puerto-Ricaner
PS|observer||Asia||ILS JOD~ EGP~ USD~
Palestine;State of Palestine;Palestinian Authority;Palestinian Territory;Palestinian Territories|Palestine;État de Palestine;Autorité palestinienne;Territoires palestiniens|Palestina;Estado de Palestina;Autoridad Palestina;Territorios Palestinos|Palestina;Estado da Palestina;Autoridade Palestina;Territórios palestinos;Territórios palestinianos|Palästina;Staat Palästina;Palästinensische Gebiete;Palästinensischen Gebieten;Palästinensische Autonomiebehörde;Palästinensische Autonomiegebiete|Palestina;Stato di Palestina;Territori Palestinesi|Palestina;Palestijnse gebieden
Ramallah~;East Jerusalem~;Jerusalem~|Ramallah~;Jérusalem-Est~;Jérusalem~|Ramala~;Jerusalén Este~;Jerusalén~|Ramala~;Ramallah~;Jerusalém Oriental~;Jerusalém~|Ramallah~;Ostjerusalem~;Jerusalem~
Palestinian|palestinien|palestino|palestino;palestiniano|palästinensisch;Palästinenser
PT|state||Europe||EUR
Portugal;Portuguese Republic|Portugal;République portugaise|Portugal;República Portuguesa|Portugal;República Portuguesa|Portugal;Portugiesische Republik|Portogallo;Repubblica portoghese|Portugal;Portugese Republiek
Lisbon|Lisbonne|Lisboa|Lisboa|Lissabon
Portuguese|portugais|portugués;luso|português|portugiesisch;Portugiese
PW|state||Oceania||USD
Palau|Palaos;Palau|Palaos;Palau
Ngerulmud;Melekeok~;Koror~
Palauan|paluan;palaosien|palauano|palauense|palauisch;Palauer
PY|state||Americas|South America|PYG
Paraguay|||Paraguai
Asunción|Asuncion;Assomption?w|Asunción?w|Assunção?w
Paraguayan|paraguayen|paraguayo|paraguaio|paraguayisch;Paraguayer
QA|state||Asia||QAR
Qatar||Catar?w;Qatar|Catar?w;Qatar|Katar
Doha
Qatari|qatarien;qatari|catarí;qatarí|catariano;catarense;catari|katarisch;Katarer
RE|territory|FR|Africa||EUR
Réunion?w|La Réunion?w;Réunion?w|Reunión?w|Reunião?w||Riunione?w;La Riunione?w
Saint-Denis?l
Réunionese|réunionnais|reunionés|reunionense
RO|state||Europe||RON
Romania|Roumanie|Rumania|Romênia|Rumänien||Roemenië
Bucharest|Bucarest|Bucarest|Bucareste|Bukarest
Romanian|roumain|rumano|romeno|rumänisch;Rumäne
RS|state||Europe||RSD
Serbia|Serbie||Sérvia|Serbien||Servië
Belgrade||Belgrado|Belgrado|Belgrad
Serbian;Serb|serbe|serbio|sérvio|serbisch;Serbe
RU|state||Europe Asia||RUB
Russia;Russian Federation|Russie;Fédération de Russie;Fédération russe|Rusia;Federación de Rusia;Federación Rusa|Rússia;Federação Russa;Federação da Rússia|Russland;Russische Föderation;Russischen Föderation|Russia;Federazione russa|Rusland;Russische Federatie
Moscow|Moscou|Moscú|Moscou;Moscovo|Moskau
Russian|russe|ruso|russo|russisch;Russe
RW|state||Africa||RWF
Rwanda|Rwanda;République rwandaise|Ruanda;Rwanda|Ruanda|Ruanda|Ruanda
Kigali|||Kigali;Quigali
Rwandan|rwandais|ruandés|ruandês|ruandisch;Ruander
SA|state||Asia||SAR
Saudi Arabia;KSA;Saudi?w|Arabie saoudite|Arabia Saudí;Arabia Saudita|Arábia Saudita|Saudi-Arabien|Arabia Saudita|Saoedi-Arabië
Riyadh|Riyad;Riyadh;Ryad|Riad|Riade;Riad|Riad
Saudi;Saudi Arabian|saoudien|saudí;saudita|saudita|saudi-arabisch;saudisch;saudiarabisch;Saudi;Saudi-Araber
SB|state||Oceania||SBD
Solomon Islands|Îles Salomon|Islas Salomón|Ilhas Salomão|Salomonen;Salomon-Inseln|Isole Salomone|Salomonseilanden;Solomon eilanden
Honiara
Solomon Islander|salomonais;salomonien|salomonense|salomonense|salomonisch;Salomoner
SC|state||Africa||SCR
Seychelles|||Seicheles;Seychelles|Seychellen||Seychellen
Victoria?p||Victoria?w|Victoria?p;Vitória?w
Seychellois;Seychelloise*|seychellois|seychellense|seichelense|seychellisch;Seycheller
SD|state||Africa||SDG
Sudan|Soudan|Sudán|Sudão|||Soedan
Khartoum;Port Sudan~|Khartoum;Port-Soudan~|Jartum|Cartum|Khartum
Sudanese|soudanais|sudanés|sudanês|sudanesisch;Sudanese
SE|state||Europe||SEK
Sweden|Suède|Suecia|Suécia|Schweden|Svezia|Zweden
Stockholm||Estocolmo|Estocolmo
Swedish;Swede|suédois|sueco|sueco|schwedisch;Schwede
SG|state||Asia||SGD
Singapore|Singapour|Singapur|Singapura;Cingapura|Singapur
Singapore|Singapour|Singapur|Singapura;Cingapura|Singapur
Singaporean|singapourien|singapurense|singapurense;cingapuriano|singapurisch;Singapurer
SH|territory|GB|Africa||SHP GBP
St. Helena
Jamestown
Saint Helenian
SI|state||Europe||EUR
Slovenia|Slovénie|Eslovenia|Eslovênia|Slowenien||Slovenië
Ljubljana||Liubliana|Liubliana|Ljubljana;Laibach~
Slovenian;Slovene|slovène|esloveno|esloveno|slowenisch;Slowene
SJ|territory|NO|Europe||NOK
Svalbard and Jan Mayen
Longyearbyen

SK|state||Europe||EUR
Slovakia;Slovak Republic|Slovaquie;République slovaque|Eslovaquia;República Eslovaca|Eslováquia;República Eslovaca|Slowakei;Slowakische Republik;Slowakischen Republik|Slovacchia;Repubblica slovacca|Slowakije;Slowaakse Republiek
Bratislava||||Bratislava;Pressburg~
Slovak;Slovakian|slovaque|eslovaco|eslovaco|slowakisch;Slowake
SL|state||Africa||SLE SLL~
Sierra Leone||Sierra Leona;Sierra Leone|Serra Leoa
Freetown
Sierra Leonean|sierra-léonais;sierraléonais|sierraleonés|serra-leonês|sierra-leonisch;sierraleonisch;Sierra-Leoner
SM|state||Europe||EUR
San Marino|Saint-Marin||San Marino;São Marinho
San Marino;City of San Marino|Saint-Marin||San Marino;São Marinho
Sammarinese;San Marinese|saint-marinais|sanmarinense|são-marinhense|san-marinesisch;sanmarinesisch;San-Marinese
SN|state||Africa||XOF
Senegal|Sénégal
Dakar|||Dakar;Dacar
Senegalese|sénégalais|senegalés|senegalês|senegalesisch;Senegalese
SO|state||Africa||SOS USD~
Somalia|Somalie||Somália|||Somalië
Mogadishu|Mogadiscio|Mogadiscio|Mogadíscio|Mogadischu
Somali;Somalian|somalien;somali|somalí|somali;somaliano|somalisch;Somalier
SR|state||Americas|South America|SRD
Suriname;Surinam||Surinam;Suriname
Paramaribo
Surinamese|surinamais;surinamien|surinamés|surinamês|surinamisch;Surinamer
SS|state||Africa||SSP
South Sudan|Soudan du Sud|Sudán del Sur|Sudão do Sul|Südsudan|Sud Sudan;Sudan del sud|Zuid-Soedan
Juba|Djouba;Juba|Yuba;Juba|Juba?w|Juba;Dschuba
South Sudanese|sud-soudanais|sursudanés;sudsudanés|sul-sudanês|südsudanesisch;Südsudanese
ST|state||Africa||STN
São Tomé and Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|São Tomé e Príncipe|São Tomé und Príncipe|São Tomé e Príncipe|Sao Tomé en Principe
São Tomé||Santo Tomé
Santomean;São Toméan|santoméen|santotomense|são-tomense;santomense|são-toméisch
SV|state||Americas|Central America|USD
El Salvador|Salvador?l;El Salvador
San Salvador|||San Salvador;São Salvador
Salvadoran;Salvadorian;Salvadorean|salvadorien|salvadoreño|salvadorenho|salvadorianisch;Salvadorianer
SX|territory|NL|Americas|Caribbean|XCG ANG~ USD~
Sint Maarten
Philipsburg
St. Maartener
SY|state||Asia||SYP
Syria;Syrian Arab Republic|Syrie;République arabe syrienne|Siria;República Árabe Siria|Síria;República Árabe Síria|Syrien|Siria;Repubblica araba siriana|Syrië;Syrische Arabische Republiek
Damascus|Damas|Damasco?w|Damasco?w|Damaskus
Syrian|syrien|sirio|sírio|syrisch;Syrer
SZ|state||Africa||SZL ZAR~
Eswatini;Swaziland?f||Esuatini;Eswatini;Suazilandia?f;Swazilandia?f|Essuatíni;Eswatini;Suazilândia?f|Eswatini;Swasiland?f
Mbabane;Lobamba
Swazi;Swati;Emaswati*|swazi;eswatinien|suazi;esuatiniano|suazi;essuatiniano|eswatinisch;swasiländisch;Swasi
TC|territory|GB|Americas|Caribbean|USD
Turks and Caicos Islands
Cockburn Town
Turks and Caicos Islander
TD|state||Africa||XAF
Chad?p|Tchad|Chad|Chade;Tchad|Tschad|Ciad|Tsjaad
N'Djamena;Ndjamena|N'Djamena;N'Djaména|Yamena;N'Djamena|N'Djamena;Jamena
Chadian|tchadien|chadiano|chadiano;tchadiano|tschadisch;Tschader
TF|territory|FR|Antarctica||EUR
French Southern Territories;French Southern and Antarctic Lands
Port-aux-Français

TG|state||Africa||XOF
Togo;Togolese Republic|Togo;République togolaise
Lomé
Togolese|togolais|togolés|togolês|togoisch;togolesisch;Togoer
TH|state||Asia||THB
Thailand|Thaïlande|Tailandia|Tailândia||Thailandia;Tailandia
Bangkok|||Bangkok;Banguecoque
Thai|thaïlandais;thaï|tailandés|tailandês|thailändisch;Thailänder
TJ|state||Asia||TJS
Tajikistan|Tadjikistan|Tayikistán|Tadjiquistão;Tajiquistão|Tadschikistan|Tagikistan|Tadzjikistan
Dushanbe|Douchanbé|Dusambé|Dushanbe;Duchambé|Duschanbe
Tajik;Tajikistani|tadjik/tadjike|tayiko|tadjique;tajique|tadschikisch;Tadschike
TK|territory|NZ|Oceania||NZD
Tokelau
Fakaofo
Tokelauan
TL|state||Asia Oceania||USD
Timor-Leste;East Timor|Timor-Leste;Timor oriental|Timor-Leste;Timor Oriental||Timor-Leste;Osttimor|Timor Est|Oost-Timor
Dili|||Díli
Timorese;East Timorese|timorais;est-timorais|timorense|timorense|timoresisch;osttimoresisch;Timorese
TM|state||Asia||TMT
Turkmenistan|Turkménistan|Turkmenistán|Turcomenistão;Turquemenistão;Turcomanistão
Ashgabat|Achgabat;Achkhabad|Asjabad|Asgabate;Asgabade|Aschgabat
Turkmen|turkmène|turcomano;turkmeno|turcomano;turquemeno|turkmenisch;Turkmene
TN|state||Africa||TND
Tunisia;Tunisian Republic|Tunisie;République tunisienne|Túnez|Tunísia|Tunesien;Tunesische Republik|Tunisia;Repubblica tunisina|Tunesië
Tunis||Túnez|Túnis;Tunes
Tunisian|tunisien|tunecino|tunisiano;tunisino|tunesisch;Tunesier
TO|state||Oceania||TOP
Tonga
Nuku'alofa||Nukualofa|Nukualofa|Nukuʻalofa
Tongan|tongien;tonguien|tongano|tonganês|tongaisch;Tongaer
TR|state||Asia Europe||TRY
Türkiye;Turkey?w|Turquie;Türkiye|Turquía;Türkiye|Turquia;Türkiye|Türkei;Türkiye|Turchia;Türkiye|Turkije;Türkiye
Ankara|||Ancara
Turkish;Turk|turc/turque|turco|turco|türkisch;Türke
TT|state||Americas|Caribbean|TTD
Trinidad and Tobago;Trinidad?l;T&T?w|Trinité-et-Tobago;Trinidad-et-Tobago|Trinidad y Tobago;Trinidad y Tabago;Trinidad?l|Trinidad e Tobago;Trindade e Tobago|Trinidad und Tobago|Trinidad e Tobago|Trinidad en Tobago
Port of Spain|Port-d'Espagne;Port of Spain|Puerto España|Porto da Espanha;Porto de Espanha;Port of Spain
Trinidadian;Tobagonian;Trinbagonian|trinidadien|trinitense|trinitário;trinitino|trinidadisch;Trinidader
TV|state||Oceania||AUD TVD~
Tuvalu
Funafuti
Tuvaluan|tuvaluan|tuvaluano|tuvaluano|tuvaluisch;Tuvaluer
TW|other||Asia||TWD
Taiwan;Chinese Taipei|Taïwan|Taiwán
Taipei|Taipei;Taïpei|Taipéi|Taipé;Taipei|Taipeh
Taiwanese|taïwanais|taiwanés|taiwanês|taiwanisch;taiwanesisch;Taiwaner;Taiwanese
TZ|state||Africa||TZS
Tanzania|Tanzanie||Tanzânia|Tansania
Dodoma;Dar es Salaam~|Dodoma;Dar es Salam~;Dar es Salaam~|||Dodoma;Daressalam~
Tanzanian|tanzanien|tanzano|tanzaniano|tansanisch;Tansanier
UA|state||Europe||UAH
Ukraine||Ucrania|Ucrânia||Ucraina|Oekraïne
Kyiv;Kiev||Kiev;Kyiv|Kiev;Kyiv;Quieve|Kyjiw;Kiew
Ukrainian|ukrainien|ucraniano|ucraniano|ukrainisch;Ukrainer
UG|state||Africa||UGX
Uganda|Ouganda|||||Oeganda
Kampala|||Campala;Kampala
Ugandan|ougandais|ugandés|ugandense;ugandês|ugandisch;Ugander
UM|territory|US|Americas|North America|USD
U.S. Outlying Islands;United States Minor Outlying Islands


US|state||Americas|North America|USD
United States;USA;U.S.;United States of America;America?l|États-Unis;États-Unis d'Amérique;USA;É.-U.|Estados Unidos;EE. UU.;EE.UU.;EUA;USA;Estados Unidos de América|Estados Unidos;EUA;Estados Unidos da América;USA|Vereinigte Staaten;USA;Vereinigten Staaten;Vereinigte Staaten von Amerika;Vereinigten Staaten von Amerika;Amerika?l|Stati Uniti;USA;Stati Uniti d'America|Verenigde Staten;VS;USA
Washington?l;Washington, D.C.;Washington DC||Washington?l;Washington D. C.|Washington?l;Washington D.C.|Washington?l;Washington D.C.
American?l|américain?l;étatsunien;états-unien|estadounidense;norteamericano;americano?l|estadunidense;norte-americano;americano?l|amerikanisch?l;US-amerikanisch;Amerikaner?l;US-Amerikaner
UY|state||Americas|South America|UYU
Uruguay|||Uruguai
Montevideo|||Montevidéu;Montevideu
Uruguayan|uruguayen|uruguayo|uruguaio|uruguayisch;Uruguayer
UZ|state||Asia||UZS
Uzbekistan|Ouzbékistan|Uzbekistán|Uzbequistão;Usbequistão|Usbekistan||Oezbekistan
Tashkent|Tachkent|Taskent|Tashkent;Tasquente|Taschkent
Uzbek;Uzbekistani|ouzbek/ouzbèke;ouzbek/ouzbek|uzbeko|uzbeque;usbeque|usbekisch;Usbeke
VA|observer||Europe||EUR
Holy See;Vatican;Vatican City;Vatican City State|Saint-Siège;Vatican;Cité du Vatican;État de la Cité du Vatican|Santa Sede;Vaticano;Ciudad del Vaticano|Santa Sé;Vaticano;Cidade do Vaticano|Heiliger Stuhl;Heiligen Stuhl;Heiligen Stuhls;Vatikan;Vatikanstadt|Santa Sede;Vaticano;Città del Vaticano|Heilige Stoel;Vaticaan;Vaticaanstad
Vatican City|Cité du Vatican|Ciudad del Vaticano|Cidade do Vaticano|Vatikanstadt
Vatican*|vatican/vaticane|vaticano|vaticano|vatikanisch
VC|state||Americas|Caribbean|XCD
Saint Vincent and the Grenadines;St. Vincent and the Grenadines;Saint Vincent?l;St. Vincent?l;St. Vincent and Grenadines|Saint-Vincent-et-les-Grenadines;Saint-Vincent?l|San Vicente y las Granadinas;San Vicente y Granadinas|São Vicente e Granadinas|St. Vincent und die Grenadinen|Saint Vincent e Grenadine|Saint Vincent en de Grenadines
Kingstown
Vincentian|saint-vincentais;vincentais|sanvicentino|são-vicentino|vincentisch;Vincenter
VE|state||Americas|South America|VES USD~
Venezuela
Caracas
Venezuelan|vénézuélien|venezolano|venezuelano|venezolanisch;Venezolaner
VG|territory|GB|Americas|Caribbean|USD
British Virgin Islands;BVI
Road Town
Virgin Islander?s
VI|territory|US|Americas|Caribbean|USD
U.S. Virgin Islands;USVI;United States Virgin Islands
Charlotte Amalie
Virgin Islander?s
VN|state||Asia||VND
Vietnam;Viet Nam|Viet Nam;Vietnam||Vietnã;Vietname;Vietnam
Hanoi;Ha Noi|Hanoï|Hanói|Hanói
Vietnamese|vietnamien|vietnamita|vietnamita|vietnamesisch;Vietnamese
VU|state||Oceania||VUV
Vanuatu
Port Vila|Port-Vila||Port Vila;Porto Vila
Ni-Vanuatu*;Vanuatuan|vanuatuan;ni-vanuatu*|vanuatuense|vanuatuense|vanuatuisch;Vanuatuer
WF|territory|FR|Oceania||XPF
Wallis and Futuna
Mata-Utu
Wallis and Futuna Islander
WS|state||Oceania||WST
Samoa
Apia|||Ápia
Samoan?l|samoan?l|samoano?l|samoano?l|samoanisch?l;Samoaner?l
XK|other||Europe||EUR
Kosovo|||Kosovo;Cosovo
Pristina;Prishtina
Kosovar;Kosovan|kosovar|kosovar|kosovar;cosovar|kosovarisch;Kosovare
YE|state||Asia||YER
Yemen|Yémen||Iémen|Jemen||Jemen
Sanaa;Sana'a;Aden~||Saná;Adén~|Saná;Sanaa;Adém~
Yemeni;Yemenite|yéménite|yemení|iemenita|jemenitisch;Jemenit/Jemenitin
YT|territory|FR|Africa||EUR
Mayotte
Mamoudzou|Mamoudzou
Mahoran|mahorais
ZA|state||Africa||ZAR
South Africa;RSA?w|Afrique du Sud|Sudáfrica;Suráfrica|África do Sul|Südafrika|Sudafrica;Sud Africa|Zuid-Afrika
Pretoria;Tshwane~;Cape Town;Bloemfontein|Pretoria;Le Cap;Bloemfontein|Pretoria;Ciudad del Cabo;Bloemfontein|Pretória;Cidade do Cabo;Bloemfontein|Pretoria;Kapstadt;Bloemfontein
South African|sud-africain|sudafricano;surafricano|sul-africano|südafrikanisch;Südafrikaner
ZM|state||Africa||ZMW
Zambia|Zambie||Zâmbia|Sambia
Lusaka|||Lusaka;Lusaca
Zambian|zambien|zambiano|zambiano|sambisch;Sambier
ZW|state||Africa||ZWG USD ZWL~ ZAR~ BWP~ EUR~ GBP~ CNY~ INR~ JPY~
Zimbabwe||Zimbabue;Zimbabwe|Zimbábue;Zimbabwe|Simbabwe;Zimbabwe
Harare
Zimbabwean|zimbabwéen|zimbabuense|zimbabuano;zimbabueano|simbabwisch;Simbabwer`;
