/**
 * Given names, surnames, brands, places and German or Italian words near a name of the gazetteer,
 * which no dictionary at hand lists. By hand, public knowledge as of 2026-11-20.
 */
export const OTHER_WORDS = `
Australis Austral Australasia Austrasia Atalanta Adelaida Adelina Alexandra Alexandrina Alessandria
Algernon Andorran Antigone Aragonese Arminia Armonia Asturias Aukland Austins Bahaman Balkania
Barbara Barbarossa Barcellona Belgrano Belgrave Belgravia Belisario Belize Belgique Bengali Bermudez
Bismarck Bologne Boulogne Bolivar Bolivares Bosnian Brabant Bratislav Brasher Brasserie Brazilia
Bridgestone Bridgeton Bridgewater Britannia Britannic Britannica Brittany Bulgari Bulgarov Burgundia
Burgundian Burgundy Butanes Calcutta Cambria Cambrian Camerino Cameron Cameroons Canadair Canberry
Caracalla Cartagine Catalonia Chicano Chilcott Christchurches Christina Circassia Cologna Colombe
Colombier Colombiere Colombina Columbo Columbus Colonia Copland Cordova Corinthia Corsican Cracovian
Cretan Croatan Croatoan Cubana Cypriani Dalmatia Damasceno Danmark Danish Denham Denmarks Detroiter
Domenica Domenico Dominic Dominica Dominican Dominicana Dominick Dominik Dominika Dominikus Dominguez
Dubliner Dubliners Edinburg Egyptair Elsinore Emirate Emiliano Eritrean Estonian Etonian Etruria
Fiorenza Finlandia Finlayson Findlay Florent Florentia Florentina Florentine Florian Florida
Frankreich Francesca Francesco Francia Francoise Freiburg Galicia Genevieve Genoveva Georgette
Georgiana Georgie Georgina Georgios Georgiou Germaine Germana Germani Germania Germanic Germano
Germanos Ghanim Gibraltarian Giordana Giordano Giorgia Granata Grenade Grenadier Grenadine Guadalupe
Guatemal Guiana Guianan Guillaume Guineas Guinness Guyenne Haitham Hamburger Hannah Hannover Hawaiian
Helsing Helsingor Hibernia Hiroshige Hollande Hollander Hollanders Homburg Honorius Hungaria
Hungaroring Iberia Icarian Icelandair Illyria Indiana Indians Indonesian Indochina Irania Irelands
Isabella Islander Islanders Islanda Israela Israeli Istanbullu Istria Italia Italiano Italica
Jamaican Jamieson Jordana Jordanes Jordans Karstadt Kashmir Kasimir Kazakhs Kenyatta Kingstone
Kinsella Kinston Kosovar Kosovska Krakauer Kurdistan Kurland Kutaissi Lagarde Latvijas Lausitz Lebanese
Lebanons Leipziger Lettonia Liberace Liberal Liberata Liberians Liberto Libreria Liechtensteins
Ligurian Lisbeth Lisboa Lithuania Livonia Livingston Livorno Lombardia Lombardy Lucerne Lucretia
Ludovica Lusitania Luxemburg Luxor Macedon Macedonian Madeira Madrassa Madrasa Majoran Malachi
Malacca Malawian Malayan Malayalam Malay Malays Malaysian Maldini Maldivian Mallorca Maltese
Manchuria Mandarin Mannheim Mantua Marawi Marburg Marcella Maribel Maritain Maritania Marmara Marocchi
Marocco Marrakech Marrocco Marsala Marsella Marshal Martella Martina Martinica Martinez Martinis
Mauricio Maurita Mauritz Maurizia Mazovia Melania Melanesia Melbourn Mercosur Messina Mexicali
Mexicano Micronesian Milanese Minorca Moldavia Moldavian Monaghan Mongol Mongoloid Montana Montenegrin
Montenegrina Monterey Monterrey Montevideano Montreux Moravia Moravian Moroccan Moscovia Moscow
Mosquito Mumbaikar Muscat Muskat Myanma Namibian Navarra Nebraska Nepalese Netherland Netherlander
Niederlage Niederlagen Niederlassen Niedergang Nigerian Nikosia Nizza Norfolk Norimberga Normandia
Normandie Normandy Norwich Norwood Nubian Nuremburg Occitania Odessan Olivia Oriental Orkney Ossetia
Ottawan Pakistana Palatina Palatine Palermitan Palestina Palestrina Palmira Palmyra Panamera Papadopoulos
Paraguayan Parisian Patagonia Patagonian Perugia Peruvian Philadelphus Philippa Philippe Philippi
Philippians Philippos Philippot Philippou Philips Phillip Phillips Philippsburg Piraeus Polonia Polska
Pomerania Portage Porter Portland Portugais Portugues Praguer Pretorius Prussia Prussian Qataris
Quebecois Radames Reykjanes Rhenania Riyadha Romagna Romana Romandie Romani Romanian Romanic Romano
Romanos Romanov Rosalia Rosaria Rosario Rotterdammer Rumania Ruritania Russell Ruthenia Ruthenian
Rwandair Salamanca Salonica Salvador Salvadore Salvadori Salvator Salvatore Samaria Samaritan Samoan
Samothrace Santiagos Saracen Sarawak Sardinia Sarajevan Savannah Saxonia Schieden Schwaben Schwaden
Schweben Schweden Schweif Schweiger Schweitz Schweitzer Schwerin Scotia Scotland Segovia Senegalia
Serbin Seregni Servian Sevilla Sicilia Silesia Silesian Silvania Slavonia Slavonian Slovaks Slovan
Slovenka Slovenski Slovensko Somalis Somalian Sorbian Sorbians Sorrento Spinach Stockport Strasburg
Straubing Sudanic Surinder Suriname Swedenborg Sweeney Swansea Switzer Sydenham Sylvania Syriac
Syriana Tailandia Taiwanese Tanzanite Tarragona Tartary Tasmania Tasmanian Thailander Thessalia
Thomson Tirolean Torontonian Transnistria Trentino Trinidad Trinity Tripoli Tripolitania Triploi
Tronto Tunisair Turkana Turkestan Turkistan Turkic Turkiye Turkish Turkmen Turkoman Tuscany Ukrainka
Umbria Unrecht Urania Uranian Uruguayan Utrecht Valencia Valencian Valentia Valentina Valentine
Valeria Vancouverite Vatican Vaticano Vendee Venetian Venezia Veneziano Victorian Viennese Viktoria
Vilnius Vincennes Vincent Vincenza Vincenzina Vinland Virginia Visegrad Vitoria Vladimir Wallachia
Wallington Warsawa Washingtonian Westphalia Wilhelmina Willington Wilmington Windhoeker Wurttemberg
Yemenia Yugoslav Zagreber Zambrano Zanzibar Zealand Zimbabwean Zealander Zurich Zuricher
Brandung Bindung Hungrig Frankenreich Colomba Colombaia Cotogne Emigrati Trifoli Tripodi Villetta
Vigoria Granala Ismaele Leonia Mancate Marcate Monferrato Romancia Schanghai Timorose Fiaschi Fischi
Filande Cambogia Chiese Colonna Croazia Domenicani Domenicana Dominicali Espansa Bellica Anarchica
Attigua Austragen Autarchica Armonie Angelas Philippins Haitien Haitienne Haitiens
`;
