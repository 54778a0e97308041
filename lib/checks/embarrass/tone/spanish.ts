import type { ToneLexicon } from "./tone-words";

/** What sets a tone in Spanish. Written for this project from foreign ministries' condolence posts and posts withdrawn for their tone, 2026-11-21. */
export const SPANISH_TONE: ToneLexicon = {
  sorrow: `
    condolencias, pésame, sentido pésame, lamentamos la muerte, lamentamos el fallecimiento, de luto, duelo
    nacional, descanse en paz, descansen en paz, nuestros pensamientos están, minuto de silencio, en memoria de
    las víctimas`,
  loss: `
    muertos, fallecidos, fallecieron, murieron, fallecimiento, las víctimas, masacre, genocidio, funeral,
    atentado, tiroteo, accidente aéreo, naufragio, tragedia`,
  violent: `
    bombardeo, bombardeos, deportado, deportados, deportación`,
  grave: `
    gases lacrimógenos, disturbios, toque de queda, escombros, heridos, deslizamiento, guerra, invasión,
    refugiados, deportaciones, rehenes, tortura, hambruna, terremoto, inundación, inundaciones, huracán,
    incendios, sismo, deportados`,
  relief: `
    día de muertos, día de los muertos,
    liberados, liberado, liberada, sano y salvo, alto el fuego, reconstruido, reabierto`,
  off: `
    cancelado, cancelada, aplazado, aplazada, suspendido, suspendida, pospuesto`,
  joy: `
    feliz, felices, felicidades, felicitaciones, enhorabuena, celebrar, celebramos, celebremos`,
  joke: `
    sin palomitas, saquen las palomitas, traigan palomitas, palomitas, huele a barbacoa, huele a asado, gracias
    por volar, buen viaje y, billete de ida, jaja, jajaja, jajajaja, es broma, mala suerte jaja, adiosito`,
  callous: `
    así es la vida, qué se le va a hacer, pasemos a algo más alegre, mala suerte, hablando de cosas más alegres`,
  revel: `
    fiesta esta noche, vamos de fiesta`,
  cheer: `
    feliz viernes, feliz finde, feliz fin de semana, buen finde, viva el finde, a disfrutar, que lo pasen lindo,
    que lo pasen bien, barra libre, castillo inflable, degustación`,
  lure: `
    reserve sus vacaciones, reserva tus vacaciones, momento perfecto para visitar`,
};
