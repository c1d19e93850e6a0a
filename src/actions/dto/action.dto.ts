import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsString } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';
import type { Params } from '../../integrations/operation.js';

/** An action as a request asks for it. */
export class ActionDto {
  @ApiProperty({ example: 'clockify', description: 'Name of the integration' })
  @IsString({ message: 'must be a string' })
  integration!: string;

  @ApiProperty({ example: 'create_client', description: 'Name of the operation' })
  @IsString({ message: 'must be a string' })
  operation!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    example: { workspaceId: '64a687e29ae1f428e7ebe303', body: { name: 'New Client' } },
    description: 'Path and query parameters by name, the payload under body; see GET /integrations',
  })
  @IfGiven()
  @IsObject({ message: 'must be an object' })
  params?: Params;
}
