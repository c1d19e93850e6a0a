import { ApiProperty, PickType } from '@nestjs/swagger';
import { EventView } from '../events/event-record.js';

class ReceivedEvent extends PickType(EventView, ['id', 'type', 'inferred', 'subject', 'workspaceId', 'receivedAt']) {}

/** What Clockify is answered; it keeps our answer in its log, so nothing of the payload is in it. */
export class Receipt {
  @ApiProperty({ enum: [true] })
  readonly received!: boolean;

  @ApiProperty({ description: 'Whether it had been stored before; the event is the one that was stored then' })
  readonly duplicate!: boolean;

  @ApiProperty()
  readonly event!: ReceivedEvent;
}
