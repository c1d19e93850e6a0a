import type { FramedIntent } from './frames.js';
import type { Lexicon } from './lexicon.js';

/** Reasons for which people take days off, and what their policies are called. */
export const LEAVE =
  '(vacaciones|días de vacaciones|día de vacaciones) {policy=vacaciones}|(permiso|permisos) {policy=permiso}|baja médica {policy=baja médica}|(licencia|licencias) {policy=licencia}|[días de|día de] asuntos propios {policy=asuntos propios}|baja {policy=baja}|día libre {policy=día libre}|días libres {policy=días libres}|permiso de maternidad {policy=permiso de maternidad}|permiso de paternidad {policy=permiso de paternidad}|permiso parental {policy=permiso parental}|permiso sin sueldo {policy=permiso sin sueldo}|permiso retribuido {policy=permiso retribuido}|licencia de maternidad {policy=licencia de maternidad}|licencia de paternidad {policy=licencia de paternidad}|licencia médica {policy=licencia médica}|teletrabajo {policy=teletrabajo}';

/** Forms in brackets are nouns too: they tell no action where they stand behind an `y` in a text. */
export const LEXICON: Lexicon = {
  verbs: {
    show: [
      {
        before:
          'muestra|muestre|mostrar|mostrá|muéstrame|muéstreme|mostrame|mostrarme|muéstranos|lista|liste|listar|listá|lístame|listame|enseña|enseñe|(enseñar)|enseñá|enséñame|enseñame|enséñeme|enséñanos|dame|deme|danos|dime|dígame|decime|(ver)|veo|veamos|a ver|déjame ver|puedo ver|me muestras|me enseñas|me das|me dices|me listas|me buscas|me sacas|me abres|busca|busque|buscar|buscá|búscame|encuentra|encuéntrame|(encontrar)|abre|abra|(abrir)|abrí|ábreme|consulta|consulte|(consultar)|consultá|obtén|(obtener)|obtenga|trae|tráeme|traeme|saca|sácame|visualiza|(visualizar)|cuál es|cuál fue|cuáles son|quiénes son',
      },
    ],
    create: [
      {
        before:
          'crea|cree|crear|creá|créame|creame|añade|añada|añadir|añádeme|agrega|agregue|agregar|agregá|agrégame|haz|hazme|hazle|haga|(hacer)|hacé|genera|genere|generar|generá|emite|emita|(emitir)|(prepara)|prepárame|(preparar)|registra|registre|registrar|registrá|configura|configure|(configurar)|define|(definir)|introduce|introduzca|introducir|ingresa|ingresar|da de alta|dé de alta|dar de alta|dame de alta|me creas|me añades|me agregas|me generas|me haces|me preparas|abre un|abre una|abrir un|abrir una|(arma)|armá|(armar)|nuevo|nueva',
      },
    ],
    rename: [
      {
        before:
          'renombra|renombre|renombrar|renombrá|rebautiza|rebautice|(rebautizar)|cambia el nombre de|cambia el nombre del|cambia el nombre a|cambia el nombre al|cambie el nombre de|cambie el nombre del|cambiar el nombre de|cambiar el nombre del|cambiar el nombre a|cambiar el nombre al|cambiá el nombre de|cambiá el nombre del|cámbiale el nombre a|cámbiale el nombre al|cambiale el nombre a|cambiale el nombre al|cambia de nombre|me renombras|me cambias el nombre de|me cambias el nombre del',
      },
    ],
    set: [
      {
        before:
          'cambia|cambie|cambiar|cambiá|cámbiale|cambiale|modifica|modifique|(modificar)|modificá|actualiza|actualice|actualizar|actualizá|pon|ponga|poner|poné|ponle|póngale|ponele|fija|fije|(fijar)|fijá|establece|establezca|(establecer)|establecé|define|defina|(definir)|ajusta|ajuste|(ajustar)|ajustá|corrige|corrija|(corregir)|corregí|edita|edite|editar|editá|sube|suba|(subir)|subí|súbele|(bajar)|bájale|bajale|aumenta|aumente|(aumentar)|auméntale|incrementa|incremente|(incrementar)|reduce|reduzca|(reducir)|redúcele|asigna|asigne|asignar|asígnale|mueve|mueva|mover|mové|aplaza|aplace|(aplazar)|pospón|posponga|(posponer)|retrasa|(retrasar)|adelanta|(adelantar)|amplía|amplíe|(ampliar)|deja|me cambias|me pones|me subes|me bajas|me actualizas|me corriges',
      },
      { before: '(baja|baje)' },
    ],
    archive: [
      { before: 'archiva|archive|archivar|archivá|archívame|me archivas' },
      {
        before: 'mueve|mueva|mover|mové|pasa|pase|(pasar)|manda|mandar|envía|enviar|lleva|(llevar)',
        particle: 'al archivo',
      },
    ],
    restore: [
      {
        before:
          'desarchiva|desarchive|desarchivar|desarchivá|restaura|restaure|(restaurar)|restaurá|reactiva|reactive|(reactivar)|reactivá|recupera|recupere|(recuperar)|recuperá|reabre|reabra|(reabrir)|reabrí|restablece|(restablecer)|vuelve a abrir|vuelve a activar|volver a abrir|volver a activar|me desarchivas|me recuperas|me restauras|saca del archivo|sacar del archivo|quita del archivo|quitar del archivo|trae del archivo|recupera del archivo',
      },
      {
        before: 'saca|saque|(sacar)|sacá|recupera|(recuperar)|recupere|trae|(traer)|restaura|(restaurar)',
        particle: 'del archivo',
      },
      { before: 'abre|abra|(abrir)|activa|active|(activar)', particle: 'de nuevo|otra vez|nuevamente' },
    ],
    delete: [
      {
        before:
          'borra|borre|borrar|borrá|bórrame|borrame|me borras|me eliminas|elimina|elimine|eliminar|eliminá|elimíname|suprime|suprima|(suprimir)|quita|quite|quitar|quitá|deshazte de|deshacerse de',
      },
    ],
    add: [
      {
        before:
          'añade|añada|añadir|añadí|añádele|agrega|agregue|agregar|agregá|agrégale|agregale|mete|meta|meter|metá|incluye|incluya|(incluir)|incluí|pon|ponga|poner|poné|ponle|suma|sume|(sumar)|sumá|súmale|sumale|incorpora|incorpore|(incorporar)|inserta|(insertar)|asigna|asigne|asignar|asigná|invita|invite|invitar|apunta|apunte|apuntar|apuntá|inscribe|(inscribir)|involucra|involucre|(involucrar)|me añades|me agregas|me metes|da acceso|dar acceso|dale acceso|dé acceso',
      },
    ],
    remove: [
      {
        before:
          'quita|quite|quitar|quitá|quítale|quitale|quítele|saca|saque|(sacar)|sacá|elimina|elimine|eliminar|eliminá|retira|retire|retirar|retirá|retírale|borra|borre|borrar|expulsa|expulse|(expulsar)|(echa)|eche|(echar)|revoca|revoque|(revocar)|revócale|me quitas|me sacas',
      },
    ],
    assign: [
      {
        before:
          'asigna|asigne|asignar|asigná|asígname|asígnale|asignale|encárgale|encargale|me asignas|reasigna|reasigne|(reasignar)|encarga|encargue|(encargar)|adjudica|(adjudicar)',
      },
    ],
    invite: [
      {
        before:
          'me invitas|invita|invite|invitar|invitá|da de alta|dé de alta|dar de alta|manda una invitación|envía una invitación|enviar una invitación|mandar una invitación',
      },
    ],
    activate: [
      {
        before:
          'activa|active|(activar)|activá|me activas|reactiva|reactive|(reactivar)|reactivá|habilita|habilite|(habilitar)|habilitá|rehabilita|(rehabilitar)|desbloquea|desbloquee|(desbloquear)|vuelve a activar|vuelve a habilitar|volver a activar|activa (otra vez|de nuevo)|habilita (otra vez|de nuevo)|activar (otra vez|de nuevo)',
      },
    ],
    deactivate: [
      {
        before:
          'me desactivas|desactiva|desactive|desactivar|desactivá|deshabilita|deshabilite|(deshabilitar)|inhabilita|inhabilite|(inhabilitar)|inactiva|(inactivar)|bloquea|bloquee|(bloquear)|suspende|suspenda|(suspender)|da de baja|dé de baja|dar de baja',
      },
    ],
    mark: [
      {
        before:
          'marca|marque|marcar|marcá|márcame|me marcas|señala|señale|(señalar)|pon|ponga|poner|poné|deja|deje|(dejar)|establece|(establecer)|cambia|cambie|cambiar|pasa|pase|(pasar)|da|(dar)|dé',
      },
    ],
    make: [
      {
        before:
          'haz|hazme|haga|(hacer)|hacé|me haces|me conviertes|convierte|convierta|(convertir)|convertí|transforma|transforme|(transformar)|nombra|(nombrar)|nombrá|pon|ponga|poner|poné|designa|designe|(designar)|asciende|ascienda|(ascender)|promueve|(promover)|vuelve|deja|(dejar)',
      },
    ],
    duplicate: [
      {
        before:
          'me duplicas|me copias|duplica|duplique|(duplicar)|duplicá|duplícame|copia|(copie)|(copiar)|copiá|clona|clone|(clonar)|haz una copia de|hacer una copia de|crea una copia de|haz un duplicado de',
      },
    ],
    export: [
      {
        before:
          'exporta|exporte|exportar|exportá|expórtame|descarga|descargue|(descargar)|descargá|descárgame|descargame|bájame|(bajar)|imprime|imprima|(imprimir)|imprimí|(guarda)|guarde|(guardar)|me exportas|me descargas',
      },
    ],
    publish: [{ before: 'publica|publique|publicar|publicá|haz pública|hacer pública' }],
    renew: [
      {
        before:
          'renueva|renueve|(renovar)|renová|regenera|regenere|(regenerar)|regenerá|(rota)|(rote)|(rotar)|rotá|cambia|cambie|cambiar|actualiza|actualizar|genera de nuevo|vuelve a generar|volver a generar',
      },
    ],
    submit: [
      {
        before:
          'envía|envíe|enviar|enviá|me envías|me mandas|manda|mande|mandar|mandá|presenta|presente|(presentar)|presentá|(entregar)|entregue|somete|someta|(someter)|remite|remita|(remitir)',
      },
      { before: '(entrega)' },
    ],
    approve: [
      {
        before:
          'aprueba|apruebe|aprobar|aprobá|me apruebas|acepta|acepte|(aceptar)|aceptá|autoriza|autorice|(autorizar)|autorizá|confirma|(confirmar)|concede|conceda|(conceder)|da el visto bueno a|da el visto bueno al|dale el visto bueno a|dale el visto bueno al|dar el visto bueno a',
      },
    ],
    reject: [
      {
        before:
          'rechaza|rechace|rechazar|rechazá|me rechazas|deniega|deniegue|(denegar)|denegá|declina|decline|(declinar)|desestima|(desestimar)|desaprueba|(desaprobar)',
      },
    ],
    withdraw: [
      {
        before:
          'retira|retire|retirar|retirá|anula|anule|anular|anulá|cancela|cancele|cancelar|cancelá|revoca|revoque|(revocar)|revocá|echa atrás|me cancelas|me anulas|me retiras',
      },
    ],
    plan: [
      {
        before:
          'planifica|planifique|(planificar)|planificá|planea|planee|(planear)|planeá|(programa)|programe|(programar)|programá|(agendar)|agende|agenda a|agendá a',
      },
    ],
    record: [
      {
        before:
          'registra|registre|registrar|registrá|regístrame|me registras|me apuntas|me anotas|anota|anote|anotar|anotá|apunta|apunte|apuntar|apuntá|contabiliza|contabilice|(contabilizar)|asienta|(asentar)|añade|añada|añadir|agrega|agregue|agregar|agregá|introduce|introduzca|introducir|ingresa|ingrese|ingresar|carga|cargue|cargar|cargá|mete|crea|crear',
      },
    ],
  },
  things: {
    client: { one: 'cliente|clienta', many: 'clientes|clientas' },
    project: { one: 'proyecto|proyecto nuevo', many: 'proyectos' },
    task: { one: 'tarea', many: 'tareas' },
    tag: { one: 'etiqueta|tag', many: 'etiquetas|tags' },
    user: {
      one: 'usuario|usuaria|miembro|empleado|empleada|compañero|compañera|colaborador|colaboradora|trabajador|trabajadora|persona|colega',
      many: 'usuarios|usuarias|miembros|empleados|empleadas|compañeros|compañeras|colaboradores|trabajadores|personas|colegas|integrantes|miembros del equipo|personas del equipo|integrantes del equipo|miembros del espacio de trabajo',
    },
    group: {
      one: 'grupo|grupo nuevo|grupo de usuarios|grupo de usuarios nuevo|equipo|equipo nuevo',
      many: 'grupos|grupos de usuarios|equipos',
    },
    category: {
      one: 'categoría|categoría nueva|categoría de gastos|categoría de gastos nueva|categoría de gasto|categoría para gastos|categoría para los gastos',
      many: 'categorías|categorías de gastos|categorías de gasto|categorías para gastos|categorías para los gastos',
    },
    invoice: {
      one: 'factura|factura nueva|factura número|factura num|factura núm.|factura nº|factura n.º|factura no.|factura #',
      many: 'facturas',
    },
    policy: {
      one: 'política|política nueva|política de ausencia|política de ausencias|política de vacaciones|política de permisos|política de tiempo libre|tipo de ausencia|tipo de ausencia nuevo|tipo de permiso|tipo de vacaciones',
      many: 'políticas|políticas de ausencia|políticas de ausencias|políticas de vacaciones|políticas de permisos|tipos de ausencia|tipos de permiso',
    },
    holiday: {
      one: 'festivo|festivo nuevo|feriado|feriado nuevo|día festivo|día festivo nuevo|día feriado|día no laborable',
      many: 'festivos|feriados|días festivos|días feriados',
    },
    webhook: { one: 'webhook', many: 'webhooks' },
    customField: {
      one: 'campo|campo nuevo|campo personalizado|campo personalizado nuevo|campo adicional|campo propio|campo custom|custom field',
      many: 'campos|campos personalizados|campos adicionales|campos propios|custom fields',
    },
    sharedReport: {
      one: 'informe compartido|reporte compartido',
      many: 'informes compartidos|reportes compartidos',
    },
    template: {
      one: 'plantilla|plantilla de proyecto',
      many: 'plantillas|plantillas de proyecto|plantillas de proyectos',
    },
  },
  words: {
    please: '[por favor]',
    the: '(el|la|los|las|al|mi|mis|nuestro|nuestra|este|esta|ese|esa)',
    a: '(un|una|otro|otra|un nuevo|una nueva|el nuevo|la nueva|nuevo|nueva)',
    all: '(los|las|mis|nuestros|nuestras|todos|todas|todos (los|mis|nuestros)|todas (las|mis|nuestras)|[la|una] lista (de|con) [los|las|mis|todos los|todas las]|[el|un] listado (de|con) [los|las|mis|todos los|todas las])',
    my: '(mi|mis)',
    named:
      '(llamado|llamada|denominado|denominada|con [el] nombre [de]|de nombre|que se (llama|llame)|titulado|titulada|:)',
    of: '(de|del|a|al|para|en|sobre|acerca de|acerca del)',
    into: '(a|al|en|dentro de|dentro del|para)',
    from: '(de|del|desde|fuera de|fuera del|a partir de|a partir del|con|usando|según|basado en|basándote en|con base en|en base a)',
    fromWhom: '(a|al|de)',
    in: '(en|de|del|dentro de|dentro del|para|a|al)',
    on: '(para|en|desde|con fecha|con fecha de)',
    to: '(a|al)',
    as: '(como|por|en|a|en formato)',
    for: '(para|de|del|a|al|en|por|durante|contra|sobre)',
    with: 'con',
    onto: '(a|al|en|por|como|para|hasta|:|=)',
    being: '[en|como|a]',
    renamedTo: '(a|como|por|en)',
    whom: '[a]',
    who: '(quién|quiénes|quién (es|está|estará)|quiénes (son|están|estarán)|cuál es|cuáles son)',
    which: '(qué|cuáles|cuál|cuáles son (los|las))',
    exist:
      '(hay|tenemos|tengo|existen|existe|están (creados|creadas|registrados|registradas|disponibles|dados de alta)|hay (creados|creadas|disponibles))',
    is: '(está|ya está|fue|ha sido|ya ha sido|quedó|queda)',
    are: '(están|siguen|quedan|son|han sido|hay|tenemos|aún están|todavía están|siguen estando)',
    again: '(de nuevo|otra vez|nuevamente|una vez más)',
    since: '(desde|a partir de|a partir del|con efecto desde|con efecto)',
    someone:
      '[a] (alguien|una persona|un usuario|una usuaria|un empleado|una empleada|un miembro|un compañero|una compañera|un colega|un colaborador|usuarios|personas|miembros|gente|ella|él|ellos)',
    at: '(a|por|al precio de|a un precio de|a razón de|con precio|@)',
    times: '(x|por|unidades de|unidades|uds. de|uds de|uds|horas de|horas|veces)',
    each: '(cada una|cada uno|por hora|la hora|la unidad|por unidad|c / u)',
    due: '[y] ([que] (vence|venza|vencerá)|[con] [fecha de] vencimiento|[con] fecha límite|pagadera|a pagar) [antes de|antes del|hasta|al|:]',
    issued: '[y] (emitida|fechada|[con] fecha [de emisión]|de fecha) [al|a|:]',
    hours: '(horas|hora|h|hs|hrs)',
    perDay: '(al día|por día|diarias|cada día|a diario|/ día)',
    perHour: '(por hora|la hora|a la hora|cada hora|/ h|/ hora)',
    details:
      '[<the>] (detalles|detalle|datos|información|info|ficha|más información|más detalles|información detallada)',
    name: '[<the>] (nombre|título|denominación)',
    email:
      '[<the>|<a>] (correo|correo electrónico|email|e - mail|mail|dirección de correo|dirección de correo electrónico|dirección de email)',
    address: '[<the>|<a>] (dirección|dirección postal|domicilio)',
    note: '[<the>|<a>] (nota|notas|comentario|comentarios|observación|observaciones|descripción)',
    color: '[<the>] color',
    hourlyRate:
      '[<the>|<a>] (tarifa|tarifa por hora|tarifa horaria|tarifa facturable|tarifa de facturación|precio por hora|precio hora|precio de hora|valor hora|valor por hora)',
    costRate:
      '[<the>|<a>] (tarifa de coste|tarifa de costo|tarifa de costos|tarifa de costes|tarifa interna|coste por hora|costo por hora|coste hora|costo hora|coste|costo|coste interno|costo interno)',
    estimate:
      '[<the>|<a>] (estimación|estimación de tiempo|estimación de horas|tiempo estimado|horas estimadas|duración estimada|estimado)',
    budget: '[<the>|<a>] presupuesto',
    profile: '[<the>] (perfil|perfil de usuario|perfil de miembro|ficha)',
    managers:
      '[<the>] (responsable|responsables|jefe|jefa|jefes|superior|superiores|supervisor|supervisora|supervisores|encargado|encargada|encargados|manager|managers|gerente|gerentes)',
    amount: '[<the>] (importe|monto|cantidad|valor|total)',
    date: '[<the>] (fecha|día)',
    dueDate:
      '[<the>] (fecha de vencimiento|vencimiento|fecha límite|fecha límite de pago|fecha de pago|plazo|plazo de pago)',
    issueDate: '[<the>] (fecha de emisión|fecha de expedición|fecha de factura|fecha)',
    number: '[<the>] (número|núm.|num|nº|n.º|número de factura)',
    subject: '[<the>] (asunto|concepto|título)',
    type: '(tipo|con el tipo|con tipo|formato)',
    url: '[<the>] (url|dirección|dirección url|destino|enlace|endpoint|url de destino)',
    token: '[<the>] (token|clave|secreto|clave secreta|token de firma|token de autenticación|clave de firma)',
    logs: '[el] (entregas|envíos|registros|registro|logs|log|historial|historial de entregas|registro de entregas|llamadas)',
    payment: '[un|el|otro] [nuevo] (pago|cobro|abono)',
    payments: '(pagos|cobros|abonos)',
    ofAmount: '(de|por|por importe de|por un importe de|por valor de|por un valor de|por un monto de)',
    item: '[<the>|<a>] (línea|posición|partida|concepto|artículo|ítem|renglón)',
    unitPrice: '[€|$] {number:unitPrice} [eur|euro|euros|€|usd|$|dólar|dólares|gbp|chf|rsd]',
    settings: '[<the>] (configuración|ajustes|opciones|preferencias)',
    balance: '[<the>] (saldo|saldos|balance|balances)',
    days: '(día|días|día de vacaciones|días de vacaciones)',
    capacity: '[<the>] (capacidad|disponibilidad|carga de trabajo|capacidad de trabajo)',
    schedule:
      '[<the>] (planificación|programación|calendario|cuadrante|agenda|turnos|planificación del equipo|calendario del equipo)',
    assignment: '(asignación|asignación nueva)',
    assignments: '(asignaciones)',
    isPlanned:
      '(planificado|planificada|planificados|planificadas|programado|programada|programados|agendado|agendada)',
    auditLog:
      '[<the>] (registro de auditoría|registros de auditoría|log de auditoría|logs de auditoría|historial de auditoría|historial de cambios|registro de cambios|auditoría)',
    request:
      '[<the>] (solicitud|solicitudes|petición|pedido|solicitud de ausencia|petición de ausencia|solicitud de tiempo libre)',
    requests:
      '(solicitudes|peticiones|pedidos) de (vacaciones|ausencia|ausencias|permiso|permisos|tiempo libre|días libres|licencia|licencias)',
    approval: '[<the>] (aprobación|visto bueno)',
    timesheet:
      '[el|la|las] (horas|hoja de horas|hojas de horas|hoja de tiempo|parte de horas|planilla|planilla de horas|timesheet|registro de horas|semana)',
    entries:
      '(entradas|entradas de tiempo|registros|registros de tiempo|registros de horas|imputaciones|horas|horas registradas)',
    lastEntry:
      '[<the>] ((última|anterior|más reciente) (entrada|entrada de tiempo|imputación)|(último|anterior|más reciente) (registro|registro de tiempo)|(entrada|entrada de tiempo|imputación|registro|registro de tiempo) (anterior|más reciente)) {entry=last}|[<the>] (entrada|entrada de tiempo|registro de tiempo) [con] [el] [id] {id:entryId}',
    lastExpense:
      '([<the>] (último gasto|gasto anterior|gasto más reciente) {expense=last}|[<the>] gasto [con] [el] [id] {id:expenseId})',
    workspace: '[<the>|<a>] (espacio de trabajo|espacio|workspace|área de trabajo|espacio de trabajo nuevo)',
    workspaces: '(espacios de trabajo|espacios|workspaces|áreas de trabajo)',
    role: '[<the>] (rol|permiso|permisos|derechos|privilegios|papel|cargo) [de]',
    admin: '[<a>] (administrador|administradora|admin|administrador general|workspace admin)',
    teamManager:
      '[<the>|<a>] (jefe de equipo|jefa de equipo|líder de equipo|lider de equipo|responsable de equipo|encargado de equipo|encargada de equipo|coordinador de equipo|coordinadora de equipo|gestor de equipo|gestora de equipo|gerente de equipo|supervisor|supervisora|team manager|responsable|jefe|jefa)',
    projectManager:
      '[<the>|<a>] (jefe de proyecto|jefa de proyecto|líder de proyecto|responsable de proyecto|encargado de proyecto|encargada de proyecto|gestor de proyecto|gestora de proyecto|gestor de proyectos|gestora de proyectos|gerente de proyecto|gerente de proyectos|director de proyecto|directora de proyecto|jefe de proyectos|jefa de proyectos|coordinador de proyecto|coordinadora de proyecto|project manager|responsable|jefe|jefa)',
    pdf: '[un] [archivo|fichero|documento|formato] pdf',
    done: '(terminada|terminado|hecha|hecho|completada|completado|finalizada|finalizado|acabada|lista|cerrada|realizada|completa)',
    open: '(abierta|pendiente|activa|no terminada|no completada|sin terminar|sin hacer|incompleta|en curso)',
    archivedOnes: '((archivadas|inactivas) {archived=true}|activas {archived=false})',
    invoiceState:
      '((no enviadas|sin enviar|borrador|en borrador|borradores) {statuses+=UNSENT}|(enviadas|mandadas) {statuses+=SENT}|(pagadas|cobradas) {statuses+=PAID}|(parcialmente pagadas|pagadas parcialmente|pagadas en parte) {statuses+=PARTIALLY_PAID}|(anuladas|nulas) {statuses+=VOID}|(vencidas|atrasadas|retrasadas) {statuses+=OVERDUE}|(abiertas|pendientes|pendientes de pago|pendientes de cobro|sin pagar|sin cobrar|por cobrar|por pagar|impagadas|impagas|no pagadas) {statuses+=SENT} {statuses+=PARTIALLY_PAID} {statuses+=OVERDUE})',
    invoiceStatus:
      '((enviada|mandada) {status=SENT}|(pagada|cobrada) {status=PAID}|(no enviada|sin enviar|borrador) {status=UNSENT}|(anulada|nula|cancelada) {status=VOID}|(vencida|atrasada) {status=OVERDUE}|(parcialmente pagada|pagada parcialmente|pagada en parte) {status=PARTIALLY_PAID})',
    invoicePaid: '(pagada|cobrada|pagado|cobrado)',
    invoicedOrNot:
      '((facturadas|facturados|ya facturadas) {invoiced=true}|(no facturadas|no facturados|sin facturar|pendientes de facturar) {invoiced=false})',
    fieldType:
      '((texto|campo de texto) {type=TXT}|(número|numérico|numérica|numero) {type=NUMBER}|(enlace|link|url) {type=LINK}|(casilla|casilla de verificación|checkbox|interruptor) {type=CHECKBOX}|(selección|lista|lista desplegable|desplegable|selección única|dropdown) {type=DROPDOWN_SINGLE}|(selección múltiple|opción múltiple) {type=DROPDOWN_MULTIPLE})',
    publicOrPrivate: '((público|pública) {isPublic=true}|(privado|privada) {isPublic=false})',
    billableOrNot: '((facturable|cobrable) {billable=true}|(no facturable|no cobrable) {billable=false})',
    absence: `(${LEAVE}|(enfermedad|baja por enfermedad) {policy=enfermedad})`,
    requestState:
      '((pendientes|abiertas|sin aprobar|sin resolver|pendientes de aprobación|por aprobar) {status=PENDING}|(aprobadas|aceptadas) {status=APPROVED}|(rechazadas|denegadas) {status=REJECTED})',
    failedOrNot:
      '((fallidas|fallidos|erróneas|con error|con errores|que (fallaron|han fallado)) {status=FAILED}|(correctas|correctos|exitosas|exitosos|con éxito) {status=SUCCEEDED})',
    entity:
      '((entradas de tiempo|entradas|registros de tiempo|registros) {type=TIME_ENTRY}|(proyectos|proyecto) {type=PROJECT}|(clientes|cliente) {type=CLIENT}|(tareas|tarea) {type=TASK}|(etiquetas|etiqueta|tags) {type=TAG})',
    createdThings:
      '(se (crearon|creó|han creado|ha creado|añadieron|han añadido|agregaron|han agregado)|(fueron|han sido) (creados|creadas|añadidos|añadidas|agregados|agregadas)|hemos creado|creamos)',
    updatedThings:
      '(se (modificaron|modificó|han modificado|cambiaron|cambió|han cambiado|actualizaron|han actualizado|editaron|han editado)|(fueron|han sido) (modificados|modificadas|cambiados|cambiadas|actualizados|actualizadas|editados|editadas)|cambiaron|han cambiado|hemos (cambiado|modificado))',
    deletedThings:
      '(se (borraron|borró|han borrado|ha borrado|eliminaron|eliminó|han eliminado|ha eliminado)|(fueron|han sido) (borrados|borradas|eliminados|eliminadas)|hemos (borrado|eliminado)|borramos|eliminamos)',
  },
};

