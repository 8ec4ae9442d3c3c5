/** After the tests that start the whole site: removes the folder that they copied. */
export { removePrepared as default } from './prepared-folder';
