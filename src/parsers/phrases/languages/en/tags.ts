import type { Topic } from '../../phrase.js';
import { archivings, deletions, listings, named, renamings, restorings, unnamed } from './naming.js';

const TAG = `(${named('(tag|label)', 'tag')}|[the] tag {hashtag:tag})`;
const A_TAG = unnamed('(tag|label)');

/** What time entries are sorted by. */
export const TAGS: Topic = {
  clauses: {
    tagFilter: [
      '<like> {name}',
      '(with|that have|having|that contain) {name} in (the|their|its) name',
      '(that|which) are (archived {archived=true}|active {archived=false})',
    ],
  },
  phrases: [
    {
      operation: 'clockify.list_tags',
      example: 'list tags',
      says: [
        ...listings('(tags|labels)'),
        '[<show>] [<all>] (archived {archived=true}|active {archived=false}) tags [<tagFilter...>]',
        '<show> [<all>] tags <tagFilter...> [{remark:_}]',
        '(what|which) tags are (archived {archived=true}|active {archived=false})',
        '(what|which) tags (have|contain|include) {name} in (the|their) name',
        '<find> [a|the] (tag|tags) [<named>|<like>] {name}',
      ],
    },
    { operation: 'clockify.get_tag', example: 'show details of tag urgent', says: [`<lookAt> ${TAG}`] },
    {
      operation: 'clockify.create_tag',
      example: 'create tag urgent',
      says: [
        '<create> <a> (tag|label) [<named>] ({newName}|{hashtag:name})',
        '<create> {quoted:name} as <a> tag',
        '<create> <a> (tag|label)',
      ],
    },
    { operation: 'clockify.update_tag', example: 'rename tag urgent to hot', says: renamings(TAG) },
    {
      operation: 'clockify.update_tag',
      example: 'rename tag urgent to hot',
      says: [`<change> [the] tag {name:tag} to {newName}`],
    },
    {
      operation: 'clockify.update_tag',
      example: 'rename tag urgent to hot',
      says: [`<rename> ${TAG}`, `<rename> ${A_TAG} [<renamedTo> {newName}]`],
      requires: ['name'],
    },
    {
      operation: 'clockify.update_tag',
      example: 'archive tag urgent',
      gives: { archived: true },
      says: [...archivings(TAG), ...archivings(A_TAG)],
    },
    {
      operation: 'clockify.update_tag',
      example: 'unarchive tag urgent',
      gives: { archived: false },
      says: [...restorings(TAG), ...restorings(A_TAG)],
    },
    {
      operation: 'clockify.delete_tag',
      example: 'delete tag urgent',
      says: [...deletions(TAG), ...deletions(A_TAG)],
    },
  ],
};
