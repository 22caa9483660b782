/** "28 November 2026": the day on which the page is open. */
export const todayInWords = (): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format();
