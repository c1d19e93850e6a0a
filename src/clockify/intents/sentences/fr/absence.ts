import type { ClockifyTopic } from '../../clockify-topic.js';

const HALF = '((une|la|ma|1) (demi - journée|demi journée)|demi - journée|demi journée)';
const PERSON = "[l '|la|le|mon|ma] [utilisateur|utilisatrice|collègue|collaborateur|collaboratrice] {user}";

/** Days on which somebody does not work. */
export const ABSENCE = {
  rules: {
    leave:
      '((congé|jour de congé) {policy=congé}|(congés|jours de congé|jours de congés) {policy=congés}|(congés payés|congé payé) {policy=congés payés}|vacances {policy=vacances}|(rtt|jour de rtt|jours de rtt) {policy=RTT}|congé sans solde {policy=congé sans solde}|(congé parental) {policy=congé parental}|télétravail {policy=télétravail}|absence {policy=absence})',
    sick: '(malade|souffrant|souffrante|en arrêt|en arrêt maladie|en congé maladie|en maladie|alité|alitée) {policy=maladie}',
    part: "((matin|le matin|au matin|dans la matinée|en matinée|la matinée) {halfDay=FIRST_HALF}|(après - midi|après midi|l ' après - midi|en après - midi|dans l ' après - midi|aprem|l ' aprem) {halfDay=SECOND_HALF})",
    ask: "((demande|demandez|demander|pose|posez|poser|prends|prenez|prendre|réserve|réservez|réserver|enregistre|enregistrez|enregistrer|saisis|saisir|planifie|ajoute|crée|créer|je demande|je pose|je prends|je prendrai|je veux poser|je voudrais poser|je souhaite poser|j ' aimerais poser) [- moi])",
    take: '((demande|demandez|pose|posez|poser|prends|prenez|prendre|je demande|je pose|je prends|je prendrai) [- moi])',
    hoursPerDay: '(heures|heure|h) (par jour|/ jour|/ j|chaque jour|tous les jours)',
    some: "[un|une|des|de|du|le|les|d ']",
    kind: "(jours de congé|jours de congés|jours de vacances|jours de rtt|rtt|congés|congé|jours d ' absence|congés payés|vacances|jours|jours de repos|cp)",
    left: "[encore] [à (prendre|poser)|de disponibles|disponibles|restants] [cette année|pour cette année|cette année - ci|pour l ' année]",
    absent:
      '(absent|absente|absents|absentes|en congé|en congés|en vacances|en rtt|en arrêt|en arrêt maladie|malade|malades|off|en repos|pas là|en télétravail)',
  },
  clauses: {
    halfDays: [
      '{day:start..end} [<part>]',
      '(pour|de) {day:start..end} [<part>]',
      '<part>',
      "(en|de|d '|comme) <leave>",
      '<leave>',
      '{rest:note}',
    ],
    illDays: ['{period:start..end}', '(pour|du|de|à partir de|à partir du|dès) {period:start..end}', '{rest:note}'],
    days: ['{period:start..end}', '(pour|du|de|à partir de|à partir du|dès) {period:start..end}'],
    whose: ['{period}', '(pour|de|du|en|à) {period}'],
    mine: [
      '{period}',
      '(pour|de|du|en) {period}',
      '(en attente {status=PENDING}|(approuvées|validées|acceptées) {status=APPROVED}|(refusées|rejetées) {status=REJECTED})',
    ],
  },
  sentences: {
    create_time_off_request: {
      example: 'demande un congé du 21 au 23 décembre',
      says: [
        'je (suis|serai|pars) en <leave> <days...>',
        '(mets|mettez) - moi en <leave> <days...>',
        'je (suis|serai) <days...> en <leave>',
        '<days...> [,] je (suis|serai|pars) en <leave>',
        'je (suis|serai) (absent|absente|off|en repos) <days...> [[,|:] [en|pour] <leave>]',
        '(congé maladie {policy=congé maladie}|arrêt maladie {policy=arrêt maladie}|rtt {policy=RTT}|congés payés {policy=congés payés}|congé sans solde {policy=congé sans solde}) <days...>',
        '<ask> [<some>] <days...> (en|comme|de) <leave>',
        "<take> (ma|une|la) journée [de|d '|du|pour] {day:start..end} [(en|comme|de) <leave>]",
        "<ask> <some> (jour|journée|jours) (de|d ') <leave> {day:start..end}",
        '<take> <some> (jour|journée) {day:start..end}',
      ],
    },
    create_half_day_off_request: {
      example: 'demande une demi-journée de congé demain après-midi',
      says: [
        `[<ask>] ${HALF} [<halfDays...>]`,
        `[<ask>] <halfDays...> ${HALF} [<halfDays...>]`,
        '<take> [le|mon|ma|la] {day:start..end} <part> [<halfDays...>]',
        '<ask> <some> <leave> [pour|le] {day:start..end} <part>',
      ],
    },
    report_sick: {
      example: "j'étais malade hier",
      says: [
        "[<illDays...>] [,] (j ' étais|j ' ai été|j ' étais encore) <sick> [<illDays...>]",
        '(je suis|je serai|suis) [encore|toujours|tombé|tombée] (souffrant|souffrante|en arrêt|en arrêt maladie|en congé maladie|en maladie|alité|alitée) {policy=maladie} [<illDays...>]',
        '(je suis|je serai) (encore|toujours|tombé|tombée) malade {policy=maladie} [<illDays...>]',
        '(je suis|je serai) malade {policy=maladie}',
        '(malade|maladie) {policy=maladie} <illDays...>',
        '(déclare|déclarez|déclarer|mets|mettez|note|notez|enregistre|indique|marque) [- moi|moi] [<illDays...>] [comme] <sick> [<illDays...>]',
        'je me (déclare|mets) <sick> [<illDays...>]',
        '(déclare|déclarer|enregistre|enregistrer|saisis|saisir|ajoute|note) (un|mon) (arrêt maladie|arrêt|jour de maladie|congé maladie) {policy=maladie} <illDays...>',
      ],
    },
    create_time_off_request_for_user: {
      example: 'demande un congé pour Ana du 21 au 23 décembre',
      says: [
        `<ask> <some> <leave> (pour|à|au nom de|au nom d ') ${PERSON} <days...>`,
        `<ask> <some> <leave> <days...> (pour|à|au nom de|au nom d ') ${PERSON}`,
        `<ask> <days...> <some> <leave> (pour|à) ${PERSON}`,
        '{user} (est|sera|part) (en|absent pour|absente pour) <leave> <days...>',
        '{user} (est|sera|part) <days...> en <leave>',
        '{user} (prend|pose|prendra|posera) <some> <leave> <days...>',
        '(mets|mettez|mettre) {user} en <leave> <days...>',
        '{user} (est|sera|était) (malade|en arrêt|en arrêt maladie) {policy=maladie} <days...>',
        '{user} (est|sera|était) <days...> (malade|en arrêt) {policy=maladie}',
      ],
    },
    list_time_off_requests: {
      example: 'qui est en congé la semaine prochaine ?',
      says: [
        'qui (est|sera|sont|seront|était) [<whose...>] <absent> {status=APPROVED} [<whose...>]',
        "qui (n ' est|ne sera|n ' était) pas (là|présent|présente|au bureau) {status=APPROVED} [<whose...>]",
        "[est - ce que|y a - t - il] quelqu ' un [qui] (est|sera) <absent> {status=APPROVED} [<whose...>]",
        '(qui manque|qui est - ce qui manque|qui est - ce qui est <absent>) {status=APPROVED} [<whose...>]',
        'qui (a|a posé|a pris|prend|aura|part en) [des|un|ses] (congé|congés|vacances|rtt) {status=APPROVED} [<whose...>]',
        "[<show>] (mes|toutes mes) demandes (de|d ') (congé|congés|vacances|absence|absences|rtt) {user=me} [<mine...>]",
        '<show> [tous] mes (congés|vacances|absences|rtt) {user=me} [<mine...>]',
        "[<show>] [les|toutes les] demandes (de|d ') (congé|congés|vacances|absence|absences|rtt) [en attente {status=PENDING}] (de|d ') {user} [<whose...>]",
        "(y a - t - il|est - ce qu ' il y a|a - t - on|avons - nous|on a) des (absences|absents|congés|gens absents|personnes absentes) [<whose...>] {status=APPROVED}",
        '<show> [les|tous les] (congés|vacances|rtt) [<whose...>] {status=APPROVED}',
      ],
    },
    create_assignment: {
      example: 'planifie Ana sur Helios 4 heures par jour la semaine prochaine',
      says: [
        "(affecte|affectez|affecter|assigne|assignez|assigner|mets|mettez|place) ({titledPerson}|l ' utilisateur {user}) (sur|à|au) [le] [projet] {project} [,|pour|pendant] {number:hoursPerDay} <hoursPerDay> [<days...>]",
        "(planifie|planifiez|planifier|prévois|prévoyez|prévoir|programme|programmer|réserve|réserver) {number:hoursPerDay} <hoursPerDay> (pour|à) ({titledPerson}|l ' utilisateur {user}) (sur|à|au) [le] [projet] {project} [<days...>]",
      ],
    },
    list_assignments: {
      example: 'affiche mon planning de la semaine prochaine',
      says: [
        '[<show>|quel est] mon (planning|emploi du temps|programme) {user=me} [<whose...>]',
        '[<show>|quelles sont] mes (affectations|planifications) {user=me} [<whose...>]',
        'qui (travaille|travaillera|bosse) [sur quoi] {period}',
        'sur quoi (travaille|travaillera|bosse) {user} {period}',
      ],
    },
    list_own_balances: {
      example: 'combien de jours de congé me reste-t-il ?',
      says: [
        "combien de <kind> (me reste - t - il|il me reste|me restent|ai - je|j ' ai|est - ce qu ' il me reste|est - ce que j ' ai) <left>",
        "combien (il me reste|me reste - t - il|ai - je|j ' ai|il reste) [encore] de <kind>",
        'il me reste combien de <kind> <left>',
        "(j ' ai|est - ce que j ' ai) [encore] combien de <kind> <left>",
        "[<show>|quel est|quels sont|c ' est quoi] (mon|mes) (solde|soldes|compteur|compteurs) [(de|d ') (congé|congés|vacances|rtt|absence|absences|congés payés|jours de congé|jours de congés)]",
        '[<show>|quels sont] mes (congés|jours de congé|jours de congés|jours|rtt) (restants|disponibles)',
        "(reste - t - il|me reste - t - il|est - ce qu ' il me reste) [encore] des <kind>",
      ],
    },
    create_holiday: {
      example: 'crée le jour férié "Fête de l\'entreprise" le 18 décembre',
      says: [
        '(déclare|déclarez|déclarer|marque|ajoute|ajouter) [le] {day:start..end} comme jour férié (<named>|:) {newName}',
      ],
    },
    update_policy_balance: {
      example: "ajoute 2 jours au solde de congés d'Ana",
      says: [
        "(donne|donnez|donner|ajoute|ajoutez|ajouter|accorde|accorder|crédite|créditer|attribue|attribuer) {number:value} (jour|jours) (de|d ') <leave> [supplémentaire|supplémentaires|en plus] à {user}",
        "(donne|donnez|donner|accorde|accorder|crédite|attribue) à {user} {number:value} (jour|jours) (de|d ') <leave> [supplémentaire|supplémentaires|en plus]",
      ],
    },
    list_user_balances: {
      example: "affiche le solde de congés d'Ana",
      says: [
        'combien de <kind> (reste - t - il|il reste|restent) à {user}',
        'il reste combien de <kind> à {user}',
        'combien de <kind> {user} a - t - (il|elle) <left>',
        'combien de <kind> a {user} <left>',
      ],
    },
  },
} satisfies ClockifyTopic;
