import type { ClockifyTopic } from '../../clockify-topic.js';
import { archivings, deletions, listings, named, renamings, restorings, unnamed } from './naming.js';

const CLIENT = named('<client>', 'client');
const A_CLIENT = unnamed('<client>');

/** Whom work is done for. */
export const CLIENTS = {
  rules: { client: '(client|customer)', clients: '(clients|customers)' },
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
        ...listings('<clients>'),
        '[<show>|which] [<all>] (archived|inactive) {archived=true} <clients> [<clientFilter...>]',
        '[<show>|which] [<all>] (active|current) {archived=false} <clients> [<clientFilter...>]',
        '<show> [<all>] <clients> <clientFilter...> [{remark:_}]',
        'which <clients> are (archived {archived=true}|active {archived=false})',
        'which <clients> (have|contain) {name} in (the|their) name',
        '<find> [a|the] <client> [<named>|<like>] {name}',
        '(is there|do we have) a <client> [<named>|<like>] {name}',
      ],
    },
    get_client: { example: 'show details of client Globex', says: [`<lookAt> ${CLIENT}`] },
    create_client: {
      example: 'create client Globex',
      says: [
        '<create> <a> <client> [<named>|for] {newName} [[,] <newClient...>]',
        '<create> {quoted:name} as <a> <client> [[,] <newClient...>]',
        '<create> <a> <client> [<newClient...>]',
      ],
    },
    update_client: {
      example: 'rename client Globex to Globex Corporation',
      says: [
        ...renamings(CLIENT),
        `<change> [the] (email|e - mail|mail) [address] (of|for) ${CLIENT} to {email}`,
        `<change> ${CLIENT} ['s] (email|e - mail|mail) [address] to {email}`,
        `<change> {client} 's (email|e - mail|mail) [address] to {email}`,
        `<change> ${CLIENT} [:|,|with] [the|with] (email|e - mail|mail) [address] [:|=] {email}`,
        `(add|set) [the|an] (email|e - mail|mail) [address] {email} (to|for|on) ${CLIENT}`,
        `(add|set|put) [the|a] note (to|on|for) ${CLIENT} ({rest:note}|{quoted:note})`,
        `<change> [the] note (of|for|on) ${CLIENT} to {quoted:note}`,
        `<change> [the] address (of|for) ${CLIENT} to {quoted:address}`,
      ],
    },
    archive_client: {
      example: 'archive client Globex',
      says: [...archivings(CLIENT), ...archivings(A_CLIENT), `${CLIENT} (should be|can be|is to be) archived`],
    },
    restore_client: { example: 'unarchive client Globex', says: [...restorings(CLIENT), ...restorings(A_CLIENT)] },
    rename_client: {
      example: 'rename client Globex to Globex Corporation',
      says: [`<rename> ${CLIENT}`, `<rename> ${A_CLIENT} [<renamedTo> {newName}]`],
    },
    delete_client: { example: 'delete client Globex', says: [...deletions(CLIENT), ...deletions(A_CLIENT)] },
  },
} satisfies ClockifyTopic;
