import type { Refusal } from '../../../integrations/spoken/intent.js';

const DESTROY =
  'lösche|lösch|löschen|löscht|entferne|entfernen|vernichte|leere|leeren|archiviere|archivieren|zerstöre|lösch mal';
const EVERYTHING = 'alle|alles|allen|sämtliche|sämtlichen|jede|jeden|jedes|ganze|ganzen|komplette|kompletten';

/** Requests that are never done. The first that fits is told. */
export const DE: readonly Refusal[] = [
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
    reason: 'out_of_scope',
    signs: [
      'wetter|witz|gedicht|rezept|pizza|flug|hotel|lotto|aktienkurs|horoskop|lied|übersetze|erinnere mich|weck mich|vorhersage|sag voraus|prognose|koch',
    ],
  },
];
