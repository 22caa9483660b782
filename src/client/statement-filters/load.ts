import type { StatementData } from './narrow.ts';

/** Loads every statement of a page, once; where that failed, the next call tries again. */
export function statementLoader(address: string): () => Promise<StatementData> {
  let data: Promise<StatementData> | null = null;
  return () => {
    data ??= load(address).catch((error: unknown) => {
      data = null;
      throw error;
    });
    return data;
  };
}

async function load(address: string): Promise<StatementData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} did not load: ${response.status}.`);
  return (await response.json()) as StatementData;
}
