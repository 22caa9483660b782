/** The months, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "jan", "feb": as they are shortened, in lower case. */
export const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3).toLowerCase());
