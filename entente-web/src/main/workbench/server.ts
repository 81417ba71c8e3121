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

// How far an answer is: what is being done, and how many of how many (0 where that is not known).
export interface Step {
  phase: string;
  done: number;
  total: number;
}

const STREAM = 'text/event-stream';

// The answer at the end of a stream of events, as it would have come without one.
async function atTheEnd(stream: ReadableStream<Uint8Array<ArrayBuffer>>, tell: (step: Step) => void): Promise<Response> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let come = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    come += piece.value;
    for (let end = come.indexOf('\n\n'); end >= 0; end = come.indexOf('\n\n')) {
      const [name, data] = come.slice(0, end).split('\n').map(line => line.slice(line.indexOf(': ') + 2));
      come = come.slice(end + 2);
      if (!data) continue;
      const said = JSON.parse(data);
      if (name === 'progress') tell(said);
      else if (name === 'answer') return new Response(said.body, {headers: {'content-type': said.type}});
      else return new Response(data, {status: said.status});
    }
  }
  throw new Error('the answer ended early');
}

// The answer in one of the server's folders; a text goes in the body, as it may be long. With someone
// to tell how far it is, it comes as a stream, and the signal ends the server's work as well.
export async function answer(
    folder: string, route: Route, state: State, signal?: AbortSignal, tell?: (step: Step) => void): Promise<Response> {
  const asked: RequestInit = {signal, headers: tell ? {accept: STREAM} : {}};
  if (route.passage !== undefined) Object.assign(asked, {method: 'POST', body: state.values.get(route.passage) ?? ''});
  const reply = await fetch(answerAt(folder, route, state), asked);
  const streams = tell && reply.body && reply.headers.get('content-type')?.startsWith(STREAM);
  return streams ? atTheEnd(reply.body, tell) : reply;
}
