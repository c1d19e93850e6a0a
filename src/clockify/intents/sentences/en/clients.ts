import type { ClockifyTopic } from '../../clockify-topic.js';

/** Whom work is done for. */
export const CLIENTS = {
  clauses: {
    newClient: [
      '[and|with] [the|an] (email|e - mail|mail) [address] [:|=|of] {email}',
      '[and|with] [the|an] address [:|=|of] {quoted:address}',
      '[and|with] [the|a] note [:|=|of] {quoted:note}',
      '{email}',
    ],
    clientFilter: [
      '<like> {name}',
      '(with|that have|having|whose names contain) {name} in (the|their|its) name',
      '(that are|which are) (archived {archived=true}|active {archived=false})',
    ],
  },
  sentences: {
    list_clients: {
      example: 'list clients',
      says: [
        '[<show>] [<all>] <clients>',
        '<which> <clients> <exist>',
        '[<show>|which] [<all>] (archived|inactive) {archived=true} <clients> [<clientFilter...>]',
        '[<show>|which] [<all>] (active|current) {archived=false} <clients> [<clientFilter...>]',
        '<show> [<all>] <clients> <clientFilter...> [{remark:_}]',
        'which <clients> are (archived {archived=true}|active {archived=false})',
        'which <clients> (have|contain) {name} in (the|their) name',
        '<find> [a|the] <client> [<named>|<like>] {name}',
        '(is there|do we have) a <client> [<named>|<like>] {name}',
      ],
    },
    create_client: {
      example: 'create client Globex',
      says: [
        '<create> <a> <client> [<named>|for] {newName} [[,] <newClient...>]',
        '<create> {newName} as <a> <client> [[,] <newClient...>]',
        '<create> <a> <client> [<newClient...>]',
      ],
    },
    update_client: {
      example: 'rename client Globex to Globex Corporation',
      says: [
        '(<rename> <theClient> <renamedTo>|give <theClient> the [new] name) {newName}',
        "<change> {client} 's (email|e - mail|mail) [address] to {email}",
        '<change> <theClient> [:|,|with] [the|with] (email|e - mail|mail) [address] [:|=] {email}',
        '(add|set) [the|an] (email|e - mail|mail) [address] {email} (to|for|on) <theClient>',
        '(add|set|put) [the|a] note (to|on|for) <theClient> ({rest:note}|{quoted:note})',
      ],
    },
    archive_client: {
      example: 'archive client Globex',
      says: ['<theClient> (should be|can be|is to be) archived'],
    },
    rename_client: {
      example: 'rename client Globex to Globex Corporation',
      says: ['<rename> <theClient>', '<rename> <aClient> [<renamedTo> {newName}]'],
    },
    delete_client: {
      example: 'delete client Globex',
      says: ['<delete> <theClient> <forGood>', '<delete> <aClient> <forGood>'],
    },
  },
} satisfies ClockifyTopic;
