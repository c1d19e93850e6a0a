import type { Refusal } from '../../../../integrations/spoken/intent.js';

/** Requests that are never done. The first that fits is told. */
export const REFUSALS: readonly Refusal[] = [
  {
    reason: 'not_supported_by_api',
    signs: ['cambia|cambiar|cambie|restablece|restablecer|olvidé|nueva|pon', 'contraseña|clave de acceso|mi clave'],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'cuenta|suscripción|plan|tarjeta|método de pago|foto de perfil|avatar|dos factores|2fa',
      'borra|borrar|elimina|eliminar|cierra|cerrar|cancela|cancelar|mejora|actualiza|paga|pagar|compra|cambia|cambiar|sube|contrata',
    ],
  },
  {
    reason: 'not_supported_by_api',
    signs: [
      'captura de pantalla|pantallazo|pantalla|webcam|cámara|gps|ubicación|teclado',
      'haz|toma|muestra|muéstrame|captura|graba|dónde|activa|mira|vigila|saca',
    ],
  },
];

/** What is told where they are refused. */
export const REFUSED = { not_supported_by_api: 'Clockify no deja hacer eso desde fuera: hazlo en Clockify mismo.' };
