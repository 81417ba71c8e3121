// Bundles the workbench into the resources of the program.
//   npm install && npm run build
import {build} from 'esbuild';

await build({
  entryPoints: ['workbench.ts'], outfile: '../resources/org/entente/web/server/workbench.js',
  bundle: true, minify: true, format: 'iife', target: 'es2022', legalComments: 'none', charset: 'ascii',
});
