// Bundles the chart code and the map of the world into the resources of the program.
//   npm install && npm run build
import {build} from 'esbuild';
import {readFileSync, writeFileSync} from 'node:fs';
import countries from 'i18n-iso-countries';
import {disputed} from './disputed.js';

const out = '../resources/org/entente/answer/html/';
// Places without a code of their own, under the state that the Correlates of War project counts them to.
const UNCODED = {Kosovo: 'XKX', 'N. Cyprus': 'CYP', Somaliland: 'SOM'};
const licence = name => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;

await build({
  entryPoints: ['charts.js'], outfile: out + 'charts.js', bundle: true, minify: true, format: 'iife',
  target: 'es2022', legalComments: 'none', charset: 'ascii',
  banner: {js: '/* Vega, Vega-Lite, vega-interpreter: BSD-3-Clause; d3, topojson-client: ISC; see charts-licences.txt */'},
});

const map = JSON.parse(readFileSync('node_modules/world-atlas/countries-110m.json', 'utf8'));
for (const shape of map.objects.countries.geometries) {
  const name = shape.properties.name;
  shape.properties = {iso3: UNCODED[name] || countries.numericToAlpha3(shape.id) || '', name};
  delete shape.id;
}
delete map.objects.land;
map.disputed = disputed();
writeFileSync(out + 'world.json', JSON.stringify(map));
writeFileSync(out + 'charts-licences.txt',
  ['vega', 'vega-lite', 'vega-interpreter', 'd3-array', 'topojson-client', 'world-atlas'].map(licence).join('\n----\n\n'));
