export { nullDataSource as component } from './null.js';
