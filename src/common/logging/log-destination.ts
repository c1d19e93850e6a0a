/** Where log lines go: standard output, or what a test puts in its place. */
export type LogDestination = NodeJS.WritableStream;
/** Injection token of the {@link LogDestination}. */
export const LogDestination = Symbol('LogDestination');
