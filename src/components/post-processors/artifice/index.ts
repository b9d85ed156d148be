export { artificePostProcessor as component } from './artifice.js';
