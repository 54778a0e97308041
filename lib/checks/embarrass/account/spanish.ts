import { SPANISH_DOMESTIC, SPANISH_HOMELY } from "./domestic.words";
import type { PrivateLexicon } from "./lexicon";

/** What people write on accounts of their own, in Spanish. Written for this project, 2026-11-22. */
export const SPANISH_PRIVATE: PrivateLexicon = {
  domestic: SPANISH_DOMESTIC,
  intimate: `
    mi suegra, mi suegro, mis suegros, abuelita, yaya, mi amor, cariño, mi vida, niñera, canguro, pañales, besos, besitos, te quiero, te amo, buenas noches, biopsia, colonoscopia, ecografía, analítica, mi ginecóloga, mi psicóloga, mi terapeuta,
    dentista, muela, resaca, borrachera, mi ex, primera cita, mi divorcio, nuestra ruptura, mi casero, mi casera, compañera de piso, compañero de piso, mi piso, sofá, lavadora, lavavajillas, nevera, caldera, pijama, carnet de conducir, dieta, gimnasio, peluquera, depilación,
    hipoteca, mi sueldo, mi nómina, fin de mes, grupo de la familia, grupo familiar, chat de padres, deberes, la seño, la profe, comedor, guardería, netflix, tinder, embarazada, bebé`,
  homely: `${SPANISH_HOMELY},
    mamá, papá, los niños, los peques, primos, tío, tía, suegra, suegro, mi hija, mi hijo, mi marido, mi mujer, mi hermana, mi hermano, mi madre, mi padre, abuela, abuelo, perro, gato, piso, coche, taller, fontanero, llaves, maleta, fiebre, gripe, espalda, rodilla,
    hospital, doctora, receta, farmacia, vacaciones, playa, finde, parrillada, asado, cervezas, pizza, cama, siesta, piscina, fútbol, judo, cumpleaños, entierro, velorio, boda, mudanza, cajas, kilos, calcetines, paquete, alquiler, vecino, vecina`,
  chatty: `uf, jaja, jajaja, jeje, lol, ay, oye, qué pereza, qué ganas, ánimo, alguien tiene, alguien sabe, quién puede, por privado, chicos, x`,
  self: `yo, mi, mis, me, conmigo, estoy, tengo, voy, he, quiero, puedo, llego, vendo, busco, perdí, necesito`,
};
