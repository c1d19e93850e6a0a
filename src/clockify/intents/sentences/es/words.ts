import type { ArgTexts, SpokenWords } from '../../../../integrations/spoken/intent.js';

export const WORDS: SpokenWords = {
  verbs:
    'registra registre registrar anota anote anotar apunta apunte apuntar imputa impute imputar carga cargue ' +
    'cargar añade añada añadir agrega agregue agregar mete meter pon ponga poner suma ingresa ingresar ' +
    'introduce introducir crea cree crear inicia inicie iniciar empieza empiece empezar comienza comience ' +
    'comenzar arranca arranque arrancar para pare parar detén detenga detener detené termina terminar ' +
    'finaliza finalizar borra borre borrar bórralo elimina elimine eliminar quita quitar descarta descartar ' +
    'cancela cancelar cambia cambie cambiar edita editar renombra renombrar mueve mueva mover marca marque ' +
    'marcar archiva archive archivar restaura muestra muestre mostrar muéstrame lista listar busca buscar ' +
    'exporta exportar genera generar envía envíe enviar manda mandar publica publicar escribe escribir ' +
    'solicita solicite solicitar pide pedir aprueba apruebe aprobar rechaza rechazar invita invitar asigna ' +
    'asignar reporta reportar comparte da dame dile dime activa desactiva ejecuta duplica copia actualiza ' +
    'actualizar',
  keywords:
    'tarea tareas proyecto proyectos cliente clientes etiqueta etiquetas facturable descripción nota notas ' +
    'comentario llamado llamada titulado entrada entradas registro registros temporizador informe',
  subjects:
    'cronómetro crono timer reloj contador tiempo hora horas minutos trabajé trabajado trabajando trabajo ' +
    'reporte resumen usuario usuarios persona personas equipo grupo grupos factura facturas gasto gastos ' +
    'categoría recibo webhook webhooks slack canal mensaje vacaciones permiso baja enfermo festivos feriados ' +
    'solicitud solicitudes aprobación aprobaciones hoja tarifa presupuesto rol clockify espacio plantilla ' +
    'pago saldo ausencia capacidad disponibilidad planificación cuadrante auditoría enfermedad jornada libre enferma ' +
    'administrador administradora',
  ofClient: 'para el cliente, para la clienta, del cliente, de la clienta, de cliente, para cliente, cliente',
};

/** How arguments are called where people do not know them by their names. */
export const LABELS: ArgTexts = {
  description_or_project: 'descripción o proyecto',
  description: 'descripción',
  project: 'proyecto',
  task: 'tarea',
  client: 'cliente',
  tag: 'etiqueta',
  tags: 'etiquetas',
  duration: 'duración',
  amount: 'importe',
  category: 'categoría',
  date: 'día',
  start: 'inicio',
  end: 'fin',
  time: 'hora',
  period: 'periodo',
  entry: 'entrada',
  which_entry: 'entrada',
  target: 'entrada',
  user: 'persona',
  users: 'personas',
  name: 'nombre',
  newName: 'nombre nuevo',
  change: 'cambio',
  policy: 'tipo de ausencia',
  address: 'dirección',
  assignees: 'personas',
  budget: 'presupuesto',
  customField: 'campo',
  dueDate: 'vencimiento',
  email: 'correo',
  estimate: 'estimación',
  event: 'evento',
  expense: 'gasto',
  group: 'grupo',
  halfDay: 'mañana o tarde',
  holiday: 'festivo',
  hoursPerDay: 'horas al día',
  invoice: 'factura',
  invoiced: 'facturado o no',
  issuedDate: 'fecha de emisión',
  members: 'miembros',
  note: 'nota',
  number: 'número',
  order: 'número de línea',
  quantity: 'cantidad',
  report: 'informe compartido',
  role: 'rol',
  status: 'estado',
  template: 'plantilla',
  type: 'tipo',
  unitPrice: 'precio',
  url: 'URL',
  value: 'días',
  webhook: 'webhook',
};

/** By which a sentence says what a name is the name of. */
export const KINDS: ArgTexts = {
  project: 'proyecto',
  client: 'cliente',
  task: 'tarea',
  tag: 'etiqueta',
  user: 'usuario',
};

/** How arguments may be said behind a sentence that lacks them. */
export const ADDITIONS: ArgTexts = {
  project: 'en Website',
  description_or_project: 'en Website',
  duration: '2 horas',
  description: ': revisión',
  date: 'hoy',
  start: 'de 9:00 a 10:30',
  end: 'a las 17:30',
  user: 'para Ana',
  task: 'tarea Diseño',
  client: 'para el cliente Globex',
  amount: '12,50 EUR',
  category: 'categoría Viaje',
  period: 'de la semana pasada',
  name: 'Website',
};
