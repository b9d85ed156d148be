export { amazonParameterStore as component } from './amazon-parameterstore.js';
