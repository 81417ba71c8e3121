// What the server knows: what can be asked, and what can be chosen in a question.
export interface Parameter {
  name: string;
  required: boolean;
  description: string;
  example: string;
  schema: {type: string; format?: string};
}

export interface Route {
  name: string;
  summary: string;
  parameters: Parameter[];
}

export interface Choices {
  coalitions: {id: string; name: string; from: string; to: string | null}[];
  states: {code: string; name: string}[];
  definitions: {part: string; key: string}[];
  years: [number, number];
}

interface Described {
  paths: Record<string, {get: {summary: string; parameters: Parameter[]}}>;
}

const VIEW = '/view/';

async function json<T>(address: string): Promise<T> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error((await reply.json()).detail);
  return reply.json();
}

export async function routes(): Promise<Route[]> {
  const {paths} = await json<Described>('/api/v1/openapi.json');
  return Object.entries(paths)
    .filter(([path]) => path.startsWith(VIEW))
    .map(([path, {get}]) => ({name: path.slice(VIEW.length), summary: get.summary, parameters: get.parameters}));
}

export const choices = () => json<Choices>('/api/v1/choices');

export const world = async () => (await fetch('/assets/world.json')).text();
