import type { Refusal } from '../../../../integrations/spoken/intent.js';

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
];

/** What is told where they are refused. */
export const REFUSED = {
  not_supported_by_api: 'Clockify lässt das niemanden von außen tun: mach es in Clockify selbst.',
};
