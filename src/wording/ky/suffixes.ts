// Endings that Kyrgyz hangs on a number written in digits: «39 муниципалитеттин 23үндө».

const ones = ['', 'инде', 'синде', 'үндө', 'үндө', 'инде', 'сында', 'синде', 'инде', 'унда'];
const tens = ['', 'унда', 'сында', 'унда', 'ында', 'сүндө', 'ында', 'инде', 'инде', 'унда'];

/** "in so many of them": the possessive locative of the number as it is spoken, 23 being «жыйырма үчүндө». */
export function inThem(n: number): string {
  if (n === 0) return 'үндө';
  if (n % 10 !== 0) return ones[n % 10] ?? '';
  if (n % 100 !== 0) return tens[(n / 10) % 10] ?? '';
  return n % 1000 !== 0 ? 'үндө' : 'инде';
}
