/**
 * The words of two and three letters that tags are made of; shorter pieces that fit by chance stay out. From general
 * knowledge and from the tags of a foreign ministry's posts (@StateDept, 2008–2025, public domain), 2026-11-20.
 */
export const SHORT_TAG_WORDS: ReadonlySet<string> = new Set(
  "of the for and in to on at by we our us you all one new end day our now not no up ask aid air sea art law tax war her his say see join with is it be my go act end arms oil gas eu un uk who why how cup fly two its web ice sun sky men boy girl let get top key big job way use are was can has had add fun eat run win buy pay try ten six red tea food age era map bus car hub lab app map tv can day ban era fit fix led met mid net old own per pro raw row".split(
    " ",
  ),
);

/**
 * The words that French and Spanish tags are made of, without accents: days and causes of the United Nations' calendar, seasons,
 * greetings, culture, consular and political life. From general knowledge, written for this project on 2026-11-21.
 */
export const FRENCH_TAG_WORDS: ReadonlySet<string> = new Set(
  `de la le les des du et en au aux a un une l d pour par sur avec sans nos notre vos votre son sa ses leur mon ma mes ton ta tes ce cette ces je tu il nous vous on qui que
journee journees jour jours nuit nuits semaine semaines mois annee annees an ans fete fetes festival salon forum sommet conference concours prix course marche rencontre rencontres atelier
monde mondial mondiale international internationale internationaux national nationale europe europeen europeenne europeens france francais francaise francophone francophonie afrique africain africaine ruritanie
droit droits femme femmes fille filles homme hommes enfant enfants jeune jeunes jeunesse famille familles mere meres pere peres citoyen citoyens citoyenne peuple peuples humain humains humaine personne personnes
terre mer mers ocean oceans eau eaux foret forets climat planete nature biodiversite environnement montagne montagnes fleuve riviere arbre arbres abeille abeilles energie soleil air neige plage plages
paix guerre liberte libertes egalite fraternite justice solidarite democratie dialogue amitie espoir memoire histoire souvenir respect dignite tolerance diversite inclusion securite sante culture cultures
education ecole ecoles universite etudes etudiant etudiants etudier apprendre science sciences recherche savoir livre livres lecture lire langue langues francaises musique cinema film films theatre art arts danse patrimoine vivant musee photo photos poesie sport sports football velo rugby cuisine gastronomie gout vin pain fromage tourisme voyage voyages voyager
travail emploi emplois entreprise entreprises entrepreneures entrepreneur entrepreneurs commerce economie innovation numerique technologie technologies industrie agriculture agriculteurs developpement durable cooperation partenariat projet projets avenir demain aujourd hui ensemble unis unie tous toutes tout merci bravo bienvenue bonne bonnes bon beau belle grand grande nouveau nouvelle nouvelles mieux plus jamais toujours zero non oui stop contre lutte luttons agir agissons action actions
ambassade ambassadeur ambassadrice consulat consulats consulaire consulaires diplomatie diplomate diplomates diplomatique visa visas passeport passeports vote voter votez election elections presse medias media information journalistes journalisme protection civile violence violences haine racisme discrimination discriminations handicap refugie refugies migration migrants sida cancer vaccin vaccins plastique pollution desert secheresse faim alimentation
sauvons sauver protegeons proteger celebrons celebrer soutenons soutien soutenir vivons vivre aimons aimer visitez visiter decouvrez decouvrir venez partez lisons chantons dansons noel paques rentree ete hiver printemps automne janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche`.split(
    /\s+/,
  ),
);
export const SPANISH_TAG_WORDS: ReadonlySet<string> = new Set(
  `de la el los las del y e en al a un una por para con sin mi tu su nuestro nuestra nuestros nuestras mis tus sus que es somos son no si se me te nos lo
dia dias noche noches semana semanas mes meses ano anos fiesta fiestas festival feria ferias foro cumbre conferencia concurso premio premios carrera marcha encuentro encuentros taller talleres
mundo mundial internacional internacionales nacional nacionales europa europeo europea america latina latinoamerica iberoamerica africa espana mexico colombia peru chile argentina ecuador cuba bolivia uruguay paraguay ruritania
derecho derechos mujer mujeres nina ninas nino ninos hombre hombres joven jovenes juventud juventudes familia familias madre madres padre padres pueblo pueblos gente personas humano humanos humana infancia ciudadania ciudadano ciudadanos vecinos
tierra mar mares oceano oceanos agua aguas bosque bosques clima climatica climatico planeta naturaleza biodiversidad ambiente medio montana montanas rio rios arbol arboles abejas energia sol aire nieve playa playas verde limpia limpio
paz guerra libertad libertades igualdad justicia solidaridad democracia dialogo amistad esperanza memoria historia recuerdo respeto dignidad tolerancia diversidad inclusion seguridad salud vida vivir cultura culturas
educacion escuela escuelas universidad estudia estudiar estudios estudiantes aprende aprender ciencia ciencias investigacion saber libro libros lectura leer leemos lengua lenguas idioma idiomas espanol musica cine pelicula peliculas teatro arte artes danza patrimonio museo museos foto fotos poesia deporte deportes futbol bici cocina gastronomia sabor vino pan queso cafe cacao turismo viaje viajes viaja viajar
trabajo trabaja empleo empleos empresa empresas emprendedoras emprendedores comercio economia innovacion digital tecnologia industria agricultura agricultores desarrollo sostenible cooperacion alianza alianzas proyecto proyectos futuro manana hoy juntos juntas unidos unidas todos todas todo gracias bravo bienvenidos bienvenidas bienvenido buen buena buenas buenos gran grande nuevo nueva nuevas mejor mas nunca siempre cero basta contra lucha luchamos actua actuemos accion acciones vive viva
embajada embajador embajadora consulado consulados consular consulares diplomacia diplomatico visa visado visados pasaporte pasaportes voto vota votar eleccion elecciones prensa medios informacion periodistas periodismo proteccion civil violencia odio racismo discriminacion discapacidad refugiados migracion migrantes sida cancer vacuna vacunas plastico plasticos contaminacion sequia hambre alimentacion
salvemos salva protejamos protege celebramos celebra apoyamos apoyo apoya amamos ama visita descubre conoce ven ser soy estamos navidad pascua verano invierno primavera otono enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo`.split(
    /\s+/,
  ),
);

/**
 * Meetings, groups and days whose tags are capitals with a number or year (#COP31, #UNGA82, #G20), as their conveners write them;
 * the yearly tags of the United Nations' days come from the calendar. From the organisations' own accounts, 2026-11-21.
 */
export const NUMBERED_TAGS: readonly string[] =
  "COP CMP CMA SB UNGA HRC CSW HLPF UNEA WHA CPD CND CBD ITU WRC ICPD UNOC UNCTAD IGF WSIS WEF WUF MSC GPC G P BRICS APEC ASEAN SADC CHOGM MC ILC IMO AU EU UN SDG FFD IWD IDPD IDAHOT IDAHOBIT WPFD WRD WWD WED WHD IYD WTD WFD OGP NPT IMF WBG TICAD FOCAC CELAC CARICOM".split(
    " ",
  );
