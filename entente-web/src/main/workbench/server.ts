// What the server knows: what can be asked, what can be chosen in a question, and the answers.
import {answerAt, type State} from './state';

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
  // The parameter whose text goes into the body of the request, where there is one.
  passage?: string;
}

export interface Choices {
  coalitions: {id: string; name: string; from: string; to: string | null}[];
  states: {code: string; name: string}[];
  definitions: {part: string; key: string}[];
  parts: string[];
  undertakings: string[];
  years: [number, number];
}

interface Operation {
  summary: string;
  parameters: Parameter[];
}

interface Described {
  paths: Record<string, {get: Operation; post?: Operation}>;
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
    .map(([path, {get, post}]) => ({
      name: path.slice(VIEW.length),
      summary: get.summary,
      parameters: get.parameters,
      passage: post && get.parameters.find(p => !post.parameters.some(o => o.name === p.name))?.name,
    }));
}

export const choices = () => json<Choices>('/api/v1/choices');

export const world = async () => (await fetch('/assets/world.json')).text();

// The answer in one of the server's folders; a text goes in the body, as it may be long.
export function answer(folder: string, route: Route, state: State, signal?: AbortSignal): Promise<Response> {
  const address = answerAt(folder, route, state);
  return route.passage === undefined
    ? fetch(address, {signal})
    : fetch(address, {method: 'POST', body: state.values.get(route.passage) ?? '', signal});
}
