import encodeQR from 'qr';

/** No code holds more signs. */
const MOST = 2900;

/** Millimetres of paper that a module takes: less, and a phone at arm's length does not read it. */
const MODULE = 0.36;
const SMALLEST = 24;

/** The code of an address as a drawing that is as large as it needs; nothing where the address is too long for one. */
export function codeOf(address: string): SVGElement | null {
  if (address.length > MOST) return null;
  const holder = document.createElement('div');
  holder.innerHTML = encodeQR(address, 'svg', { ecc: 'low', border: 1 });
  const code = holder.querySelector('svg');
  if (!code) return null;
  code.style.inlineSize = `${Math.max(SMALLEST, code.viewBox.baseVal.width * MODULE)}mm`;
  return code;
}
