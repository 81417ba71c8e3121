// The state of the workbench is its address: the version of the form, the question, and the
// parameters of that question, as the server's addresses have them.
export const VERSION = '1';

export interface State {
  route: string;
  values: Map<string, string>;
}

export function fromAddress(search: string, first: string): State {
  const query = new URLSearchParams(search);
  const route = query.get('q') ?? first;
  query.delete('q');
  query.delete('v');
  return {route, values: new Map(query)};
}

export function toAddress(state: State): string {
  const query = new URLSearchParams({v: VERSION, q: state.route});
  for (const [name, value] of state.values) query.set(name, value);
  return '/?' + query;
}

// The address of an answer in one of the server's folders: /view/, /report/, /api/v1/ ...
export function answerAt(folder: string, state: State, known: Set<string>): string {
  const query = new URLSearchParams();
  for (const [name, value] of state.values) if (known.has(name)) query.set(name, value);
  return folder + state.route + '?' + query;
}
