export { compressPostProcessor as component } from './compress.js';
