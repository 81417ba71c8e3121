// The workbench: choose a question and its parameters, see the answer. The answer's markup comes
// from the server, as in a report; scripts in it are data only, and are never run.
import {field, lists} from './fields';
import {choices, routes, world, type Choices, type Route} from './server';
import {answerAt, fromAddress, toAddress, type State} from './state';

declare const ententeCharts: {drawAll(root: ParentNode): void};

const PAUSE_MS = 150;
// The whole report takes a server a second or two: it is asked for when nothing has changed for so long.
const REST_MS = 500;
const START = {coalition: 'NATO', coalitions: 'NATO,SCO', join: ''};
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const content = byId('content'), status = byId('status');

let known: Choices, all: Route[], state: State;
let asking = new AbortController();
let pause: ReturnType<typeof setTimeout>, rest: ReturnType<typeof setTimeout>;

const route = () => all.find(r => r.name === state.route) ?? all[0]!;

function say(text: string, wrong = false) {
  status.textContent = text;
  status.classList.toggle('wrong', wrong);
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(n => String(n).padStart(2, '0')).join('-');
}

// Every question has its date in the address, so that it means the same for good.
function complete() {
  for (const p of route().parameters) {
    if (state.values.has(p.name)) continue;
    if (p.schema.format === 'date') state.values.set(p.name, today());
    else if (p.required) state.values.set(p.name, START[p.name as keyof typeof START] ?? p.example);
  }
}

function showFields() {
  byId('routes').replaceChildren(...all.map(r => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = r.name;
    button.title = r.summary;
    button.setAttribute('aria-pressed', String(r.name === state.route));
    button.addEventListener('click', () => move({route: r.name, values: new Map(state.values)}));
    return button;
  }));
  byId('fields').replaceChildren(...lists(known), ...route().parameters.map(p =>
    field(p, state.values.get(p.name) ?? '', known, (name, value) => {
      const values = new Map(state.values);
      if (value) values.set(name, value);
      else values.delete(name);
      state = {route: state.route, values};
      clearTimeout(pause);
      pause = setTimeout(() => move(state, false), PAUSE_MS);
    })));
}

function link() {
  const names = new Set(route().parameters.map(p => p.name));
  byId<HTMLAnchorElement>('report').href = answerAt('/report/', state, names);
  byId<HTMLAnchorElement>('save').href = answerAt('/report/', state, names);
  byId<HTMLAnchorElement>('save').download = 'entente-' + state.route + '.html';
  byId<HTMLAnchorElement>('json').href = answerAt('/api/v1/', state, names);
  return answerAt('/view/', state, names);
}

// Puts what a reader sees into the page: markup of the server, whose scripts are data only.
function show(nodes: Iterable<Node>) {
  content.replaceChildren(...nodes);
  document.title = (content.querySelector('h1')?.textContent ?? 'Entente') + ' · Entente';
  ententeCharts.drawAll(content);
}

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

// Follows the short answer with the whole report, in the same place on the screen.
async function complement(address: string, signal: AbortSignal) {
  say('Drawing the charts ...');
  const reply = await fetch(address, {signal});
  if (!reply.ok) return say('');
  const page = parsed(await reply.text());
  const main = page.querySelector('main')?.querySelectorAll(':scope > :not(.kicker)') ?? [];
  const data = page.querySelectorAll('body > script[type="application/json"]:not(#world)');
  const [top, open] = [scrollY, new Set([...content.querySelectorAll('details[open] > summary')].map(s => s.textContent))];
  show([...main, ...data]);
  content.querySelectorAll('details > summary').forEach(s => {
    if (open.has(s.textContent)) (s.parentElement as HTMLDetailsElement).open = true;
  });
  scrollTo(0, top);
  content.dataset.whole = 'yes';
  say('');
}

async function ask() {
  clearTimeout(rest);
  delete content.dataset.whole;
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  content.setAttribute('aria-busy', 'true');
  say('Asking ...');
  try {
    const reply = await fetch(link(), {signal});
    if (!reply.ok) {
      const {detail, advice} = await reply.json();
      say((detail + '. ' + advice).trim(), true);
      return;
    }
    show(parsed(await reply.text()).body.childNodes);
    say('');
    const whole = byId<HTMLAnchorElement>('report').href;
    rest = setTimeout(() => complement(whole, signal).catch(() => signal.aborted || say('')), REST_MS);
  } catch (e) {
    if (!signal.aborted) say('The server does not answer (' + (e as Error).message + '). Is it still running?', true);
  } finally {
    if (!signal.aborted) content.setAttribute('aria-busy', 'false');
  }
}

// Goes to a state: a step that Undo and the browser's own button take back.
function move(next: State, fields = true) {
  state = next;
  complete();
  history.pushState(null, '', toAddress(state));
  if (fields) showFields();
  ask();
}

function arrive() {
  state = fromAddress(location.search, 'assess');
  complete();
  history.replaceState(null, '', toAddress(state));
  showFields();
  ask();
}

async function begin() {
  let map: string;
  [all, known, map] = await Promise.all([routes(), choices(), world()]);
  const shapes = document.createElement('script');
  shapes.type = 'application/json';
  shapes.id = 'world';
  shapes.textContent = map;
  document.body.append(shapes);
  byId('question').addEventListener('submit', e => e.preventDefault());
  byId('back').addEventListener('click', () => history.back());
  window.addEventListener('popstate', arrive);
  arrive();
}

begin().catch(e => say(String(e.message), true));
