import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';
import { ActionDto } from './action.dto.js';

/** The body of POST /actions/run. */
export class RunActionDto extends ActionDto {
  @ApiProperty({
    required: false,
    default: false,
    description:
      'Run nothing, and answer a plan and a confirmToken instead: the action with everything resolved, the requests ' +
      'that it would send and what they would change. No run is recorded. Not together with Idempotency-Key',
  })
  @IfGiven()
  @IsBoolean({ message: 'must be true or false' })
  dryRun?: boolean;

  @ApiProperty({
    required: false,
    description:
      'The confirmToken of a plan: exactly what was planned is run, once, within ten minutes, and only while what it ' +
      'changes or removes is as it was. The rest of the body says it again, as it was asked for or as the plan shows ' +
      'it. Not together with Idempotency-Key',
  })
  @IfGiven()
  @IsString({ message: 'must be a string' })
  confirm?: string;
}
