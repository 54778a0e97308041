/**
 * States, territories and the parts of the United Kingdom. Made by scripts/facts/countries.ts on
 * 2026-11-20: change the tables in scripts/facts/world/, not this file.
 *
 * Source: codes, regions, currencies and official names from world-countries 5.1.0 by Mohammed Le
 * Doze and contributors (Open Database License 1.0), corrected; usual names from the Unicode CLDR
 * (Unicode License v3); other names, capitals and demonyms from public knowledge as of 2026-11-20.
 */

/** A line each: code | status | part of | continents | subregion | currencies (`~` = also seen). */
export const COUNTRY_ROWS = `AD|state||Europe|Southern Europe|EUR
AE|state||Asia|Western Asia|AED
AF|state||Asia|Southern Asia|AFN
AG|state||Americas|Caribbean|XCD
AI|territory|GB|Americas|Caribbean|XCD
AL|state||Europe|Southeast Europe|ALL
AM|state||Asia Europe|Western Asia|AMD
AO|state||Africa|Middle Africa|AOA
AQ|other||Antarctica||
AR|state||Americas|South America|ARS
AS|territory|US|Oceania|Polynesia|USD
AT|state||Europe|Central Europe|EUR
AU|state||Oceania|Australia and New Zealand|AUD
AW|territory|NL|Americas|Caribbean|AWG
AX|territory|FI|Europe|Northern Europe|EUR
AZ|state||Asia Europe|Western Asia|AZN
BA|state||Europe|Southeast Europe|BAM
BB|state||Americas|Caribbean|BBD
BD|state||Asia|Southern Asia|BDT
BE|state||Europe|Western Europe|EUR
BF|state||Africa|Western Africa|XOF
BG|state||Europe|Southeast Europe|EUR BGN~
BH|state||Asia|Western Asia|BHD
BI|state||Africa|Eastern Africa|BIF
BJ|state||Africa|Western Africa|XOF
BL|territory|FR|Americas|Caribbean|EUR
BM|territory|GB|Americas|North America|BMD
BN|state||Asia|South-Eastern Asia|BND SGD~
BO|state||Americas|South America|BOB
BQ|territory|NL|Americas|Caribbean|USD
BR|state||Americas|South America|BRL
BS|state||Americas|Caribbean|BSD USD~
BT|state||Asia|Southern Asia|BTN INR~
BV|territory|NO|Antarctica||
BW|state||Africa|Southern Africa|BWP
BY|state||Europe|Eastern Europe|BYN
BZ|state||Americas|Central America|BZD
CA|state||Americas|North America|CAD
CC|territory|AU|Oceania|Australia and New Zealand|AUD
CD|state||Africa|Middle Africa|CDF USD~
CF|state||Africa|Middle Africa|XAF
CG|state||Africa|Middle Africa|XAF
CH|state||Europe|Western Europe|CHF
CI|state||Africa|Western Africa|XOF
CK|other||Oceania|Polynesia|NZD CKD
CL|state||Americas|South America|CLP
CM|state||Africa|Middle Africa|XAF
CN|state||Asia|Eastern Asia|CNY
CO|state||Americas|South America|COP
CR|state||Americas|Central America|CRC
CU|state||Americas|Caribbean|CUP CUC~ USD~
CV|state||Africa|Western Africa|CVE
CW|territory|NL|Americas|Caribbean|XCG ANG~ USD~
CX|territory|AU|Oceania|Australia and New Zealand|AUD
CY|state||Europe Asia|Southern Europe|EUR
CZ|state||Europe|Central Europe|CZK
DE|state||Europe|Western Europe|EUR
DJ|state||Africa|Eastern Africa|DJF
DK|state||Europe|Northern Europe|DKK
DM|state||Americas|Caribbean|XCD
DO|state||Americas|Caribbean|DOP
DZ|state||Africa|Northern Africa|DZD
EC|state||Americas|South America|USD
EE|state||Europe|Northern Europe|EUR
EG|state||Africa Asia|Northern Africa|EGP
EH|other||Africa|Northern Africa|MAD~ DZD~ MRU~
ER|state||Africa|Eastern Africa|ERN
ES|state||Europe Africa|Southern Europe|EUR
ET|state||Africa|Eastern Africa|ETB
FI|state||Europe|Northern Europe|EUR
FJ|state||Oceania|Melanesia|FJD
FK|territory|GB|Americas|South America|FKP GBP~
FM|state||Oceania|Micronesia|USD
FO|territory|DK|Europe|Northern Europe|DKK FOK~
FR|state||Europe Americas|Western Europe|EUR
GA|state||Africa|Middle Africa|XAF
GB|state||Europe|Northern Europe|GBP
GB-ENG|part|GB|Europe|Northern Europe|GBP
GB-NIR|part|GB|Europe|Northern Europe|GBP
GB-SCT|part|GB|Europe|Northern Europe|GBP
GB-WLS|part|GB|Europe|Northern Europe|GBP
GD|state||Americas|Caribbean|XCD
GE|state||Asia Europe|Western Asia|GEL
GF|territory|FR|Americas|South America|EUR
GG|territory|GB|Europe|Northern Europe|GBP GGP
GH|state||Africa|Western Africa|GHS
GI|territory|GB|Europe|Southern Europe|GIP GBP~
GL|territory|DK|Americas Europe|North America|DKK
GM|state||Africa|Western Africa|GMD
GN|state||Africa|Western Africa|GNF
GP|territory|FR|Americas|Caribbean|EUR
GQ|state||Africa|Middle Africa|XAF
GR|state||Europe|Southern Europe|EUR
GS|territory|GB|Antarctica||GBP FKP~ SHP~
GT|state||Americas|Central America|GTQ
GU|territory|US|Oceania|Micronesia|USD
GW|state||Africa|Western Africa|XOF
GY|state||Americas|South America|GYD
HK|territory|CN|Asia|Eastern Asia|HKD
HM|territory|AU|Antarctica||
HN|state||Americas|Central America|HNL
HR|state||Europe|Southeast Europe|EUR HRK~
HT|state||Americas|Caribbean|HTG
HU|state||Europe|Central Europe|HUF
ID|state||Asia Oceania|South-Eastern Asia|IDR
IE|state||Europe|Northern Europe|EUR
IL|state||Asia|Western Asia|ILS
IM|territory|GB|Europe|Northern Europe|GBP IMP
IN|state||Asia|Southern Asia|INR
IO|territory|GB|Africa|Eastern Africa|USD GBP~
IQ|state||Asia|Western Asia|IQD
IR|state||Asia|Southern Asia|IRR
IS|state||Europe|Northern Europe|ISK
IT|state||Europe|Southern Europe|EUR
JE|territory|GB|Europe|Northern Europe|GBP JEP
JM|state||Americas|Caribbean|JMD
JO|state||Asia|Western Asia|JOD
JP|state||Asia|Eastern Asia|JPY
KE|state||Africa|Eastern Africa|KES
KG|state||Asia|Central Asia|KGS
KH|state||Asia|South-Eastern Asia|KHR USD~
KI|state||Oceania|Micronesia|AUD KID~
KM|state||Africa|Eastern Africa|KMF
KN|state||Americas|Caribbean|XCD
KP|state||Asia|Eastern Asia|KPW
KR|state||Asia|Eastern Asia|KRW
KW|state||Asia|Western Asia|KWD
KY|territory|GB|Americas|Caribbean|KYD
KZ|state||Asia Europe|Central Asia|KZT
LA|state||Asia|South-Eastern Asia|LAK
LB|state||Asia|Western Asia|LBP USD~
LC|state||Americas|Caribbean|XCD
LI|state||Europe|Western Europe|CHF
LK|state||Asia|Southern Asia|LKR
LR|state||Africa|Western Africa|LRD USD~
LS|state||Africa|Southern Africa|LSL ZAR
LT|state||Europe|Northern Europe|EUR
LU|state||Europe|Western Europe|EUR
LV|state||Europe|Northern Europe|EUR
LY|state||Africa|Northern Africa|LYD
MA|state||Africa|Northern Africa|MAD
MC|state||Europe|Western Europe|EUR
MD|state||Europe|Eastern Europe|MDL
ME|state||Europe|Southeast Europe|EUR
MF|territory|FR|Americas|Caribbean|EUR
MG|state||Africa|Eastern Africa|MGA
MH|state||Oceania|Micronesia|USD
MK|state||Europe|Southeast Europe|MKD
ML|state||Africa|Western Africa|XOF
MM|state||Asia|South-Eastern Asia|MMK
MN|state||Asia|Eastern Asia|MNT
MO|territory|CN|Asia|Eastern Asia|MOP HKD~
MP|territory|US|Oceania|Micronesia|USD
MQ|territory|FR|Americas|Caribbean|EUR
MR|state||Africa|Western Africa|MRU
MS|territory|GB|Americas|Caribbean|XCD
MT|state||Europe|Southern Europe|EUR
MU|state||Africa|Eastern Africa|MUR
MV|state||Asia|Southern Asia|MVR
MW|state||Africa|Eastern Africa|MWK
MX|state||Americas|North America|MXN
MY|state||Asia|South-Eastern Asia|MYR
MZ|state||Africa|Eastern Africa|MZN
NA|state||Africa|Southern Africa|NAD ZAR
NC|territory|FR|Oceania|Melanesia|XPF
NE|state||Africa|Western Africa|XOF
NF|territory|AU|Oceania|Australia and New Zealand|AUD
NG|state||Africa|Western Africa|NGN
NI|state||Americas|Central America|NIO
NL|state||Europe|Western Europe|EUR
NO|state||Europe|Northern Europe|NOK
NP|state||Asia|Southern Asia|NPR
NR|state||Oceania|Micronesia|AUD
NU|other||Oceania|Polynesia|NZD
NZ|state||Oceania|Australia and New Zealand|NZD
OM|state||Asia|Western Asia|OMR
PA|state||Americas|Central America|PAB USD
PE|state||Americas|South America|PEN
PF|territory|FR|Oceania|Polynesia|XPF
PG|state||Oceania|Melanesia|PGK
PH|state||Asia|South-Eastern Asia|PHP
PK|state||Asia|Southern Asia|PKR
PL|state||Europe|Central Europe|PLN
PM|territory|FR|Americas|North America|EUR
PN|territory|GB|Oceania|Polynesia|NZD
PR|territory|US|Americas|Caribbean|USD
PS|observer||Asia|Western Asia|ILS JOD~ EGP~ USD~
PT|state||Europe|Southern Europe|EUR
PW|state||Oceania|Micronesia|USD
PY|state||Americas|South America|PYG
QA|state||Asia|Western Asia|QAR
RE|territory|FR|Africa|Eastern Africa|EUR
RO|state||Europe|Southeast Europe|RON
RS|state||Europe|Southeast Europe|RSD
RU|state||Europe Asia|Eastern Europe|RUB
RW|state||Africa|Eastern Africa|RWF
SA|state||Asia|Western Asia|SAR
SB|state||Oceania|Melanesia|SBD
SC|state||Africa|Eastern Africa|SCR
SD|state||Africa|Northern Africa|SDG
SE|state||Europe|Northern Europe|SEK
SG|state||Asia|South-Eastern Asia|SGD
SH|territory|GB|Africa|Western Africa|SHP GBP
SI|state||Europe|Central Europe|EUR
SJ|territory|NO|Europe|Northern Europe|NOK
SK|state||Europe|Central Europe|EUR
SL|state||Africa|Western Africa|SLE SLL~
SM|state||Europe|Southern Europe|EUR
SN|state||Africa|Western Africa|XOF
SO|state||Africa|Eastern Africa|SOS USD~
SR|state||Americas|South America|SRD
SS|state||Africa|Middle Africa|SSP
ST|state||Africa|Middle Africa|STN
SV|state||Americas|Central America|USD
SX|territory|NL|Americas|Caribbean|XCG ANG~ USD~
SY|state||Asia|Western Asia|SYP
SZ|state||Africa|Southern Africa|SZL ZAR~
TC|territory|GB|Americas|Caribbean|USD
TD|state||Africa|Middle Africa|XAF
TF|territory|FR|Antarctica||EUR
TG|state||Africa|Western Africa|XOF
TH|state||Asia|South-Eastern Asia|THB
TJ|state||Asia|Central Asia|TJS
TK|territory|NZ|Oceania|Polynesia|NZD
TL|state||Asia Oceania|South-Eastern Asia|USD
TM|state||Asia|Central Asia|TMT
TN|state||Africa|Northern Africa|TND
TO|state||Oceania|Polynesia|TOP
TR|state||Asia Europe|Western Asia|TRY
TT|state||Americas|Caribbean|TTD
TV|state||Oceania|Polynesia|AUD TVD~
TW|other||Asia|Eastern Asia|TWD
TZ|state||Africa|Eastern Africa|TZS
UA|state||Europe|Eastern Europe|UAH
UG|state||Africa|Eastern Africa|UGX
UM|territory|US|Americas|North America|USD
US|state||Americas|North America|USD
UY|state||Americas|South America|UYU
UZ|state||Asia|Central Asia|UZS
VA|observer||Europe|Southern Europe|EUR
VC|state||Americas|Caribbean|XCD
VE|state||Americas|South America|VES USD~
VG|territory|GB|Americas|Caribbean|USD
VI|territory|US|Americas|Caribbean|USD
VN|state||Asia|South-Eastern Asia|VND
VU|state||Oceania|Melanesia|VUV
WF|territory|FR|Oceania|Polynesia|XPF
WS|state||Oceania|Polynesia|WST
XK|other||Europe|Southeast Europe|EUR
YE|state||Asia|Western Asia|YER
YT|territory|FR|Africa|Eastern Africa|EUR
ZA|state||Africa|Southern Africa|ZAR
ZM|state||Africa|Eastern Africa|ZMW
ZW|state||Africa|Eastern Africa|ZWG USD ZWL~ ZAR~ BWP~ EUR~ GBP~ CNY~ INR~ JPY~`;

