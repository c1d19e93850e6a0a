import type { Refusal } from '../../../integrations/spoken/intent.js';

const DESTROY =
  'borra|borre|borrar|elimina|elimine|eliminar|quita|suprime|destruye|vacía|vaciar|archiva|archivar|limpia|borralo';
const EVERYTHING = 'todo|toda|todos|todas|cada|entero|entera|completo';

/** Requests that are never done. The first that fits is told. */
export const ES: readonly Refusal[] = [
  {
    reason: 'secret_disclosure',
    signs: [
      'muestra|muéstrame|enséñame|dame|dime|envía|manda|publica|imprime|revela|cuál es|escribe|comparte|lista|lee|pásame',
      'clave de api|clave api|clave de la api|api key|claves|contraseña|contraseñas|token|tokens|secreto|secretos|credenciales|variables de entorno|prompt del sistema',
    ],
  },
  {
    reason: 'policy_override',
    signs: [
      'a partir de ahora|de ahora en adelante|siempre|nunca más|ignora|olvida|omite|salta|sáltate|sin confirmación|sin confirmar|desactiva|haz caso omiso',
      'confirmación|confirmaciones|instrucción|instrucciones|regla|reglas|prompt|política|políticas|restricciones|seguridad|lo que diga|lo que pida',
    ],
  },
  { reason: 'obfuscated_instruction', signs: ['base64|rot13|decodifica|descifra|al revés'] },
  { reason: 'bulk_destructive_not_allowed', signs: [DESTROY, EVERYTHING] },
  {
    reason: 'policy_override',
    signs: [
      'modo desarrollador|modo administrador|ahora eres|actúa como|haz de cuenta que|soy el administrador|soy administrador',
    ],
  },
  {
    reason: 'out_of_scope',
    signs: [
      'tiempo hace|clima|chiste|poema|receta|pizza|vuelo|hotel|lotería|bolsa|horóscopo|canción|traduce|recuérdame|despiértame|predice|pronostica|cocina',
    ],
  },
];
