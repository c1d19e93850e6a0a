import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AppError } from '../common/errors/app-error.js';
import type { Configuration } from '../config/configuration.js';
import type { Integration, OperationCall, OperationResult } from '../integrations/integration.js';
import { CallerDefaults } from './caller-defaults.js';
import { CLOCKIFY_OPERATIONS } from './catalogue/index.js';
import type { ClockifyOperation } from './catalogue/clockify-operation.js';
import { ClockifyClient } from './client/clockify.client.js';
import { NameResolver } from './names/name-resolver.js';
import { keepsTheRest, UpdateRunner } from './updates/update.runner.js';

/** Clockify as an integration. */
@Injectable()
export class ClockifyIntegration implements Integration {
  readonly name = 'clockify';
  readonly summary =
    'Time tracking: time entries, projects, tasks, expenses, invoices, time off, scheduling, approvals, reports';
  readonly operations = CLOCKIFY_OPERATIONS;
  private readonly byName = new Map<string, ClockifyOperation>(this.operations.map((row) => [row.name, row]));
  private readonly configured: boolean;

  constructor(
    private readonly client: ClockifyClient,
    private readonly callerDefaults: CallerDefaults,
    private readonly names: NameResolver,
    private readonly updates: UpdateRunner,
    config: ConfigService<Configuration, true>,
  ) {
    this.configured = config.get('clockify', { infer: true }).credential !== undefined;
  }

  isConfigured(): boolean {
    return this.configured;
  }

  async execute(call: OperationCall): Promise<OperationResult> {
    const operation = this.byName.get(call.operation.name);
    if (operation === undefined) throw new Error(`Clockify has no operation ${call.operation.name}`);
    if (!this.configured) {
      throw new AppError(
        'unavailable',
        'Clockify is not configured: set CLOCKIFY_API_KEY (or CLOCKIFY_ADDON_TOKEN) and restart the service.',
      );
    }
    const withIds = await this.names.resolve(operation, call);
    const params = await this.callerDefaults.complete(operation, { ...call, params: withIds });
    try {
      return await (keepsTheRest(operation)
        ? this.updates.run(operation, { ...call, params })
        : this.client.run(operation, { ...call, params }));
    } finally {
      // What failed may have happened all the same.
      this.names.forgetChanged(operation, params);
    }
  }
}
