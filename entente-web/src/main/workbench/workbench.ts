// The workbench: choose a question and its parameters, see the answer. The answer's markup comes
// from the server, as in a report; scripts in it are data only, and are never run.
import {takeDropped} from './article';
import {leadToEvidence, letDecide} from './evidence';
import {fields, lists, words} from './fields';
import {answer, choices, routes, world, type Choices, type Route} from './server';
import {working} from './work';
import {answerAt, fromAddress, toAddress, type State} from './state';

declare const ententeCharts: {drawAll(root: ParentNode): void};

const PAUSE_MS = 150;
// The whole report takes a server a second or two: it is asked for when nothing has changed for so long.
const REST_MS = 500;
// The questions that are asked most; the others are in a list beside them.
const MAIN = ['assess', 'compare', 'rank', 'trend', 'explain', 'what-if', 'check'];
const START = {coalition: 'NATO', coalitions: 'NATO,SCO', join: ''};
const FOLDERS = {report: '/report/', save: '/report/', json: '/api/v1/'};
const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const content = byId('content'), status = byId('status');

let known: Choices, all: Route[], state: State;
let steps = 0;
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
    const given = state.values.get(p.name);
    if (p.schema.format === 'date') {
      if (!given) state.values.set(p.name, today());
      else if (/^\d{4}$/.test(given)) state.values.set(p.name, given + '-12-31');
    } else if (p.required && given === undefined) {
      state.values.set(p.name, START[p.name as keyof typeof START] ?? p.example);
    }
  }
}

function showRoutes() {
  byId('routes').replaceChildren(...MAIN.map(name => all.find(r => r.name === name)!).map(r => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words(r.name);
    button.title = r.summary;
    button.setAttribute('aria-pressed', String(r.name === state.route));
    button.addEventListener('click', () => move({route: r.name, values: new Map(state.values)}));
    return button;
  }));
  const others = document.createElement('select');
  others.name = 'question';
  others.setAttribute('aria-label', 'More questions');
  others.add(new Option('More questions', ''));
  all.filter(r => !MAIN.includes(r.name)).forEach(r => {
    const option = new Option(words(r.name) + ': ' + r.summary, r.name);
    option.selected = r.name === state.route;
    others.add(option);
  });
  others.classList.toggle('chosen', !MAIN.includes(state.route));
  others.addEventListener('change', () => others.value && move({route: others.value, values: new Map(state.values)}));
  byId('routes').append(others);
}

function showFields() {
  showRoutes();
  byId('asked').textContent = route().summary;
  byId('fields').replaceChildren(...lists(known), ...fields(route(), state.values, known, (name, value) => {
    const values = new Map(state.values);
    if (value) values.set(name, value);
    else values.delete(name);
    state = {route: state.route, values};
    clearTimeout(pause);
    pause = setTimeout(() => move(state, false), PAUSE_MS);
  }));
}

function link() {
  for (const [id, folder] of Object.entries(FOLDERS)) byId<HTMLAnchorElement>(id).href = answerAt(folder, route(), state);
  byId<HTMLAnchorElement>('save').download = 'entente-' + state.route + '.html';
  byId('report').hidden = route().passage !== undefined;
}

function save(what: Blob, name: string) {
  const saved = document.createElement('a');
  saved.href = URL.createObjectURL(what);
  saved.download = name;
  saved.click();
  URL.revokeObjectURL(saved.href);
}

// A link to the answer about a text: the text is sent, and what comes back is saved.
async function saveOfText(event: Event) {
  const {id} = event.currentTarget as HTMLElement;
  if (route().passage === undefined) return;
  event.preventDefault();
  const reply = await answer(FOLDERS[id as keyof typeof FOLDERS], route(), state);
  save(await reply.blob(), 'entente-' + state.route + (id === 'json' ? '.json' : '.html'));
}

// The dossier that an article's claims went into, as its file is.
async function saveDossier() {
  const {data} = await (await answer('/api/v1/', route(), state)).json();
  save(new Blob([data.dossier]), state.values.get('dossier') ?? 'claims.yaml');
}

