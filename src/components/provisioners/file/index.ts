export { fileProvisioner as component } from './file.js';
