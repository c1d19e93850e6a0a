const MIB = 1024 * 1024;

/** The largest file, in bytes; in base64 it is as long as the schemas of files allow. */
export const FILE_LIMIT_BYTES = 6 * MIB;
/** The largest form with everything in it, in bytes. */
export const FORM_LIMIT_BYTES = 10 * MIB;
export const MAX_FILES = 10;
