/** What sets a tone in Spanish. Written for this project from foreign ministries' condolence posts, disaster bulletins and posts withdrawn for their tone, 2026-11-21. */
import type { ToneLexicon } from "./lexicon";

export const SPANISH_TONE: ToneLexicon = {
  sorrow: `
    ha fallecido, falleció,     condolencias, pésame, sentido pésame, lamentamos la muerte, lamentamos el fallecimiento, lamenta la muerte,
    lamenta el fallecimiento, lamentamos las muertes, de luto, luto oficial, duelo nacional, duelo, descanse en paz,
    descansen en paz, q.e.p.d., qepd, nuestros pensamientos están, minuto de silencio, en memoria de las víctimas,
    en memoria de los, a la memoria de, homenaje a las víctimas, recordamos a las víctimas, recordamos a los caídos,
    honramos a las víctimas, honramos la memoria, honda tristeza, profunda tristeza, con tristeza, profundo pesar,
    con pesar, profundo dolor, nuestro dolor, consternad~o~a~os~as, conmocionad~o~a~os~as, solidaridad con las familias,
    familias de las víctimas, acompañamos a las víctimas, acompañamos a las familias, abrazo a las familias, deudos,
    ofrenda floral, corona de flores, media asta, libro de condolencias, nos dejó, nos ha dejado, último adiós,
    funeral de estado, velatorio, vigilia por`,
  loss: `
    muertos, muertas, muerte de, muertes, fallecidos, fallecid~o~a~as, fallecieron, murieron, murió en,
    fallecimiento, las víctimas, víctimas de, víctimas del, # muertos, # víctimas, # fallecidos, # cuerpos,
    víctimas mortales, perdieron la vida, perdió la vida, masacre~s, matanza~s, genocidio~s, holocausto, auschwitz,
    srebrenica, hiroshima, guernica, funeral~es, entierro~s, enterramos, sepelio, sepultad~o~os, féretro~s, ataúd~es,
    cementerio, fosa común, fosas comunes, atentado~s, ataque terrorista, tiroteo~s, apuñalamiento, apuñalad~o~a~os,
    asesinad~o~a~os~as, asesinato~s, homicidio~s, feminicidio~s, ejecutad~o~a~os, ejecución, ejecuciones, fusilad~o~os,
    accidente aéreo, accidente de avión, accidente de autobús, siniestro aéreo, descarrilamiento, naufragio~s,
    ahogad~o~a~os~as, volcó la patera, cayuco~s, derrumbe, atrapados bajo, sepultados bajo, explosión en la mina,
    tragedia~s, trágic~o~a~os~as, desaparecidos, detenidos desaparecidos, crímenes de guerra, limpieza étnica,
    campo de concentración, coche bomba, estampida, luto`,
  violent: `
    bombardeo~s, bombardead~o~a~os, deportad~o~a~os~as, deportación, deportaciones, bombas, misil~es, ataque aéreo,
    ataques aéreos, ataque con drones, ataques con drones, drones enemigos, artillería, cohetes contra, francotirador~es,
    invasión, torturad~o~a~os, minas antipersona, minas antipersonal, toma de rehenes, ataque contra`,
  grave: `
    gases lacrimógenos, disturbios, toque de queda, escombros, herid~os~as, deslizamiento~s, deslave~s, alud~es, guerra,
    guerra civil, invasión, refugiad~o~a~os~as, solicitantes de asilo, rehén, rehenes, secuestrad~o~a~os, secuestro~s,
    tortura, hambruna, terremoto~s, temblor~es, réplicas, inundación, inundaciones, crecida~s, riada~s, la dana,
    huracán, huracanes, ciclón, tifón, tormenta~s, tornado, tsunami, maremoto, erupción, incendio~s, incendios forestales,
    sismo~s, sequía~s, cólera, ébola, dengue, epidemia, pandemia, brote, evacuad~o~a~os~as, evacuación, damnificad~os~as,
    desplazad~os~as, repatriad~os~as, expulsad~o~a~os~as, expulsión, visa negada, visas negadas, visado denegado,
    visados denegados, visa denegada, visas denegadas, solicitud rechazada, presos políticos, golpe de estado,
    estado de sitio, estado de excepción, estado de emergencia, ley marcial, explosión, explosiones, saqueos, sirenas,
    alerta aérea, trincheras, frente de guerra, campo de refugiados, pena de muerte, violencia de género, trata de personas,
    esclavitud, destruid~o~a~os~as, devastad~o~a~os~as, catástrofe, calamidad, desastre natural, despidos, sin hogar`,
  acute: `
    equipos de rescate, labores de rescate, sigue la búsqueda, siguen buscando, alerta roja, aviso rojo, alerta de tsunami,
    no salga~n, quédense en casa, quédese en casa, busquen refugio, busque refugio, necesita refugio, albergues, refugios
    temporales, protección civil, siga las instrucciones, sigan las instrucciones, siga las indicaciones,
    sigan las indicaciones, teléfono de emergencia, línea de emergencia, números de emergencia, aeropuerto está cerrado,
    barrios evacuados, han sido evacuados, fueron evacuados, toca tierra, tocará tierra, llega esta noche a la costa,
    eviten la zona, evite la zona`,
  relief: `
    día de muertos, día de los muertos, liberados, liberado, liberada, liberación, sano y salvo, sanos y salvos,
    sana y salva, alto el fuego, cese el fuego, acuerdo de paz, fin de la guerra, reconstruido, reconstruida,
    reconstrucción, reabierto, reabierta, reabre, reabren, reencuentro, sobrevivientes, supervivientes, independencia,
    rescatados con vida, rescatado con vida, simulacro, festival de cine, sin víctimas, sin heridos, desminado,
    libres de minas, ofrenda de muertos, altar de muertos, altares de muertos`,
  off: `
    cancelado, cancelada, cancelados, canceladas, aplazado, aplazada, suspendido, suspendida, suspendidos, pospuesto,
    pospuesta, no se celebrará, a beneficio de, en señal de duelo`,
  joy: `
    felicitamos, felicito, enhorabuena a,
    feliz, felices, felicidades, felicitaciones, enhorabuena, celebrar, celebramos, celebremos, festejar, festejamos,
    festejemos, viva el, viva la, conmemoramos con alegría, con alegría`,
  joke: `
    sin palomitas, saquen las palomitas, traigan palomitas, palomitas, popcorn, huele a barbacoa, huele a asado, gracias
    por volar, gracias por elegir, buen viaje y, billete de ida, pasaje de ida, boleto de ida, sin vuelta, jaja, jajaja,
    jajajaja, jeje, jejeje, jiji, lol, xd, es broma, era broma, mala suerte jaja, adiosito, chaíto, chao chao, bye bye,
    ups, uy, modo drama, modo avión activado, cuando te, ese momento en que, esa cara cuando, meme, fuegos artificiales gratis,
    piscina gratis, spa gratis, sauna gratis, parrillada gratis, asado gratis, clases de natación, a mover el esqueleto,
    sacudón gratis, qué movida, qué calorcito, aire acondicionado gratis, de película, como en una película, plot twist,
    que empiece el show, sin filtro, selfi con, selfie con`,
  callous: `
    así es la vida, qué se le va a hacer, pasemos a algo más alegre, mala suerte, hablando de cosas más alegres,
    cambiando de tema, en otras noticias, en una nota más alegre, en fin, qué más da, no pasa nada, cosas que pasan,
    la vida sigue, el show debe continuar, que siga la fiesta, ni modo, al menos hace sol, al menos el clima,
    pero qué vistas, qué vistas, qué atardecer, lado bueno, mirando el lado bueno, gajes del oficio, una pena pero`,
  revel: `
    fiesta esta noche, vamos de fiesta, que empiece la fiesta, a bailar, bailoteo, salud, chinchín, brindemos, brindis,
    champán, champaña, cava, barra libre, dj, discoteca, fiestón, fiesta total, parranda, pachanga, happy hour`,
  cheer: `
    vino caliente, villancicos,    feliz viernes, feliz finde, feliz fin de semana, buen finde, buen fin de semana, viva el finde, por fin viernes,
    ya es viernes, a disfrutar, disfruten, que lo pasen lindo, que lo pasen bien, que lo pasen genial, castillo inflable,
    degustación, karaoke, felices vacaciones, buenas vacaciones, buena playa, selfi~s, selfie~s, yupi, hurra, viva,
    qué rico, delicioso, qué ambiente, gran ambiente, ambientazo, buena onda, buen rollo, qué día tan bonito,
    qué lindo día, vaya día, sorteo, rifa, gana una, gana un, rebajas, oferta especial, ofertas`,
  lure: `
    reserve sus vacaciones, reserva tus vacaciones, momento perfecto para visitar, visítanos este verano, vuelos baratos`,
  bright: `
    genial, increíble, fantástico, fantástica, maravilloso, maravillosa, estupendo, estupenda, bonito, bonita, lindo, linda,
    precioso, preciosa, qué alegría, encantados, encantada, muy contentos, sonrisa~s, sol, soleado, playa, vacaciones,
    fiesta, chévere, guay, padrísimo, energía positiva`,
};
