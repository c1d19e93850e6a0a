import type { ClockifyTopic } from '../../clockify-topic.js';

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
        '[<show>] [<all>] <tags>',
        '<which> <tags> <exist>',
        '[<show>] [<all>] (archived {archived=true}|active {archived=false}) tags [<tagFilter...>]',
        '<show> [<all>] tags <tagFilter...> [{remark:_}]',
        '(what|which) tags are (archived {archived=true}|active {archived=false})',
        '(what|which) tags (have|contain|include) {name} in (the|their) name',
        '<find> [a|the] (tag|tags) [<named>|<like>] {name}',
      ],
    },
    create_tag: {
      example: 'create tag urgent',
      says: [
        '<create> <a> <tag> [<named>] ({newName}|{hashtag:name})',
        '<create> {newName} as <a> tag',
        '<create> <a> <tag>',
      ],
    },
    update_tag: {
      example: 'rename tag urgent to hot',
      says: [
        '(<rename> <theTag> <renamedTo>|give <theTag> the [new] name) {newName}',
        '<change> [the] tag {name:tag} to {newName}',
      ],
    },
    rename_tag: {
      example: 'rename tag urgent to hot',
      says: ['<rename> <theTag>', '<rename> <aTag> [<renamedTo> {newName}]'],
    },
    delete_tag: { example: 'delete tag urgent', says: ['<delete> <theTag> <forGood>', '<delete> <aTag> <forGood>'] },
  },
} satisfies ClockifyTopic;