// Puts what a reader sees into the page: markup of the server, whose scripts are data only.
function show(nodes: Iterable<Node>) {
  const open = new Set([...content.querySelectorAll('details[open] > summary')].map(s => s.textContent));
  content.replaceChildren(...nodes);
  content.querySelectorAll('details > summary').forEach(s => {
    if (open.has(s.textContent)) (s.parentElement as HTMLDetailsElement).open = true;
  });
  document.title = (content.querySelector('h1')?.textContent ?? 'Entente') + ' · Entente';
  ententeCharts.drawAll(content);
  leadToEvidence(content, state, known, move);
  letDecide(content, state, move, saveDossier);
}

const parsed = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

// Follows the short answer with the whole report, in the same place on the screen.
async function complement(signal: AbortSignal) {
  say('Drawing the charts ...');
  const reply = await answered('/report/', signal);
  if (!reply.ok) return say('');
  const page = parsed(await reply.text());
  const main = page.querySelector('main')?.querySelectorAll(':scope > :not(.kicker)') ?? [];
  const data = page.querySelectorAll('body > script[type="application/json"]:not(#world)');
  const top = scrollY;
  show([...main, ...data]);
  scrollTo(0, top);
  content.dataset.whole = 'yes';
  say('');
}

// The answer of a folder, with a bar while it takes long.
async function answered(folder: string, signal: AbortSignal): Promise<Response> {
  const work = working(say, stop);
  signal.addEventListener('abort', work.end);
  try {
    return await answer(folder, route(), state, signal, work.tell);
  } finally {
    work.end();
  }
}

function stop() {
  asking.abort();
  content.setAttribute('aria-busy', 'false');
  byId('again').hidden = false;
  byId('again').focus();
  say('Stopped.' + (content.childElementCount > 1 ? ' What stands below is what was there before.' : ''));
}

// Asks for the years beside the one shown, so that a step of the slider finds its answer made.
async function askAhead(signal: AbortSignal) {
  const date = route().parameters.find(p => p.schema.format === 'date')?.name;
  const day = date && state.values.get(date);
  if (!date || !day || route().passage !== undefined) return;
  for (const step of [-1, 1]) {
    const year = Number(day.slice(0, 4)) + step;
    if (year < known.years[0] || year > new Date().getFullYear()) continue;
    const beside = {route: state.route, values: new Map(state.values).set(date, year + day.slice(4))};
    await (await answer('/view/', route(), beside, signal)).text();
  }
}

async function ask() {
  clearTimeout(rest);
  delete content.dataset.whole;
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  byId('again').hidden = true;
  content.setAttribute('aria-busy', 'true');
  say('Asking ...');
  link();
  try {
    const reply = await answered('/view/', signal);
    if (!reply.ok) {
      const {detail, advice} = await reply.json();
      say((detail + '. ' + advice).trim(), true);
      return;
    }
    show(parsed(await reply.text()).body.childNodes);
    say('');
    rest = setTimeout(
      () => complement(signal).then(() => askAhead(signal)).catch(() => signal.aborted || say('')), REST_MS);
  } catch (e) {
    if (!signal.aborted) say('The server does not answer (' + (e as Error).message + '). Is it still running?', true);
  } finally {
    if (!signal.aborted) content.setAttribute('aria-busy', 'false');
  }
}

function stand(step: number) {
  steps = step;
  byId<HTMLButtonElement>('back').disabled = step === 0;
}

// Goes to a state: a step that Undo and the browser's own button take back.
async function move(next: State, renewed = true) {
  if (next.route !== state.route) scrollTo(0, 0);
  state = next;
  complete();
  const address = await toAddress(state);
  if (address !== location.pathname + location.search + location.hash) {
    stand(steps + 1);
    history.pushState(steps, '', address);
  }
  if (renewed) showFields();
  ask();
}

async function arrive() {
  state = await fromAddress(location.search, location.hash, MAIN[0]!);
  complete();
  stand(typeof history.state === 'number' ? history.state : 0);
  history.replaceState(steps, '', await toAddress(state));
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
  byId('again').addEventListener('click', ask);
  byId('back').addEventListener('click', () => history.back());
  ['save', 'json'].forEach(id => byId(id).addEventListener('click', saveOfText));
  takeDropped(
    text => {
      const asked = route().passage === undefined ? 'check' : state.route;
      move({route: asked, values: new Map(state.values).set('text', text)});
    },
    why => say(why, true));
  window.addEventListener('popstate', arrive);
  arrive();
}

begin().catch(e => say(String(e.message), true));
