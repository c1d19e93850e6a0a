import { ApiProperty } from '@nestjs/swagger';
import { NextCursor } from '../../common/http/cursor-page.js';
import { EventWithData } from '../event-record.js';

/** An event of somebody, with its data. */
export class ExportedEvent extends EventWithData {
  @ApiProperty({ description: 'Whether the event is about somebody or something else, and only mentions them' })
  readonly mentioned!: boolean;
}

/** A page of somebody's events, the newest first. */
export class ExportPage {
  @ApiProperty({ type: [ExportedEvent] })
  readonly events!: readonly ExportedEvent[];

  @NextCursor()
  readonly nextCursor!: string | null;
}

/** What was deleted, or would be. */
export class DeletionReport {
  @ApiProperty({ description: 'Whether they were only counted' })
  readonly dryRun!: boolean;

  @ApiProperty({ description: 'Events about the person' })
  readonly deleted!: number;

  @ApiProperty({ description: 'Events that only mention the person, and stay until RETENTION_DAYS are over' })
  readonly mentioned!: number;
}
