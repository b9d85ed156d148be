export { shellLocalPostProcessor as component } from './shell-local.js';
