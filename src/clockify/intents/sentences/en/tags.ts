import type { ClockifyTopic } from '../../clockify-topic.js';
import { archivings, deletions, listings, named, renamings, restorings, unnamed } from './naming.js';

const TAG = `(${named('(tag|label)', 'tag')}|[the] tag {hashtag:tag})`;
const A_TAG = unnamed('(tag|label)');

/** What time entries are sorted by. */
export const TAGS = {
  clauses: {
    tagFilter: [
      '<like> {name}',
      '(with|that have|having|that contain) {name} in (the|their|its) name',
      '(that|which) are (archived {archived=true}|active {archived=false})',
    ],
  },
  sentences: {
    list_tags: {
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
    get_tag: { example: 'show details of tag urgent', says: [`<lookAt> ${TAG}`] },
    create_tag: {
      example: 'create tag urgent',
      says: [
        '<create> <a> (tag|label) [<named>] ({newName}|{hashtag:name})',
        '<create> {quoted:name} as <a> tag',
        '<create> <a> (tag|label)',
      ],
    },
    update_tag: {
      example: 'rename tag urgent to hot',
      says: [...renamings(TAG), `<change> [the] tag {name:tag} to {newName}`],
    },
    rename_tag: {
      example: 'rename tag urgent to hot',
      says: [`<rename> ${TAG}`, `<rename> ${A_TAG} [<renamedTo> {newName}]`],
    },
    archive_tag: { example: 'archive tag urgent', says: [...archivings(TAG), ...archivings(A_TAG)] },
    restore_tag: { example: 'unarchive tag urgent', says: [...restorings(TAG), ...restorings(A_TAG)] },
    delete_tag: { example: 'delete tag urgent', says: [...deletions(TAG), ...deletions(A_TAG)] },
  },
} satisfies ClockifyTopic;
