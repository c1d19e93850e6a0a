import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsObject, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';
import { ActionDto } from '../../actions/dto/action.dto.js';
import { MISFIRES, type Misfire } from '../schedule.js';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const MAX_CRON_LENGTH = 200;

/** The body of POST /schedules. */
export class CreateScheduleDto {
  @ApiProperty({ example: 'standup', pattern: NAME.source, description: 'Unique' })
  @IsString({ message: 'must be a string' })
  @Matches(NAME, { message: 'must be 1 to 100 letters, digits, ".", "_" or "-", beginning with a letter or a digit' })
  name!: string;

  @ApiProperty({
    example: '0 9 * * MON-FRI',
    description: 'Minute, hour, day of the month, month, day of the week; with six fields, seconds come first',
  })
  @IsString({ message: 'must be a string' })
  @MaxLength(MAX_CRON_LENGTH, { message: `must not be longer than ${MAX_CRON_LENGTH} characters` })
  cron!: string;

  @ApiProperty({
    example: 'Europe/Berlin',
    description:
      'The IANA name of the zone by whose clocks the cron goes. A time that they leave out is skipped, one that they ' +
      'show twice counts once',
  })
  @IsString({ message: 'must be a string' })
  timezone!: string;

  @ApiProperty({
    required: false,
    enum: MISFIRES,
    default: 'skip',
    description: 'What becomes of slots that are missed for more than a minute: nothing, or one run for all of them',
  })
  @IfGiven()
  @IsIn(MISFIRES, { message: `must be one of ${MISFIRES.join(', ')}` })
  misfire?: Misfire;

  @ApiProperty({ required: false, default: true, description: 'Whether it is switched on' })
  @IfGiven()
  @IsBoolean({ message: 'must be true or false' })
  enabled?: boolean;

  @ApiProperty({ description: 'What is run at each slot' })
  @IsDefined({ message: 'is required' })
  @IsObject({ message: 'must be an object' })
  @ValidateNested({ message: 'must be an object' })
  @Type(() => ActionDto)
  action!: ActionDto;
}
