export { checksumPostProcessor as component } from './checksum.js';
