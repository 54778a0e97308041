/**
 * Words for the day, the hour and the means of an event. For this project from the habits of embassies' posts in English,
 * French, Spanish, German and Portuguese, 2026-11-21.
 */
type Listed = Readonly<Record<"en" | "fr" | "es" | "de" | "pt", string>>;

/** A day told by a word; months and weekdays come from the calendar's names. */
export const DAYS: Listed = {
  en: "today,tonight,tomorrow,this evening,this afternoon,this morning",
  fr: "aujourd'hui,ce soir,demain,cet après-midi,ce matin,après-demain",
  es: "hoy,esta noche,mañana,esta tarde,pasado mañana",
  de: "heute,heute abend,heute nachmittag,morgen,übermorgen",
  pt: "hoje,amanhã,esta noite,esta tarde,depois de amanhã",
};

/** A time told by a word. */
export const HOURS: Listed = {
  en: "noon,midday,midnight,all day,sunset,sunrise,sundown,dusk,dawn,o'clock,all weekend,opening hours,24 hours",
  fr: "midi,minuit,toute la journée,coucher du soleil",
  es: "mediodía,medianoche,todo el día,atardecer",
  de: "mittag,mitternacht,ganztägig,sonnenuntergang,den ganzen tag",
  pt: "meio-dia,meia-noite,todo o dia,o dia inteiro,pôr do sol",
};

/** Held where any clock may read it: the zone must be told. */
export const ONLINE: Listed = {
  en: "webinar,webinars,online,streaming,be streaming,livestream,live stream,live chat,live q&a,zoom,teams,virtual,virtually,tune in,watch live,going live,go live,goes live,live on,live at,live tomorrow,live with,your questions live,streamed,livestreamed,broadcast,follow live,watch it live,online meeting,goes live,be live,twitter space,x space,facebook live,instagram live,facebook,instagram,youtube,linkedin live,ama",
  fr: "webinaire,webinaires,en ligne,en direct,visioconférence,zoom,teams,virtuel,virtuelle,live,youtube,facebook,instagram",
  es: "webinar,en línea,virtual,seminario web,zoom,teams,youtube,en vivo,transmisión,en directo,facebook,instagram",
  de: "webinar,online,livestream,live,zoom,teams,virtuell,youtube,facebook,instagram",
  pt: "webinar,webinário,online,em linha,em direto,ao vivo,zoom,teams,virtual,youtube,facebook,instagram,transmissão",
};

/** Open for days on end: the hour matters less than the dates. */
export const LASTING: Listed = {
  en: "exhibition,exhibit,festival,fair,market,bazaar,film week,carnival,campaign,registration,summer school,conference,forum,until,through",
  fr: "exposition,expo,festival,foire,salon,marché,jusqu'au,inscriptions",
  es: "exposición,muestra,festival,feria,mercado,hasta el,inscripciones",
  de: "ausstellung,festival,messe,filmwoche,bis zum,bis ende",
  pt: "exposição,mostra,festival,feira,até,inscrições",
};

/** One must be there to have it: the place must be told even where a link takes the booking. */
export const BODILY: Listed = {
  en: "concert,concerts,screening,tasting,taste,dance with,dancing,taster class,cooking class,dance class,craft class,lesson,workshop,exhibition,exhibition opening,picnic,reception,market,fair,bazaar,film night,movie night,bake,cook with,sing with,sing carols,carols,choir,doors open,free entry,free entrance,free admission,refreshments,tea provided,coffee provided,snacks provided,bring your,bring a,drinks,mulled wine,buffet,kids welcome,children welcome,puppet show,book club,yoga,fun run,guided tour,walking tour,open house,food stalls,quiz night,picnics,barbecue,live music,jazz,first come first served,save your seat,save a seat,your seat,reading by,book launch",
  fr: "concert,projection,dégustation,goûte,goûter,goûtons,danse,danser,bal,atelier,exposition,pique-nique,réception,marché,foire,cinéma,ciné-club,chorale,chanter,entrée libre,portes ouvertes,buffet,vin chaud,boissons,apportez,venez avec,visite guidée,cours de cuisine,cours de danse,fondue,spectacle,théâtre,vernissage,kermesse,brocante",
  es: "concierto,proyección,degustación,cata,baile,bailar,bailamos,taller,exposición,picnic,recepción,mercado,feria,cine,cineclub,coro,entrada libre,entrada gratuita,acceso libre,puertas abiertas,vino de honor,trae,traigan,visita guiada,clase de cocina,clase de baile,espectáculo,teatro,flamenco,verbena,merienda,títeres",
  de: "konzert,filmvorführung,verkostung,weinprobe,tanz,tanzkurs,tanzen,kochkurs,workshop,ausstellung,picknick,empfang,markt,basar,filmabend,kinoabend,chor,singen,eintritt frei,freier eintritt,buffet,glühwein,bringen sie,bringt,führung,theater,lesung,vernissage,fest,kaffee und kuchen",
  pt: "concerto,projeção,degustação,prova,dança,dançar,oficina,exposição,piquenique,receção,recepção,mercado,feira,cinema,cineclube,coro,entrada livre,entrada gratuita,portas abertas,traga,tragam,visita guiada,aula de samba,aula de cozinha,aula de dança,samba,espetáculo,teatro,fado,forró,lanche,arraial",
};
