import type { Refusal } from '../../phrase.js';

const DESTROY =
  'lösche|lösch|löschen|löscht|entferne|entfernen|vernichte|leere|leeren|archiviere|archivieren|zerstöre|lösch mal';
const EVERYTHING = 'alle|alles|allen|sämtliche|sämtlichen|jede|jeden|jedes|ganze|ganzen|komplette|kompletten';

/** Requests that are never done. The first that fits is told. */
export const REFUSALS: readonly Refusal[] = [
  {
    reason: 'not_supported_by_api',
    signs: [
      'ändere|ändern|setze|zurücksetzen|vergessen|neues|wechsle|wechseln',
      'passwort|kennwort|clockify - passwort|clockify passwort',
    ],
  },
  {
    reason: 'secret_disclosure',
    signs: [
      'zeig|zeige|zeigen|gib|schreib|schreibe|schick|schicke|sende|sag|nenn|nenne|verrate|poste|was ist|wie lautet|drucke|ausgeben|anzeigen|maile|teile|liste|lies',
      'api - schlüssel|api schlüssel|schlüssel|api - key|api key|passwort|passwörter|kennwort|token|tokens|geheimnis|geheimnisse|zugangsdaten|umgebungsvariablen|systemprompt|system - prompt',
    ],
  },
  {
    reason: 'policy_override',
    signs: [
      'ab jetzt|ab sofort|immer|nie wieder|ignoriere|ignorier|vergiss|umgehe|überspringe|ohne bestätigung|ohne rückfrage|deaktiviere|missachte',
      'bestätigung|bestätigungen|rückfrage|rückfragen|anweisung|anweisungen|regel|regeln|prompt|richtlinie|richtlinien|sicherheit|prüfung|prüfungen|was ich sage',
    ],
  },
  {
    reason: 'obfuscated_instruction',
    signs: ['base64|rot13|dekodiere|decodiere|entschlüssle|entschlüssele|rückwärts'],
  },
  { reason: 'bulk_destructive_not_allowed', signs: [DESTROY, EVERYTHING] },
  {
    reason: 'policy_override',
    signs: [
      'entwicklermodus|adminmodus|du bist jetzt|du bist nun|tu so als|spiel die rolle|ich bin der admin|ich bin admin',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'konto|account|abo|abonnement|tarif|kreditkarte|zahlungsmittel|profilbild|avatar|zwei - faktor|2fa|enterprise',
      'lösche|löschen|schließe|schließen|kündige|kündigen|upgrade|bezahle|zahle|kaufe|ändere|ändern|entferne|wechsle|buche|hochladen|lade|aktiviere|deaktiviere',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'screenshot|screenshots|bildschirmfoto|bildschirm|webcam|kamera|gps|standort|tastatureingaben|maus',
      'mach|mache|zeig|zeige|nimm|wo|aktiviere|überwache|aufnehmen|erstelle|machen',
    ],
  },
  {
    reason: 'out_of_scope',
    signs: [
      'wetter|witz|gedicht|rezept|pizza|flug|hotel|lotto|aktienkurs|horoskop|lied|übersetze|erinnere mich|weck mich|vorhersage|sag voraus|prognose|koch',
    ],
  },
];
