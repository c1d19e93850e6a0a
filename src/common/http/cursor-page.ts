import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Matches, Max, Min } from 'class-validator';
import { IfGiven } from './if-given.js';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
const LIMIT = { message: `must be a whole number from 1 to ${MAX_LIMIT}` };

/** The query of a list that is paged by cursor, the newest first. */
export class CursorPageQuery {
  @ApiPropertyOptional({ description: 'How many at most', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  )
  @IsInt(LIMIT)
  @Min(1, LIMIT)
  @Max(MAX_LIMIT, LIMIT)
  limit: number = DEFAULT_LIMIT;

  @ApiPropertyOptional({ description: 'The `nextCursor` of the page before' })
  @IfGiven()
  @Matches(/^[0-9A-HJKMNP-TV-Z]{26}$/, { message: 'must be the nextCursor of an earlier answer' })
  cursor?: string;
}

/** The property of a page that leads to the next one. */
export function NextCursor(): PropertyDecorator {
  return ApiProperty({ type: String, nullable: true, description: 'For `cursor`; null on the last page' });
}

/** Where the next page begins: after the last row of a full page, `null` when there is none. */
export function nextCursor(rows: readonly { readonly id: string }[], limit: number): string | null {
  return rows.length < limit ? null : (rows.at(-1)?.id ?? null);
}
