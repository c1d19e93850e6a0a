import type { VocabularyWords } from '../../engine/vocabulary.js';

export const VOCABULARY: VocabularyWords = {
  verbs:
    'registra registre registrar anota anote anotar apunta apunte apuntar imputa impute imputar carga cargue cargar ' +
    'añade añada añadir agrega agregue agregar mete meter pon ponga poner suma ingresa ingresar introduce introducir crea ' +
    'cree crear inicia inicie iniciar empieza empiece empezar comienza comience comenzar arranca arranque arrancar para ' +
    'pare parar detén detenga detener detené termina terminar finaliza finalizar borra borre borrar bórralo elimina ' +
    'elimine eliminar quita quitar descarta descartar cancela cancelar cambia cambie cambiar edita editar renombra ' +
    'renombrar mueve mueva mover marca marque marcar archiva archive archivar restaura muestra muestre mostrar muéstrame ' +
    'lista listar busca buscar exporta exportar genera generar envía envíe enviar manda mandar publica publicar escribe ' +
    'escribir solicita solicite solicitar pide pedir aprueba apruebe aprobar rechaza rechazar invita invitar asigna ' +
    'asignar reporta reportar comparte da dame dile dime activa desactiva ejecuta duplica copia actualiza actualizar',
  joins: 'y e también además pero',
  breaks: 'luego después entonces si cuando o u mientras que porque',
  prepositions: 'en a al para por con contra bajo desde hasta entre sobre durante según sin como hacia',
  links: 'de del',
  keywords:
    'tarea tareas proyecto proyectos cliente clientes etiqueta etiquetas facturable descripción nota notas comentario ' +
    'llamado llamada titulado entrada entradas registro registros temporizador informe',
  subjects:
    'cronómetro crono timer reloj contador tiempo hora horas minutos trabajé trabajado trabajando trabajo reporte resumen ' +
    'usuario usuarios persona personas equipo grupo grupos factura facturas gasto gastos categoría recibo webhook webhooks ' +
    'slack canal mensaje vacaciones permiso baja enfermo festivos feriados solicitud solicitudes aprobación aprobaciones ' +
    'hoja tarifa presupuesto rol clockify espacio plantilla pago saldo ausencia',
  articles: 'el la los las un una unos unas lo',
  vague:
    'eso esto ese esa este esta estos estas esos esas aquello ello mismo misma otro otra otros otras algo alguien nadie ' +
    'nada todo toda todos todas cada ningún ninguna cualquier ambos mi mis tu tus su sus nuestro nuestra nuestros nuestras ' +
    'me te se nos yo tú vos usted él ella ellos ellas nosotros no ni nunca jamás más es son era está están fue hay ha han falta faltan tarda dura debe queda quedan',
  lead:
    'por favor, porfa, porfavor, hola, buenas, buenos días, oye, ok, vale, bueno, ahora, quiero, quisiera, ' +
    'necesito, me gustaría, tengo que, hay que, vamos a, quiero que, necesito que, clankerbot, ¿, ¡',
  trail: 'por favor, porfa, gracias, muchas gracias, ok, vale, ya, ahora mismo, ahora, quieres',
  asking: 'puedes, podrías, puede, podría, podés, puedes por favor, podrías por favor, me puedes, me podrías, me podés',
  afterthoughts:
    'mejor no, no mejor no, no, al final no, bueno no, espera, espera no, olvídalo, olvida eso, olvídate, ' +
    'déjalo, da igual, no importa, nada, cancela eso, borra eso, anula eso, era broma, es broma, creo, creo ' +
    'yo, me parece, supongo, quizás, quizá, tal vez, a lo mejor, probablemente, posiblemente, más o menos, o ' +
    'así, o algo así, aproximadamente, no estoy seguro, no estoy segura, verdad, si puedes, si es posible, ' +
    'mil gracias, te lo agradezco, porfis',
  ofClient: 'para el cliente, para la clienta, del cliente, de la clienta, de cliente, para cliente, cliente',
};
