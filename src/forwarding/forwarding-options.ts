import type { ForwardingConfiguration } from '../config/forwarding.js';

/** What is forwarded, where to and how. */
export type ForwardingOptions = ForwardingConfiguration;
/** Injection token of the {@link ForwardingOptions}. */
export const ForwardingOptions = Symbol('ForwardingOptions');
