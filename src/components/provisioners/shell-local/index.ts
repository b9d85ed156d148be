export { shellLocalProvisioner as component } from './shell-local.js';
