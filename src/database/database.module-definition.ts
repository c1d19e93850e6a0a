import { ConfigurableModuleBuilder } from '@nestjs/common';
import type { DatabaseOptions } from './database.js';

export const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<DatabaseOptions>()
  .setClassMethodName('forRoot')
  // Nest starts global modules first and stops them last, which is what a database needs.
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build();
