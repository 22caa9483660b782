/** An address from the root of the site -> under the base path that it is published at; others stay as they are. */
export function withBase(address: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
  return address.startsWith('/') ? `${base}${address}` : address;
}
