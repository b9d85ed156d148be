export { ansibleLocalProvisioner as component } from './ansible-local.js';
