import type { Refusal } from '../../../integrations/spoken/intent.js';

const DESTROY =
  'obriši|obrišite|obrisati|izbriši|izbrišite|izbrisati|ukloni|uklonite|ukloniti|uništi|isprazni|arhiviraj|arhivirajte|očisti';
const EVERYTHING = 'sve|svi|svih|svaki|svaku|svako|ceo|celu|celokupan';

/** Requests that are never done. The first that fits is told. */
export const SR: readonly Refusal[] = [
  {
    reason: 'secret_disclosure',
    signs: [
      'prikaži|pokaži|daj|pošalji|reci|objavi|ispiši|otkrij|koji je|koja je|napiši|podeli|izlistaj|pročitaj|kaži',
      'api ključ|api - ključ|api ključa|ključ|ključeve|api key|lozinku|lozinka|lozinke|šifru|token|tokene|tajne|tajnu|kredencijale|promenljive okruženja|sistemski prompt',
    ],
  },
  {
    reason: 'policy_override',
    signs: [
      'od sada|ubuduće|uvek|nikad više|nikada više|zanemari|zanemarite|ignoriši|ignorišite|zaboravi|zaobiđi|preskoči|bez potvrde|isključi',
      'potvrda|potvrde|potvrdu|uputstva|uputstvo|instrukcije|instrukcija|pravila|pravilo|prompt|ograničenja|bezbednost|provere|šta god',
    ],
  },
  { reason: 'obfuscated_instruction', signs: ['base64|rot13|dekodiraj|dešifruj|unazad'] },
  { reason: 'bulk_destructive_not_allowed', signs: [DESTROY, EVERYTHING] },
  {
    reason: 'policy_override',
    signs: [
      'razvojni režim|režim programera|admin režim|sada si|ti si sada|ponašaj se kao|pretvaraj se|ja sam admin|ja sam administrator',
    ],
  },
  {
    reason: 'out_of_scope',
    signs: [
      'vremenska prognoza|kakvo je vreme|vic|pesmu|pesma|recept|picu|pica|let za|hotel|lutriju|berza|horoskop|prevedi|podseti me|probudi me|predvidi|prognoziraj|skuvaj',
    ],
  },
];
