/** True only in builds for browser tests. */
declare const __FAR_TEST__: boolean;
