import type { Refusal } from '../../../../integrations/spoken/intent.js';

/** Requests that are never done. The first that fits is told. */
export const REFUSALS: readonly Refusal[] = [
  {
    reason: 'not_supported_by_api',
    signs: [
      'promeni|promenite|promeniti|resetuj|zaboravio|zaboravila|nova|novu|postavi',
      'lozinku|lozinka|lozinke|šifru|šifra',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'nalog|nalogu|pretplatu|pretplata|paket|karticu|kartica|način plaćanja|profilnu sliku|avatar|2fa',
      'obriši|obrisati|zatvori|otkaži|nadogradi|plati|kupi|promeni|aktiviraj|deaktiviraj|postavi|ukini',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'snimak ekrana|slika ekrana|ekran|ekrana|skrinšot|kameru|kamera|gps|lokaciju|lokacija|tastaturu',
      'napravi|uzmi|prikaži|pokaži|snimi|gde|uključi|prati|nadziri|uslikaj',
    ],
  },
];

/** What is told where they are refused. */
export const REFUSED = {
  not_supported_by_api: 'Clockify to nikome ne dozvoljava spolja: uradi to u samom Clockify-ju.',
};
