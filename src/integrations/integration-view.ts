import { ApiProperty } from '@nestjs/swagger';
import type { ParametersSchema } from './json-schema.js';
import { type Operation, type Risk, RISKS } from './operation.js';

class OperationView implements Pick<Operation, 'name' | 'summary' | 'risk' | 'parameters'> {
  @ApiProperty({ example: 'create_client' })
  readonly name!: string;

  @ApiProperty()
  readonly summary!: string;

  @ApiProperty({ enum: RISKS, description: 'What it may do to the outside system' })
  readonly risk!: Risk;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'JSON Schema 2020-12' })
  readonly parameters!: ParametersSchema;
}

/** What one integration can do. */
export class IntegrationView {
  @ApiProperty({ example: 'clockify' })
  readonly name!: string;

  @ApiProperty()
  readonly summary!: string;

  @ApiProperty({ description: 'Whether the credentials it needs are set' })
  readonly configured!: boolean;

  @ApiProperty({ type: [OperationView] })
  readonly operations!: readonly OperationView[];
}

/** What can be done. */
export class IntegrationsView {
  @ApiProperty({ type: [IntegrationView] })
  readonly integrations!: readonly IntegrationView[];
}
