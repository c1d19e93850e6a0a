import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsObject, IsOptional, IsString } from 'class-validator';
import type { Params } from '../../integrations/operation.js';

/** The body of POST /actions/run. */
export class RunActionDto {
  @ApiProperty({ example: 'clockify', description: 'Name of the integration' })
  @IsString({ message: 'must be a string' })
  integration!: string;

  @ApiProperty({ example: 'create_client', description: 'Name of the operation' })
  @IsString({ message: 'must be a string' })
  operation!: string;

  @ApiProperty({
    required: false,
    type: Object,
    additionalProperties: true,
    example: { workspaceId: '64a687e29ae1f428e7ebe303', body: { name: 'New Client' } },
    description: 'Path and query parameters by name, the payload under body; see GET /integrations',
  })
  @IsOptional()
  @IsObject({ message: 'must be an object' })
  params?: Params;

  @ApiProperty({
    required: false,
    default: false,
    description:
      'Run nothing, and answer a plan and a confirmToken instead: the action with everything resolved, the requests ' +
      'that it would send and what they would change. No run is recorded. Not together with Idempotency-Key',
  })
  @IsOptional()
  @IsBoolean({ message: 'must be true or false' })
  dryRun?: boolean;

  @ApiProperty({
    required: false,
    description:
      'The confirmToken of a plan: exactly what was planned is run, once, within ten minutes, and only while what it ' +
      'changes or removes is as it was. The rest of the body says it again, as it was asked for or as the plan shows ' +
      'it. Not together with Idempotency-Key',
  })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  confirm?: string;
}
