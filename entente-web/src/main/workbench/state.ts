// The state of the workbench is its address: the version of the form, the question, and the
// parameters of that question, as the server's addresses have them. A text that may be as long as an
// article stands packed behind the #, which no server is sent.
import type {Route} from './server';

export const VERSION = '1';
const SHORT = 300;

export interface State {
  route: string;
  values: Map<string, string>;
}

async function through(bytes: Uint8Array<ArrayBuffer>, by: ReadableWritablePair<Uint8Array, BufferSource>) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer());
}

async function packed(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

async function unpacked(text: string): Promise<string> {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(
    await through(Uint8Array.from(letters, l => l.charCodeAt(0)), new DecompressionStream('deflate-raw')));
}

export async function fromAddress(search: string, hash: string, first: string): Promise<State> {
  const query = new URLSearchParams(search);
  const route = query.get('q') ?? first;
  query.delete('q');
  query.delete('v');
  const values = new Map(query);
  for (const [name, text] of new URLSearchParams(hash.slice(1))) values.set(name, await unpacked(text));
  return {route, values};
}

export async function toAddress(state: State): Promise<string> {
  const query = new URLSearchParams({v: VERSION, q: state.route});
  const long = new URLSearchParams();
  for (const [name, value] of state.values) {
    if (value.length > SHORT) long.set(name, await packed(value));
    else query.set(name, value);
  }
  return '/?' + query + (long.size ? '#' + long : '');
}

// The address of an answer in one of the server's folders: /view/, /report/, /api/v1/ ...
export function answerAt(folder: string, route: Route, state: State): string {
  const query = new URLSearchParams();
  for (const {name} of route.parameters) {
    const value = state.values.get(name);
    if (value !== undefined && name !== route.passage) query.set(name, value);
  }
  return folder + route.name + '?' + query;
}
