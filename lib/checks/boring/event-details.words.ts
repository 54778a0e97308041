/**
 * What announces an event to come, and what shows that it is over or under way. For this project from the habits of embassies'
 * posts in English, French and Spanish, 2026-11-20.
 */
type Listed = Readonly<Record<"en" | "fr" | "es", string>>;

/** An invitation: with an event's name it announces one. */
export const INVITES: Listed = {
  en: "we go live,going live,we are live,soon,coming soon,drop in,pop in,bring your,on us,invites you to,invite you to,come and celebrate,by popular demand,come and meet,meet our team,meet the team,we're holding,we are holding,we're hosting,come and meet,don't forget,do not forget,be our guest,open to all,open to everyone,come celebrate,celebrate with us,entrance is free,free of charge,join us,join our,join the,register,register now,registration is open,sign up,rsvp,save the date,come to,come and,come along,come by,this monday,this tuesday,this wednesday,this thursday,this friday,this saturday,this sunday,next monday,next tuesday,next wednesday,next thursday,next friday,next saturday,next sunday,doors open,refreshments,you are invited,you're invited,we invite you,we are inviting,everyone is invited,all are welcome,all welcome,everyone welcome,don't miss,do not miss,tune in,watch live,mark your calendar,mark your calendars,free entry,free admission,book your seat,reserve your seat,save your seat,get your tickets,tickets,we will host,we will be hosting,we are hosting,will take place,takes place,will be held,we look forward to seeing you,see you at,see you there,meet us at,meet our,will host,are hosting",
  fr: "invite à,invitent à,rejoignez-nous,rejoignez nous,participez,inscrivez-vous,inscription,inscriptions ouvertes,réservez la date,réservez votre place,venez,vous êtes invités,nous vous invitons,vous invite,ne manquez pas,entrée libre,entrée gratuite,aura lieu,se tiendra,assistez,à vos agendas,rendez-vous à,organise",
  es: "invita a,invitan a,acompáñanos,acompáñenos,únete,únase,participa,participe,inscríbete,inscríbase,inscripciones abiertas,regístrate,regístrese,reserva la fecha,reserve la fecha,te invitamos,los invitamos,les invitamos,invitamos a,no te pierdas,no se pierda,no se pierdan,entrada libre,entrada gratuita,tendrá lugar,se celebrará,se llevará a cabo,ven a,venga a,te esperamos,los esperamos,asiste,asista",
};

/** What people are invited to. */
export const EVENTS: Listed = {
  en: "webinar,cooking class,language class,dance class,yoga class,evening of,afternoon of,night of,coffee morning,get-together,get together,performance,concert,exhibition,exhibit,screening,film evening,film night,movie night,reception,festival,book fair,trade fair,food fair,workshop,conference,seminar,panel,panel discussion,open day,open house,doors open day,town hall,lecture,talk,debate,q&a,livestream,live stream,live chat,twitter space,x space,ceremony,guided tour,tour,event,events,summer party,garden party,christmas party,street party,picnic,book presentation,film presentation,meetup,meet-up,screening night,culture evening,literary evening,music evening,poetry evening,embassy evening,book launch,book reading,reading,launch event,information session,info session,info evening,training,course,masterclass,hackathon,quiz,quiz night,market,bazaar,gala,gala dinner,breakfast,brunch,tasting,recital,dance performance,theatre play,charity run,fun run,friendly match,tournament,forum,symposium,round table,roundtable,briefing,press conference,consular day,citizens' meeting,celebration,commemoration,vigil,wreath-laying,film festival,career day,job fair,education fair,language café,storytelling",
  fr: "webinaire,concert,exposition,projection,soirée,réception,festival,foire,salon,atelier,conférence,séminaire,table ronde,portes ouvertes,débat,cérémonie,visite guidée,visite,fête,pique-nique,rencontre,réunion d'information,séance d'information,formation,cours,tournoi,match,spectacle,forum,colloque,vernissage,dégustation,lecture,lancement,dîner,petit-déjeuner,course,commémoration,journée consulaire,événement",
  es: "webinar,seminario web,concierto,exposición,muestra,proyección,recepción,festival,feria,taller,conferencia,seminario,mesa redonda,panel,conversatorio,puertas abiertas,debate,ceremonia,visita guiada,fiesta,picnic,encuentro,charla,sesión informativa,reunión informativa,formación,curso,torneo,partido,espectáculo,foro,coloquio,cata,lectura,lanzamiento,presentación,cena,desayuno,carrera,conmemoración,consulado móvil,evento,velada,noche de cine",
};

/** Signs that it is over, goes on, or is only reported. */
export const NOT_AHEAD: Listed = {
  en: "live now,starting soon,underway,under way,continue watching,happening now,now live,watch now,starting now,starts now,we are live,we're live,yesterday,last night,last week,last month,last year,earlier today,thank you,thanks,thank,joined us,joined our,took place,was held,attended,hosted,recap,replay,missed it,missed,congratulations,recording,recorded,watch the,read the,listen to,ago,every,cancelled,canceled,postponed,took part,participated,spoke,opened,discussed,delivered",
  fr: "en direct,hier,la semaine dernière,merci,a eu lieu,s'est tenu,s'est tenue,a participé,ont participé,bravo,félicitations,retour sur,rediffusion,annulé,annulée,reporté,reportée,chaque,tous les",
  es: "en vivo,en directo,ahora,ayer,la semana pasada,gracias,tuvo lugar,se celebró,se llevó a cabo,participó,participaron,asistió,asistieron,felicidades,felicitaciones,grabación,cancelado,cancelada,aplazado,aplazada,pospuesto,cada,todos los",
};

/** A day told by a word; months and weekdays come from the calendar's names. */
export const DAYS: Listed = {
  en: "today,tonight,tomorrow,this evening,this afternoon,this morning,this weekend,next week,next month,this week,weekend",
  fr: "aujourd'hui,ce soir,demain,cet après-midi,ce matin,ce week-end,la semaine prochaine,cette semaine,après-demain",
  es: "hoy,esta noche,mañana,esta tarde,este fin de semana,la próxima semana,esta semana,pasado mañana",
};

/** A time told by a word. */
export const HOURS: Listed = {
  en: "noon,midday,midnight,all day,sunset,sunrise,sundown,dusk,dawn,o'clock,all weekend",
  fr: "midi,minuit,toute la journée,coucher du soleil",
  es: "mediodía,medianoche,todo el día,atardecer",
};

/** Held where any clock may read it: the zone must be told. */
export const ONLINE: Listed = {
  en: "webinar,online,livestream,live stream,live chat,zoom,teams,virtual,virtually,tune in,watch live,twitter space,x space,facebook live,instagram live,youtube",
  fr: "webinaire,en ligne,visioconférence,zoom,teams,virtuel,virtuelle,youtube",
  es: "webinar,en línea,virtual,seminario web,zoom,teams,youtube",
};
