/** Every address ever published, one a line. */
export const PERMALINKS_FILE = 'content/permalinks.txt';
/** Where addresses lead that are no longer there. */
export const REDIRECTS_FILE = 'content/redirects.yml';
/** What has become of statements and events, a line a change. */
export const CHANGES_FILE = 'content/changes.txt';
