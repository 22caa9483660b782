/** Makes a function that loads files of data, each once; one that failed is asked for anew. */
export function jsonLoader<Data>(): (address: string) => Promise<Data> {
  const loaded = new Map<string, Promise<Data>>();
  return (address) => {
    const known = loaded.get(address) ?? load<Data>(address);
    loaded.set(address, known);
    known.catch(() => loaded.delete(address));
    return known;
  };
}

async function load<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return (await response.json()) as Data;
}
