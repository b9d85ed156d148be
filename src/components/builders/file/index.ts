export { fileBuilder as component } from './file.js';
