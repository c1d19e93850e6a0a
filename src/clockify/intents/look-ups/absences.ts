import { holdsWord, isPartOf } from './listing.js';

/** What the same kind of absence is called, in the languages that are spoken here. */
const KINDS: readonly (readonly string[])[] = [
  [
    'vacation',
    'vacations',
    'annual leave',
    'paid leave',
    'paid time off',
    'pto',
    'holiday',
    'urlaub',
    'jahresurlaub',
    'erholungsurlaub',
    'vacaciones',
    'congé',
    'congés',
    'congés payés',
    'vacances',
    'odmor',
    'godišnji',
    'godišnji odmor',
  ],
  [
    'sick',
    'sick leave',
    'sickness',
    'illness',
    'ill',
    'krank',
    'krankheit',
    'krankmeldung',
    'baja',
    'baja médica',
    'enfermedad',
    'licencia médica',
    'maladie',
    'congé maladie',
    'arrêt maladie',
    'bolovanje',
  ],
  ['parental leave', 'elternzeit', 'permiso parental', 'congé parental', 'roditeljsko odsustvo'],
  ['unpaid leave', 'unpaid', 'unbezahlter urlaub', 'permiso sin sueldo', 'congé sans solde', 'neplaćeno odsustvo'],
];

/** Whether a policy may be the one for what an absence was called. */
export function isAbsence(policy: string, said: string): boolean {
  if (isPartOf(said, policy)) return true;
  const name = said.trim().toLowerCase();
  const same = KINDS.find((names) => names.includes(name)) ?? [];
  return same.some((other) => holdsWord(policy, other));
}
