import type { Exercise } from "../exercise";

/** French exercises. Written for this project, 2026-11-21; every person, event and figure in them is invented. */
export const french: readonly Exercise[] = [
  {
    id: "fr-01",
    language: "fr",
    situation: "event",
    brief: "Vous invitez les habitants de Rome à une journée portes ouvertes.",
    draft:
      "Journée portes ouvertes à l’ambassade ! Rendez-vous le mardi 4 décembre 2026 à 10 h, via Giulia 25, Rome.",
    channel: "x",
    kind: "post",
    today: "2026-11-20",
    lessons: [
      {
        rules: ["weekday-date"],
        why: "Les invités retiennent le jour de la semaine, les journalistes la date. S’ils se contredisent, la moitié vient le mauvais jour.",
        source: "Calendrier, calculé",
      },
    ],
    example:
      "Portes ouvertes à l’ambassade le vendredi 4 décembre 2026 de 10 h à 16 h (heure de Rome), via Giulia 25. Café, musique et réponses sur les visas. Entrée libre, venez avec les enfants.",
  },
  {
    id: "fr-02",
    language: "fr",
    situation: "observance",
    brief: "Vous préparez un message pour la Journée internationale des droits des femmes.",
    draft: "Aujourd’hui, c’est la Journée internationale des droits des femmes !",
    channel: "x",
    kind: "post",
    today: "2026-03-10",
    lessons: [
      {
        rules: ["observance"],
        why: "Deux jours plus tard, le message montre que personne n’a regardé le calendrier.",
        source: "Liste des journées des Nations unies",
      },
    ],
    example:
      "Dimanche, Journée internationale des droits des femmes, l’ingénieure Lidia Maro a ouvert son atelier à quarante lycéennes. Trois lui ont demandé un stage. Quel métier auriez-vous voulu voir à douze ans ?",
  },
  {
    id: "fr-03",
    language: "fr",
    situation: "troll",
    brief: "Un compte anonyme se moque de votre pays. Vous répondez.",
    draft: "Le président Zoran Velik est un imbécile et un clown.",
    channel: "x",
    kind: "reply",
    today: "2026-06-02",
    lessons: [
      {
        rules: ["insult-office-holder", "contempt", "insult-people"],
        why: "Une insulte venue du compte d’une mission fait la une avant midi, quoi qu’ait écrit le troll.",
        source: "Convention de Vienne sur les relations diplomatiques, art. 3 et 41",
      },
    ],
    example:
      "Nos ports sont ouverts : 212 navires y ont fait escale en septembre, selon l’autorité portuaire. Le président Velik est le bienvenu pour voir le nouveau terminal avec nous.",
  },
  {
    id: "fr-04",
    language: "fr",
    situation: "emergency",
    brief: "Un séisme ce matin. Vous écrivez aux ressortissants.",
    draft: "Séisme à Santa Rela : contactez notre cellule de crise au [NUMÉRO À COMPLÉTER].",
    channel: "x",
    kind: "post",
    today: "2026-05-07",
    lessons: [
      {
        rules: ["placeholder"],
        why: "Un blanc dans un message d’urgence coûte cher à ceux qui vous font confiance.",
        source: "Conseil de praticiens",
      },
    ],
    example:
      "Fort séisme près de Santa Rela ce matin. Si vous êtes dans la région, inscrivez-vous pour que nous puissions vous joindre : https://ambassade.example/inscription. Nous rappelons tout le monde aujourd’hui.",
  },
  {
    id: "fr-05",
    language: "fr",
    situation: "emergency",
    brief: "Des vols sont annulés. Vous informez les voyageurs.",
    draft:
      "Reprise des vols prévue le jeudi 17 avril au plus tôt. Appelez votre compagnie avant de partir.",
    channel: "x",
    kind: "post",
    today: "2026-04-15",
    lessons: [
      {
        rules: ["weekday-date"],
        why: "On réserve des nuits d’hôtel d’après cette ligne. Relisez le jour et la date ensemble.",
        source: "Calendrier, calculé",
      },
    ],
    example:
      "Les vols restent suspendus à cause des cendres et devraient reprendre le vendredi 17 avril au plus tôt. Appelez votre compagnie avant de partir ; sans logement, appelez-nous : +354 555 0110.",
  },
  {
    id: "fr-06",
    language: "fr",
    situation: "figure",
    brief: "La section économique envoie une ligne sur les échanges.",
    draft: "Nos échanges ont augmenté de 50 %, passant de 40 à 50 millions d’euros en 2025.",
    channel: "x",
    kind: "post",
    today: "2026-11-20",
    lessons: [
      {
        rules: ["percentage"],
        why: "De 40 à 50, la hausse est d’un quart. Un pourcentage faux sera cité avec votre nom.",
        source: "Calcul sur les chiffres de la phrase",
      },
    ],
    example:
      "Nos échanges ont augmenté de 25 %, de 40 à 50 millions d’euros en 2025, selon l’office statistique. Le bois et les jeux vidéo progressent le plus : https://stat.example/echanges-2025",
  },
  {
    id: "fr-07",
    language: "fr",
    situation: "condolence",
    brief: "Un pont s’est effondré. Vous présentez vos condoléances.",
    draft:
      "Toutes nos condoléances aux familles des victimes de l’effondrement du pont de Velin ! 🎉",
    channel: "x",
    kind: "post",
    today: "2026-08-15",
    lessons: [
      {
        rules: ["tone-occasion"],
        why: "Un signe de fête à côté des morts : on ne verra que cela.",
        source: "Messages retirés par des ministères, 2018–2024",
      },
    ],
    example:
      "Nous pleurons avec Velin. Dix-neuf personnes sont parties ce matin et ne rentreront pas. Le drapeau de l’ambassade est en berne. Vous cherchez un proche ? Appelez-nous : +39 06 555 0121.",
  },
  {
    id: "fr-08",
    language: "fr",
    situation: "livestream",
    brief: "Vous annoncez un débat en direct pour deux villes.",
    draft: "Débat en direct le 18 juin, à 15 h à Londres et 15 h à Paris.",
    channel: "x",
    kind: "post",
    today: "2026-06-10",
    lessons: [
      {
        rules: ["time-zone"],
        why: "Londres et Paris n’ont jamais la même heure. La moitié des invités arriverait en retard.",
        source: "Base des fuseaux horaires de l’IANA",
      },
    ],
    example:
      "Exporter sans perdre une semaine : débat en direct le 18 juin à 15 h à Londres (16 h à Paris), sous-titré. Posez vos questions dès maintenant en réponse. Inscription : https://export.example/regles",
  },
  {
    id: "fr-09",
    language: "fr",
    situation: "silence",
    brief: "Les pourparlers sont sous silence. Un collègue vous envoie une ligne.",
    draft:
      "CONFIDENTIEL DÉFENSE – Jour 1 à Genève : la délégation B pourrait accepter un cessez-le-feu.",
    channel: "x",
    kind: "post",
    today: "2026-11-12",
    lessons: [
      {
        rules: ["handling-marking"],
        why: "La mention dit que cette ligne n’était pas à publier. Des négociations ont échoué pour moins.",
        source: "Mentions de protection publiées par les États",
      },
    ],
    example:
      "Le premier jour des pourparlers de Genève s’achève. Les deux délégations se taisent sur le fond jusqu’à la fin. Les médiateurs parleront à la presse vendredi à 11 h (heure de Genève).",
  },
  {
    id: "fr-10",
    language: "fr",
    situation: "audience",
    brief: "Le service juridique vous envoie un avis pour les Français de l’étranger.",
    draft:
      "Il est porté à la connaissance des usagers que, dans le cadre de la mise en œuvre de la réforme, le renouvellement des titres de voyage s’effectue désormais exclusivement par voie électronique.",
    channel: "x",
    kind: "post",
    today: "2026-01-12",
    lessons: [
      {
        rules: ["jargon", "diplomatese", "nominalisation", "long-sentence"],
        why: "On lit cela sur un téléphone, à l’arrêt du bus. Une étape, une phrase.",
        source: "Guides de langage clair",
      },
    ],
    example:
      "Votre passeport se renouvelle maintenant en ligne, à toute heure : https://passeport.example. Il faut une photo et l’ancien passeport. Comptez dix minutes ; le nouveau arrive en trois semaines.",
  },
  {
    id: "fr-11",
    language: "fr",
    situation: "account",
    brief: "Le texte vient d’un assistant et il est resté des traces.",
    draft:
      "Bien sûr ! Voici un tweet pour votre ambassade : nous soutenons l’accès à l’eau dans la région. N’hésitez pas à me dire si vous souhaitez une version plus courte !",
    channel: "x",
    kind: "post",
    today: "2026-07-07",
    lessons: [
      {
        rules: ["chatbot-remains"],
        why: "Les restes de la conversation, tout le monde les lit, et ce sont eux qu’on cite.",
        source: "Conseil de praticiens",
      },
    ],
    example:
      "De l’eau propre dans neuf villages : la dernière pompe de Tarsa tourne depuis ce matin. L’institutrice Ama Boateng a mesuré : ses élèves marchaient 3 km, ils en font 200 m.",
  },
  {
    id: "fr-12",
    language: "fr",
    situation: "event",
    brief: "Votre déplacement en Hongrie, tel que le stagiaire l’a rédigé.",
    draft:
      "Arrivée à Bucarest, capitale de la Hongrie, pour deux jours d’entretiens sur le Danube.",
    channel: "x",
    kind: "post",
    today: "2026-06-24",
    lessons: [
      {
        rules: ["capital", "confused-pair"],
        why: "Bucarest et Budapest sont confondues chaque année, et les deux le remarquent.",
        source: "Capitales, données publiques",
      },
    ],
    example:
      "Arrivée à Budapest pour deux jours d’entretiens : en mai, 60 péniches sont restées à quai faute d’eau. Nous voulons un seul système d’alerte, d’Ulm à la mer. Le résultat ici demain.",
  },
];
