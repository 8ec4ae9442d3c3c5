/** French words that show what a text is about; see `en/genres.ts`. */
import { type GenreWords, row } from '../genre-row';

export const GENRES: GenreWords = {
  genres: [
    row(
      'sport',
      2,
      `football, rugby, tennis, handball, basket, cyclisme, peloton, athlétisme, marathon, coupe du monde, coupe d'afrique, can, championnat d'europe, sélectionneur,
      entraîneur, buteur, gardien de but, milieu de terrain, attaquant, mi-temps, prolongation, prolongations, tirs au but, penalty, huitièmes de finale, quart de finale,
      quarts de finale, demi-finale, demi-finales, en finale, qualifications, jeux olympiques, olympique, olympiques, médaille, médailles, tournoi*, stade*, match, matchs, matches, ligue 1,
      ligue des champions, fifa, uefa, équipe nationale, championne du monde, champion du monde, bleus, onze, maillot jaune, tour de france, grand chelem`,
    ),
    row(
      'sport',
      1,
      `équipe*, joueur*, joueuse*, victoire*, défaite*, battu*, battue, égalisé, marqué, but, buts, points, groupe, score, finale, sportif*, sportive*, arbitre*, supporter*, course, titre, sélection, vainqueur*`,
    ),
    row(
      'markets',
      2,
      `la bourse, bourse de paris, bourses, cac 40, wall street, actions, actionnaires, cours du pétrole, cours de l'or, baril*, brent, taux d'intérêt, taux directeur, inflation, banque centrale,
      investisseurs, analystes, obligations, indice*, marchés financiers, dow jones, nasdaq, nikkei, pib, chiffre d'affaires, bénéfice net, devises, séance, once, courtiers, prix à la consommation`,
    ),
    row(
      'markets',
      1,
      `bourse, pétrole, marché, marchés, points, chuté, hausse, baisse, recul*, progress*, dollar*, euro, euros, prix, cours, effondr*, perdu, gagné, clôtur*, or, croissance, ventes, entreprises, entreprise, économie, trimestre, tonnes, valeur*`,
    ),
    row(
      'disaster',
      2,
      `séisme*, tremblement de terre, magnitude, réplique*, tsunami*, cyclone*, ouragan*, typhon*, tempête*, inondation*, crue, crues, glissement de terrain, glissements de terrain, coulée de boue, avalanche*,
      incendie*, feux de forêt, pompiers, sécheresse, canicule, intempéries, météo*, météorologi*, éruption*, volcan*, secouristes, décombres, sinistrés, protection civile, sécurité civile, crash, naufrage, déraillement, rescapés, survivants`,
    ),
    row(
      'disaster',
      1,
      `morts, mort, blessés, disparus, bilan, dégâts, maisons, habitants, hôpitaux, frappé, détruites, détruits, pluies, vents, île, côte, évacués, victimes`,
    ),
    row(
      'crime',
      2,
      `tribunal*, parquet, procureur*, prévenu*, accusé*, condamné à, ans de prison, prison, avocat*, cour d'assises, cour d'appel, trafiquant*, stupéfiants, cocaïne, cannabis, braquage, meurtre*, assassin*, blanchiment, escroquerie, corruption, garde à vue, mis en examen, verdict, procès, ferait appel, gendarmes`,
    ),
    row(
      'crime',
      1,
      `police, policiers, arrêté*, juge*, peine, requis, enquête*, enquêteurs, crime*, saisi*, plainte*, trafic, interpellé*`,
    ),
    row(
      'culture',
      2,
      `film*, cinéma*, réalisateur*, réalisatrice*, acteur*, actrice*, palme d'or, césar, oscar*, festival*, roman*, romanci*, écrivain*, poète*, musée*, exposition*, concert*, opéra*, chanson*, chanteu*, théâtre*, peintre*, tableau*, prix goncourt, prix nobel, librairie*, album, jury`,
    ),
    row(
      'culture',
      1,
      `prix, livre, livres, public, artiste*, art, œuvre*, œuvres, scène, lecteur*, récompense*, musique*`,
    ),
    row(
      'science',
      2,
      `chercheurs, chercheuse*, chercheur, scientifiques, astronaute*, fusée*, satellite*, virus, épidémie*, choléra, vaccin*, patients, malades, étude, gène*, espèce*, intelligence artificielle, lune, hôpital, médecins`,
    ),
    row(
      'politics',
      2,
      `élection*, électeurs, électoral*, scrutin*, présidentielle, législatives, municipales, candidat*, coalition*, motion de censure, remaniement, partenaires sociaux, syndicat*, grève*, grévistes, pensions, retraites, budget*, impôt*, référendum, projet de loi, assemblée nationale, sénat, député*, conseil constitutionnel, matignon, opposition`,
    ),
    row(
      'politics',
      1,
      `gouvernement, parlement, chambre, parti, partis, vote*, voté, réforme*, loi, majorité, maire*, région*, premier ministre, ministre, enseignants, conseil des ministres`,
    ),
    row(
      'diplomacy',
      2,
      `affaires étrangères, ambassadeur*, ambassade*, émissaire*, diplomat*, bilatéra*, homologue*, traité*, sanction*, cessez-le-feu, trêve, pourparlers, sommet*, conseil de sécurité, nations unies, onu, union européenne, otan,
      union africaine, protocole d'accord, lettres de créance, condoléances, visite officielle, visite d'état, deux pays, aide humanitaire, souveraineté, invasion, embargo, expulsion*, extrad*, casques bleus, coup d'état, entretenu avec, communiqué conjoint, tête-à-tête`,
    ),
    row(
      'diplomacy',
      1,
      `accord*, coopération, relations, visite*, délégation*, rencontr*, frontière*, guerre, militaire*, troupes, président*, signé*, négociation*, négocia*, aide, partenariat, appel*`,
    ),
    row(
      'movement',
      2,
      `rebelle*, rébellion, guérilla, insurgés, milice*, mouvement*, front, junte, séparatistes, groupes armés, m23`,
    ),
  ],
  prose: [
    row('self', 1, `je, j', moi, mon, ma, mes, à mon sens, me semble`),
    row('us', 1, `nous, notre, nos, ferions`),
    row(
      'ours',
      1,
      `notre pays, notre peuple, notre nation, notre territoire, notre sol, notre souveraineté, notre gouvernement, notre ambassade, notre ambassadeur, nos forces, nos soldats, nos ressortissants, nos frontières, nos citoyens, nos deux pays`,
    ),
    row(
      'must',
      1,
      `il faut, faut, faut-il, faudrait, faudra, doit, doivent, devrait, devraient, il est temps, devons`,
    ),
    row('ask', 2, `pourquoi, comment`),
    row('ask', 1, `que, quel, quelle, quels, qui, et si, faut-il, peut-on, où va, qu'est-ce`),
    row('doubt', 1, `peut-être, pourrait, sans doute, si demain`),
    row(
      'judge',
      1,
      `hélas, certes, au fond, en vérité, pourtant, bien sûr, leçon*, erreur*, comme on, rien n'est, à quoi bon, lâcheté, on disait, réjouir, on le sait, poliment`,
    ),
    row(
      'guide',
      2,
      `ce que l'on sait, ce qu'il faut savoir, tout comprendre, mode d'emploi, cinq questions, cinq choses, en clair, questions-réponses, le point sur, qui est, les clés`,
    ),
    row(
      'list',
      2,
      `chronologie*, les grandes dates, dates clés, il y a cinquante ans, éphéméride, retour sur`,
    ),
    row('nothing', 1, `pas, aucun, aucune, sans, échoue*, échec`),
  ],
};
