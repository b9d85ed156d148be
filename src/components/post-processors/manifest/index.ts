export { manifestPostProcessor as component } from './manifest.js';
