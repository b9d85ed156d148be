export { shellProvisioner as component } from './shell.js';