/**
 * A line each: code | names | capitals | demonyms, the usual one first; an empty column is as in
 * English. Marks as in scripts/facts/countries.ts.
 */
export const COUNTRY_NAMES = {
  en: `AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates;UAE;Emirates?w|Abu Dhabi|Emirati
AF|Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda;Antigua?l|Saint John's;St. John's;St John's|Antiguan;Barbudan
AI|Anguilla|The Valley|Anguillian
AL|Albania|Tirana;Tiranë|Albanian
AM|Armenia|Yerevan;Erevan|Armenian
AO|Angola|Luanda|Angolan
AQ|Antarctica||Antarctic?l*
AR|Argentina;Argentine Republic|Buenos Aires|Argentine;Argentinian;Argentinean
AS|American Samoa|Pago Pago|American Samoan
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian
AW|Aruba|Oranjestad|Aruban
AX|Åland Islands|Mariehamn|Ålandish
AZ|Azerbaijan|Baku|Azerbaijani;Azeri
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;BiH|Sarajevo|Bosnian;Herzegovinian
BB|Barbados|Bridgetown|Barbadian;Bajan
BD|Bangladesh|Dhaka;Dacca|Bangladeshi
BE|Belgium|Brussels|Belgian
BF|Burkina Faso;Burkina|Ouagadougou|Burkinabe;Burkinabè;Burkinan
BG|Bulgaria|Sofia?p|Bulgarian
BH|Bahrain|Manama|Bahraini
BI|Burundi|Gitega;Bujumbura~|Burundian
BJ|Benin|Porto-Novo;Cotonou~|Beninese
BL|St. Barthélemy;Saint Barthélemy|Gustavia|Saint Barthélemy Islander
BM|Bermuda|Hamilton?l|Bermudian
BN|Brunei;Brunei Darussalam|Bandar Seri Begawan|Bruneian
BO|Bolivia|Sucre;La Paz|Bolivian
BQ|Caribbean Netherlands|Kralendijk
BR|Brazil|Brasília|Brazilian
BS|Bahamas;The Bahamas|Nassau|Bahamian
BT|Bhutan|Thimphu;Thimpu|Bhutanese
BV|Bouvet Island
BW|Botswana|Gaborone|Botswanan;Motswana*;Batswana*
BY|Belarus|Minsk|Belarusian;Belarussian
BZ|Belize|Belmopan|Belizean
CA|Canada|Ottawa|Canadian
CC|Cocos Islands|West Island|Cocos Islander
CD|Democratic Republic of the Congo;DR Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo;Congo?s|Kinshasa|Congolese?s
CF|Central African Republic;CAR?w|Bangui|Central African?l*
CG|Republic of the Congo;Congo-Brazzaville;Republic of Congo;Congo?s|Brazzaville|Congolese?s
CH|Switzerland;Swiss Confederation|Bern;Berne|Swiss
CI|Côte d'Ivoire;Ivory Coast|Yamoussoukro;Abidjan~|Ivorian;Ivoirian
CK|Cook Islands|Avarua|Cook Islander
CL|Chile|Santiago?p;Santiago de Chile;Valparaíso~|Chilean
CM|Cameroon|Yaoundé|Cameroonian
CN|China;PRC;People's Republic of China;P.R. China|Beijing;Peking|Chinese
CO|Colombia|Bogotá|Colombian
CR|Costa Rica|San José?l|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cabo Verde;Cape Verde|Praia|Cabo Verdean;Cape Verdean
CW|Curaçao|Willemstad|Curaçaoan
CX|Christmas Island|Flying Fish Cove|Christmas Islander
CY|Cyprus|Nicosia;Lefkosia|Cypriot
CZ|Czechia;Czech Republic|Prague|Czech;Czechs*
DE|Germany|Berlin|German
DJ|Djibouti|Djibouti;Djibouti City|Djiboutian
DK|Denmark|Copenhagen|Danish;Dane?p
DM|Dominica|Roseau|Dominican?s
DO|Dominican Republic|Santo Domingo|Dominican?s
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorian;Ecuadorean
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo;New Administrative Capital~|Egyptian
EH|Western Sahara|Laayoune~;El Aaiún~|Sahrawi
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish;Spaniard
ET|Ethiopia|Addis Ababa|Ethiopian
FI|Finland|Helsinki|Finnish;Finn?p
FJ|Fiji|Suva|Fijian
FK|Falkland Islands|Stanley?p;Port Stanley|Falkland Islander
FM|Micronesia?l;Federated States of Micronesia;FSM|Palikir|Micronesian?l
FO|Faroe Islands|Tórshavn|Faroese
FR|France;French Republic|Paris|French;Frenchman;Frenchwoman
GA|Gabon;Gabonese Republic|Libreville|Gabonese
GB|United Kingdom;UK;Britain;Great Britain;GB?w;GBR?w|London|British;Briton;Brit?w
GB-ENG|England|London|English;Englishman;Englishwoman
GB-NIR|Northern Ireland|Belfast|Northern Irish
GB-SCT|Scotland|Edinburgh|Scottish;Scot?p;Scotsman;Scotswoman
GB-WLS|Wales|Cardiff|Welsh;Welshman;Welshwoman
GD|Grenada|St. George's;Saint George's;St George's|Grenadian
GE|Georgia?l;Republic of Georgia|Tbilisi|Georgian?w
GF|French Guiana|Cayenne|French Guianan
GG|Guernsey|Saint Peter Port;St. Peter Port|Channel Islander?s
GH|Ghana|Accra|Ghanaian
GI|Gibraltar|Gibraltar|Gibraltarian
GL|Greenland|Nuuk|Greenlandic*;Greenlander
GM|Gambia;The Gambia|Banjul|Gambian
GN|Guinea?l;Guinea-Conakry|Conakry|Guinean?l
GP|Guadeloupe|Basse-Terre|Guadeloupian
GQ|Equatorial Guinea|Malabo;Ciudad de la Paz;Oyala~;Djibloho~|Equatorial Guinean;Equatoguinean
GR|Greece;Hellenic Republic|Athens|Greek;Hellenic*
GS|South Georgia and the South Sandwich Islands;South Georgia and South Sandwich Islands|King Edward Point
GT|Guatemala|Guatemala City|Guatemalan
GU|Guam|Hagåtña|Guamanian
GW|Guinea-Bissau|Bissau|Bissau-Guinean;Guinea-Bissauan
GY|Guyana|Georgetown?l|Guyanese
HK|Hong Kong;Hong Kong SAR|City of Victoria|Hong Konger;Hongkonger
HM|Heard and McDonald Islands;Heard Island and McDonald Islands
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian;Croat
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian
ID|Indonesia|Jakarta;Nusantara~|Indonesian
IE|Ireland;Republic of Ireland;Éire|Dublin|Irish;Irishman;Irishwoman
IL|Israel|Jerusalem~;Tel Aviv~;Tel Aviv-Yafo~|Israeli
IM|Isle of Man|Douglas?p|Manx
IN|India;Bharat|New Delhi;Delhi|Indian?w
IO|British Indian Ocean Territory;BIOT;Chagos Archipelago|Diego Garcia
IQ|Iraq|Baghdad|Iraqi
IR|Iran|Tehran;Teheran|Iranian
IS|Iceland|Reykjavik;Reykjavík|Icelandic*;Icelander
IT|Italy;Italian Republic|Rome|Italian
JE|Jersey?w|Saint Helier;St. Helier|Channel Islander?s
JM|Jamaica|Kingston?l|Jamaican
JO|Jordan?p;Hashemite Kingdom of Jordan|Amman|Jordanian
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizstan;Kirgizstan|Bishkek|Kyrgyz;Kyrgyzstani;Kirghiz
KH|Cambodia|Phnom Penh|Cambodian
KI|Kiribati|South Tarawa;Tarawa|I-Kiribati*
KM|Comoros|Moroni|Comorian;Comoran
KN|Saint Kitts and Nevis;St Kitts and Nevis;Saint Kitts;St. Kitts|Basseterre|Kittitian;Nevisian
KP|North Korea;DPRK;DPR Korea;Democratic People's Republic of Korea;Korea?s|Pyongyang|North Korean;Korean?s
KR|South Korea;Republic of Korea;ROK;Korea?s|Seoul;Sejong~|South Korean;Korean?s
KW|Kuwait|Kuwait City|Kuwaiti
KY|Cayman Islands|George Town|Caymanian
KZ|Kazakhstan|Astana;Nur-Sultan~|Kazakh;Kazakhstani
LA|Laos;Lao PDR;Lao People's Democratic Republic|Vientiane|Lao;Laotian
LB|Lebanon;Lebanese Republic|Beirut|Lebanese
LC|Saint Lucia;St. Lucia|Castries|Saint Lucian;St. Lucian
LI|Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka|Sri Jayawardenepura Kotte;Colombo;Kotte|Sri Lankan
LR|Liberia|Monrovia|Liberian
LS|Lesotho|Maseru|Basotho*;Mosotho*
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourg;Luxembourg City|Luxembourgish;Luxembourger
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli?l|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco|Monaco;Monte Carlo~;Monaco-Ville|Monégasque;Monacan
MD|Moldova;Republic of Moldova|Chișinău;Kishinev|Moldovan;Moldavian
ME|Montenegro|Podgorica;Cetinje~|Montenegrin
MF|St. Martin?s;Saint-Martin?s|Marigot|Saint Martiner
MG|Madagascar|Antananarivo|Malagasy;Madagascan
MH|Marshall Islands|Majuro|Marshallese
MK|North Macedonia;Macedonia?l|Skopje|Macedonian?l;North Macedonian
ML|Mali|Bamako|Malian
MM|Myanmar;Burma|Naypyidaw;Nay Pyi Taw;Naypyitaw;Yangon~;Rangoon~|Burmese;Myanma
MN|Mongolia|Ulaanbaatar;Ulan Bator|Mongolian;Mongol?w
MO|Macao;Macau;Macao SAR||Macanese
MP|Northern Mariana Islands|Saipan|Northern Mariana Islander
MQ|Martinique|Fort-de-France|Martinican
MR|Mauritania|Nouakchott|Mauritanian
MS|Montserrat|Plymouth~;Brades|Montserratian
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Malé?w|Maldivian
MW|Malawi|Lilongwe|Malawian
MX|Mexico;United Mexican States|Mexico City;CDMX|Mexican
MY|Malaysia|Kuala Lumpur;Putrajaya~|Malaysian
MZ|Mozambique|Maputo|Mozambican
NA|Namibia|Windhoek|Namibian
NC|New Caledonia|Nouméa|New Caledonian
NE|Niger?l|Niamey|Nigerien
NF|Norfolk Island|Kingston?l|Norfolk Islander
NG|Nigeria|Abuja|Nigerian
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands;The Netherlands;Holland?l|Amsterdam;The Hague~;Hague~|Dutch;Dutchman;Dutchwoman
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu;Katmandu|Nepali;Nepalese
NR|Nauru|Yaren|Nauruan
NU|Niue|Alofi|Niuean
NZ|New Zealand;Aotearoa;Aotearoa New Zealand;NZ|Wellington|New Zealander;Kiwi?w
OM|Oman|Muscat|Omani
PA|Panama|Panama City?l|Panamanian
PE|Peru|Lima|Peruvian
PF|French Polynesia|Papeete|French Polynesian
PG|Papua New Guinea;PNG|Port Moresby|Papua New Guinean;Papuan?l
PH|Philippines;The Philippines|Manila;Metro Manila~|Filipino;Filipina;Philippine*
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish?w;Pole?w
PM|St. Pierre and Miquelon;Saint Pierre and Miquelon|Saint-Pierre|Saint-Pierrais, Miquelonnais
PN|Pitcairn Islands|Adamstown|Pitcairn Islander
PR|Puerto Rico|San Juan?l|Puerto Rican
PS|Palestine;State of Palestine;Palestinian Authority;Palestinian Territory;Palestinian Territories|Ramallah~;East Jerusalem~;Jerusalem~|Palestinian
PT|Portugal;Portuguese Republic|Lisbon|Portuguese
PW|Palau|Ngerulmud;Melekeok~;Koror~|Palauan
PY|Paraguay|Asunción|Paraguayan
QA|Qatar|Doha|Qatari
RE|Réunion?w|Saint-Denis?l|Réunionese
RO|Romania|Bucharest|Romanian
RS|Serbia|Belgrade|Serbian;Serb
RU|Russia;Russian Federation|Moscow|Russian
RW|Rwanda|Kigali|Rwandan
SA|Saudi Arabia;KSA;Saudi?w|Riyadh|Saudi;Saudi Arabian
SB|Solomon Islands|Honiara|Solomon Islander
SC|Seychelles|Victoria?p|Seychellois;Seychelloise*
SD|Sudan|Khartoum;Port Sudan~|Sudanese
SE|Sweden|Stockholm|Swedish;Swede
SG|Singapore|Singapore|Singaporean
SH|St. Helena|Jamestown|Saint Helenian
SI|Slovenia|Ljubljana|Slovenian;Slovene
SJ|Svalbard and Jan Mayen|Longyearbyen
SK|Slovakia;Slovak Republic|Bratislava|Slovak;Slovakian
SL|Sierra Leone|Freetown|Sierra Leonean
SM|San Marino|San Marino;City of San Marino|Sammarinese;San Marinese
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali;Somalian
SR|Suriname;Surinam|Paramaribo|Surinamese
SS|South Sudan|Juba|South Sudanese
ST|São Tomé and Príncipe|São Tomé|Santomean;São Toméan
SV|El Salvador|San Salvador|Salvadoran;Salvadorian;Salvadorean
SX|Sint Maarten|Philipsburg|St. Maartener
SY|Syria;Syrian Arab Republic|Damascus|Syrian
SZ|Eswatini;Swaziland?f|Mbabane;Lobamba|Swazi;Swati;Emaswati*
TC|Turks and Caicos Islands|Cockburn Town|Turks and Caicos Islander
TD|Chad?p|N'Djamena;Ndjamena|Chadian
TF|French Southern Territories;French Southern and Antarctic Lands|Port-aux-Français
TG|Togo;Togolese Republic|Lomé|Togolese
TH|Thailand|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik;Tajikistani
TK|Tokelau|Fakaofo|Tokelauan
TL|Timor-Leste;East Timor|Dili|Timorese;East Timorese
TM|Turkmenistan|Ashgabat|Turkmen
TN|Tunisia;Tunisian Republic|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Türkiye;Turkey?w|Ankara|Turkish;Turk
TT|Trinidad and Tobago;Trinidad?l;T&T?w|Port of Spain|Trinidadian;Tobagonian;Trinbagonian
TV|Tuvalu|Funafuti|Tuvaluan
TW|Taiwan;Chinese Taipei|Taipei|Taiwanese
TZ|Tanzania|Dodoma;Dar es Salaam~|Tanzanian
UA|Ukraine|Kyiv;Kiev|Ukrainian
UG|Uganda|Kampala|Ugandan
UM|U.S. Outlying Islands;United States Minor Outlying Islands
US|United States;USA;U.S.;United States of America;America?l|Washington?l;Washington, D.C.;Washington DC|American?l
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbek;Uzbekistani
VA|Holy See;Vatican;Vatican City;Vatican City State|Vatican City|Vatican*
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;Saint Vincent?l;St. Vincent?l;St. Vincent and Grenadines|Kingstown|Vincentian
VE|Venezuela|Caracas|Venezuelan
VG|British Virgin Islands;BVI|Road Town|Virgin Islander?s
VI|U.S. Virgin Islands;USVI;United States Virgin Islands|Charlotte Amalie|Virgin Islander?s
VN|Vietnam;Viet Nam|Hanoi;Ha Noi|Vietnamese
VU|Vanuatu|Port Vila|Ni-Vanuatu*;Vanuatuan
WF|Wallis and Futuna|Mata-Utu|Wallis and Futuna Islander
WS|Samoa|Apia|Samoan?l
XK|Kosovo|Pristina;Prishtina|Kosovar;Kosovan
YE|Yemen|Sanaa;Sana'a;Aden~|Yemeni;Yemenite
YT|Mayotte|Mamoudzou|Mahoran
ZA|South Africa;RSA?w|Pretoria;Tshwane~;Cape Town;Bloemfontein|South African
ZM|Zambia|Lusaka|Zambian
ZW|Zimbabwe|Harare|Zimbabwean`,
  fr: `AD|Andorre|Andorre-la-Vieille|andorran
AE|Émirats arabes unis;EAU;Émirats?w|Abou Dhabi;Abou Dabi;Abu Dhabi|émirien;émirati
AF||Kaboul|afghan
AG|Antigua-et-Barbuda|Saint John's;Saint-Jean?l|antiguayen;antiguais;barbudien
AL|Albanie||albanais
AM|Arménie|Erevan|arménien
AO|||angolais
AQ|Antarctique
AR|Argentine||argentin
AT|Autriche|Vienne?l|autrichien
AU|Australie||australien
AZ|Azerbaïdjan|Bakou|azerbaïdjanais;azéri
BA|Bosnie-Herzégovine;Bosnie||bosnien;bosniaque
BB|Barbade||barbadien
BD||Dacca;Dhaka|bangladais;bangladeshi
BE|Belgique|Bruxelles|belge
BF|||burkinabé;burkinabè*;burkinabais
BG|Bulgarie||bulgare
BH|Bahreïn||bahreïnien;bahreïni
BI|||burundais
BJ|Bénin||béninois
BN|||brunéien
BO|Bolivie|Sucre?w;La Paz|bolivien
BR|Brésil|Brasilia|brésilien
BS|||bahaméen;bahamien
BT|Bhoutan|Thimphou;Thimphu|bhoutanais
BW|||botswanais;botswanien
BY|Bélarus;Biélorussie||bélarussien;biélorusse;bélarusse
BZ|||bélizien
CA|||canadien
CD|République démocratique du Congo;RDC;RD Congo;Congo-Kinshasa;Congo?s||congolais?s
CF|République centrafricaine;Centrafrique;RCA||centrafricain
CG|République du Congo;Congo-Brazzaville;Congo?s||congolais?s
CH|Suisse;Confédération suisse;Confédération helvétique|Berne|suisse;helvétique
CI|Côte d'Ivoire;République de Côte d' Ivoire||ivoirien
CK|Îles Cook
CL|Chili?w|Santiago?p;Santiago du Chili|chilien
CM|Cameroun||camerounais
CN|Chine;République populaire de Chine;RPC|Pékin;Beijing|chinois
CO|Colombie|Bogota|colombien
CR||San José|costaricain;costaricien
CU||La Havane|cubain
CV|Cabo Verde;Cap-Vert;Îles du Cap-Vert||cabo-verdien;cap-verdien;capverdien
CY|Chypre|Nicosie|chypriote
CZ|Tchéquie;République tchèque||tchèque
DE|Allemagne;République fédérale d'Allemagne;RFA||allemand
DJ|||djiboutien
DK|Danemark|Copenhague|danois
DM|Dominique?p|Roseau?w|dominiquais
DO|République dominicaine|Saint-Domingue;Santo Domingo|dominicain?w
DZ|Algérie|Alger|algérien
EC|Équateur?w||équatorien
EE|Estonie||estonien
EG|Égypte|Le Caire;Caire|égyptien
EH|Sahara occidental|Laâyoune~;El Aaiún~|sahraoui
ER|Érythrée||érythréen
ES|Espagne||espagnol
ET|Éthiopie|Addis-Abeba|éthiopien
FI|Finlande||finlandais
FJ|Fidji;Fiji||fidjien
FM|Micronésie?l;États fédérés de Micronésie||micronésien?l
FR|France;République française||français
GA|Gabon;République gabonaise||gabonais
GB|Royaume-Uni;Grande-Bretagne;R.-U.|Londres|britannique
GB-ENG|Angleterre|Londres|anglais
GB-NIR|Irlande du Nord||nord-irlandais
GB-SCT|Écosse|Édimbourg|écossais
GB-WLS|pays de Galles||gallois
GD|Grenade?w|Saint-Georges?l;Saint George's|grenadien
GE|Géorgie?l|Tbilissi|géorgien
GF|Guyane française;Guyane?l||guyanais
GH|||ghanéen
GL|Groenland||groenlandais
GM|Gambie||gambien
GN|Guinée?l;Guinée-Conakry||guinéen?l
GP||Basse-Terre|guadeloupéen
GQ|Guinée équatoriale||équato-guinéen
GR|Grèce;République hellénique|Athènes|grec/grecque;hellénique
GT||Guatemala;Ciudad de Guatemala|guatémaltèque
GW|Guinée-Bissau;Guinée-Bissao|Bissau;Bissao|bissau-guinéen;bissao-guinéen
GY||Georgetown|guyanien
HK|Hong Kong;Hongkong||hongkongais
HN|||hondurien
HR|Croatie||croate
HT|Haïti||haïtien
HU|Hongrie||hongrois
ID|Indonésie|Jakarta;Djakarta;Nusantara~|indonésien
IE|Irlande;République d'Irlande||irlandais
IL|Israël|Jérusalem~;Tel-Aviv~;Tel Aviv~|israélien
IN|Inde||indien?w
IQ|Irak;Iraq|Bagdad|irakien;iraquien
IR||Téhéran|iranien
IS|Islande||islandais
IT|Italie;République italienne||italien
JM|Jamaïque|Kingston|jamaïcain;jamaïquain
JO|Jordanie||jordanien
JP|Japon||japonais;nippon/nippone
KE|||kényan
KG|Kirghizstan;Kirghizistan;Kirghizie;République kirghize|Bichkek;Bishkek|kirghize;kirghiz/kirghize
KH|Cambodge||cambodgien
KI||Tarawa-Sud;Tarawa|kiribatien
KM|Comores||comorien
KN|Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis||kittitien;névicien
KP|Corée du Nord;RPDC;République populaire démocratique de Corée;Corée?s||nord-coréen;coréen?s
KR|Corée du Sud;République de Corée;Corée?s|Séoul|sud-coréen;coréen?s
KW|Koweït|Koweït;Koweït City|koweïtien
KZ||Astana;Noursoultan~|kazakhstanais;kazakh;kazakhe
LA|Laos;RDP lao;République démocratique populaire lao||laotien;lao*
LB|Liban;République libanaise|Beyrouth|libanais
LC|Sainte-Lucie||saint-lucien
LI|||liechtensteinois
LK||Sri Jayawardenapura Kotte;Colombo;Kotte|sri-lankais;srilankais
LR|||libérien
LS|||lésothien;basotho*
LT|Lituanie||lituanien;lithuanien
LU||Luxembourg;Luxembourg-Ville|luxembourgeois
LV|Lettonie||letton/lettone;letton/lettonne
LY|Libye||libyen
MA|Maroc||marocain
MC|||monégasque
MD|Moldavie;République de Moldova;Moldova|Chisinau;Chișinău|moldave
ME|Monténégro||monténégrin
MG||Antananarivo;Tananarive|malgache
MH|Îles Marshall||marshallais
MK|Macédoine du Nord;Macédoine?l||macédonien?l;nord-macédonien
ML|||malien
MM|Myanmar;Birmanie|Naypyidaw;Nay Pyi Taw;Rangoun~|birman;myanmarais
MN|Mongolie|Oulan-Bator|mongol
MO|||macanais
MQ||Fort-de-France|martiniquais
MR|Mauritanie||mauritanien
MT|Malte|La Valette|maltais
MU|Maurice?p;île Maurice|Port-Louis|mauricien
MV||Malé|maldivien
MW|||malawien;malawite
MX|Mexique|Mexico|mexicain
MY|Malaisie||malaisien
MZ|||mozambicain
NA|Namibie||namibien
NC|Nouvelle-Calédonie||calédonien;néo-calédonien
NE|||nigérien
NG|||nigérian
NI|||nicaraguayen
NL|Pays-Bas;Hollande?l|Amsterdam;La Haye~|néerlandais;hollandais
NO|Norvège||norvégien
NP|Népal|Katmandou|népalais
NR|||nauruan
NZ|Nouvelle-Zélande||néo-zélandais
OM||Mascate|omanais
PA||Panama;Panama City|panaméen
PE|Pérou||péruvien
PF|Polynésie française||polynésien?l
PG|Papouasie-Nouvelle-Guinée||papouasien;papouan-néo-guinéen
PH||Manille|philippin
PK|||pakistanais
PL|Pologne|Varsovie|polonais
PR|Porto Rico||portoricain
PS|Palestine;État de Palestine;Autorité palestinienne;Territoires palestiniens|Ramallah~;Jérusalem-Est~;Jérusalem~|palestinien
PT|Portugal;République portugaise|Lisbonne|portugais
PW|Palaos;Palau||paluan;palaosien
PY||Asuncion;Assomption?w|paraguayen
QA|||qatarien;qatari
RE|La Réunion?w;Réunion?w||réunionnais
RO|Roumanie|Bucarest|roumain
RS|Serbie||serbe
RU|Russie;Fédération de Russie;Fédération russe|Moscou|russe
RW|Rwanda;République rwandaise||rwandais
SA|Arabie saoudite|Riyad;Riyadh;Ryad|saoudien
SB|Îles Salomon||salomonais;salomonien
SC|||seychellois
SD|Soudan|Khartoum;Port-Soudan~|soudanais
SE|Suède||suédois
SG|Singapour|Singapour|singapourien
SI|Slovénie||slovène
SK|Slovaquie;République slovaque||slovaque
SL|||sierra-léonais;sierraléonais
SM|Saint-Marin|Saint-Marin|saint-marinais
SN|Sénégal||sénégalais
SO|Somalie|Mogadiscio|somalien;somali
SR|||surinamais;surinamien
SS|Soudan du Sud|Djouba;Juba|sud-soudanais
ST|Sao Tomé-et-Principe||santoméen
SV|Salvador?l;El Salvador||salvadorien
SY|Syrie;République arabe syrienne|Damas|syrien
SZ|||swazi;eswatinien
TD|Tchad|N'Djamena;N'Djaména|tchadien
TG|Togo;République togolaise||togolais
TH|Thaïlande||thaïlandais;thaï
TJ|Tadjikistan|Douchanbé|tadjik/tadjike
TL|Timor-Leste;Timor oriental||timorais;est-timorais
TM|Turkménistan|Achgabat;Achkhabad|turkmène
TN|Tunisie;République tunisienne||tunisien
TO|||tongien;tonguien
TR|Turquie;Türkiye||turc/turque
TT|Trinité-et-Tobago;Trinidad-et-Tobago|Port-d'Espagne;Port of Spain|trinidadien
TV|||tuvaluan
TW|Taïwan|Taipei;Taïpei|taïwanais
TZ|Tanzanie|Dodoma;Dar es Salam~;Dar es Salaam~|tanzanien
UA|||ukrainien
UG|Ouganda||ougandais
US|États-Unis;États-Unis d'Amérique;USA;É.-U.||américain?l;étatsunien;états-unien
UY|||uruguayen
UZ|Ouzbékistan|Tachkent|ouzbek/ouzbèke;ouzbek/ouzbek
VA|Saint-Siège;Vatican;Cité du Vatican;État de la Cité du Vatican|Cité du Vatican|vatican/vaticane
VC|Saint-Vincent-et-les-Grenadines;Saint-Vincent?l||saint-vincentais;vincentais
VE|||vénézuélien
VN|Viet Nam;Vietnam|Hanoï|vietnamien
VU||Port-Vila|vanuatuan;ni-vanuatu*
WS|||samoan?l
XK|||kosovar
YE|Yémen||yéménite
YT||Mamoudzou|mahorais
ZA|Afrique du Sud|Pretoria;Le Cap;Bloemfontein|sud-africain
ZM|Zambie||zambien
ZW|||zimbabwéen`,
  es: `AD||Andorra la Vella;Andorra la Vieja|andorrano
AE|Emiratos Árabes Unidos;EAU;Emiratos?w|Abu Dabi;Abu Dhabi|emiratí
AF|Afganistán||afgano
AG|Antigua y Barbuda||antiguano
AL|||albanés
AM||Ereván;Yereván|armenio
AO|||angoleño;angolano
AQ|Antártida
AR|||argentino
AT||Viena|austriaco
AU|||australiano
AZ|Azerbaiyán|Bakú|azerbaiyano;azerí
BA|Bosnia y Herzegovina;Bosnia;Bosnia-Herzegovina||bosnio;bosnioherzegovino
BB|||barbadense
BD|Bangladés;Bangladesh|Daca|bangladesí
BE|Bélgica|Bruselas|belga
BF||Uagadugú;Ouagadougou|burkinés;burkinabé
BG||Sofía?p|búlgaro
BH|Baréin;Bahréin||bareiní;bahreiní
BI||Gitega;Buyumbura~;Bujumbura~|burundés
BJ||Porto Novo;Cotonú~|beninés
BN|Brunéi||bruneano
BO||Sucre;La Paz?w|boliviano
BR|Brasil|Brasilia|brasileño;brasilero
BS||Nasáu;Nassau|bahameño;bahamés
BT|Bután|Timbu;Thimphu|butanés
BW|Botsuana;Botswana||botsuano;botswanés
BY|Bielorrusia;Belarús||bielorruso;belaruso
BZ|Belice|Belmopán|beliceño
CA|Canadá||canadiense
CD|República Democrática del Congo;RDC;RD Congo;RD del Congo;Congo?s|Kinsasa;Kinshasa|congoleño?s;congolés?s
CF|República Centroafricana||centroafricano
CG|República del Congo;Congo-Brazzaville;Congo?s||congoleño?s;congolés?s
CH|Suiza;Confederación Suiza|Berna|suizo;helvético
CI|Côte d'Ivoire;Costa de Marfil|Yamusukro;Yamoussoukro;Abiyán~;Abidjan~|marfileño;costamarfileño
CK|Islas Cook
CL|||chileno
CM|Camerún|Yaundé|camerunés
CN|China;República Popular China;RPC|Pekín;Beijing|chino
CO|||colombiano
CR||San José?p|costarricense
CU||La Habana|cubano
CV|||caboverdiano
CY|Chipre||chipriota
CZ|Chequia;República Checa|Praga|checo
DE|Alemania|Berlín|alemán
DJ|Yibuti;Djibouti|Yibuti;Djibouti|yibutiano
DK|Dinamarca|Copenhague|danés
DM|||dominiqués
DO|República Dominicana||dominicano
DZ|Argelia;República Argelina Democrática y Popular|Argel|argelino
EC||Quito?w|ecuatoriano
EE||Tallin|estonio
EG|Egipto|El Cairo;Cairo|egipcio
EH|Sáhara Occidental|El Aaiún~|saharaui
ER|||eritreo
ES|España||español
ET|Etiopía|Adís Abeba;Addis Abeba|etíope
FI|Finlandia||finlandés
FJ|Fiyi;Fiji||fiyiano
FM|Micronesia?l;Estados Federados de Micronesia||micronesio?l
FR|Francia;República Francesa|París|francés
GA|Gabón||gabonés
GB|Reino Unido;Gran Bretaña|Londres|británico
GB-ENG|Inglaterra|Londres|inglés
GB-NIR|Irlanda del Norte||norirlandés
GB-SCT|Escocia|Edimburgo|escocés
GB-WLS|Gales;País de Gales||galés
GD|Granada?w;Grenada|Saint George's|granadino?l
GE||Tiflis;Tbilisi|georgiano
GH||Acra|ghanés
GL|Groenlandia||groenlandés
GM|||gambiano
GN|Guinea?l;Guinea-Conakri|Conakri;Conakry|guineano?l
GQ|Guinea Ecuatorial||ecuatoguineano
GR|Grecia;República Helénica|Atenas|griego;helénico
GT||Ciudad de Guatemala;Guatemala|guatemalteco
GW|Guinea-Bisáu;Guinea-Bissau|Bisáu;Bissau|bisauguineano
GY||Georgetown|guyanés
HK|||hongkonés
HN|||hondureño
HR|Croacia||croata
HT|Haití|Puerto Príncipe|haitiano
HU|Hungría||húngaro
ID||Yakarta|indonesio
IE|Irlanda;República de Irlanda|Dublín|irlandés
IL||Jerusalén~;Tel Aviv~|israelí
IN||Nueva Delhi;Delhi|indio?w;hindú?w
IQ|Irak;Iraq|Bagdad|iraquí
IR|Irán|Teherán|iraní
IS|Islandia|Reikiavik;Reykjavik|islandés
IT|Italia;República Italiana|Roma|italiano
JM||Kingston|jamaicano;jamaiquino
JO|Jordania|Amán;Ammán|jordano
JP|Japón|Tokio|japonés;nipón
KE|Kenia;Kenya||keniano;keniata
KG|Kirguistán;Kirguizistán|Biskek;Bishkek|kirguís;kirguiso
KH|Camboya|Phnom Penh;Nom Pen|camboyano
KI||Tarawa Sur;Tarawa|kiribatiano
KM|Comoras||comorense
KN|San Cristóbal y Nieves;Saint Kitts y Nevis||sancristobaleño
KP|Corea del Norte;RPDC;República Popular Democrática de Corea;Corea?s|Pionyang;Pyongyang|norcoreano;coreano?s
KR|Corea del Sur;República de Corea;Corea?s|Seúl|surcoreano;coreano?s
KW||Ciudad de Kuwait;Kuwait|kuwaití
KZ|Kazajistán;Kazajstán|Astaná;Astana|kazajo
LA|Laos;República Democrática Popular Lao|Vientián;Vientiane|laosiano
LB|Líbano;República Libanesa||libanés
LC|Santa Lucía||santaluciano
LI|||liechtensteiniano
LK||Sri Jayawardenapura Kotte;Colombo;Kotte|esrilanqués;srilankés
LR|||liberiano
LS|Lesoto;Lesotho||lesotense
LT|Lituania|Vilna;Vilnius|lituano
LU|Luxemburgo|Luxemburgo;Ciudad de Luxemburgo|luxemburgués
LV|Letonia||letón
LY|Libia|Trípoli?l|libio
MA|Marruecos||marroquí
MC|Mónaco|Mónaco|monegasco
MD|Moldavia;Moldova;República de Moldova|Chisináu|moldavo
ME|||montenegrino
MG|||malgache
MH|Islas Marshall||marshalés
MK|Macedonia del Norte;Macedonia?l|Skopie;Skopje|macedonio?l;normacedonio
ML|Malí||maliense
MM|Myanmar;Birmania|Naipyidó;Naypyidaw;Rangún~|birmano
MN||Ulán Bator|mongol
MO|||macaense
MR||Nuakchot|mauritano
MT|Malta?w|La Valeta|maltés
MU|Mauricio?p;isla Mauricio||mauriciano
MV|Maldivas|Malé|maldivo
MW|Malaui;Malawi|Lilongüe;Lilongwe|malauí
MX|México;Méjico;Estados Unidos Mexicanos|Ciudad de México;CDMX;México D.F.|mexicano;mejicano
MY|Malasia||malasio
MZ|||mozambiqueño
NA|||namibio
NE|Níger?l||nigerino
NG||Abuya;Abuja|nigeriano
NI|||nicaragüense
NL|Países Bajos;Holanda?l|Ámsterdam;La Haya~|neerlandés;holandés
NO|Noruega||noruego
NP||Katmandú|nepalí;nepalés
NR|||nauruano
NZ|Nueva Zelanda;Nueva Zelandia||neozelandés;neocelandés
OM|Omán|Mascate|omaní
PA|Panamá|Ciudad de Panamá;Panamá|panameño
PE|Perú|Lima?w|peruano
PG|Papúa Nueva Guinea|Port Moresby;Puerto Moresby|papú;papúa
PH|Filipinas||filipino
PK|Pakistán;Paquistán||pakistaní;paquistaní
PL|Polonia|Varsovia|polaco
PR|||puertorriqueño
PS|Palestina;Estado de Palestina;Autoridad Palestina;Territorios Palestinos|Ramala~;Jerusalén Este~;Jerusalén~|palestino
PT|Portugal;República Portuguesa|Lisboa|portugués;luso
PW|Palaos;Palau||palauano
PY||Asunción?w|paraguayo
QA|Catar?w;Qatar||catarí;qatarí
RE|Reunión?w||reunionés
RO|Rumania|Bucarest|rumano
RS||Belgrado|serbio
RU|Rusia;Federación de Rusia;Federación Rusa|Moscú|ruso
RW|Ruanda;Rwanda||ruandés
SA|Arabia Saudí;Arabia Saudita|Riad|saudí;saudita
SB|Islas Salomón||salomonense
SC||Victoria?w|seychellense
SD|Sudán|Jartum|sudanés
SE|Suecia|Estocolmo|sueco
SG|Singapur|Singapur|singapurense
SI|Eslovenia|Liubliana|esloveno
SK|Eslovaquia;República Eslovaca||eslovaco
SL|Sierra Leona;Sierra Leone||sierraleonés
SM|||sanmarinense
SN|||senegalés
SO||Mogadiscio|somalí
SR|Surinam;Suriname||surinamés
SS|Sudán del Sur|Yuba;Juba|sursudanés;sudsudanés
ST|Santo Tomé y Príncipe|Santo Tomé|santotomense
SV|||salvadoreño
SY|Siria;República Árabe Siria|Damasco?w|sirio
SZ|Esuatini;Eswatini;Suazilandia?f;Swazilandia?f||suazi;esuatiniano
TD|Chad|Yamena;N'Djamena|chadiano
TG|||togolés
TH|Tailandia||tailandés
TJ|Tayikistán|Dusambé|tayiko
TL|Timor-Leste;Timor Oriental||timorense
TM|Turkmenistán|Asjabad|turcomano;turkmeno
TN|Túnez|Túnez|tunecino
TO||Nukualofa|tongano
TR|Turquía;Türkiye||turco
TT|Trinidad y Tobago;Trinidad y Tabago;Trinidad?l|Puerto España|trinitense
TV|||tuvaluano
TW|Taiwán|Taipéi|taiwanés
TZ|||tanzano
UA|Ucrania|Kiev;Kyiv|ucraniano
UG|||ugandés
US|Estados Unidos;EE. UU.;EE.UU.;EUA;USA;Estados Unidos de América|Washington?l;Washington D. C.|estadounidense;norteamericano;americano?l
UY|||uruguayo
UZ|Uzbekistán|Taskent|uzbeko
VA|Santa Sede;Vaticano;Ciudad del Vaticano|Ciudad del Vaticano|vaticano
VC|San Vicente y las Granadinas;San Vicente y Granadinas||sanvicentino
VE|||venezolano
VN||Hanói|vietnamita
VU|||vanuatuense
WS|||samoano?l
XK|||kosovar
YE||Saná;Adén~|yemení
ZA|Sudáfrica;Suráfrica|Pretoria;Ciudad del Cabo;Bloemfontein|sudafricano;surafricano
ZM|||zambiano
ZW|Zimbabue;Zimbabwe||zimbabuense`,
  pt: `AD||Andorra-a-Velha;Andorra la Vella|andorrano
AE|Emirados Árabes Unidos;EAU;Emirados?w|Abu Dhabi;Abu Dabi|emiradense;emirático
AF|Afeganistão|Cabul|afegão/afegã/afegãos/afegãs
AG|Antígua e Barbuda||antiguano
AL|Albânia||albanês
AM|Armênia|Erevã;Ierevan;Erevan|armênio
AO|||angolano
AQ|Antártida
AR|||argentino
AT|Áustria|Viena|austríaco
AU|Austrália|Camberra;Canberra|australiano
AZ|Azerbaijão|Baku;Bacu|azerbaijano;azeri;azerbaidjano
BA|Bósnia e Herzegovina;Bósnia|Sarajevo;Saraievo|bósnio
BB|||barbadiano
BD|Bangladesh;Bangladeche|Daca|bangladense;bangladechiano
BE|Bélgica|Bruxelas|belga
BF|Burquina Faso;Burkina Faso;Burkina Fasso|Ouagadougou;Uagadugu|burquinense;burkinabê
BG|Bulgária|Sófia;Sofia?p|búlgaro
BH|Bahrein;Barém;Barein||bareinita;baremita;bahreinita
BI|||burundiano;burundinês
BJ|Benin;Benim||beninense;beninês
BN|||bruneano
BO|Bolívia||boliviano
BR|Brasil||brasileiro
BS|Bahamas;Baamas||bahamense;baamense
BT|Butão|Thimphu;Timfu|butanês
BW|Botsuana;Botswana||botsuanês;botsuano
BY|Bielorrússia;Belarus||bielorrusso;belarusso
BZ||Belmopã;Belmopan|belizenho
CA|Canadá|Ottawa;Otava|canadense;canadiano
CD|República Democrática do Congo;RDC;RD Congo;Congo-Kinshasa;Congo?s|Kinshasa;Quinxassa|congolês?s
CF|República Centro-Africana||centro-africano
CG|República do Congo;Congo-Brazzaville;Congo?s||congolês?s
CH|Suíça;Confederação Suíça|Berna|suíço;helvético
CI|Costa do Marfim;Côte d'Ivoire|Yamoussoukro;Abidjã~;Abidjan~|marfinense;costa-marfinense
CK|Ilhas Cook
CL||Santiago?p;Santiago do Chile|chileno
CM|Camarões|Yaoundé;Iaundé|camaronês
CN|China;República Popular da China;RPC|Pequim|chinês
CO|Colômbia||colombiano
CR||San José;São José?p|costa-riquenho;costarriquenho
CU|Cuba?w||cubano
CV||Praia?w;Cidade da Praia|cabo-verdiano
CY|Chipre|Nicósia|cipriota
CZ|Tchéquia;República Tcheca;República Checa;Chéquia|Praga|tcheco;checo
DE|Alemanha|Berlim|alemão/alemã/alemães/alemãs
DJ|Djibuti;Djibouti;Jibuti|Djibuti;Djibouti|djibutiano;djibutiense
DK|Dinamarca|Copenhague;Copenhaga|dinamarquês
DM|||dominiquense
DO|República Dominicana|Santo Domingo;São Domingos?l|dominicano
DZ|Argélia;República Argelina Democrática e Popular|Argel|argelino
EC|Equador?w||equatoriano
EE|Estônia|Tallinn;Talim|estoniano;estónio
EG|Egito;Egipto||egípcio
EH|Saara Ocidental;Sara Ocidental|El Aaiún~|saaraui;sarauí
ER|Eritréia||eritreu/eritreia/eritreus/eritreias;eritreano
ES|Espanha|Madri;Madrid|espanhol
ET|Etiópia|Adis Abeba;Addis Abeba|etíope
FI|Finlândia|Helsinque;Helsínquia|finlandês
FJ|||fijiano
FM|Micronésia?l;Estados Federados da Micronésia||micronésio?l
FR|França;República Francesa||francês
GA|Gabão||gabonês
GB|Reino Unido;Grã-Bretanha|Londres|britânico
GB-ENG|Inglaterra|Londres|inglês
GB-NIR|Irlanda do Norte||norte-irlandês
GB-SCT|Escócia|Edimburgo|escocês
GB-WLS|País de Gales||galês
GD|Granada?w;Grenada|Saint George's|granadino?l
GE|Geórgia?l|Tbilisi;Tiblíssi;Tbilissi|georgiano
GH|Gana?w|Acra|ganês;ganense
GL|Groenlândia;Gronelândia||groenlandês;gronelandês
GM|Gâmbia||gambiano
GN|Guiné?l;Guiné-Conacri|Conacri;Conakry|guineano?l
GQ|Guiné Equatorial||guinéu-equatoriano;equato-guineense
GR|Grécia;República Helénica|Atenas|grego;helênico
GT||Cidade da Guatemala|guatemalteco
GW|Guiné-Bissau||guineense?s;bissau-guineense
GY|Guiana?l|Georgetown|guianense;guianês
HK|||honconguês
HN|||hondurenho
HR|Croácia||croata
HT||Porto Príncipe|haitiano
HU|Hungria|Budapeste|húngaro
ID|Indonésia|Jacarta|indonésio
IE|Irlanda;República da Irlanda|Dublin;Dublim|irlandês
IL||Jerusalém~;Tel Aviv~|israelense;israelita
IN|Índia|Nova Délhi;Nova Deli;Délhi|indiano
IQ|Iraque|Bagdá;Bagdade|iraquiano
IR|Irã;Irão|Teerã;Teerão|iraniano
IS|Islândia|Reykjavik;Reiquiavique|islandês
IT|Itália;República Italiana|Roma|italiano
JM||Kingston|jamaicano
JO|Jordânia|Amã|jordaniano;jordano
JP|Japão|Tóquio|japonês;nipônico
KE|Quênia|Nairóbi|queniano
KG|Quirguistão|Bishkek;Bisqueque|quirguiz;quirguistanês
KH|Camboja||cambojano
KI|Quiribati;Kiribati|Tarawa do Sul;Taraua do Sul|quiribatiano
KM|Comores||comorense;comoriano
KN|São Cristóvão e Névis;São Cristóvão e Neves||são-cristovense
KP|Coreia do Norte;República Popular Democrática da Coreia;Coreia?s||norte-coreano;coreano?s
KR|Coréia do Sul;República da Coreia;Coreia?s|Seul|sul-coreano;coreano?s
KW|Kuwait;Koweit|Cidade do Kuwait;Cidade do Koweit|kuwaitiano;koweitiano
KZ|Cazaquistão||cazaque
LA||Vientiane;Vienciana|laosiano;laociano
LB|Líbano;República Libanesa|Beirute|libanês
LC|Santa Lúcia||santa-lucense
LI|Liechtenstein;Listenstaine||liechtensteiniano;listenstainense
LK|Sri Lanka;Sri Lanca|Sri Jayawardenapura Kotte;Colombo;Kotte|sri-lankense;srilanquês
LR|Libéria|Monróvia|liberiano
LS|Lesoto||lesotiano
LT|Lituânia|Vilnius;Vilna|lituano
LU|Luxemburgo|Luxemburgo;Cidade de Luxemburgo|luxemburguês
LV|Letônia||letão/letã/letões/letãs
LY|Líbia|Trípoli?l|líbio
MA|Marrocos|Rabat;Rabate|marroquino
MC|Mônaco|Mônaco;Mónaco|monegasco
MD|Moldávia;Moldova;República da Moldova|Chisinau;Quixinau|moldavo;moldávio
ME|||montenegrino
MG|||malgaxe;madagascarense
MH|Ilhas Marshall||marshallês;marshallino
MK|Macedônia do Norte;Macedônia?l|Skopje;Escópia|macedônio?l;norte-macedônio
ML||Bamako;Bamaco|malinês;maliano
MM|Mianmar;Myanmar;Birmânia;Mianmá|Naypyidaw;Nepiedó;Rangum~|birmanês;mianmarense
MN|Mongólia|Ulan Bator;Ulã Bator|mongol
MO|Macau||macaense
MR|Mauritânia|Nouakchott;Nuaquechote|mauritano
MT|Malta?w|Valletta;Valeta|maltês
MU|Maurício?p;Ilhas Maurício;Maurícias;Maurícia||mauriciano
MV|Maldivas|Malé|maldivo;maldívio
MW|Malaui;Malawi|Lilongwe;Lilongué|malauiano;malawiano
MX|México;Estados Unidos Mexicanos|Cidade do México|mexicano
MY|Malásia|Kuala Lumpur;Cuala Lumpur|malaio?w;malásio
MZ|Moçambique||moçambicano
NA|Namíbia|Windhoek;Vinduque|namibiano
NE|Níger?l||nigerino
NG|Nigéria||nigeriano
NI|Nicarágua|Manágua|nicaraguense;nicaraguano
NL|Países Baixos;Holanda?l|Amsterdã;Amesterdão;Haia~|neerlandês;holandês
NO|Noruega||norueguês
NP||Katmandu;Catmandu|nepalês
NR|||nauruano
NZ|Nova Zelândia||neozelandês
OM|Omã|Mascate|omani;omanense
PA|Panamá|Cidade do Panamá|panamenho;panamiano
PE|Peru?w|Lima?p|peruano
PG|Papua Nova Guiné;Papuásia-Nova Guiné|Port Moresby;Porto Moresby|papuásio
PH|Filipinas||filipino
PK|Paquistão|Islamabad;Islamabade|paquistanês
PL|Polônia|Varsóvia|polonês;polaco
PR|Porto Rico||porto-riquenho
PS|Palestina;Estado da Palestina;Autoridade Palestina;Territórios palestinos;Territórios palestinianos|Ramala~;Ramallah~;Jerusalém Oriental~;Jerusalém~|palestino;palestiniano
PT|Portugal;República Portuguesa|Lisboa|português
PW|||palauense
PY|Paraguai|Assunção?w|paraguaio
QA|Catar?w;Qatar||catariano;catarense;catari
RE|Reunião?w||reunionense
RO|Romênia|Bucareste|romeno
RS|Sérvia|Belgrado|sérvio
RU|Rússia;Federação Russa;Federação da Rússia|Moscou;Moscovo|russo
RW|Ruanda|Kigali;Quigali|ruandês
SA|Arábia Saudita|Riade;Riad|saudita
SB|Ilhas Salomão||salomonense
SC|Seicheles;Seychelles|Victoria?p;Vitória?w|seichelense
SD|Sudão|Cartum|sudanês
SE|Suécia|Estocolmo|sueco
SG|Singapura;Cingapura|Singapura;Cingapura|singapurense;cingapuriano
SI|Eslovênia|Liubliana|esloveno
SK|Eslováquia;República Eslovaca||eslovaco
SL|Serra Leoa||serra-leonês
SM|San Marino;São Marinho|San Marino;São Marinho|são-marinhense
SN||Dakar;Dacar|senegalês
SO|Somália|Mogadíscio|somali;somaliano
SR|||surinamês
SS|Sudão do Sul|Juba?w|sul-sudanês
ST|São Tomé e Príncipe||são-tomense;santomense
SV||San Salvador;São Salvador|salvadorenho
SY|Síria;República Árabe Síria|Damasco?w|sírio
SZ|Essuatíni;Eswatini;Suazilândia?f||suazi;essuatiniano
TD|Chade;Tchad|N'Djamena;Jamena|chadiano;tchadiano
TG|||togolês
TH|Tailândia|Bangkok;Banguecoque|tailandês
TJ|Tadjiquistão;Tajiquistão|Dushanbe;Duchambé|tadjique;tajique
TL||Díli|timorense
TM|Turcomenistão;Turquemenistão;Turcomanistão|Asgabate;Asgabade|turcomano;turquemeno
TN|Tunísia|Túnis;Tunes|tunisiano;tunisino
TO||Nukualofa|tonganês
TR|Turquia;Türkiye|Ancara|turco
TT|Trinidad e Tobago;Trindade e Tobago|Porto da Espanha;Porto de Espanha;Port of Spain|trinitário;trinitino
TV|||tuvaluano
TW||Taipé;Taipei|taiwanês
TZ|Tanzânia||tanzaniano
UA|Ucrânia|Kiev;Kyiv;Quieve|ucraniano
UG||Campala;Kampala|ugandense;ugandês
US|Estados Unidos;EUA;Estados Unidos da América;USA|Washington?l;Washington D.C.|estadunidense;norte-americano;americano?l
UY|Uruguai|Montevidéu;Montevideu|uruguaio
UZ|Uzbequistão;Usbequistão|Tashkent;Tasquente|uzbeque;usbeque
VA|Santa Sé;Vaticano;Cidade do Vaticano|Cidade do Vaticano|vaticano
VC|São Vicente e Granadinas||são-vicentino
VE|||venezuelano
VN|Vietnã;Vietname;Vietnam|Hanói|vietnamita
VU||Port Vila;Porto Vila|vanuatuense
WS||Ápia|samoano?l
XK|Kosovo;Cosovo||kosovar;cosovar
YE|Iémen|Saná;Sanaa;Adém~|iemenita
ZA|África do Sul|Pretória;Cidade do Cabo;Bloemfontein|sul-africano
ZM|Zâmbia|Lusaka;Lusaca|zambiano
ZW|Zimbábue;Zimbabwe||zimbabuano;zimbabueano`,
  de: `AD|||andorranisch;Andorraner
AE|Vereinigte Arabische Emirate;VAE;Vereinigten Arabischen Emirate;Vereinigten Arabischen Emiraten;Emirate?w||emiratisch;Emirati
AF|||afghanisch;Afghane/Afghanin
AG|Antigua und Barbuda||antiguanisch;Antiguaner
AL|Albanien||albanisch;Albaner
AM|Armenien|Eriwan;Jerewan|armenisch;Armenier
AO|||angolanisch;Angolaner
AQ|Antarktis
AR|Argentinien;Argentinische Republik||argentinisch;Argentinier
AT|Österreich|Wien|österreichisch;Österreicher
AU|Australien||australisch;Australier
AZ|Aserbaidschan||aserbaidschanisch;Aserbaidschaner
BA|Bosnien und Herzegowina;Bosnien;Bosnien-Herzegowina|Sarajevo;Sarajewo|bosnisch;Bosnier
BB|||barbadisch;Barbadier
BD|Bangladesch;Bangladesh||bangladeschisch;Bangladescher
BE|Belgien|Brüssel|belgisch;Belgier
BF|||burkinisch;burkinabisch;Burkiner
BG|Bulgarien||bulgarisch;Bulgare/Bulgarin
BH|||bahrainisch;Bahrainer
BI|||burundisch;Burundier
BJ|||beninisch;Beniner
BN|Brunei Darussalam;Brunei||bruneiisch;Bruneier
BO|Bolivien||bolivianisch;Bolivianer
BR|Brasilien||brasilianisch;Brasilianer
BS|||bahamaisch;Bahamaer
BT|||bhutanisch;Bhutaner
BW|Botsuana;Botswana||botsuanisch;botswanisch;Botsuaner;Botswaner
BY|Belarus;Weißrussland||belarussisch;belarusisch;weißrussisch;Belarusse/Belarussin;Weißrusse/Weißrussin
BZ|||belizisch;Belizer
CA|Kanada||kanadisch;Kanadier
CD|Demokratische Republik Kongo;Demokratischen Republik Kongo;DR Kongo;Kongo-Kinshasa;Kongo?s||kongolesisch?s;Kongolese/Kongolesin?s
CF|Zentralafrikanische Republik;Zentralafrikanischen Republik||zentralafrikanisch?l;Zentralafrikaner?l
CG|Republik Kongo;Kongo-Brazzaville;Kongo?s||kongolesisch?s;Kongolese/Kongolesin?s
CH|Schweiz;Schweizerische Eidgenossenschaft;Schweizerischen Eidgenossenschaft||schweizerisch;Schweizer
CI|Côte d'Ivoire;Elfenbeinküste||ivorisch;Ivorer
CK|Cookinseln
CL|||chilenisch;Chilene/Chilenin
CM|Kamerun|Yaoundé;Jaunde|kamerunisch;Kameruner
CN|China;Volksrepublik China|Peking|chinesisch;Chinese/Chinesin
CO|Kolumbien||kolumbianisch;Kolumbianer
CR||San José|costa-ricanisch;costaricanisch;Costa-Ricaner;Costaricaner
CU|Kuba|Havanna|kubanisch;Kubaner
CV|Cabo Verde;Kap Verde;Kapverden||kapverdisch;cabo-verdisch;Kapverdier
CY|Zypern|Nikosia|zyprisch;zypriotisch;Zyprer;Zypriot/Zypriotin
CZ|Tschechien;Tschechische Republik;Tschechischen Republik|Prag|tschechisch;Tscheche/Tschechin
DE|Deutschland;Bundesrepublik Deutschland;BRD||deutsch
DJ|Dschibuti|Dschibuti|dschibutisch;Dschibutier
DK|Dänemark|Kopenhagen|dänisch;Däne/Dänin
DM|||dominicanisch;Dominicaner
DO|Dominikanische Republik;Dominikanischen Republik||dominikanisch;Dominikaner?w
DZ|Algerien|Algier|algerisch;Algerier
EC|Ecuador;Ekuador||ecuadorianisch;Ecuadorianer
EE|Estland||estnisch;Este/Estin?w;Estländer
EG|Ägypten|Kairo|ägyptisch;Ägypter
EH|Westsahara|El Aaiún~|sahrauisch;Sahraui
ER|||eritreisch;Eritreer
ES|Spanien||spanisch;Spanier
ET|Äthiopien|Addis Abeba|äthiopisch;Äthiopier
FI|Finnland||finnisch;Finne/Finnin
FJ|Fidschi||fidschianisch;Fidschianer
FM|Mikronesien?l;Föderierte Staaten von Mikronesien||mikronesisch?l;Mikronesier?l
FR|Frankreich;Französische Republik||französisch;Franzose/Französin
GA|Gabun;Gabunische Republik||gabunisch;Gabuner
GB|Vereinigtes Königreich;Vereinigten Königreich;Vereinigten Königreichs;Großbritannien||britisch;Brite/Britin
GB-ENG|||englisch;Engländer
GB-NIR|Nordirland||nordirisch;Nordire/Nordirin
GB-SCT|Schottland||schottisch;Schotte/Schottin
GB-WLS|||walisisch;Waliser
GD|||grenadisch;Grenader
GE|Georgien|Tiflis;Tbilissi|georgisch;Georgier
GH|||ghanaisch;Ghanaer
GL|Grönland||grönländisch;Grönländer
GM|||gambisch;Gambier
GN|||guineisch?l;Guineer?l
GQ|Äquatorialguinea||äquatorialguineisch;Äquatorialguineer
GR|Griechenland;Hellenische Republik|Athen|griechisch;Grieche/Griechin
GT||Guatemala-Stadt|guatemaltekisch;Guatemalteke/Guatemaltekin
GW|||guinea-bissauisch;Guinea-Bissauer
GY||Georgetown|guyanisch;Guyaner
HK|Hongkong;Hong Kong||Hongkonger
HN|||honduranisch;Honduraner
HR|Kroatien||kroatisch;Kroate/Kroatin
HT|||haitianisch;Haitianer
HU|Ungarn||ungarisch;Ungar/Ungarin
ID|Indonesien||indonesisch;Indonesier
IE|Irland;Republik Irland||irisch;Ire/Irin?w
IL|||israelisch;Israeli/Israelin
IN|Indien|Neu-Delhi;Delhi|indisch;Inder
IQ|Irak|Bagdad|irakisch;Iraker
IR||Teheran|iranisch;Iraner
IS|Island?w||isländisch;Isländer
IT|Italien;Italienische Republik|Rom|italienisch;Italiener
JM|Jamaika|Kingston|jamaikanisch;Jamaikaner
JO|Jordanien||jordanisch;Jordanier
JP||Tokio|japanisch;Japaner
KE|Kenia||kenianisch;Kenianer
KG|Kirgisistan;Kirgistan;Kirgisische Republik|Bischkek|kirgisisch;Kirgise/Kirgisin
KH|Kambodscha||kambodschanisch;Kambodschaner
KI||Süd-Tarawa;Tarawa|kiribatisch;Kiribatier
KM|Komoren||komorisch;Komorer
KN|St. Kitts und Nevis
KP|Nordkorea;Demokratische Volksrepublik Korea;Korea?s|Pjöngjang|nordkoreanisch;Nordkoreaner;koreanisch?s;Koreaner?s
KR|Südkorea;Republik Korea;Korea?s||südkoreanisch;Südkoreaner;koreanisch?s;Koreaner?s
KW||Kuwait-Stadt;Kuwait|kuwaitisch;Kuwaiter
KZ|Kasachstan||kasachisch;Kasache/Kasachin
LA|||laotisch;Laote/Laotin
LB|Libanon;Libanesische Republik||libanesisch;Libanese/Libanesin
LC|St. Lucia||lucianisch;Lucianer
LI|||liechtensteinisch;Liechtensteiner
LK||Sri Jayewardenepura Kotte;Colombo;Kotte|sri-lankisch;srilankisch;Sri-Lanker
LR|||liberianisch;Liberianer
LS|||lesothisch;Lesother
LT|Litauen|Vilnius;Wilna|litauisch;Litauer
LU|Luxemburg;Großherzogtum Luxemburg|Luxemburg;Luxemburg-Stadt|luxemburgisch;Luxemburger
LV|Lettland||lettisch;Lette/Lettin
LY|Libyen|Tripolis?l|libysch;Libyer
MA|Marokko||marokkanisch;Marokkaner
MC|||monegassisch;Monegasse/Monegassin
MD|Republik Moldau;Moldau?l;Moldawien|Chișinău;Kischinau|moldauisch;moldawisch;Moldauer;Moldawier
ME|||montenegrinisch;Montenegriner
MG|Madagaskar||madagassisch;Madagasse/Madagassin
MH|Marshallinseln||marshallisch;Marshaller
MK|Nordmazedonien;Mazedonien?l||mazedonisch?l;nordmazedonisch;Mazedonier?l;Nordmazedonier
ML|||malisch;Malier
MM|Myanmar;Birma;Burma|Naypyidaw;Rangun~;Yangon~|myanmarisch;birmanisch;burmesisch;Birmane/Birmanin
MN|Mongolei|Ulaanbaatar;Ulan-Bator|mongolisch;Mongole/Mongolin
MO|Macau;Macao
MR|Mauretanien||mauretanisch;Mauretanier
MT|||maltesisch;Malteser?w
MU|||mauritisch;Mauritier
MV|Malediven|Malé|maledivisch;Malediver
MW|||malawisch;Malawier
MX|Mexiko;Vereinigte Mexikanische Staaten|Mexiko-Stadt|mexikanisch;Mexikaner
MY|||malaysisch;Malaysier
MZ|Mosambik||mosambikanisch;mosambikisch;Mosambikaner
NA||Windhoek;Windhuk|namibisch;Namibier
NE|||nigrisch;Nigrer
NG|||nigerianisch;Nigerianer
NI|||nicaraguanisch;Nicaraguaner
NL|Niederlande;Niederlanden;Holland?l|Amsterdam;Den Haag~|niederländisch;holländisch;Niederländer;Holländer
NO|Norwegen||norwegisch;Norweger
NP|||nepalesisch;nepalisch;Nepalese/Nepalesin
NR|||nauruisch;Nauruer
NZ|Neuseeland||neuseeländisch;Neuseeländer
OM||Maskat|omanisch;Omaner
PA||Panama-Stadt|panamaisch;Panamaer
PE|||peruanisch;Peruaner
PG|Papua-Neuguinea||papua-neuguineisch;Papua-Neuguineer
PH|Philippinen||philippinisch;Philippiner;Filipino
PK|||pakistanisch;Pakistaner
PL|Polen|Warschau|polnisch;Pole/Polin
PR|||puerto-ricanisch;Puerto-Ricaner
PS|Palästina;Staat Palästina;Palästinensische Gebiete;Palästinensischen Gebieten;Palästinensische Autonomiebehörde;Palästinensische Autonomiegebiete|Ramallah~;Ostjerusalem~;Jerusalem~|palästinensisch;Palästinenser
PT|Portugal;Portugiesische Republik|Lissabon|portugiesisch;Portugiese/Portugiesin
PW|||palauisch;Palauer
PY|||paraguayisch;Paraguayer
QA|Katar||katarisch;Katarer
RO|Rumänien|Bukarest|rumänisch;Rumäne/Rumänin
RS|Serbien|Belgrad|serbisch;Serbe/Serbin
RU|Russland;Russische Föderation;Russischen Föderation|Moskau|russisch;Russe/Russin
RW|Ruanda||ruandisch;Ruander
SA|Saudi-Arabien|Riad|saudi-arabisch;saudisch;saudiarabisch;Saudi;Saudi-Araber
SB|Salomonen;Salomon-Inseln||salomonisch;Salomoner
SC|Seychellen||seychellisch;Seycheller
SD||Khartum|sudanesisch;Sudanese/Sudanesin
SE|Schweden||schwedisch;Schwede/Schwedin
SG|Singapur|Singapur|singapurisch;Singapurer
SI|Slowenien|Ljubljana;Laibach~|slowenisch;Slowene/Slowenin
SK|Slowakei;Slowakische Republik;Slowakischen Republik|Bratislava;Pressburg~|slowakisch;Slowake/Slowakin
SL|||sierra-leonisch;sierraleonisch;Sierra-Leoner
SM|||san-marinesisch;sanmarinesisch;San-Marinese/San-Marinesin
SN|||senegalesisch;Senegalese/Senegalesin
SO||Mogadischu|somalisch;Somalier
SR|||surinamisch;Surinamer
SS|Südsudan|Juba;Dschuba|südsudanesisch;Südsudanese/Südsudanesin
ST|São Tomé und Príncipe||são-toméisch
SV|||salvadorianisch;Salvadorianer
SY|Syrien|Damaskus|syrisch;Syrer
SZ|Eswatini;Swasiland?f||eswatinisch;swasiländisch;Swasi
TD|Tschad||tschadisch;Tschader
TG|||togoisch;togolesisch;Togoer
TH|||thailändisch;Thailänder
TJ|Tadschikistan|Duschanbe|tadschikisch;Tadschike/Tadschikin
TL|Timor-Leste;Osttimor||timoresisch;osttimoresisch;Timorese/Timoresin
TM||Aschgabat|turkmenisch;Turkmene/Turkmenin
TN|Tunesien;Tunesische Republik||tunesisch;Tunesier
TO||Nukuʻalofa|tongaisch;Tongaer
TR|Türkei;Türkiye||türkisch;Türke/Türkin
TT|Trinidad und Tobago||trinidadisch;Trinidader
TV|||tuvaluisch;Tuvaluer
TW||Taipeh|taiwanisch;taiwanesisch;Taiwaner;Taiwanese/Taiwanesin
TZ|Tansania|Dodoma;Daressalam~|tansanisch;Tansanier
UA||Kyjiw;Kiew|ukrainisch;Ukrainer
UG|||ugandisch;Ugander
US|Vereinigte Staaten;USA;Vereinigten Staaten;Vereinigte Staaten von Amerika;Vereinigten Staaten von Amerika;Amerika?l|Washington?l;Washington D.C.|amerikanisch?l;US-amerikanisch;Amerikaner?l;US-Amerikaner
UY|||uruguayisch;Uruguayer
UZ|Usbekistan|Taschkent|usbekisch;Usbeke/Usbekin
VA|Heiliger Stuhl;Heiligen Stuhl;Heiligen Stuhls;Vatikan;Vatikanstadt|Vatikanstadt|vatikanisch
VC|St. Vincent und die Grenadinen||vincentisch;Vincenter
VE|||venezolanisch;Venezolaner
VN|||vietnamesisch;Vietnamese/Vietnamesin
VU|||vanuatuisch;Vanuatuer
WS|||samoanisch?l;Samoaner?l
XK|||kosovarisch;Kosovare/Kosovarin
YE|Jemen||jemenitisch;Jemenit/Jemenitin
ZA|Südafrika|Pretoria;Kapstadt;Bloemfontein|südafrikanisch;Südafrikaner
ZM|Sambia||sambisch;Sambier
ZW|Simbabwe;Zimbabwe||simbabwisch;Simbabwer`,
  it: `AE|Emirati Arabi Uniti
AG|Antigua e Barbuda
AQ|Antartide
AZ|Azerbaigian;Azerbaijan
BA|Bosnia ed Erzegovina;Bosnia-Erzegovina
BE|Belgio
BH|Bahrein
BR|Brasile
BY|Bielorussia;Repubblica di Belarus
CD|Repubblica Democratica del Congo;RDC;Congo-Kinshasa;Congo?s
CF|Repubblica Centrafricana
CG|Repubblica del Congo;Congo-Brazzaville;Congo?s
CH|Svizzera
CI|Costa d'Avorio
CK|Isole Cook
CL|Cile
CM|Camerun
CN|Cina;Repubblica popolare cinese
CV|Capo Verde
CY|Cipro
CZ|Cechia;Repubblica Ceca
DE|Germania
DJ|Gibuti
DK|Danimarca
DO|Repubblica Dominicana
EG|Egitto
EH|Sahara Occidentale
ES|Spagna
ET|Etiopia
FI|Finlandia
FJ|Figi
FM|Micronesia
FR|Francia;Repubblica francese
GA|Gabon;Repubblica gabonese
GB|Regno Unito;Gran Bretagna
GQ|Guinea Equatoriale
GR|Grecia;Repubblica ellenica
HR|Croazia
HU|Ungheria
IE|Irlanda
IL|Israele
IS|Islanda
IT|Italia;Repubblica italiana
JM|Giamaica
JO|Giordania
JP|Giappone
KG|Kirghizistan
KH|Cambogia
KM|Comore
KN|Saint Kitts e Nevis
KP|Corea del Nord;Corea?s
KR|Corea del Sud;Corea?s
KZ|Kazakistan
LB|Libano;Repubblica libanese
LC|Saint Lucia;Santa Lucia
LT|Lituania
LU|Lussemburgo
LV|Lettonia
LY|Libia
MA|Marocco
MC|Monaco?l;Principato di Monaco
MD|Moldavia;Repubblica di Moldova
MH|Isole Marshall
MK|Macedonia del Nord;Macedonia?l
MM|Myanmar;Birmania
MT|Malta?w
MV|Maldive
MX|Messico
MY|Malaysia;Malesia
MZ|Mozambico
NL|Paesi Bassi;Olanda?l
NO|Norvegia
NZ|Nuova Zelanda
PE|Perù
PG|Papua Nuova Guinea
PH|Filippine
PL|Polonia
PS|Palestina;Stato di Palestina;Territori Palestinesi
PT|Portogallo;Repubblica portoghese
RE|Riunione?w;La Riunione?w
RU|Russia;Federazione russa
RW|Ruanda
SA|Arabia Saudita
SB|Isole Salomone
SE|Svezia
SK|Slovacchia;Repubblica slovacca
SS|Sud Sudan;Sudan del sud
ST|São Tomé e Príncipe
SY|Siria;Repubblica araba siriana
TD|Ciad
TH|Thailandia;Tailandia
TJ|Tagikistan
TL|Timor Est
TN|Tunisia;Repubblica tunisina
TR|Turchia;Türkiye
TT|Trinidad e Tobago
UA|Ucraina
US|Stati Uniti;USA;Stati Uniti d'America
VA|Santa Sede;Vaticano;Città del Vaticano
VC|Saint Vincent e Grenadine
ZA|Sudafrica;Sud Africa`,
  nl: `AE|Verenigde Arabische Emiraten
AG|Antigua en Barbuda
AL|Albanië
AM|Armenië
AR|Argentinië;Argentijnse Republiek
AT|Oostenrijk
AU|Australië
AZ|Azerbeidzjan
BA|Bosnië en Herzegovina;Bosnië-Herzegovina
BE|België
BG|Bulgarije
BH|Bahrein
BR|Brazilië
BS|Bahama's
BY|Belarus;Wit-Rusland
CD|Democratische Republiek Congo;Congo-Kinshasa;DRC;Congo?s
CF|Centraal-Afrikaanse Republiek
CG|Republiek Congo;Congo-Brazzaville;Congo?s
CH|Zwitserland;Zwitserse Confederatie
CI|Ivoorkust
CK|Cookeilanden
CL|Chili
CM|Kameroen
CV|Kaapverdië
CZ|Tsjechië;Tsjechische Republiek
DE|Duitsland
DK|Denemarken
DO|Dominicaanse Republiek
DZ|Algerije
EE|Estland
EG|Egypte
EH|Westelijke Sahara
ES|Spanje
ET|Ethiopië
FM|Micronesia;Micronesië
FR|Frankrijk;Franse Republiek
GB|Verenigd Koninkrijk;Groot-Brittannië
GE|Georgië
GN|Guinee?l
GQ|Equatoriaal-Guinea
GR|Griekenland;Helleense Republiek
GW|Guinee-Bissau
HK|Hongkong
HR|Kroatië
HT|Haïti
HU|Hongarije
ID|Indonesië
IE|Ierland
IL|Israël
IQ|Irak
IS|IJsland
IT|Italië;Italiaanse Republiek
JO|Jordanië
KE|Kenia
KG|Kirgizië;Kirgizische Republiek
KH|Cambodja
KM|Comoren
KN|Saint Kitts en Nevis
KP|Noord-Korea;Korea?s
KR|Zuid-Korea;Korea?s
KW|Koeweit
KZ|Kazachstan
LA|Laos;Lao Democratische Volksrepubliek
LB|Libanon;Libanese Republiek
LT|Litouwen
LU|Luxemburg
LV|Letland
LY|Libië
MA|Marokko
MD|Moldavië
MG|Madagaskar
MH|Marshalleilanden;Republiek van de Marshall-eilanden
MK|Noord-Macedonië;Macedonië?l
MN|Mongolië
MO|Macau;Macao
MR|Mauritanië
MV|Maldiven
MX|Mexico;Verenigde Mexicaanse Staten
MY|Maleisië
NA|Namibië
NF|Norfolkeiland
NL|Nederland
NO|Noorwegen
NZ|Nieuw-Zeeland
PG|Papoea-Nieuw-Guinea
PH|Filipijnen
PL|Polen
PS|Palestina;Palestijnse gebieden
PT|Portugal;Portugese Republiek
RO|Roemenië
RS|Servië
RU|Rusland;Russische Federatie
SA|Saoedi-Arabië
SB|Salomonseilanden;Solomon eilanden
SC|Seychellen
SD|Soedan
SE|Zweden
SI|Slovenië
SK|Slowakije;Slowaakse Republiek
SO|Somalië
SS|Zuid-Soedan
ST|Sao Tomé en Principe
SY|Syrië;Syrische Arabische Republiek
TD|Tsjaad
TJ|Tadzjikistan
TL|Oost-Timor
TN|Tunesië
TR|Turkije;Türkiye
TT|Trinidad en Tobago
UA|Oekraïne
UG|Oeganda
US|Verenigde Staten;VS;USA
UZ|Oezbekistan
VA|Heilige Stoel;Vaticaan;Vaticaanstad
VC|Saint Vincent en de Grenadines
YE|Jemen
ZA|Zuid-Afrika`,
} as const;
