import type { CatalogueRow } from '../catalogue-row.js';
import { put } from '../corrections.js';
import { SHARED_REPORTS } from '../generated/shared-reports.js';
import { queryPages } from '../paging.js';
import { SORT_ORDER, oneOf } from '../schemas.js';

export const SHARED_REPORT_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_shared_reports',
    summary: 'List the shared reports of a workspace',
    request: SHARED_REPORTS.getSharedReportsV1,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: queryPages({ size: 'pageSize', rows: ['reports'], lastPageHeader: false }),
  },
  {
    name: 'get_shared_report',
    summary: 'Show a shared report as it is now; its shape follows its grouping',
    request: SHARED_REPORTS.generateSharedReportV1,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    exports: true,
    paging: queryPages({ size: 'pageSize', rows: 'varies', lastPageHeader: false }),
    corrections: [
      put('sortOrder', SORT_ORDER),
      put('exportType', oneOf('JSON', 'JSON_V1', 'PDF', 'CSV', 'XLSX', 'ZIP')),
    ],
  },
  {
    name: 'create_shared_report',
    summary: 'Save a report and share it',
    request: SHARED_REPORTS.saveSharedReportV1,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'update_shared_report',
    summary: 'Rename a shared report or change who sees it',
    request: SHARED_REPORTS.updateSharedReportV1,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'delete_shared_report',
    summary: 'Delete a shared report',
    request: SHARED_REPORTS.deleteSharedReportV1,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
  },
];
