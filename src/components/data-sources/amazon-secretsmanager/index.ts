export { amazonSecretsManager as component } from './amazon-secretsmanager.js';
