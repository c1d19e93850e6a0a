import { SetMetadata } from '@nestjs/common';

/** Metadata key read by the envelope interceptor. */
export const FLAT_RESPONSE = Symbol('FLAT_RESPONSE');

/** The route's result is spread into the envelope instead of standing under `data`. */
export const FlatResponse = (): MethodDecorator => SetMetadata(FLAT_RESPONSE, true);