export const EXAMPLES: Readonly<Record<FramedIntent, string>> = {
  get_client: 'muestra los detalles del cliente Globex',
  update_client: 'cambia el correo del cliente Globex a info@globex.example',
  archive_client: 'archiva el cliente Globex',
  restore_client: 'desarchiva el cliente Globex',
  get_project: 'muestra los detalles del proyecto Web',
  archive_project: 'archiva el proyecto Web',
  restore_project: 'saca el proyecto Web del archivo',
  list_project_templates: 'muestra las plantillas de proyecto',
  create_project_from_template: 'crea el proyecto "Primavera" a partir de la plantilla Onboarding',
  update_project: 'cambia el color del proyecto Web a #FF5722',
  update_project_estimate: 'pon la estimación del proyecto Web en 120 horas',
  make_project_template: 'convierte el proyecto Web en plantilla',
  assign_project_users: 'añade a Ana y Marko al proyecto Web',
  assign_project_to_nobody: 'añade a Ana y Marko al proyecto Web',
  update_project_user_hourly_rate: 'pon la tarifa de Ana en el proyecto Web a 60 EUR',
  update_project_user_cost_rate: 'pon la tarifa de coste de Ana en el proyecto Web a 40 EUR',
  list_project_custom_fields: 'muestra los campos personalizados del proyecto Web',
  get_task: 'muestra los detalles de la tarea Prueba en Web',
  assign_task: 'asigna a Ana a la tarea Prueba en Web',
  finish_task: 'marca la tarea Prueba en Web como terminada',
  reopen_task: 'reabre la tarea Prueba en Web',
  update_task: 'pon la estimación de la tarea Prueba en Web a 8 horas',
  update_task_hourly_rate: 'pon la tarifa de la tarea Prueba en Web a 80 EUR',
  update_task_cost_rate: 'pon la tarifa de coste de la tarea Prueba en Web a 50 EUR',
  get_tag: 'muestra los detalles de la etiqueta urgente',
  update_tag: 'cambia el nombre de la etiqueta urgente a prioritaria',
  archive_tag: 'archiva la etiqueta urgente',
  restore_tag: 'desarchiva la etiqueta urgente',
  list_users: 'muestra todos los usuarios',
  get_member_profile: 'muestra el perfil de Ana',
  add_workspace_user: 'invita a ana@acme.example al espacio de trabajo',
  activate_user: 'activa al usuario Ben',
  deactivate_user: 'desactiva al usuario Ben',
  update_user_hourly_rate: 'cambia la tarifa por hora de Ana a 60 EUR',
  update_user_cost_rate: 'cambia la tarifa de coste de Ana a 40 EUR',
  list_user_managers: '¿quiénes son los responsables de Ana?',
  make_workspace_admin: 'haz a Ana administradora del espacio de trabajo',
  make_team_manager: 'haz a Ana jefa de equipo de Ben',
  make_project_manager: 'haz a Ana jefa de proyecto de Web',
  remove_workspace_admin: 'quítale el rol de administradora a Ana',
  remove_project_manager: 'quita a Ana como jefa de proyecto de Web',
  list_user_groups: 'muestra los grupos de usuarios',
  create_user_group: 'crea el grupo Diseño',
  update_user_group: 'renombra el grupo Diseño a Creativos',
  delete_user_group: 'elimina el grupo Diseño',
  add_user_group_member: 'añade a Ana al grupo Diseño',
  remove_user_group_member: 'quita a Ben del grupo Diseño',
  list_workspaces: 'muestra los espacios de trabajo',
  get_workspace: 'muestra los detalles del espacio de trabajo',
  create_workspace: 'crea el espacio de trabajo "Pruebas"',
  update_workspace_hourly_rate: 'cambia la tarifa por hora del espacio de trabajo a 90 EUR',
  update_workspace_cost_rate: 'cambia la tarifa de coste del espacio de trabajo a 50 EUR',
  get_expense: 'muestra mi último gasto',
  update_expense: 'cambia el importe de mi último gasto a 45 EUR',
  list_expense_categories: 'muestra las categorías de gastos',
  create_expense_category: 'crea la categoría de gastos Parking',
  update_expense_category: 'renombra la categoría de gastos Parking a Viajes',
  archive_expense_category: 'archiva la categoría de gastos Parking',
  restore_expense_category: 'desarchiva la categoría de gastos Parking',
  delete_expense_category: 'elimina la categoría de gastos Parking',
  list_invoices: 'muestra las facturas vencidas',
  get_invoice: 'muestra la factura 2026-101',
  create_invoice: 'crea una factura para Globex que vence en 14 días',
  update_invoice: 'cambia la fecha de vencimiento de la factura 2026-101 al 31 de diciembre',
  update_invoice_status: 'marca la factura 2026-101 como enviada',
  duplicate_invoice: 'duplica la factura 2026-101',
  export_invoice: 'exporta la factura 2026-101 en PDF',
  delete_invoice: 'elimina la factura 2026-101',
  create_invoice_item: 'añade 10 x Consultoría a 110 EUR a la factura 2026-101',
  delete_invoice_item: 'elimina la línea 2 de la factura 2026-101',
  create_invoice_payment: 'registra un pago de 1200 EUR para la factura 2026-101',
  list_invoice_payments: 'muestra los pagos de la factura 2026-101',
  get_invoice_settings: 'muestra la configuración de facturas',
  update_time_off_request_status: 'aprueba la solicitud de vacaciones de Ana',
  withdraw_time_off_request: 'cancela mi solicitud de vacaciones de diciembre',
  delete_time_off_request: 'cancela la solicitud de vacaciones de Ana de diciembre',
  list_time_off_requests: 'muestra las solicitudes de vacaciones pendientes',
  create_time_off_policy: 'crea la política de ausencia Formación',
  update_time_off_policy_status: 'archiva la política de ausencia Formación',
  delete_time_off_policy: 'elimina la política de ausencia Formación',
  list_user_balances: 'muestra el saldo de Ana',
  list_policy_balances: 'muestra los saldos de la política Vacaciones',
  update_policy_balance: 'añade 2 días al saldo de vacaciones de Ana',
  create_holiday: 'crea el festivo "Día de la empresa" el 18 de diciembre',
  delete_holiday: 'elimina el festivo "Día de la empresa"',
  create_approval_request_for_user: 'envía la hoja de horas de Ana de la semana pasada',
  resubmit_approval_request: 'envía mi hoja de horas de la semana pasada de nuevo',
  withdraw_timesheet: 'retira mi hoja de horas de la semana pasada',
  withdraw_approval: 'retira la aprobación de la hoja de horas de Ana de la semana pasada',
  list_assignments: '¿quién está planificado la próxima semana?',
  create_assignment: 'planifica a Ana la próxima semana 4 horas al día en Helios',
  publish_assignments: 'publica la planificación de la próxima semana',
  get_user_capacity_totals: 'muestra la capacidad de Ana de la próxima semana',
  get_webhook: 'muestra los detalles del webhook ops',
  update_webhook: 'cambia la URL del webhook ops a https://ci.example.com/t',
  list_webhook_logs: 'muestra las entregas del webhook ops de ayer',
  rotate_webhook_token: 'renueva el token del webhook ops',
  list_custom_fields: 'muestra los campos personalizados',
  create_custom_field: 'crea el campo personalizado "Centro de coste" de tipo texto',
  update_custom_field: 'renombra el campo personalizado Ref a Referencia',
  delete_custom_field: 'elimina el campo personalizado Referencia',
  list_created_entities: '¿qué proyectos se crearon la semana pasada?',
  list_updated_entities: '¿qué proyectos se modificaron la semana pasada?',
  list_deleted_entities: '¿qué proyectos se eliminaron la semana pasada?',
  search_audit_logs: 'muestra el registro de auditoría de la semana pasada',
  get_shared_report: 'abre el informe compartido Equipo',
  list_shared_reports: 'muestra los informes compartidos',
  update_shared_report: 'renombra el informe compartido Equipo a Horas',
  delete_shared_report: 'elimina el informe compartido Equipo',
  duplicate_time_entry: 'duplica mi última entrada',
  get_time_entry: 'muestra mi última entrada',
  update_time_entries_invoiced: 'marca todas las entradas de Web de octubre como facturadas',
};
