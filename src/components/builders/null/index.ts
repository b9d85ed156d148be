export { nullBuilder as component } from './null.js';
