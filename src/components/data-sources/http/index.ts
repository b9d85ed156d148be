export { httpDataSource as component } from './http.js';
