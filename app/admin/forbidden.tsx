export { Refused as default } from '../Refused';
